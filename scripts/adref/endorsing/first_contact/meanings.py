"""What answers mean, by the words that are known."""

from collections.abc import Iterator

from adref.endorsing.first_contact.recognising import has, plain, plainly
from adref.model.endorser import EndorserKind
from adref.model.form_words import FormWords
from adref.model.import_map import Answer, Line
from adref.model.signup import Column
from adref.reading.personal import masked
from adref.reading.signups.cleaning import clean

MOST = 12
"""Answers to a question that has a choice of them."""
LONGEST = 400
"""Characters of such an answer."""
MEANT = frozenset({Column.KIND, Column.CONSENT})
"""Columns whose answers the map explains."""
MEANS = "What does this answer mean? Put it below the right word, or leave it out."


def distinct(cells: Iterator[str]) -> tuple[str, ...]:
    """Each answer once, or none where there are too many to be a choice."""
    found = tuple(dict.fromkeys(map(clean, cells)))
    if len(found) > MOST or any(len(one) > LONGEST for one in found):
        return ()
    return tuple(one for one in found if masked(one) == one)


def kinds_of(answer: str, words: FormWords) -> tuple[EndorserKind, ...]:
    """Each kind of which the answer has a word."""
    said = plain(answer)
    return tuple(
        kind
        for kind, some in words.kinds.items()
        if any(has(said, word) for word in plainly(some))
    )


def consent_of(answer: str, words: FormWords) -> tuple[Answer | None, bool]:
    """What an answer to a question of consent means, and whether that is sure."""
    said = plain(answer)
    for word, some in words.answers.items():
        if said in set(plainly(some)):
            return word, True
    if any(_goes_on(said, word) for word in plainly(words.answers[Answer.NO])):
        return Answer.NO, True
    if any(_goes_on(said, word) for word in plainly(words.answers[Answer.YES])):
        return Answer.YES, False
    return None, False


def _goes_on(said: str, word: str) -> bool:
    """Whether an answer begins with a word that means something by itself."""
    wide = word.upper() == word.lower()
    return not word.isdigit() and said.startswith(word if wide else f"{word} ")


def is_choice(column: Column, answers: tuple[str, ...], words: FormWords) -> bool:
    """Whether at least half of the answers are such as the column would have."""
    if column not in MEANT:
        return True
    return bool(answers) and 2 * len(known(column, answers, words)) >= len(answers)


def known(
    column: Column, answers: tuple[str, ...], words: FormWords
) -> tuple[str, ...]:
    """Those answers that may mean something; others may be anybody's words."""
    return tuple(
        one
        for one in answers
        if (
            kinds_of(one, words) if column is Column.KIND else consent_of(one, words)[0]
        )
    )


def kind_lines(answers: tuple[str, ...], words: FormWords) -> Iterator[Line]:
    """Lines of the map that say which kind an answer means."""
    for answer in answers:
        found = kinds_of(answer, words)
        kind = found[0] if found else EndorserKind.ORGANISATION
        yield Line("kind", kind, (answer,), "" if len(found) == 1 else MEANS)


def consent_lines(answers: tuple[str, ...], words: FormWords) -> Iterator[Line]:
    """Lines of the map that say which answers are a consent."""
    for answer in answers:
        meaning, sure = consent_of(answer, words)
        yield Line("consent", meaning or Answer.YES, (answer,), "" if sure else MEANS)
