"""Translation memories in TMX 1.4b: what was translated before, and agreed language.

Markup stays in the words as it is in a PO file, so that whole segments match there.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from lxml import etree
from lxml.builder import E

from adref.model.exchange import Batch, Pair

# lxml gives the type of an element no public name.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
US = "adref"


def write_memory(batch: Batch) -> bytes:
    """This submission's own translations, each with the original it was made from."""
    return _written(batch, batch.memory)


def write_agreed(batch: Batch) -> bytes:
    """Official wordings: to be shown to a translator, not to be put in by itself."""
    return _written(batch, batch.agreed)


def write_tmx(batch: Batch) -> bytes:
    """Both in one file, agreed language first."""
    return _written(batch, (*batch.agreed, *batch.memory))


def _written(batch: Batch, pairs: Iterable[Pair]) -> bytes:
    languages = (batch.original.tag, batch.language.tag)
    units = (_unit(pair, languages) for pair in dict.fromkeys(pairs))
    root = E.tmx(_header(batch), E.body(*units), version="1.4")
    etree.indent(root)
    return f"{DECLARATION}{etree.tostring(root, encoding='unicode')}\n".encode()


def _header(batch: Batch) -> Element:
    said = {
        "creationtool": US,
        "creationtoolversion": batch.stamp.schema,
        "segtype": "paragraph",
        "o-tmf": US,
        "adminlang": "en",
        "srclang": batch.original.tag,
        "datatype": "plaintext",
        "creationdate": f"{batch.on:%Y%m%d}T000000Z",
    }
    return E.header(E.prop(str(batch.stamp), type="x-adref"), said)


def _unit(pair: Pair, languages: tuple[str, str]) -> Element:
    return E.tu(E.prop(pair.source, type="x-ref"), *_sides(pair, languages))


def _sides(pair: Pair, languages: tuple[str, str]) -> Iterator[Element]:
    for said, language in zip((pair.original, pair.target), languages, strict=True):
        yield E.tuv(E.seg(said), {LANGUAGE: language})
