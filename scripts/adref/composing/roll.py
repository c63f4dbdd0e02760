"""Who stands in the list of those who sign on, and in what shape."""

from collections.abc import Iterable
from dataclasses import dataclass

from adref.composing.atlas import atlas
from adref.composing.sections import Filled, capped, filled, listed
from adref.composing.signing import Pen, pen, spelled
from adref.composing.work import Work
from adref.model.endorser import Endorser, is_printed
from adref.model.layout import Shape, Where
from adref.model.place import Place


@dataclass(frozen=True, slots=True)
class Roll:
    """All who are printed, in sections: those in the list, those in the footnote.

    `left` is how many there are beyond the most that the submission prints; `shape`
    is that of the list.
    """

    pen: Pen
    everybody: tuple[Endorser, ...]
    sections: tuple[Filled, ...]
    sharing: tuple[Filled, ...]
    left: int
    shape: Shape

    @property
    def place(self) -> Place:
        """Where the list comes from."""
        return self.everybody[0].place


def roll(work: Work) -> Roll | None:
    """The list of a submission; None where nobody signs on."""
    cutoff = work.identity.signing.cutoff
    listing, language = work.materials.listing, work.setting.language
    layout = listing.layout
    printed = [one for one in work.materials.endorsers if is_printed(one, cutoff)]
    if not printed:
        return None
    places = atlas(listing.geography, language)
    spelt = tuple(spelled(one, layout) for one in printed)
    sections = filled(spelt, layout, places, language)
    shown = capped(sections, work.identity.signing.most)
    many = 0 < layout.running_beyond < _size(listed(shown, Where.LIST))
    return Roll(
        pen(language, layout, places, listing.scripts),
        spelt,
        listed(shown, Where.LIST),
        listed(shown, Where.TITLE_FOOTNOTE),
        len(printed) - _size(shown),
        Shape.RUNNING if many else layout.shape,
    )


def _size(sections: Iterable[Filled]) -> int:
    return sum(len(section.endorsers) for section in sections)
