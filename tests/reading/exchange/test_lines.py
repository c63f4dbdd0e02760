"""What other programs do to a line is undone, and nothing else."""

import pytest

from adref.reading.exchange.lines import line, remark


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("  two\u00a0words\u202f: ", "two words :"),
        ("a\nline\r\nor\ttwo\u2028three", "a line or two three"),
        ("de\u0301ja\u0300", "déjà"),
        ("soft\u00adened\u200b \ufeff", "softened"),
        ("می\u200cرود \u202eab", "می\u200cرود ab"),
        ("_Keeps_ {note:x} **all**.", "_Keeps_ {note:x} **all**."),
        ("", ""),
    ],
)
def test_a_line_has_single_spaces_and_visible_letters(given: str, read: str) -> None:
    assert line(given) == read


def test_a_remark_tells_nobodys_address() -> None:
    said = remark("Ask\n anna@orvel.example or +33 1 23 45 67 89")
    assert said == "Ask [e-mail address left out] or [telephone number left out]"


@pytest.mark.parametrize("sign", ["-", "a-", "+1 ", "a [at] ", "tel: 1"])
def test_a_remark_that_repeats_itself_is_read_soon(sign: str) -> None:
    assert remark(sign * 40_000)
