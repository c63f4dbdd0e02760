"""An archive of an OmegaT project gives its translated file, or one line that helps."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.exchange import Channel
from adref.reading.archives import LARGEST, LARGEST_PART
from adref.reading.exchange.omegat import is_omegat, read_omegat
from adref.reading.exchange.po import is_po
from adref.writing.exchange.omegat import write_omegat
from adref.writing.exchange.po import write_po
from answers import done, returned, targets
from batches import batch

FILE = "back.zip"
PO = write_po(batch())
OTHER = write_po(batch("ru"))
SENT = write_omegat(batch())


def archive(**files: bytes) -> bytes:
    """An archive; `__` stands for `/` in the names, which all end in `.po`."""
    return packed({f"{name.replace('__', '/')}.po": files[name] for name in files})


def packed(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as opened:
        for name, held in files.items():
            opened.writestr(name, held)
    return made.getvalue()


def refusal(source: bytes) -> str:
    outcome = read_omegat(source, FILE)
    assert outcome.value is None
    (finding,) = outcome.findings
    assert finding.place.file.startswith(FILE)
    assert finding.rule == "receive"
    assert "\n" not in finding.message
    return finding.message


@pytest.mark.parametrize(
    "names",
    [
        ("target__oceans",),
        ("source__oceans", "target__oceans"),
        ("project__source__oceans", "project__target__below__oceans"),
        ("oceans",),
        ("source__oceans", "oceans"),
        ("backup__oceans", "target__oceans"),
        ("__MACOSX__target__._oceans", "target__oceans"),
    ],
    ids="-".join,
)
def test_the_translated_file_is_found(names: tuple[str, ...]) -> None:
    *others, made = names
    given = archive(**dict.fromkeys(others, OTHER), **{made: PO})
    assert is_omegat(given)
    read = returned(read_omegat(given, FILE))
    assert (read.channel, read.stamp) == (Channel.OMEGAT, batch().stamp)
    assert targets(read_omegat(given, FILE)) == done(batch())


def test_an_archive_made_on_windows_is_read() -> None:
    given = packed({"oceans\\source\\a.po": OTHER, "oceans\\target\\a.PO": PO})
    assert targets(read_omegat(given, FILE)) == done(batch())


def test_an_answer_says_in_which_file_of_the_archive_it_stands() -> None:
    read = returned(read_omegat(archive(target__oceans=PO), FILE))
    assert str(read.answers[0].place) == "back.zip/target/oceans.po:17:1"


def test_a_project_without_a_translated_file_says_what_to_choose_in_omegat() -> None:
    assert is_omegat(SENT)
    assert refusal(SENT) == (
        "this project holds no translated file; in OmegaT choose Project > Create "
        "Translated Documents, then send it again"
    )


def test_two_translated_files_are_not_chosen_between() -> None:
    said = refusal(archive(target__a=PO, target__b=OTHER))
    assert "more than one translated file (target/a.po, target/b.po)" in said


def test_a_file_that_is_not_ours_beside_ours_is_left_alone() -> None:
    given = archive(target__a=b'msgid ""\nmsgstr ""\n', target__b=PO)
    assert targets(read_omegat(given, FILE)) == done(batch())


def test_a_translated_file_that_cannot_be_read_says_why() -> None:
    assert "was cut off" in refusal(archive(target__oceans=PO[:-30]))
    assert "another version" in refusal(
        archive(target__oceans=PO.replace(b"adref 1 ", b"adref 2 "))
    )


@pytest.mark.parametrize(
    "source", [b"", b"PK", b"PK\x03\x04", PO, packed({"word/document.xml": b"<a/>"})]
)
def test_another_file_is_not_taken_for_a_project(source: bytes) -> None:
    assert not is_omegat(source)
    assert refusal(source)


def test_a_project_is_no_po_file() -> None:
    assert not is_po(SENT)


def test_an_archive_that_was_cut_off_is_still_known_and_refused() -> None:
    cut = SENT[: len(SENT) // 2]
    assert is_omegat(cut)
    assert refusal(cut).startswith("the archive is damaged or was cut off; ")


def test_a_part_that_unpacks_to_too_much_is_refused() -> None:
    bomb = archive(target__oceans=b" " * (LARGEST_PART + 1))
    assert len(bomb) < 100_000
    assert '"target/oceans.po" in this file is too large' in refusal(bomb)


def test_many_parts_that_unpack_to_too_much_are_refused() -> None:
    blank = bytes(LARGEST_PART)
    bomb = archive(**{f"target__{number}": blank for number in range(4)})
    assert "is too large" in refusal(bomb)


def test_an_archive_that_is_too_large_is_refused_unopened() -> None:
    assert f"more than {LARGEST:,} bytes" in refusal(b"PK" + bytes(LARGEST))


def test_an_archive_with_a_password_is_refused() -> None:
    locked = bytearray(archive(target__oceans=PO))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert "take its password off" in refusal(bytes(locked))


@pytest.mark.parametrize(
    "name", ["/etc/target/a.po", "../target/a.po", "target/../a.po"]
)
def test_a_path_that_leads_elsewhere_is_only_a_name(name: str) -> None:
    assert targets(read_omegat(packed({name: PO}), FILE)) == done(batch())


BACK = archive(source__oceans=PO, target__oceans=PO)


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(source: bytes) -> None:
    for one in (source, b"PK" + source):
        is_omegat(one)
        assert read_omegat(one, FILE).findings


@given(
    st.lists(st.tuples(st.integers(0, len(BACK) - 1), st.integers(1, 255)), max_size=4),
    st.integers(0, len(BACK)),
)
def test_a_damaged_archive_gets_an_answer(
    flips: list[tuple[int, int]], end: int
) -> None:
    source = bytearray(BACK)
    for where, flip in flips:
        source[where] ^= flip
    for one in (bytes(source), bytes(source[:end])):
        is_omegat(one)
        outcome = read_omegat(one, FILE)
        assert (outcome.value is None) == bool(outcome.findings)
