"""Whatever a file holds, a reader answers with findings that have a place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.finding import Outcome
from adref.reading.form_words import read_form_words
from adref.reading.import_maps import read_map
from adref.reading.ledgers import read_ledger
from adref.reading.references import read_reference
from adref.reading.styles import read_form, read_language
from adref.reading.submissions import read_submission
from adref.reading.texts import read_text
from adref.reading.translations import read_translation
from goldens import CHECKOUT, TESTS

REFERENCES = ("tunis-agenda",)

SUBMISSION = CHECKOUT / "sources" / "submissions" / "enhanced-cooperation"
STYLES = CHECKOUT / "styles"
FILE = "some/file.yaml"

Reader = Callable[[bytes], Outcome[object]]

READERS: dict[str, tuple[Path, Reader]] = {
    "text": (
        SUBMISSION / "text.en.yaml",
        lambda source: read_text(source, FILE, "en", REFERENCES),
    ),
    "translation": (
        SUBMISSION / "text.zh.yaml",
        lambda source: read_translation(source, FILE),
    ),
    "submission": (
        SUBMISSION / "submission.yaml",
        lambda source: read_submission(source, FILE, "name"),
    ),
    "ledger": (SUBMISSION / "endorsers.yaml", lambda source: read_ledger(source, FILE)),
    "reference": (
        CHECKOUT / "sources" / "references" / "tunis-agenda.yaml",
        lambda source: read_reference(source, FILE, "key"),
    ),
    "map": (
        TESTS / "cases" / "signups" / "kobo" / "import-map.yaml",
        lambda source: read_map(source, FILE),
    ),
    "columns": (
        STYLES / "columns.yaml",
        lambda source: read_form_words(source, FILE),
    ),
    "language": (
        STYLES / "languages" / "ar.yaml",
        lambda source: read_language(source, FILE),
    ),
    "form": (
        STYLES / "forms" / "draft-resolution.yaml",
        lambda source: read_form(source, FILE),
    ),
}
SIGNS = st.sampled_from(
    [*"\n\t \"'*&!|>%@`{}[],:#?-_=~<\\\r\0", "- ", ": ", " #", "\n\n", "|\n", "---\n",
     "\u202e", "\u2028", "\ufeff", "大", "\n  ", "{note:x}", "**", "id: a\n", "<<: *a"]
)  # fmt: skip


def assert_answered(outcome: Outcome[object]) -> None:
    assert (outcome.value is None) == bool(outcome.findings)
    assert list(outcome.findings) == sorted(set(outcome.findings))
    for finding in outcome.findings:
        assert finding.place.file == FILE
        assert finding.place.line >= 1
        assert finding.place.column >= 1
        assert finding.message


def mutate(source: bytes, changes: list[tuple[float, int, str]]) -> bytes:
    """A source with signs put in, some of them in the place of others."""
    for where, length, sign in changes:
        start = int(where * len(source))
        source = source[:start] + sign.encode() + source[start + length :]
    return source


@pytest.mark.parametrize("kind", READERS)
def test_the_real_files_have_no_findings(kind: str) -> None:
    path, read = READERS[kind]
    assert read(path.read_bytes()).findings == ()


@pytest.mark.parametrize("kind", READERS)
def test_any_bytes_get_an_answer(kind: str) -> None:
    @given(st.binary(max_size=200))
    def check(source: bytes) -> None:
        assert_answered(READERS[kind][1](source))

    check()


@pytest.mark.parametrize("kind", READERS)
def test_any_signs_get_an_answer(kind: str) -> None:
    @given(st.lists(SIGNS | st.text(max_size=5), max_size=30).map("".join))
    def check(source: str) -> None:
        assert_answered(READERS[kind][1](source.encode()))

    check()


@pytest.mark.parametrize("kind", READERS)
def test_a_real_file_that_was_damaged_gets_an_answer(kind: str) -> None:
    path, read = READERS[kind]
    damaged = partial(mutate, path.read_bytes())
    change = st.tuples(st.floats(0, 1), st.integers(0, 40), SIGNS)

    @given(st.lists(change, min_size=1, max_size=3).map(damaged))
    def check(source: bytes) -> None:
        assert_answered(read(source))

    check()


@pytest.mark.parametrize("kind", READERS)
def test_a_real_file_that_ends_too_early_gets_an_answer(kind: str) -> None:
    path, read = READERS[kind]
    source = path.read_bytes()
    for end in range(0, len(source), max(len(source) // 60, 1)):
        assert_answered(read(source[:end]))


@pytest.mark.parametrize(
    "source",
    [
        b"a" * 3_900_000,
        b"title: " + b"a." * 1_900_000,
        b"title: '" + b"+1 " * 300_000 + b"'",
        b"title: |\n" + b"  a\n" * 25_000,
        b"a: [" + b"a," * 5_000 + b"a]",
        b"\xe2\x80\x8b" * 5_000,
        b"title: <" + b"{[](" * 5_000,
    ],
    ids=["a word", "an address", "numbers", "lines", "a row", "hidden", "markup"],
)
@pytest.mark.parametrize("kind", ["text", "translation", "ledger"])
def test_a_file_that_repeats_itself_gets_an_answer_soon(
    kind: str, source: bytes
) -> None:
    assert_answered(READERS[kind][1](source))
