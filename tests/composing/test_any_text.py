"""What holds for every text, whatever its words and its shape."""

import re
from dataclasses import dataclass, replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from adref.composing.document import compose
from adref.composing.work import Materials
from adref.model.document import Block, Document, words
from adref.model.place import Place, Stop
from adref.model.text import Kind, Paragraph, Passage
from composed import CODES, TITLE, Draft, listed, value

PLACE = Place("text.yaml")
LETTERS = "abcdefgéñж中文ش"
DRESSED = ("{}", "_{}_", "**{}**", "[{}]", "{},", "{};", "“{}”", "({})", "{}:")
NUMBERED = {"operative", "sub1", "sub2", "sub3", "sub4"}
TEXT_STYLES = NUMBERED | {"preambular", "sole", "plain"}


@dataclass(frozen=True)
class Node:
    """A paragraph to be written down."""

    text: str
    children: tuple["Node", ...] = ()
    after: str = ""


def texts() -> st.SearchStrategy[str]:
    word = st.text(LETTERS, min_size=1, max_size=4)
    dressed = st.builds(str.format, st.sampled_from(DRESSED), word)
    closing = st.sampled_from(["", ".", ";", ",", " ;", ".;"])
    return st.builds(ended, st.lists(dressed, min_size=1, max_size=3), closing)


def ended(found: list[str], mark: str) -> str:
    return " ".join(found) + mark


def nodes(depth: int) -> st.SearchStrategy[Node]:
    if not depth:
        return st.builds(Node, texts())
    below = st.lists(nodes(depth - 1), max_size=2).map(tuple)
    return st.builds(Node, texts(), below, st.one_of(st.just(""), texts()))


PARTS = st.lists(nodes(4), min_size=1, max_size=2)


def paragraph(node: Node, kind: Kind, code: str) -> Paragraph:
    return Paragraph(
        id="any",
        kind=kind,
        text=passage(node.text, code),
        place=PLACE,
        children=tuple(
            paragraph(child, Kind.SUBPARAGRAPH, code) for child in node.children
        ),
        after=passage(node.after, code) if node.after else None,
    )


def passage(text: str, code: str) -> Passage:
    return Passage(text, (Stop(0, PLACE),), code)


@cache
def materials(code: str) -> Materials:
    return Draft(f"{TITLE}{listed('operative', ['X'])}", code).materials()


def composed(preamble: list[Node], operative: list[Node], code: str) -> Document:
    known = materials(code)
    text = replace(
        known.spoken.text,
        preamble=tuple(paragraph(one, Kind.PREAMBULAR, code) for one in preamble),
        operative=tuple(paragraph(one, Kind.OPERATIVE, code) for one in operative),
    )
    spoken = replace(known.spoken, text=text)
    return value(compose(replace(known, spoken=spoken)))


def typed(node: Node) -> str:
    parts = [node.text, *map(typed, node.children), node.after]
    return "".join(parts)


def letters(text: str) -> str:
    """The letters alone: no marks, no markup, no spaces, in one case."""
    return "".join(re.findall(r"\w", text.replace("_", ""))).casefold()


@settings(max_examples=30, deadline=None)
@given(PARTS, PARTS, st.sampled_from(CODES))
def test_every_word_that_was_typed_is_there_in_its_order(
    preamble: list[Node], operative: list[Node], code: str
) -> None:
    blocks = text_blocks(composed(preamble, operative, code))
    made = "".join(words(block.runs) for block in blocks)
    wanted = "".join(map(typed, [*preamble, *operative]))
    assert letters(made) == letters(wanted)


@settings(max_examples=30, deadline=None)
@given(PARTS, PARTS, st.sampled_from(CODES))
def test_numbers_run_on_and_no_two_labels_of_a_list_are_alike(
    preamble: list[Node], operative: list[Node], code: str
) -> None:
    above: list[str] = []
    seen: set[tuple[str, ...]] = set()
    for number, block in enumerate(text_blocks(composed(preamble, operative, code))):
        if block.style in {"preambular", "operative", "sole"}:
            above = [block.label or str(number)]
        elif block.label:
            above = [*above[: block.level], block.label]
        else:
            continue
        assert tuple(above) not in seen
        seen.add(tuple(above))
    numbers = [path[0] for path in seen if len(path) == 1 and "." in path[0]]
    assert code != "en" or sorted(numbers) == expected(operative)


def expected(operative: list[Node]) -> list[str]:
    if len(operative) == 1:
        return []
    return [f"{number}." for number, _ in enumerate(operative, start=1)]


@settings(max_examples=30, deadline=None)
@given(PARTS, PARTS, st.sampled_from(CODES))
def test_every_paragraph_ends_with_a_mark_and_has_no_two(
    preamble: list[Node], operative: list[Node], code: str
) -> None:
    for block in text_blocks(composed(preamble, operative, code)):
        end = words(block.runs)[-3:].replace("\u00a0", "")
        assert re.search(r"[,;:.،؛，；：。][”]?$", end)
        assert not re.search(r"[,;:.،؛，；：。]\s?[,;:.،؛，；：。]$", end)


def text_blocks(document: Document) -> list[Block]:
    return [block for block in document.blocks if block.style in TEXT_STYLES]
