"""Translation memories are known for what they are, and not taken."""

import pytest

from adref.reading.exchange.tmx import is_tmx, read_tmx
from adref.reading.exchange.xliff import is_xliff
from adref.writing.exchange.tmx import write_agreed, write_memory, write_tmx
from adref.writing.exchange.xliff import write_xliff
from batches import batch


@pytest.mark.parametrize("write", [write_tmx, write_memory, write_agreed])
def test_what_we_write_is_known(write: type) -> None:
    assert is_tmx(write(batch()))
    assert not is_xliff(write(batch()))


@pytest.mark.parametrize(
    "source",
    [
        b'<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">',
        b"\xef\xbb\xbf<!-- made by x -->\n<tmx>",
        '<?xml version="1.0" encoding="UTF-16"?><tmx version="1.1">'.encode("utf-16"),
    ],
)
def test_memories_of_other_programs_are_known(source: bytes) -> None:
    assert is_tmx(source)


@pytest.mark.parametrize("source", [b"", b"tmx", b"<tmxs>", write_xliff(batch())])
def test_what_is_no_memory_is_not_taken_for_it(source: bytes) -> None:
    assert not is_tmx(source)


def test_a_memory_is_refused_in_one_line_that_says_what_to_send() -> None:
    outcome = read_tmx(write_tmx(batch()), "back.tmx")
    assert outcome.value is None
    (finding,) = outcome.findings
    assert str(finding) == (
        "back.tmx:1:1: error receive: this is a translation memory (TMX), which does "
        "not say which unit a text is for; send back the Word table, PO or XLIFF file "
        "that was sent, with the translation"
    )
