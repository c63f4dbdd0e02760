"""Languages and forms: facts that are data."""

from dataclasses import replace

from adref.model.finding import Outcome
from adref.model.form import Form
from adref.model.language import COUNTERS, Language
from adref.model.place import Place
from adref.model.text import Standing, State, Use
from adref.reading.fields import Report
from adref.reading.files import read
from adref.reading.nodes import Entry, Mapping, Node
from adref.reading.records import record

LEVELS = 5
MONTHS = 12


def read_language(source: bytes, file: str) -> Outcome[Language]:
    """styles/languages/<code>.yaml."""
    return read(source, file, lambda root, report: _language(root, report, file))


def read_form(source: bytes, file: str) -> Outcome[Form]:
    """styles/forms/<name>.yaml, each style completed from its `base`."""
    return read(
        source, file, lambda root, report: record(_completed(root), Form, report, file)
    )


def _language(root: Node, report: Report, file: str) -> Language:
    language = record(root, Language, report, file)
    if not report.findings:
        _check(language, report, Place(file))
    return language


def _check(language: Language, report: Report, place: Place) -> None:
    if len(language.labels.levels) != LEVELS:
        report.error(place, f"`labels: levels:` needs {LEVELS} levels")
    if len(language.dates.months) != MONTHS:
        report.error(place, f"`dates: months:` needs {MONTHS} months")
    for counter in sorted(_counters(language) - COUNTERS - language.counters.keys()):
        report.error(place, f'there is no counter "{counter}"; add it to `counters:`')
    for group, kind, known in (
        ("words: states", State, language.words.states),
        ("exchange: task", Standing, language.exchange.task),
        ("exchange: uses", Use, language.exchange.uses),
    ):
        for word in sorted(set(kind) - known.keys()):
            report.error(place, f"`{group}:` needs `{word}:`")
    if language.code not in language.languages:
        report.error(place, f"`languages:` needs `{language.code}:`, its own name")


def _counters(language: Language) -> set[str]:
    labels = language.labels
    return {label.counter for label in (*labels.levels, labels.section, labels.annex)}


def _completed(root: Node) -> Node:
    """The form's mapping without `base`, which every style has taken in."""
    if not isinstance(root, Mapping):
        return root
    parts = {entry.key.text: entry for entry in root}
    base, styles = parts.pop("base", None), parts.get("styles")
    if base and styles and isinstance(styles.value, Mapping):
        completed = tuple(_on(base.value, entry) for entry in styles.value)
        parts["styles"] = replace(
            styles, value=replace(styles.value, entries=completed)
        )
    return Mapping(tuple(parts.values()), root.place)


def _on(base: Node, style: Entry) -> Entry:
    if not isinstance(base, Mapping) or not isinstance(style.value, Mapping):
        return style
    own = {entry.key.text for entry in style.value}
    rest = tuple(entry for entry in base if entry.key.text not in own)
    return replace(style, value=replace(style.value, entries=(*style.value, *rest)))
