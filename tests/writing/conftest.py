"""Pages made of the sample and of the first submission, in every language."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module

import pytest

from adref.desk.fonts import environment
from adref.model.document import Document
from adref.model.form import Form
from adref.model.language import Language
from adref.writing.html import write_html
from goldens import CHECKOUT, TESTS
from libraries import CODES, FORMS, STYLES, document, form, language
from papers import Paper, composed

ROOTS = {
    "enhanced-cooperation": CHECKOUT,
    "open-data-corridors": TESTS / "cases" / "draft-resolution",
}


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    """The six languages as they are."""
    return {code: language(code) for code in CODES}


@pytest.fixture(scope="session")
def forms() -> dict[str, Form]:
    """The forms as they are."""
    return {name: form(name) for name in FORMS}


@pytest.fixture(scope="session")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The environment of a build: it sees only our fonts."""
    return environment(STYLES, tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def write_pdf(surroundings: Mapping[str, str]) -> Callable[[str], bytes]:
    """The PDF writer, imported where only our fonts are seen."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("FONTCONFIG_FILE", "XDG_CACHE_HOME"):
            patch.setenv(name, surroundings[name])
        return import_module("adref.writing.pdf").write_pdf


@pytest.fixture(scope="session")
def printed(
    languages: dict[str, Language],
    forms: dict[str, Form],
    write_pdf: Callable[[str], bytes],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[Document], Paper]:
    """Makes a page and a PDF of any document."""

    def paper(document: Document) -> Paper:
        html = write_html(document, forms[document.form], languages)
        file = tmp_path_factory.mktemp("pdf") / "paper.pdf"
        file.write_bytes(write_pdf(html))
        return Paper(document, languages[document.language], html, file)

    return paper


@pytest.fixture(scope="session")
def papers(
    languages: dict[str, Language], printed: Callable[[Document], Paper]
) -> Callable[[str, str], Paper]:
    """Our papers by name and language, each made once."""

    @cache
    def paper(name: str, code: str) -> Paper:
        if name in FORMS:
            return printed(document(languages[code], name))
        return printed(composed(ROOTS[name], name, languages, code))

    return paper


@pytest.fixture(params=[*FORMS, *ROOTS])
def name(request: pytest.FixtureRequest) -> str:
    """The name of each paper."""
    return request.param


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    """Each language."""
    return request.param


@pytest.fixture
def paper(name: str, code: str, papers: Callable[[str, str], Paper]) -> Paper:
    """Each paper in each language."""
    return papers(name, code)


@pytest.fixture
def sample(code: str, papers: Callable[[str, str], Paper]) -> Paper:
    """The sample as a submission, in each language."""
    return papers("submission", code)


@pytest.fixture
def english(papers: Callable[[str, str], Paper]) -> Document:
    """A document to change."""
    return papers("submission", "en").document
