"""styles/rules/<id>.yaml: one checked convention each."""

import re
from collections.abc import Collection, Iterator, Mapping

from adref.model.finding import Level, Outcome
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.rule import Covered, Example, Fix, Part, Rule, Source
from adref.reading import nodes
from adref.reading.examples import example
from adref.reading.fields import Fields, Report, choose, mapping, sequence
from adref.reading.files import read
from adref.reading.ids import key
from adref.reading.nodes import Entry, Node
from adref.reading.records import record

EXAMPLES = ("breaches", "keeps")
BLOCK = re.compile(
    rb"^( +)(?:breaches|keeps):[^\n]*\n(?:(?:\1[ -][^\n]*| *)\n)*", re.MULTILINE
)
"""A list of examples: its key, and the lines that stand further in."""


def read_rule(
    source: bytes, file: str, kinds: Mapping[str, type[object]]
) -> Outcome[Rule]:
    """A rule whose kind is one of `kinds`, each with the type of its settings."""
    return read(source, file, lambda root, report: _Reader(kinds, report).rule(root))


def without_examples(source: bytes) -> bytes:
    """A rule file whose examples are blank lines; all else stays in its place.

    They are half of all lines, and nobody needs them to check a text.
    """
    return BLOCK.sub(lambda block: b"\n" * block[0].count(b"\n"), source)


class _Reader:
    """Reads one rule; the settings of its kind say what each language has to hold."""

    def __init__(self, kinds: Mapping[str, type[object]], report: Report) -> None:
        self.kinds = kinds
        self.report = report

    def rule(self, root: Node) -> Rule:
        given = Fields(root, self.report, root.place)
        name = key(given.need("id"), "the id of a rule", self.report)
        kind = self.kind(given.need("kind"))
        parts = self.parts(given)
        every = tuple(given.entries("all"))
        rule = Rule(
            id=name,
            kind=kind,
            level=given.choice("level", Level, Level.WARNING),
            about=given.name("about"),
            message=given.name("message"),
            source=record(given.need("source"), Source, self.report, root.place.file),
            fix=given.choice("fix", Fix, Fix.ASK),
            parts=parts,
            quoted=given.optional_word("quoted") == "yes",
            languages={
                entry.key.text: self.covered(entry, kind, parts, every)
                for entry in self.languages(given)
            },
            place=root.place,
        )
        given.close()
        return rule

    def languages(self, given: Fields) -> Iterator[Entry]:
        node = given.need("languages")
        return mapping(node, self.report) if node else iter(())

    def kind(self, node: Node | None) -> str:
        said = key(node, "a kind", self.report)
        if node and said and said not in self.kinds:
            message = f'there is no kind "{said}"; {meant(said, self.kinds)}'
            self.report.error(node.place, message)
        return said

    def parts(self, given: Fields) -> tuple[Part, ...]:
        chosen = [choose(node, Part, self.report) for node in given.items("parts")]
        return tuple(part for part in chosen if part)

    def covered(
        self, entry: Entry, kind: str, parts: tuple[Part, ...], every: Collection[Entry]
    ) -> Covered:
        """One language: its own settings, and those that all languages have."""
        part = parts[0] if parts else Part.OPERATIVE
        group = entry.value if isinstance(entry.value, nodes.Mapping) else None
        own = {one.key.text: one for one in group or ()}
        settings = {one.key.text: one for one in every} | own
        kept = tuple(one for name, one in settings.items() if name not in EXAMPLES)

        def examples(name: str) -> tuple[Example, ...]:
            listed = sequence(own[name].value, self.report) if name in own else ()
            language = entry.key.text
            return tuple(example(one, language, part, self.report) for one in listed)

        return Covered(
            self.settings(nodes.Mapping(kept, entry.value.place), kind),
            examples("breaches"),
            examples("keeps"),
        )

    def settings(self, node: nodes.Mapping, kind: str) -> object:
        wanted = self.kinds.get(kind)
        if wanted is None:
            return None
        return record(node, wanted, self.report, node.place.file)


def misnamed(rule: Rule, file: str) -> str:
    """What is wrong with a rule's id beside the name of its file, or ""."""
    named = Place(file).file.rpartition("/")[2].removesuffix(".yaml")
    return "" if rule.id == named else f"`id: {rule.id}` should be `id: {named}`"
