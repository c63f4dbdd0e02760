"""A file that is damaged or means harm gets one line that says what helps."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.reading.archives import LARGEST, LARGEST_PART
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.html import read_html
from adref.reading.manuscripts.word import read_word
from manuscripts import FILE, SPACES, archive, p, r, relations, word_file

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
MAIN = relations({"officeDocument": "word/document.xml"})
WORDS = word_file(p(r("words")))


def document(content: str) -> bytes:
    """A Word file whose main part is this."""
    return archive({"_rels/.rels": MAIN, "word/document.xml": content})


def message(source: bytes) -> str:
    outcome = read_word(source, FILE, Changes.ACCEPT)
    assert outcome.value is None
    (finding,) = outcome.findings
    assert finding.place.file == FILE
    return finding.message


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "no Word file"),
        (b"just words", "no Word file"),
        (b"PK\x03\x04 and no more", "damaged"),
        (WORDS[: len(WORDS) // 2], "damaged"),
        (OLD, ".doc"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"{\\rtf1 words}", "RTF"),
        (b"%PDF-1.7", "PDF"),
        (b"<html><p>words", "HTML"),
        (archive({"a.txt": "words"}), "no Word document"),
        (archive({"_rels/.rels": MAIN}), "no Word document"),
        (archive({"xl/workbook.xml": "<a/>"}), "Excel"),
        (archive({"mimetype": "a", "content.xml": "<a/>"}), "OpenDocument"),
        (archive({"word/vbaProject.bin": "a", "word/document.xml": "<a/>"}), "macros"),
        (document("<w:document"), "damaged"),
        (document("no xml"), "damaged"),
        (document("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "entities"),
        (
            document("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"),
            "entities",
        ),
        (document("<a>" * 200 + "</a>" * 200), "nested"),
        (document("<a>" * 5000 + "</a>" * 5000), "damaged"),
        (document("<a>" + " " * (LARGEST_PART + 1) + "</a>"), "too large"),
        (b"PK" + b"\0" * LARGEST, "30,000,000"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_what_helps(source: bytes, said: str) -> None:
    assert said in message(source)


def test_many_parts_that_unpack_to_too_much_are_refused() -> None:
    blank = " " * (LARGEST_PART // 2 - 500)
    large = f"<w:hdr {SPACES}>{blank}<w:p/>{blank}</w:hdr>"
    parts = {
        "_rels/.rels": MAIN,
        "word/document.xml": f"<w:document {SPACES}/>",
        "word/_rels/document.xml.rels": relations({"header": "header.xml"}).replace(
            "</Relationships>",
            "".join(
                f'<Relationship Id="h{n}" Type="x/header" Target="h{n}.xml"/>'
                for n in range(4)
            )
            + "</Relationships>",
        ),
    }
    parts |= {f"word/h{number}.xml": large for number in range(4)}
    assert "too large" in message(archive(parts))


def test_a_locked_archive_is_told() -> None:
    # The bit that says that a member is encrypted, in both of its headers.
    local, central = WORDS.index(b"PK\x03\x04"), WORDS.index(b"PK\x01\x02")
    source = bytearray(WORDS)
    source[local + 6] |= 1
    source[central + 8] |= 1
    assert "password" in message(bytes(source))


@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=8)), max_size=4))
def test_a_damaged_file_gets_an_answer(changes: list[tuple[float, bytes]]) -> None:
    source = WORDS
    for where, put in changes:
        start = int(where * len(source))
        source = source[:start] + put + source[start + len(put) :]
    outcome = read_word(source, FILE, Changes.ACCEPT)
    assert (outcome.value is None) == bool(outcome.findings)


XML = st.sampled_from([
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>a</w:t>", "<w:ins>", "</w:ins>",
    "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:tbl>", "</w:tbl>", "<w:tr>",
    "</w:tr>",
    '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>',
    '<w:footnoteReference w:id="x"/>', '<w:commentRangeStart w:id="1"/>',
    '<w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr></w:pPr>',
    '<w:sym w:char="FFFFFFFF"/>', '<w:sym w:char="zz"/>', "<w:trPr><w:ins/></w:trPr>",
    "<w:rPrChange><w:rPr/></w:rPrChange>", "<mc:AlternateContent/>",
])  # fmt: skip


@given(st.lists(XML, max_size=12).map("".join))
def test_any_elements_get_an_answer(body: str) -> None:
    for changes in Changes:
        outcome = read_word(word_file(body), FILE, changes)
        assert (outcome.value is None) == bool(outcome.findings)


def test_a_page_that_is_nested_too_deep_is_told_and_not_cut_off() -> None:
    outcome = read_html(b"<div>" * 5000 + b"words", "page.html")
    assert outcome.value is None
    assert "nested" in outcome.findings[0].message


def test_a_zip_that_names_a_part_twice_is_read_once() -> None:
    made = BytesIO(WORDS)
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(made, "a") as file:
        file.writestr("word/document.xml", f"<w:document {SPACES}/>")
    assert read_word(made.getvalue(), FILE, Changes.ACCEPT).value is not None
