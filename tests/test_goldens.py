"""Goldens tell how to write them, and are written only when asked."""

from pathlib import Path

import pytest

from goldens import FLAG, Golden


def test_a_golden_that_is_not_there_names_the_flag_that_writes_it(
    tmp_path: Path,
) -> None:
    with pytest.raises(pytest.fail.Exception, match=FLAG):
        Golden(tmp_path, updating=False).check("pages/en.txt", "words")
    assert list(tmp_path.iterdir()) == []


def test_a_golden_that_differs_names_the_flag_that_rewrites_it(tmp_path: Path) -> None:
    Golden(tmp_path, updating=True).check("en.txt", "words")
    with pytest.raises(AssertionError, match=FLAG):
        Golden(tmp_path, updating=False).check("en.txt", "other words")


def test_the_flag_writes_every_byte_that_was_found(tmp_path: Path) -> None:
    Golden(tmp_path, updating=True).check("pages/zh.txt", "大会\r\n")
    Golden(tmp_path, updating=False).check("pages/zh.txt", "大会\r\n")
    assert (tmp_path / "pages/zh.txt").read_bytes() == "大会\r\n".encode()
