"""A PDF is tagged, keeps its fonts, fetches nothing and is the same every time."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pikepdf
import pytest

from adref.model.document import Document
from goldens import CHECKOUT
from papers import Paper, block, with_blocks

Print = Callable[[Document], Paper]
WRITE = (
    "import sys; from adref.writing.pdf import write_pdf;"
    "sys.stdout.buffer.write(write_pdf(sys.stdin.read()))"
)
EVIL = (
    "<img src=http://evil.test/a.png>",
    "url(file:///etc/passwd)",
    '<link rel=stylesheet href="http://evil.test/a.css">',
    "<style>@import 'file:///etc/passwd'</style>",
    "</p><script>x</script>&#65;",
)


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The structure elements below one, in order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def names(file: Path) -> list[str]:
    with pikepdf.open(file) as pdf:
        return [str(found.S) for found in elements(pdf.Root.StructTreeRoot)]


def test_the_file_says_its_language_and_shows_its_title(paper: Paper) -> None:
    with pikepdf.open(paper.pdf) as pdf:
        assert str(pdf.Root.Lang) == paper.language.tag
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.docinfo.Title) == paper.document.title
        assert str(pdf.docinfo.Author) == paper.document.author
        assert str(pdf.docinfo.Subject) == paper.document.subject


def test_the_file_claims_to_be_accessible(paper: Paper) -> None:
    with pikepdf.open(paper.pdf) as pdf, pdf.open_metadata() as said:
        assert said["pdfuaid:part"] == "1"


def test_the_file_is_as_old_as_the_document(paper: Paper) -> None:
    with pikepdf.open(paper.pdf) as pdf:
        created = paper.document.created.replace("-", "")
        assert str(pdf.docinfo.CreationDate).startswith(f"D:{created}")


def test_qpdf_finds_nothing_wrong(paper: Paper) -> None:
    done = subprocess.run(
        ("qpdf", "--check", paper.pdf), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_every_paragraph_has_its_tag(paper: Paper) -> None:
    tags = names(paper.pdf)
    blocks = paper.document.blocks
    headings = [str(found.tag).upper() for found in paper.select("//h1|//h2|//h3")]
    items = sum(block.style == "endorser" for block in blocks)
    cells = sum(len(cell.blocks) for row in paper.document.masthead for cell in row)
    assert [tag[1:] for tag in tags if tag[1:].startswith("H")] == headings
    assert tags.count("/LBody") == items
    # A paragraph on two pages is two elements.
    least = len(blocks) + cells - len(headings) - items
    assert least <= tags.count("/P") < least + len(paper.pages)


def test_a_table_would_have_headers(paper: Paper) -> None:
    tags = names(paper.pdf)
    assert tags.count("/Table") <= tags.count("/TH")


def test_every_footnote_is_a_note_of_its_own(sample: Paper) -> None:
    with pikepdf.open(sample.pdf) as pdf:
        notes = [
            str(found.ID)
            for found in elements(pdf.Root.StructTreeRoot)
            if str(found.S) == "/Note"
        ]
    assert notes == ["note-1", "note-2"]


def test_headings_are_bookmarks(sample: Paper) -> None:
    with pikepdf.open(sample.pdf) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == sample.document.title
        sections = [found.title.split()[-1] for found in title.children]
    wanted = [
        (run[-1].text if (run := block.runs) else block.label).split()[-1]
        for block in sample.document.blocks
        if block.style in {"section", "annex", "endorsers"}
    ]
    assert sections == wanted


def test_every_font_is_inside_and_only_in_part(paper: Paper) -> None:
    listed = subprocess.run(
        ("pdffonts", paper.pdf), capture_output=True, check=True, text=True
    ).stdout.splitlines()[2:]
    assert listed
    for line in listed:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_only_fonts_of_the_languages_in_the_text_are_used(
    papers: Callable[[str, str], Paper], code: str
) -> None:
    paper = papers("enhanced-cooperation", code)
    listed = subprocess.run(
        ("pdffonts", paper.pdf), capture_output=True, check=True, text=True
    ).stdout.splitlines()[2:]
    fonts = paper.language.fonts
    named = (family for one in paper.document.scripts for family in one.page)
    families = {*fonts.page, *fonts.emphasis, *named}
    known = {family.replace(" ", "") for family in families}
    for line in listed:
        used = line.split()[0].partition("+")[2].replace("-", "")
        assert any(used.startswith(name.replace("-", "")) for name in known), line


def test_the_running_header_begins_on_the_second_page(
    papers: Callable[[str, str], Paper],
) -> None:
    paper = papers("enhanced-cooperation", "fr")
    first, second = (page.splitlines()[0].strip() for page in paper.pages[:2])
    assert second == paper.document.running
    assert first != paper.document.running


def test_every_page_says_its_number(paper: Paper) -> None:
    for number, page in enumerate(paper.pages, start=1):
        assert f"{number}/{len(paper.pages)}" in page.rstrip().splitlines()[-1]


def test_a_chinese_file_stays_small(papers: Callable[[str, str], Paper]) -> None:
    assert papers("enhanced-cooperation", "zh").pdf.stat().st_size < 500_000


def test_a_heading_is_never_the_last_line_of_a_page(
    english: Document, printed: Print
) -> None:
    for filling in range(30, 44):
        lines = [block("Filling", style="addressees") for _ in range(filling)]
        heading = block("A heading alone", style="section")
        text = block("What it is about. " * 20)
        pages = printed(with_blocks(english, *lines, heading, text)).pages
        page = next(page for page in pages if "A heading alone" in page)
        assert "What it is about" in page


def test_no_line_of_a_paragraph_stands_alone(english: Document, printed: Print) -> None:
    for filling in range(38, 46):
        lines = [block("Filling", style="addressees") for _ in range(filling)]
        text = block(*(f"word{number} " for number in range(60)))
        for page in printed(with_blocks(english, *lines, text)).pages:
            assert sum("word" in line for line in page.splitlines()) != 1


def test_a_symbol_is_never_broken_by_a_line(english: Document, printed: Print) -> None:
    texts = [block(f"{'x' * count} " * 9 + "E/CN.16/2025/2") for count in range(2, 12)]
    pages = printed(with_blocks(english, *texts)).pages
    assert "".join(pages).count("E/CN.16/2025/2") == len(texts)


@pytest.mark.parametrize("evil", EVIL)
def test_a_text_that_looks_like_a_page_prints_as_written(
    evil: str, english: Document, printed: Print
) -> None:
    paper = printed(with_blocks(english, block(evil, style="process")))
    assert evil in "".join(paper.pages)


@pytest.mark.parametrize(
    "address", ["http://evil.test/a.png", "file:///etc/passwd", "data:image/png,x"]
)
def test_whatever_a_page_asks_for_is_refused(
    address: str, write_pdf: Callable[[str], bytes]
) -> None:
    refused = import_module("adref.writing.pdf").FetchError
    with pytest.raises(refused, match=address):
        write_pdf(f'<html lang="en"><title>x</title><img alt="x" src="{address}">')


def test_a_warning_of_the_layout_is_an_error(write_pdf: Callable[[str], bytes]) -> None:
    complaint = import_module("adref.writing.pdf").LayoutError
    with pytest.raises(complaint, match="unheard-of"):
        write_pdf('<html lang="en"><title>x</title><p style="unheard-of: 1">x')


@pytest.mark.parametrize("of", ["en", "ar", "zh"])
def test_two_processes_on_two_desks_write_the_same_bytes(
    of: str,
    papers: Callable[[str, str], Paper],
    surroundings: Mapping[str, str],
    tmp_path: Path,
) -> None:
    paper = papers("submission", of)
    desks = ({"TZ": "Asia/Tokyo", "HOME": str(tmp_path)}, {"TZ": "America/Lima"})
    made = [
        subprocess.run(
            (sys.executable, "-c", WRITE),
            input=paper.html.encode(),
            capture_output=True,
            check=True,
            env={**surroundings, **desk, "PYTHONPATH": str(CHECKOUT / "scripts")},
        ).stdout
        for desk in desks
    ]
    assert made[0] == made[1] == paper.pdf.read_bytes()
