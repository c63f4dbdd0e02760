"""text.<language>.yaml of a translation: units by id."""

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.text import State, Translation, Unit, Waiver
from adref.reading.codes import code
from adref.reading.dates import take_date
from adref.reading.fields import Fields, Report, name
from adref.reading.files import read
from adref.reading.fingerprints import take_fingerprint
from adref.reading.nodes import Entry, Node
from adref.reading.offices import OF_TRANSLATION
from adref.reading.passages import aside, passage
from adref.reading.waivers import take_waivers


def read_translation(source: bytes, file: str) -> Outcome[Translation]:
    """One translation as its translator wrote it."""
    return read(
        source,
        file,
        lambda root, report: _translation(root, report, file),
        OF_TRANSLATION,
    )


def _translation(root: Node, report: Report, file: str) -> Translation:
    given = Fields(root, report, Place(file))
    language = code(given.need("language"), report)
    translates = code(given.need("translates"), report)
    entries = list(given.entries("units"))
    given.close()
    waivers: list[Waiver] = []
    return Translation(
        language,
        translates,
        {entry.key.text: _unit(entry, language, report, waivers) for entry in entries},
        {entry.key.text: entry.key.place for entry in entries},
        given.place,
        tuple(waivers),
    )


def _unit(entry: Entry, language: str, report: Report, waivers: list[Waiver]) -> Unit:
    given = Fields(entry.value, report, entry.key.place)
    waivers += take_waivers(given, entry.key.text, language)
    unit = Unit(
        of=take_fingerprint(given, "of"),
        state=given.choice("state", State, State.DRAFT),
        text=passage(given.need("text"), "text", language, report),
        by=name(given.take("by"), report),
        on=take_date(given, "on") if "on" in given else None,
        remarks=tuple(
            aside(item, "remarks", language, report) for item in given.items("remarks")
        ),
    )
    given.close()
    return unit
