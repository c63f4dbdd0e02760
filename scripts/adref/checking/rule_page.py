"""A rule as a page that a person can read."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from adref.checking.runner import hits
from adref.checking.sites import Site
from adref.checking.subject import Hit, Subject
from adref.model.finding import Level
from adref.model.rule import Example, Fix, Rule, Source

Exemplify = Callable[[Example], Subject]
"""How an example becomes a subject."""

FIXED = {
    Fix.SAFE: "`adref check --fix` writes what is right.",
    Fix.ASK: "adref changes nothing here by itself.",
}
WEIGHT = {
    Level.ERROR: "an error",
    Level.WARNING: "a warning",
    Level.ADVICE: "advice",
}
WAIVE = """\
Where a breach is meant, say so beside the paragraph's `text:` in text.<language>.yaml:
    waive:
      {rule}: The reason, for those who read the text after you
"""


def rule_page(rule: Rule, exemplify: Exemplify) -> str:
    """What a rule wants, its source, its examples, and how to waive it."""
    lines = (
        f"{rule.id}: {WEIGHT[rule.level]}",
        "",
        rule.about,
        f"Source: {cited(rule.source)}",
        FIXED[rule.fix],
        *_languages(rule, exemplify),
        "",
        WAIVE.format(rule=rule.id).rstrip(),
    )
    return "".join(f"{line}\n" for line in lines)


def cited(source: Source) -> str:
    """A source in one line."""
    return f"{source.work}, {source.at} ({source.edition})"


def _languages(rule: Rule, exemplify: Exemplify) -> Iterator[str]:
    for code, covered in rule.languages.items():
        yield from ("", code)
        for example in covered.breaches:
            subject = exemplify(example)
            yield from _breach(example, subject, hits(rule, subject))
        for example in covered.keeps:
            yield from _shown("good", example, exemplify(example))


def _breach(example: Example, subject: Subject, found: Iterable[Hit]) -> Iterator[str]:
    """A breach, and below it how it reads once it is mended, if it can be."""
    yield from _shown("not", example, subject)
    writing = [hit for hit in found if hit.write is not None]
    for site in subject.sites:
        here = [hit for hit in writing if hit.site == site]
        if here:
            yield _line("but", _written(site, here))


def _shown(label: str, example: Example, subject: Subject) -> Iterator[str]:
    """What an example is set in, the text it translates, and its own passages."""
    for setting in filter(None, (example.forum, example.organ)):
        yield _line("for", setting)
    if subject.original:
        code = subject.original.language.code
        yield from _texts(code, subject.original.sites)
    yield from _texts(label, subject.sites)


def _texts(label: str, sites: Iterable[Site]) -> Iterator[str]:
    said = [_said(site) for site in sites if _said(site)]
    for number, text in enumerate(said):
        yield _line("" if number else label, text)


def _said(site: Site) -> str:
    return site.passage.text


def _line(label: str, text: str) -> str:
    shown = "".join(_numbered(one) if _hidden(one) else one for one in text)
    return f"  {label:4}  {shown}"


def _hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf"}


def _numbered(character: str) -> str:
    """A hidden character as rule files write it."""
    return f"\\u{ord(character):04x}"


def _written(site: Site, found: Iterable[Hit]) -> str:
    """A passage with all that could be written in it."""
    text = _said(site)
    for hit in sorted(found, key=lambda hit: hit.start, reverse=True):
        text = f"{text[: hit.start]}{hit.write}{text[hit.end :]}"
    return text
