"""Minor changes: translations of an older original that still say the newer one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from adref.model.finding import Finding
from adref.model.nearest import meant
from adref.model.submission import Submission
from adref.model.text import MinorChange, Passage, Text, Translation, Unit
from adref.translating.fingerprint import fingerprint
from adref.translating.units import units


def counting(submission: Submission) -> Submission:
    """The submission, its translations as good as the minor changes say.

    A unit that was made from an older original that still counts cites the present
    one.
    """
    present = {
        name: fingerprint(passage.text)
        for name, passage in units(submission.identity, submission.text).items()
    }
    return replace(
        submission,
        translations={
            code: _counting(translation, present, submission.text.minor)
            for code, translation in submission.translations.items()
        },
    )


def _counting(
    translation: Translation,
    present: Mapping[str, str],
    changes: Iterable[MinorChange],
) -> Translation:
    """The same translation where no change is minor: most have none."""
    brought = {
        name: unit
        for name, unit in translation.units.items()
        if name in present
        and unit.of != present[name]
        and unit.of in older(name, present[name], changes)
    }
    cited = {name: _citing(unit, present[name]) for name, unit in brought.items()}
    return replace(translation, units={**translation.units, **cited})


def _citing(unit: Unit, of: str) -> Unit:
    return replace(unit, of=of)


def older(unit: str, present: str, changes: Iterable[MinorChange]) -> set[str]:
    """The fingerprints from which only minor changes lead to the present one."""
    of_unit = [change for change in changes if change.unit == unit]
    found = {present}
    while more := {one.older for one in of_unit if one.newer in found} - found:
        found |= more
    return found - {present}


def strange(text: Text, originals: Mapping[str, Passage]) -> tuple[Finding, ...]:
    """Minor changes of units that the original does not have."""
    return tuple(
        Finding(
            change.place,
            "unit",
            f'there is no unit "{change.unit}"; if the paragraph is gone, take the '
            f"change out; {meant(change.unit, originals)}",
        )
        for change in text.minor
        if change.unit not in originals
    )
