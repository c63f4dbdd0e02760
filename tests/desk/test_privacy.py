"""Wherever in a finished file somebody can be reached, it is found and told."""

import json
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import pytest

from adref.desk.privacy import leaks
from secret import AT, DESK, MACHINE, MAIL, OFFICE, PHONE, SECRETS, told

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HOME = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def zipped(comment: str = "", **parts: str | bytes) -> bytes:
    """An archive; a part's name has __ for / and _0_ for a dot."""
    made = BytesIO()
    with ZipFile(made, "w") as target:
        target.comment = comment.encode()
        for name, content in parts.items():
            target.writestr(name.replace("__", "/").replace("_0_", "."), content)
    return made.getvalue()


def document(body: str) -> str:
    return f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'


def pdf(*objects: bytes) -> bytes:
    """A PDF of one empty page with some more objects."""
    head = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ]
    made, offsets = b"%PDF-1.7\n", list[int]()
    for number, one in enumerate((*head, *objects), 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(offsets) + 1
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % size + table
    return made + (
        b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    )


def stream(kind: str, content: bytes) -> bytes:
    packed = zlib.compress(content)
    head = f"<< /Type /{kind} /Filter /FlateDecode /Length {len(packed)} >>"
    return head.encode() + b"\nstream\n" + packed + b"\nendstream"


def hidden(secret: str) -> Iterator[tuple[str, bytes]]:
    """Files that have a secret in one place each."""
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"
    half = len(secret) // 2
    parted = run.format(secret[:half]) + run.format(secret[half:])
    links = f'<Relationships><Relationship Target="mailto:{secret}"/></Relationships>'
    coded = (
        f'<Relationships><R Target="x:{secret.replace(AT, "%40")}"/></Relationships>'
    )
    facts = f"<coreProperties><creator>{secret}</creator></coreProperties>"
    runs = f"<r><t>{secret[:half]}</t></r><r><t>{secret[half:]}</t></r>"
    strings = f'<sst xmlns="{HOME}"><si>{runs}</si></sst>'
    numbered = "".join(rf"\u{ord(one):04x}" for one in secret)
    wide = secret.encode("utf-16-be").hex().encode()
    yield "a.docx", zipped(word__document_0_xml=document(f"<w:p>{parted}</w:p>"))
    yield "a.docx", zipped(word__comments_0_xml=document(run.format(secret)))
    yield "a.docx", zipped(docProps__core_0_xml=facts)
    yield "a.docx", zipped(word___rels__document_0_xml_0_rels=links)
    yield "a.docx", zipped(word___rels__document_0_xml_0_rels=coded)
    yield "a.docx", zipped(word__x_0_xml=f"<x><!-- {secret} --></x>")
    yield "a.docx", zipped(word__x_0_xml=f"<x>broken {secret}")
    yield "a.docx", zipped(word__embeddings__b_0_xlsx=zipped(xl__s_0_xml=strings))
    yield "a.docx", zipped(word__media__b_0_png=b"\x89PNG\x00 by " + secret.encode())
    yield "a.docx", zipped(**{f"word__{secret}": "x"})
    yield "a.docx", zipped(comment=secret, word__document_0_xml=document(""))
    yield "a.xlsx", zipped(xl__sharedStrings_0_xml=strings)
    yield "a.pdf", pdf(f"<< /Author ({secret}) >>".encode())
    yield "a.pdf", pdf(b"<< /Author <feff" + wide + b"> >>")
    yield "a.pdf", pdf(f"<< /Contents (Ask \\({secret}\\) for it) >>".encode())
    yield "a.pdf", pdf(f"<< /S /URI /URI (mailto:{secret}) >>".encode())
    yield "a.pdf", pdf(stream("Metadata", f"<x>{secret}</x>".encode()))
    yield "a.pdf", pdf(stream("ObjStm", f"1 0 << /T ({secret}) >>".encode()))
    yield "a.pdf", pdf(stream("EmbeddedFile", zipped(b_0_txt=f"Ask {secret}")))
    yield (
        "a.html",
        f"<html><p>Ask <b>{secret[:half]}</b>{secret[half:]}</p></html>".encode(),
    )
    yield "a.html", f"<html><p title='{secret}'>x</p></html>".encode()
    yield "a.html", f"<!-- {secret} --><html><p>x</p></html>".encode()
    yield "a.html", f"<html><meta name='author' content='{secret}'></html>".encode()
    yield "a.txt", f"One\nAsk {secret} there\n".encode()
    yield "a.txt", f"Ask {secret} there".encode("utf-16")
    yield "a.csv", f"name,mail\nAna,{secret}\n".encode("utf-8-sig")
    yield "a.json", json.dumps({"a": [{"b": f"Ask {secret}"}]}).encode()
    yield "a.json", json.dumps({f"Ask {secret}": 1}).encode()
    yield "a.json", f'["{numbered}"]'.encode()
    yield "a.zip", zipped(b_0_zip=zipped(c_0_docx=zipped(docProps__core_0_xml=facts)))


FILES = [
    pytest.param(name, source, id=f"{what}-{number}")
    for what, secret in SECRETS.items()
    for number, (name, source) in enumerate(hidden(secret))
]


@pytest.mark.parametrize(("name", "source"), FILES)
def test_a_planted_secret_is_found_and_not_repeated(name: str, source: bytes) -> None:
    found = leaks({name: source}, ())
    assert found
    assert not told("".join(map(str, found)))


@pytest.mark.parametrize(("name", "source"), FILES)
def test_the_same_is_no_finding_where_it_is_the_offices(
    name: str, source: bytes
) -> None:
    assert leaks({name: source}, (MAIL, PHONE)) == ()


@pytest.mark.parametrize("secret", SECRETS.values())
def test_the_name_of_a_file_tells_nobody_either(secret: str) -> None:
    (found,) = leaks({f"output/{secret}.txt": b"One"}, ())
    assert not told(str(found))


def test_a_finding_says_in_which_part_of_a_file_it_is() -> None:
    made = zipped(word__comments_0_xml=document(f"<w:p><w:t>{MAIL}</w:t></w:p>"))
    (found,) = leaks({"output/x.docx": made}, ())
    assert str(found).startswith(
        "output/x.docx:1:1: error personal-data: an e-mail address stands here "
        "(word/comments.xml: its words)"
    )


def test_a_finding_in_plain_text_says_the_line() -> None:
    (found,) = leaks({"x.txt": f"One\ntwo\nAsk {PHONE}\n".encode()}, ())
    assert str(found.place) == "x.txt:3:1"
    assert "a telephone number" in found.message


def test_an_address_of_a_machine_is_one_too() -> None:
    found, *_ = leaks({"x.json": json.dumps({"ip": MACHINE}).encode()}, ())
    assert "an IP address" in found.message


@pytest.mark.parametrize(
    "text",
    [
        f"Ask {OFFICE.replace('office', 'theoffice')} now",
        f"Ask {OFFICE}.other now",
        f"Ask {OFFICE} or {MAIL}",
        f"Call {DESK[:-2]}91",
    ],
)
def test_only_the_very_words_of_the_contact_are_let_through(text: str) -> None:
    assert (
        leaks({"x.txt": f"Ask {OFFICE} or call {DESK}".encode()}, (OFFICE, DESK)) == ()
    )
    assert len(leaks({"x.txt": text.encode()}, (OFFICE, DESK))) == 1


def test_a_hidden_character_hides_nothing() -> None:
    text = MAIL.replace(AT, f"\u200b{AT}\u2066")
    assert leaks({"x.txt": text.encode()}, ())
    assert leaks({"x.txt": PHONE.replace(" ", "\u202f").encode()}, ())
    assert leaks({"x.txt": PHONE.replace(" ", "\u2011").encode()}, ())


@pytest.mark.parametrize(
    "source",
    [
        b"PK\x03\x04 and no more",
        pdf(b"<< /Encrypt 4 0 R >>"),
        b"%PDF-1.7 and no more",
        pdf(b"<< /Type /Metadata /Filter /LZWDecode >>\nstream\nx\nendstream"),
    ],
)
def test_a_file_into_which_nobody_can_look_is_not_let_through(source: bytes) -> None:
    (found,) = leaks({"x": source}, ())
    assert "cannot be searched for addresses" in found.message
