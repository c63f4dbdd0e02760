"""What every test may ask for: goldens, and the folder of shared data."""

from pathlib import Path

import pytest
from hypothesis import settings

from goldens import CHECKOUT, FLAG, TESTS, Golden

SHARED = CHECKOUT.parent / "shared"

# The same examples on every desk; a slow one is no failure on a busy machine.
settings.register_profile("adref", derandomize=True, deadline=None)
# Ever new examples, and many: pytest --hypothesis-profile=hunt
settings.register_profile("hunt", max_examples=2000, deadline=None)
settings.load_profile("adref")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        FLAG,
        action="store_true",
        help="write what the tests find into their golden and expected files",
    )


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> Golden:
    """Goldens in tests/golden."""
    return Golden(TESTS / "golden", bool(request.config.getoption(FLAG)))


@pytest.fixture(scope="session")
def cases(request: pytest.FixtureRequest) -> Golden:
    """Expected files that stand beside their inputs in tests/cases."""
    return Golden(TESTS / "cases", bool(request.config.getoption(FLAG)))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data beside the checkout; no folder, no test."""
    if not SHARED.is_dir():
        pytest.skip(f"there is no shared data: {SHARED} is not a folder")
    return SHARED
