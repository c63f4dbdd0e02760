"""A batch as a whole OmegaT project, in an archive: nothing is left to set up.

The units travel as a PO file. What they were before fills segments that have not
changed; agreed language is only shown, each reference in a memory that has its name,
which OmegaT prints beside a match.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from lxml import etree
from lxml.builder import E

from adref.model.exchange import Batch, Pair
from adref.writing.docx.archive import EFFORT, entry
from adref.writing.exchange.glossary import write_glossary
from adref.writing.exchange.po import write_po
from adref.writing.exchange.tmx import write_agreed, write_memory

AS_FOLDER = 0x10
"""How MS-DOS marks a folder, and how archives still do."""
FOLDERS = ("dictionary/", "omegat/", "target/")
"""Empty at first; OmegaT asks for each that is missing."""
USUAL = "__DEFAULT__"
PLACES = ("source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file",
          "dictionary_dir")  # fmt: skip
UNFIT = re.compile(r"[^\w.-]+")
"""What some system does not take in the name of a file."""


def write_omegat(batch: Batch) -> bytes:
    """The archive of a project for OmegaT 3.6 and later."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, held in sorted(_files(batch).items()):
            archive.writestr(_place(name), held, compresslevel=EFFORT)
    return made.getvalue()


def _place(name: str) -> ZipInfo:
    made = entry(name)
    if made.is_dir():
        made.compress_type, made.external_attr = ZIP_STORED, AS_FOLDER
    return made


def _files(batch: Batch) -> Mapping[str, bytes]:
    return {
        **dict.fromkeys(FOLDERS, b""),
        "omegat.project": _project(batch),
        f"source/{batch.stamp.submission}.po": write_po(batch),
        "tm/auto/previous.tmx": write_memory(batch),
        **{
            f"tm/{name}.tmx": write_agreed(replace(batch, agreed=tuple(pairs)))
            for name, pairs in _by_reference(batch.agreed)
        },
        "glossary/terms.utf8": write_glossary(batch),
    }


def _by_reference(agreed: Iterable[Pair]) -> Iterator[tuple[str, list[Pair]]]:
    """The pairs of each document, by a name for its file."""
    found: dict[str, list[Pair]] = {}
    for pair in agreed:
        document = UNFIT.sub("-", pair.source.partition(",")[0]).strip("-.")
        found.setdefault(document or "agreed", []).append(pair)
    yield from found.items()


def _project(batch: Batch) -> bytes:
    """The settings: whole paragraphs, and two segments alike may be said unlike."""
    settings = {
        **dict.fromkeys(PLACES, USUAL),
        "source_lang": batch.original.tag,
        "target_lang": batch.language.tag,
        "sentence_seg": "false",
        "support_default_translations": "true",
        "remove_tags": "false",
    }
    root = E.omegat(E.project(*(E(*one) for one in settings.items()), version="1.0"))
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
