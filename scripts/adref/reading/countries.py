"""styles/countries.yaml: countries and regions as the United Nations calls them."""

from adref.model.finding import Outcome
from adref.model.place import Place
from adref.model.term import Country, Geography, Region
from adref.reading.codes import names, several
from adref.reading.fields import Fields, Report, sequence
from adref.reading.files import read
from adref.reading.nodes import Node


def read_countries(source: bytes, file: str) -> Outcome[Geography]:
    """All regions and countries."""
    return read(source, file, lambda root, report: _geography(root, report, file))


def _geography(root: Node, report: Report, file: str) -> Geography:
    given = Fields(root, report, Place(file))
    regions, countries = given.need("regions"), given.need("countries")
    given.close()
    return Geography(
        tuple(_region(node, report) for node in _items(regions, report)),
        tuple(_country(node, report) for node in _items(countries, report)),
    )


def _items(node: Node | None, report: Report) -> tuple[Node, ...]:
    return sequence(node, report) if node else ()


def _region(node: Node, report: Report) -> Region:
    given = Fields(node, report, node.place)
    region = Region(
        m49=given.word("m49"),
        within=given.optional_word("within"),
        names=names(given.need("names"), report),
        place=given.place,
    )
    given.close()
    return region


def _country(node: Node, report: Report) -> Country:
    given = Fields(node, report, node.place)
    country = Country(
        code=given.word("code"),
        alpha2=given.word("alpha2"),
        m49=given.word("m49"),
        region=given.word("region"),
        observer=given.optional_word("observer") == "yes",
        names=names(given.need("names"), report),
        accepted=several(given.take("accepted"), report),
        avoid=several(given.take("avoid"), report),
        short=several(given.take("short"), report),
        place=given.place,
    )
    given.close()
    return country
