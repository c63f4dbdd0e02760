"""endorsers.yaml: the ledger of who signs on."""

from adref.model.endorser import (
    ANY,
    Consent,
    Consultative,
    Endorsed,
    Endorser,
    EndorserKind,
    Group,
    Scope,
    SignOn,
)
from adref.model.finding import Outcome
from adref.model.place import Place
from adref.reading.answers import answer
from adref.reading.codes import by_language, code, names
from adref.reading.dates import take_date, take_moment
from adref.reading.fields import Choice, Fields, Report, choose, name, sequence
from adref.reading.files import read
from adref.reading.fingerprints import take_fingerprint
from adref.reading.ids import Ids
from adref.reading.nodes import Node, Scalar


def read_ledger(source: bytes, file: str) -> Outcome[tuple[Endorser, ...]]:
    """All entries of the ledger, in the order written."""
    return read(source, file, lambda root, report: _ledger(root, report, file))


def _ledger(root: Node, report: Report, file: str) -> tuple[Endorser, ...]:
    given = Fields(root, report, Place(file))
    node = given.need("endorsers")
    nodes = sequence(node, report) if node else ()
    given.close()
    ids = Ids(report)
    return tuple(endorser_of(item, ids, report) for item in nodes)


def endorser_of(node: Node, ids: Ids, report: Report) -> Endorser:
    """One entry, from the values under its keys."""
    given = Fields(node, report, node.place)
    state = given.choice("state", SignOn, SignOn.PENDING)
    called = given.take("name")
    if called is None and state is not SignOn.WITHDRAWN:
        report.error(given.place, "`name:` is missing; add it")
    endorser = Endorser(
        id=ids.take(given),
        kind=given.choice("kind", EndorserKind, EndorserKind.ORGANISATION),
        name=name(called, report),
        state=state,
        place=given.place,
        names=by_language(given, "names"),
        sort=_sort(given.take("sort"), given),
        language=code(given.take("language"), report),
        name_un=name(given.take("name_un"), report),
        acronym=name(given.take("acronym"), report),
        country=name(given.take("country"), report),
        scope=_choice(given.take("scope"), Scope, report),
        group=_choice(given.take("group"), Group, report),
        status=_choice(given.take("status"), Consultative, report),
        title=name(given.take("title"), report),
        affiliation=name(given.take("affiliation"), report),
        endorsed=_endorsed(given.take("endorsed"), report),
        consent=_consent(given.take("consent"), report),
        withdrawn=take_date(given, "withdrawn") if "withdrawn" in given else None,
    )
    given.close()
    _unconsented(endorser, report)
    return endorser


def _sort(node: Node | None, given: Fields) -> dict[str, str]:
    """What a name is sorted by: one for every language, or by language."""
    if node is None:
        return {}
    if isinstance(node, Scalar):
        return {ANY: name(node, given.report)}
    return names(node, given.report)


def _choice(node: Node | None, kind: type[Choice], report: Report) -> Choice | None:
    return choose(node, kind, report) if node else None


def _endorsed(node: Node | None, report: Report) -> Endorsed | None:
    if node is None:
        return None
    given = Fields(node, report, node.place)
    endorsed = Endorsed(
        on=take_moment(given, "on"),
        version=name(given.take("version"), report),
        text=take_fingerprint(given, "text") if "text" in given else "",
    )
    given.close()
    return endorsed


def _consent(node: Node | None, report: Report) -> Consent | None:
    if node is None:
        return None
    given = Fields(node, report, node.place)
    consent = Consent(
        publish=answer(given.need("publish"), report),
        on=take_date(given, "on"),
        ref=given.name("ref"),
    )
    given.close()
    return consent


def _unconsented(endorser: Endorser, report: Report) -> None:
    """A confirmed endorser is printed, and so has to have agreed to it."""
    consents = endorser.consent is not None and endorser.consent.publish
    if endorser.state is SignOn.CONFIRMED and not consents:
        report.error(
            endorser.place,
            f'"{endorser.id}" is confirmed without consent; add `consent: {{publish: '
            "yes, on: …, ref: …}`, or make it `state: pending`",
            "consent",
        )
