"""Translation memories: every pair, with where it comes from."""

from dataclasses import replace

import pytest
from lxml import etree

from adref.model.exchange import Batch, Pair
from adref.writing.exchange.tmx import write_agreed, write_memory, write_tmx
from batches import TARGETS, batch
from goldens import Golden
from xliffs import toolkit_tmx

HEADER = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang",
          "srclang", "datatype"}  # fmt: skip
"""What TMX 1.4 wants in every header."""


def pairs(source: bytes) -> list[tuple[str, str]]:
    """What another program reads."""
    return [(unit.source, unit.target or "") for unit in toolkit_tmx(source).units]


def both(given: tuple[Pair, ...]) -> list[tuple[str, str]]:
    return [(pair.original, pair.target) for pair in given]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_batch_is_written_as_this_memory(code: str, golden: Golden) -> None:
    golden.check(f"exchange/clean-oceans.{code}.tmx", write_tmx(batch(code)).decode())


@pytest.mark.parametrize("code", TARGETS)
def test_translate_toolkit_reads_every_pair(code: str) -> None:
    one = batch(code)
    assert pairs(write_memory(one)) == both(one.memory)
    assert pairs(write_agreed(one)) == both(one.agreed)
    assert pairs(write_tmx(one)) == both((*one.agreed, *one.memory))


@pytest.mark.parametrize("code", TARGETS)
def test_every_side_says_its_language_and_every_pair_its_source(code: str) -> None:
    one = batch(code)
    root = etree.fromstring(write_tmx(one))
    header = root.find("header")
    assert header is not None
    assert set(map(str, header.attrib)) >= HEADER
    assert header.findtext("prop") == str(one.stamp)
    said = [prop.text for prop in root.iterfind("body/tu/prop[@type='x-ref']")]
    assert said == [pair.source for pair in (*one.agreed, *one.memory)]
    languages = [str(language) for language in root.xpath("//tuv/@xml:lang")]
    assert languages == ["en", one.language.tag] * len(said)


def test_the_same_pair_from_one_source_stands_once() -> None:
    pair = Pair("Ports & <havens>", "Havres", "title")
    one = _with(pair, pair, replace(pair, source="cooperation"))
    assert pairs(write_memory(one)) == [("Ports & <havens>", "Havres")] * 2


def test_a_memory_of_nothing_is_a_memory() -> None:
    assert pairs(write_memory(_with())) == []


def test_the_same_batch_is_the_same_bytes() -> None:
    assert write_tmx(batch()) == write_tmx(batch())


def _with(*given: Pair) -> Batch:
    return replace(batch(), memory=given, agreed=())
