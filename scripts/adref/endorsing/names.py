"""Names of endorsers as they are compared: words that count, acronyms, sounds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from adref.endorsing.folding import folded, forms, latin
from adref.model.vocabulary import Vocabulary

BRACKETED = re.compile(r"(.+?)\s*[(\[（]([^()\[\]（）]+)[)\]）]\s*(.*)")
ACRONYM = re.compile(r"[^\W\d_][\w.&/-]{1,11}")
FEWEST_INITIALS = 3
SHORTEST_SOUND = 4
LONGEST_FORM = 2
"""Words of a legal form."""
SOUNDS = (
    ("shch|sch|sh|zh|ch|tch|dj|dzh|j|ts|tz|z|x|c(?=[eiy])", "s"),
    ("kh|gh|h|ph(?=$)", ""),
    ("ph", "f"),
    ("ck|q|c|g", "k"),
    ("v|b", "f"),
    ("d", "t"),
    ("[aeiouyw']", ""),
)
TWICE = re.compile(r"(.)\1+")
HEARD = tuple((re.compile(pattern), sound) for pattern, sound in SOUNDS)


@dataclass(slots=True)
class Names:
    """Takes names apart by the words that do not count and those with several forms."""

    words: Vocabulary
    _forms: dict[str, str] = field(init=False)
    _small: frozenset[str] = field(init=False)
    _legal: frozenset[tuple[str, ...]] = field(init=False)
    _counted: dict[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )

    def __post_init__(self) -> None:
        """Fold the words once."""
        self._forms = forms(self.words)
        self._small = frozenset(map(folded, self.words.small))
        legal = (tuple(folded(one).split()) for one in self.words.legal_forms)
        self._legal = frozenset(legal)

    def tokens(self, name: str) -> tuple[str, ...]:
        """The words of a name that count, in their order, each in its one form."""
        return self._counting(folded(name))

    def sound(self, name: str) -> str:
        """What consonants a name has in Latin letters, or "" where too few to tell."""
        heard = TWICE.sub(r"\1", "".join(map(sounded, self._counting(latin(name)))))
        return heard if len(heard) >= SHORTEST_SOUND else ""

    def acronyms(self, name: str, acronym: str = "") -> frozenset[str]:
        """What a name is shortened to by its bearer: said, in brackets, or as it is."""
        bracketed = BRACKETED.fullmatch(name)
        said = (acronym, bracketed[2] if bracketed else "", name)
        return frozenset(shortened(one) for one in said if is_acronym(one))

    def initials(self, name: str) -> frozenset[str]:
        """The initials of a name, with and without the words that do not count."""
        words = folded(name).split()
        counting = [word for word in words if word not in self._small]
        made = {"".join(word[0] for word in some) for some in (words, counting)}
        return frozenset(one for one in made if len(one) >= FEWEST_INITIALS)

    def variants(self, name: str) -> Iterator[str]:
        """A name, and the same without its acronym in brackets."""
        yield name
        bracketed = BRACKETED.fullmatch(name)
        if bracketed and is_acronym(bracketed[2]):
            yield f"{bracketed[1]} {bracketed[3]}".strip()

    def _counting(self, plain: str) -> tuple[str, ...]:
        if plain not in self._counted:
            self._counted[plain] = self._taken_apart(plain)
        return self._counted[plain]

    def _taken_apart(self, plain: str) -> tuple[str, ...]:
        words = [word for word in plain.split() if word not in self._small]
        bare = self._without_form(words) or words or plain.split()
        return tuple(self._forms.get(word, word) for word in bare)

    def _without_form(self, words: list[str]) -> list[str]:
        """The words without the legal forms at either end."""
        for size in range(LONGEST_FORM, 0, -1):
            if tuple(words[-size:]) in self._legal:
                return self._without_form(words[:-size])
            if tuple(words[:size]) in self._legal:
                return self._without_form(words[size:])
        return words


def is_acronym(said: str) -> bool:
    """Whether a text is one short word in capitals."""
    return bool(ACRONYM.fullmatch(said)) and said.isupper()


def shortened(acronym: str) -> str:
    """An acronym as it is compared."""
    return folded(acronym).replace(" ", "")


def sounded(word: str) -> str:
    """The consonants of a Latin word, those that scripts exchange made one."""
    for pattern, sound in HEARD:
        word = pattern.sub(sound, word)
    return word


def is_latin(name: str) -> bool:
    """Whether a name has no letters of another script."""
    return all(one < "\u0250" or "\u1e00" <= one < "\u1f00" for one in folded(name))
