"""The first submission says, word for word, what its authors sent."""

import re
from pathlib import Path

import pytest

from adref.model.endorser import Endorser
from adref.model.submission import Identity
from adref.model.text import Kind, State, Text, Translation
from adref.reading.ledgers import read_ledger
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.standing import coverage, strangers, unlike
from adref.translating.units import units
from goldens import CHECKOUT

REFERENCES = ("tunis-agenda",)

NAME = "enhanced-cooperation"
FOLDER = CHECKOUT / "sources" / "submissions" / NAME
TRANSLATIONS = ("fr", "es", "ru", "ar", "zh")
OTHERS = re.compile(r"^(?:--------------|An HTML|URL:|More information)", re.MULTILINE)


def source(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


@pytest.fixture(scope="module")
def identity() -> Identity:
    value = read_submission(source("submission.yaml"), "submission.yaml", NAME).value
    assert value
    return value


@pytest.fixture(scope="module")
def text() -> Text:
    value = read_text(source("text.en.yaml"), "text.en.yaml", "en", REFERENCES).value
    assert value
    return value


@pytest.fixture(scope="module")
def endorsers() -> tuple[Endorser, ...]:
    value = read_ledger(source("endorsers.yaml"), "endorsers.yaml").value
    assert value
    return value


@pytest.fixture(scope="module")
def sent(shared: Path) -> list[str]:
    """The paragraphs of the e-mail from its title on, one line each."""
    file = shared / "seed" / f"{NAME}.txt"
    if not file.is_file():
        pytest.skip(f"there is no seed: {file} is not a file")
    below = file.read_text(encoding="utf-8").partition("==========\n")[2]
    body = OTHERS.split(below)[0]
    return [normalised(part) for part in re.split(r"\n\s*\n", body) if part.strip()]


def normalised(paragraph: str) -> str:
    """A paragraph less its number, its closing mark, and the e-mail's own emphasis."""
    line = " ".join(paragraph.replace("//", "").split()).strip("/* ")
    return re.sub(r"^\d+\. ", "", line).rstrip(",;. ")


def translation(language: str) -> Translation:
    file = f"text.{language}.yaml"
    value = read_translation(source(file), file).value
    assert value
    return value


def test_every_paragraph_is_what_was_sent(text: Text, sent: list[str]) -> None:
    paragraphs = (*text.note, *text.preamble, *text.operative)
    ours = [text.title.text, *(paragraph.text.text for paragraph in paragraphs)]
    assert [normalised(line) for line in ours] == sent


def test_there_are_a_note_and_seven_paragraphs_of_each_kind(text: Text) -> None:
    assert [one.kind for one in text.note] == [Kind.PLAIN]
    assert [one.kind for one in text.preamble] == [Kind.PREAMBULAR] * 7
    assert [one.kind for one in text.operative] == [Kind.OPERATIVE] * 7


def test_the_endorsers_are_those_whom_the_note_names(
    text: Text, endorsers: tuple[Endorser, ...]
) -> None:
    named = text.note[0].text.text.partition("was developed by ")[2]
    names = re.split(r", | and ", named.partition(" drawing on")[0])
    assert [endorser.name for endorser in endorsers] == names


def test_agreed_language_is_claimed_where_the_text_claims_it(text: Text) -> None:
    for paragraph in (*text.preamble, *text.operative):
        claimed = re.findall(
            r"Paragraph (\d+) of the Tunis Agenda", paragraph.text.text
        )
        links = [(link.reference, link.at) for link in paragraph.agreed]
        assert links == [("tunis-agenda", f"para {number}") for number in claimed]


def test_the_agreed_paragraphs_are_35_37_and_69(text: Text) -> None:
    linked = {
        link.at
        for paragraph in (*text.preamble, *text.operative)
        for link in paragraph.agreed
    }
    assert linked == {"para 35", "para 37", "para 69"}


def test_it_is_in_the_six_official_languages(identity: Identity) -> None:
    assert identity.original == "en"
    assert identity.languages == ("en", *TRANSLATIONS)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_translation_is_complete_and_current(
    language: str, identity: Identity, text: Text
) -> None:
    originals = units(identity, text)
    covered = coverage(originals, translation(language))
    assert (covered.current, covered.stale, covered.missing) == (20, 0, 0)
    assert len(originals) == 20


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_translated_unit_is_a_draft(language: str) -> None:
    states = {unit.state for unit in translation(language).units.values()}
    assert states == {State.DRAFT}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_translation_has_the_units_and_placeholders_of_the_original(
    language: str, identity: Identity, text: Text
) -> None:
    originals = units(identity, text)
    assert strangers(originals, translation(language)) == ()
    assert unlike(originals, translation(language)) == ()


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_translation_names_itself_and_its_original(language: str) -> None:
    assert translation(language).language == language
    assert translation(language).translates == "en"
