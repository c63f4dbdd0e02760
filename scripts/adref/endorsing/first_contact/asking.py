"""What a person is asked about a column that was not surely recognised."""

from adref.model.signup import Column

QUESTIONS = {
    Column.KEY: "Does this tell each row from all others, the same in every export?",
    Column.ON: "Is this when the form was sent?",
    Column.KIND: "Does this say whether an organisation, a network or a person signs?",
    Column.NAME: "Is this the name that signs, and not that of whoever filled it in?",
    Column.PERSON: "Is this the name of a person who signs, and not of a contact?",
    Column.CONSENT: "Does this say that the name may be published, and nothing else?",
    Column.COUNTRY: "Is this the country of whoever signs?",
}
WANTING = {
    Column.KIND: (
        "No column says whether an organisation, a network or a person signs. Which is "
        "it? For a form of organisations only, write `kind: organisation` in its place."
    ),
    Column.CONSENT: (
        "No column asks whether the name may be published. Without it nothing can be "
        "imported."
    ),
    Column.NAME: "No column was recognised that has the name. Which is it?",
}
"""What is asked where nothing was found for a column that has to be there."""
UNKNOWN = (
    "Nothing was recognised in these columns. They are dropped; map those you need, or "
    "take the # away so that no import tells of them again."
)


def question(column: Column) -> str:
    """What is asked of a title that may stand for a column."""
    return QUESTIONS.get(column, f"Is this the `{column}` of whoever signs?")
