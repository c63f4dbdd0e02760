"""Who is printed as an endorser."""

import pytest

from composed import TITLE, Draft, listed, printed

LEDGER = """\
endorsers:
  - {id: person, kind: individual, name: Ana Nube, sort: "Nube, Ana", state: confirmed}
  - {id: friend, kind: individual, name: Zoë Algol, sort: Algol, state: confirmed}
  - {id: trust, kind: organisation, name: Trust, names: {fr: Fonds}, state: confirmed}
  - {id: waiting, kind: organisation, name: Waiting, state: pending}
  - {id: unsaid, kind: organisation, name: Unsaid}
  - {id: gone, kind: organisation, name: Gone, state: withdrawn}
"""
CONSENT = "state: confirmed, consent: {publish: yes, on: 2031-01-01, ref: r-1}"
STYLES = {"endorsers", "group", "endorser"}


def signatures(ledger: str, code: str = "en") -> list[str]:
    agreed = ledger.replace("state: confirmed", CONSENT)
    draft = Draft(TITLE + listed("operative", ["Alpha"]), code, ledger=agreed)
    return [printed(one) for one in draft.document().blocks if one.style in STYLES]


def test_organisations_come_first_then_persons_by_the_name_they_sort_under() -> None:
    assert signatures(LEDGER) == [
        "Endorsed by",
        "Organizations",
        "Trust",
        "Individuals, in their personal capacity",
        "Zoë Algol",
        "Ana Nube",
    ]


@pytest.mark.parametrize("name", ["Waiting", "Unsaid", "Gone"])
def test_only_those_who_confirmed_are_printed(name: str) -> None:
    assert name not in signatures(LEDGER)


def test_a_name_is_printed_in_the_language_where_the_endorser_gave_one() -> None:
    assert "Fonds" in signatures(LEDGER, "fr")
    assert "Trust" in signatures(LEDGER, "es")


def test_nobody_confirmed_means_no_heading() -> None:
    assert signatures("endorsers: []") == []
    assert signatures(LEDGER.replace("confirmed", "pending")) == []


def test_a_group_without_members_has_no_heading() -> None:
    ledger = LEDGER.replace("organisation", "individual")
    assert "Organizations" not in signatures(ledger)
