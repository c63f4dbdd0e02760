"""How batches leave and come back: the writer and the reader of each kind of file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from adref.model.exchange import Batch, Channel, Return
from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.exchange.omegat import is_omegat, read_omegat
from adref.reading.exchange.po import is_po, read_po
from adref.reading.exchange.table import is_table, read_table
from adref.reading.exchange.tmx import is_tmx, read_tmx
from adref.reading.exchange.xliff import is_xliff, read_xliff
from adref.writing.exchange.glossary import write_glossary, write_glossary_csv
from adref.writing.exchange.omegat import write_omegat
from adref.writing.exchange.po import write_po
from adref.writing.exchange.table import write_table
from adref.writing.exchange.tmx import write_tmx
from adref.writing.exchange.xliff import write_xliff

NOT_OURS = (
    "this is no file that `adref send` has made: not a Word table, PO, XLIFF or "
    "OmegaT project of it; send back the file that was sent, with its table"
)


@dataclass(frozen=True, slots=True)
class Way:
    """A kind of file that goes out: the end of its name, and what writes it.

    `answered` tells whether it comes back with translations; `beside` are other ends
    and writers of the same.
    """

    suffix: str
    write: Callable[[Batch], bytes]
    answered: bool = True
    beside: tuple[tuple[str, Callable[[Batch], bytes]], ...] = ()


WAYS: Mapping[Channel, Way] = {
    Channel.DOCX: Way("docx", write_table),
    Channel.PO: Way("po", write_po),
    Channel.XLIFF: Way("xlf", write_xliff),
    Channel.OMEGAT: Way("omegat.zip", write_omegat),
    Channel.TMX: Way("tmx", write_tmx, answered=False),
    Channel.GLOSSARY: Way(
        "txt", write_glossary, answered=False, beside=((".csv", write_glossary_csv),)
    ),
}

Recognise = Callable[[bytes], bool]
Read = Callable[[bytes, str], Outcome[Return]]
READERS: tuple[tuple[Recognise, Read], ...] = (
    (is_omegat, read_omegat),
    (is_table, read_table),
    (is_xliff, read_xliff),
    (is_tmx, read_tmx),
    (is_po, read_po),
)
"""Files are known by what is in them, whatever they are called."""


def read_return(source: bytes, file: str) -> Outcome[Return]:
    """What a file that came back holds, whichever kind it is."""
    for recognise, read in READERS:
        if recognise(source):
            return read(source, file)
    return Outcome(None, (Finding(Place(file), "receive", NOT_OURS),))
