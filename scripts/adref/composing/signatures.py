"""The endorsers as printed: organisations, then persons in personal capacity."""

from collections.abc import Sequence
from datetime import datetime

from adref.composing.blocks import said
from adref.composing.names import named, ordered
from adref.composing.setting import Setting
from adref.model.document import Block
from adref.model.endorser import Endorser, EndorserKind, is_printed

ORGANISATIONS = (EndorserKind.ORGANISATION, EndorserKind.NETWORK)


def signatures(
    endorsers: Sequence[Endorser], cutoff: datetime | None, setting: Setting
) -> tuple[Block, ...]:
    """Those who are printed, in the language's order; nothing where there is none."""
    confirmed = [one for one in endorsers if is_printed(one, cutoff)]
    if not confirmed:
        return ()
    words = setting.language.words
    groups = (
        (words.organisations, ORGANISATIONS),
        (words.individuals, (EndorserKind.INDIVIDUAL,)),
    )
    return (
        said("endorsers", words.endorsers, confirmed[0].place, setting),
        *(
            block
            for name, kinds in groups
            for block in _group(
                name, [e for e in confirmed if e.kind in kinds], setting
            )
        ),
    )


def _group(name: str, endorsers: list[Endorser], setting: Setting) -> tuple[Block, ...]:
    if not endorsers:
        return ()
    language = setting.language
    return (
        said("group", name, endorsers[0].place, setting),
        *(
            said("endorser", named(one, language), one.place, setting)
            for one in ordered(endorsers, language)
        ),
    )
