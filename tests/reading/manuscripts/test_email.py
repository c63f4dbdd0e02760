"""Mails, saved as files and pasted: what is the text, and what is around it."""

from email.message import EmailMessage

import pytest

from adref.model.manuscript import Manuscript, Pasted
from adref.reading.manuscripts.cleaning import cleaned
from adref.reading.manuscripts.email import read_email
from adref.reading.manuscripts.plain import read_plain
from composed import value

HEAD = "From: Ada Orvel <ada@orvel.example>\nSubject: Rivers\n"


def mail(source: bytes) -> Manuscript:
    return cleaned(value(read_email(source, "x.eml")))


def kinds(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [(line.pasted.value, line.text) for line in manuscript.lines]


def pasted(text: str) -> list[tuple[str, str]]:
    return kinds(cleaned(value(read_plain(text.encode(), "x.txt"))))


def composed_mail() -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Subject"] = "Ada <ada@orvel.example>", "Rivières"
    return made


def test_the_head_is_kept_without_addresses_and_the_body_is_read() -> None:
    assert kinds(mail(f"{HEAD}\nRequests a river;\n".encode())) == [
        ("header", "From: Ada Orvel <[e-mail address left out]>"),
        ("header", "Subject: Rivers"),
        ("words", "Requests a river;"),
    ]


def test_a_place_counts_the_lines_of_the_file() -> None:
    assert mail(f"{HEAD}\nOne.\n".encode()).lines[-1].place.line == 4


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_a_body_is_read_however_it_was_sent(transfer: str) -> None:
    made = composed_mail()
    made.set_content("Prie la rivière d’attendre;", cte=transfer)
    assert mail(bytes(made)).lines[-1].text == "Prie la rivière d’attendre;"


def test_of_two_bodies_the_plain_one_is_read() -> None:
    made = composed_mail()
    made.set_content("Requests a river;")
    made.add_alternative("<p>Requests <i>another</i>;</p>", subtype="html")
    assert mail(bytes(made)).lines[-1].text == "Requests a river;"


def test_a_body_in_html_alone_is_read() -> None:
    made = composed_mail()
    made.set_content("<p><i>Requests</i> a river;</p>", subtype="html")
    assert mail(bytes(made)).lines[-1].text == "_Requests_ a river;"


def test_an_attachment_that_is_not_read_is_said() -> None:
    made = composed_mail()
    made.set_content("See the file.")
    made.add_attachment(b"x", "application", "msword", filename="river.doc")
    outcome = read_email(bytes(made), "x.eml")
    assert outcome.value
    assert '"river.doc" was not read' in outcome.findings[0].message


def test_a_signature_and_what_is_below_it_are_none_of_the_text() -> None:
    text = f"{HEAD}\nRequests a river;\n\n-- \nAda Orvel\nThe bridge\n"
    assert kinds(mail(text.encode()))[-3:] == [
        ("signature", "--"),
        ("signature", "Ada Orvel"),
        ("signature", "The bridge"),
    ]


def test_quoted_lines_are_known_with_the_line_that_says_who_wrote_them() -> None:
    text = "Requests a river;\n\nOn 2 June 2031 Ben wrote:\n> No river.\n> None.\n"
    assert [kind for kind, _ in pasted(text)] == ["words", *["quoted"] * 3]


def test_a_text_that_was_sent_on_in_a_quotation_is_the_text() -> None:
    quoted = "\n".join(f"> {number}. Requests a river;" for number in range(1, 9))
    lines = pasted(f"See below.\n\nOn 2 June 2031 Ben wrote:\n{quoted}\n")
    assert ("words", "1. Requests a river;") in lines


def test_the_head_of_an_archived_mail_is_known_by_its_address_and_date() -> None:
    text = (
        "[rivers] Text\n\nAda ada at orvel.example\nTue Jun 3 10:00:00 2031\n\nA b.\n"
    )
    assert pasted(text) == [
        ("header", "[rivers] Text"),
        ("header", "Ada [e-mail address left out]"),
        ("header", "Tue Jun 3 10:00:00 2031"),
        ("words", "A b."),
    ]


@pytest.mark.parametrize(
    "footer",
    [
        "-------------- next part --------------\nAn attachment was scrubbed...",
        "_______________________\nrivers mailing list\nrivers@lists.example",
        "More information about the rivers mailing list",
        "To unsubscribe from this group, write to the list.",
    ],
)
def test_what_a_list_adds_is_no_part_of_the_text(footer: str) -> None:
    kinds_found = [kind for kind, _ in pasted(f"Requests a river;\n\n{footer}\n")]
    assert kinds_found[0] == "words"
    assert set(kinds_found[1:]) == {Pasted.FOOTER.value}


def test_fields_in_the_middle_of_a_text_are_a_head_only_in_a_row() -> None:
    assert [kind for kind, _ in pasted("To: the sea.\n\nFrom here on.\n")] == [
        "words",
        "words",
    ]


def test_a_text_all_of_which_is_quoted_is_the_text() -> None:
    assert pasted("> Requests a river;\n>\n> Invites all.\n") == [
        ("words", "Requests a river;"),
        ("words", "Invites all."),
    ]
