"""A forum as a page that a person can read."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from adref.checking.rule_page import cited
from adref.model.forum import ANY, Edition, Forum, Limits, Weight
from adref.model.layout import USUAL

WIDTH = 88
LABEL = 12
UNSAID = "not said"


def forum_page(forum: Forum) -> str:
    """What a forum demands, edition by edition, and how a submission names it."""
    lines = (
        f"{forum.id}: {forum.name}",
        *(line for edition in forum.editions for line in _edition(edition)),
        "",
        "A submission goes by it with these lines in submission.yaml:",
        f"    forum: {forum.id}",
        f'    edition: "{forum.editions[-1].since}"',
        "Without `edition:` it is the latest one that is not after its `date:`.",
    )
    return "".join(f"{line}\n" for line in lines)


def _edition(edition: Edition) -> Iterator[str]:
    yield from ("", f"Edition of {edition.since}")
    for label, said in _demands(edition):
        lines = wrap(said, WIDTH - LABEL - 2, break_on_hyphens=False)
        for number, line in enumerate(lines):
            yield f"  {'' if number else label:{LABEL}}{line}"


def _demands(edition: Edition) -> Iterator[tuple[str, str]]:
    limits = edition.limits
    yield "source", cited(edition.source)
    yield "words", _most(limits.words, limits)
    if limits.characters:
        yield "characters", _most(limits.characters, limits)
    yield "pages", str(limits.pages or UNSAID)
    yield "not wanted", _listed(edition.unwanted) or UNSAID
    yield "endorsers", edition.layout or USUAL
    if edition.once_a_year:
        yield "statements", "one a year from an organisation, submitted or signed"
    yield "files", _listed(edition.files) or UNSAID
    yield "languages", _listed(edition.languages) or UNSAID
    if edition.file_name:
        yield "file name", edition.file_name
    yield from _levels(edition.levels)


def _most(by_status: Mapping[str, int], limits: Limits) -> str:
    """The limits by status, and what is counted."""
    if not by_status:
        return UNSAID
    said = [
        f"{most:,}" if status == ANY else f"{status} {most:,}"
        for status, most in by_status.items()
    ]
    return f"{', '.join(said)}; counted: {_listed(limits.counted)}"


def _levels(levels: Mapping[str, Weight]) -> Iterator[tuple[str, str]]:
    """The rules that are off or weigh something else here, by their weight."""
    for weight in Weight:
        rules = [rule for rule, own in levels.items() if own is weight]
        if rules:
            yield weight, _listed(rules)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
