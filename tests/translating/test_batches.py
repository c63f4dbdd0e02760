"""What goes out to a translator: the units that need work, and what helps with them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

import pytest

from adref.checking.inflection import Inflection
from adref.checking.mentions import mentioned, paired
from adref.model.difference import Turn
from adref.model.exchange import Pair, Quote, TermPair
from adref.model.place import Place
from adref.model.submission import Reference, Submission
from adref.model.term import Term
from adref.model.text import Standing, State, Use
from adref.reading.references import read_reference
from adref.translating.fingerprint import fingerprint
from adref.translating.parts import parts
from adref.translating.quotes import quotes, wordings
from composed import value
from rounds import EVERY, NEEDED, going_out, original, submission, translation, unit

OLD, NOW = "Requests a registry of ponds", "Requests a registry of rivers"
TEXT = f"""\
title: Rivers
note: |
  Made at a workshop
preamble:
  - id: recall
    text: |
      Recalling the Orvel{{note:see}}
    notes:
      see: |
        See the charter
    agreed:
      - ref: charter
        at: para 7
        use: adapted
      - ref: agenda
        at: para 2
    rationale: |
      Keeps the wording
      of 2031.
operative:
  - id: registry
    text: |
      {NOW}
    children:
      - id: yearly
        text: |
          Each year
    after: |
      and for good
  - id: gone
    text: |
      Requests nothing
    status: withdrawn
  - id: report
    text: |
      Requests a report
annexes:
  - id: rules
    title: Rules
    paragraphs:
      - id: open
        text: |
          The registry is open
"""
CHARTER = """\
symbol: A/99/901
titles: {en: Charter of the Orvel}
quotes:
  para 7:
    en: |
      Recalling the
      Charter
    fr: Rappelant la Charte
    es: Recordando la Carta
  para 8: {en: Only in English}
  para 9: {fr: Seulement en français}
"""
AGENDA = """\
resolution: 86/901
date: "2031-12-01"
"""
FORM = ("process", "addressees", "submitted_by")
ALL = (
    *FORM, "title", "note", "recall", "recall/note/see", "registry", "yearly",
    "registry/after", "report", "rules", "open",
)  # fmt: skip


def references() -> dict[str, Reference]:
    sources = {"charter": CHARTER, "agenda": AGENDA}
    return {
        key: value(read_reference(source.encode(), f"{key}.yaml", key))
        for key, source in sources.items()
    }


HERE = {
    "title": unit("Fleuves", "Rivers", State.APPROVED),
    "registry": unit("Prie", OLD, State.REVIEWED, remarks=("Which?",)),
    "report": unit("Prie encore", "#00000000"),
    "yearly": unit("Tous les ans", "Each year"),
}


def rivers(more: str = "") -> Submission:
    known = references()
    return submission(original(TEXT + more, known), translation(HERE), known)


def names(wanted: Collection[Standing] = NEEDED) -> list[str]:
    return [task.unit for task in going_out(rivers(), wanted).tasks]


def test_only_what_needs_work_goes_out_in_the_order_of_the_document() -> None:
    assert names() == [name for name in ALL if name not in {"title", "yearly"}]


def test_everything_goes_out_where_that_is_asked_for() -> None:
    assert names(wanted=EVERY) == list(ALL)


def test_only_stale_units_go_out_where_that_is_asked_for() -> None:
    assert names(wanted=(Standing.STALE,)) == ["registry", "report"]


def test_into_a_language_that_has_not_begun_everything_is_missing() -> None:
    batch = going_out(rivers(), code="es")
    assert [task.unit for task in batch.tasks] == list(ALL)
    assert {task.standing for task in batch.tasks} == {Standing.MISSING}
    assert {task.target for task in batch.tasks} == {""}


def test_nobody_translates_what_is_withdrawn() -> None:
    assert "gone" not in names(wanted=EVERY)


def test_a_stale_unit_shows_what_has_changed_where_the_older_words_are_known() -> None:
    (registry, report) = going_out(
        rivers(), (Standing.STALE,), {fingerprint(OLD): OLD}
    ).tasks
    assert (registry.before, registry.target) == (OLD, "Prie")
    assert [(one.words, one.turn) for one in registry.changes] == [
        ("Requests a registry of ", Turn.KEPT),
        ("ponds", Turn.REMOVED),
        ("rivers", Turn.ADDED),
    ]
    assert (registry.standing, registry.state) == (Standing.STALE, State.REVIEWED)
    assert registry.remarks == ("Which?",)
    assert registry.of == fingerprint(NOW)
    assert (report.standing, report.before, report.changes) == (Standing.STALE, "", ())
    assert report.target == "Prie encore"


def test_a_unit_that_a_minor_change_keeps_current_shows_no_change() -> None:
    minor = (
        f'minor:\n  - unit: registry\n    older: "{fingerprint(OLD)}"\n'
        f'    newer: "{fingerprint(NOW)}"\n    because: A slip.\n'
    )
    batch = going_out(rivers(minor), EVERY, {fingerprint(OLD): OLD})
    (task,) = (one for one in batch.tasks if one.unit == "registry")
    assert (task.standing, task.before, task.changes) == (Standing.CURRENT, "", ())


def test_each_unit_says_where_it_stands() -> None:
    tasks = {task.unit: task for task in going_out(rivers(), EVERY).tasks}
    assert tasks["registry"].place.file == "text.en.yaml"
    assert tasks["process"].place.file == "submission.yaml"
    assert tasks["registry"].original == NOW


def test_each_unit_is_in_the_part_of_the_document_where_it_stands() -> None:
    found = {task.unit: task.part for task in going_out(rivers(), EVERY).tasks}
    assert found == {
        **dict.fromkeys((*FORM, "title"), "submission"),
        "note": "note",
        **dict.fromkeys(("recall", "recall/note/see"), "preamble"),
        **dict.fromkeys(
            ("registry", "yearly", "registry/after", "report"), "operative"
        ),
        **dict.fromkeys(("rules", "open"), "rules"),
    }


def test_paragraphs_of_the_note_are_in_the_note() -> None:
    text = original(
        "title: R\nnote:\n  - id: one\n    text: |\n      One{note:a}\n    notes:\n"
        "      a: |\n        A\noperative:\n  - id: two\n    text: |\n      Two\n"
    )
    found = parts(submission(text).identity, text)
    assert (found["one"], found["one/note/a"], found["two"]) == (
        "note", "note", "operative",
    )  # fmt: skip


HEADINGS = {
    "fr": ("paragraphe 1", "paragraphe 2"),
    "es": ("párrafo 1", "párrafo 2"),
    "ru": ("пункт 1", "пункт 2"),
    "ar": ("الفقرة 1", "الفقرة 2"),
    "zh": ("第1段", "第2段"),
}


@pytest.mark.parametrize("code", HEADINGS)
def test_units_are_called_as_they_are_printed_in_the_translator_s_language(
    code: str,
) -> None:
    tasks = {task.unit: task for task in going_out(rivers(), EVERY, code=code).tasks}
    assert (tasks["registry"].heading, tasks["report"].heading) == HEADINGS[code]


def test_a_paragraph_and_its_footnotes_have_the_agreed_language_they_follow() -> None:
    tasks = {task.unit: task for task in going_out(rivers(), EVERY).tasks}
    expected = (
        Quote(
            "A/99/901, para 7", Use.ADAPTED, "Recalling the Charter",
            "Rappelant la Charte",
        ),
        Quote("86/901, para 2", Use.INSPIRED, "", ""),
    )  # fmt: skip
    assert tasks["recall"].quotes == expected
    assert tasks["recall/note/see"].quotes == expected
    assert tasks["registry"].quotes == ()


def test_a_wording_that_is_not_known_in_the_language_is_empty() -> None:
    text = original(TEXT, references())
    (quote, _) = quotes(text, references(), "ru")["recall"]
    assert (quote.original, quote.target) == ("Recalling the Charter", "")


def test_wordings_in_both_languages_go_along() -> None:
    pair = Pair("Recalling the Charter", "Rappelant la Charte", "A/99/901, para 7")
    assert going_out(rivers()).agreed == (pair,)
    assert wordings(references(), "en", "ru") == ()


def test_a_document_without_symbol_and_number_is_called_by_its_key() -> None:
    source = "titles: {en: A}\nquotes: {para 1: {en: A, fr: B}}\n"
    known = {"agenda": value(read_reference(source.encode(), "a.yaml", "agenda"))}
    assert wordings(known, "en", "fr") == (Pair("A", "B", "agenda, para 1"),)


def test_a_unit_has_the_terms_that_stand_in_it() -> None:
    found = {task.unit: task.terms for task in going_out(rivers(), EVERY).tasks}
    assert found["registry"] == (TermPair("river", ("fleuve",)),)
    assert found["report"] == ()


def test_a_paragraph_says_why_it_says_what_it_says() -> None:
    tasks = {task.unit: task for task in going_out(rivers(), EVERY).tasks}
    assert tasks["recall"].context == ("Keeps the wording of 2031.",)
    assert tasks["recall/note/see"].context == ()
    assert tasks["registry"].context == ()


def test_what_was_translated_goes_along_with_the_words_it_was_made_from() -> None:
    memory = going_out(rivers(), stored={fingerprint(OLD): OLD}).memory
    assert memory == (
        Pair("Rivers", "Fleuves", "rivers, title"),
        Pair(OLD, "Prie", "rivers, registry"),
        Pair("Each year", "Tous les ans", "rivers, yearly"),
    )


def test_a_batch_says_what_it_is() -> None:
    batch = going_out(rivers(), translator="A. Marre", deadline=date(2034, 1, 1))
    stamp = batch.stamp
    assert (stamp.submission, stamp.original, stamp.language) == ("rivers", "en", "fr")
    assert (batch.translator, batch.deadline) == ("A. Marre", date(2034, 1, 1))
    assert (batch.title, batch.original.code, batch.language.code) == (
        "Rivers", "en", "fr",
    )  # fmt: skip
    assert batch.on == date(2033, 11, 1)


def test_a_batch_is_called_by_its_day_and_four_digits() -> None:
    day, _, digits = going_out(rivers()).stamp.batch.partition("-")
    assert day == "20331101"
    assert len(digits) == 4
    assert set(digits) <= set("0123456789abcdef")


def test_the_same_batch_on_the_same_day_has_the_same_name() -> None:
    first, second = going_out(rivers()), going_out(rivers(), translator="B. Mer")
    assert first.stamp == second.stamp


def test_another_batch_has_another_name() -> None:
    whole = rivers()
    here = HERE | {"registry": unit("Prie bien", OLD)}
    text = original(TEXT.replace("a report", "two reports"), references())
    batches = [
        going_out(whole),
        going_out(whole, EVERY),
        going_out(whole, (Standing.STALE,)),
        going_out(replace(whole, translations={"fr": translation(here)})),
        going_out(replace(whole, text=text)),
        going_out(replace(whole, identity=replace(whole.identity, name="lakes"))),
        going_out(whole, on=date(2033, 11, 2)),
        going_out(whole, code="es"),
        going_out(whole, code="zh"),
    ]
    assert len({batch.stamp.batch for batch in batches}) == len(batches)


PLACE = Place("terms.yaml")


def term(name: str, en: tuple[str, ...], *fr: str) -> Term:
    return Term(name, {"en": en, **({"fr": fr} if fr else {})}, {}, PLACE)


TERMS = (
    term("registry", ("registr|y", "list"), "registre", "liste"),
    term("rivers", ("registr|y of rivers",), "registre fluvial"),
    term("state", ("Member State|s",), "État Membre"),
    term("lake", ("lake",)),
)


def found(text: str) -> tuple[str, ...]:
    pairs = paired(TERMS, "en", "fr")
    how = Inflection()
    return tuple(pair.original for pair in mentioned(text, pairs, "en", how))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Requests a registry", ("registry",)),
        ("Two registries, and a registry", ("registry",)),
        ("Registries are open", ("registry",)),
        ("A registry of rivers", ("registry of rivers",)),
        ("A registry of rivers beside a registry", ("registry", "registry of rivers")),
        ("All Member States", ("Member States",)),
        ("Every member state", ("Member States",)),
        ("A lake", ()),
        ("A list", ()),
        ("", ()),
    ],
)
def test_terms_are_found_whatever_their_endings(
    text: str, terms: tuple[str, ...]
) -> None:
    assert found(text) == terms


def test_only_terms_that_both_languages_have_are_paired_best_name_first() -> None:
    assert [pair for _, pair in paired(TERMS, "en", "fr")] == [
        TermPair("registry", ("registre", "liste")),
        TermPair("registry of rivers", ("registre fluvial",)),
        TermPair("Member States", ("État Membre",)),
    ]
    assert paired(TERMS, "en", "ru") == []
    assert mentioned("A registry", [], "en", Inflection()) == ()
