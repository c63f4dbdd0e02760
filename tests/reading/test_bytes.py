"""What a file may be made of: UTF-8 without anything that cannot be seen."""

import pytest

from adref.reading.bytes import LARGEST, decode

TEXT = "Rappelant la déclaration\n回顾宣言\n"


def read(source: bytes) -> tuple[str | None, list[str]]:
    text, found = decode(source, "a.yaml")
    return text, [str(finding) for finding in found]


@pytest.mark.parametrize(
    "source",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "with a byte order mark", "from Windows", "from an old Mac"],
)
def test_utf8_is_read_whatever_the_editor(source: bytes) -> None:
    assert read(source) == (TEXT, [])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_gets_one_line_that_names_it(encoding: str) -> None:
    text, (message,) = read(TEXT.encode(encoding))
    assert text is None
    assert message.startswith("a.yaml:1:")
    assert "UTF-16" in message
    assert message.endswith("save it again as UTF-8")


def test_latin_1_gets_the_place_of_its_first_strange_letter() -> None:
    text, (message,) = read(b"a: b\r\nfirst: \xc3\xa9t\xe9\r\n")
    assert text is None
    assert message == (
        "a.yaml:2:10: error encoding: the file is not UTF-8 but another encoding; save "
        "it again as UTF-8"
    )


def test_a_zero_byte_gets_one_line() -> None:
    text, (message,) = read(b"a: b\nc: \0\0\0 d\n")
    assert text is None
    assert message.startswith("a.yaml:2:4: error encoding: a zero byte stands here")


def test_a_file_that_is_too_large_gets_one_line() -> None:
    text, (message,) = read(b"a" * (LARGEST + 1))
    assert text is None
    assert message == (
        "a.yaml:1:1: error encoding: the file has 4,000,001 bytes; the most is "
        "4,000,000; split it"
    )


@pytest.mark.parametrize(
    "hidden",
    ["\u202e", "\u202a", "\u2066", "\u2069", "\u200b", "\u200e", "\u200f", "\u2060",
     "\ufeff", "\u00ad", "\u061c", "\u2028", "\u2029", "\x85", "\x07", "\x1b", "\x0c",
     "\x7f", "\u180e", "\u3164", "\ufffe", "\ufff9", "\U000e0041"],
)  # fmt: skip
def test_a_hidden_character_gets_its_place_and_its_name(hidden: str) -> None:
    text, (message,) = read(f"a: b\nfirst se{hidden}cond\n".encode())
    assert text == "a: b\nfirst second\n"
    start = f"a.yaml:2:9: error encoding: the hidden character U+{ord(hidden):04X} ("
    assert message.startswith(start)


@pytest.mark.parametrize("hidden", ["\u202e", "\u200f", "\u200b", "\u061c", "\u00ad"])
def test_a_hidden_character_beside_an_arabic_letter_is_told_too(hidden: str) -> None:
    assert len(read(f"قرا{hidden}ر\n".encode())[1]) == 1


def test_hidden_characters_that_break_lines_do_not_shift_the_places_below() -> None:
    _, found = read("a\u2028b\x0cc\x85d\ne\u200bf\n".encode())
    assert [line.split(":")[1:3] for line in found] == [
        ["1", "2"], ["1", "4"], ["1", "6"], ["2", "2"],
    ]  # fmt: skip


def test_a_letter_that_was_lost_is_told() -> None:
    _, (message,) = read("d\ufffdclaration\n".encode())
    assert message.startswith(
        "a.yaml:1:2: error encoding: \ufffd stands where a letter"
    )


@pytest.mark.parametrize("word", ["می\u200cخواهم", "ه\u200d", "\u200cا"])
def test_the_joiners_that_arabic_spelling_needs_are_kept(word: str) -> None:
    assert read(word.encode()) == (word, [])


@pytest.mark.parametrize("word", ["da\u200cta", "\u200d", "回\u200d顾"])
def test_the_joiners_are_hidden_characters_elsewhere(word: str) -> None:
    assert len(read(word.encode())[1]) == 1
