"""What a text says when it points to its own paragraphs, or to a document."""

import pytest

from composed import TITLE, Draft, bare

TEXT = """\
preamble:
  - id: recital
    text: |
      Alpha
    children:
      - id: recital-child
        text: |
          Beta
operative:
  - id: part
    heading: Part
  - id: one
    text: |
      {words}
  - id: two
    text: |
      Gamma
    children:
      - id: a
        text: |
          Delta
        children:
          - id: a-i
            text: |
              Epsilon
annexes:
  - id: annex
    title: Annex
    paragraphs:
      - id: rule
        text: |
          Zeta
      - id: other-rule
        text: |
          Eta
        children:
          - id: rule-child
            text: |
              Theta
"""
TWO = "  - id: two"
SECOND = """\
  - id: second
    title: Second
    paragraphs:
      - id: sole
        text: |
          Iota
        children:
          - id: sole-child
            text: |
              Kappa
"""


def said(words: str, code: str = "en", text: str = TEXT) -> str:
    """What the first operative paragraph says, without its mark."""
    document = Draft(TITLE + text.replace("{words}", words), code).document()
    (block,) = [block for block in document.blocks if block.id == "one"]
    return "".join(run.text for run in block.runs).rstrip(";؛；\u00a0")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "paragraph 2 (a) (i)"),
        ("fr", "paragraphe 2 a) i)"),
        ("es", "párrafo 2 a) i)"),
        ("ru", "пункт 2 a) i)"),
        ("ar", "الفقرة 2 (أ) ‘1’"),
        ("zh", "第2段(a)㈠"),
    ],
)
def test_a_subparagraph_is_named_with_all_its_labels(code: str, expected: str) -> None:
    assert said("{para:a-i}", code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "the first preambular paragraph"),
        ("fr", "premier alinéa du préambule"),
        ("es", "primer párrafo del preámbulo"),
        ("ru", "первый пункт преамбулы"),
        ("ar", "الفقرة الأولى من الديباجة"),
        ("zh", "序言部分第一段"),
    ],
)
def test_a_preambular_paragraph_is_counted_in_words(code: str, expected: str) -> None:
    assert said("{para:recital}", code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "paragraph 21 of the preamble"),
        ("fr", "paragraphe 21 du préambule"),
        ("es", "párrafo 21 del preámbulo"),
        ("ru", "пункт 21 преамбулы"),
        ("ar", "الفقرة 21 من الديباجة"),
        ("zh", "序言部分第二十一段"),
    ],
)
def test_beyond_the_ordinals_a_preambular_paragraph_has_a_number(
    code: str, expected: str
) -> None:
    more = "".join(f"  - id: r-{n}\n    text: |\n      More\n" for n in range(2, 22))
    text = TEXT.replace("operative:", f"{more}operative:")
    assert said("{para:r-21}", code, text) == expected


@pytest.mark.parametrize(
    ("code", "sole", "first", "below"),
    [
        ("en", "paragraph 1 of the annex", "paragraph 1 of annex I",
         "subparagraph (a) of annex II"),
        ("fr", "paragraphe 1 de l’annexe", "paragraphe 1 de l’annexe I",
         "alinéa a) de l’annexe II"),
        ("es", "párrafo 1 del anexo", "párrafo 1 del anexo I",
         "apartado a) del anexo II"),
        ("ru", "пункт 1 приложения", "пункт 1 приложения I",
         "подпункт a) приложения II"),
        ("ar", "الفقرة 1 من المرفق", "الفقرة 1 من المرفق الأول",
         "الفقرة الفرعية (أ) من المرفق الثاني"),
        ("zh", "附件第1段", "附件一第1段", "附件二(a)分段"),
    ],
)  # fmt: skip
def test_a_paragraph_of_an_annex_is_named_with_its_annex(
    code: str, sole: str, first: str, below: str
) -> None:
    assert said("{para:rule}", code) == sole
    assert said("{para:rule}", code, TEXT + SECOND) == first
    assert said("{para:sole-child}", code, TEXT + SECOND) == below


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("en", "paragraph {para:a}", "paragraph 2 (a)"),
        ("en", "Paragraph {para:a}", "Paragraph 2 (a)"),
        ("en", "paragraph {para:recital}", "paragraph 1 of the preamble"),
        ("fr", "aux paragraphes {para:one} à {para:two}", "aux paragraphes 1 à 2"),
        ("es", "los párrafos {para:one} y {para:two}", "los párrafos 1 y 2"),
        ("ru", "в пункте {para:a}", "в пункте 2 a)"),
        ("ru", "в подпункте {para:a}", "в подпункте 2 a)"),
        ("ru", "в пункте {para:rule}", "в пункте 1 приложения"),
        ("ar", "وفقا للفقرة {para:two}", "وفقا للفقرة 2"),
        ("ar", "الفقرتين {para:one} و {para:two}", "الفقرتين 1 و 2"),
    ],
)
def test_after_the_noun_only_the_number_is_said(
    code: str, words: str, expected: str
) -> None:
    assert said(words, code) == expected


def test_a_row_of_pointers_says_its_noun_once() -> None:
    words = "paragraphs {para:one}, {para:two} and {para:a}"
    assert said(words) == "paragraphs 1, 2 and 2 (a)"


def test_without_the_noun_every_pointer_says_it() -> None:
    assert said("{para:one} and {para:two}") == "paragraph 1 and paragraph 2"


def test_a_pointer_leads_to_the_paragraph_it_names() -> None:
    document = Draft(TITLE + TEXT.replace("{words}", "{para:a-i}")).document()
    targets = {run.target for block in document.blocks for run in block.runs}
    assert targets == {"", "a-i"}


def test_a_pointer_to_an_unknown_id_names_the_nearest() -> None:
    assert fault("recitol") == (
        'no numbered paragraph has the id "recitol"; did you mean "recital"?'
    )


@pytest.mark.parametrize("name", ["part", "annex"])
def test_a_pointer_to_what_has_no_number_says_so(name: str) -> None:
    reason = f'"{name}" has no number to point to; say in words what is meant'
    assert fault(name) == reason


def fault(name: str) -> str:
    words = TEXT.replace("{words}", f"Says {{para:{name}}}")
    (found,) = Draft(TITLE + words).findings()
    assert found.startswith("text.yaml:15:12: error pointer: ")
    return found.removeprefix("text.yaml:15:12: error pointer: ")


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("en", "its {ref:a-res-86-901}", "its resolution 86/901 of 1 December 2031"),
        ("en", "its resolutions {ref:a-res-86-901}",
         "its resolutions 86/901 of 1 December 2031"),
        ("fr", "sa {ref:a-res-86-901}", "sa résolution 86/901 du 1er décembre 2031"),
        ("es", "su {ref:a-res-86-901}",
         "su resolución 86/901, de 1 de diciembre de 2031"),
        ("ru", "свою резолюцию {ref:a-res-86-901}",
         "свою резолюцию 86/901 от 1 декабря 2031 года"),
        ("ar", "قرارها {ref:a-res-86-901}",
         "قرارها 86/901 المؤرخ 1 كانون الأول/ديسمبر 2031"),
        ("zh", "其{ref:a-res-86-901}", "其2031年12月1日第86/901号决议"),
        ("fr", "la {ref:port-selene-declaration}",
         "la Déclaration de Port-Sélène sur les données ouvertes"),
        ("zh", "{ref:port-selene-declaration}", "《塞勒涅港开放数据宣言》"),
    ],
)  # fmt: skip
def test_a_document_is_cited_as_the_language_cites_it(
    code: str, words: str, expected: str
) -> None:
    assert said(words, code) == expected


def test_pointers_within_footnotes_are_resolved_too() -> None:
    note = "    notes:\n      x: |\n        See {para:a}\n"
    text = TEXT.replace("{words}", "Mu{note:x}").replace(TWO, note + TWO)
    assert "See paragraph 2 (a)." in bare(Draft(TITLE + text).document())
