"""What a passage is set with, and what is found wrong while setting it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from adref.composing.pointers import Pointer
from adref.model.finding import Finding
from adref.model.language import Language
from adref.model.place import Place
from adref.model.submission import Reference
from adref.model.text import Passage


@dataclass(frozen=True, slots=True)
class Setting:
    """The languages at hand, what can be pointed to, and the footnotes so far.

    `language` is the document's; `calls` are the ids of the footnotes called so far,
    in order; both lists grow while a document is composed.
    """

    language: Language
    languages: Mapping[str, Language]
    pointers: Mapping[str, Mapping[str, Pointer]]
    references: Mapping[str, Reference]
    calls: list[str] = field(default_factory=list[str])
    findings: list[Finding] = field(default_factory=list[Finding])

    def of(self, passage: Passage) -> Language:
        """The language a passage is really in."""
        return self.languages[passage.language]

    def error(self, place: Place, rule: str, message: str) -> None:
        """Note an error."""
        self.findings.append(Finding(place, rule, message))

    def call(self, note: str) -> int:
        """The number of a footnote called now."""
        self.calls.append(note)
        return len(self.calls)
