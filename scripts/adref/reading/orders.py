"""styles/orders/<name>.txt: characters in the order in which names have them."""

from collections.abc import Mapping
from dataclasses import replace

from adref.model.finding import Finding, Outcome
from adref.model.language import Language
from adref.model.place import Place

COMMENT = "#"
FIRST = 0x20000
"""Rare Chinese characters, which the Unicode order sorts by their numbers, stand for
the places of an order."""


def read_order(source: bytes, file: str) -> Outcome[Mapping[str, str]]:
    """By each character what it is sorted as; lines that begin with # are comments."""
    lines = source.decode(errors="replace").splitlines()
    signs = "".join(line for line in lines if not line.startswith(COMMENT))
    order = {sign: chr(FIRST + place) for place, sign in enumerate(signs)}
    if len(order) == len(signs):
        return Outcome(order)
    twice = next(sign for sign in signs if signs.count(sign) > 1)
    message = f'"{twice}" stands here twice; take it out once'
    return Outcome(None, (Finding(Place(file), "format", message),))


def in_order(language: Language, order: Mapping[str, str]) -> Language:
    """The language with its names in an order of characters."""
    replaced = {**order, **language.collation.replace}
    return replace(language, collation=replace(language.collation, replace=replaced))
