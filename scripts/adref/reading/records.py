"""Data files whose keys are the fields of a dataclass, read by its types.

A key may be absent where its field has a default.
"""

import re
from collections.abc import Callable
from collections.abc import Mapping as AbstractMapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from adref.model.form import Points
from adref.model.place import Place
from adref.reading.fields import Fields, Report, choose, mapping, refuse, sequence
from adref.reading.nodes import Node, Scalar

Record = TypeVar("Record")

UNITS = {"pt": 1.0, "mm": 72 / 25.4}
LENGTH = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)(pt|mm)")
NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
ANSWERS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a word has to be, and the value it then has; ValueError where it is not."""

    expected: str
    convert: Callable[[str], object]


def record(node: Node | None, kind: type[Record], report: Report, file: str) -> Record:
    """A dataclass from a mapping with the same keys."""
    given = Fields(node, report, Place(file))
    optional = _optional(kind)
    values = {
        name: _value(given.need(name), hint, report, file)
        for name, hint in _hints(kind).items()
        if name not in optional or name in given
    }
    given.close()
    return kind(**values)


@cache
def _hints(kind: type[object]) -> dict[str, object]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in _fields(kind)}


@cache
def _optional(kind: type[object]) -> frozenset[str]:
    return frozenset(
        field.name
        for field in _fields(kind)
        if field.default is not MISSING or field.default_factory is not MISSING
    )


def _fields(kind: type[object]) -> "tuple[Field[object], ...]":
    return cast("tuple[Field[object], ...]", fields(cast("Any", kind)))


def _value(node: Node | None, hint: object, report: Report, file: str) -> object:
    if node is None:
        return None
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return tuple(_value(one, item, report, file) for one in sequence(node, report))
    if get_origin(hint) is AbstractMapping:
        item = get_args(hint)[1]
        return {
            entry.key.text: _value(entry.value, item, report, file)
            for entry in mapping(node, report)
        }
    if is_dataclass(hint):
        return record(node, cast("type[object]", hint), report, file)
    return _scalar(node, hint, report)


def _scalar(node: Node, hint: object, report: Report) -> object:
    if not isinstance(node, Scalar):
        refuse(node, "here goes text", report)
        return None
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return choose(node, hint, report)
    if get_origin(hint) is re.Pattern:
        return _converted(node, PATTERN, report)
    return _converted(node, CONVERSIONS[hint], report)


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise ValueError(text) from error


def _converted(node: Scalar, wanted: Conversion, report: Report) -> object:
    try:
        return wanted.convert(node.text)
    except ValueError:
        report.error(node.place, f'"{node.text}" is not {wanted.expected}')
        return None


def _answer(text: str) -> bool:
    if text not in ANSWERS:
        raise ValueError(text)
    return ANSWERS[text]


def _number(text: str) -> float:
    if not NUMBER.fullmatch(text):
        raise ValueError(text)
    return float(text)


def _length(text: str) -> Points:
    match = LENGTH.fullmatch(text)
    if not match:
        raise ValueError(text)
    return Points(float(match[1]) * UNITS[match[2]])


CONVERSIONS: dict[object, Conversion] = {
    str: Conversion("text", str),
    int: Conversion("a whole number", int),
    float: Conversion("a number", _number),
    bool: Conversion("yes or no", _answer),
    Points: Conversion("a length such as 12pt or 20mm", _length),
}
PATTERN = Conversion("a regular expression", _pattern)
