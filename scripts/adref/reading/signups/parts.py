"""The parts of an XLSX file, looked at before anything parses them."""

import re
from io import BytesIO
from zipfile import ZipFile

from adref.reading.archives import Archive, UnreadableError, guarded

AS_CSV = "save the sheet as CSV UTF-8"
AS_XLSX = "save it as .xlsx or CSV UTF-8"
WORKBOOK = "xl/workbook.xml"
ENDINGS = (".xml", ".rels")
KINDS = (
    ({"xl/vbaProject.bin"}, "the file holds macros; save it as .xlsx, without them"),
    ({"xl/workbook.bin"}, f"this is a binary workbook (.xlsb); {AS_XLSX}"),
    ({"word/document.xml"}, f"this is a Word file; put its table in Excel, {AS_XLSX}"),
    ({"content.xml", "mimetype"}, f"this is an OpenDocument file; {AS_XLSX}"),
)  # fmt: skip
"""What an archive may be instead, and the remedy."""
DEFINES = re.compile(rb"<\0?!\0?(?:D\0?O\0?C|E\0?N\0?T)", re.IGNORECASE)
MOST_TAGS = 2_500_000
"""Of a part that holds cells: fifty thousand rows of a dozen cells have as many."""
FEW_TAGS = 200_000
"""Of any other part; small elements are parsed slowly and take much memory."""
CELLS = ("xl/worksheets/", "xl/sharedStrings")
BEGINS = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*\0?<")


def look_into(source: bytes) -> None:
    """Refuse what is no workbook, is too large unpacked, or defines entities."""
    with ZipFile(BytesIO(source)) as opened:
        archive = guarded(opened, AS_CSV, f"{AS_XLSX} again")
        _refuse_others(archive)
        for name in sorted(opened.NameToInfo):
            _refuse(archive.part(name), name)


def _refuse_others(archive: Archive) -> None:
    for names, message in KINDS:
        if all(map(archive.has, names)):
            raise UnreadableError(message)
    if not archive.has(WORKBOOK):
        raise UnreadableError(f"there is no workbook in this archive; {AS_XLSX}")


def _refuse(part: bytes, name: str) -> None:
    begins = BEGINS.match(part)
    if (begins and DEFINES.search(part)) or (name.endswith(ENDINGS) and not begins):
        raise UnreadableError(
            f'"{name}" in this file is no part of a workbook; {AS_CSV}'
        )
    most = MOST_TAGS if name.startswith(CELLS) else FEW_TAGS
    if begins and part.count(b"<") > most:
        raise UnreadableError(f'"{name}" in this file is too large; {AS_CSV}')
