"""The words by which columns are recognised: in six languages, and none in vain."""

from collections.abc import Iterator

import pytest

from adref.endorsing.first_contact.recognising import plain, plainly
from adref.model.form_words import ByLanguage
from adref.model.import_map import Answer
from adref.model.signup import Column
from exports import WORDS
from libraries import CODES

assert WORDS is not None
COLUMNS = {one.column: one for one in WORDS.columns}


def lists() -> Iterator[tuple[str, ByLanguage]]:
    assert WORDS is not None
    for one in WORDS.columns:
        yield (
            f"{one.column}",
            {
                code: (*one.whole.get(code, ()), *one.within.get(code, ()))
                for code in {*one.whole, *one.within}
            },
        )
    yield from ((f"{kind}", words) for kind, words in WORDS.kinds.items())
    yield from ((f"{answer}", words) for answer, words in WORDS.answers.items())


LISTS = dict(lists())


@pytest.mark.parametrize("name", LISTS)
def test_there_are_words_in_all_six_languages(name: str) -> None:
    assert set(LISTS[name]) == set(CODES)


def test_every_column_has_words() -> None:
    assert set(COLUMNS) == set(Column)


def test_contacts_are_looked_for_first() -> None:
    assert next(iter(COLUMNS)) is Column.CONTACT


@pytest.mark.parametrize("name", LISTS)
def test_no_word_is_lost_when_marks_are_left_out(name: str) -> None:
    lost = [one for some in LISTS[name].values() for one in some if not plain(one)]
    assert lost == []


def test_no_whole_title_stands_for_two_columns_of_which_the_second_is_never_found() -> (
    None
):
    seen: dict[str, Column] = {}
    for column, words in COLUMNS.items():
        for one in plainly(words.whole):
            assert seen.setdefault(one, column) is column, one


def test_no_answer_means_both_yes_and_no() -> None:
    assert WORDS is not None
    yes, no = (set(plainly(WORDS.answers[one])) for one in Answer)
    assert yes & no == set()
