"""What goes into one document, and what has been made of it so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from adref.composing.positions import Slot
from adref.composing.setting import Setting
from adref.model.endorser import Endorser
from adref.model.form import Form
from adref.model.language import Language
from adref.model.layout import Layout, Section, Who
from adref.model.phrases import Words
from adref.model.script import Script, Scripts
from adref.model.spoken import Spoken
from adref.model.submission import Identity, Reference
from adref.model.term import Geography
from adref.model.text import Text

EVERYBODY = Layout("", (Section((Who.ANYONE,)),))
"""The plainest layout: all names in one list."""

NOWHERE = Geography((), ())


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list of endorsers is made with."""

    layout: Layout = EVERYBODY
    geography: Geography = NOWHERE
    scripts: Scripts = field(default_factory=dict[str, Script])


@dataclass(frozen=True, slots=True)
class Materials:
    """All that goes into one document.

    `errors` is how many the check found in it, `most_pages` how many its forum takes.
    """

    spoken: Spoken
    endorsers: Sequence[Endorser]
    references: Mapping[str, Reference]
    form: Form
    languages: Mapping[str, Language]
    errors: int = 0
    most_pages: int = 0
    listing: Listing = Listing()

    @property
    def language(self) -> Language:
        """The document's language."""
        return self.languages[self.spoken.language]


@dataclass(frozen=True, slots=True)
class Work:
    """Materials on the table: their setting, and the text's paragraphs in position."""

    materials: Materials
    setting: Setting
    slots: tuple[Slot, ...]

    @property
    def identity(self) -> Identity:
        """Who sends what to whom, in the document's language."""
        return self.materials.spoken.identity

    @property
    def text(self) -> Text:
        """The text in the document's language."""
        return self.materials.spoken.text

    @property
    def words(self) -> Words:
        """What the form says in the document's language."""
        return self.setting.language.words
