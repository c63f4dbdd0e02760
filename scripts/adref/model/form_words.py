"""The words by which the columns of forms are recognised."""

from collections.abc import Mapping
from dataclasses import dataclass

from adref.model.endorser import EndorserKind
from adref.model.import_map import Answer
from adref.model.place import Place
from adref.model.signup import Column

ByLanguage = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """By language: whole titles, words within longer ones, and words that may deceive.

    Columns are tried in the order of the file.
    """

    column: Column
    whole: ByLanguage
    within: ByLanguage
    perhaps: ByLanguage
    place: Place


@dataclass(frozen=True, slots=True)
class FormTool:
    """A program that makes forms.

    It is known by `signs`, all of which are titles of its export; one that ends in
    `*` is a beginning. `columns` are its own columns, by their titles; `dropped` those
    of no use, likewise; `zone` the zone of its time stamps, or empty.
    """

    name: str
    signs: tuple[str, ...]
    columns: Mapping[Column, tuple[str, ...]]
    dropped: tuple[str, ...]
    zone: str
    place: Place


@dataclass(frozen=True, slots=True)
class FormWords:
    """All that is known of titles and answers.

    `name_parts` are titles of columns that together have a person's name.
    """

    columns: tuple[ColumnWords, ...]
    kinds: Mapping[EndorserKind, ByLanguage]
    answers: Mapping[Answer, ByLanguage]
    name_parts: ByLanguage
    tools: tuple[FormTool, ...]
