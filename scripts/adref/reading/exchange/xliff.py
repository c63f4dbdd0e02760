"""XLIFF files that came back from a translator's program.

Programs give back names with prefixes, lines cut into sentences and states of their
own; attributes are read here, since no two libraries agree on what they mean.
"""

import re
from collections.abc import Iterator

from lxml import etree

from adref.model.exchange import Answer, Channel, Return, Stamp
from adref.model.finding import Finding, Outcome
from adref.model.place import Place
from adref.reading.exchange.inline import Element, Meanings, meanings, tells, words
from adref.reading.exchange.lines import line, remark
from adref.reading.exchange.stamps import stamp, vouched

LOOKED_AT = 20_000
"""Bytes at the start of a file that tell what it is."""
BEGINS = re.compile(rb"<(?:[\w.-]+:)?xliff[\s>]")
ENDS = re.compile(rb"</(?:[\w.-]+:)?xliff\s*>\s*\Z")
LARGEST = 16_000_000
"""Bytes. A hundred pages with all that is known about them are about one million."""
OURS = re.compile(r"\badref: of=([0-9a-f]{8})\b")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
NOT_BEGUN = frozenset({"new", "needs-translation", "needs-adaptation", "needs-l10n"})
NOT_DONE = NOT_BEGUN | {f"needs-review-{what}" for what in
                        ("translation", "adaptation", "l10n")}  # fmt: skip
"""States of a translation that somebody still has to look at."""
ENCODINGS = frozenset(
    {
        etree.ErrorTypes.ERR_INVALID_CHAR,
        etree.ErrorTypes.ERR_INVALID_ENCODING,
        etree.ErrorTypes.ERR_UNKNOWN_ENCODING,
        etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING,
    }
)

AGAIN = "export it again as XLIFF 1.2"
CUT = "this file was cut off: it does not end in </xliff>; send it again, whole"
BROKEN = f"this file is damaged here; {AGAIN}"
CHARSET = (
    f"this file is not in the encoding that it gives as its own; {AGAIN}, in UTF-8"
)
DEFINES = f"this file has a DOCTYPE, which no XLIFF needs; {AGAIN}, without one"
STRANGE = "this file is XML, but no XLIFF; send back the .xlf file that was sent"
NEWER = "this file is XLIFF {}; have your program export XLIFF 1.2"
OTHER = "this file has the {}-language {} and was sent with {}; send back that one"
LARGE = f"this file has more than {LARGEST:,} bytes; send back the one that was sent"


class _RefusedError(Exception):
    """A file that is not taken: the message says why and what helps."""

    def __init__(self, message: str, line_number: int = 1) -> None:
        super().__init__(message)
        self.line_number = line_number


def is_xliff(source: bytes) -> bool:
    """Whether the bytes begin as an XLIFF file does, of whatever version."""
    # One in UTF-16 is XLIFF too.
    return bool(BEGINS.search(source[:LOOKED_AT].replace(b"\0", b"")))


def read_xliff(source: bytes, file: str) -> Outcome[Return]:
    """The answers of an XLIFF file, in its order."""
    try:
        root = _root(source)
        found = vouched(_vouching(root), file)
        if found.value is None:
            return Outcome(None, found.findings)
        _same_languages(root, found.value)
    except _RefusedError as refused:
        place = Place(file, refused.line_number)
        return Outcome(None, (Finding(place, "receive", str(refused)),))
    units = root.iter("{*}trans-unit")
    answers = tuple(_answer(unit, file) for unit in units)
    return Outcome(Return(Channel.XLIFF, found.value, answers))


def _root(source: bytes) -> Element:
    """The root of the file; nothing outside of it is ever fetched or expanded."""
    if len(source) > LARGEST:
        raise _RefusedError(LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damage(source, error) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _RefusedError(DEFINES)
    return _first(root)


def _damage(source: bytes, error: Exception) -> _RefusedError:
    code, where = getattr(error, "code", None), getattr(error, "lineno", None) or 1
    if code in ENCODINGS:
        return _RefusedError(CHARSET, where)
    ended = ENDS.search(source.replace(b"\0", b""))
    return _RefusedError(BROKEN if ended else CUT, where)


def _first(root: Element) -> Element:
    """The root, if it is that of XLIFF 1."""
    name = etree.QName(root)
    version = root.get("version", "")
    if name.localname != "xliff":
        raise _RefusedError(STRANGE)
    if version.startswith("2") or ":document:2" in (name.namespace or ""):
        raise _RefusedError(NEWER.format(version or "2"))
    return root


def _vouching(root: Element) -> str:
    """What the file says of itself: its notes, or its attributes if those are gone."""
    notes = "\n".join(map(_text, root.iterfind("{*}file/{*}header/{*}note")))
    if stamp(notes):
        return notes
    return "\n".join(map(_attributed, root.iterfind("{*}file")))


def _attributed(file: Element) -> str:
    said = ("product-name", "product-version", "original")
    languages = (_code(file.get(f"{side}-language", "")) for side in SIDES)
    told = (*(file.get(name, "") for name in said), *languages)
    return " ".join((*told, file.get("build-num", "")))


SIDES = ("source", "target")


def _same_languages(root: Element, sent: Stamp) -> None:
    """See to it that nothing is in another language than what was sent."""
    wanted: dict[str, str] = {"source": sent.original, "target": sent.language}
    for element, side, said in _languages(root):
        if said and _code(said) != _code(wanted[side]):
            message = OTHER.format(side, said, wanted[side])
            raise _RefusedError(message, _line(element))


def _languages(root: Element) -> Iterator[tuple[Element, str, str]]:
    for file in root.iterfind("{*}file"):
        for side in SIDES:
            yield file, side, file.get(f"{side}-language", "")
    for unit in root.iter("{*}trans-unit"):
        for target in _children(unit, "target"):
            yield target, "target", target.get(LANGUAGE, "")


def _code(language: str) -> str:
    """`zh` of `zh-Hans` or `zh_CN`: programs have names of their own."""
    return re.split("[-_]", language.lower(), maxsplit=1)[0]


def _answer(unit: Element, file: str) -> Answer:
    sources = tuple(_children(unit, "source"))[:1]
    known = meanings(*sources) if sources else Meanings()
    target = next((words(one, known) for one in _children(unit, "target")), "")
    notes = tuple(map(_text, _children(unit, "note")))
    cited = next(filter(None, map(OURS.search, notes)), None)
    return Answer(
        unit=line(unit.get("resname") or unit.get("id", "")),
        of=cited[1] if cited else "",
        original="".join(words(one, known) for one in sources if tells(one)),
        target=target,
        open=_is_open(unit, target, known),
        remarks=tuple(_remarks(unit)),
        place=Place(file, _line(unit)),
    )


def _is_open(unit: Element, target: str, known: Meanings) -> bool:
    """Whether the state says that nobody has done it, and the words do not disagree.

    Some programs leave the state of a unit when its words are new.
    """
    state = next((one.get("state", "") for one in _children(unit, "target")), "")
    sent = {
        words(one, known)
        for older in _children(unit, "alt-trans")
        if older.get("alttranstype") == "previous-version"
        for one in _children(older, "target")
    }
    return state in NOT_DONE and target in sent if sent else state in NOT_BEGUN


def _remarks(unit: Element) -> Iterator[str]:
    """What the translator says; our own note is told by what it cites, too."""
    for note in _children(unit, "note"):
        said = remark(_text(note))
        if said and note.get("from") != "adref" and not OURS.search(said):
            yield said


def _children(element: Element, name: str) -> Iterator[Element]:
    space = etree.QName(element).namespace
    return element.iterchildren(f"{{{space}}}{name}" if space else name)


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _line(element: Element) -> int:
    return element.sourceline or 1
