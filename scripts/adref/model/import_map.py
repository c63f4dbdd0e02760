"""How the columns of a form are to be understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from adref.model.endorser import EndorserKind
from adref.model.place import Place
from adref.model.signup import Column


class DateOrder(StrEnum):
    """Which number comes first in dates such as 10/02/2031."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Answer(StrEnum):
    """What somebody answered who was asked for consent."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Titles:
    """The title of a column, or of several whose cells are one text in a row."""

    parts: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class ImportMap:
    """What import-map.yaml says.

    `columns` has, for each of our columns, those of the form; the first that is filled
    in counts. `choices` has columns that are ticked, each for one choice, named at the
    end of its title. `kinds` and `consents` are answers, folded, with what they mean.
    `every` is the kind of all rows where the form does not ask for it. `zone` is that
    of time stamps that say none, `dates` None where no date is in doubt. `dropped` are
    titles that are known and not wanted.
    """

    source: str
    columns: Mapping[Column, tuple[Titles, ...]]
    kinds: Mapping[str, EndorserKind]
    consents: Mapping[str, Answer]
    place: Place
    choices: Mapping[Column, tuple[Titles, ...]] = field(
        default_factory=dict[Column, tuple[Titles, ...]]
    )
    every: EndorserKind | None = None
    zone: str = ""
    dates: DateOrder | None = None
    sheet: str = ""
    dropped: tuple[str, ...] = ()

    def titles(self) -> frozenset[str]:
        """The titles of all columns that are used."""
        groups = (*self.columns.values(), *self.choices.values())
        return frozenset(
            part for group in groups for titles in group for part in titles.parts
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a proposed map: words under a key; a question where it is not sure.

    `group` is a key of the file; `key` one within that, or empty; `words` are one
    item, several where they are joined.
    """

    group: str
    key: str
    words: tuple[str, ...]
    question: str = ""


@dataclass(frozen=True, slots=True)
class ProposedMap:
    """A map to be looked at by a person: what is sure, and what is a question."""

    source: str
    tool: str
    lines: tuple[Line, ...]
