"""Preambular paragraphs that were joined on one line are divided again."""

import pytest

from imports import Imported, imported, outline

RIVER = "Recalling the names of all the rivers that run through the valley,"
BRIDGE = "Noting with concern that the bridges of the valley are old and narrow,"


def made_of(preamble: str, *, title: str = "A title") -> Imported:
    text = f"{title}\n\nThe General Assembly,\n\n{preamble}\n\n1. Requests a boat.\n"
    return imported(text, asked="en")


def preamble(text: str) -> list[str]:
    return [
        line.removeprefix("preambular ")
        for line in outline(made_of(text).text)
        if line.startswith("preambular ")
    ]


def test_paragraphs_on_one_line_are_divided_before_their_openers() -> None:
    assert preamble(f"{RIVER} {BRIDGE} {RIVER}") == [
        RIVER[:-1], BRIDGE[:-1], RIVER[:-1],
    ]  # fmt: skip


def test_that_a_line_was_divided_is_said() -> None:
    said = "".join(made_of(f"{RIVER} {BRIDGE}").decisions)
    assert "this line was divided into 2 paragraphs" in said
    assert "was divided" not in "".join(made_of(f"{RIVER}\n\n{BRIDGE}").decisions)


def test_no_word_is_lost_where_a_line_is_divided() -> None:
    assert made_of(f"{RIVER} {BRIDGE}").lost == ()


def test_openers_that_are_set_apart_divide_too() -> None:
    slanted = f"{RIVER} {BRIDGE}".replace(
        "Noting with concern", "/Noting with concern/"
    )
    assert len(preamble(slanted)) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"{RIVER} {BRIDGE.replace('Noting', 'noting')}",
        f"{RIVER} Noting the sand,",
        RIVER.replace("the valley,", f"the report “The valley, {BRIDGE[:-1]}”,"),
        RIVER.replace("the valley,", f"the valley (of the Orvel, {BRIDGE[:-1]}),"),
        f"{RIVER} Aldoria and Corvania among them, as far as the sea and the harbours,",
    ],
    ids=["small letter", "too short", "in quotes", "in brackets", "no opener"],
)
def test_a_further_verb_within_a_paragraph_divides_nothing(text: str) -> None:
    assert len(preamble(text)) == 1


def test_where_openers_have_no_capitals_lines_stay_whole() -> None:
    text = (
        "Реки\n\nГенеральная Ассамблея,\n\nссылаясь на все свои предыдущие резолюции о "
        "реках долины, приветствуя проведение в Порт-Селене встречи прибрежных городов,"
        "\n\n1. просит открыть реестр.\n"
    )
    kinds = [line.split()[0] for line in outline(imported(text, asked="ru").text)]
    assert kinds.count("preambular") == 1
