"""The lists of a page: what its reader sees before each item."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from adref.reading.manuscripts.counters import counted
from adref.reading.manuscripts.elements import Element, number
from adref.reading.manuscripts.sheets import Properties

LISTS = frozenset({"ol", "ul", "menu", "dir"})
LABEL = "data-label"
"""An attribute that says an item's label outright."""
TYPES = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
    "I": "upperRoman",
}  # fmt: skip
STYLES = {
    "decimal": "decimal",
    "decimal-leading-zero": "decimalZero",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "arabic-indic": "hindiNumbers",
    "cjk-ideographic": "chineseCounting",
    "cjk-decimal": "ideographDigital",
    "simp-chinese-informal": "chineseCounting",
    "lower-russian": "russianLower",
    "none": "none",
}
BULLET = "•"
FLAT = re.compile(r"lst-kix_\S+?-(\d)$")
"""How documents of Google say the level of a list that is nested in no other."""


@dataclass(slots=True)
class Listing:
    """A list that is open: how it counts, its level, and the number of its next item.

    `form` has `{}` where the number goes.
    """

    kind: str
    form: str
    level: int
    following: int
    step: int = 1

    def label(self, item: Element) -> str:
        """Count an item; what stands before it."""
        if item.get(LABEL):
            return item.get(LABEL, "")
        count = number(item.get("value", ""), self.following)
        self.following = count + self.step
        kind = TYPES.get(item.get("type", ""), self.kind)
        written = BULLET if kind == BULLET else counted(kind, count)
        return self.form.format(written).strip() if written else ""


def listing(
    element: Element,
    look: Properties,
    depth: int,
    numberings: Mapping[str, tuple[str, str, str]],
) -> Listing:
    """A list as it begins; `depth` is how many lists it is in."""
    classes = element.get("class", "").split()
    flat = next((found for one in classes if (found := FLAT.match(one))), None)
    level = int(flat[1]) if flat else depth
    if element.tag != "ol":
        kind = "none" if "none" in _style(look) else BULLET
        return Listing(kind, "{}", level, 1)
    before, style, after = next(
        (numberings[one] for one in classes if one in numberings), ("", "", ".")
    )
    named = [STYLES[word] for word in (style, *_style(look)) if word in STYLES]
    kind = next(iter(named), TYPES.get(element.get("type", ""), "decimal"))
    backwards = element.get("reversed") is not None
    first = sum(child.tag == "li" for child in element) if backwards else 1
    form = f"{_literal(before)}{{}}{_literal(after)}"
    start = number(element.get("start", ""), first)
    return Listing(kind, form, level, start, -1 if backwards else 1)


def _style(look: Properties) -> list[str]:
    return f"{look.get('list-style-type', '')} {look.get('list-style', '')}".split()


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
