"""What stands in a PDF besides the words on its pages: facts, links, attachments.

The words of the pages are drawn with the numbers of glyphs; only a program that knows
the fonts can tell them.
"""

import re
import zlib
from collections.abc import Iterator

from adref.reading.finished.leaf import SealedError, Written

PDF = b"%PDF"
LARGEST = 100_000_000
STREAM = re.compile(rb"stream\r?\n(?P<body>.*?)\r?\n?endstream", re.DOTALL)
KIND = re.compile(rb"/(?:Type|Subtype)\s*/(ObjStm|Metadata|EmbeddedFile)\b")
HEAD = 2000
"""Bytes before a stream in which its dictionary stands."""
LITERAL = re.compile(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)", re.DOTALL)
DIGITS = re.compile(rb"<([0-9A-Fa-f\s]+)>(?!>)")
ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|\r?\n|(.))", re.DOTALL)
LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def facts(source: bytes) -> Iterator[Written]:
    """The strings of a PDF: its properties, links, remarks, bookmarks, metadata."""
    if re.search(rb"/Encrypt\b", STREAM.sub(b"", source)):
        raise SealedError("it is encrypted")
    yield Written("its properties and links", _strings(STREAM.sub(b"\n", source)))
    for kind, body in _streams(source):
        if kind == b"ObjStm":
            yield Written("its properties and links", _strings(body))
        elif kind == b"Metadata":
            yield Written("its metadata", body.decode("utf-8", "replace"))


def attached(source: bytes) -> list[bytes]:
    """The files that a PDF has inside."""
    return [body for kind, body in _streams(source) if kind == b"EmbeddedFile"]


def _streams(source: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each stream that is neither page, picture nor font: its kind and its bytes."""
    for stream in STREAM.finditer(source):
        head = source[max(0, stream.start() - HEAD) : stream.start()]
        head = head.rpartition(b" obj")[2]
        if kind := KIND.search(head):
            yield kind[1], _unpacked(stream["body"], head)


def _unpacked(body: bytes, head: bytes) -> bytes:
    if b"/Filter" not in head:
        return body
    filters = re.findall(rb"/(\w+Decode)\b", head)
    if filters != [b"FlateDecode"]:
        raise SealedError("a part of it is packed in a way that cannot be looked into")
    opened = zlib.decompressobj()
    try:
        found = opened.decompress(body, LARGEST)
    except zlib.error as error:
        raise SealedError("a part of it is damaged") from error
    if opened.unconsumed_tail:
        raise SealedError("a part of it is too large")
    return found


def _strings(source: bytes) -> str:
    """The strings among some objects, each on lines of its own."""
    literal = (_unescaped(one[0][1:-1]) for one in LITERAL.finditer(source))
    digits = (_unhexed(one[1]) for one in DIGITS.finditer(source))
    return "\n".join(_decoded(one) for one in (*literal, *digits))


def _unescaped(text: bytes) -> bytes:
    def letter(match: re.Match[bytes]) -> bytes:
        if match[1]:
            return bytes([int(match[1], 8) & 255])
        return LETTERS.get(match[2], match[2]) if match[2] else b""

    return ESCAPE.sub(letter, text)


def _unhexed(digits: bytes) -> bytes:
    bare = b"".join(digits.split())
    return bytes.fromhex((bare + b"0" * (len(bare) % 2)).decode())


def _decoded(text: bytes) -> str:
    if text.startswith((b"\xfe\xff", b"\xff\xfe")):
        return text.decode("utf-16", "replace")
    if text.startswith(b"\xef\xbb\xbf"):
        return text.decode("utf-8-sig", "replace")
    return text.decode("latin-1")
