"""Word files made of a sample and of the first submission, in every language."""

import pytest

from adref.composing.document import compose
from adref.composing.work import Listing, Materials
from adref.desk.layout import HOME, Project
from adref.desk.listing import listing
from adref.desk.shelf import Shelf
from adref.model.document import Document
from adref.model.language import Language
from adref.translating.speaking import speak
from adref.writing.docx import write_docx
from libraries import CODES, FORMS, document, form, language
from written import Everything, Samples, Write, Written

PROJECTS = {
    "enhanced-cooperation": Project(HOME),
    "open-data-corridors": Project(HOME / "tests" / "cases" / "draft-resolution"),
}


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    """The six languages as they are."""
    return {code: language(code) for code in CODES}


@pytest.fixture(scope="session")
def write(languages: dict[str, Language]) -> Write:
    """Writes any document."""
    forms = {name: form(name) for name in FORMS}

    def written(document: Document) -> Written:
        form = forms[document.form]
        content = write_docx(document, form, languages)
        return Written(document, languages[document.language], form, content)

    return written


@pytest.fixture(scope="session")
def samples(languages: dict[str, Language], write: Write) -> Samples:
    """The sample in every form and language."""
    return {
        (form, code): write(document(languages[code], form))
        for form in FORMS
        for code in CODES
    }


@pytest.fixture(params=CODES)
def draft(request: pytest.FixtureRequest, samples: Samples) -> Written:
    """The sample as a draft resolution, in each language."""
    return samples["draft-resolution", request.param]


@pytest.fixture(scope="session")
def everything(
    samples: Samples, write: Write, languages: dict[str, Language]
) -> Everything:
    """All samples, the first submission and a case, in every language."""
    own = {f"{form}.{code}": made for (form, code), made in samples.items()}
    composed = {
        f"{name}.{code}": write(submission(project, name, code, languages))
        for name, project in PROJECTS.items()
        for code in CODES
    }
    return {**own, **composed}


def submission(
    project: Project, name: str, code: str, languages: dict[str, Language]
) -> Document:
    """A submission composed from its sources."""
    shelf = Shelf(project, [])
    identity = shelf.identity(name)
    assert identity, shelf.findings
    source = shelf.submission(identity, [code])
    assert source, shelf.findings
    spoken = speak(source, code).value
    assert spoken
    look = form(identity.form)
    made = compose(
        Materials(
            spoken,
            source.endorsers,
            source.references,
            look,
            languages,
            listing=listing(identity, shelf) or Listing(),
        )
    )
    assert made.value, made.findings
    return made.value
