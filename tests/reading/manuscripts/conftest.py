"""Documents that adref itself composed, to be read back."""

import pytest

from adref.model.document import Block, Document
from libraries import CODES, FORMS, document, form, language


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    """Each language."""
    return request.param


@pytest.fixture(params=FORMS)
def name(request: pytest.FixtureRequest) -> str:
    """Each form."""
    return request.param


@pytest.fixture
def composed(name: str, code: str) -> Document:
    """The sample in each form and language."""
    assert form(name)
    return document(language(code), name)


@pytest.fixture
def blocks(composed: Document) -> list[Block]:
    """All its paragraphs, those of the masthead first."""
    cells = (cell for row in composed.masthead for cell in row)
    return [*(block for cell in cells for block in cell.blocks), *composed.blocks]
