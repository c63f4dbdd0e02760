"""How long adref takes beside pandoc and WeasyPrint's command, in one run.

    make bench

Each thing is done five times, ours and theirs in turn, on a copy of the project in a
folder of its own; medians are printed, and their ratio.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import pypandoc
from chain import write_chain

from adref.desk.table import table
from adref.writing.handover import from_json

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "enhanced-cooperation"
TIMES = 5


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory(prefix="adref-bench-") as folder:
        tree = _copy(Path(folder) / "project")
        _adref(tree)  # the font cache and compiled modules are there from now on
        chain = _chain(tree, Path(folder) / "chain")
        rows = _rows(tree, chain)
    print(*table([("what", "median s", "least", "most", "beside"), *rows]), sep="\n")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000
    print(f"largest process: {peak} MB")
    return 0


def _rows(tree: Path, chain: Path) -> list[tuple[str, ...]]:
    pairs = [
        (_timed(lambda: _clean(tree), lambda: _adref(tree)),
         _timed(lambda: _bare(chain), lambda: _make(chain)))
        for _ in range(TIMES)
    ]  # fmt: skip
    ours = [pair[0] for pair in pairs]
    theirs = [pair[1] for pair in pairs]
    edits = [
        _timed(lambda number=number: _edit(tree, number), lambda: _adref(tree))
        for number in range(TIMES)
    ]
    nothing = [_timed(lambda: None, lambda: _adref(tree)) for _ in range(TIMES)]
    rest = median(edits) - median(nothing)
    return [
        _row("pandoc and WeasyPrint, 6 x Word and PDF", theirs, "1.00"),
        _row("adref, 6 x Word, PDF, HTML and text", ours,
             f"{median(ours) / median(theirs):.2f}"),
        _row("adref, nothing to do", nothing, ""),
        _row("adref, one language edited", edits, f"nothing to do + {rest:.1f}"),
    ]  # fmt: skip


def _row(what: str, seconds: Sequence[float], beside: str) -> tuple[str, ...]:
    figures = (median(seconds), min(seconds), max(seconds))
    return (what, *(f"{figure:.2f}" for figure in figures), beside)


def _timed(prepare: Callable[[], None], act: Callable[[], None]) -> float:
    prepare()
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _copy(tree: Path) -> Path:
    tree.mkdir(parents=True)
    for part in ("sources", "styles", "scripts"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / part, tree / part, ignore=ignore)
    shutil.copy(ROOT / "Snakefile", tree)
    return tree


def _clean(tree: Path) -> None:
    shutil.rmtree(tree / "output" / NAME)
    for document in (tree / "output" / "work").glob("*.json"):
        document.unlink()


def _adref(tree: Path) -> None:
    _run([sys.executable, "-m", "adref.desk.command", "build"], tree)


def _edit(tree: Path, number: int) -> None:
    file = tree / "sources" / "submissions" / NAME / "text.fr.yaml"
    text = file.read_text(encoding="utf-8")
    mark = "x" * number
    file.write_text(text.replace(f"Rappelant {mark}", f"Rappelant {mark}x", 1), "utf-8")


def _chain(tree: Path, folder: Path) -> Path:
    files = sorted((tree / "output" / "work").glob("*.json"))
    read = [from_json(file.read_bytes()) for file in files]
    write_chain(
        {document.language: document for document in read},
        folder,
        pypandoc.get_pandoc_path(),
        str(Path(sys.executable).with_name("weasyprint")),
    )
    _make(folder)
    return folder


def _bare(chain: Path) -> None:
    for made in chain.glob("*.*"):
        if made.suffix in {".docx", ".pdf", ".html"}:
            made.unlink()


def _make(chain: Path) -> None:
    _run(["make", "-s", "-j2"], chain)


def _run(command: Sequence[str], folder: Path) -> None:
    path = os.pathsep.join((str(folder / "scripts"), os.environ.get("PYTHONPATH", "")))
    subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.DEVNULL,
        check=True,
    )


if __name__ == "__main__":
    raise SystemExit(main())
