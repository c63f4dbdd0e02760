"""Each form in tests/cases/signups, and the sign-ups that come of it.

A case is a folder: export.csv, the import-map.yaml that a person made, and expected.txt
with the findings and the sign-ups. Its name and its bytes are in tests/exports.py.
"""

from collections.abc import Iterator

import pytest

from adref.model.signup import SignUp
from adref.reading.personal import masked
from adref.reading.signups.exports import read_table
from adref.reading.signups.rows import signups
from exports import FILE, FOLDER, FORMS, import_map, table, text
from goldens import Golden


def shown(signup: SignUp) -> Iterator[str]:
    """A sign-up in lines; of contacts only what they are."""
    yield f"{signup.place.line}: {signup.key}"
    yield f"   on: {signup.on}"
    yield from (f"   {column}: {said}" for column, said in signup.said.items())
    yield from (f"   {column} = {one}" for column, one in signup.answers.items() if one)
    yield from (f"   contact: {title}" for title in signup.contact)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_becomes_sign_ups(form: str, cases: Golden) -> None:
    read = read_table(FORMS[form](text(form)), FILE)
    outcome = signups(table(form), import_map(form))
    assert outcome.value is not None
    found = [*map(str, (*read.findings, *outcome.findings)), ""]
    lines = [*found, *(line for one in outcome.value for line in shown(one))]
    cases.check(f"signups/{form}/expected.txt", "".join(f"{line}\n" for line in lines))


@pytest.mark.parametrize("form", FORMS)
def test_no_address_is_in_what_may_be_printed(form: str) -> None:
    outcome = signups(table(form), import_map(form))
    for signup in outcome.value or ():
        printed = " ".join((signup.key, *signup.said.values()))
        assert masked(printed) == printed
    findings = " ".join(map(str, outcome.findings))
    assert masked(findings) == findings


def test_every_folder_of_cases_is_a_form() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} == set(FORMS)
