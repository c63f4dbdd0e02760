"""PO files that came back from OmegaT, Poedit, Weblate or an editor."""

import re
from itertools import pairwise

import polib

from adref.model.exchange import Answer, Channel, Return, Stamp
from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.bytes import decode
from adref.reading.exchange.lines import line, remark
from adref.reading.exchange.stamps import vouched

LOOKED_AT = 20_000
"""Bytes at the start of a file that tell what it is."""
BEGINS = re.compile(rb'^[ \t]*msg(?:id|ctxt)[ \t]*"', re.MULTILINE)
SOUND = re.compile(
    r"(?:#(?:~\|?|\|)\s*+)?(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)?"
    r'\s*+"(?:[^"\\]|\\.)*+"'
)
"""A line with words in quotation marks, such as every line is that is no comment."""
OURS = re.compile(r"\badref: of=([0-9a-f]{8})\b")
CHARSET = re.compile(r"(?i)Content-Type:[^\"\n]{0,200}charset=([\w.:-]+)")
CONTENT = len("Content-Type:")
JOINT = re.compile(r'"[ \t]*\n[ \t]*"')
"""Where a program has broken a line."""
CROWDED = re.compile(r"^[ \t]*(#[.,:]?)(?=[^\s.,:|~#])", re.MULTILINE)
"""A comment without a space after its sign, which polib does not know."""
SEPARATORS = ("\u2028", "\u2029", "\x85")
"""What parts lines for some programs and words for all."""
UNIVERSAL = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "charset"})
LONGEST = 50_000
"""Characters of one entry: the longest paragraphs with all comments have a tenth."""

CUT = "this file was cut off here; send it again, whole"
ODD = (
    'this line is no line of a PO file; words stand between quotation marks, and " '
    'within them is written \\"'
)
LONG = f"this entry has more than {LONGEST:,} characters, as no unit has"


def is_po(source: bytes) -> bool:
    """Whether the bytes begin as a PO file does, whoever made it."""
    # A file in UTF-16 is a PO file too, and is told so when it is read.
    return bool(BEGINS.search(source[:LOOKED_AT].replace(b"\0", b"")))


def read_po(source: bytes, file: str) -> Outcome[Return]:
    """The answers of a PO file; obsolete entries say nothing."""
    for separator in SEPARATORS:
        source = source.replace(separator.encode(), b" ")
    text, found = decode(source, file)
    if text is None:
        return _refused(found[0].place, found[0].message)
    joined = JOINT.sub("", text)
    stamp = vouched(joined, file)
    if stamp.value is None:
        return Outcome(None, stamp.findings)
    wrong = _unsound(text, file) or _charset(text, joined, file)
    if wrong:
        return Outcome(None, (wrong,))
    return _returned(text, stamp.value, file)


def _refused(place: Place, message: str) -> Outcome[Return]:
    return Outcome(None, (Finding(place, "receive", message),))


def _unsound(text: str, file: str) -> Finding | None:
    """The first line that polib would stumble over or take for something else."""
    lines = text.rstrip().split("\n")
    for number, said in enumerate(lines, 1):
        if not (_is_comment(said) or SOUND.fullmatch(said.strip())):
            message = CUT if number == len(lines) else ODD
            return Finding(Place(file, number), "receive", message)
    keys = [_key(said) for said in lines]
    if not next(filter(None, reversed(keys)), "").startswith("msgstr"):
        return Finding(Place(file, len(lines)), "receive", CUT)
    return _too_long(lines, keys, file)


def _is_comment(said: str) -> bool:
    bare = said.strip()
    return not bare or (bare.startswith("#") and not bare.startswith(("#~", "#|")))


def _key(said: str) -> str:
    """The word before the quotation marks of a line, or ""."""
    found = SOUND.fullmatch(said.strip())
    return (found and found["key"]) or ""


def _too_long(lines: list[str], keys: list[str], file: str) -> Finding | None:
    """The first entry that polib would take an hour for."""
    starts = (number for number, key in enumerate(keys) if key == "msgid")
    for start, end in pairwise((0, *starts, len(lines))):
        if sum(map(len, lines[start:end])) > LONGEST:
            return Finding(Place(file, start + 1), "receive", LONG)
    return None


def _charset(text: str, joined: str, file: str) -> Finding | None:
    """What is wrong with the encoding that the file gives as its own."""
    found = CHARSET.search(joined)
    if not found or found[1].lower() in UNIVERSAL:
        return None
    message = (
        f"this file gives its encoding as {found[1]}; put UTF-8 there, save it as "
        "UTF-8, and look whether all letters are right"
    )
    before = text.partition(found[0][:CONTENT])[0]
    return Finding(Place(file, before.count("\n") + 1), "receive", message)


def _returned(text: str, stamp: Stamp, file: str) -> Outcome[Return]:
    try:
        # With a line break at its end, a text is never taken for the name of a file.
        spaced = CROWDED.sub(r"\1 ", text) + "\n"
        entries = polib.pofile(spaced, encoding="utf-8")
    except (OSError, ValueError, LookupError) as error:
        return _refused(_told(error, file), ODD)
    answers = (_answer(entry, file) for entry in entries if not entry.obsolete)
    return Outcome(Return(Channel.PO, stamp, tuple(answers)))


def _told(error: Exception, file: str) -> Place:
    said = re.search(r"\(line (\d+)\)", str(error))
    return Place(file, int(said[1])) if said else Place(file)


def _answer(entry: polib.POEntry, file: str) -> Answer:
    target, others = _target(entry)
    cited = OURS.search(entry.comment)
    return Answer(
        unit=line(entry.msgctxt or ""),
        of=cited[1] if cited else "",
        original=line(entry.msgid),
        target=target,
        open=entry.fuzzy,
        remarks=tuple(filter(None, (remark(entry.tcomment), *others))),
        place=Place(file, entry.linenum or 1),
    )


def _target(entry: polib.POEntry) -> tuple[str, tuple[str, ...]]:
    """The translation, or none and what stands there if it has several forms."""
    forms = tuple(dict.fromkeys(map(line, entry.msgstr_plural.values())))
    said = tuple(filter(None, forms or (line(entry.msgstr),)))
    return (said[0], ()) if len(said) == 1 else ("", said)
