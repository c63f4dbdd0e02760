"""From row to row through the text proper, knowing where it stands."""

from collections.abc import Sequence

from adref.importing.doubts import Doubts
from adref.importing.enacting import annex_title, organ
from adref.importing.labels import Label, Reading
from adref.importing.lists import Lists
from adref.importing.placed import Placed, aside
from adref.importing.rows import (
    Role,
    Row,
    is_closed,
    looks_heading,
    opens_as,
    uncalled,
)
from adref.model.language import Language
from adref.model.manuscript import Pasted
from adref.model.proposal import Reason
from adref.model.text import Kind

SUBORDINATE = {"({})", "'{}'"}
"""How numbers are dressed that stand below a paragraph."""
SECTIONS = {"upper-roman", "upper-latin", "upper-cyrillic", "chinese", "adverb", "path"}
SHORT = 80
"""Letters. A longer heading is a doubtful one."""


class Walk:
    """Knows where it stands: the part, the last number, the lists that are open."""

    def __init__(self, rows: Sequence[Row], language: Language, doubts: Doubts) -> None:
        self.rows = rows
        self.language = language
        self.doubts = doubts
        self.lists = Lists()
        self.top = Role.PREAMBULAR
        self.form: Reading | None = None
        self.odd: Reading | None = None
        self.section = 0
        self.begun = False
        self.enacted = False
        self.numbered = any(self._may_count(row) for row in rows)

    def place(self, index: int) -> Placed:
        """The part of one row."""
        row = self.rows[index]
        if row.line.pasted is not Pasted.WORDS:
            return aside(row, Reason.LETTER)
        if row.wordless:
            return aside(row, Reason.UNPLACED)  # signs only
        if not self.enacted and organ(row, self.language):
            self.enacted = True
            return Placed(row, Role.ENACTING)
        if annex_title(row, self.language) is not None and not row.label:
            return self._annex(row)
        return self._labelled(row, row.label, index) if row.label else self._bare(index)

    def _annex(self, row: Row) -> Placed:
        self.top, self.form, self.begun = Role.PLAIN, None, False
        self.lists.clear()
        return Placed(row, Role.ANNEX)

    def _may_count(self, row: Row) -> bool:
        label = row.label
        return label is not None and self._counting(label) is not None

    def _counting(self, label: Label) -> Reading | None:
        """How a label counts paragraphs, if that is what it may do."""
        return next(
            (
                one
                for one in label.readings
                if one.series == "decimal" and one.form not in SUBORDINATE
            ),
            None,
        )

    def _labelled(self, row: Row, label: Label, index: int) -> Placed:
        if label.part == "PP":
            return self._paragraph(row, Role.PREAMBULAR, label.readings[0])
        if self._is_section(row, label):
            return self._heading(row, label.readings[0].value)
        counted = self._counting(label)
        if counted and self._is_top(counted, label):
            return self._number(row, counted)
        if not self.begun or self._goes_on_oddly(label):
            return self._first(row, label)
        return self._item(row, label, index)

    def _goes_on_oddly(self, label: Label) -> bool:
        """Whether a label goes on after one that stood below no paragraph."""
        odd = self.odd and label.reading(self.odd.series, self.odd.form)
        return bool(
            odd and self.odd and not self.lists and odd.value in {0, self.odd.value + 1}
        )

    def _is_section(self, row: Row, label: Label) -> bool:
        counted = self._counting(label)
        if counted and not (label.suffix or label.part):
            return self._is_numbered_section(row, counted)
        in_series = label.readings[0].series in SECTIONS or bool(label.path)
        return in_series and looks_heading(row, self.language)

    def _is_numbered_section(self, row: Row, counted: Reading) -> bool:
        """Whether 3. numbers a heading: it does not go on after the last paragraph."""
        last = self.form.value if self.form else 0
        if counted.value == last + 1 or not last:
            return row.line.heading > 0 and looks_heading(row, self.language)
        if counted.value == self.section + 1 and self.section:
            return not is_closed(uncalled(row.text), self.language)
        return looks_heading(row, self.language)

    def _is_top(self, counted: Reading, label: Label) -> bool:
        """Whether a number counts paragraphs of this part, and not items of a list."""
        if label.part or self.form is None or self.form.form == counted.form:
            return label.part != "" or not self._goes_on_below(counted)
        return not self.begun

    def _goes_on_below(self, counted: Reading) -> bool:
        """Whether a list below a preambular paragraph has numbers of its own."""
        return self.form is None and self.lists.depth > 0 and counted.value > 1

    def _number(self, row: Row, counted: Reading) -> Placed:
        self.form = counted
        role = Role.PLAIN if self.top is Role.PLAIN else Role.OPERATIVE
        return self._paragraph(row, role, counted)

    def _first(self, row: Row, label: Label) -> Placed:
        """A paragraph whose label counts otherwise, with nothing above it."""
        preambular = (
            not self.odd
            and self.top is Role.PREAMBULAR
            and not opens_as(row.text, Kind.PREAMBULAR, self.language)
        )
        role = Role.OPERATIVE if preambular else self.top
        self.doubts.add(
            row.place,
            f'"{label.typed}" stands below no paragraph and was taken for one of its '
            "own",
            "put it where it belongs",
        )
        placed = self._paragraph(row, role, label.readings[0])
        self.odd = label.readings[0]
        return placed

    def _paragraph(self, row: Row, role: Role, reading: Reading | None) -> Placed:
        self.top, self.begun, self.odd = role, True, None
        self.lists.clear()
        return Placed(row, role, value=reading.value if reading else 0)

    def _heading(self, row: Row, value: int = 0) -> Placed:
        self.lists.clear()
        label = row.label
        if label and label.readings[0].series != "path":
            self.section = value
        return Placed(row, Role.HEADING, value=value)

    def _item(self, row: Row, label: Label, index: int) -> Placed:
        step = self.lists.step(label, self._following(index))
        if not step.sure:
            self.doubts.add(
                row.place,
                f'"{label.typed}" was taken for level {step.depth}',
                "it may stand at another level",
            )
        return Placed(row, Role.ITEM, step.depth, step.reading.value)

    def _following(self, index: int) -> list[Label]:
        """The labels after a row, as far as its own paragraph may go."""
        found: list[Label] = []
        for row in self.rows[index + 1 :]:
            if row.label is None:
                continue
            if self._counting(row.label) and not self.lists.depth:
                break
            found.append(row.label)
        return found

    def _bare(self, index: int) -> Placed:
        row = self.rows[index]
        if self._is_heading(index):
            return self._heading(row)
        if self.top is Role.PREAMBULAR:
            return self._before_numbers(index)
        if (self.lists and not self._begins_anew(row)) or (self.form and self.begun):
            return self._after(row)
        if self.top is Role.OPERATIVE and self._opens_preambular(row):
            self._doubt(row, "an operative", "a preambular")
        return self._paragraph(row, self.top, None)

    def _begins_anew(self, row: Row) -> bool:
        """Whether a paragraph of a text without numbers begins behind a list."""
        opened = opens_as(row.text, Kind.OPERATIVE, self.language)
        return not self.numbered and opened

    def _is_heading(self, index: int) -> bool:
        row = self.rows[index]
        if not looks_heading(row, self.language):
            return False
        if self._is_listed(index) and not row.strength:
            return False
        if not row.strength and len(uncalled(row.text)) > SHORT:
            self.doubts.add(row.place, "this line was taken for a heading",
                            "make it a paragraph if it is one")  # fmt: skip
        return True

    def _is_listed(self, index: int) -> bool:
        """Whether a short line is one of several below a colon."""
        first, last = index, index + 1
        while first and self._is_short(first - 1):
            first -= 1
        while last < len(self.rows) and self._is_short(last):
            last += 1
        above = uncalled(self.rows[first - 1].full) if first else ""
        colon = above.endswith((self.language.marks.list, ":", "："))
        return colon and last - first > 1

    def _is_short(self, index: int) -> bool:
        row = self.rows[index]
        return row.label is None and looks_heading(row, self.language)

    def _is_list_over(self, index: int) -> bool:
        """Whether the row above ends with the mark of a whole preambular paragraph."""
        above = uncalled(self.rows[index - 1].full) if index else ""
        return above.endswith((self.language.marks.preambular, ","))

    def _before_numbers(self, index: int) -> Placed:
        """A paragraph without a number where no operative one has been yet."""
        row = self.rows[index]
        goes_on = self.lists and not self._is_list_over(index)
        if goes_on and not opens_as(row.text, Kind.PREAMBULAR, self.language):
            return self._after(row)
        if self.numbered or not self._opens_operative(row):
            if not self._opens_preambular(row):
                self._doubt(row, "a preambular", "an operative")
            return self._paragraph(row, Role.PREAMBULAR, None)
        return self._paragraph(row, Role.OPERATIVE, None)

    def _opens_preambular(self, row: Row) -> bool:
        return opens_as(row.text, Kind.PREAMBULAR, self.language)

    def _opens_operative(self, row: Row) -> bool:
        """Whether a text without numbers becomes operative here."""
        text = uncalled(row.text).rstrip("”’»\"' ]")
        marks = self.language.marks
        if opens_as(row.text, Kind.OPERATIVE, self.language):
            pausing = text.endswith((marks.preambular, ","))
            return not (pausing and self._opens_preambular(row))
        finished = text.endswith((marks.last, marks.operative, ".", ";"))
        return finished and not self._opens_preambular(row)

    def _after(self, row: Row) -> Placed:
        depth = self.lists.depth
        self.lists.clear()
        self.doubts.add(row.place, "this was taken for words that go on in the "
                        "paragraph above", "give it a number of its own if it is a "
                        "paragraph")  # fmt: skip
        return Placed(row, Role.AFTER, depth)

    def _doubt(self, row: Row, chosen: str, other: str) -> None:
        if not is_closed(uncalled(row.text), self.language):
            chosen = f"{chosen} paragraph without a mark at its end"
        else:
            chosen = f"{chosen} paragraph"
        self.doubts.add(row.place, f"this was taken for {chosen}",
                        f"it may be {other} one")  # fmt: skip
