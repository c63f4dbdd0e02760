"""Invented rows of sign-on forms, and what is known when they come in."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from adref.endorsing.applying import Applied, Grants, applied
from adref.endorsing.known import Known, Lexicon, lexicon
from adref.endorsing.reviewing import review
from adref.model.decisions import Decisions
from adref.model.endorser import Endorser
from adref.model.place import Place
from adref.model.review import Answer, Review, Row, Verdict
from adref.model.signup import Column, SignUp
from adref.model.term import Geography
from adref.model.vocabulary import Vocabulary
from adref.reading.countries import read_countries
from adref.reading.vocabularies import read_vocabulary
from goldens import CHECKOUT

START = datetime(2033, 1, 1, tzinfo=UTC)
DAY = date(2033, 3, 1)
FILE = "export.csv"
GRANTS = Grants(DAY, lambda key: f"r-{key.rpartition('/')[2]}")


@cache
def geography() -> Geography:
    source = (CHECKOUT / "styles" / "countries.yaml").read_bytes()
    read = read_countries(source, "styles/countries.yaml")
    assert read.value, read.findings
    return read.value


@cache
def vocabulary() -> Vocabulary:
    source = (CHECKOUT / "styles" / "sign-ons.yaml").read_bytes()
    read = read_vocabulary(source, "styles/sign-ons.yaml")
    assert read.value, read.findings
    return read.value


@cache
def _lexicon() -> Lexicon:
    return lexicon(geography(), vocabulary())


def known(
    ledger: Iterable[Endorser] = (),
    decisions: Decisions | None = None,
    cutoff: datetime | None = None,
) -> Known:
    """What a review goes by."""
    return Known(tuple(ledger), decisions or Decisions(), _lexicon(), cutoff)


def sign_up(  # noqa: PLR0913, PLR0917 - a row of a form
    number: int,
    name: str,
    country: str = "Kenya",
    kind: str = "organisation",
    consent: str = "yes",
    contact: Mapping[str, str] | None = None,
    **said: str,
) -> SignUp:
    """A row of a form, whose number is its key and tells when it was sent."""
    told = {Column.NAME: name, Column.COUNTRY: country}
    told |= {Column(column): text for column, text in said.items()}
    return SignUp(
        key=f"form/{number}",
        place=Place(FILE, number + 1),
        on=START + timedelta(minutes=number),
        said={column: text for column, text in told.items() if text},
        answers={Column.KIND: kind, Column.CONSENT: consent},
        contact=contact or {},
    )


def reviewed(*rows: SignUp, by: Known | None = None) -> Review:
    """The review of some rows."""
    return review(rows, by or known())


def row(number: int, review: Review) -> Row:
    """The row of a review with a number."""
    return next(one for one in review.rows if one.key == f"form/{number}")


def answer(number: int, verdict: Verdict, **said: str) -> Answer:
    """What a person decides about a row."""
    return Answer(f"form/{number}", verdict, Place("review.xlsx", number + 7), **said)


def carried_out(review: Review, by: Known, *answers: Answer) -> Applied:
    """What comes of a review and some answers."""
    return applied(review, answers, by, GRANTS)


def after(by: Known, done: Applied) -> Known:
    """What is known when a review has been carried out."""
    return replace(by, ledger=done.ledger, decisions=done.decisions)
