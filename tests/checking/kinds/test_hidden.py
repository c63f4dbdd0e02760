"""Hidden characters of texts that come another way than out of a file."""

import re
from typing import cast

from adref.checking.kinds.hidden import Hidden
from adref.checking.runner import check
from adref.reading.bytes import visible
from composed import STYLES
from examples import subject_in
from rules import rule

RULE = rule(STYLES / "rules" / "hidden-characters.yaml")
NUMBERS = rule(STYLES / "rules" / "numbers-kept.yaml")
PLANES = (range(1, 0x10000), range(0xE0000, 0xE0080))


def find(code: str) -> re.Pattern[str]:
    return cast("Hidden", RULE.languages[code].settings).find


def test_the_rule_finds_what_reading_takes_out_of_files() -> None:
    for letter in ("a", "\u0627"):
        for number in (one for plane in PLANES for one in plane):
            text = f"{letter}{chr(number)}{letter}"
            taken = visible(text) != text
            assert bool(find("ar").search(text)) == taken, f"U+{number:04X}"


def test_a_hidden_character_is_told_by_its_number_and_taken_out() -> None:
    (finding,) = check(subject_in(r"operative: [Opens\u202a the wells]"), [RULE])
    assert "U+202A" in finding.message
    assert [edit.text for edit in finding.edits] == [""]


def test_a_mark_of_direction_beside_a_dash_changes_no_number() -> None:
    text = r"operative: ['تطلب الفترة 2024\u200f-\u200f2026']"
    subject = subject_in(f"{text}\nof: {{en: Requests the period 2024-2026}}", "ar")
    assert [one.rule for one in check(subject, [RULE, NUMBERS])] == [RULE.id, RULE.id]
