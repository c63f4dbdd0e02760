from pathlib import Path

import pytest

from adref.desk.parts import (
    Finders,
    Kind,
    Need,
    Part,
    Probe,
    finders_here,
    is_here,
    known_parts,
    missing_parts,
    parts_for,
    read_fonts,
    read_parts,
)

TWO_PARTS = """
[[part]]
name = "Loom"
purpose = "weaves"
need = "build"
probe = [{ program = "loom" }, { library = "libloom.so.1" }]
debian = "loom"
homebrew = "loom"

[[part]]
name = "Great Serif"
purpose = "a font"
need = "test"
probe = [{ font = "Great Serif", least = 2 }]
debian = "fonts-great"
ubuntu = "fonts-greater"
cask = "font-great"
"""
LOOM, SERIF = read_parts(TWO_PARTS)


def finders(**found: int) -> Finders:
    """Find what is named, fonts up to the version given."""
    return {
        kind: lambda probe: found.get(probe.name.replace(" ", "_"), -1) >= probe.least
        for kind in Kind
    }


def test_a_part_is_here_when_one_of_its_probes_finds_it() -> None:
    assert is_here(LOOM, finders(loom=0))
    assert not is_here(LOOM, finders(spindle=0))


def test_a_font_is_not_here_when_it_is_older_than_asked() -> None:
    assert is_here(SERIF, finders(Great_Serif=2))
    assert not is_here(SERIF, finders(Great_Serif=1))


def test_missing_parts_keep_the_order_of_the_list() -> None:
    assert missing_parts((LOOM, SERIF), finders()) == (LOOM, SERIF)


def test_a_build_does_not_ask_for_what_only_the_tests_use() -> None:
    assert parts_for(Need.BUILD, (LOOM, SERIF)) == (LOOM,)
    assert parts_for(Need.TEST, (LOOM, SERIF)) == (LOOM, SERIF)


def test_the_ubuntu_name_is_the_debian_name_unless_given() -> None:
    assert (LOOM.ubuntu, SERIF.ubuntu) == ("loom", "fonts-greater")


def test_a_font_listed_twice_counts_at_its_highest_version() -> None:
    listed = "137625|Great Serif\n65536|Great Serif,Great Serif Light\n"
    assert read_fonts(listed) == {"Great Serif": 2, "Great Serif Light": 1}


def test_a_font_list_that_is_empty_or_odd_has_no_fonts_of_note() -> None:
    assert read_fonts("") == {}
    assert read_fonts("|Old Face\n") == {"Old Face": 0}


def test_without_fontconfig_every_font_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    fonts = [part for part in known_parts() if part.probes[0].kind is Kind.FONT]
    assert list(missing_parts(fonts, finders_here())) == fonts


def test_a_program_is_found_on_the_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    loom = tmp_path / "loom"
    loom.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert is_here(LOOM, finders_here())


def test_a_file_is_found_at_its_path_and_a_folder_is_none(tmp_path: Path) -> None:
    pattern = tmp_path / "pattern"
    pattern.touch()
    find = finders_here()[Kind.FILE]
    assert find(Probe(Kind.FILE, str(pattern)))
    assert not find(Probe(Kind.FILE, str(tmp_path)))
    assert not find(Probe(Kind.FILE, str(tmp_path / "other")))


def test_a_library_that_is_nowhere_is_missing() -> None:
    assert not is_here(LOOM, finders_here())


@pytest.mark.parametrize("part", known_parts(), ids=lambda part: part.name)
def test_every_part_has_a_debian_package_and_a_homebrew_name(part: Part) -> None:
    assert part.debian
    assert part.ubuntu
    # What Homebrew does not have, a sentence tells how to get.
    assert [part.homebrew, part.cask, part.by_hand].count("") == 2


@pytest.mark.parametrize("part", known_parts(), ids=lambda part: part.name)
def test_every_part_says_in_a_few_words_what_it_is_for(part: Part) -> None:
    assert part.probes
    assert 0 < len(part.purpose) < 60


def test_what_this_build_needs_is_here() -> None:
    parts = parts_for(Need.BUILD, known_parts())
    assert missing_parts(parts, finders_here()) == ()
