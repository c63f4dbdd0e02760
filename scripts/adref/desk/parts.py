"""The parts of the machine that adref uses: which there are, and which are here.

Only the standard library is imported: this runs before there is an environment.
"""

import ctypes
import importlib.util
import platform
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

LIST = Path(__file__).with_name("parts.toml")


class Need(StrEnum):
    """What a part is needed for."""

    SETUP = "setup"
    BUILD = "build"
    TEST = "test"


class Kind(StrEnum):
    """A way to find out whether a part is here."""

    PROGRAM = "program"
    LIBRARY = "library"
    FONT = "font"
    MODULE = "module"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Probe:
    """One way to find a part; `least` is the lowest version of a font that will do."""

    kind: Kind
    name: str
    least: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the machine, and where it comes from: a name is empty if unknown."""

    name: str
    purpose: str
    need: Need
    probes: tuple[Probe, ...]
    debian: str
    ubuntu: str
    homebrew: str
    cask: str
    by_hand: str


Finders = Mapping[Kind, Callable[[Probe], bool]]


def read_parts(text: str) -> tuple[Part, ...]:
    """Return the parts that the text of parts.toml lists, in its order."""
    return tuple(_part(entry) for entry in tomllib.loads(text)["part"])


def known_parts() -> tuple[Part, ...]:
    """Return every part adref uses."""
    return read_parts(LIST.read_text(encoding="utf-8"))


def parts_for(need: Need, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return what a need asks for: a build asks for the set-up, a test for all."""
    asked = tuple(Need)[: tuple(Need).index(need) + 1]
    return tuple(part for part in parts if part.need in asked)


def _part(entry: Mapping[str, Any]) -> Part:
    return Part(
        name=entry["name"],
        purpose=entry["purpose"],
        need=Need(entry["need"]),
        probes=tuple(_probe(probe) for probe in entry["probe"]),
        debian=entry["debian"],
        ubuntu=entry.get("ubuntu", entry["debian"]),
        homebrew=entry.get("homebrew", ""),
        cask=entry.get("cask", ""),
        by_hand=entry.get("by-hand", ""),
    )


def _probe(entry: Mapping[str, Any]) -> Probe:
    kind = next(kind for kind in Kind if kind in entry)
    return Probe(kind, entry[kind], entry.get("least", 0))


def missing_parts(parts: Iterable[Part], finders: Finders) -> tuple[Part, ...]:
    """Return the parts that none of their probes finds."""
    return tuple(part for part in parts if not is_here(part, finders))


def is_here(part: Part, finders: Finders) -> bool:
    """Return whether one of the part's probes finds it."""
    return any(finders[probe.kind](probe) for probe in part.probes)


def finders_here() -> Finders:
    """Return the ways to find parts on this machine; the fonts are listed once."""
    importlib.invalidate_caches()
    fonts = read_fonts(_font_list())
    return {
        Kind.PROGRAM: lambda probe: shutil.which(probe.name) is not None,
        Kind.LIBRARY: lambda probe: _has_library(probe.name),
        Kind.FONT: lambda probe: fonts.get(probe.name, -1) >= probe.least,
        Kind.MODULE: lambda probe: importlib.util.find_spec(probe.name) is not None,
        Kind.FILE: lambda probe: Path(probe.name).is_file(),
    }


def read_fonts(listed: str) -> dict[str, int]:
    """Return each family of fc-list's lines `version|family,family`, at its highest."""
    fonts: dict[str, int] = {}
    for line in sorted(listed.splitlines(), key=_font_version):
        families = line.partition("|")[2].split(",")
        fonts.update(dict.fromkeys(families, _font_version(line)))
    return fonts


def _font_version(line: str) -> int:
    # Fontconfig writes version 2.1 as 2.1 * 65536.
    number = line.partition("|")[0]
    return int(number) >> 16 if number.isdigit() else 0


def _font_list() -> str:
    if shutil.which("fc-list") is None:
        return ""
    command = ("fc-list", "--format", "%{fontversion}|%{family}\n")
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _has_library(name: str) -> bool:
    return any(_loads(path) for path in _library_names(name, platform.system()))


def _library_names(name: str, system: str) -> tuple[str, ...]:
    if system != "Darwin":
        return (name,)
    stem, _, version = name.partition(".so.")
    mac_name = f"{stem}.{version}.dylib"
    # Homebrew's two homes, on newer and older Macs; the second is searched anyway.
    return (f"/opt/homebrew/lib/{mac_name}", mac_name)


def _loads(path: str) -> bool:
    try:
        ctypes.CDLL(path)
    except OSError:
        return False
    return True
