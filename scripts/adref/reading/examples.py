r"""Short texts that breach or keep a rule, as rule files have them.

An example is one paragraph, or a group with `title`, `note`, `preamble`, `operative`,
`annex` (a list each), `annexes` (a list of groups with `title` and `paragraphs`), `of`
(the language and the text that it translates), `organ` and `forum`. A paragraph is its
text, or a group with `text`, `heading`, `notes`, `children`, `after`, `standing`. Ids
are given by position. A hidden character is written by its number, as \u200f.
"""

import re
from dataclasses import replace

from adref.model.place import Place
from adref.model.rule import Example, Part
from adref.model.text import Annex, Kind, Note, Paragraph, Passage, Standing, Text
from adref.reading.fields import Fields, Report, mapping, sequence
from adref.reading.nodes import Entry, Mapping, Node, Scalar, Sequence
from adref.reading.passages import fold

EMPTY: tuple[Entry, ...] = ()
NUMBERED = re.compile(r"\\u([0-9a-f]{4})")
KEYS = {
    Part.TITLE: "title",
    Part.NOTE: "note",
    Part.PREAMBULAR: "preamble",
    Part.PLAIN: "annex",
}
"""The list that a part's lone paragraph goes into; `operative` for all others."""
WITHIN = {
    Part.SUBPARAGRAPH: "children",
    Part.FOOTNOTE: "notes",
    Part.HEADING: "heading",
    Part.AFTER: "after",
}
"""The key of an operative paragraph that a part's lone text goes to."""


def example(node: Node, language: str, part: Part, report: Report) -> Example:
    """An example in a language; lone text stands in the rule's first part."""
    given = Fields(_grouped(node, part), report, node.place)
    of = list(given.entries("of"))
    made = Example(
        text=_text(given, language),
        original=_original(of, part, report),
        organ=given.optional_word("organ"),
        forum=given.optional_word("forum"),
        place=node.place,
    )
    given.close()
    return made


def _original(of: list[Entry], part: Part, report: Report) -> Text | None:
    if not of:
        return None
    given = Fields(_grouped(of[0].value, part), report, of[0].value.place)
    text = _text(given, of[0].key.text)
    given.close()
    return text


def _grouped(node: Node, part: Part) -> Node:
    """Lone text as the group it stands for."""
    if not isinstance(node, Scalar):
        return node
    within = WITHIN.get(part)
    item: Node = _in_paragraph(node, within) if within else node
    key = KEYS.get(part, "operative")
    value = item if key == "title" else Sequence((item,), node.place)
    return _group(node, {key: value})


def _in_paragraph(node: Scalar, key: str) -> Node:
    listed = key in {"children", "notes"}
    value = Sequence((node,), node.place) if listed else node
    if key == "heading":
        return _group(node, {key: value})
    return _group(node, {"text": _named(node, "Decides"), key: value})


def _group(near: Scalar, entries: dict[str, Node]) -> Mapping:
    named = tuple(Entry(_named(near, key), value) for key, value in entries.items())
    return Mapping(named, near.place)


def _named(near: Scalar, text: str) -> Scalar:
    return replace(near, text=text, lines=())


def _text(given: Fields, language: str) -> Text:
    reader = _Reader(language, given.report)
    title = given.take("title")
    return Text(
        language=language,
        title=reader.passage(title, given.place),
        short_title=None,
        note=reader.listed(given, "note", Kind.PLAIN),
        preamble=reader.listed(given, "preamble", Kind.PREAMBULAR),
        operative=reader.listed(given, "operative", Kind.OPERATIVE),
        annexes=reader.annexes(given),
    )


class _Reader:
    """Reads paragraphs in one language."""

    def __init__(self, language: str, report: Report) -> None:
        self.language = language
        self.report = report

    def passage(self, node: Node | None, place: Place) -> Passage:
        scalar = node if isinstance(node, Scalar) else Scalar("", place)
        folded = fold(scalar, self.language, self.report)
        text = folded.text if scalar.lines else scalar.text
        return replace(folded, text=NUMBERED.sub(_numbered, text))

    def listed(self, given: Fields, key: str, kind: Kind) -> tuple[Paragraph, ...]:
        return self.paragraphs(given.items(key), key, kind)

    def paragraphs(
        self, nodes: tuple[Node, ...], path: str, kind: Kind
    ) -> tuple[Paragraph, ...]:
        return tuple(
            self.paragraph(node, f"{path}-{number}", kind)
            for number, node in enumerate(nodes, start=1)
        )

    def paragraph(self, node: Node, name: str, kind: Kind) -> Paragraph:
        if isinstance(node, Scalar):
            return Paragraph(name, kind, self.passage(node, node.place), node.place)
        given = Fields(node, self.report, node.place)
        if "heading" in given:
            text = self.passage(given.take("heading"), node.place)
            given.close()
            return Paragraph(name, Kind.HEADING, text, node.place)
        after = given.take("after")
        text = self.passage(given.need("text"), node.place)
        standing = given.choice("standing", Standing, Standing.CURRENT)
        paragraph = Paragraph(
            name,
            kind,
            replace(text, standing=standing),
            node.place,
            notes=self.notes(given.take("notes")),
            children=self.paragraphs(given.items("children"), name, Kind.SUBPARAGRAPH),
            after=self.passage(after, node.place) if after else None,
        )
        given.close()
        return paragraph

    def notes(self, node: Node | None) -> tuple[Note, ...]:
        """Footnotes by name, or a list of them named by position."""
        if node is None:
            return ()
        if isinstance(node, Mapping):
            entries = mapping(node, self.report)
            named = [(entry.key.text, entry.value) for entry in entries]
        else:
            items = enumerate(sequence(node, self.report), start=1)
            named = [(str(number), item) for number, item in items]
        return tuple(Note(name, self.passage(one, one.place)) for name, one in named)

    def annexes(self, given: Fields) -> tuple[Annex, ...]:
        sole = self.listed(given, "annex", Kind.PLAIN)
        if sole:
            return (self.annex("annex", None, sole, given.place),)
        nodes = enumerate(given.items("annexes"), start=1)
        return tuple(self.titled(node, f"annex-{number}") for number, node in nodes)

    def titled(self, node: Node, name: str) -> Annex:
        given = Fields(node, self.report, node.place)
        title = given.need("title")
        listed = given.items("paragraphs")
        given.close()
        paragraphs = self.paragraphs(listed, f"{name}-paragraph", Kind.PLAIN)
        return self.annex(name, title, paragraphs, node.place)

    def annex(
        self,
        name: str,
        title: Node | None,
        paragraphs: tuple[Paragraph, ...],
        place: Place,
    ) -> Annex:
        return Annex(name, self.passage(title, place), paragraphs, place)


def _numbered(match: re.Match[str]) -> str:
    """The character of a number, which no file may hold as it is."""
    return chr(int(match[1], 16))
