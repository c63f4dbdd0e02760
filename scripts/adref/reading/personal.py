"""Personal data has no place in any source, comments and keys included."""

import re
from collections.abc import Iterator

from adref.model.finding import Finding
from adref.reading.places import Places

PERSONAL = (
    (re.compile(r"(?<![\w.+-])[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+"), "an e-mail address"),
    (re.compile(r"(?<![\w/])\+\d[\d\s().-]{7,}\d"), "a telephone number"),
)


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
