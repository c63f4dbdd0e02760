"""A name is found again in a file however it is set, and no other name for it."""

from pathlib import Path

import pytest

from adref.desk.sightings import sightings


def seen(tmp_path: Path, name: str, text: str) -> bool:
    file = tmp_path / "x.txt"
    file.write_text(text, "utf-8")
    return bool(list(sightings([file], [name])))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana Nube", "Zoë Algol, Ana Nube, others"),
        ("Ana Nube", "Ana\nNube"),
        ("Ana Nube", "Ana\u00a0Nube"),
        ("Ana Nube", "ANA NUBE"),
        ("Ana Nube", "Ana Nu-\nbe"),
        ("Zoe\u0308 Algol", "Zoë Algol"),
        ("Orvel's Friends", "Orvel’s Friends"),
        ("مؤسسة أورفيل", "\u2067مؤسسة\nأورفيل\u2069"),
        ("河流之友", "由河流之友提出"),
        ("河流之友", "河流\n之友"),
        ("Number 7", "the Number 7."),
    ],
)
def test_a_name_is_found(tmp_path: Path, name: str, text: str) -> None:
    assert seen(tmp_path, name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Number 7", "Number 77"),
        ("OT", "Rot, others, OTT"),
        ("Ana Nube", "Diana Nube, Ana Nubes"),
        ("Ana Nube", "Nube, Ana"),
    ],
)
def test_another_name_is_not(tmp_path: Path, name: str, text: str) -> None:
    assert not seen(tmp_path, name, text)


def test_a_file_into_which_nobody_can_look_is_told(tmp_path: Path) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(b"PK\x03\x04 and no more")
    ((path, why),) = sightings([file], ["Ana"])
    assert path == file
    assert "cannot be looked into" in why
