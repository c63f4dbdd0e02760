"""Spaces that a language's marks want, and fragments that keep their direction."""

import re
from dataclasses import replace
from functools import cache

from adref.model.document import Run
from adref.model.language import Language, Spaces

NO_BREAK = "\u00a0"
SPACE = " \u00a0\u202f"
HAN = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3220-\u3243"
NEAR = f"{HAN}A-Za-z0-9"
TIGHT = re.compile(
    f"(?<=[{HAN}])[{SPACE}]+(?=[{NEAR}])|(?<=[A-Za-z0-9])[{SPACE}]+(?=[{HAN}])"
)

# Latin letters and digits with what may stand between them: A/80/L.41, Article 19,
# Open Rivers Trust (ORT), Orvel, Thessan & Sons.
LATIN = "A-Za-zÀ-ž0-9"
INNER = rf"[{LATIN} ./:_+&’'@-]"
ASIDE = rf"\([{LATIN}](?:{INNER}*[{LATIN}])?\)"
FRAGMENT = re.compile(
    rf"[{LATIN}](?:(?:{INNER}|{ASIDE}|, (?=[A-Za-z]))*(?:[{LATIN}]|{ASIDE}))?"
)


def spaced(text: str, language: Language) -> str:
    """The text with no-break spaces where the language's marks want them."""
    before, after = _patterns(language.spaces)
    if before:
        text = before.sub(f"{NO_BREAK}\\1", text)
    if after:
        text = after.sub(f"\\1{NO_BREAK}", text)
    return TIGHT.sub("", text) if language.spaces.tight else text


@cache
def _patterns(
    spaces: Spaces,
) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """A mark that ends a word, with any space before it; one that begins a word."""
    before, after = re.escape(spaces.before), re.escape(spaces.after)
    closes = rf"[{SPACE}]*([{before}])(?=[{SPACE}»”)\],.;:]|$)"
    opens = rf"([{after}])[{SPACE}]*"
    return (
        re.compile(closes) if before else None,
        re.compile(opens) if after else None,
    )


def tightened(runs: tuple[Run, ...], language: Language) -> tuple[Run, ...]:
    """The runs without spaces where two of them meet, in a tight script."""
    if not language.spaces.tight:
        return runs
    done: list[Run] = []
    for run in _unblank(runs):
        before = done.pop() if done else None
        done.extend(_met(before, run) if before else (run,))
    return tuple(done)


def _unblank(runs: tuple[Run, ...]) -> list[Run]:
    """The runs, with spaces that are runs of their own at the end of the one before."""
    done: list[Run] = []
    for run in runs:
        if done and not run.text.strip(SPACE):
            done[-1] = replace(done[-1], text=done[-1].text + run.text)
        else:
            done.append(run)
    return done


def _met(before: Run, after: Run) -> tuple[Run, Run]:
    if not TIGHT.search(_seam(before.text, after.text)):
        return before, after
    return (
        replace(before, text=before.text.rstrip(SPACE)),
        replace(after, text=after.text.lstrip(SPACE)),
    )


def _seam(before: str, after: str) -> str:
    """The spaces where two texts meet, and the character on each side of them."""
    end, start = before.rstrip(SPACE), after.lstrip(SPACE)
    spaces = before[len(end) :] + after[: len(after) - len(start)]
    return end[-1:] + spaces + start[:1]


def isolated(runs: tuple[Run, ...], language: Language) -> tuple[Run, ...]:
    """The runs with left-to-right fragments set apart, where the language needs it."""
    if not language.isolate:
        return runs
    return tuple(part for run in runs for part in _parts(run))


def _parts(run: Run) -> list[Run]:
    if run.note:
        return [run]
    parts: list[Run] = []
    start = 0
    for match in FRAGMENT.finditer(run.text):
        parts.append(replace(run, text=run.text[start : match.start()]))
        parts.append(replace(run, text=match[0], isolated=True))
        start = match.end()
    parts.append(replace(run, text=run.text[start:]))
    return [part for part in parts if part.text]
