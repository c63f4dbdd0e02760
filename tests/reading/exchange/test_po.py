"""PO files that came back are read whole, or refused in one line.

The files in tests/cases/exchange/po are what programs and people make of one; beside
each stands what is read. Others are made here with the programs themselves.
"""

import os
import subprocess

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.exchange import Channel
from adref.reading.exchange.po import LONGEST, is_po, read_po
from adref.writing.exchange.po import write_po
from answers import done, returned, shown, targets
from batches import TARGETS, batch
from goldens import TESTS, Golden
from toolkit import store

FOLDER = TESTS / "cases" / "exchange" / "po"
CASES = sorted(path.stem for path in FOLDER.glob("*.po"))
FILE = "clean-oceans.fr.po"
WRITTEN = write_po(batch())


def gettext(*command: str, given: bytes = WRITTEN) -> bytes:
    """What a program of gettext makes of a PO file."""
    return subprocess.run(
        (*command, "-"),
        input=given,
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ).stdout


def changed(old: str, new: str) -> bytes:
    """The file as it was sent with some of its text replaced."""
    assert old in WRITTEN.decode()
    return WRITTEN.decode().replace(old, new, 1).encode()


def refusal(source: bytes) -> str:
    """The one line in which a file is refused."""
    outcome = read_po(source, FILE)
    assert outcome.value is None
    (finding,) = outcome.findings
    assert (finding.place.file, finding.rule) == (FILE, "receive")
    assert "\n" not in finding.message
    return f"{finding.place.line}: {finding.message}"


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_came_back_says_this(name: str, cases: Golden) -> None:
    source = (FOLDER / f"{name}.po").read_bytes()
    assert is_po(source)
    cases.check(f"exchange/po/{name}.txt", shown(read_po(source, f"{name}.po")))


@pytest.mark.parametrize("code", TARGETS)
def test_what_was_written_is_read(code: str) -> None:
    one = batch(code)
    read = returned(read_po(write_po(one), FILE))
    assert (read.channel, read.stamp) == (Channel.PO, one.stamp)
    assert [(a.unit, a.of, a.original, a.target) for a in read.answers] == [
        (t.unit, t.of, t.original, t.target) for t in one.tasks
    ]
    assert [a.unit for a in read.answers if a.open] == ["recall-charter", "no-plastic"]
    assert not any(answer.remarks for answer in read.answers)


@pytest.mark.parametrize("width", ["20", "79"])
@pytest.mark.parametrize("code", TARGETS)
def test_a_file_that_gettext_wrapped_says_the_same(code: str, width: str) -> None:
    one = batch(code)
    wrapped = gettext("msgcat", f"--width={width}", given=write_po(one))
    assert wrapped != write_po(one)
    assert targets(read_po(wrapped, FILE)) == done(one)


def test_a_file_that_polib_and_translate_toolkit_saved_says_the_same() -> None:
    once = f"{polib.pofile(WRITTEN.decode(), wrapwidth=40)}".encode()
    again = bytes(store(once))
    assert targets(read_po(again, FILE)) == done(batch())


def test_a_unit_that_is_no_longer_fuzzy_is_answered() -> None:
    answers = targets(read_po(gettext("msgattrib", "--clear-fuzzy"), FILE))
    assert answers["no-plastic"].startswith("Aucun plastique")


def test_a_part_of_a_file_is_read_as_far_as_it_goes() -> None:
    answers = targets(read_po(gettext("msgattrib", "--translated"), FILE))
    assert answers == done(batch())


def test_a_file_that_was_merged_with_a_newer_one_keeps_what_it_says() -> None:
    merged = gettext("msgattrib", "--set-obsolete")
    assert b"#~ msgid" in merged
    assert returned(read_po(merged, FILE)).answers == ()


def test_two_files_in_one_are_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("po") / "ru.po"
    other.write_bytes(write_po(batch("ru")))
    said = refusal(gettext("msgcat", str(other)))
    assert said == (
        "1: this file holds more than one batch; send each back in a file of its own"
    )


@pytest.mark.parametrize(
    ("charset", "said"),
    [
        ("ISO-8859-15", "the file is not UTF-8 but another encoding; save it again"),
        ("UTF-16", "the file is not UTF-8 but UTF-16; save it again as UTF-8"),
    ],
)
def test_a_file_in_another_encoding_is_refused(charset: str, said: str) -> None:
    encoded = WRITTEN.decode().encode(charset, errors="replace")
    assert said in refusal(encoded)
    assert is_po(encoded)


def test_a_file_that_claims_another_encoding_is_refused_where_it_does() -> None:
    assert refusal(changed("charset=UTF-8", "charset=windows-1252")).startswith(
        "13: this file gives its encoding as windows-1252; put UTF-8 there"
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b'msgid ""\nmsgstr ""\n', "1: nothing in this file says that it came from"),
        (changed("adref 1 ", "adref 9 "), "1: this file was made by another version"),
        (changed('msgstr "Coop', 'msgstr "Co"op'), "55: this line is no line of a"),
        (changed('msgctxt "cooperation"', "cooperation"), "53: this line is no line"),
        (changed("msgid ", "msgstr "), "5: this line is no line of a PO file"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_line(
    source: bytes, said: str
) -> None:
    assert refusal(source).startswith(said)


def test_a_file_that_was_cut_off_is_refused_or_says_no_word_that_was_cut() -> None:
    whole = {a.unit: a.target for a in returned(read_po(WRITTEN, FILE)).answers}
    cut = 0
    for end in range(WRITTEN.index(b"X-Adref"), len(WRITTEN), 3):
        outcome = read_po(WRITTEN[:end], FILE)
        if outcome.value is None:
            cut += "cut off" in outcome.findings[0].message
        for answer in outcome.value.answers if outcome.value else ():
            assert answer.target == whole[answer.unit]
    assert cut > 300


def test_a_blank_unit_and_a_deleted_one_say_nothing() -> None:
    blank = changed('msgstr "Coopération"', 'msgstr " "')
    deleted = changed('msgctxt "cooperation"\nmsgid "Cooperation"\n', "")
    deleted = deleted.replace('msgstr "Coopération"\n'.encode(), b"")
    for source in (blank, deleted):
        assert "cooperation" not in targets(read_po(source, FILE))


def test_an_original_that_was_edited_shows() -> None:
    source = changed('msgid "Cooperation"', 'msgid "Working together"')
    (answer,) = [
        one for one in returned(read_po(source, FILE)).answers if one.of == "83c7711f"
    ]
    assert answer.original == "Working together"


def test_a_line_separator_is_a_space() -> None:
    source = changed("Coopération", "Coopération\u2028des\x85ports\u2029")
    assert targets(read_po(source, FILE))["cooperation"] == "Coopération des ports"


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"PK\x03\x04",
        b"<xliff/>",
        b"key: value\n",
        b"Write msgid to me",
        b"\xff\xfe",
    ],
)
def test_what_is_no_po_file_is_not_taken_for_one(source: bytes) -> None:
    assert not is_po(source)


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(source: bytes) -> None:
    is_po(source)
    assert read_po(source, FILE).findings


@given(
    st.floats(0, 1),
    st.integers(0, 60),
    st.sampled_from(
        ["", '"', "\\", "\n", "#", "#~ ", "#| ", "msgid ", "msgstr[1] ", "\0", "\r",
         'msgid ""\n', '\nmsgstr ""\n', "\u2028", '"\n"', "#|", ": ", "msgid_plural "]
    )
    | st.text(max_size=4),
)  # fmt: skip
def test_a_damaged_file_gets_an_answer(where: float, length: int, sign: str) -> None:
    start = int(where * len(WRITTEN))
    source = WRITTEN[:start] + sign.encode() + WRITTEN[start + length :]
    outcome = read_po(source, FILE)
    assert (outcome.value is None) == bool(outcome.findings)
    assert all(finding.place.line >= 1 for finding in outcome.findings)


@given(st.integers(0, len(WRITTEN) - 1), st.integers(1, 255))
def test_a_flipped_byte_gets_an_answer(where: int, flip: int) -> None:
    source = bytearray(WRITTEN)
    source[where] ^= flip
    outcome = read_po(bytes(source), FILE)
    assert (outcome.value is None) == bool(outcome.findings)


@pytest.mark.parametrize(
    "more",
    [
        b'"a"\n' * 900_000,
        b"# a\n" * 900_000,
        b'msgid "a"\nmsgstr "a"\n' * 40_000,
        b'msgid "a"\nmsgstr ""\n' + b'"a"\n' * (LONGEST // 4),
        b'"' + b"\\" * 3_000_000,
        b'"' + b'\\"' * 1_500_000,
        b'"X: a\\n"\n' + b'"a\\n"\n' * 6_000,
    ],
    ids=["lines", "comments", "entries", "long", "escapes", "quotes", "header"],
)
def test_a_file_that_repeats_itself_gets_an_answer_soon(more: bytes) -> None:
    head, _, rest = WRITTEN.partition(b"\n\n")
    outcome = read_po(head + b"\n" + more + b"\n" + rest, FILE)
    assert (outcome.value is None) == bool(outcome.findings)
