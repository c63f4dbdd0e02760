"""The edition of a forum that a submission goes by, and the limits it sets."""

from collections.abc import Mapping
from datetime import date

from adref.model.endorser import Consultative
from adref.model.finding import Finding, Level, Outcome
from adref.model.forum import ANY, Edition, Forum, Limits, Measure
from adref.model.place import Place
from adref.model.submission import Identity

RULE = "forum"
"""The rule that what submission.yaml says of its forum may breach."""


def edition_of(forum: Forum, identity: Identity) -> Outcome[Edition]:
    """The edition that a submission names, or the latest of its day.

    What else submission.yaml should say, or should not, comes along.
    """
    if identity.edition is None:
        return _remarked(_latest(forum.editions, identity.date), identity)
    for edition in forum.editions:
        if edition.since == identity.edition:
            return _remarked(edition, identity)
    place = identity.place_of("edition")
    return Outcome(None, (_unknown(forum, identity.edition, place),))


def _remarked(edition: Edition, identity: Identity) -> Outcome[Edition]:
    remarks = (*_unsaid(edition, identity), *_unread(edition, identity))
    return Outcome(edition, remarks)


def _latest(editions: tuple[Edition, ...], day: date) -> Edition:
    """The latest edition that is not after a day; the first where all are."""
    return next((one for one in reversed(editions) if one.since <= day), editions[0])


def _unknown(forum: Forum, day: date, place: Place) -> Finding:
    known = ", ".join(f'"{edition.since}"' for edition in forum.editions)
    message = f'the forum "{forum.id}" has no edition of {day}; it can be: {known}'
    return Finding(place, RULE, message)


def _unsaid(edition: Edition, identity: Identity) -> list[Finding]:
    """A warning where the number of words depends on a status that is not given."""
    if identity.status or not set(Consultative) & edition.limits.words.keys():
        return []
    choices = ", ".join(Consultative)
    message = f"its limit of words depends on who submits; add `status:`: {choices}"
    return [Finding(identity.place_of("forum"), RULE, message, Level.WARNING)]


def _unread(edition: Edition, identity: Identity) -> list[Finding]:
    """Advice where a submission has languages that the forum does not take."""
    taken = edition.languages
    others = [code for code in identity.languages if code not in taken]
    if not taken or not others:
        return []
    known, refused = ", ".join(taken), ", ".join(others)
    message = f"the forum takes texts in {known}; do not hand in {refused}"
    return [Finding(identity.place_of("languages"), RULE, message, Level.ADVICE)]


def most(limits: Limits, status: str, measure: Measure) -> int:
    """How many words or characters a submitter may use, 0 for no limit.

    Without a status it is the largest number that any submitter is allowed.
    """
    by_status: Mapping[str, int] = limits.words
    if measure is Measure.CHARACTERS and limits.characters:
        by_status = limits.characters
    for key in (status, ANY):
        if key in by_status:
            return by_status[key]
    return max(by_status.values(), default=0)
