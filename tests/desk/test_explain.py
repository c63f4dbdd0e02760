"""`adref explain`, as a person types it."""

from pathlib import Path

from adref.checking.forum_page import forum_page
from adref.checking.rule_page import rule_page
from commands import adref
from composed import STYLES
from rules import FILES, forum, rule, subject


def test_a_rule_is_printed_as_its_page(tmp_path: Path) -> None:
    done = adref(tmp_path, "explain", "per-cent")
    assert done.returncode == 0, done.stderr
    page = rule_page(rule(STYLES / "rules" / "per-cent.yaml"), subject)
    assert done.stdout == page
    assert "  but   Requests a rise of 5 per cent\n" in page


def test_a_forum_is_printed_as_its_page(tmp_path: Path) -> None:
    done = adref(tmp_path, "explain", "hrc-ngo-statement")
    assert done.returncode == 0, done.stderr
    assert done.stdout == forum_page(forum("hrc-ngo-statement"))


def test_without_a_name_all_rules_are_listed_one_a_line(tmp_path: Path) -> None:
    done = adref(tmp_path, "explain")
    assert done.returncode == 0, done.stderr
    head, *lines = done.stdout.splitlines()
    assert head.split()[:3] == ["rule", "level", "languages"]
    assert {line.split()[0] for line in lines} == {path.stem for path in FILES}
    assert len(lines) == len(FILES)


def test_a_name_that_is_not_known_gets_the_one_that_was_meant(tmp_path: Path) -> None:
    done = adref(tmp_path, "explain", "percent")
    assert done.returncode == 2
    assert done.stderr == (
        'there is no rule and no forum "percent"; did you mean "per-cent"?\n'
    )
    assert done.stdout == ""
