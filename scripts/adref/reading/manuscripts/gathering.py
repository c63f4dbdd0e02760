"""The lines, notes and remarks of a manuscript, on the way through a source."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from adref.model.manuscript import Line, Manuscript, Remark
from adref.model.place import Place
from adref.reading.manuscripts.notation import Notation, notation, notations
from adref.reading.manuscripts.spans import Span, folded, letters_lost
from adref.reading.personal import masked

CHANGED = (
    "{} would be markup here and stands in its full-width form; write it another way"
)
LOST = "a letter was lost here before the file came; compare with the original"


@dataclass(slots=True)
class Gathering:
    """What has been read so far."""

    lines: list[Line] = field(default_factory=list[Line])
    notes: dict[str, Line] = field(default_factory=dict[str, Line])
    remarks: list[Remark] = field(default_factory=list[Remark])

    def paragraph(self, spans: Iterable[Span], line: Line) -> bool:
        """Add words with all that `line` says but its text; whether there were any.

        Breaks may divide them; the label belongs to the first of the lines made.
        """
        spans = tuple(span for span in spans if span.text or span.call)
        made = notations(spans) if spans else ()
        for index, one in enumerate(made):
            own = line if index == 0 else replace(line, label="")
            self.lines.append(replace(own, text=one.text))
        self._report(spans, made, line.place)
        return bool(made)

    def note(self, name: str, spans: Iterable[Span], line: Line) -> None:
        """Add the words of a note."""
        spans = tuple(spans)
        made = notation(spans)
        self.notes[name] = replace(line, text=made.text)
        self._report(spans, (made,), line.place)

    def remark(
        self, text: str, place: Place, author: str = "", words: str = ""
    ) -> None:
        """Add what stands beside the text, without addresses; the same only once."""
        said = [masked(folded(part)) for part in (text, author, words)]
        remark = Remark(said[0], place, said[1], said[2])
        if any(said) and remark not in self.remarks[-20:]:
            self.remarks.append(remark)

    def manuscript(self) -> Manuscript:
        """All of it."""
        return Manuscript(tuple(self.lines), self.notes, tuple(self.remarks))

    def _report(
        self, spans: tuple[Span, ...], made: tuple[Notation, ...], place: Place
    ) -> None:
        signs = sorted({sign for one in made for sign in one.changed})
        if signs:
            self.remark(CHANGED.format(" ".join(signs)), place)
        if letters_lost(spans):
            self.remark(LOST, place)
