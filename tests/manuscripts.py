"""Word files made in code, and what was read out of them."""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from adref.model.finding import Outcome
from adref.model.manuscript import Manuscript
from adref.model.markup import PieceKind, pieces

FILE = "draft.docx"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
ROOTS = {"header": "hdr", "footer": "ftr"}


def archive(parts: Mapping[str, str]) -> bytes:
    """A zip file of these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        for path, content in parts.items():
            file.writestr(path, content)
    return made.getvalue()


def word_file(body: str, **parts: str) -> bytes:
    """A Word file with this body, and with other parts by their kind."""
    files = {
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": relations({one: f"{one}.xml" for one in parts}),
        "word/document.xml": (
            f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"
        ),
    }
    for kind, content in parts.items():
        root = ROOTS.get(kind, kind)
        files[f"word/{kind}.xml"] = f"<w:{root} {SPACES}>{content}</w:{root}>"
    return archive(files)


def relations(targets: Mapping[str, str]) -> str:
    """A part that says how parts hang together."""
    entries = "".join(
        f'<Relationship Id="r{number}" Type="{KIND}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'


def p(*inside: str, layout: str = "") -> str:
    """A paragraph of runs, or of words."""
    return f"<w:p><w:pPr>{layout}</w:pPr>{''.join(inside)}</w:p>"


def r(text: str, look: str = "") -> str:
    """A run of words."""
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:r><w:rPr>{look}</w:rPr>{words}</w:r>"


def value(outcome: Outcome[Manuscript]) -> Manuscript:
    """What was read."""
    assert outcome.value is not None, [str(finding) for finding in outcome.findings]
    return outcome.value


def texts(manuscript: Manuscript) -> list[str]:
    """The lines, each with its label."""
    return [f"{line.label} {line.text}".strip() for line in manuscript.lines]


def bare(text: str) -> str:
    """The words of a line in adref's markup, with single spaces."""
    found = (one.text for one in pieces(text) if one.kind is PieceKind.WORDS)
    return " ".join("".join(found).split())


def numbered(parts: Sequence[str]) -> tuple[str, list[str]]:
    """The parts as one text, each "word" in it made one of a kind; those words."""
    made = [f"word{i} " if one == "word" else one for i, one in enumerate(parts)]
    return "".join(made), re.findall(r"word\d+", "".join(made))


def everything(manuscript: Manuscript) -> str:
    """All words that a manuscript holds, wherever they are kept."""
    lines = [*manuscript.lines, *manuscript.notes.values()]
    said = [f"{line.label} {bare(line.text)}" for line in lines]
    beside = [f"{one.text} {one.author} {one.words}" for one in manuscript.remarks]
    return "\n".join([*said, *beside])
