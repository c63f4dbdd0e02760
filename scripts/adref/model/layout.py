"""How those who sign on are printed. Each layout is styles/layouts/<name>.yaml."""

from dataclasses import dataclass
from enum import StrEnum


class Who(StrEnum):
    """Endorsers of a kind, of a consultative status, or whoever is left."""

    ORGANISATION = "organisation"
    NETWORK = "network"
    INDIVIDUAL = "individual"
    GENERAL = "general"
    SPECIAL = "special"
    ROSTER = "roster"
    ANYONE = "anyone"


class Grouping(StrEnum):
    """What the names of a section are parted by, under headings of their own."""

    NONE = "none"
    COUNTRY = "country"
    REGION = "region"


class Shape(StrEnum):
    """A name a line, all names in one paragraph, or a row of a table for each."""

    LIST = "list"
    RUNNING = "running"
    TABLE = "table"


class Where(StrEnum):
    """Where a section stands: in the list, or in a footnote to the title."""

    LIST = "list"
    TITLE_FOOTNOTE = "title-footnote"


class Position(StrEnum):
    """Where the list stands: after the text, or after it as an annex of its own."""

    TEXT = "text"
    ANNEX = "annex"


class Told(StrEnum):
    """What is told of an endorser besides the name."""

    AFFILIATION = "affiliation"
    COUNTRY = "country"
    STATUS = "status"


class Spelling(StrEnum):
    """Whose spelling of a name is printed: the endorser's, or the Council's database's.

    Where the database has none, the endorser's own stands in.
    """

    OWN = "own"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Section:
    """Endorsers under one heading; each belongs to the first section that takes it.

    `heading` is a key of a language's `signing: headings`, or empty for none.
    """

    of: tuple[Who, ...]
    heading: str = ""
    by: Grouping = Grouping.NONE
    where: Where = Where.LIST


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to print a list.

    Lists of more than `running_beyond` names are running paragraphs, none with 0;
    from `counted_from` names on a line counts them, never with 0.
    """

    name: str
    sections: tuple[Section, ...]
    shape: Shape = Shape.LIST
    running_beyond: int = 300
    counted_from: int = 10
    position: Position = Position.TEXT
    tells: tuple[Told, ...] = ()
    spelling: Spelling = Spelling.OWN


USUAL = "organisations-first"
"""The layout of a submission that nobody has chosen one for."""
