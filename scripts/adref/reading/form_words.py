"""styles/columns.yaml: the words by which the columns of forms are recognised."""

from collections.abc import Iterator, Mapping

from adref.model.endorser import EndorserKind
from adref.model.finding import Outcome
from adref.model.form_words import ByLanguage, ColumnWords, FormTool, FormWords
from adref.model.import_map import Answer
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.signup import Column
from adref.reading.codes import several
from adref.reading.fields import Choice, Fields, Report, mapping, name, sequence
from adref.reading.files import read
from adref.reading.nodes import Entry, Node


def read_form_words(source: bytes, file: str) -> Outcome[FormWords]:
    """All titles, answers and tools."""
    return read(source, file, lambda root, report: _words(root, report, file))


def _words(root: Node, report: Report, file: str) -> FormWords:
    given = Fields(root, report, Place(file))
    columns = given.need("columns")
    kinds, answers = given.need("kinds"), given.need("answers")
    words = FormWords(
        columns=tuple(_columns(columns, report)),
        kinds=_by_word(kinds, EndorserKind, report),
        answers=_by_word(answers, Answer, report),
        name_parts=several(given.take("name_parts"), report),
        tools=tuple(_tool(node, report) for node in given.items("tools")),
    )
    given.close()
    return words


def _columns(node: Node | None, report: Report) -> Iterator[ColumnWords]:
    for entry in mapping(node, report) if node else ():
        given = Fields(entry.value, report, entry.key.place)
        column = _column(entry, report)
        words = ColumnWords(
            column=column or Column.CONTACT,
            whole=several(given.take("whole"), report),
            within=several(given.take("within"), report),
            perhaps=several(given.take("perhaps"), report),
            place=entry.key.place,
        )
        given.close()
        if column:
            yield words


def _column(entry: Entry, report: Report) -> Column | None:
    if entry.key.text in set(Column):
        return Column(entry.key.text)
    hint = meant(entry.key.text, set(Column))
    report.error(entry.key.place, f'"{entry.key.text}" is no column; {hint}')
    return None


def _by_word(
    node: Node | None, kind: type[Choice], report: Report
) -> Mapping[Choice, ByLanguage]:
    if node is None:
        return {}
    given = Fields(node, report, node.place)
    found = {word: several(given.take(word.value), report) for word in kind}
    given.close()
    return found


def _tool(node: Node, report: Report) -> FormTool:
    given = Fields(node, report, node.place)
    columns = given.take("columns")
    tool = FormTool(
        name=given.name("name"),
        signs=_list(given.need("signs"), report),
        columns=dict(_titles(columns, report)),
        dropped=_list(given.take("drop"), report),
        zone=given.optional_word("timezone"),
        place=given.place,
    )
    given.close()
    return tool


def _titles(
    node: Node | None, report: Report
) -> Iterator[tuple[Column, tuple[str, ...]]]:
    for entry in mapping(node, report) if node else ():
        column = _column(entry, report)
        if column:
            yield column, _list(entry.value, report)


def _list(node: Node | None, report: Report) -> tuple[str, ...]:
    items = sequence(node, report) if node else ()
    return tuple(name(item, report) for item in items)
