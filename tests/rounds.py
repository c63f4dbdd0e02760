"""Small submissions that are sent to a translator and come back."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from adref.composing.headings import headings
from adref.model.exchange import Answer, Batch, TermPair
from adref.model.place import Place, Stop
from adref.model.sent import SentUnit
from adref.model.submission import Reference, Submission
from adref.model.text import Passage, Standing, State, Text, Translation, Unit
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from adref.translating.answering import Row
from adref.translating.batches import Occasion, Surroundings, batch
from adref.translating.fingerprint import fingerprint
from adref.translating.merging import Present, Receipt, merge
from adref.translating.minor import older
from adref.translating.originals import wording
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn
from composed import IDENTITY, language, value

DAY = date(2033, 11, 1)
RECEIPT = Receipt("A. Marre", DAY, State.TRANSLATED)
PLACE = Place("back.po", 7)
NEEDED = (Standing.STALE, Standing.MISSING)
EVERY = tuple(Standing)
HEAD = "language: fr\ntranslates: en\nunits:\n"


def original(text: str, references: Mapping[str, Reference] | None = None) -> Text:
    """An original text in English."""
    known = references or {}
    return value(read_text(text.encode(), "text.en.yaml", "en", known))


def submission(
    text: Text,
    translation: Translation | None = None,
    references: Mapping[str, Reference] | None = None,
) -> Submission:
    """A submission called rivers, with one translation or none."""
    said = IDENTITY | {"original": "en", "languages": "[en, fr, es, ru, ar, zh]"}
    source = "\n".join(f"{key}: {words}" for key, words in said.items()).encode()
    identity = value(read_submission(source, "submission.yaml", "rivers"))
    translations = {translation.language: translation} if translation else {}
    return Submission(identity, text, translations, (), references or {})


def translated(units_yaml: str) -> Translation:
    """A French translation; its units as the file has them, further in by nothing."""
    source = HEAD + units_yaml if units_yaml else HEAD.replace("units:", "units: {}")
    return value(read_translation(source.encode(), "text.fr.yaml"))


def unit(text: str, of: str, state: State = State.TRANSLATED, **said: object) -> Unit:
    """A unit that translates some original words, or those of a fingerprint `#…`."""
    cited = of[1:] if of.startswith("#") else fingerprint(of)
    return replace(Unit(cited, state, passage(text)), **said)


def passage(text: str) -> Passage:
    """French words that stand somewhere."""
    return Passage(text, (Stop(0, Place("text.fr.yaml", 5)),), "fr")


def translation(said: Mapping[str, Unit]) -> Translation:
    """A French translation of these units."""
    place = Place("text.fr.yaml")
    return Translation("fr", "en", said, dict.fromkeys(said, place), place)


def going_out(
    whole: Submission,
    wanted: Collection[Standing] = NEEDED,
    stored: Mapping[str, str] | None = None,
    code: str = "fr",
    **said: object,
) -> Batch:
    """The batch of a submission; `stored` are original words known besides."""
    text = without_withdrawn(whole.text)
    here = whole.translations.get(code) or Translation(
        code, "en", {}, {}, Place(f"text.{code}.yaml")
    )
    now = wording(units(whole.identity, text))
    around = Surroundings(
        language("en"), language(code), {**(stored or {}), **now},
        headings(text, language(code)), terms, (),
    )  # fmt: skip
    occasion = replace(Occasion(DAY, "", None), **said)
    return batch(whole, here, wanted, around, occasion)


def terms(text: str) -> tuple[TermPair, ...]:
    """The only term that these tests know."""
    return (TermPair("river", ("fleuve",)),) if "river" in text else ()


def recorded(made: Batch) -> dict[str, SentUnit]:
    """What is written down of a batch that goes out."""
    return {
        task.unit: SentUnit(task.of, fingerprint(task.target) if task.target else "")
        for task in made.tasks
    }


def answer(name: str, words: str, target: str, **said: object) -> Answer:
    """An answer of a file in which the original has these words."""
    cited = fingerprint(words)
    plain = Answer(name, cited, words, target, open=False, remarks=(), place=PLACE)
    return replace(plain, **said)


def present(
    whole: Submission,
    here: Translation,
    known: Collection[str] = (),
    sent: Mapping[str, SentUnit] | None = None,
    asked: Collection[str] = (),
) -> Present:
    """How things stand; `known` are older original words."""
    text = without_withdrawn(whole.text)
    originals = units(whole.identity, text)
    now = {name: fingerprint(one.text) for name, one in originals.items()}
    counting = {
        name: (of, *older(name, of, whole.text.minor)) for name, of in now.items()
    }
    stored = {fingerprint(words): words for words in known}
    known_words = {**stored, **wording(originals)}
    return Present(originals, counting, known_words, here, sent, asked)


def merged(*answers: Answer, at: Present, receipt: Receipt = RECEIPT) -> Row:
    """What becomes of the only unit that some answers are about."""
    (row,) = merge(answers, at, receipt)
    return row
