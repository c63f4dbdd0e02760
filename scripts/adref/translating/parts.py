"""In which part of a submission each unit stands."""

from adref.model.submission import Identity
from adref.model.text import Text, below
from adref.translating.units import units

SUBMISSION = "submission"


def parts(identity: Identity, text: Text) -> dict[str, str]:
    """submission, note, preamble, operative, or the id of an annex, for each unit."""
    rows = (
        ("note", text.note),
        ("preamble", text.preamble),
        ("operative", text.operative),
        *((annex.id, annex.paragraphs) for annex in text.annexes),
    )
    known = {one.id: part for part, row in rows for one in below(row)}
    known |= {annex.id: annex.id for annex in text.annexes}
    return {
        name: known.get(name.partition("/")[0], SUBMISSION)
        for name in units(identity, text)
    }
