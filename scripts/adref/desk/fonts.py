"""The fonts of this machine: what a build may see of them, and what they hold."""

import os
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from adref.model.language import Language
from adref.model.script import Script

FORMAT = "%{family}|%{charset}\n"
PLACES = "%{family}|%{file}\n"


class FontMissingError(Exception):
    """A font family that a language names is not installed."""


def environment(styles: Path, cache: Path) -> dict[str, str]:
    """This process's environment, with only the fonts of styles/fonts/fonts.conf."""
    own = {
        "FONTCONFIG_FILE": str(styles / "fonts" / "fonts.conf"),
        "XDG_CACHE_HOME": str(cache),
    }
    return {**os.environ, **own}


def families(languages: Iterable[Language]) -> frozenset[str]:
    """All families that some languages need for their pages."""
    return frozenset(
        family
        for language in languages
        for family in (*language.fonts.page, *language.fonts.emphasis)
    )


def hands(scripts: Iterable[Script]) -> frozenset[str]:
    """All families that some scripts of names need."""
    return frozenset(family for script in scripts for family in script.page)


def coverage(
    wanted: Iterable[str], surroundings: Mapping[str, str]
) -> dict[str, frozenset[int]]:
    """The code points of each family. Raises FontMissingError with a remedy."""
    return read_coverage(_listed(FORMAT, surroundings), wanted)


def files(surroundings: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The files of each family a build may see, in order."""
    found: dict[str, set[str]] = {}
    for line in _listed(PLACES, surroundings).splitlines():
        names, _, file = line.partition("|")
        for family in names.split(","):
            found.setdefault(family, set()).add(file)
    return {family: tuple(sorted(places)) for family, places in found.items()}


def _listed(form: str, surroundings: Mapping[str, str]) -> str:
    command = ("fc-list", "--format", form)
    listed = subprocess.run(
        command, capture_output=True, text=True, check=True, env=dict(surroundings)
    )
    return listed.stdout


def read_coverage(listed: str, wanted: Iterable[str]) -> dict[str, frozenset[int]]:
    """The code points of each family in fc-list's lines `family,family|ranges`."""
    covered = {family: set[int]() for family in wanted}
    for line in listed.splitlines():
        names, _, charset = line.partition("|")
        for family in covered.keys() & names.split(","):
            covered[family].update(_points(charset))
    missing = sorted(family for family, points in covered.items() if not points)
    if missing:
        raise FontMissingError(
            f"not installed: {', '.join(missing)}; `adref doctor` says how to get them"
        )
    return {family: frozenset(points) for family, points in covered.items()}


def _points(charset: str) -> Iterable[int]:
    """The code points of ranges such as `20-7e a0 2010-2011`."""
    for part in charset.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)
