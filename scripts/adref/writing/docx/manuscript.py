"""A document with the form and the languages it is set in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from adref.model.document import Document, Footnote, footnotes
from adref.model.form import Form, Style
from adref.model.language import Language
from adref.model.script import Script
from adref.writing.docx.bookmark import bookmarks
from adref.writing.sheet import measured


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All that a part of the Word file needs to know.

    `around` is the language that numbers are written in; `notes` are the footnotes by
    id; `bookmarks` the names of bookmarks by the position of their block, `targets`
    the same names; `scripts` are those of names by code.
    """

    document: Document
    form: Form
    languages: Mapping[str, Language]
    around: Language
    notes: Mapping[str, Footnote]
    bookmarks: Mapping[int, str]
    targets: frozenset[str]
    scripts: Mapping[str, Script]

    @property
    def language(self) -> Language:
        """The language of the document."""
        return self.languages[self.document.language]

    def style(self, name: str, language: Language) -> Style:
        """A style of the form with the measures of a language."""
        return measured(self.form.styles[name], language)

    def within(self, language: str) -> "Manuscript":
        """The manuscript inside of a column in this language."""
        return replace(self, around=self.languages[language])


def manuscript(
    document: Document, form: Form, languages: Mapping[str, Language]
) -> Manuscript:
    """The document, ready to be written."""
    marks = bookmarks(document.blocks)
    return Manuscript(
        document=document,
        form=form,
        languages=languages,
        around=languages[document.language],
        notes={note.id: note for note in footnotes(document)},
        bookmarks=marks,
        targets=frozenset(marks.values()),
        scripts={script.code: script for script in document.scripts},
    )
