"""What a person is asked, in a few words."""

from collections.abc import Callable, Mapping

from adref.model.review import Ask, Question
from adref.model.signup import Column

Phrase = Callable[[Question], str]


def sentence(question: Question) -> str:
    """One question in one line, with what to do about it."""
    return PHRASES[question.ask](question)


def _or(question: Question) -> str:
    return " or ".join(question.options)


def _double(question: Question) -> str:
    id_, name = question.options
    return f"Possible double of {name} ({id_}): {question.said}."


def _only(said: str) -> Phrase:
    return lambda _: said


def _told(form: str) -> Phrase:
    return lambda question: form.format(
        said=question.said, options=_or(question), column=COLUMNS[question.column]
    )


COLUMNS: Mapping[Column, str] = {one: one.value.replace("_", " ") for one in Column} | {
    Column.NAME_UN: "name in the ECOSOC database",
    Column.PERSON: "name",
}

PHRASES: Mapping[Ask, Phrase] = {
    Ask.DOUBLE: _double,
    Ask.KIND: _only("Organisation, network or individual? Fill in Kind."),
    Ask.NO_NAME: _only("No name was given. Fill in Name."),
    Ask.COUNTRY: _only("Needs a country: a code, or none."),
    Ask.COUNTRY_UNKNOWN: _told(
        "“{said}” is in no list of the United Nations: a code, or none."
    ),
    Ask.COUNTRY_SLIP: _told("Country “{said}”: is it {options}?"),
    Ask.COUNTRY_WITHIN: _told("Country “{said}”: is it {options}?"),
    Ask.COUNTRY_SEVERAL: _told("Country “{said}” may be {options}: which?"),
    Ask.COUNTRY_ANYWHERE: _told(
        "Country “{said}” is no country: a code, a region, or none."
    ),
    Ask.REGION: _told("“{said}” is a region ({options}), not a country."),
    Ask.NO_CONSENT: _only("No consent to be named was given."),
    Ask.REFUSED: _only("Does not agree to be named."),
    Ask.LATE: _told("Late: signed on {said} UTC, after the cut-off."),
    Ask.UNDATED: _only("No time stamp: was it before the cut-off?"),
    Ask.PERSON: _told("“{said}” looks like a person, not an organisation."),
    Ask.ORGANISATION: _told("“{said}” looks like an organisation, not a person."),
    Ask.CAPITALS: _only("The name is in capitals: keep it so, or correct it."),
    Ask.LOWER: _only("The name is in small letters: keep it so, or correct it."),
    Ask.CONTACT: _told("An address or telephone number was left out of the {column}."),
    Ask.LINK: _told("A web address stands in the name: “{said}”."),
    Ask.ADDRESS: _only("The name looks like a postal address."),
    Ask.FORMULA: _told("The {column} begins like a formula: “{said}”. It stays text."),
    Ask.LONG: _told("The name has {said} characters."),
    Ask.UNREAD: _told("{column}: “{said}” was not understood and is left out."),
}
