"""What fonts a build sees, and what they hold."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from adref.desk.fonts import (
    FontMissingError,
    coverage,
    environment,
    families,
    hands,
    read_coverage,
)
from adref.desk.layout import Project
from adref.desk.listing import scripts
from adref.desk.shelf import Shelf
from goldens import CHECKOUT
from libraries import CODES, STYLES, language


@pytest.fixture
def surroundings(tmp_path: Path) -> Mapping[str, str]:
    """The environment of a build."""
    return environment(STYLES, tmp_path)


def matched(name: str, surroundings: Mapping[str, str]) -> str:
    command = ("fc-match", "--format", "%{family}", name)
    done = subprocess.run(
        command, capture_output=True, check=True, text=True, env=dict(surroundings)
    )
    return done.stdout.split(",")[0]


def test_every_family_a_language_names_is_seen(surroundings: Mapping[str, str]) -> None:
    wanted = families(language(code) for code in CODES)
    held = coverage(wanted, surroundings)
    assert held.keys() == wanted
    assert {ord("回"), ord("顾")} <= held["AR PL UKai CN"]


def test_no_other_family_is_seen(surroundings: Mapping[str, str]) -> None:
    command = ("fc-list", "--format", "%{family[0]}\n")
    done = subprocess.run(
        command, capture_output=True, check=True, text=True, env=dict(surroundings)
    )
    named = hands(scripts(Shelf(Project(CHECKOUT), [])).values())
    wanted = families(language(code) for code in CODES) | named
    assert set(done.stdout.split("\n")) - {""} == wanted


@pytest.mark.parametrize("code", CODES)
def test_what_a_word_file_asks_for_has_a_stand_in(
    code: str, surroundings: Mapping[str, str]
) -> None:
    fonts = language(code).fonts
    assert matched(fonts.word_latin, surroundings) == "Liberation Serif"
    assert matched(fonts.word_east_asian, surroundings) == "Noto Serif CJK SC"
    assert matched(fonts.word_complex, surroundings) in {"Amiri", "Liberation Serif"}
    assert matched("KaiTi", surroundings) == "AR PL UKai CN"


def test_the_cache_is_where_the_build_wants_it(
    surroundings: Mapping[str, str], tmp_path: Path
) -> None:
    coverage(["Amiri"], surroundings)
    assert list((tmp_path / "fontconfig").iterdir())


def test_ranges_of_code_points_are_read() -> None:
    listed = "Some,Other|20-22 a0\nSome|2010\nThird|\n"
    assert read_coverage(listed, ["Some"]) == {"Some": {0x20, 0x21, 0x22, 0xA0, 0x2010}}


def test_a_family_that_is_not_installed_is_named_with_a_remedy(
    surroundings: Mapping[str, str],
) -> None:
    with pytest.raises(FontMissingError, match=r"not installed: Unheard Of; .*doctor"):
        coverage(["Amiri", "Unheard Of"], surroundings)
