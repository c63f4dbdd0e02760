"""What an import was not sure of, and the words that it kept beside the text."""

from collections.abc import Iterator, Sequence

from adref.model.finding import Finding
from adref.model.proposal import Kept, Proposal

KEPT = "Words that are not in the text:"
BETWEEN = " | "


def write_record(proposal: Proposal, said: Sequence[Finding], file: str) -> str:
    """The record of an import; `said` are its findings, in order."""
    return "".join(f"{line}\n" for line in _lines(proposal, said, file))


def kept_words(record: str) -> Iterator[str]:
    """The words that a record keeps, as they stand in it."""
    lines = record.partition(f"\n{KEPT}\n")[2].splitlines()
    return (line.split(BETWEEN, 2)[2] for line in lines if line.count(BETWEEN) > 1)


def _lines(proposal: Proposal, said: Sequence[Finding], file: str) -> Iterator[str]:
    yield f"The record of `adref import {file}`. Nothing reads this file."
    yield ""
    yield "Look at these choices:" if said else "There was no doubt about any part."
    yield from (f"  {finding.place}: {finding.message}" for finding in said)
    yield ""
    yield KEPT
    yield from (_kept(one) for one in proposal.kept)


def _kept(one: Kept) -> str:
    return f"  {one.place}{BETWEEN}{one.reason}{BETWEEN}{one.words}"
