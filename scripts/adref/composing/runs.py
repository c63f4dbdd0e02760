"""A passage becomes runs: opener, emphasis, pointers, footnote calls, marks."""

from collections.abc import Mapping
from dataclasses import replace

from adref.composing.marks import called, closed
from adref.composing.pointers import Pointer, cited, pointed
from adref.composing.setting import Setting
from adref.composing.typography import isolated, spaced, tightened
from adref.model.document import Run
from adref.model.language import Language
from adref.model.markup import Piece, PieceKind, pieces
from adref.model.nearest import meant
from adref.model.openers import cased, opener
from adref.model.text import Kind, Passage

OPEN_BRACKETS = "["
"""What may stand before an opener: a negotiation bracket."""


def runs(
    passage: Passage, kind: Kind, closing: str, owner: str, setting: Setting
) -> tuple[Run, ...]:
    """The runs of a passage that belongs to the paragraph `owner`.

    `closing` names the mark of its position, or is empty.
    """
    language = setting.of(passage)
    parts = closed(called(pieces(passage.text), language), closing, language)
    made = tuple(
        _run(piece, _before(parts[:index], piece), passage, owner, setting)
        for index, piece in enumerate(parts)
    )
    opened = _opened(_trimmed(made), kind, language)
    return isolated(tightened(opened, language), language)


def note_id(paragraph: str, name: str) -> str:
    """The id of a footnote: that of its unit."""
    return f"{paragraph}/note/{name}"


def plain(text: str, language: Language) -> tuple[Run, ...]:
    """The runs of words that the form says."""
    return isolated((Run(spaced(text, language)),) if text else (), language)


def _before(parts: tuple[Piece, ...], piece: Piece) -> tuple[str, ...]:
    """The words before a placeholder; in a row of its like, before each of them."""
    if not parts or parts[-1].kind is not PieceKind.WORDS:
        return ()
    words = parts[-1].text
    if len(parts) > 1 and _joins(parts[-1]) and parts[-2].kind is piece.kind:
        return (words, *_before(parts[:-2], piece))
    return (words,)


def _joins(piece: Piece) -> bool:
    """Whether a piece only joins two others: a comma, "and", "to"."""
    return piece.kind is PieceKind.WORDS and len(piece.text.split()) <= 1


def _run(
    piece: Piece,
    before: tuple[str, ...],
    passage: Passage,
    owner: str,
    setting: Setting,
) -> Run:
    language = setting.of(passage)
    match piece.kind:
        case PieceKind.WORDS:
            words = spaced(piece.text, language)
            return Run(words, emphasis=piece.emphasis, strong=piece.strong)
        case PieceKind.NOTE:
            return _call(note_id(owner, piece.text), setting)
        case PieceKind.PARA:
            return _pointer(piece, before, passage, setting)
        case PieceKind.REF:
            return _citation(piece, before, passage, setting)


def _call(note: str, setting: Setting) -> Run:
    """A footnote's number, as the document's language writes it."""
    number = setting.call(note)
    return Run(setting.language.notes.form.format(number), note=note)


def _pointer(
    piece: Piece, before: tuple[str, ...], passage: Passage, setting: Setting
) -> Run:
    known = setting.pointers[passage.language]
    pointer = known.get(piece.text)
    if pointer is None or not pointer.full:
        place = passage.place_at(piece.offset)
        setting.error(place, "pointer", _pointless(piece.text, known))
        return Run(piece.text)
    words = pointed(pointer, before, setting.of(passage))
    return Run(words, emphasis=piece.emphasis, strong=piece.strong, target=piece.text)


def _pointless(name: str, known: Mapping[str, Pointer]) -> str:
    if name in known:
        return f'"{name}" has no number to point to; say in words what is meant'
    numbered = [one for one, pointer in known.items() if pointer.full]
    return f'no numbered paragraph has the id "{name}"; {meant(name, numbered)}'


def _citation(
    piece: Piece, before: tuple[str, ...], passage: Passage, setting: Setting
) -> Run:
    place = passage.place_at(piece.offset)
    reference = setting.references.get(piece.text)
    if reference is None:
        known = meant(piece.text, setting.references)
        setting.error(
            place, "reference", f'there is no reference "{piece.text}"; {known}'
        )
        return Run(piece.text)
    words = cited(reference, before, setting.of(passage))
    if words is None:
        setting.error(
            place,
            "reference",
            f'the reference "{piece.text}" has no title in {passage.language}; add it '
            f"to {reference.place.file} under `titles:`",
        )
    return Run(words or piece.text, emphasis=piece.emphasis, strong=piece.strong)


def _opened(made: tuple[Run, ...], kind: Kind, language: Language) -> tuple[Run, ...]:
    """The runs with the opener set apart: as the author marked it, or as found."""
    if not made or kind not in {Kind.PREAMBULAR, Kind.OPERATIVE}:
        return made
    bracket, first, rest = _bracketed(made)
    if first.emphasis:
        return (*bracket, replace(first, emphasis=False, opener=True), *rest)
    length = opener(first.text, kind, language)
    if not length:
        return made
    words = cased(first.text[:length], language)
    after = replace(first, text=first.text[length:])
    opened = replace(first, text=words, opener=True)
    return (*bracket, opened, *((after,) if after.text else ()), *rest)


def _bracketed(
    made: tuple[Run, ...],
) -> tuple[tuple[Run, ...], Run, tuple[Run, ...]]:
    """The bracket a text may begin with, the run after it, and the rest."""
    first, *rest = made
    words = first.text.lstrip(OPEN_BRACKETS)
    if words == first.text:
        return (), first, tuple(rest)
    bracket = replace(first, text=first.text[: len(first.text) - len(words)])
    if words or not rest:
        return (bracket,), replace(first, text=words), tuple(rest)
    return (bracket,), rest[0], tuple(rest[1:])


def _trimmed(made: tuple[Run, ...]) -> tuple[Run, ...]:
    """No space before a footnote call, and no empty run."""
    done: list[Run] = []
    for run in made:
        if run.note and done:
            done[-1] = replace(done[-1], text=done[-1].text.rstrip())
        done.append(run)
    return tuple(run for run in done if run.text)
