"""The notes of a page: what calls them, and where their words stand."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from adref.reading.manuscripts.elements import Element

CALL = re.compile(r"[\[(（]?\s*(\d{1,3}|[*†‡§]{1,4}|[a-z]|[ivx]{1,5})\s*[\])）]?")
NOTE = re.compile(r"fn|note|ftn|edn", re.IGNORECASE)
BLOCKS = frozenset({"li", "p", "div", "dd", "td", "aside"})
AROUND = frozenset({"div", "aside", "li", "dd", "td"})


@dataclass(frozen=True, slots=True)
class Footnotes:
    """Names of notes by the links that call them, and by the elements that hold them.

    `labels` says what a note is called by; `backs` are the links from notes back.
    """

    calls: Mapping[Element, str]
    holders: Mapping[Element, str]
    labels: Mapping[str, str]
    backs: frozenset[Element]


def footnotes(root: Element) -> Footnotes:
    """All notes that are called by a link to them."""
    links = [link for link in root.iter("a") if _fragment(link)]
    targets = _targets(root, {_fragment(link) for link in links})
    every = frozenset(targets.values())
    calls: dict[Element, str] = {}
    holders: dict[Element, str] = {}
    labels: dict[str, str] = {}
    for link in links:
        target = targets.get(_fragment(link))
        held = None if target is None else _holder(link, target, every)
        if held is not None and not _within(link, holders):
            known = holders.setdefault(held, f"note-{len(holders) + 1}")
            calls[link] = known
            labels.setdefault(known, _said(link))
    return Footnotes(calls, holders, labels, frozenset(_backs(links, calls, holders)))


def _fragment(link: Element) -> str:
    return link.get("href", "").partition("#")[2]


def _targets(root: Element, wanted: set[str]) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter():
        for name in (element.get("id"), element.get("name")):
            if name in wanted:
                found.setdefault(name, element)
    return found


def _holder(
    link: Element, target: Element, targets: frozenset[Element]
) -> Element | None:
    """The element with the words of a note, if this link calls one."""
    if not _calls(link):
        return None
    held = target if target.get("role") == "doc-footnote" else _block(target, targets)
    return None if held is None or held in (link, *link.iterancestors()) else held


def _calls(link: Element) -> bool:
    """Whether a link says that it calls a note, or looks like it."""
    role = link.get("role", "")
    if role or not CALL.fullmatch(_text(link)):
        return role == "doc-noteref"
    raised = any(True for _ in (*link.iterancestors("sup"), *link.iter("sup")))
    return raised or bool(NOTE.search(_fragment(link)))


def _block(target: Element, targets: frozenset[Element]) -> Element | None:
    around = (one for one in (target, *target.iterancestors()) if one.tag in BLOCKS)
    block = next(around, None)
    if block is None:
        return None
    outer = block.getparent()
    if block.tag == "li" or outer is None or outer.tag not in AROUND:
        return block
    others = sum(one in targets for one in outer.iter())
    return outer if outer[0] is block and others == 1 else block


def _within(link: Element, holders: Mapping[Element, str]) -> bool:
    return any(one in holders for one in link.iterancestors())


def _backs(
    links: list[Element], calls: Mapping[Element, str], holders: Mapping[Element, str]
) -> Iterator[Element]:
    """Links in notes that show no words: an arrow, or the number again."""
    for link in links:
        if link not in calls and _within(link, holders):
            said = _text(link)
            if CALL.fullmatch(said) or not any(map(str.isalnum, said)):
                yield link


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext())).strip()


def _said(link: Element) -> str:
    found = CALL.fullmatch(_text(link))
    return found[1] if found else _text(link)
