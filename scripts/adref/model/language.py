"""The facts of one language. Each comes from styles/languages/<code>.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from adref.model.phrases import ExchangePhrases, SigningPhrases, Words

COUNTERS = frozenset({"decimal", "latin", "roman", "upper-roman"})
"""Counters that every language has; others are series of its own."""


class Direction(StrEnum):
    """Which way the script runs."""

    LTR = "ltr"
    RTL = "rtl"


class Emphasis(StrEnum):
    """How the words that open a paragraph are set apart."""

    ITALIC = "italic"
    BOLD = "bold"
    FACE = "face"


class OpenerCase(StrEnum):
    """The case of an opener's first letter."""

    CAPITAL = "capital"
    LOWER = "lower"
    UNCASED = "uncased"


class Call(StrEnum):
    """Where a footnote call stands beside a mark of punctuation."""

    BEFORE = "before"
    AFTER = "after"


class NameOrder(StrEnum):
    """Which name an endorser is sorted by: as printed, or as the endorser wrote it."""

    PRINTED = "printed"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Fonts:
    """Font families, first choice first; `size` and `line` multiply a form's measures.

    `page` and `emphasis` are for PDF and HTML and must be installed; the letters of
    `emphasis` are set `emphasis_size` times as large, for a face that looks small
    beside the body's. The `word_*` families are those of a desk with Microsoft Word.
    """

    page: tuple[str, ...]
    emphasis: tuple[str, ...]
    emphasis_size: float
    word_latin: str
    word_complex: str
    word_east_asian: str
    word_emphasis: str
    size: float
    line: float


@dataclass(frozen=True, slots=True)
class WordLanguages:
    """The proofing languages of a Word run, one for each kind of script."""

    latin: str
    complex: str
    east_asian: str


@dataclass(frozen=True, slots=True)
class Label:
    """How one level is numbered: a counter's name, and `{}` where its value goes.

    `word` is the counter's name in a Word file (ST_NumberFormat).
    """

    counter: str
    form: str
    word: str


@dataclass(frozen=True, slots=True)
class Labels:
    """Operative paragraphs, then four levels of subparagraphs; sections; annexes."""

    levels: tuple[Label, ...]
    section: Label
    annex: Label


@dataclass(frozen=True, slots=True)
class Marks:
    """The closing mark of each position, without spaces.

    `typed` are the characters that count as a closing mark someone typed; after one
    of `ends` no closing mark is set.
    """

    preambular: str
    operative: str
    last: str
    list: str
    item: str
    plain: str
    ends: str
    enacting: str
    typed: str


@dataclass(frozen=True, slots=True)
class Spaces:
    """Marks that take a no-break space before or after them, and tight scripts.

    `tight`: no space stands between a Han character and a letter or digit.
    """

    before: str
    after: str
    tight: bool


@dataclass(frozen=True, slots=True)
class Dates:
    """A date: `{day}`, `{month}`, `{year}`; `first` is how day 1 is written."""

    form: str
    first: str
    months: tuple[str, ...]

    def written(self, day: date) -> str:
        """A day in words."""
        return self.form.format(
            day=self.first if day.day == 1 else day.day,
            month=self.months[day.month - 1],
            year=day.year,
        )


@dataclass(frozen=True, slots=True)
class Lists:
    """A row of names: between them, before the last, and before certain sounds.

    `before_sound` is used where the last name matches the pattern `sound`.
    """

    separator: str
    last: str
    sound: str
    before_sound: str


@dataclass(frozen=True, slots=True)
class Collation:
    """How names are ordered.

    `ignore` are articles at the start of a name; `replace` moves letters to where
    this alphabet has them before the Unicode order is applied. `order` names one of
    styles/orders for characters that have another order, or is empty.
    """

    by: NameOrder
    ignore: tuple[str, ...]
    replace: Mapping[str, str]
    order: str


@dataclass(frozen=True, slots=True)
class Openers:
    """The verbs that open paragraphs. `|` divides the emphasised words from the rest.

    `before` and `after` are the words for "also" and "further"; `attached` are
    particles written together with the verb; `joint` stands between adverb and verb.
    `second` and `third` are the words that a second and a third paragraph in a row
    take when they open with the same verb; the pattern `extended` is what makes
    another opener of the one it follows, such as "with concern"; the pattern `we` is
    how a paragraph opens in a text that its authors tell in the first person.
    """

    case: OpenerCase
    joint: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    attached: tuple[str, ...]
    second: tuple[str, ...]
    third: tuple[str, ...]
    extended: str
    we: str
    preambular: tuple[str, ...]
    operative: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citations:
    """How a text points to a paragraph or a resolution.

    `named` are words after which only the number is put, because the author wrote
    "paragraph" already, in whatever case or number the sentence wants; `resolutions`
    are those after which `resolution_number` is put; `joint` stands between a number
    and the labels below it. `numbered` is a preambular paragraph's number after the
    noun, and after the ordinals end; `subparagraph` is below a paragraph without a
    number.
    """

    joint: str
    operative: str
    preambular: str
    ordinals: tuple[str, ...]
    numbered: str
    annexed: str
    sole_annexed: str
    subparagraph: str
    resolution: str
    resolution_number: str
    resolutions: tuple[str, ...]
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """Footnotes: where the call stands, and how the number is written there."""

    call: Call
    form: str


@dataclass(frozen=True, slots=True)
class Mail:
    """How letters begin and end: words at the start of such a line."""

    greetings: tuple[str, ...]
    closings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organ:
    """A UN organ: its name, and the line that enacts without its closing mark."""

    name: str
    enacting: str


@dataclass(frozen=True, slots=True)
class Language:
    """Everything adref knows about one language.

    `isolate`: left-to-right fragments are set apart; `justified`: running text fills
    its column where the form wants it to; `small_words` are in every text, whatever it
    is about.
    """

    code: str
    tag: str
    name: str
    direction: Direction
    fonts: Fonts
    word_languages: WordLanguages
    emphasis: Emphasis
    isolate: bool
    justified: bool
    counters: Mapping[str, tuple[str, ...]]
    labels: Labels
    marks: Marks
    spaces: Spaces
    notes: Notes
    dates: Dates
    lists: Lists
    plurals: Mapping[str, str]
    collation: Collation
    openers: Openers
    small_words: tuple[str, ...]
    mail: Mail
    citations: Citations
    organs: Mapping[str, Organ]
    languages: Mapping[str, str]
    words: Words
    signing: SigningPhrases
    exchange: ExchangePhrases
