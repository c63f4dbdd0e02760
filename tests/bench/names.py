"""How long a list of 50, 500 and 5,000 names takes, and how much memory.

    make bench

A submission with invented names in four scripts is composed, and rendered as Word, PDF,
HTML and text, its words read back, in each of the six languages: each job in a process
of its own, as in a build.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from adref.desk.table import table

ROOT = Path(__file__).resolve().parent.parent.parent
CASE = ROOT / "tests" / "cases" / "endorsers"
NAME = "orvel-basin"
CODES = ("en", "fr", "es", "ru", "ar", "zh")
COUNTS = (50, 500, 5000)
WORDS = ("River", "Delta", "Data", "Youth", "Women", "Rights", "Lake", "Shore", "Forum")
PLACES = ("Orvel", "Thessan", "Corvania", "Aldoria", "Ithelia", "Selene", "Marrow")
COUNTRIES = ("KEN", "ARG", "SEN", "RUS", "JOR", "CHN", "IND", "FRA", "NZL", "USA")
OTHERS = {"ar": "شبكة الأنهار", "zh": "河流协会", "ru": "Союз рек"}
ONE_IN_TEN = 10


def main() -> int:
    """Print the table."""
    head = ("names", "language", "compose s", "MB", "render s", "MB")
    with tempfile.TemporaryDirectory(prefix="adref-bench-") as folder:
        rows = [row for count in COUNTS for row in _rows(count, Path(folder))]
    print(*table([head, *rows]), sep="\n")
    return 0


def _rows(count: int, folder: Path) -> Iterator[tuple[str, ...]]:
    tree = folder / str(count)
    shutil.copytree(CASE / "sources", tree / "sources")
    (tree / "output" / "work").mkdir(parents=True)
    ledger = tree / "sources" / "submissions" / NAME / "endorsers.yaml"
    ledger.write_text("endorsers:\n" + "".join(_entries(count)), encoding="utf-8")
    for code in CODES:
        document = Path("output") / "work" / f"{NAME}.{code}.json"
        composing = _measured(_compose(code, document), tree)
        rendering = _measured(_render(code, document), tree)
        yield (f"{count:,}", code, *composing, *rendering)


def _entries(count: int) -> Iterator[str]:
    """Invented names, one in ten of them in another script."""
    # Chance with a seed: the same names on every desk.
    chance = random.Random(5)  # noqa: S311 - nothing is kept secret
    for number in range(count):
        code = chance.choice(list(OTHERS))
        other = chance.randrange(ONE_IN_TEN) == 0
        words = " ".join(chance.sample(WORDS, 3))
        name = OTHERS[code] if other else f"{words} of {chance.choice(PLACES)}"
        yield (
            f"  - id: e-{number}\n    name: {name} {number}\n"
            f"    language: {code if other else 'en'}\n"
            f"    country: {chance.choice(COUNTRIES)}\n    state: confirmed\n"
            '    consent: {publish: yes, on: "2033-01-20", ref: r-1}\n'
        )


def _compose(code: str, document: Path) -> Sequence[str]:
    program = str(ROOT / "scripts" / "compose.py")
    return (program, "--submission", NAME, "--language", code, "--output",
            str(document))  # fmt: skip


def _render(code: str, document: Path) -> Sequence[str]:
    styles = ROOT / "styles"
    spoken = [str(styles / "languages" / f"{one}.yaml") for one in {"en", code}]
    made = [f"output/list.{code}.{end}" for end in ("docx", "pdf", "html", "txt")]
    return (str(ROOT / "scripts" / "render.py"), "--document", str(document),
            "--form", str(styles / "forms" / "submission.yaml"),
            "--languages", *spoken, "--artefacts", *made)  # fmt: skip


def _measured(arguments: Sequence[str], tree: Path) -> tuple[str, str]:
    """Seconds from outside, and the most memory the process had."""
    start = time.perf_counter()
    child = subprocess.Popen(
        (sys.executable, *arguments), cwd=tree, stderr=subprocess.PIPE
    )
    said = child.stderr.read() if child.stderr else b""
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(said.decode())
    return f"{time.perf_counter() - start:.1f}", str(used.ru_maxrss // 1024)


if __name__ == "__main__":
    raise SystemExit(main())
