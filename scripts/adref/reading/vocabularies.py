"""styles/sign-ons.yaml: the words by which sign-on forms are understood."""

from adref.model.finding import Outcome
from adref.model.vocabulary import Vocabulary
from adref.reading.files import read
from adref.reading.records import record


def read_vocabulary(source: bytes, file: str) -> Outcome[Vocabulary]:
    """All words for recognising what was filled in."""
    return read(
        source, file, lambda root, report: record(root, Vocabulary, report, file)
    )
