"""A language with the order of characters that it names."""

from adref.desk.layout import STYLES
from adref.model.finding import Finding, Outcome
from adref.model.language import Language
from adref.model.nearest import meant
from adref.model.place import Place
from adref.reading.orders import in_order, read_order
from adref.reading.styles import read_language


def ordered_language(source: bytes, file: str) -> Outcome[Language]:
    """The facts of a language; what it names is in styles/orders."""
    outcome = read_language(source, file)
    language = outcome.value
    if language is None or not language.collation.order:
        return outcome
    name = language.collation.order
    known = {path.stem: path for path in (STYLES / "orders").glob("*.txt")}
    if name not in known:
        message = f'"{name}" is not one of the orders; {meant(name, known)}'
        return Outcome(None, (Finding(Place(file), "file", message),))
    order = read_order(known[name].read_bytes(), f"styles/orders/{name}.txt")
    if order.value is None:
        return Outcome(None, order.findings)
    return Outcome(in_order(language, order.value), outcome.findings)
