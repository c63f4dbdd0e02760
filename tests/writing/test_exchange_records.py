"""What adref keeps beside a submission is read again as it was written."""

import string
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from adref.model.exchange import Channel
from adref.model.originals import Originals
from adref.model.place import Place
from adref.model.sent import SentBatch, SentUnit
from adref.reading.originals import read_originals
from adref.reading.personal import reached_by
from adref.reading.sent import read_sent
from adref.translating.fingerprint import fingerprint
from adref.writing.exchange_records import write_originals, write_sent
from composed import value

WORDS = (
    "Recalling its resolution 99/901",
    "# no comment",
    "- no item",
    "key: no key",
    "{note:charter} comes first",
    "'quoted'",
    '"Quoted" words',
    "one #2 of 3",
    "{ref:orvel-charter}, chapter III: “Ports”.",
    "一条大河和两条小河，" * 20,
    "إذ تشير إلى ميثاق الأورفيل، " * 12,
    "A long one, with Latin and 中文 in it, " * 9,
    "& others",
    "*all* | none",
    "yes",
    "1.10",
)
LETTERS = string.ascii_letters + "éàñжяنهر一条河0123456789 '\"#:-{}[]&*!|>%@`,;.?_~’«»"
TEXTS = st.sampled_from(WORDS) | st.text(LETTERS, min_size=1, max_size=200)
ONES = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)


def harmless(text: str) -> bool:
    """Whether nobody could take it for an address or a telephone number."""
    return not reached_by(text)


@given(st.lists(ONES.filter(harmless), max_size=6))
def test_original_words_are_read_again_as_they_were(texts: list[str]) -> None:
    words = {fingerprint(text): text for text in texts}
    written = write_originals(Originals(words))
    assert value(read_originals(written.encode(), "originals.yaml")).words == words


def test_original_words_are_sorted_by_their_fingerprints() -> None:
    words = {"ffffffff": "One", "00000000": "Two"}
    written = write_originals(Originals(words))
    assert written == write_originals(Originals(dict(reversed(words.items()))))
    assert written.index("00000000") < written.index("ffffffff")


def test_nothing_sent_and_nothing_known_can_be_read_too() -> None:
    assert value(read_sent(write_sent(()).encode(), "sent.yaml")) == ()
    empty = write_originals(Originals()).encode()
    assert value(read_originals(empty, "originals.yaml")) == Originals()


DIGITS = st.text("0123456789abcdef", min_size=8, max_size=8)
DAYS = st.dates(date(2026, 1, 1), date(2036, 1, 1))
IDS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6})?(/after|/note/[a-z]{1,5})?", fullmatch=True)  # fmt: skip  # noqa: E501 - one pattern
UNITS = st.dictionaries(IDS, DIGITS, min_size=1, max_size=5)


@given(st.dictionaries(DIGITS, UNITS, max_size=4))
def test_signed_texts_are_read_again_with_their_units_in_order(
    texts: dict[str, dict[str, str]],
) -> None:
    written = write_originals(Originals({}, texts))
    read = value(read_originals(written.encode(), "originals.yaml")).texts
    assert read == texts
    assert [list(units) for units in read.values()] == [
        list(texts[of]) for of in sorted(texts)
    ]


NAMES = st.sampled_from(
    ["", "A. Marre", "yes", "No", "a: b", "# x", "- x", "O’Neil", "O'Neil", "'A'",
     '"B"', "7", "1.10", "a #b", "[x]", "{y}", "& z", "*", "null", "~", "A", "Ж. Б."]
)  # fmt: skip
BATCHES = st.builds(
    SentBatch,
    batch=st.from_regex(r"20[0-9]{6}-[0-9a-f]{4}", fullmatch=True),
    language=st.sampled_from(["fr", "es", "zh", "no"]),
    channel=st.sampled_from(Channel),
    on=DAYS,
    translator=NAMES,
    deadline=st.none() | DAYS,
    back=st.none() | DAYS,
    units=st.dictionaries(
        IDS, st.builds(SentUnit, of=DIGITS, target=st.just("") | DIGITS), max_size=4
    ),
    place=st.just(Place("")),
)


def said(batch: SentBatch) -> tuple[object, ...]:
    """What a batch says, wherever it is written."""
    units = tuple(batch.units.items())
    return (
        batch.batch, batch.language, batch.channel, batch.on, batch.translator,
        batch.deadline, batch.back, units,
    )  # fmt: skip


@given(st.lists(BATCHES, max_size=3))
def test_what_was_sent_is_read_again_as_it_was(batches: list[SentBatch]) -> None:
    read = value(read_sent(write_sent(batches).encode(), "sent.yaml"))
    assert [said(one) for one in read] == [said(one) for one in batches]


def test_a_record_of_what_was_sent_reads_well() -> None:
    unit = SentUnit("3f9a1c2b", "91c0de55")
    batch = SentBatch(
        "20260115-b7f2", "fr", Channel.PO, date(2026, 1, 15), "A. Marre",
        date(2026, 2, 1), None, {"registry": unit, "report": SentUnit("77aa01ce", "")},
        Place(""),
    )  # fmt: skip
    assert write_sent([batch]).partition("batches:")[2] == (
        "\n"
        "  - batch: '20260115-b7f2'\n"
        "    language: fr\n"
        "    to: po\n"
        '    on: "2026-01-15"\n'
        "    translator: A. Marre\n"
        '    deadline: "2026-02-01"\n'
        "    units:\n"
        '      registry: {of: "3f9a1c2b", target: "91c0de55"}\n'
        '      report: {of: "77aa01ce"}\n'
    )
