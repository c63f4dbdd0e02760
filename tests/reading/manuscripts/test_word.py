"""What a Word file shows is in its manuscript, in order, with its numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.manuscript import Manuscript
from adref.reading.manuscripts.changes import Changes
from adref.reading.manuscripts.word import read_word
from manuscripts import (
    FILE,
    everything,
    numbered,
    p,
    r,
    texts,
    value,
    word_file,
)

EMPHASIS, STRONG = "<w:i/>", "<w:b/>"


def read(body: str, changes: Changes = Changes.ACCEPT, **parts: str) -> Manuscript:
    return value(read_word(word_file(body, **parts), FILE, changes))


def level(index: int, kind: str, form: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{form}"/></w:lvl>'
    )


LEVELS = (
    level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "(%2)")
    + level(2, "lowerRoman", "%1.%2.%3", "<w:isLgl/>")
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="5">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="5"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)


def item(text: str, index: int = 0, list_id: int = 1) -> str:
    numbers = f'<w:ilvl w:val="{index}"/><w:numId w:val="{list_id}"/>'
    return p(r(text), layout=f"<w:numPr>{numbers}</w:numPr>")


def test_numbers_are_counted_by_level_and_begin_anew_below() -> None:
    body = "".join([
        item("Asks"), item("one", 1), item("two", 1), item("deep", 2), item("Calls"),
        item("three", 1), item("Seven", 0, 2), item("Eight"),
    ])  # fmt: skip
    made = read(body, numbering=NUMBERING)
    assert texts(made) == [
        "1. Asks", "(a) one", "(b) two", "1.2.1 deep", "2. Calls",
        "(a) three", "7. Seven", "8. Eight",
    ]  # fmt: skip
    assert [line.level for line in made.lines] == [0, 1, 1, 2, 0, 1, 0, 0]


def test_an_empty_paragraph_counts_and_is_no_line() -> None:
    assert texts(read(item("One") + item("") + item("Three"), numbering=NUMBERING)) == [
        "1. One", "3. Three",
    ]  # fmt: skip


def test_numbers_and_headings_come_from_styles_too() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Top"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our item"/>'
        '<w:basedOn w:val="Top"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '<w:outlineLvl w:val="9"/></w:pPr></w:style>'
    )
    numbering = NUMBERING.replace(
        '<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:pStyle w:val="Own"/>'
    )
    body = p(r("Rivers"), layout='<w:pStyle w:val="Top"/>') + p(
        r("item"), layout='<w:pStyle w:val="Own"/>'
    )
    top, own = read(body, styles=styles, numbering=numbering).lines
    assert (top.heading, top.style, top.label) == (1, "heading 1", "")
    assert (own.heading, own.style, own.label, own.level) == (0, "Our item", "(a)", 1)


def test_emphasis_comes_from_runs_and_their_styles() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/>'
        "<w:rPr><w:i/></w:rPr></w:style>"
    )
    body = p(r("Recalling", '<w:rStyle w:val="E"/>'), r(" the "), r("pact", STRONG))
    assert texts(read(body, styles=styles)) == ["_Recalling_ the **pact**"]


def test_an_arabic_run_has_weight_of_its_own_kind() -> None:
    body = p(r("إذ تشير", "<w:bCs/><w:rtl/>"), r(" إلى العهد", "<w:b/><w:rtl/>"))
    assert texts(read(body)) == ["**إذ تشير** إلى العهد"]


def test_tables_boxes_controls_and_links_keep_their_words() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boxed</w:t>"
        "</w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>"
        "<w:t>boxed</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    cell = f"<w:tbl><w:tr><w:tc>{p(r('first'))}</w:tc><w:tc>{p(r('second'))}</w:tc>"
    control = f"<w:sdt><w:sdtContent>{p(r('chosen'))}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{r('linked')}</w:hyperlink>"
    body = p(r("words"), box) + cell + "</w:tr></w:tbl>" + control + p(link)
    assert texts(read(body)) == [
        "words", "boxed", "first", "second", "chosen", "linked",
    ]  # fmt: skip


def test_a_field_shows_its_result_and_not_its_instruction() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>REF a</w:instrText></w:r>"
    body = p(r("see "), mark("begin"), code, r("hidden"), mark("separate"), r("3"),
             mark("end"), r(" above"))  # fmt: skip
    assert texts(read(body)) == ["see 3 above"]


def test_breaks_tabs_and_signs_are_read() -> None:
    inside = (
        '<w:r><w:t>one;</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>co</w:t>'
        '<w:noBreakHyphen/><w:t>operate</w:t><w:sym w:font="Symbol" w:char="F0B7"/>'
        '<w:br w:type="page"/><w:t>so\u00adft</w:t></w:r>'
    )  # fmt: skip
    assert texts(read(p(inside))) == ["one;", "two co-operate•", "soft"]


NOTES = "".join(
    f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{r(text)}</w:p>'
    "</w:footnote>"
    for number, text in ((2, " Never called."), (3, " The pact, chapter 4."))
)


def test_footnotes_are_called_by_name() -> None:
    call = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    made = read(p(r("the pact"), call, r(",")), footnotes=NOTES)
    assert texts(made) == ["the pact{note:note-1},"]
    assert {name: note.text for name, note in made.notes.items()} == {
        "note-1": "The pact, chapter 4."
    }


def test_comments_become_remarks_with_their_words_and_no_address() -> None:
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    comment = f'<w:comment w:id="0" w:author="Ann ann@orvel.example">{p(r("Why?"))}'
    body = p(r("Nothing")) + p(r("the "), start, r("pact")) + p(r(" it is"), end)
    (remark,) = read(body, comments=f"{comment}</w:comment>").remarks
    assert (remark.text, remark.words, remark.place.line) == ("Why?", "pact it is", 2)
    assert "Ann" in remark.author
    assert "@" not in remark.author


def test_hidden_and_struck_words_and_margins_are_told() -> None:
    body = p(r("seen"), r("secret", "<w:vanish/>"), r(" old", "<w:strike/>"))
    made = read(body, header=p(r("Draft of May")))
    assert texts(made) == ["seen old"]
    told = [(remark.text, remark.words) for remark in made.remarks]
    assert any("hidden" in text and words == "secret" for text, words in told)
    assert any("struck" in text and words == "old" for text, words in told)
    assert any("Draft of May" in text for text, _ in told)


def change(kind: str, inside: str) -> str:
    return f'<w:{kind} w:id="1" w:author="A">{inside}</w:{kind}>'


CHANGED = (
    p(r("Keeps "), change("ins", r("new ")), change("del", r("old ")), r("words"))
    + p(r("One"), layout=f"<w:rPr>{change('ins', '')}</w:rPr>")
    + p(r(" and two"))
    + p(r("Three"), layout=f"<w:rPr>{change('del', '')}</w:rPr>")
    + p(r(" and four"))
    + p(r("slant", "<w:i/><w:rPrChange><w:rPr/></w:rPrChange>"))
    + f"<w:tbl><w:tr><w:trPr>{change('ins', '')}</w:trPr><w:tc>{p(r('row'))}</w:tc>"
    "</w:tr></w:tbl>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "lines"),
    [
        (
            Changes.ACCEPT,
            ["Keeps new words", "One", "and two", "Three and four", "_slant_", "row"],
        ),
        (
            Changes.REJECT,
            ["Keeps old words", "One and two", "Three", "and four", "slant"],
        ),
    ],
)
def test_tracked_changes_are_carried_out(changes: Changes, lines: list[str]) -> None:
    assert texts(read(CHANGED, changes)) == lines


def test_an_inserted_paragraph_that_is_refused_leaves_the_next_as_it_was() -> None:
    mark = f"<w:rPr>{change('ins', '')}</w:rPr>"
    numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = item("One") + p(change("ins", r("New")), layout=numbers + mark)
    body += p(r("Plain")) + item("Two")
    assert texts(read(body, Changes.REJECT, numbering=NUMBERING)) == [
        "1. One", "Plain", "2. Two",
    ]  # fmt: skip


def test_paragraphs_that_are_joined_have_the_number_of_the_first() -> None:
    mark = f"<w:rPr>{change('del', '')}</w:rPr>"
    numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = p(r("One"), layout=numbers + mark) + p(r(" and more")) + item("Two")
    assert texts(read(body, numbering=NUMBERING)) == ["1. One and more", "2. Two"]


PARTS = st.lists(
    st.sampled_from([*"_*{}`<>&;[]( ,:\u00a0\u00ad", "(a) ", "word", "word", "word"]),
    max_size=10,
).map(numbered)
LOOKS = st.sampled_from(["", EMPHASIS, STRONG, "<w:vanish/>", "<w:strike/>"])


@given(st.lists(st.tuples(PARTS, LOOKS, st.sampled_from(["", "ins"])), max_size=5))
def test_no_word_of_any_file_is_lost(
    drawn: list[tuple[tuple[str, list[str]], str, str]],
) -> None:
    runs = [(r(text, look), kind) for (text, _), look, kind in drawn]
    body = "".join(change(kind, run) if kind else run for run, kind in runs)
    kept = everything(read(p(body) + p(body)))
    wanted = [word for (_, words), _, _ in drawn for word in words]
    assert [word for word in wanted if kept.count(word) < 2] == []
