"""The line in which a file says which batch it holds."""

import re

from adref.model.exchange import SCHEMA, Stamp
from adref.model.finding import Finding, Outcome
from adref.model.place import Place

CODE = r"[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}"
SAID = re.compile(
    r"(?<![\w-])adref\s+(?P<schema>[0-9]{1,4})\s+(?P<submission>[a-z0-9-]{1,200})\s+"
    rf"(?P<original>{CODE})\s+(?P<language>{CODE})\s+"
    r"(?P<batch>[0-9]{8}-[0-9a-f]{4})(?![\w-])"
)
"""As `str` writes a stamp; programs break its line, or keep its words together."""
UNKNOWN = (
    "nothing in this file says that it came from adref; send back the file that "
    "`adref send` made, with the translation in it"
)
MIXED = "this file holds more than one batch; send each back in a file of its own"
OTHER = (
    "this file was made by another version of adref (schema {}, this one reads "
    f"{SCHEMA}); send it again with `adref send`"
)


def stamp(text: str) -> Stamp | None:
    """The first stamp in a text, or None; any white space may part its words."""
    found = SAID.search(text)
    return Stamp(**found.groupdict()) if found else None


def vouched(text: str, file: str) -> Outcome[Stamp]:
    """The only stamp in a text, of the schema that is read here, or what is wrong."""
    found = sorted(
        {Stamp(**match.groupdict()) for match in SAID.finditer(text)}, key=str
    )
    refusal = _refusal(found)
    if refusal:
        return Outcome(None, (Finding(Place(file), "receive", refusal),))
    return Outcome(found[0])


def _refusal(found: list[Stamp]) -> str:
    if not found:
        return UNKNOWN
    other = next((one.schema for one in found if one.schema != SCHEMA), "")
    if other:
        return OTHER.format(other)
    return MIXED if len(found) > 1 else ""
