"""The file of those who sign on: YAML, or CSV where there are thousands."""

from dataclasses import dataclass
from pathlib import Path

from adref.desk.shelf import Shelf
from adref.model.endorser import Endorser
from adref.model.finding import Outcome
from adref.reading.ledgers import read_ledger
from adref.reading.ledgers_csv import read_ledger_csv
from adref.writing.ledgers import new_ledger, rewritten_ledger
from adref.writing.ledgers_csv import write_ledger_csv

MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger as it is: its file, what is written there, and its entries."""

    path: Path
    source: bytes
    entries: tuple[Endorser, ...]

    @property
    def is_table(self) -> bool:
        """Whether it is a table."""
        return self.path.suffix == ".csv"


class UnwrittenError(ValueError):
    """The file of a ledger is written in a way that adref cannot add to."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"{file}: adref cannot write into this file as it is; write each endorser "
            "as an item of its own, a key a line, as docs/formats.md shows"
        )


def ledger(name: str, shelf: Shelf) -> Ledger:
    """The ledger of a submission; an empty one where it has none yet."""
    path = shelf.ledger_file(name)
    source = path.read_bytes() if path.exists() else new_ledger().encode()
    return Ledger(path, source, shelf.endorsers(name))


def rewritten(before: Ledger, after: tuple[Endorser, ...], shelf: Shelf) -> bytes:
    """The file with other entries; UnwrittenError where they would not be in it."""
    if before.is_table:
        made = write_ledger_csv(after).encode()
    else:
        text = before.source.removeprefix(MARK).decode()
        made = rewritten_ledger(text, before.entries, after).encode()
    file = shelf.project.shown(before.path)
    read = _read(before, made, file).value
    if read is None or [_said(one) for one in read] != [_said(one) for one in after]:
        raise UnwrittenError(file)
    return made


def _read(before: Ledger, source: bytes, file: str) -> Outcome[tuple[Endorser, ...]]:
    read = read_ledger_csv if before.is_table else read_ledger
    return read(source, file)


def _said(entry: Endorser) -> tuple[object, ...]:
    """What an entry says, wherever it is written."""
    return tuple(getattr(entry, name) for name in entry.__slots__ if name != "place")
