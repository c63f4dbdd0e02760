"""A page says what it is to a person, a browser and a screen reader."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise

from adref.model.document import Document, Run, footnotes
from adref.model.form import Form
from adref.model.language import Language
from adref.model.text import Standing
from adref.writing.html import write_html
from papers import Paper, block, noted, with_blocks

Print = Callable[[Document], Paper]


def test_the_page_says_its_language_and_direction(paper: Paper) -> None:
    assert paper.root.get("lang") == paper.language.tag
    assert paper.root.get("dir") == paper.language.direction


def test_the_head_names_title_author_subject_and_date(paper: Paper) -> None:
    document = paper.document
    metas = {meta.get("name"): meta.get("content") for meta in paper.select("//meta")}
    assert paper.root.findtext("head/title") == document.title
    assert metas["author"] == document.author
    assert metas["description"] == document.subject
    assert metas["dcterms.created"] == document.created
    assert "generator" not in metas


def test_every_paragraph_with_an_id_can_be_linked_to(paper: Paper) -> None:
    ids = [f"p-{block.id}" for block in paper.document.blocks if block.id]
    assert [
        found.get("id") for found in paper.select("//*[starts-with(@id,'p-')]")
    ] == ids


def test_no_two_elements_share_an_id(paper: Paper) -> None:
    ids = paper.select("//@id")
    assert len(ids) == len(set(ids))


def test_every_link_leads_somewhere_on_the_page(paper: Paper) -> None:
    links = {found.get("href", "") for found in paper.select("//a")}
    assert links <= {f"#{found.get('id')}" for found in paper.select("//*[@id]")}


def test_there_is_one_first_heading_and_no_level_is_skipped(paper: Paper) -> None:
    levels = [int(str(found.tag)[1]) for found in paper.select("//h1|//h2|//h3|//h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(later - level <= 1 for level, later in pairwise(levels))


def test_all_words_stand_in_a_landmark(paper: Paper) -> None:
    outside = paper.select("//body/*[not(self::header or self::main)]")
    assert not outside
    assert len(paper.select("//main")) == 1


def test_a_label_is_text_that_can_be_heard(paper: Paper) -> None:
    labels = [block.label for block in paper.document.blocks if block.label]
    heard = [
        label.text_content().strip() for label in paper.select("//*[@class='label']")
    ]
    assert heard == labels


def test_every_call_leads_to_its_note_and_back(sample: Paper) -> None:
    for note in footnotes(sample.document):
        (call,) = sample.select(f"//a[@id='call-{note.number}']")
        (body,) = sample.select(f"//span[@id='note-{note.number}']")
        assert call.get("role") == "doc-noteref"
        assert call.text == note.call
        assert body.get("role") == "doc-footnote"
        assert body[0].get("href") == f"#call-{note.number}"


def test_a_paragraph_in_another_language_says_so(sample: Paper) -> None:
    (found,) = sample.select("//*[@id='p-untranslated']")
    (block,) = (block for block in sample.document.blocks if block.id == "untranslated")
    assert found.get("lang") == block.language
    assert found.get("dir") == "ltr"
    assert "missing" in found.get("class", "").split()
    remark = found[-1]
    assert remark.get("lang") == sample.language.tag
    assert remark.text == f" ({block.remark})"


def test_a_paragraph_in_the_language_of_the_page_does_not_repeat_it(
    sample: Paper,
) -> None:
    assert not sample.select(f"//p[@lang='{sample.language.tag}']")


def test_an_isolated_fragment_runs_from_left_to_right(sample: Paper) -> None:
    isolated = [
        run.text
        for block in sample.document.blocks
        for run in block.runs
        if run.isolated
    ]
    found = sample.select("//main//*[not(@role='doc-footnote')]/bdi[not(@class)]")
    assert [bdi.text_content() for bdi in found] == isolated
    assert all(bdi.get("dir") == "ltr" for bdi in found)


def test_endorsers_are_a_list(papers: Callable[[str, str], Paper], code: str) -> None:
    paper = papers("enhanced-cooperation", code)
    endorsers = [block for block in paper.document.blocks if block.style == "endorser"]
    assert len(paper.select("//ul[@role='list']/li")) == len(endorsers) > 0


def test_the_masthead_is_not_announced_as_a_table(
    papers: Callable[[str, str], Paper], code: str
) -> None:
    paper = papers("draft-resolution", code)
    assert paper.select("//header/div[@class='masthead']")
    assert not paper.select("//table")


def test_a_run_shows_why_it_stands_out(english: Document, printed: Print) -> None:
    runs = (
        Run("Recalling", opener=True),
        Run(" and "),
        Run("inter alia", emphasis=True),
        Run(" or "),
        Run("now", strong=True),
        Run("above", target="first"),
    )
    made = printed(with_blocks(english, block("x", id="first"), block(*runs, id="it")))
    (found,) = made.select("//p[@id='p-it']")
    assert [child.tag for child in found] == ["em", "em", "strong", "a"]
    assert [child.get("class") for child in found] == ["opener", "emphasis", None, None]
    assert found[3].get("href") == "#p-first"


def test_a_symbol_is_never_broken(english: Document, printed: Print) -> None:
    made = printed(with_blocks(english, block("See A/RES/70/125, E/CN.16/2025/2.")))
    symbols = [found.text for found in made.select("//*[@class='symbol']")]
    assert symbols == ["A/RES/70/125", "E/CN.16/2025/2"]


def test_text_that_looks_like_a_tag_stays_text(
    english: Document, forms: Mapping[str, Form], languages: dict[str, Language]
) -> None:
    evil = '<script>alert("x")</script><img src=http://evil.test/x onerror=y>&amp;'
    document = with_blocks(english, block(evil), noted(1, evil, evil))
    document = replace(document, running=evil, title=evil, page="{page}</style>" + evil)
    made = write_html(document, forms["submission"], languages)
    assert "<script" not in made
    assert "<img" not in made
    assert made.count("</style>") == 1
    assert made.count("&lt;script&gt;") == 5


def test_a_page_needs_no_other_file(paper: Paper) -> None:
    outside = (
        "//script|//link|//img|//iframe|//object|//@src|//@style[contains(.,'url')]"
    )
    assert not paper.select(outside)
    style = paper.root.findtext("head/style") or ""
    assert "url(" not in style
    assert "@import" not in style


def test_shaded_paragraphs_are_those_that_are_not_current(sample: Paper) -> None:
    shaded = [
        block.standing
        for block in sample.document.blocks
        if block.standing is not Standing.CURRENT
    ]
    found = sample.select(
        "//*[contains(@class,' stale') or contains(@class,' missing')]"
    )
    assert [str(standing) for standing in shaded] == [
        element.get("class", "").split()[1] for element in found
    ]


def test_the_same_document_gives_the_same_page(
    paper: Paper, forms: Mapping[str, Form], languages: dict[str, Language]
) -> None:
    again = write_html(paper.document, forms[paper.document.form], languages)
    assert again == paper.html


def test_no_style_has_the_name_of_a_part_of_the_page(paper: Paper) -> None:
    classes = {name for found in paper.select("//*[@class]") for name in found.classes}
    styles = {block.style for block in paper.document.blocks}
    assert not classes & styles
    assert {f"style-{style}" for style in styles} <= classes
