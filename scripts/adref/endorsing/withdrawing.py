"""An endorser who withdraws: the name goes, and all that was noted about it."""

from dataclasses import replace
from datetime import date

from adref.model.decisions import Decisions
from adref.model.endorser import Endorser, SignOn


def withdrawn(endorser: Endorser, on: date) -> Endorser:
    """What stays of an entry: its id, its kind, and the day."""
    return Endorser(
        endorser.id, endorser.kind, "", SignOn.WITHDRAWN, endorser.place, withdrawn=on
    )


def forgotten(decisions: Decisions, endorser: str) -> Decisions:
    """Decisions without anything that an endorser has said.

    The keys of its rows stay, so that no export brings it back.
    """
    rows = {
        key: replace(one, said="") if one.endorser == endorser else one
        for key, one in decisions.rows.items()
    }
    return Decisions(
        rows=rows,
        spellings=tuple(o for o in decisions.spellings if o.endorser != endorser),
        same=tuple(one for one in decisions.same if one.endorser != endorser),
        different=tuple(pair for pair in decisions.different if endorser not in pair),
        countries=decisions.countries,
        kinds=tuple(one for one in decisions.kinds if one.endorser != endorser),
        consents=tuple(one for one in decisions.consents if one.endorser != endorser),
        sites=tuple(one for one in decisions.sites if one.endorser != endorser),
    )
