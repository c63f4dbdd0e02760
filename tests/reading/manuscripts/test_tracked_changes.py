"""Real files with tracked changes, beside the same files once these were settled."""

import re
import unicodedata
from pathlib import Path

import pypandoc
import pytest

from adref.model.manuscript import Line, Manuscript
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.word import read_word
from manuscripts import everything, value

NAMES = (
    "RP002-Deleted-Text", "RP003-Inserted-Text", "RP005-Deleted-Paragraph-Mark",
    "RP006-Inserted-Paragraph-Mark", "RP015-MoveFrom-MoveTo",
    "RP024-ParagraphMark-rPr-Change", "RP046-Consecutive-Deleted-Ranges",
    "RP050-Deleted-Footnote", "RP051-Arabic",
)  # fmt: skip
TWINS = {Changes.ACCEPT: "Accepted", Changes.REJECT: "Rejected"}


def read(path: Path, changes: Changes) -> Manuscript:
    return value(read_word(path.read_bytes(), path.name, changes))


def shown(line: Line) -> tuple[str, str, int, int]:
    """A line without its style: the twins keep that of paragraphs that are gone."""
    return line.text, line.label, line.level, line.heading


def words(text: str) -> list[str]:
    """The words of a text, in order; marks and hidden characters apart."""
    text = re.sub("[\u00ad\u200c-\u200f\u202a-\u202e]", "", text)
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("changes", Changes)
@pytest.mark.parametrize("name", NAMES)
def test_settled_changes_leave_the_lines_of_the_settled_file(
    name: str, changes: Changes, shared: Path
) -> None:
    folder = shared / "data" / "tracked-changes"
    made = read(folder / f"{name}.docx", changes)
    twin = read(folder / f"{name}-{TWINS[changes]}.docx", changes)
    assert made.lines
    assert [shown(line) for line in made.lines] == [shown(line) for line in twin.lines]
    assert [note.text for note in made.notes.values()] == [
        note.text for note in twin.notes.values()
    ]


@pytest.mark.parametrize("changes", Changes)
@pytest.mark.parametrize("name", NAMES)
def test_another_reader_finds_no_word_that_we_lost(
    name: str, changes: Changes, shared: Path
) -> None:
    path = shared / "data" / "tracked-changes" / f"{name}.docx"
    # pypandoc says little of its types.
    plain = pypandoc.convert_file(  # pyright: ignore[reportUnknownMemberType]
        str(path), "plain", extra_args=[f"--track-changes={changes}", "--wrap=none"]
    )
    ours = words(everything(read(path, changes)))
    theirs = words(re.sub(r"\[\d+\]", "", plain))  # its own numbers of notes
    missing = [word for word in set(theirs) if ours.count(word) < theirs.count(word)]
    assert theirs
    assert missing == []
