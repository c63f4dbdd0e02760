"""OmegaT projects that came back as an archive: the PO file that OmegaT wrote."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from adref.model.exchange import Channel, Return
from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.archives import (
    DAMAGE,
    LARGEST,
    Archive,
    UnreadableError,
    guarded,
)
from adref.reading.exchange.po import read_po
from adref.reading.exchange.stamps import UNKNOWN

PROJECT = "omegat.project"
AGAIN = "put the folder of the project into a new archive, and send that"
SMALLER = "send only the PO file in the folder target"
NOT_CREATED = (
    "this project holds no translated file; in OmegaT choose Project > Create "
    "Translated Documents, then send it again"
)
SEVERAL = (
    "this archive holds more than one translated file ({}); send only the one that "
    "counts"
)


def is_omegat(source: bytes) -> bool:
    """Whether the bytes are an archive with a project or with a PO file."""
    if not source.startswith(b"PK"):
        return False
    try:
        with ZipFile(BytesIO(source)) as opened:
            names = opened.namelist()
    except DAMAGE:
        return PROJECT.encode() in source
    return any(map(_is_project, names)) or any(_translations(names))


def read_omegat(source: bytes, file: str) -> Outcome[Return]:
    """The answers of the PO file that OmegaT has made; nothing is unpacked."""
    try:
        return _read(source, file)
    except UnreadableError as error:
        return _refused(file, str(error))
    except DAMAGE:
        return _refused(file, f"the archive is damaged or was cut off; {AGAIN}")


def _refused(file: str, message: str) -> Outcome[Return]:
    return Outcome(None, (Finding(Place(file), "receive", message),))


def _read(source: bytes, file: str) -> Outcome[Return]:
    if len(source) > LARGEST:
        raise UnreadableError(f"the file has more than {LARGEST:,} bytes; {SMALLER}")
    with ZipFile(BytesIO(source)) as opened:
        return _chosen(guarded(opened, SMALLER, AGAIN), file)


def _chosen(archive: Archive, file: str) -> Outcome[Return]:
    names = archive.opened.namelist()
    found = {
        name: read_po(archive.part(name), f"{file}/{name}")
        for name in _translations(names)
    }
    ours = {name: one.value for name, one in found.items() if one.value}
    if len(ours) > 1:
        return _refused(file, SEVERAL.format(", ".join(ours)))
    for value in ours.values():
        return Outcome(replace(value, channel=Channel.OMEGAT))
    if found:
        return next(iter(found.values()))
    return _refused(file, NOT_CREATED if any(map(_is_project, names)) else UNKNOWN)


def _is_project(name: str) -> bool:
    return _parts(name)[-1] == PROJECT


def _translations(names: Iterable[str]) -> tuple[str, ...]:
    """The PO files in `target`; where there are none, those outside of `source`."""
    found = [name for name in dict.fromkeys(names) if _is_po(name)]
    outside = tuple(name for name in found if "source" not in _parts(name))
    return tuple(name for name in outside if "target" in _parts(name)) or outside


def _is_po(name: str) -> bool:
    """Whether a name is that of a PO file, and not of what a Mac knows about it."""
    return name.lower().endswith(".po") and not _parts(name)[-1].startswith("._")


def _parts(name: str) -> list[str]:
    return name.replace("\\", "/").split("/")
