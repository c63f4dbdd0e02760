"""Files that hold what a test expects; one flag rewrites them."""

from dataclasses import dataclass
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
CHECKOUT = TESTS.parent
FLAG = "--update-golden"


@dataclass(frozen=True)
class Golden:
    """Expected files in a folder."""

    folder: Path
    updating: bool

    def check(self, path: str, text: str) -> None:
        """Compare a text with the expected file at a path below the folder."""
        file = self.folder / path
        if self.updating:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        if not file.exists():
            pytest.fail(f"{file} is not there; write it with: pytest {FLAG}")
        expected = file.read_bytes().decode()
        assert text == expected, f"not as in {file}; if it is right: pytest {FLAG}"
