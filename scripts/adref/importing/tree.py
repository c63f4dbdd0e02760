"""Placed rows become the structure of a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from adref.importing.enacting import annex_title
from adref.importing.finish import finished
from adref.importing.ids import Ids
from adref.importing.placed import Placed
from adref.importing.rows import Role, spoken, uncalled, unstressed
from adref.model.language import Language
from adref.model.manuscript import Line
from adref.model.markup import PieceKind, pieces
from adref.model.place import Place, Stop
from adref.model.text import Annex, Kind, Note, Paragraph, Passage, Text

KINDS = {
    Role.PREAMBULAR: Kind.PREAMBULAR,
    Role.OPERATIVE: Kind.OPERATIVE,
    Role.PLAIN: Kind.PLAIN,
    Role.NOTE: Kind.PLAIN,
    Role.HEADING: Kind.HEADING,
    Role.ITEM: Kind.SUBPARAGRAPH,
}


@dataclass(slots=True)
class Node:
    """A paragraph while it grows."""

    placed: Placed
    kind: Kind
    children: list["Node"] = field(default_factory=list["Node"])
    after: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Part:
    """The paragraphs of one part; `head` names an annex, and `title` is its title."""

    nodes: list[Node] = field(default_factory=list[Node])
    head: Placed | None = None
    title: Placed | None = None


@dataclass(frozen=True, slots=True)
class Grown:
    """A text before it has ids: its parts, and its title."""

    title: Placed | None
    note: Part
    preamble: Part
    operative: Part
    annexes: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in order."""
        return (self.note, self.preamble, self.operative, *self.annexes)


def grown(placed: Sequence[Placed]) -> Grown:
    """The parts of a text from its rows in order."""
    note, preamble, operative = Part(), Part(), Part()
    annexes: list[Part] = []
    title: Placed | None = None
    part = preamble
    for one in placed:
        match one.role:
            case Role.TITLE:
                title = one
            case Role.ASIDE | Role.ENACTING:
                pass
            case Role.NOTE:
                _grow(note, one)
            case Role.ANNEX:
                annexes.append(Part(head=one))
                part = annexes[-1]
            case _:
                part = _part(one, part, preamble, operative)
                _grow(part, one)
    _move_headings(preamble, operative)
    return Grown(title, note, preamble, operative, tuple(annexes))


def _part(one: Placed, part: Part, preamble: Part, operative: Part) -> Part:
    """The part that a row belongs to: preambular ones always to the preamble."""
    if part.head is not None:
        return part
    chosen = {Role.PREAMBULAR: preamble, Role.OPERATIVE: operative}
    return chosen.get(one.role, part)


def _move_headings(preamble: Part, operative: Part) -> None:
    """Headings that end the preamble stand above the operative part."""
    while preamble.nodes and preamble.nodes[-1].kind is Kind.HEADING:
        operative.nodes.insert(0, preamble.nodes.pop())


def _grow(part: Part, one: Placed) -> None:
    if part.head and not part.title and not part.nodes and one.role is Role.HEADING:
        part.title = one
        return
    if one.role not in {Role.ITEM, Role.AFTER}:
        part.nodes.append(Node(one, KINDS[one.role]))
        return
    above = _last(part, one.depth if one.role is Role.ITEM else 1)
    if above is None:
        part.nodes.append(Node(one, _own_kind(part)))
    elif one.role is Role.AFTER:
        above.after.append(one.row.full)
    else:
        above.children.append(Node(one, Kind.SUBPARAGRAPH))


def _own_kind(part: Part) -> Kind:
    kinds = [node.kind for node in part.nodes if node.kind is not Kind.HEADING]
    return kinds[-1] if kinds else Kind.PLAIN if part.head else Kind.PREAMBULAR


def _last(part: Part, depth: int) -> Node | None:
    """The node to which a row of this depth belongs, None after a heading."""
    if not part.nodes or part.nodes[-1].kind is Kind.HEADING:
        return None
    node = part.nodes[-1]
    for _ in range(depth - 1):
        if not node.children:
            break
        node = node.children[-1]
    return node


class Grower:
    """Makes paragraphs of nodes; remembers which row each id came from."""

    def __init__(self, language: Language, ids: Ids, notes: Mapping[str, Line]) -> None:
        self.language = language
        self.ids = ids
        self.notes = notes
        self.rows: dict[str, Placed] = {}
        self.called: set[str] = set()

    def text(self, parts: Grown, title: Passage) -> Text:
        """The whole text under a title."""
        return Text(
            self.language.code,
            title,
            None,
            self.paragraphs(parts.note, "note"),
            self.paragraphs(parts.preamble, "preambular"),
            self.paragraphs(parts.operative, "operative"),
            tuple(
                self.annex(part, number)
                for number, part in enumerate(parts.annexes, start=1)
            ),
        )

    def paragraphs(self, part: Part, name: str) -> tuple[Paragraph, ...]:
        """The paragraphs of a part; `name` is what ids begin with that count."""
        return tuple(
            self.paragraph(node, f"{name}-{number}")
            for number, node in enumerate(part.nodes, start=1)
        )

    def paragraph(self, node: Node, position: str) -> Paragraph:
        """One paragraph with all that is below it."""
        row = node.placed.row
        if node.kind is Kind.HEADING:
            words = uncalled(unstressed(row.text))
            name = self._id(node, words, position)
            return Paragraph(name, node.kind, self.passage(words, row.place), row.place)
        own = row.full if node.placed.role is Role.NOTE else row.text
        words = unstressed(own) if node.placed.role is Role.NOTE else own
        text = self._once(finished(words, node.kind, self.language))
        more = _without(" ".join(node.after), _calls(text))
        after = self._once(finished(more, Kind.PLAIN, self.language))
        name = self._id(node, spoken(text), position)
        return Paragraph(
            name,
            node.kind,
            self.passage(text, row.place),
            row.place,
            notes=tuple(self._notes((text, after))),
            children=tuple(
                self.paragraph(child, f"{position}-{number}")
                for number, child in enumerate(node.children, start=1)
            ),
            after=self.passage(after, row.place) if after else None,
        )

    def annex(self, part: Part, number: int) -> Annex:
        """An annex under its own title, or under its name."""
        head = part.head
        place = head.row.place if head else Place("")
        words = self._annex_title(part)
        name = self.ids.take(words, Kind.HEADING, f"annex-{number}")
        return Annex(
            name,
            self.passage(words, place),
            self.paragraphs(part, f"annex-{number}-paragraph"),
            place,
        )

    def _annex_title(self, part: Part) -> str:
        rows = [one.row for one in (part.head, part.title) if one]
        behind = annex_title(rows[0], self.language) if rows else ""
        below = uncalled(unstressed(rows[1].full)) if len(rows) > 1 else ""
        titled = " ".join(one for one in (behind or "", below) if one)
        return titled or uncalled(rows[0].full)

    def passage(self, words: str, place: Place) -> Passage:
        """Words that all stand at one place."""
        return Passage(words, (Stop(0, place),), self.language.code)

    def _id(self, node: Node, words: str, position: str) -> str:
        name = self.ids.take(uncalled(words), node.kind, position)
        self.rows[name] = node.placed
        return name

    def _once(self, text: str) -> str:
        """The text with each note called once in it."""
        for name in dict.fromkeys(_calls(text)):
            call = f"{{note:{name}}}"
            first, found, rest = text.partition(call)
            text = first + found + rest.replace(call, "")
            self.called.add(name)
        return text

    def _notes(self, texts: Iterable[str]) -> Iterator[Note]:
        for name in dict.fromkeys(call for text in texts for call in _calls(text)):
            line = self.notes[name]
            words = finished(uncalled_note(line.text), Kind.PLAIN, self.language)
            yield Note(name, self.passage(words, line.place))


def uncalled_note(text: str) -> str:
    """The words of a note, which calls no other."""
    return "".join(
        f"_{piece.text}_" if piece.emphasis else piece.text
        for piece in pieces(text)
        if piece.kind is PieceKind.WORDS
    )


def _without(text: str, names: Iterable[str]) -> str:
    """The text without the calls of notes that were called already."""
    for name in names:
        text = text.replace(f"{{note:{name}}}", "")
    return text


def _calls(text: str) -> list[str]:
    return [piece.text for piece in pieces(text) if piece.kind is PieceKind.NOTE]
