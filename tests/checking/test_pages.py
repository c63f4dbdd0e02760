"""Rules and forums as pages; to change one, run pytest --update-golden and read it."""

import pytest

from adref.checking.forum_page import forum_page
from adref.checking.rule_page import rule_page
from composed import CASES, STYLES
from goldens import Golden
from rules import forum, rule, subject

FORUMS = ("invented-forum", "invented-counting-forum")


def test_a_rule_is_explained_with_its_source_and_examples(golden: Golden) -> None:
    one = rule(CASES / "explaining" / "rising-rivers.yaml")
    golden.check("explain/rising-rivers.txt", rule_page(one, subject))


@pytest.mark.parametrize("name", FORUMS)
def test_a_forum_is_explained_edition_by_edition(name: str, golden: Golden) -> None:
    golden.check(f"explain/{name}.txt", forum_page(forum(name)))


def test_a_hidden_character_of_an_example_is_shown_by_its_number() -> None:
    page = rule_page(rule(STYLES / "rules" / "hidden-characters.yaml"), subject)
    assert "\\u202b" in page
    assert "\u202b" not in page
