"""Characters that nobody sees, such as marks of direction.

Reading takes them out of files and says so; a text that comes another way has them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adref.checking.subject import Hit, Kind, Look


@dataclass(frozen=True, slots=True)
class Hidden:
    """Characters that match `find` do not stand in a text.

    A hit tells `name`, the number of the character in Unicode.
    """

    find: re.Pattern[str]


def check(look: Look[Hidden]) -> Iterator[Hit]:
    """A hit for each hidden character, which is taken out."""
    # The words of a site have a stand-in for markup that is itself hidden.
    for site, _ in look.texts:
        for match in look.settings.find.finditer(site.passage.text):
            said = {"name": f"U+{ord(match[0]):04X}"}
            yield Hit(site, match.start(), match.end(), "", said)


KIND = Kind(Hidden, check)
