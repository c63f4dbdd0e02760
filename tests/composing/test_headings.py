"""Each unit has a name by which people speak about it, as their language writes it."""

import pytest

from adref.composing.headings import headings
from adref.composing.positions import OutOfLabelsError
from adref.model.submission import Identity
from adref.model.text import Text
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.translating.units import units
from composed import CODES, language, value

WHOLE = """\
title: Rivers
short_title: Rivers
note:
  - id: origin
    text: |
      Made at a workshop{note:when}
    notes:
      when: |
        In spring
preamble:
  - id: recall
    text: |
      Recalling the Orvel
  - id: noting
    text: |
      Noting
    children:
      - id: noting-one
        text: |
          One river{note:which}
        notes:
          which: |
            The Orvel
operative:
  - id: begin
    heading: Beginning
  - id: registry
    text: |
      Requests a registry
  - id: report
    text: |
      Requests a report{note:see}
    children:
      - id: yearly
        text: |
          Each year
      - id: twice
        text: |
          Or twice
        children:
          - id: spring
            text: |
              In spring
    after: |
      and a summary
    notes:
      see: |
        See the charter
annexes:
  - id: rules
    title: Rules
    paragraphs:
      - id: open
        text: |
          The registry is open
      - id: free
        text: |
          The registry is free
"""
SOLE = """\
title: Rivers
operative:
  - id: only
    text: |
      Requests a report{note:see}
    children:
      - id: below
        text: |
          Each year
    notes:
      see: |
        See the charter
annexes:
  - id: rules
    title: Rules
    paragraphs:
      - id: open
        text: |
          The registry is open
  - id: lists
    title: Lists
    paragraphs:
      - id: first
        text: |
          One list
      - id: second
        text: |
          Two lists
"""
IDENTITY = b"""\
process: A review of rivers
addressees: Submission to the rivers
submitted_by: Friends of the Orvel
date: 2033-11-01
form: submission
original: en
languages: [en]
base: Zero draft
contact: Room 7
masthead: {session: A session, agenda_item: An item}
"""
# Names of units, and what they are called in each of the six languages.
CALLED = {
    "title": ("Title", "Titre", "Título", "Название", "العنوان", "标题"),
    "recall": (
        "the first preambular paragraph",
        "premier alinéa du préambule",
        "primer párrafo del preámbulo",
        "первый пункт преамбулы",
        "الفقرة الأولى من الديباجة",
        "序言部分第一段",
    ),
    "noting-one": (
        "the second preambular paragraph (a)",
        "deuxième alinéa du préambule a)",
        "segundo párrafo del preámbulo a)",
        "второй пункт преамбулы a)",
        "الفقرة الثانية من الديباجة (أ)",
        "序言部分第二段(a)",
    ),
    "begin": (
        "Heading",
        "Intertitre",
        "Subtítulo",
        "Подзаголовок",
        "عنوان فرعي",
        "小标题",
    ),
    "report": ("paragraph 2", "paragraphe 2", "párrafo 2", "пункт 2", "الفقرة 2",
               "第2段"),
    "spring": (
        "paragraph 2 (b) (i)",
        "paragraphe 2 b) i)",
        "párrafo 2 b) i)",
        "пункт 2 b) i)",
        "الفقرة 2 (ب) ‘1’",
        "第2段(b)㈠",
    ),
    "report/note/see": (
        "Footnote to paragraph 2",
        "Note de bas de page : paragraphe 2",
        "Nota a pie de página: párrafo 2",
        "Сноска: пункт 2",
        "حاشية: الفقرة 2",
        "脚注：第2段",
    ),
    "origin/note/when": (
        "Footnote to Introductory note",
        "Note de bas de page : Note d’introduction",
        "Nota a pie de página: Nota introductoria",
        "Сноска: Вступительное примечание",
        "حاشية: ملاحظة تمهيدية",
        "脚注：说明",
    ),
}  # fmt: skip
UNNUMBERED = ("paragraph", "paragraphe", "párrafo", "пункт", "الفقرة", "段落")


def read(text: str) -> Text:
    return value(read_text(text.encode(), "text.yaml", "en", ()))


def identity() -> Identity:
    return value(read_submission(IDENTITY, "submission.yaml", "rivers"))


@pytest.mark.parametrize(
    ("unit", "code", "name"),
    [
        (unit, code, name)
        for unit, names in CALLED.items()
        for code, name in zip(CODES, names, strict=True)
    ],
)
def test_a_unit_is_called_as_the_language_writes_it(
    unit: str, code: str, name: str
) -> None:
    assert headings(read(WHOLE), language(code))[unit] == name


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", [WHOLE, SOLE], ids=["several", "sole"])
def test_every_unit_has_a_name(text: str, code: str) -> None:
    found = headings(read(text), language(code))
    wanted = units(identity(), read(text))
    assert {name for name in wanted if not found.get(name, "").strip()} == set()


@pytest.mark.parametrize(("code", "name"), list(zip(CODES, UNNUMBERED, strict=True)))
def test_a_paragraph_without_a_number_is_called_a_paragraph(
    code: str, name: str
) -> None:
    found = headings(read(SOLE), language(code))
    assert found["only"] == name
    assert found["open"] == name
    assert found["only/note/see"] == language(code).exchange.footnote.format(name)


def test_a_subparagraph_of_a_sole_paragraph_has_its_own_number() -> None:
    assert headings(read(SOLE), language("en"))["below"] == "subparagraph (a)"


def test_a_paragraph_of_an_annex_says_in_which() -> None:
    assert headings(read(WHOLE), language("en"))["free"] == "paragraph 2 of the annex"
    assert headings(read(SOLE), language("en"))["second"] == "paragraph 2 of annex II"
    assert headings(read(SOLE), language("zh"))["second"] == "附件二第2段"


def test_the_words_after_a_list_and_the_title_of_an_annex_have_names() -> None:
    found = headings(read(WHOLE), language("en"))
    assert found["report/after"] == "Words after the list of paragraph 2"
    assert found["rules"] == "Title of an annex"


def test_a_paragraph_of_the_note_is_called_by_the_note() -> None:
    assert headings(read(WHOLE), language("en"))["origin"] == "Introductory note"


def test_a_language_that_cannot_count_so_far_says_so() -> None:
    items = "".join(
        f"      - id: item-{number}\n        text: |\n          A river\n"
        for number in range(1, 60)
    )
    text = f"title: R\noperative:\n  - id: one\n    text: |\n      Asks\n{items}"
    text = text.replace("      Asks\n", "      Asks\n    children:\n", 1)
    headings(read(text), language("en"))
    with pytest.raises(OutOfLabelsError, match="counts only to"):
        headings(read(text), language("ar"))
