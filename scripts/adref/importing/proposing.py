"""A whole manuscript becomes a proposal."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from adref.importing.body import body
from adref.importing.checks import check
from adref.importing.doubts import Doubts
from adref.importing.enacting import organ
from adref.importing.escapes import disarmed
from adref.importing.footnotes import Footing, footed
from adref.importing.front import front
from adref.importing.ids import Ids
from adref.importing.languages import guessed
from adref.importing.placed import Placed
from adref.importing.rows import Role, rows, uncalled, unstressed
from adref.importing.runons import divided
from adref.importing.tree import Grower, Grown, grown
from adref.model.finding import Finding, Outcome
from adref.model.language import Language
from adref.model.manuscript import Line, Manuscript, Pasted
from adref.model.place import Place, Stop
from adref.model.proposal import Kept, Proposal, Reason
from adref.model.text import Passage


@dataclass(frozen=True, slots=True)
class Known:
    """What an import knows besides the manuscript.

    `language` is the code that was asked for, or empty; `name` the submission's;
    `reserved` are words that cannot be ids.
    """

    languages: Mapping[str, Language]
    language: str
    name: str
    reserved: Collection[str]


def propose(manuscript: Manuscript, known: Known) -> Outcome[Proposal]:
    """The parts of a manuscript, or why it is no text of ours."""
    words = [line for line in manuscript.lines if line.pasted is Pasted.WORDS]
    place = words[0].place if words else Place("")
    doubts = Doubts()
    guess = guessed((line.text for line in words), known.languages)
    code = known.language or guess.code
    if known.language and guess.sure and guess.code != code:
        doubts.add(
            place,
            f'the text looks like "{guess.code}" and was read as "{code}"',
            f"import it with --language {guess.code} if it is",
        )
    elif not known.language and not guess.sure:
        doubts.add(place, f'the language was taken for "{code}"',
                   "say it with --language if it is another")  # fmt: skip
    return _proposed(manuscript, known, known.languages[code], doubts)


def _proposed(
    manuscript: Manuscript, known: Known, language: Language, doubts: Doubts
) -> Outcome[Proposal]:
    lines = divided(manuscript.lines, language, doubts)
    footing = footed(lines, manuscript.notes, language)
    read = rows(footing.lines, footing.notes, language)
    before = front(read, language, doubts)
    placed = (*before, *body(read[len(before) :], language, doubts))
    parts = grown(placed)
    if not any(part.nodes for part in parts.parts[1:]):
        place = read[0].place if read else Place("")
        return Outcome(None, (Finding(place, "import", NO_PARAGRAPH),))
    notes = _disarmed(footing.notes)
    grower = Grower(language, Ids(language, known.reserved), notes)
    text = grower.text(parts, _title(parts, placed, known, language, doubts))
    check(text, grower.rows, language, doubts)
    _doubt_signs(manuscript, footing, doubts)
    kept = (*_kept(placed), *_beside(footing, grower.called, manuscript))
    _doubt_kept(kept, doubts)
    return Outcome(Proposal(text, _organ(placed, language), doubts.all(), kept))


RULE = re.compile(r"[-_=*~+#—–─\s]+")
"""A line of signs, which says nothing."""
NO_PARAGRAPH = (
    "no paragraph was found; import a text with paragraphs, or begin one with "
    "`adref new NAME`"
)


def _disarmed(notes: Mapping[str, Line]) -> dict[str, Line]:
    return {
        name: Line(disarmed(line.text, ()), line.place) for name, line in notes.items()
    }


def _title(
    parts: Grown,
    placed: Sequence[Placed],
    known: Known,
    language: Language,
    doubts: Doubts,
) -> Passage:
    if parts.title:
        row = parts.title.row
        return _passage(uncalled(unstressed(row.full)), row.place, language)
    row = placed[0].row
    subject = next(_subjects(placed), "")
    source = "the subject of the mail" if subject else "the submission's name"
    doubts.add(row.place, f"no title was found and {source} was taken",
               "write the title after `title:`")  # fmt: skip
    return _passage(subject or known.name, row.place, language)


def _subjects(placed: Sequence[Placed]) -> Iterator[str]:
    for one in placed:
        words = uncalled(one.row.full)
        name, colon, rest = words.partition(":")
        named = name.casefold() in SUBJECTS and colon and rest.strip()
        if named and one.row.line.pasted is Pasted.HEADER:
            yield rest.strip()


SUBJECTS = {"subject", "objet", "asunto", "тема", "الموضوع", "主题"}
"""What mail programs call it."""


def _passage(words: str, place: Place, language: Language) -> Passage:
    return Passage(words, (Stop(0, place),), language.code)


def _organ(placed: Sequence[Placed], language: Language) -> str:
    found = (organ(one.row, language) for one in placed if one.role is Role.ENACTING)
    return next(found, "")


def _kept(placed: Sequence[Placed]) -> Iterator[Kept]:
    """The words of rows that are not in the text, in their order."""
    for one in placed:
        words = _unset(one)
        reason = one.reason if one.role is Role.ASIDE else Reason.ADREF_SETS
        if words.strip() and not RULE.fullmatch(words):
            yield Kept(one.row.place, reason, words)


def _unset(one: Placed) -> str:
    """The words of a row that its part does not take."""
    row = one.row
    shown = row.line.label
    match one.role:
        case Role.ASIDE | Role.ENACTING | Role.ANNEX:
            return f"{shown} {row.line.text}".strip()
        case Role.TITLE | Role.NOTE | Role.AFTER:
            return shown
        case _:
            typed = row.label.typed if row.label and row.text != row.full else ""
            return f"{shown} {typed}".strip()


def _beside(
    footing: Footing, called: Collection[str], manuscript: Manuscript
) -> Iterator[Kept]:
    for line in footing.signs:
        yield Kept(line.place, Reason.ADREF_SETS, line.text)
    for name, line in footing.notes.items():
        if line.label:
            yield Kept(line.place, Reason.ADREF_SETS, line.label)
        if name not in called:
            yield Kept(line.place, Reason.NOTE, line.text)
    for remark in manuscript.remarks:
        said = (remark.author, remark.words, remark.text)
        words = ": ".join(one for one in said if one)
        yield Kept(remark.place, Reason.REMARK, words)


def _doubt_kept(kept: Sequence[Kept], doubts: Doubts) -> None:
    """One decision for each row of words that are not in the text."""
    for reason in (Reason.FRONT, Reason.BACK, Reason.NOTE, Reason.REMARK,
                   Reason.UNPLACED):  # fmt: skip
        some = [one for one in kept if one.reason is reason]
        if some:
            more = f", with {len(some) - 1} more like it" if len(some) > 1 else ""
            doubts.add(
                some[0].place,
                f'"{_short(some[0].words)}" is kept in imported.txt ({reason}){more}',
                "put it into the text if it belongs there",
            )


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"


LONGEST = 50


def _doubt_signs(manuscript: Manuscript, footing: Footing, doubts: Doubts) -> None:
    for line in manuscript.lines:
        if line.pasted is Pasted.WORDS and _changed(line, footing):
            doubts.add(line.place, "signs that look like markup stand here in another "
                       "form", "look whether the text is as it was meant")  # fmt: skip


def _changed(line: Line, footing: Footing) -> bool:
    return disarmed(line.text, footing.notes) != line.text
