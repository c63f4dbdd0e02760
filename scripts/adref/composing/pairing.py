"""A translation beside its original: paragraph by paragraph, note by note."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from adref.composing.runs import plain
from adref.model.bilingual import Bilingual, Row
from adref.model.document import (
    Block,
    Document,
    Footnote,
    Run,
    all_blocks,
    in_line,
    words,
)
from adref.model.language import Language
from adref.model.place import Place

SHORT = 400
"""A row stays on one page where neither side has more characters."""

Name = tuple[str, str, Place | None]
Key = tuple[Name, int]
Beside = tuple[Block | None, Block | None]


def paired(original: Document, translation: Document, language: Language) -> Bilingual:
    """Two documents of one submission as rows; `language` is the translation's.

    The rows have the order of the original; what only the translation has stands
    where the translation has it.
    """
    notice = _said("plain", language.words.working_copy, language)
    strong = tuple(replace(run, strong=True) for run in notice.runs)
    top = (replace(notice, runs=strong),)
    pairs = _aligned(_printing(original), _printing(translation))
    return Bilingual(
        document=replace(
            translation,
            masthead=(),
            blocks=top,
            most_pages=0,
            scripts=tuple(dict.fromkeys((*original.scripts, *translation.scripts))),
        ),
        original=original.language,
        heading=_row(_titled(original, language), _titled(translation, language)),
        rows=tuple(row for pair in pairs for row in _rows(*pair)),
    )


def _printing(document: Document) -> list[Block]:
    """The blocks that print anything: a masthead has room for a symbol to come."""
    return [block for block in all_blocks(document) if block.runs or block.label]


def _titled(document: Document, language: Language) -> Block:
    """The name of a document's language, above its column."""
    name = language.languages[document.language]
    return _said("header", f"{name[:1].upper()}{name[1:]}", language)


def _said(style: str, text: str, language: Language) -> Block:
    place = Place(f"styles/languages/{language.code}.yaml")
    return Block(style, plain(text, language), language.code, place)


def _aligned(originals: Sequence[Block], translations: Sequence[Block]) -> list[Beside]:
    """Each block beside its like: of one style and id, in order.

    What stands in a file that both are made of is known by its place there:
    untranslated units, what the form says, and endorsers, whose order differs.
    """
    files = {block.place.file for block in originals}
    placed = {_named(block) for block in translations if block.place.file in files}
    ours, theirs = _keyed(originals, placed), _keyed(translations, placed)
    return [(ours.get(key), theirs.get(key)) for key in _merged(ours, theirs)]


def _named(block: Block) -> Name:
    return block.style, block.id, block.place


def _keyed(blocks: Iterable[Block], placed: set[Name]) -> dict[Key, Block]:
    """Blocks by their name, without the place where it says nothing, and counted."""
    seen: Counter[Name] = Counter()
    keyed: dict[Key, Block] = {}
    for block in blocks:
        name = _named(block)
        name = name if name in placed else (block.style, block.id, None)
        keyed[name, seen[name]] = block
        seen[name] += 1
    return keyed


def _merged(ours: Iterable[Key], theirs: Iterable[Key]) -> list[Key]:
    """All keys in our order, each that only they have after the one before it."""
    order = list(ours)
    known = set(order)
    before: Key | None = None
    for key in theirs:
        if key not in known:
            order.insert(order.index(before) + 1 if before else 0, key)
        before = key
    return order


def _rows(original: Block | None, translation: Block | None) -> Iterable[Row]:
    """A row of two paragraphs, and below it a row for each of their notes."""
    yield _row(original and _printed(original), translation and _printed(translation))
    ours, theirs = _notes(original), _notes(translation)
    for name in dict.fromkeys((*ours, *theirs)):
        yield _row(ours.get(name), theirs.get(name))


def _row(original: Block | None, translation: Block | None) -> Row:
    """Both link to the row by the id that its first paragraph keeps."""
    sides = [block for block in (original, translation) if block]
    if original and translation:
        translation = replace(translation, id="")
    whole = all(len(words(block.runs)) <= SHORT for block in sides)
    return Row(original, translation, whole)


def _printed(block: Block) -> Block:
    """The block with its number as words and the calls of its notes as raised words."""
    raised = (
        replace(run, note="", raised=True) if run.note else run
        for run in in_line(block)
    )
    runs = tuple(raised)
    return replace(block, runs=runs, level=-1, series=0, notes=(), cells=())


def _notes(block: Block | None) -> dict[str, Block]:
    return {note.id: _note(note) for note in block.notes} if block else {}


def _note(note: Footnote) -> Block:
    """A footnote as a paragraph that begins with its number."""
    return Block(
        "footnote",
        (Run(note.call, raised=True), Run(" "), *note.runs),
        note.language,
        note.place,
        standing=note.standing,
    )
