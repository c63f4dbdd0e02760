"""A zip archive that does not tell when and where it was made."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# Readers of the format look here first.
CONTENTS = "[Content_Types].xml"
# The first moment a zip archive can tell.
EPOCH = (1980, 1, 1, 0, 0, 0)
EFFORT = 6
# Written as on MS-DOS: no rights of files, which differ from desk to desk.
SYSTEM = 0


def in_order(names: Iterable[str]) -> list[str]:
    """The contents first, then by name."""
    return sorted(names, key=lambda name: (name != CONTENTS, name))


def entry(name: str) -> ZipInfo:
    """A place in the archive without date, rights or owner."""
    made = ZipInfo(name, EPOCH)
    made.compress_type = ZIP_DEFLATED
    made.create_system = SYSTEM
    return made


def archived(saved: bytes) -> bytes:
    """The same files in an archive that is the same every time."""
    result = BytesIO()
    with ZipFile(BytesIO(saved)) as source, ZipFile(result, "w") as target:
        for name in in_order(source.namelist()):
            target.writestr(entry(name), source.read(name), compresslevel=EFFORT)
    return result.getvalue()
