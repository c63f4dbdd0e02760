"""text.<original>.yaml: the structure and the words of a submission."""

from collections import Counter
from collections.abc import Collection

from adref.model.finding import Outcome
from adref.model.markup import PieceKind, pieces
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.text import (
    Agreed,
    Annex,
    Kind,
    Note,
    Paragraph,
    Passage,
    Status,
    Text,
    Use,
    Waiver,
)
from adref.reading.fields import Fields, Report, sequence
from adref.reading.files import read
from adref.reading.ids import ID, Ids, key
from adref.reading.minor import take_minor
from adref.reading.nodes import Entry, Node, Scalar
from adref.reading.passages import passage, phrase, remark, uncalling
from adref.reading.waivers import take_waivers, take_waivers_by_unit

DEEPEST = 4
"""Levels of subparagraphs: (a), (i), a., i."""


def read_text(
    source: bytes, file: str, language: str, references: Collection[str]
) -> Outcome[Text]:
    """The original text in `language`; its links lead to some of the references."""

    def build(root: Node, report: Report) -> Text:
        reader = _Reader(language, report, references)
        return _text(Fields(root, report, Place(file)), reader)

    return read(source, file, build)


def _text(given: Fields, reader: "_Reader") -> Text:
    report = reader.report
    short = given.take("short_title")
    text = Text(
        language=reader.language,
        title=reader.phrase(given.need("title"), "title"),
        short_title=reader.phrase(short, "short_title") if short else None,
        note=reader.note(given.take("note")),
        preamble=reader.paragraphs(given.items("preamble"), Kind.PREAMBULAR),
        operative=reader.paragraphs(given.items("operative"), Kind.OPERATIVE),
        annexes=tuple(reader.annex(node) for node in given.items("annexes")),
        waivers=tuple(reader.waivers + take_waivers_by_unit(given, reader.language)),
        minor=take_minor(given, reader.language),
    )
    given.close()
    if not (text.preamble or text.operative or text.annexes or report.findings):
        report.error(given.place, "there is no paragraph; add `operative:` with one")
    return text


class _Reader:
    """Reads paragraphs in one language; remembers the ids and waivers it met."""

    def __init__(
        self, language: str, report: Report, references: Collection[str]
    ) -> None:
        self.language = language
        self.report = report
        self.references = references
        self.ids = Ids(report)
        self.waivers: list[Waiver] = []

    def phrase(self, node: Node | None, key: str) -> Passage:
        return phrase(node, key, self.language, self.report)

    def passage(self, node: Node | None, key: str) -> Passage:
        return passage(node, key, self.language, self.report)

    def note(self, node: Node | None) -> tuple[Paragraph, ...]:
        """The introductory note: one block of text, or a list of paragraphs."""
        if node is None:
            return ()
        if isinstance(node, Scalar):
            text = self.passage(node, "note")
            return (Paragraph("note", Kind.PLAIN, text, text.place),)
        return self.paragraphs(sequence(node, self.report), Kind.PLAIN)

    def paragraphs(
        self, nodes: tuple[Node, ...], kind: Kind, depth: int = 0
    ) -> tuple[Paragraph, ...]:
        return tuple(self.paragraph(node, kind, depth) for node in nodes)

    def paragraph(self, node: Node, kind: Kind, depth: int) -> Paragraph:
        given = Fields(node, self.report, node.place)
        name = self.ids.take(given)
        self.waivers += take_waivers(given, name, self.language)
        if "heading" in given:
            return self.heading(given, name)
        text = self.passage(given.need("text"), "text")
        after = given.take("after")
        read_paragraph = Paragraph(
            id=name,
            kind=kind,
            text=text,
            place=given.place,
            notes=self.notes(given),
            children=self.children(given, depth),
            after=self.passage(after, "after") if after else None,
            agreed=tuple(self.agreed(item) for item in given.items("agreed")),
            rationale=self.rationale(given),
            status=given.choice("status", Status, Status.PROPOSED),
        )
        given.close()
        check_notes(read_paragraph, self.report)
        return read_paragraph

    def heading(self, given: Fields, name: str) -> Paragraph:
        text = self.phrase(given.need("heading"), "heading")
        given.close()
        return Paragraph(name, Kind.HEADING, text, given.place)

    def children(self, given: Fields, depth: int) -> tuple[Paragraph, ...]:
        nodes = given.items("children")
        if nodes and depth == DEEPEST:
            self.report.error(
                nodes[0].place,
                f"more than {DEEPEST} levels of subparagraphs; bring some up a level",
            )
            return ()
        return self.paragraphs(nodes, Kind.SUBPARAGRAPH, depth + 1)

    def notes(self, given: Fields) -> tuple[Note, ...]:
        return tuple(self.footnote(entry) for entry in given.entries("notes"))

    def footnote(self, entry: Entry) -> Note:
        name = key(entry.key, "the name of a note", self.report)
        text = self.passage(entry.value, name)
        return Note(name, uncalling(text, self.report))

    def agreed(self, node: Node) -> Agreed:
        given = Fields(node, self.report, node.place)
        link = Agreed(
            reference=given.word("ref"),
            at=given.name("at"),
            use=given.choice("use", Use, Use.INSPIRED),
            place=given.place,
        )
        given.close()
        if link.reference and link.reference not in self.references:
            near = meant(link.reference, self.references)
            message = f'there is no reference "{link.reference}"; {near}'
            self.report.error(link.place, message, "reference")
        return link

    def rationale(self, given: Fields) -> str:
        node = given.take("rationale")
        if node is None:
            return ""
        return remark(node, "rationale", self.language, self.report).text

    def annex(self, node: Node) -> Annex:
        given = Fields(node, self.report, node.place)
        name = self.ids.take(given)
        self.waivers += take_waivers(given, name, self.language)
        annex = Annex(
            id=name,
            title=self.phrase(given.need("title"), "title"),
            paragraphs=self.paragraphs(given.items("paragraphs"), Kind.PLAIN),
            place=given.place,
        )
        given.close()
        return annex


def check_notes(paragraph: Paragraph, report: Report) -> None:
    """Every note is called once, and every call finds its note."""
    names = {note.name for note in paragraph.notes}
    calls = [call for text in _texts(paragraph) for call in _calls(text)]
    for name, place in calls:
        if name not in names:
            hint = meant(name, names)
            report.error(place, f'there is no note "{name}" here; {hint}', "note")
    called = Counter(name for name, _ in calls)
    for note in paragraph.notes:
        if ID.fullmatch(note.name) and called[note.name] != 1:
            say = "never called" if note.name not in called else "called twice"
            report.error(
                note.text.place,
                f'the note "{note.name}" is {say}; put {{note:{note.name}}} once into '
                "the text",
                "note",
            )


def _texts(paragraph: Paragraph) -> tuple[Passage, ...]:
    return (paragraph.text, *([paragraph.after] if paragraph.after else []))


def _calls(text: Passage) -> list[tuple[str, Place]]:
    return [
        (piece.text, text.place_at(piece.offset))
        for piece in pieces(text.text)
        if piece.kind is PieceKind.NOTE
    ]
