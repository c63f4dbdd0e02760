"""Real texts: the seed, adopted resolutions, excerpts, the Universal Declaration."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from adref.desk.extraction import read_pdf, read_word
from adref.desk.fonts import environment
from adref.importing import proposing
from adref.importing.placed import Placed
from adref.importing.rows import Role
from adref.importing.tree import Grown, grown
from adref.model.text import Paragraph, Text
from adref.model.wording import worded
from adref.reading.texts import read_text
from adref.writing.docx import write_docx
from adref.writing.extracted import from_pdf, from_word
from adref.writing.html import write_html
from adref.writing.parity import lost, printed, typed
from composed import CODES, form, language, value
from goldens import CHECKOUT
from imports import Imported, all_words, composed, imported, outline

TAG = re.compile(r"\[([A-Z]+(?: L\d)?)\] ")
KINDS = {
    "TITLE": "title",
    "PP": "preambular",
    "OP L1": "operative",
    "OP L2": "item 1",
    "OP L3": "item 2",
    "HEADI": "heading",
    "FRONT": "aside",
    "BACKM": "aside",
}
NAMES = (
    "A_HRC_RES_38_7", "A_HRC_RES_47_16", "A_RES_60_252", "A_RES_68_198",
    "A_RES_70_125", "A_RES_74_197", "A_RES_75_202", "A_RES_76_189", "A_RES_77_150",
    "A_RES_78_132", "E_RES_2021_28", "E_RES_2023_3", "E_RES_2024_13",
)  # fmt: skip
RENDERED = (
    "A_HRC_RES_38_7", "A_HRC_RES_47_16", "A_RES_60_252", "A_RES_68_198",
    "A_RES_70_125", "E_RES_2021_28",
)  # fmt: skip
"""The PDFs of these are made: all would take half as long again as all other tests."""
KIND, LEVEL = 0.97, 0.95


@dataclass(frozen=True)
class Tagged:
    """A paragraph of a resolution, what its tag says, and what it was taken for."""

    name: str
    line: int
    tag: str
    words: str
    found: str

    @property
    def wanted(self) -> str:
        return KINDS[self.tag]

    @property
    def is_right_kind(self) -> bool:
        return self.wanted.split()[0] == self.found.split()[0]


def stripped(path: Path) -> tuple[str, list[tuple[int, str, str]]]:
    """A resolution without its tags; its tagged lines with their numbers."""
    lines = path.read_text(encoding="utf-8").split("\n")
    tagged = [
        (number, match[1], line[match.end() :])
        for number, line in enumerate(lines, start=1)
        if (match := TAG.match(line))
    ]
    return "\n".join(TAG.sub("", line, count=1) for line in lines), tagged


def taken_for(placed: Placed | None) -> str:
    """What a row was taken for, in the words of the tags."""
    if placed is None:
        return "joined"
    if placed.role is Role.ENACTING:  # its tag is that of the preamble
        return "preambular"
    depth = f" {placed.depth}" if placed.role is Role.ITEM else ""
    return f"{placed.role}{depth}"


@cache
def resolution(path: Path) -> tuple[Imported, tuple[Tagged, ...]]:
    """A resolution imported, and each of its paragraphs."""
    source, tagged = stripped(path)
    rows: dict[int, Placed] = {}

    def watched(placed: Iterable[Placed]) -> Grown:
        found = tuple(placed)
        rows.update({one.row.place.line: one for one in found})
        return grown(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(proposing, "grown", watched)
        made = imported(source, f"{path.stem}.txt")
    return made, tuple(
        Tagged(path.stem, number, tag, words, taken_for(rows.get(number)))
        for number, tag, words in tagged
    )


def report(tagged: Iterable[Tagged]) -> Iterator[str]:
    """The two figures, and every miss."""
    yield f"kind {share_of_kinds(tagged):.1%}, level {share_of_levels(tagged):.1%}"
    for one in tagged:
        if one.wanted != one.found:
            yield (
                f"{one.name}:{one.line}: tagged {one.tag}, taken for {one.found}: "
                f"{one.words[:60]}"
            )


def share_of_kinds(tagged: Iterable[Tagged]) -> float:
    right = [one.is_right_kind for one in tagged]
    return sum(right) / len(right)


def share_of_levels(tagged: Iterable[Tagged]) -> float:
    right = [one.wanted == one.found for one in tagged if one.tag.startswith("OP")]
    return sum(right) / len(right)


def test_resolutions_without_their_tags_get_their_kinds_and_levels_back(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = sorted((shared / "data" / "resolutions").glob("*.txt"))
    tagged = [one for path in paths for one in resolution(path)[1]]
    with capsys.disabled():
        print("", *report(tagged), sep="\n")
    assert [path.stem for path in paths] == list(NAMES)
    assert share_of_kinds(tagged) >= KIND
    assert share_of_levels(tagged) >= LEVEL


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_resolution_is_lost(shared: Path, name: str) -> None:
    path = shared / "data" / "resolutions" / f"{name}.txt"
    made, _ = resolution(path)
    assert made.lost == ()
    found = all_words(f"{made.yaml} {made.files['imported.txt']}")
    assert all_words(stripped(path)[0]) - found == {}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_reads_as_what_was_proposed(shared: Path, name: str) -> None:
    made, _ = resolution(shared / "data" / "resolutions" / f"{name}.txt")
    assert outline(made.text) == outline(made.proposal.text)


@pytest.mark.parametrize("name", NAMES)
def test_an_imported_resolution_keeps_every_word_in_word(
    shared: Path, tmp_path: Path, name: str
) -> None:
    made, tagged = resolution(shared / "data" / "resolutions" / f"{name}.txt")
    document = composed(made)
    languages = {code: language(code) for code in CODES}
    file = tmp_path / "text.docx"
    file.write_bytes(write_docx(document, form("submission"), languages))
    found = from_word(read_word(file))
    assert lost(typed(document), found) == ()
    assert missing(tagged, "".join((*found.body, *found.notes))) == []


@pytest.mark.parametrize("name", RENDERED)
def test_an_imported_resolution_keeps_every_word_in_pdf(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    fonts = environment(CHECKOUT / "styles", tmp_path / "cache")
    for variable, said in fonts.items():
        monkeypatch.setitem(os.environ, variable, said)
    # Fontconfig reads its environment when WeasyPrint is first imported.
    from adref.writing.pdf import write_pdf  # noqa: PLC0415

    made, tagged = resolution(shared / "data" / "resolutions" / f"{name}.txt")
    document = composed(made)
    languages = {code: language(code) for code in CODES}
    file = tmp_path / "text.pdf"
    file.write_bytes(write_pdf(write_html(document, form("submission"), languages)))
    found = from_pdf(read_pdf(file))
    assert lost(printed(document, languages), found) == ()
    assert missing(tagged, "".join((*found.body, *found.notes))) == []


def missing(tagged: Iterable[Tagged], text: str) -> list[str]:
    """The tagged paragraphs of the text proper whose words are not all in a file."""
    found = "".join(worded(text)).casefold()
    bodies = [
        one for one in tagged if KINDS[one.tag] != "aside" and one.found != "aside"
    ]
    return [one.words for one in bodies if not _stands(one, found)]


def _stands(one: Tagged, found: str) -> bool:
    words = re.sub(r"^\s*(?:\d+(?:\.\d+)*\.?|\([a-z]\))\s", "", one.words)
    return "".join(worded(words)).casefold() in found


def test_the_seed_gives_the_text_of_the_sources_made_by_hand(shared: Path) -> None:
    seed = shared / "seed" / "enhanced-cooperation.txt"
    made = imported(seed.read_bytes(), "enhanced-cooperation.txt")
    folder = CHECKOUT / "sources" / "submissions" / "enhanced-cooperation"
    references = ("tunis-agenda",)
    hand = value(
        read_text((folder / "text.en.yaml").read_bytes(), "text.yaml", "en", references)
    )
    assert outline(made.text) == outline(hand)
    assert made.decisions == []
    assert made.lost == ()


def excerpts(shared: Path) -> Iterator[tuple[Path, str]]:
    """Excerpts and declarations in all languages, and the languages they are in."""
    for path in sorted((shared / "data" / "excerpts").glob("*.txt")):
        yield path, path.name[:2]
    names = ("arb", "cmn_hans", "eng", "fra", "rus", "spa")
    for name, code in zip(names, ("ar", "zh", "en", "fr", "ru", "es"), strict=True):
        yield shared / "data" / "udhr" / f"{name}.html", code


def test_texts_in_six_languages_lose_no_word_and_are_known_by_their_language(
    shared: Path,
) -> None:
    for path, code in excerpts(shared):
        made = imported(path.read_bytes(), path.name)
        assert made.lost == (), path.name
        assert made.proposal.text.language == code, path.name
        assert paragraphs(made.text), path.name


def paragraphs(text: Text) -> tuple[Paragraph, ...]:
    """All paragraphs but those of annexes."""
    return (*text.note, *text.preamble, *text.operative)


@pytest.mark.parametrize("name", ["arb", "cmn_hans", "fra", "rus", "spa", "eng"])
def test_a_declaration_in_any_language_composes(shared: Path, name: str) -> None:
    path = shared / "data" / "udhr" / f"{name}.html"
    assert composed(imported(path.read_bytes(), path.name)).blocks
