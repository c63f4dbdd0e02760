"""A map held against the titles of a table: what is missing, and what is dropped."""

from collections.abc import Iterator

from adref.model.finding import Finding, Level
from adref.model.import_map import ImportMap, Titles
from adref.model.nearest import nearest
from adref.model.signup import Column
from adref.model.table import Table

RULE = "import-map"
NEEDED = (Column.CONSENT, Column.KIND)
NAMES = (Column.NAME, Column.PERSON)


def misfits(table: Table, said: ImportMap) -> Iterator[Finding]:
    """Titles of the map that the table has not, and what would stop the import."""
    used = {column: _titles(said, column) for column in Column}
    for column, titles in used.items():
        absent = [one for one in titles if not _is_there(one, table)]
        needed = column in NEEDED and titles and len(absent) == len(titles)
        level = Level.ERROR if needed else Level.WARNING
        yield from (_absent(column, one, table, level) for one in absent)
    there = [one for name in NAMES for one in used[name] if _is_there(one, table)]
    if not there:
        yield Finding(
            said.place,
            RULE,
            "no column of the export is mapped to `name:` or `person:`; add below "
            "`columns:` the line `name: [the title of the column]`",
        )


def _titles(said: ImportMap, column: Column) -> tuple[Titles, ...]:
    return (*said.columns.get(column, ()), *said.choices.get(column, ()))


def _is_there(titles: Titles, table: Table) -> bool:
    return any(part in table.titles for part in titles.parts)


def _absent(column: Column, titles: Titles, table: Table, level: Level) -> Finding:
    said = " + ".join(titles.parts)
    near = nearest(said, table.titles)
    hint = f'did you mean "{near}"?' if near else "look at the titles of the export"
    return Finding(
        titles.place,
        RULE,
        f'the export has no column "{said}" for `{column}:`; {hint}',
        level,
    )


def dropped(table: Table, said: ImportMap) -> Iterator[Finding]:
    """A line that names the columns that are not taken over."""
    known = {*said.titles(), *said.dropped}
    left = dict.fromkeys(one for one in table.titles if one and one not in known)
    if left:
        titles = ", ".join(f'"{one}"' for one in left)
        yield Finding(
            table.place,
            RULE,
            f"these columns are not in the map and are dropped: {titles}",
            Level.ADVICE,
        )
