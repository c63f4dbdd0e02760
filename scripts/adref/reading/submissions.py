"""submission.yaml: who sends what to whom, in which process and when."""

from datetime import date

from adref.model.endorser import Consultative
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.submission import Identity, Masthead, Submitter
from adref.model.text import Passage
from adref.reading.codes import code
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report, choose, sequence
from adref.reading.files import read
from adref.reading.ids import key
from adref.reading.nodes import Node
from adref.reading.notices import take_notices
from adref.reading.offices import OF_SUBMISSION
from adref.reading.passages import phrase
from adref.reading.signing import take_signing
from adref.reading.waivers import take_waivers_by_unit


def read_submission(source: bytes, file: str, name: str) -> Outcome[Identity]:
    """The identity of the submission in the folder `name`."""
    return read(
        source,
        file,
        lambda root, report: _identity(root, report, file, name),
        OF_SUBMISSION,
    )


def _identity(root: Node, report: Report, file: str, name: str) -> Identity:
    given = Fields(root, report, Place(file))
    places = given.places()
    original = code(given.need("original"), report)
    identity = Identity(
        name=name,
        process=_phrase(given, "process", original),
        addressees=_phrase(given, "addressees", original),
        submitted_by=_phrase(given, "submitted_by", original),
        submitter=given.choice("submitter", Submitter, Submitter.CIVIL_SOCIETY),
        date=take_date(given, "date"),
        form=given.word("form"),
        organ=given.optional_word("organ"),
        original=original,
        languages=_languages(given, original),
        base=_optional(given, "base", original),
        contact=_optional(given, "contact", original),
        masthead=_masthead(given, original),
        place=given.place,
        places=places,
        waivers=tuple(take_waivers_by_unit(given, original)),
        forum=key(given.take("forum"), "the name of a forum", report),
        edition=_edition(given),
        status=_status(given),
        signing=take_signing(given),
        notices=take_notices(given, original),
    )
    given.close()
    _refuse_strays(identity, report)
    return identity


def _edition(given: Fields) -> date | None:
    return take_date(given, "edition") if "edition" in given else None


def _status(given: Fields) -> Consultative | None:
    node = given.take("status")
    return choose(node, Consultative, given.report) if node else None


def _refuse_strays(identity: Identity, report: Report) -> None:
    """Report what only a forum gives a meaning to where no forum is named."""
    for name in ("edition", "status"):
        if name in identity.places and not identity.forum:
            message = f"`{name}:` goes with a forum; add `forum:`, or take it out"
            report.error(identity.place_of(name), message)


def _phrase(given: Fields, key: str, language: str) -> Passage:
    return phrase(given.need(key), key, language, given.report)


def _optional(given: Fields, key: str, language: str) -> Passage | None:
    return _phrase(given, key, language) if key in given else None


def _languages(given: Fields, original: str) -> tuple[str, ...]:
    listed = given.need("languages")
    said: list[str] = []
    for node in sequence(listed, given.report) if listed else ():
        language = code(node, given.report)
        if language in said:
            given.report.error(node.place, f'"{language}" is listed twice; take it out')
        said.append(language)
    if original and said and original not in said:
        given.report.error(
            listed.place if listed else given.place,
            f'`languages:` must list the original, "{original}", and all that the text '
            "is translated into",
        )
    return tuple(said)


def _masthead(given: Fields, original: str) -> Masthead | None:
    node = given.take("masthead")
    if node is None:
        return None
    inner = Fields(node, given.report, given.place)
    masthead = Masthead(
        session=_phrase(inner, "session", original),
        agenda_item=_phrase(inner, "agenda_item", original),
        symbol=inner.optional_word("symbol"),
    )
    inner.close()
    return masthead
