"""How many paragraphs adref checks, and how many texts it imports, in a second.

    make bench

Beside each stands what pandoc takes to read the same words as Markdown, in the same
run; medians of five, each in a process of its own.
"""

import contextlib
import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

import pypandoc

from adref.desk.layout import Project
from adref.desk.manuscript import Wish, import_manuscript
from adref.desk.rulebook import breaches, conventions
from adref.desk.shelf import Shelf
from adref.desk.table import table
from adref.model.text import Paragraph, Text
from adref.reading.manuscripts.changes import Changes

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "enhanced-cooperation"
LETTER = ROOT / "tests" / "cases" / "importing" / "en-features" / "input.txt"
TIMES = 5
PARAGRAPHS = 2000
LETTERS = 20
"""Copies of the letter that one process imports."""
SUBMISSION = """\
process: A bench
addressees: To the bench
submitted_by: The bench
submitter: civil-society
date: "2033-11-01"
form: submission
original: en
languages: [en]
"""


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory(prefix="adref-bench-") as folder:
        rows = list(_rows(Path(folder)))
    head = ("what", "median s", "a second", "beside pandoc")
    print(*table([head, *rows]), sep="\n")
    return 0


def _rows(folder: Path) -> Iterator[tuple[str, ...]]:
    start = _timed([sys.executable, "-c", "pass"], folder)
    whole = _timed(_adref("check"), ROOT)
    yield ("Python's start", f"{start:.2f}", "", "")
    what = "adref check, the first submission in six languages"
    yield (what, f"{whole:.2f}", f"start + {whole - start:.2f}", "")
    paragraphs = _large(folder)
    seconds = _timed(_adref("check"), folder)
    pandoc = _timed(_pandoc(folder / "words.md"), folder)
    what = f"adref check, {PARAGRAPHS} paragraphs of {paragraphs} words"
    rate = f"{PARAGRAPHS / (seconds - start):.0f}"
    yield (what, f"{seconds:.2f}", rate, f"{seconds / pandoc:.1f}")
    yield _holding(folder, pandoc)
    yield _importing(folder)


def _holding(folder: Path, pandoc: float) -> tuple[str, ...]:
    """The rules alone, held against what has been read already."""
    shelf = Shelf(Project(folder), [])
    identity = shelf.identity("large")
    submission = identity and shelf.submission(identity, ["en"])
    if submission is None:
        raise SystemExit("\n".join(map(str, shelf.findings)))
    held = conventions(shelf)
    seconds = median(
        _seconds(partial(breaches, submission, "en", held, shelf)) for _ in range(TIMES)
    )
    what = f"of this, the {len(held.rules)} rules"
    rate = f"{PARAGRAPHS / seconds:.0f}"
    return (what, f"{seconds:.2f}", rate, f"{seconds / pandoc:.1f}")


def _importing(folder: Path) -> tuple[str, ...]:
    """Texts imported in one process, beside pandoc reading each in one of its own."""
    names = (f"letter-{number}" for number in count())
    project = Project(folder)

    def run() -> None:
        for _ in range(LETTERS):
            wish = Wish(str(LETTER), next(names), "", Changes.ACCEPT)
            with contextlib.redirect_stdout(io.StringIO()):
                import_manuscript(wish, project)

    seconds = median(_seconds(run) for _ in range(TIMES)) / LETTERS
    pandoc = _timed(_pandoc(LETTER), folder)
    what = f"adref import, a text of {len(LETTER.read_text().split())} words"
    return (what, f"{seconds:.3f}", f"{1 / seconds:.0f}", f"{seconds / pandoc:.2f}")


def _large(folder: Path) -> int:
    """Write a submission with the first one's paragraphs over and over; its words."""
    text = _text()
    own = [*text.preamble, *text.operative]
    paragraphs = [own[number % len(own)] for number in range(PARAGRAPHS)]
    home = folder / "sources" / "submissions" / "large"
    home.mkdir(parents=True)
    (home / "submission.yaml").write_text(SUBMISSION, encoding="utf-8")
    items = "".join(map(_item, enumerate(paragraphs)))
    (home / "text.en.yaml").write_text(f"title: Large\noperative:\n{items}", "utf-8")
    words = "\n\n".join(one.text.text for one in paragraphs)
    (folder / "words.md").write_text(words, encoding="utf-8")
    return len(words.split()) // PARAGRAPHS


def _item(numbered: tuple[int, Paragraph]) -> str:
    number, paragraph = numbered
    return f"  - id: p-{number}\n    text: |\n      {paragraph.text.text}\n"


def _text() -> Text:
    shelf = Shelf(Project(ROOT), [])
    identity = shelf.identity(NAME)
    text = identity and shelf.text(identity, shelf.references())
    if text is None:
        raise SystemExit("\n".join(map(str, shelf.findings)))
    return text


def _adref(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "adref.desk.command", *arguments]


def _pandoc(file: Path) -> list[str]:
    return [pypandoc.get_pandoc_path(), "-f", "markdown", "-t", "json", str(file)]


def _timed(command: list[str], folder: Path) -> float:
    """The median of the seconds that a command takes."""

    def run() -> None:
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)

    return median(_seconds(run) for _ in range(TIMES))


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
