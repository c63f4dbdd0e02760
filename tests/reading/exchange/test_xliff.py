"""XLIFF files that came back are read whole, or refused in one line.

The files in tests/cases/exchange/xliff are what programs make of one, made by hand;
beside each stands what is read.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.exchange import Channel
from adref.model.markup import faults
from adref.reading.exchange.xliff import LARGEST, is_xliff, read_xliff
from adref.writing.exchange.xliff import write_xliff
from answers import done, returned, shown, targets
from batches import TARGETS, batch
from goldens import TESTS, Golden
from xliffs import looks, toolkit_xliff

FOLDER = TESTS / "cases" / "exchange" / "xliff"
CASES = sorted(path.stem for path in FOLDER.glob("*.xlf"))
FILE = "clean-oceans.fr.xlf"
WRITTEN = write_xliff(batch())
STAMP = str(batch().stamp)


def changed(old: str, new: str, count: int = 1) -> bytes:
    """The file as it was sent with some of its text replaced."""
    assert old in WRITTEN.decode()
    return WRITTEN.decode().replace(old, new, count).encode()


def refusal(source: bytes) -> str:
    """The one line in which a file is refused."""
    outcome = read_xliff(source, FILE)
    assert outcome.value is None
    (finding,) = outcome.findings
    assert (finding.place.file, finding.rule) == (FILE, "receive")
    assert finding.place.line >= 1
    assert "\n" not in finding.message
    return finding.message


def whole(*units: str) -> bytes:
    """A file with these units, as small as can be."""
    return (
        '<xliff version="1.2"><file source-language="en" target-language="fr">'
        f"<header><note>{STAMP}</note></header>"
        f"<body>{''.join(units)}</body></file></xliff>"
    ).encode()


def unit(target: str, source: str = "Ports", more: str = "") -> str:
    source = f"<source>{source}</source>"
    return f'<trans-unit id="a">{source}<target>{target}</target>{more}</trans-unit>'


def target(*said: str) -> str:
    (answer,) = returned(read_xliff(whole(unit(*said)), FILE)).answers
    return answer.target


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_came_back_says_this(name: str, cases: Golden) -> None:
    source = (FOLDER / f"{name}.xlf").read_bytes()
    assert is_xliff(source)
    cases.check(f"exchange/xliff/{name}.txt", shown(read_xliff(source, f"{name}.xlf")))


@pytest.mark.parametrize("code", TARGETS)
def test_what_was_written_is_read(code: str) -> None:
    one = batch(code)
    read = returned(read_xliff(write_xliff(one), FILE))
    assert (read.channel, read.stamp) == (Channel.XLIFF, one.stamp)
    assert [(a.unit, a.of, a.original, a.target) for a in read.answers] == [
        (t.unit, t.of, t.original, t.target) for t in one.tasks
    ]
    assert [a.unit for a in read.answers if a.open] == ["recall-charter", "no-plastic"]
    assert not any(answer.remarks for answer in read.answers)


@pytest.mark.parametrize("code", TARGETS)
def test_a_file_that_translate_toolkit_saved_says_the_same(code: str) -> None:
    one = batch(code)
    again = bytes(toolkit_xliff(write_xliff(one)))
    assert targets(read_xliff(again, FILE)) == done(one)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
def test_another_encoding_is_read_if_the_file_gives_it(encoding: str) -> None:
    named = changed("UTF-8", encoding.removesuffix("-sig")).decode()
    source = named.encode(encoding, "xmlcharrefreplace")
    assert is_xliff(source)
    assert targets(read_xliff(source, FILE)) == done(batch())


@pytest.mark.parametrize("state", ["new", "needs-translation", "needs-adaptation"])
def test_words_that_are_new_count_whatever_the_state_says(state: str) -> None:
    new = changed('state="needs-translation">Aucun', f'state="{state}">Nul')
    assert targets(read_xliff(new, FILE))["no-plastic"].startswith("Nul plastique")


def test_old_words_count_where_the_state_says_that_they_are_done() -> None:
    new = changed('state="needs-translation">Aucun', 'state="translated">Aucun')
    assert targets(read_xliff(new, FILE))["no-plastic"].startswith("Aucun plastique")


def test_old_words_that_wait_for_review_are_open() -> None:
    new = changed(
        'state="needs-translation">Aucun', 'state="needs-review-translation">Aucun'
    )
    assert "no-plastic" not in targets(read_xliff(new, FILE))


def test_agreed_wording_that_a_stale_unit_now_has_counts() -> None:
    agreed = batch().tasks[1].quotes[0].target
    (old,) = re.findall('(?<="needs-translation">)<g.*(?=</target>)', WRITTEN.decode())
    said = targets(read_xliff(changed(old, agreed), FILE))
    assert said["recall-charter"] == agreed


def test_a_target_of_another_program_s_own_is_not_the_unit_s() -> None:
    own = unit("Havres").replace(
        "<target>", "<x:target xmlns:x='x'>no</x:target><target>"
    )
    (answer,) = returned(read_xliff(whole(own), FILE)).answers
    assert answer.target == "Havres"


WORDS = st.sampled_from(
    ["_", "**", "a", "b", " ", "é", "大", ", ", "{note:x}", "<", "&"]
)


@given(st.lists(WORDS, max_size=14).map("".join), st.lists(WORDS, max_size=14))
def test_any_text_comes_back_as_it_was_written(text: str, others: list[str]) -> None:
    original, other = " ".join(text.split()), " ".join("".join(others).split())
    task = replace(batch().tasks[0], original=original, target=other)
    one = replace(batch(), tasks=(task,))
    (answer,) = returned(read_xliff(write_xliff(one), FILE)).answers
    for said, wanted in ((answer.original, original), (answer.target, other)):
        assert faults(wanted) or looks(said) == looks(wanted)


def test_words_of_a_unit_without_any_are_open_where_the_state_says_so() -> None:
    for state, is_open in (("needs-translation", True), ("translated", False)):
        said = f"</source><target state='{state}'>et</target><note"
        new = changed("</source>\n          <note", said)
        answers = returned(read_xliff(new, FILE)).answers
        assert [one.open for one in answers if one.target == "et"] == [is_open]


def test_a_remark_is_kept_and_our_own_note_is_not() -> None:
    added = unit("Ports", "Ports", "<note>adref: of=0000000a</note>"
                 "<note from='Ana'>Which\n ports?</note><note/>")  # fmt: skip
    (answer,) = returned(read_xliff(whole(added), FILE)).answers
    assert (answer.of, answer.remarks) == ("0000000a", ("Which ports?",))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("<g ctype='italic' id='1'>a</g><g ctype='italic' id='2'>b</g>", "_ab_"),
        ("<g ctype='italic' id='1'>a<g ctype='italic' id='2'>b</g></g>c", "_abc_"),
        ("<g ctype='italic' id='1'> </g>a", "a"),
        ("<g ctype='bold' id='1'>a <g ctype='italic' id='2'>b</g></g>", "**a _b_**"),
        ("<bpt id='1' ctype='italic'/>never closed", "never closed"),
        ("never opened<ept id='1'/>", "never opened"),
        ("<g id='1'>nobody knows</g>", "nobody knows"),
        ("e\u0301t\u00e9\u00a0\u202f!\u200b", "\u00e9t\u00e9 !"),
        ("<ph id='1'> {note:x} </ph>", "{note:x}"),
        ("<ph id='1'>{note:x}, {note:y}</ph>", "{note:x}, {note:y}"),
        ("<x id='9'/>nothing", "nothing"),
        ("<mrk mtype='seg'>a.</mrk><mrk mtype='seg'>b</mrk>", "a. b"),
        ("<mrk mtype='x-term'>a</mrk><mrk mtype='x-term'>b</mrk>", "ab"),
    ],
)
def test_what_stands_in_a_line_is_read_and_no_word_is_lost(
    said: str, expected: str
) -> None:
    assert target(said) == expected


def test_elements_without_a_number_have_nothing_to_do_with_each_other() -> None:
    source = "<g ctype='italic'>a</g><ph equiv-text='{note:x}'/>"
    assert target("<g>b</g><ph>c</ph>", source) == "bc"


def test_an_original_whose_elements_say_nothing_cannot_be_told() -> None:
    for source in ("a<x id='1'/>", "<g id='1'>a</g>", "<ph id='1'>[1]</ph>"):
        one = whole(unit("b", source))
        assert returned(read_xliff(one, FILE)).answers[0].original == ""


REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "cut off"),
    "cut off": (WRITTEN[:2000], "cut off: it does not end in </xliff>"),
    "another tag": (changed("</source>", "</sauce>"), "damaged here"),
    "charset": (WRITTEN.decode().encode("utf-16-le")[:500], "cut off"),
    "wrong bytes": (
        WRITTEN.replace("é".encode(), b"\xe9"), "not in the encoding"),
    "unknown encoding": (changed("UTF-8", "KLINGON-8"), "not in the encoding"),
    "doctype": (changed("<xliff", "<!DOCTYPE xliff SYSTEM 'x.dtd'><xliff"), "DOCTYPE"),
    "entity": (
        changed("<xliff", "<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff"), "DOCTYPE"
    ),
    "not ours": (
        changed(STAMP, "hello").replace(b'"adref"', b'"x"'), "came from adref"),
    "older": (changed("adref 1", "adref 0"), "schema 0, this one reads 1"),
    "two batches": (
        changed("</header>", "<note>adref 1 clean-oceans en fr 20260116-b7f2</note>"
                "</header>"), "more than one batch"),
    "target": (changed('target-language="fr"', 'target-language="de"'),
               "target-language de and was sent with fr"),
    "source": (changed('source-language="en"', 'source-language="fr"'),
               "source-language fr and was sent with en"),
    "one target": (
        changed("<target ", '<target xml:lang="es" '), "target-language es"),
    "version 2": (
        b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
        "XLIFF 2.0; have your program export XLIFF 1.2",
    ),
    "a page": (b"<html/>", "no XLIFF"),
    "large": (b" " * (LARGEST + 1), "more than 16,000,000 bytes"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_taken_is_refused_in_one_line(name: str) -> None:
    source, said = REFUSED[name]
    assert said in refusal(source)


def test_a_refusal_says_on_which_line() -> None:
    outcome = read_xliff(changed("<target ", '<target xml:lang="es" '), FILE)
    (finding,) = outcome.findings
    assert WRITTEN.decode().splitlines()[finding.place.line - 1].count("<target ") == 1


@pytest.mark.parametrize(
    "source", [b"", b"PK\x03\x04", b'msgid ""', b"<tmx>", b"xliff", b"<xliffs>"]
)
def test_what_is_no_xliff_is_not_taken_for_it(source: bytes) -> None:
    assert not is_xliff(source)


def assert_answered(source: bytes) -> None:
    outcome = read_xliff(source, FILE)
    assert (outcome.value is None) == bool(outcome.findings)
    assert is_xliff(source) in {True, False}


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(source: bytes) -> None:
    assert_answered(source)


SIGNS = st.sampled_from(
    ["<", ">", "&", '"', "/", "</g>", "<g>", "<ph/>", "<target>", "</target>", "\0",
     "<![CDATA[", "]]>", "<!--", "<?x", "&#0;", "&lt;", "\u202e", "<mrk mtype='seg'>",
     "</mrk>", "xmlns=''", "<bpt/>", "<ept/>", "id='1'", "<!DOCTYPE a>", "é"]
)  # fmt: skip
CHANGES = st.tuples(st.floats(0, 1), st.integers(0, 40), SIGNS)


@given(st.lists(CHANGES, min_size=1, max_size=3))
def test_a_file_that_was_damaged_gets_an_answer(
    changes: list[tuple[float, int, str]],
) -> None:
    source = WRITTEN
    for where, length, sign in changes:
        start = int(where * len(source))
        source = source[:start] + sign.encode() + source[start + length :]
    assert_answered(source)


@given(st.lists(SIGNS | st.text(max_size=3), max_size=12).map("".join))
def test_any_signs_in_a_unit_get_an_answer(said: str) -> None:
    assert_answered(whole(unit(said)).replace(b"\xed", b""))


@given(st.integers(0, len(WRITTEN)), st.integers(0, 255))
def test_a_file_with_another_byte_gets_an_answer(where: int, byte: int) -> None:
    assert_answered(WRITTEN[:where] + bytes([byte]) + WRITTEN[where + 1 :])


def test_a_file_that_ends_too_early_gets_an_answer() -> None:
    for end in range(0, len(WRITTEN), 97):
        assert_answered(WRITTEN[:end])


MANY: dict[str, Callable[[int], str]] = {
    "within": lambda count: "<g ctype='italic'>a" * count + "</g>" * count,
    "in a row": lambda count: "a<g ctype='italic'>b</g>" * count,
    "in words": lambda count: "<g ctype='bold'>b </g><g ctype='italic'> a</g>" * count,
    "open": lambda count: "<bpt id='1' ctype='italic'/>a" * count,
    "halves": lambda n: "<bx id='1' ctype='bold'/>" * n + "<ex id='1'/>" * n,
    "sentences": lambda count: "<mrk mtype='seg'>a</mrk>" * count,
    "words": lambda count: "a" * count,
    "units": lambda count: unit("</target></trans-unit>" + unit("a") * count),
}


@pytest.mark.parametrize("kind", MANY)
def test_a_line_that_repeats_itself_gets_an_answer_soon(kind: str) -> None:
    began = process_time()
    assert_answered(whole(unit(MANY[kind](40_000))))
    assert_answered(whole(unit(MANY[kind](240))))
    assert process_time() - began < 20
