"""Personal data has no place in any source, comments and keys included."""

import re
from collections.abc import Iterator

from adref.model.finding import Finding
from adref.reading.places import Places

PERSONAL = (
    (re.compile(r"(?<![\w.+-])[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+"), "an e-mail address"),
    (re.compile(r"(?<![^\W_])(?<!/)\+\d[\d\s().-]{7,}\d"), "a telephone number"),
)


MASKS = {
    "an e-mail address": "[e-mail address left out]",
    "a telephone number": "[telephone number left out]",
}
ARCHIVED = re.compile(
    r"(?<![\w.+-])[\w.+-]+(?: at |\s?[\[(](?:at|@)[\])]\s?)"
    r"[\w-]+(?:(?:\.| dot |\s?[\[(]dot[\])]\s?)[\w-]+)+"
)
"""An address as archives of mailing lists and careful people write it."""
SPOKEN = re.compile(
    r"(?<=[<(])[\w.+-]+ at [\w-]+(?:\.[\w-]+)+(?=[>)])"
    r"|(?<![\w.+-])[\w.+-]+\s?[\[(](?:at|@)[\])]\s?[\w-]+(?:(?:\.|\s?[\[(]dot[\])]\s?)[\w-]+)+"
)
"""The same, where nothing but an address can be meant."""
CALLED = re.compile(
    r"(?i)(\b(?:tel|tél|тел|fax|mob|phone|mobile|whatsapp|telephone|teléfono|téléphone)"
    r"[.:]+ ?)[\d(][\d\s()./-]{5,}\d"
)
"""A telephone number that says that it is one."""


def masked(text: str) -> str:
    """The text with a few words in place of each address and telephone number."""
    before = ""
    while before != text:  # one that is left out may lay bare the one beside it
        before, text = text, _masked(text)
    return text


def _masked(text: str) -> str:
    for pattern, what in (*PERSONAL, (SPOKEN, "an e-mail address")):
        text = pattern.sub(MASKS[what], text)
    return CALLED.sub(rf"\1{MASKS['a telephone number']}", text)


def masked_sender(text: str) -> str:
    """The same for a line that says who sent a mail."""
    return masked(ARCHIVED.sub(MASKS["an e-mail address"], text))


def personal_data(text: str, file: str) -> Iterator[Finding]:
    """A finding for each e-mail address and telephone number in a file."""
    places = Places(text, file)
    for pattern, what in PERSONAL:
        for match in pattern.finditer(text):
            yield Finding(
                places.at(match.start()),
                "personal-data",
                f"{what} stands here; take it out (sources are public and printed)",
            )
