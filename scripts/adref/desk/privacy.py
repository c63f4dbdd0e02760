"""The gate of the house: no finished file tells how somebody can be reached."""

import subprocess
from collections.abc import Collection, Iterator, Mapping

from adref.model.finding import Finding
from adref.model.place import Place
from adref.reading.finished.archives import leaves
from adref.reading.finished.leaf import Leaf, SealedError, Written
from adref.reading.finished.leaks import leaks as leaks_of
from adref.reading.finished.pages import PDF
from adref.reading.finished.texts import texts


def leaks(files: Mapping[str, bytes], allowed: Collection[str]) -> tuple[Finding, ...]:
    """Where somebody can be reached in finished files, by the names of the files.

    In `allowed` is how the secretariat's office is reached. A file into which nobody
    can look is a finding as well.
    """
    return tuple(
        finding
        for name, source in files.items()
        for finding in _leaks(name, source, allowed)
    )


def _leaks(name: str, source: bytes, allowed: Collection[str]) -> Iterator[Finding]:
    yield from leaks_of((Written("its name", name),), name, "", allowed)
    try:
        for leaf in leaves(source):
            yield from leaks_of(written(leaf), name, leaf.path, allowed)
    except SealedError as error:
        message = f"the file cannot be searched for addresses, for {error}"
        yield Finding(Place(name), "personal-data", message)


def written(leaf: Leaf) -> Iterator[Written]:
    """All texts of a file that holds no other, the pages of a PDF among them."""
    yield from texts(leaf)
    if leaf.source.startswith(PDF):
        yield Written("its pages", _pages(leaf.source), broken=True)


def _pages(source: bytes) -> str:
    """The words on the pages of a PDF, headers and footers included."""
    command = ("pdftotext", "-enc", "UTF-8", "-nopgbrk", "-", "-")
    done = subprocess.run(command, input=source, capture_output=True, check=False)
    if done.returncode:
        raise SealedError("its pages cannot be read")
    return done.stdout.decode("utf-8", "replace")
