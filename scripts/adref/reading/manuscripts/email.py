"""A mail, saved as a file, becomes a manuscript."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from adref.model.finding import Finding, Level, Outcome
from adref.model.manuscript import Line, Manuscript, Pasted
from adref.model.place import Place
from adref.reading.manuscripts.decoding import EMPTY, decoded
from adref.reading.manuscripts.html import read_html
from adref.reading.manuscripts.pasted import pasted
from adref.reading.manuscripts.plain import read_plain
from adref.reading.manuscripts.typed import typed
from adref.reading.manuscripts.unwrapping import unwrapped

FIELDS = ("From", "To", "Cc", "Date", "Subject")
"""What is kept of a mail's head."""
WHOLE = ("7bit", "8bit", "binary")
"""Transfers that keep the lines of a mail as they stand in its file."""


def read_email(source: bytes, file: str) -> Outcome[Manuscript]:
    """The head and the body of a mail; places count lines of the file where they can.

    A body in HTML is read where there is none in plain text. Attachments are not read,
    which is said.
    """
    mail = message_from_bytes(source, policy=default)
    if not any(mail.get(field) for field in FIELDS):
        return read_plain(source, file)
    body = _body(mail)
    if body is None:
        return Outcome(None, (Finding(Place(file), "import", EMPTY),))
    read = _read(body, file, _line_before(source, mail))
    left = tuple(_left_out(part, file) for part in mail.iter_attachments())
    if read.value is None:
        return Outcome(None, (*read.findings, *left))
    lines = (*_head(mail, file), *read.value.lines)
    made = Manuscript(lines, read.value.notes, read.value.remarks)
    return Outcome(made, (*read.findings, *left))


def _body(mail: EmailMessage) -> EmailMessage | None:
    try:
        body = mail.get_body(preferencelist=("plain", "html"))
    except (AttributeError, KeyError, ValueError):  # a mail that is broken itself
        return None
    return body if isinstance(body, EmailMessage) else None


def _read(body: EmailMessage, file: str, before: int) -> Outcome[Manuscript]:
    content = _content(body)
    if body.get_content_type() == "text/html":
        return read_html(content, file)
    text = decoded(content, file)
    if text.value is None:
        return Outcome(None, text.findings)
    lines = unwrapped(pasted(typed(text.value, before + 1)), file)
    return Outcome(Manuscript(lines, {}), text.findings)


def _content(body: EmailMessage) -> bytes:
    """The body in UTF-8, or its bytes where its own encoding is not known."""
    try:
        return str(body.get_content()).encode("utf-8", errors="replace")
    except (LookupError, ValueError, AttributeError):
        payload = body.get_payload(decode=True)
        return payload if isinstance(payload, bytes) else b""


def _line_before(source: bytes, mail: EmailMessage) -> int:
    """How many lines of the file stand above a body that is kept as it is."""
    transfer = str(mail.get("Content-Transfer-Encoding", "7bit")).lower()
    if mail.is_multipart() or transfer not in WHOLE:
        return 0
    head = source.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return head.count(b"\n") + 2


def _head(mail: EmailMessage, file: str) -> tuple[Line, ...]:
    said = ((field, mail.get(field)) for field in FIELDS)
    return tuple(
        Line(f"{field}: {value}", Place(file), pasted=Pasted.HEADER)
        for field, value in said
        if value
    )


def _left_out(part: object, file: str) -> Finding:
    name = part.get_filename() if isinstance(part, EmailMessage) else ""
    return Finding(
        Place(file),
        "import",
        f'the attachment "{name or "without a name"}" was not read; save it and import '
        "it if the text is in it",
        Level.ADVICE,
    )
