"""How far a language is, in units and in words of the original."""

from hypothesis import given
from hypothesis import strategies as st

from adref.model.submission import Submission
from adref.model.text import State, Text, Unit, Waiver
from adref.translating.fingerprint import fingerprint
from adref.translating.minor import counting
from adref.translating.progress import Progress, Tally, progress, whole
from adref.translating.units import units
from rounds import PLACE, original, submission, translation, unit

OLD, NOW = "Requests a pond", "Requests a river"
TEXT = f"""\
title: Rivers and lakes
operative:
  - id: registry
    text: |
      {NOW}
  - id: report
    text: |
      _Requests_ {{para:registry}} **two** reports{{note:see}}
    notes:
      see: |
        See A/99/1
  - id: last
    text: |
      Ends
minor:
  - unit: registry
    older: "{fingerprint(OLD)}"
    newer: "{fingerprint(NOW)}"
    because: A slip.
"""


def rivers(here: dict[str, Unit], text: Text | None = None) -> Submission:
    return submission(text or original(TEXT), translation(here))


def of(submitted: Submission) -> Progress:
    written = submitted.translations["fr"]
    originals = units(submitted.identity, submitted.text)
    return progress(originals, counting(submitted).translations["fr"], written)


REPORT = "_Requests_ {para:registry} **two** reports{note:see}"


def test_units_are_counted_with_the_words_of_their_originals() -> None:
    found = of(
        rivers(
            {
                "title": unit("T", "Rivers and lakes", State.APPROVED),
                "registry": unit("T", OLD, State.REVIEWED),
                "report": unit("T", "Another", State.APPROVED),
                "last": unit("T", "Ends", State.MACHINE),
            }
        )
    )
    form = 4 + 4 + 4 + 2  # the words of the form's own units, and of the footnote
    assert found.language == "fr"
    assert found.tallies == {
        "total": Tally(8, 3 + 3 + 3 + 1 + form),
        "current": Tally(3, 3 + 3 + 1),
        "stale": Tally(1, 3),
        "missing": Tally(4, form),
        "draft": Tally(1, 1),
        "translated": Tally(0, 0),
        "reviewed": Tally(1, 3),
        "approved": Tally(1, 3),
        "minor": Tally(1, 3),
        "waived": Tally(0, 0),
        "left": Tally(5, 3 + form),
    }
    assert found.state is State.MACHINE


def test_placeholders_and_marks_are_no_words() -> None:
    text = original(TEXT)
    originals = {
        name: passage
        for name, passage in units(rivers({}).identity, text).items()
        if name == "report"
    }
    assert whole(originals) == Tally(1, 3)


def test_nothing_translated_is_in_no_state() -> None:
    assert of(rivers({})).state is None
    stale = rivers({"title": unit("T", "Another", State.APPROVED)})
    assert of(stale).state is None


def test_a_language_is_as_far_as_its_least_trusted_unit() -> None:
    here = {
        "title": unit("T", "Rivers and lakes", State.APPROVED),
        "last": unit("T", "Ends", State.TRANSLATED),
    }
    assert of(rivers(here)).state is State.TRANSLATED


def test_a_unit_with_a_waiver_is_counted_as_waived() -> None:
    whole = rivers({"last": unit("T", "Ends")})
    waiver = Waiver("last", "per-cent", "It is a name.", PLACE)
    written = whole.translations["fr"]
    waived = type(written)(
        written.language, written.translates, written.units, written.places,
        written.place, (waiver, waiver),
    )  # fmt: skip
    originals = units(whole.identity, whole.text)
    found = progress(originals, waived, waived)
    assert found.tallies["waived"] == Tally(1, 1)


def test_units_of_strangers_do_not_count() -> None:
    found = of(rivers({"stranger": unit("T", "Ends")}))
    assert found.tallies["current"] == Tally(0, 0)
    assert found.tallies["total"].units == 8


ORIGINALS = {
    "title": "Rivers and lakes", "registry": NOW, "report": REPORT, "last": "Ends",
}  # fmt: skip
HERE = st.fixed_dictionaries(
    {},
    optional={
        name: st.builds(
            unit,
            st.just("T"),
            st.sampled_from([words, "Another", OLD]),
            st.sampled_from(State),
        )
        for name, words in ORIGINALS.items()
    },
)


@given(HERE)
def test_the_parts_add_up_to_the_whole(here: dict[str, Unit]) -> None:
    tallies = of(rivers(here)).tallies

    def summed(*names: str) -> Tally:
        return Tally(
            sum(tallies[name].units for name in names),
            sum(tallies[name].words for name in names),
        )

    assert summed("current", "stale", "missing") == tallies["total"]
    assert summed("stale", "missing") == tallies["left"]
    assert summed("draft", "translated", "reviewed", "approved") == tallies["current"]
    assert tallies["minor"].units <= tallies["current"].units
