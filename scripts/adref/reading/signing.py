"""What submission.yaml says of those who sign on."""

from adref.model.submission import SigningTerms
from adref.reading.dates import take_date, take_moment
from adref.reading.fields import Fields, Report, word
from adref.reading.ids import key
from adref.reading.nodes import Node


def take_signing(given: Fields) -> SigningTerms:
    """The group `signing`, or what holds where there is none."""
    node = given.take("signing")
    if node is None:
        return SigningTerms()
    inner = Fields(node, given.report, given.place)
    terms = SigningTerms(
        cutoff=take_moment(inner, "cutoff") if "cutoff" in inner else None,
        as_of=take_date(inner, "as_of") if "as_of" in inner else None,
        layout=key(inner.take("layout"), "the name of a layout", given.report),
        most=_count(inner.take("most"), given.report),
    )
    inner.close()
    return terms


def _count(node: Node | None, report: Report) -> int:
    said = word(node, report)
    if node and said and not (said.isascii() and said.isdecimal() and int(said)):
        message = f'"{said}" is not how many names are printed; write a whole number'
        report.error(node.place, f"{message}, or leave `most:` out to print all")
        return 0
    return int(said or 0)
