"""The two files that adref itself keeps beside a submission.

`originals.yaml` has the original words behind fingerprints and the texts that were
signed, `sent.yaml` what has been sent to translators.
"""

from collections.abc import Iterable, Iterator, Mapping

from adref.model.originals import Originals
from adref.model.sent import SentBatch, SentUnit
from adref.writing.sources import STEP, folded
from adref.writing.translations import phrase

ORIGINALS = (
    "# Written by adref: the original words behind the fingerprints that translations\n"
    "# cite, and the texts that endorsers signed, so that it can show what has\n"
    "# changed since. Keep it; change nothing.\n"
)
SENT = (
    "# Written by adref: what was sent to translators, and when it came back.\n"
    "# A batch that will not come back may be taken out.\n"
)


def write_originals(kept: Originals) -> str:
    """The file of original words and of signed texts, by fingerprint."""
    lines = (*_originals(kept.words), *_texts(kept.texts))
    return ORIGINALS + "".join(f"{line}\n" for line in lines)


def _originals(words: Mapping[str, str]) -> Iterator[str]:
    yield "originals:" if words else "originals: {}"
    for of in sorted(words):
        yield f'{STEP}"{of}": |'
        yield from (f"{STEP}{STEP}{line}" for line in folded(words[of]))


def _texts(texts: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    if texts:
        yield "texts:"
    for of in sorted(texts):
        yield f'{STEP}"{of}":'
        yield from (f'{STEP}{STEP}{name}: "{unit}"' for name, unit in texts[of].items())


def write_sent(batches: Iterable[SentBatch]) -> str:
    """The file of batches, in the order sent."""
    lines = [line for one in batches for line in _batch(one)]
    head = "batches:" if lines else "batches: []"
    return SENT + "".join(f"{line}\n" for line in (head, *lines))


def _batch(batch: SentBatch) -> Iterator[str]:
    yield f"{STEP}- batch: {phrase(batch.batch)}"
    for line in _facts(batch):
        yield f"{STEP}{STEP}{line}"
    yield f"{STEP}{STEP}units:" if batch.units else f"{STEP}{STEP}units: {{}}"
    for name, unit in batch.units.items():
        yield f"{STEP}{STEP}{STEP}{name}: {_unit(unit)}"


def _facts(batch: SentBatch) -> Iterator[str]:
    yield f"language: {batch.language}"
    yield f"to: {batch.channel}"
    yield f'on: "{batch.on.isoformat()}"'
    if batch.translator:
        yield f"translator: {phrase(batch.translator)}"
    if batch.deadline:
        yield f'deadline: "{batch.deadline.isoformat()}"'
    if batch.back:
        yield f'back: "{batch.back.isoformat()}"'


def _unit(unit: SentUnit) -> str:
    target = f', target: "{unit.target}"' if unit.target else ""
    return f'{{of: "{unit.of}"{target}}}'
