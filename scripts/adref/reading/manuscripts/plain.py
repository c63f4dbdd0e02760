"""Plain text becomes a manuscript."""

from adref.model.finding import Outcome
from adref.model.manuscript import Manuscript
from adref.reading.manuscripts.decoding import decoded
from adref.reading.manuscripts.pasted import is_pasted, pasted
from adref.reading.manuscripts.typed import typed
from adref.reading.manuscripts.unwrapping import unwrapped


def read_plain(source: bytes, file: str) -> Outcome[Manuscript]:
    """The paragraphs of a text file; a pasted mail is known by its look."""
    text = decoded(source, file)
    if text.value is None:
        return Outcome(None, text.findings)
    lines = typed(text.value)
    mail = pasted(lines)
    read = unwrapped(mail if is_pasted(mail, lines) else lines, file)
    return Outcome(Manuscript(read, {}), text.findings)
