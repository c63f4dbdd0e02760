"""sources/references/<key>.yaml: a document whose wording is agreed language."""

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.submission import Reference
from adref.reading.codes import by_language, code
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report, mapping
from adref.reading.files import read
from adref.reading.nodes import Node
from adref.reading.passages import aside


def read_reference(source: bytes, file: str, key: str) -> Outcome[Reference]:
    """The reference that texts cite as {ref:key}."""
    return read(source, file, lambda root, report: _reference(root, report, file, key))


def _reference(root: Node, report: Report, file: str, key: str) -> Reference:
    given = Fields(root, report, Place(file))
    reference = Reference(
        key=key,
        symbol=given.optional_word("symbol"),
        resolution=given.optional_word("resolution"),
        date=take_date(given, "date") if "date" in given else None,
        titles=by_language(given, "titles"),
        place=given.place,
        quotes={
            entry.key.text: _wording(entry.value, report)
            for entry in given.entries("quotes")
        },
    )
    given.close()
    if not reference.titles and not (reference.resolution and reference.date):
        report.error(
            given.place, "give `titles:` by language, or `resolution:` and `date:`"
        )
    return reference


def _wording(node: Node, report: Report) -> dict[str, str]:
    """The wording of one place in the document, by language."""
    return {
        language: aside(entry.value, language, language, report)
        for entry in mapping(node, report)
        if (language := code(entry.key, report))
    }
