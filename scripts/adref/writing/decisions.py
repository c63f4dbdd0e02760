"""decisions.yaml, as adref writes it."""

from collections.abc import Iterable, Iterator, Mapping

from adref.model.decisions import Decisions, Settled
from adref.writing.sources import STEP
from adref.writing.translations import phrase

HEAD = (
    "# Written by adref: what was decided about those who signed on, so that nobody\n"
    "# is asked twice. Keep it beside the ledger; take a line out to be asked again.\n"
)
NOTHING = "rows: {}"


def write_decisions(decisions: Decisions) -> str:
    """The file with all decisions, in a fixed order."""
    lines = list(_lines(decisions)) or [NOTHING]
    return HEAD + "".join(f"{line}\n" for line in lines)


def _lines(decisions: Decisions) -> Iterator[str]:
    yield from _listed("spellings", ({"endorser": one.endorser, "said": one.said,
                                      "name": one.name}
                                     for one in decisions.spellings))  # fmt: skip
    yield from _listed("same", ({"endorser": one.endorser, "name": one.name}
                                for one in decisions.same))  # fmt: skip
    yield from _pairs(decisions.different)
    yield from _listed("countries", ({"said": one.said, "country": one.country}
                                     for one in decisions.countries))  # fmt: skip
    yield from _listed("kinds", ({"endorser": one.endorser, "kind": one.kind}
                                 for one in decisions.kinds))  # fmt: skip
    yield from _listed("consents", ({"endorser": one.endorser, "because": one.because}
                                    for one in decisions.consents))  # fmt: skip
    yield from _listed("sites", ({"endorser": one.endorser, "domain": one.domain}
                                 for one in decisions.sites))  # fmt: skip
    if decisions.rows:
        yield "rows:"
    for key, settled in sorted(decisions.rows.items()):
        yield f"{STEP}{_quoted(key)}: {_settled(settled)}"


def _listed(key: str, items: Iterable[Mapping[str, str]]) -> Iterator[str]:
    for number, item in enumerate(items):
        if not number:
            yield f"{key}:"
        for place, (name, text) in enumerate(item.items()):
            yield f"{STEP}{STEP if place else '- '}{name}: {phrase(text)}"


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for number, (one, two) in enumerate(pairs):
        if not number:
            yield "different:"
        yield f"{STEP}- [{one}, {two}]"


def _settled(settled: Settled) -> str:
    if not settled.endorser:
        return "rejected"
    said = f', said: "{settled.said}"' if settled.said else ""
    double = ", double: yes" if settled.double else ""
    return f"{{endorser: {settled.endorser}{said}{double}}}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
