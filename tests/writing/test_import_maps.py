"""A proposed map is written so that it reads as it was meant."""

from hypothesis import given
from hypothesis import strategies as st

from adref.model.endorser import EndorserKind
from adref.model.import_map import Answer, ImportMap, Line, ProposedMap
from adref.model.signup import Column
from adref.reading.import_maps import read_map
from adref.reading.signups.cleaning import folded, title
from adref.writing.import_maps import write_map

NEEDED = (
    Line("columns", Column.NAME, ("The name",)),
    Line("columns", Column.KIND, ("The kind",)),
    Line("columns", Column.CONSENT, ("The consent",)),
    Line("kind", EndorserKind.NETWORK, ("A network",)),
    Line("consent", Answer.YES, ("Yes",)),
)


def proposed(*lines: Line) -> ProposedMap:
    return ProposedMap("form", "Some Forms", (*NEEDED, *lines))


def read(written: str) -> ImportMap:
    outcome = read_map(written.encode(), "import-map.yaml")
    assert outcome.value is not None, outcome.findings
    return outcome.value


TITLES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@given(st.lists(TITLES.map(title).filter(bool), unique=True, max_size=5))
def test_any_title_is_read_as_it_was(titles: list[str]) -> None:
    known = {one.words[0] for one in NEEDED}
    lines = [
        Line("columns", Column.CONTACT, (one,)) for one in titles if one not in known
    ]
    found = read(write_map(proposed(*lines)))
    contacts = found.columns.get(Column.CONTACT, ())
    assert [one.parts for one in contacts] == [one.words for one in lines]


@given(TITLES.map(title).filter(bool))
def test_any_answer_is_read_as_it_was(answer: str) -> None:
    found = read(write_map(proposed(Line("consent", Answer.NO, (answer,)))))
    if folded(answer) != "yes":
        assert found.consents[folded(answer)] is Answer.NO


def test_titles_that_are_one_text_stay_together() -> None:
    line = Line("columns", Column.PERSON, ("First, name", 'Last "name"'))
    (found,) = read(write_map(proposed(line))).columns[Column.PERSON]
    assert found.parts == line.words


def test_a_question_is_a_comment_and_becomes_a_line_without_its_mark() -> None:
    line = Line("columns", Column.COUNTRY, ("Pays",), "Is this the country?")
    written = write_map(proposed(line))
    assert Column.COUNTRY not in read(written).columns
    answered = written.replace("# country:", "country:").replace("# - Pays", "- Pays")
    (found,) = read(answered).columns[Column.COUNTRY]
    assert found.parts == ("Pays",)


def test_every_line_that_is_asked_about_can_be_taken_in() -> None:
    asked = [
        Line("timezone", "", ("Africa/Nairobi",), "Which zone?"),
        Line("dates", "", ("day-first",), "Which order?"),
        Line("columns", Column.NAME, ("Nom: deux",), "Is this a name?"),
        Line("columns", Column.ON, ("Date #1",), "Is this the date?"),
        Line("choices", Column.GROUP, ("Group/NGO",), "Is this a group?"),
        Line("kind", EndorserKind.INDIVIDUAL, ("Moi",), "What does this mean?"),
        Line("consent", Answer.NO, ("no",), "What does this mean?"),
        Line("drop", "", ("Other",), "Is this wanted?"),
    ]
    written = write_map(proposed(*asked))
    questions = {one.question for one in asked}
    lines = [
        one.replace("# ", "", 1)
        if one.lstrip().startswith("# ") and one.lstrip()[2:] not in questions
        else one
        for one in written.partition("source:")[2].splitlines()
    ]
    found = read("source:" + "\n".join(lines))
    assert found.zone == "Africa/Nairobi"
    assert [one.parts for one in found.columns[Column.NAME]] == [
        ("The name",),
        ("Nom: deux",),
    ]
    assert found.columns[Column.ON][0].parts == ("Date #1",)
    assert found.choices[Column.GROUP][0].parts == ("Group/NGO",)
    assert found.kinds["moi"] is EndorserKind.INDIVIDUAL
    assert found.consents["no"] is Answer.NO
    assert found.dropped == ("Other",)
