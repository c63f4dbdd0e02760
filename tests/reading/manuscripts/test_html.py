"""Pages of HTML, by hand and by other programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.manuscript import Manuscript
from adref.reading.manuscripts.html import read_html
from goldens import TESTS
from manuscripts import everything, numbered, texts, value

CASES = TESTS / "cases" / "manuscripts"


def read(page: str) -> Manuscript:
    return value(read_html(page.encode(), "page.html"))


def case(name: str) -> Manuscript:
    return value(read_html((CASES / name).read_bytes(), name))


def test_a_page_of_word_and_outlook_has_its_labels_levels_and_notes() -> None:
    made = case("outlook.html")
    assert texts(made) == [
        "_Recalling_ the pact of the Orvel,{note:note-1}",
        "1. Asks the bodies:",
        "(a) To **act**;",
        "To report",
    ]
    assert [line.level for line in made.lines] == [-1, 0, 1, 1]
    assert [note.text for note in made.notes.values()] == ["The _pact_, chapter 4."]
    (hidden,) = made.remarks
    assert hidden.words == "Kept by nobody"


def test_a_page_of_google_has_its_labels_levels_and_notes() -> None:
    made = case("google.html")
    assert texts(made) == [
        "**Rivers of Aldoria**",
        "_Welcoming_ the pact{note:note-1},",
        "1. Asks:",
        "(a) to act;",
        "(b) to report;",
        "2. Decides",
    ]
    assert [line.level for line in made.lines] == [-1, -1, 0, 1, 1, 0]
    assert made.lines[0].heading == 1
    assert [note.text for note in made.notes.values()] == ["The pact, chapter 4."]


def test_lists_are_numbered_as_a_browser_does() -> None:
    page = (
        "<ol type=a start=3><li>x<ol type=i><li>y<li value=5>z</ol>after"
        "<li><p>p<p>q</ol><ol reversed><li>two<li>one</ol><ul><li>dot</ul>"
    )
    assert texts(read(page)) == [
        "c. x", "i. y", "v. z", "after", "d. p", "q", "2. two", "1. one", "• dot",
    ]  # fmt: skip


def test_a_label_waits_for_the_words_of_its_item() -> None:
    page = "<ol><li><div></div><p>one<li><br></ol><p><span class=label>2.</span></p>"
    assert texts(read(page)) == ["1. one", "2."]


def test_what_looks_like_a_tag_and_is_none_is_words() -> None:
    assert texts(read("<p>ask <name of the body> to act</p>")) == [
        "ask ＜name of the body> to act"
    ]


@pytest.mark.parametrize(
    ("head", "encoding", "words"),
    [
        ("windows-1251", "cp1251", "реки"),
        ("gb2312", "gb18030", "河流"),
        ("windows-1256", "cp1256", "أنهار"),
        ("iso-8859-1", "cp1252", "l’été"),
    ],
)
def test_the_encoding_that_a_page_names_is_used(
    head: str, encoding: str, words: str
) -> None:
    page = f'<meta charset="{head}"><p>{words}</p>'.encode(encoding)
    assert texts(value(read_html(page, "page.html"))) == [words]


def test_struck_words_links_pictures_and_remarks_are_told() -> None:
    page = (
        "<p><del>old</del> <a href='https://orvel.example'>here</a>"
        "<img alt='a map'></p><!-- why? --><nav>menu</nav>"
    )
    told = "\n".join(f"{one.text} {one.words}" for one in read(page).remarks)
    for words in ("old", "https://orvel.example", "a map", "why?", "menu"):
        assert words in told


TAGS = st.sampled_from([
    "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<br>", "<ol>", "<li>", "</ol>",
    "<td>", "<table>", "<tr>", "</table>", "<sup>", "</sup>", "<h1>", "</h1>",
    "<div hidden>", "</div>", "<q>", "</q>", "<s>", "</s>", "<nav>", "</nav>", "&amp;",
    "<!--", "-->",
    "<a href='#n'>1</a>", "<p id=n>", "<textarea>", "</textarea>", "<title>",
    "</title>", "<", ">", "*", "_", "{", "`", "<![if x]>", "<![endif]>", "<pre>",
    "</pre>", "</li>",
    "<span class=label>", "</span>", "<form>", "<select>", "<option>", "<svg>",
    "<math>",
])  # fmt: skip


@given(st.lists(TAGS | st.just("word"), max_size=20).map(numbered))
def test_no_word_of_any_page_is_lost(drawn: tuple[str, list[str]]) -> None:
    page, words = drawn
    outcome = read_html(page.encode(), "page.html")
    kept = everything(outcome.value) if outcome.value else ""
    assert [word for word in words if word not in kept] == []
