"""What people filled into a sign-on form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from adref.model.place import Place


class Column(StrEnum):
    """What a column of a form's export may hold; the rest is dropped.

    `contact` columns go into the private file alone. `key` is the form's own id of a
    row, `on` its time stamp, `person` the name of an individual where the form has one
    column for organisations and another for persons.
    """

    KEY = "key"
    ON = "on"
    KIND = "kind"
    NAME = "name"
    PERSON = "person"
    LANGUAGE = "language"
    NAME_UN = "name_un"
    ACRONYM = "acronym"
    COUNTRY = "country"
    SCOPE = "scope"
    GROUP = "group"
    STATUS = "status"
    TITLE = "title"
    AFFILIATION = "affiliation"
    WEBSITE = "website"
    CONSENT = "consent"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class SignUp:
    """One row of an export, cleaned: composed letters, single spaces, nothing hidden.

    `key` tells the row from all others, the same every time it is exported: the form's
    own id with the source's name, or a digest of time stamp and row. `on` is in UTC,
    None where the form has no time stamp. `said` has what was filled in, under the
    names of columns, never a contact. `answers` are those of `kind` and `consent` as
    the map of the form understands them: a word of ours, or empty. `contact` is what
    may identify a person, by the title of its column: for the private file alone.
    """

    key: str
    place: Place
    on: datetime | None
    said: Mapping[Column, str]
    answers: Mapping[Column, str]
    contact: Mapping[str, str]
