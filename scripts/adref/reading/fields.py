"""A group of keys, asked for one by one; what was not asked for is an error."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from adref.model.finding import Finding
from adref.model.nearest import meant, nearest
from adref.model.place import Place
from adref.reading.nodes import Entry, Mapping, Node, Scalar, Sequence, kind_of

Choice = TypeVar("Choice", bound=StrEnum)


class Report:
    """Collects what is wrong while a reader goes on reading."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self.findings = list(findings)

    def error(self, place: Place, message: str, rule: str = "format") -> None:
        """Note an error at a place."""
        self.findings.append(Finding(place, rule, message))


class Fields:
    """One mapping: each key is taken once; `close` reports what does not fit."""

    def __init__(self, node: Node | None, report: Report, place: Place) -> None:
        self.report = report
        self.place = node.place if node else place
        self._left: dict[str, Entry] = {}
        self._known: set[str] = set()
        self._missing: list[str] = []
        if isinstance(node, Mapping):
            self._left = {entry.key.text: entry for entry in node}
        elif node is not None:
            refuse(node, "here go `key: value` lines", report)
        self._is_group = isinstance(node, Mapping)

    def __contains__(self, key: str) -> bool:
        self._known.add(key)
        return key in self._left

    def places(self) -> dict[str, Place]:
        """Where the value of each key stands that was not taken yet."""
        return {key: entry.value.place for key, entry in self._left.items()}

    def take(self, key: str) -> Node | None:
        """The value of a key that may be absent."""
        self._known.add(key)
        entry = self._left.pop(key, None)
        return entry.value if entry else None

    def need(self, key: str) -> Node | None:
        """The value of a key that has to be there."""
        node = self.take(key)
        if node is None and self._is_group:
            self._missing.append(key)
        return node

    def word(self, key: str) -> str:
        """A short text that has to be there."""
        return word(self.need(key), self.report)

    def optional_word(self, key: str) -> str:
        """A short text, or "" where the key is absent."""
        node = self.take(key)
        return word(node, self.report) if node else ""

    def name(self, key: str) -> str:
        """A text on one line that has to be there and is printed."""
        return name(self.need(key), self.report)

    def choice(self, key: str, choices: type[Choice], absent: Choice) -> Choice:
        """One of a closed set of words, or `absent` where the key is absent."""
        node = self.take(key)
        return choose(node, choices, self.report) or absent if node else absent

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list, or none where the key is absent."""
        node = self.take(key)
        return sequence(node, self.report) if node else ()

    def entries(self, key: str) -> Iterator[Entry]:
        """The entries of a group, or none where the key is absent."""
        node = self.take(key)
        return mapping(node, self.report) if node else iter(())

    def close(self) -> None:
        """Report every key that was not asked for, and every one that is missing."""
        for name, entry in self._left.items():
            known = nearest(name, self._missing) or meant(name, self._known)
            hint = f'did you mean "{known}"?' if known in self._missing else known
            self.report.error(
                entry.key.place, f'"{name}" is not a key that goes here; {hint}'
            )
            self._missing = [key for key in self._missing if key != known]
        for key in self._missing:
            self.report.error(self.place, f"`{key}:` is missing; add it")


def word(node: Node | None, report: Report) -> str:
    """The text of a scalar on one line; a comment may follow it."""
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        refuse(node, "here goes text", report)
        return ""
    if not node.text.strip():
        report.error(node.place, "this is empty; write the text")
    elif len(node.lines) > 1:
        report.error(node.place, "this goes on one line")
    return node.text.strip()


def name(node: Node | None, report: Report) -> str:
    """A text on one line of which nothing may be lost as a comment."""
    if isinstance(node, Scalar) and not node.block:
        refuse_comment(node, report)
    return word(node, report)


def refuse_comment(node: Scalar, report: Report) -> None:
    """Report words that YAML takes for a comment."""
    if node.comment and not node.quoted:
        report.error(
            node.place,
            "what follows ` #` would be lost as a comment; put the text in quotation "
            "marks, or the comment on a line of its own",
        )


def choose(node: Node, choices: type[Choice], report: Report) -> Choice | None:
    """One of a closed set of words."""
    said = word(node, report)
    values = [choice.value for choice in choices]
    if said in values:
        return choices(said)
    if said:
        report.error(node.place, f'"{said}" is not known; {meant(said, values)}')
    return None


def sequence(node: Node, report: Report) -> tuple[Node, ...]:
    """The items of a list."""
    if isinstance(node, Sequence):
        return node.items
    refuse(node, "here goes a list of `- ` lines", report)
    return ()


def mapping(node: Node, report: Report) -> Iterator[Entry]:
    """The entries of a group of keys."""
    if isinstance(node, Mapping):
        return iter(node)
    refuse(node, "here go `key: value` lines", report)
    return iter(())


def refuse(node: Node, wanted: str, report: Report) -> None:
    """Report a value that is not of the kind that goes there."""
    said = kind_of(node)
    given = "but nothing is there" if said == "nothing" else f"not {said}"
    report.error(node.place, f"{wanted}, {given}")
