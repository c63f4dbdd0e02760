"""Characters that no font of the page can show."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from adref.model.document import Block, Document, Run, all_blocks
from adref.model.finding import Finding
from adref.model.language import Language
from adref.model.place import Place

# Spaces and invisible characters need no glyph.
UNSEEN = frozenset({"Zs", "Cf", "Cc"})

Coverage = Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words, the language they are set in, and where they come from."""

    text: str
    language: str
    paragraph: str
    place: Place
    emphasised: bool = False
    script: str = ""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of languages and of names in scripts of their own.

    `united` keeps what several families hold together: long lists ask thousands of
    times.
    """

    languages: Mapping[str, Language]
    scripts: Mapping[str, tuple[str, ...]]
    coverage: Coverage
    united: dict[tuple[str, ...], frozenset[int]]

    def unprintable(self, stretch: Stretch) -> list[str]:
        """The characters of some words that none of their fonts holds."""
        fonts = self.languages[stretch.language].fonts
        covered = self._covered(
            (
                *self.scripts.get(stretch.script, ()),
                *fonts.page,
                *(fonts.emphasis if stretch.emphasised else ()),
            )
        )
        return [
            character
            for character in dict.fromkeys(stretch.text)
            if ord(character) not in covered
            and unicodedata.category(character) not in UNSEEN
        ]

    def _covered(self, families: tuple[str, ...]) -> frozenset[int]:
        if families not in self.united:
            held = (self.coverage[family] for family in families)
            self.united[families] = frozenset[int]().union(*held)
        return self.united[families]


def missing_glyphs(
    document: Document, languages: Mapping[str, Language], coverage: Coverage
) -> tuple[Finding, ...]:
    """One finding for each character and paragraph that would print as a box.

    `coverage` says which code points each font family holds.
    """
    scripts = {script.code: script.page for script in document.scripts}
    fonts = Fonts(languages, scripts, coverage, {})
    found = (
        _finding(stretch, character, languages[stretch.language])
        for stretch in _stretches(document)
        for character in fonts.unprintable(stretch)
    )
    return tuple(dict.fromkeys(found))


def _finding(stretch: Stretch, character: str, language: Language) -> Finding:
    name = unicodedata.name(character, "a character without a name")
    where = f' in paragraph "{stretch.paragraph}"' if stretch.paragraph else ""
    place = f"`fonts: page:` in styles/languages/{language.code}.yaml"
    if stretch.script:
        place = f"`page:` of {stretch.script} in styles/scripts.yaml"
    return Finding(
        stretch.place,
        "glyph",
        f'"{character}" (U+{ord(character):04X} {name}){where} is in no font of '
        f"{language.name}; write it with other characters, or add a font that has "
        f"it to {place}",
    )


def _stretches(document: Document) -> Iterable[Stretch]:
    blocks = all_blocks(document)
    for block in blocks:
        yield from _of_block(block, document.language)
    if blocks:
        margins = f"{document.running}{document.page}"
        yield Stretch(margins, document.language, "", blocks[0].place)


def _of_block(block: Block, around: str) -> Iterable[Stretch]:
    yield Stretch(block.label, around, block.id, block.place)
    yield Stretch(block.remark, around, block.id, block.place)
    yield from _of_runs(block.runs, block.language, block.id, block.place)
    for note in block.notes:
        yield Stretch(note.call, around, block.id, note.place)
        yield from _of_runs(note.runs, note.language, block.id, note.place)


def _of_runs(
    runs: tuple[Run, ...], language: str, paragraph: str, place: Place
) -> Iterable[Stretch]:
    for run in runs:
        emphasised = run.opener or run.emphasis
        yield Stretch(run.text, language, paragraph, place, emphasised, run.script)
