"""Whatever is typed into the sources of a submission, the check has an answer."""

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from adref.desk.inspection import Scope, inspected
from adref.desk.layout import Project
from goldens import TESTS

CASES = ("checking/quays", "draft-resolution", "sign-on")
SIGNS = (
    "{",
    "}",
    "_",
    "*",
    '"',
    "'",
    ": ",
    "- ",
    "|",
    "\t",
    "é",
    "\u0301",
    "ة",
    "码",
    "5%",
)


@given(st.sampled_from(CASES), st.integers(0, 2**32))
def test_a_spoilt_source_is_answered_with_findings(case: str, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(TESTS / "cases" / case / "sources", Path(folder) / "sources")
        chance = random.Random(seed)  # noqa: S311 - a mistake, not a secret
        for path in sorted((Path(folder) / "sources").rglob("*.yaml")):
            path.write_text(spoilt(path.read_text(encoding="utf-8"), chance), "utf-8")
        checked = inspected(Scope(), Project(Path(folder)))
    assert all(finding.message for finding in checked.findings)
    assert all(finding.place.file for finding in checked.findings)


def spoilt(text: str, chance: random.Random) -> str:
    """A text with up to three lines cut, doubled, moved in or written into."""
    lines = text.split("\n")
    for _ in range(chance.randrange(4)):
        at = chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                del lines[at]
                lines = lines or [""]
            case 1:
                lines.insert(at, lines[at])
            case 2:
                lines[at] = f"  {lines[at]}"
            case _:
                column = chance.randrange(len(lines[at]) + 1)
                sign = chance.choice(SIGNS)
                lines[at] = f"{lines[at][:column]}{sign}{lines[at][column:]}"
    return "\n".join(lines)
