"""Which line is what: titles, headings, lists, the end of a text."""

from imports import imported, outline

LONG = "a river that is wide and long and slow and green and cold,\n\n1. Ends.\n"


def kinds(text: str) -> list[str]:
    return [line.split()[0] for line in outline(imported(text).text)]


def test_a_heading_may_stand_below_a_colon() -> None:
    text = (
        "The General Assembly,\n\nAdopts the following:\n\nWays of the river\n\n"
        "Recalling the river,\n\n1. Requests a boat.\n"
    )
    assert kinds(f"A title\n\n{text}")[1:] == [
        "preambular", "heading", "preambular", "operative",
    ]  # fmt: skip


def test_short_lines_below_a_colon_are_no_headings() -> None:
    text = "A title\n\n1. Requests boats for:\n\nthe Orvel\n\nthe Ithel\n\n2. Ends.\n"
    assert "heading" not in kinds(text)


def test_a_number_that_does_not_go_on_numbers_a_heading() -> None:
    text = (
        "A title\n\n1. Requests a boat;\n\n2. Requests another;\n\n1. The bridges\n\n"
        "3. Requests a bridge;\n\n2. Building bridges\n\n4. Requests the rest.\n"
    )
    assert kinds(text)[3:] == ["heading", "operative", "heading", "operative"]


def test_what_stands_behind_the_finished_last_paragraph_is_kept_aside() -> None:
    made = imported("A title\n\n1. Requests a boat;\n\n2. Ends.\n\n3rd meeting\n")
    assert [one.words for one in made.proposal.kept][-1] == "3rd meeting"
    assert kinds("A title\n\n1. Requests a boat;\n\n2. Ends.\n\n3rd meeting\n") == [
        "title", "operative", "operative",
    ]  # fmt: skip


def test_the_title_stands_above_the_line_that_enacts() -> None:
    made = imported("A council\n\nA session\n\nA river\n\nThe General Assembly,\n\n"
                    "Recalling a river,\n\n1. Ends.\n")  # fmt: skip
    assert made.text.title.text == "A river"
    assert made.proposal.organ == "general-assembly"


def test_without_a_title_the_subject_of_the_mail_is_one_and_that_is_said() -> None:
    made = imported("From: Ada\nSubject: A river\n\nRecalling a river,\n\n1. Ends.\n")
    assert made.text.title.text == "A river"
    assert "no title was found" in "".join(made.decisions)


def test_an_emphasis_on_the_opener_alone_is_taken_off_and_another_is_kept() -> None:
    made = imported("A title\n\n/Recalling/ a /wide/ river,\n\n1. *Heartens* all.\n")
    assert [line.partition(" ")[2] for line in outline(made.text)][1:] == [
        "Recalling a _wide_ river",
        "**Heartens** all",
    ]
    assert "_Thrilled_ by" in imported(f"A title\n\n/Thrilled/ by {LONG}").yaml
