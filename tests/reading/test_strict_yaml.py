"""Every scalar is text; nothing is resolved, given twice, multiplied or too deep."""

import pytest

from adref.reading.nodes import Mapping, Node, Scalar, Sequence
from adref.reading.strict_yaml import DEEPEST, LONGEST, parse


def only_value(source: str) -> Node:
    root, found = parse(source, "a.yaml")
    assert found == ()
    assert isinstance(root, Mapping)
    return root.entries[0].value


def messages(source: str) -> list[str]:
    return [str(finding) for finding in parse(source, "a.yaml")[1]]


@pytest.mark.parametrize(
    "word",
    ["NO", "Yes", "on", "~", "null", "1.10", "12:30:00", "010", "0x1F", "1_000",
     ".inf", "2031-12-18", "3e8", "12345678", "=", "<<", "1:2"],
)  # fmt: skip
def test_every_word_is_read_as_the_text_that_was_written(word: str) -> None:
    value = only_value(f"key: {word}\n")
    assert isinstance(value, Scalar)
    assert value.text == word


def test_keys_are_text_too() -> None:
    root, _ = parse("NO: a\n1.10: b\n010: c\n", "a.yaml")
    assert isinstance(root, Mapping)
    assert [entry.key.text for entry in root] == ["NO", "1.10", "010"]


def test_a_block_keeps_every_sign_it_holds() -> None:
    text = "Notes: # of *people* & \"others\" [sic] {x} | > ! % @ ` 'y'\n"
    value = only_value(f"text: |\n  {text}")
    assert isinstance(value, Scalar)
    assert value.text == text


def test_a_comment_beside_a_word_is_noticed() -> None:
    value = only_value("key: word # and more\n")
    assert isinstance(value, Scalar)
    assert (value.text, value.comment) == ("word", True)


def test_a_number_sign_within_a_word_is_text() -> None:
    value = only_value("key: word#7\n")
    assert isinstance(value, Scalar)
    assert (value.text, value.comment) == ("word#7", False)


def test_a_scalar_of_ten_million_characters_gets_one_line() -> None:
    (message,) = messages(f"key: {'a' * 10_000_000}\n")
    assert message == (
        "a.yaml:1:6: error yaml: text of 10,000,000 characters; the most is 100,000; "
        "divide it"
    )


def test_the_longest_text_is_still_read() -> None:
    value = only_value(f"key: {'a' * LONGEST}\n")
    assert isinstance(value, Scalar)


@pytest.mark.parametrize(
    "source",
    [
        "key: " + "[" * 1000 + "]" * 1000,
        "key: " + "{a: " * 1000 + "}" * 1000,
        "- " * 1000 + "a",
        "\n".join(f"{' ' * depth}a:" for depth in range(1000)),
        "[" * 1_000_000,
    ],
    ids=["brackets", "braces", "dashes", "indents", "a million brackets"],
)
def test_a_thousand_levels_get_one_line(source: str) -> None:
    (message,) = messages(source)
    assert message.endswith(
        f"more than {DEEPEST} levels, one inside the other; take some out"
    )


def test_levels_that_are_deep_but_allowed_are_read() -> None:
    depth = DEEPEST - 1
    assert isinstance(only_value("key: " + "[" * depth + "]" * depth), Sequence)


def test_aliases_are_refused_before_they_multiply() -> None:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for step in range(1, 30):
        row = ", ".join([f"*a{step - 1}"] * 10)
        lines.append(f"a{step}: &a{step} [{row}]")
    (message,) = messages("\n".join(lines))
    assert message.startswith("a.yaml:1:5: error yaml: text cannot begin with")


@pytest.mark.parametrize("written", [r'"it\"s"', r"'it''s'", r'"it\\s"'])
def test_a_quotation_mark_inside_quotation_marks_is_allowed(written: str) -> None:
    assert isinstance(only_value(f"key: {written}\n"), Scalar)


def test_the_lines_of_a_value_are_those_that_were_written() -> None:
    root, _ = parse('- plain  words\n- "quoted"\n- |\n  one\n\n    two\n', "a.yaml")
    assert isinstance(root, Sequence)
    lines = [
        [(line.text, line.place.line, line.place.column) for line in item.lines]
        for item in root.items
        if isinstance(item, Scalar)
    ]
    assert lines == [
        [("plain  words", 1, 3)],
        [('"quoted"', 2, 3)],
        [("  one", 4, 1), ("", 5, 1), ("    two", 6, 1)],
    ]
