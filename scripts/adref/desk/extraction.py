"""The words of finished files, read back by programs that did not write them."""

import re
import subprocess
from pathlib import Path
from typing import Protocol, cast

import mammoth

from adref.model.form import Page


class Conversion(Protocol):
    """What mammoth has made of a file."""

    value: str


class UnreadableError(Exception):
    """A finished file cannot be read back; the message says why."""


def read_pdf(file: Path) -> str:
    """The tags of a PDF with their words, as `pdfinfo -struct-text` prints them."""
    command = ("pdfinfo", "-enc", "UTF-8", "-struct-text", str(file))
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise UnreadableError(f"{file}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode()


def read_lines(file: Path, page: Page) -> str:
    """The lines of a PDF as they are drawn, between its headers and its footers."""
    height = page.height - page.top - page.bottom
    area = {"-r": 72, "-x": 0, "-y": page.top, "-W": page.width, "-H": height}
    cut = [part for key, value in area.items() for part in (key, str(round(value)))]
    command = ("pdftotext", "-enc", "UTF-8", "-raw", *cut, str(file), "-")
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise UnreadableError(f"{file}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode()


def count_pages(file: Path) -> int:
    """How many pages a PDF has, as `pdfinfo` says."""
    done = subprocess.run(("pdfinfo", str(file)), capture_output=True, check=False)
    said = re.search(rb"^Pages: +(\d+)$", done.stdout, re.MULTILINE)
    if said is None:
        raise UnreadableError(f"{file}: {done.stderr.decode(errors='replace').strip()}")
    return int(said[1])


def read_word(file: Path) -> str:
    """The words of a Word file with its footnotes, as mammoth's HTML."""
    with file.open("rb") as opened:
        # mammoth says nothing of its types.
        made = cast("Conversion", mammoth.convert_to_html(opened))  # pyright: ignore[reportUnknownMemberType]
    return made.value
