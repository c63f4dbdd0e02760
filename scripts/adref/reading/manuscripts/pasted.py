"""What the lines of a mail are: headers, quotations, signature, footer, or words.

The signs are those of mail programs and list archives, not of a language.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from adref.model.manuscript import Pasted
from adref.reading.manuscripts.typed import Typed
from adref.reading.personal import ARCHIVED

NAMES = (
    "from|to|cc|bcc|subject|date|sent|reply-to|message-id|"
    "de|à|a|cc|objet|envoyé|para|asunto|enviado|fecha|"
    "от|кому|копия|тема|дата|отправлено|"
    "من|إلى|الموضوع|التاريخ|发件人|收件人|抄送|主题|日期|发送时间"
)
FIELD = re.compile(rf"[*_>\s]*(?:{NAMES})[*_]?\s?[:：][*_]?(?:\s|$)", re.IGNORECASE)
TIME = re.compile(r"\d{1,2}:\d\d")
QUOTED = re.compile(r"\s*[>＞]")
SIGNATURE = re.compile(r"-- ?$")
FORWARDED = re.compile(r"\s*-{2,}.*[^\W_].*-{2,}\s*$")
LIST = re.compile(
    r"mailing list|mailman|unsubscribe|list-?serv|googlegroups|google groups"
    r"|liste de diffusion|lista de (?:correo|distribución)|списк\w* рассылки"
    r"|القائمة البريدية|邮件列表",
    re.IGNORECASE,
)
SCRUBBED = re.compile(r"-{4,} next part -{4,}|-{5}BEGIN PGP|\[?(?:Message clipped)")
WRITTEN = re.compile(r"\d|[@<]| at ")
"""A date or an address in the line above a quotation."""
FEW = 12
"""Lines in which the header of a pasted mail has to begin."""
LEAST = 4
"""Where the quotation is so many times longer than the rest, it is the text."""
NEAR = 4
"""Lines below a rule in which a list speaks of itself."""


def pasted(lines: Sequence[Typed]) -> tuple[Typed, ...]:
    """The lines, each marked as what it is in a mail."""
    kinds = [Pasted.WORDS] * len(lines)
    for mark in (_header, _fields, _quotations, _signature, _footer):
        mark(lines, kinds)
    if _mostly_quoted(lines, kinds):
        return _sent_on(lines, kinds)
    return tuple(
        replace(line, pasted=kind) for line, kind in zip(lines, kinds, strict=True)
    )


def _sent_on(lines: Sequence[Typed], kinds: Sequence[Pasted]) -> tuple[Typed, ...]:
    """The lines of a quotation that is the text; who wrote it is its head."""
    said = [
        kind is Pasted.QUOTED and not QUOTED.match(line.text)
        for line, kind in zip(lines, kinds, strict=True)
    ]
    return tuple(
        replace(line, pasted=Pasted.HEADER) if head else line
        for line, head in zip(pasted(_unquoted(lines)), said, strict=True)
    )


def is_pasted(mail: Sequence[Typed], lines: Sequence[Typed]) -> bool:
    """Whether lines that were marked so look like a mail, or were all quoted."""
    kinds = {line.pasted for line in mail}
    quoted = any(one.text != line.text for one, line in zip(mail, lines, strict=True))
    return bool(kinds & {Pasted.HEADER, Pasted.FOOTER}) or quoted or _replied(mail)


def _replied(lines: Sequence[Typed]) -> bool:
    """Whether somebody's words are quoted below a line that says who wrote them."""
    quoted = [line for line in lines if line.pasted is Pasted.QUOTED]
    return any(not QUOTED.match(line.text) for line in quoted)


def _header(lines: Sequence[Typed], kinds: list[Pasted]) -> None:
    """The head of an archived mail: subject, sender with an address, date."""
    for number, line in enumerate(lines[:FEW]):
        address = ARCHIVED.search(line.text)
        if address and not line.text[address.end() :].strip():
            below = lines[number + 1 : number + 2]
            dated = any(TIME.search(one.text) for one in below)
            end = number + 1 + dated
            kinds[:end] = [Pasted.HEADER] * end
            return


def _fields(lines: Sequence[Typed], kinds: list[Pasted]) -> None:
    """Two or more fields in a row, with the lines that they go on in."""
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and _field(lines[end], goes_on=end > number):
            end += 1
        fields = sum(bool(FIELD.match(line.text)) for line in lines[number:end])
        if fields > 1:
            kinds[number:end] = [Pasted.HEADER] * (end - number)
        number = max(end, number + 1)
    for number, line in enumerate(lines):
        if FORWARDED.match(line.text) and Pasted.HEADER in kinds[number : number + 3]:
            kinds[number] = Pasted.HEADER


def _field(line: Typed, *, goes_on: bool) -> bool:
    return bool(FIELD.match(line.text)) or (
        goes_on and line.indent > 0 and not line.blank
    )


def _quotations(lines: Sequence[Typed], kinds: list[Pasted]) -> None:
    for number, line in enumerate(lines):
        if QUOTED.match(line.text) and kinds[number] is Pasted.WORDS:
            kinds[number] = Pasted.QUOTED
            if not (number and kinds[number - 1] is Pasted.QUOTED):
                _attributed(lines, kinds, number)


def _attributed(lines: Sequence[Typed], kinds: list[Pasted], quoted: int) -> None:
    """The line that says who wrote what is quoted, and the one it began on."""
    above = quoted - 1
    while above >= 0 and lines[above].blank:
        above -= 1
    if above < 0 or not lines[above].text.rstrip().endswith((":", "：")):
        return
    said = "".join(line.text for line in lines[max(above - 1, 0) : above + 1])
    if not WRITTEN.search(said):
        return
    kinds[above] = Pasted.QUOTED
    if above and not lines[above - 1].blank and not lines[above - 1].closed:
        kinds[above - 1] = Pasted.QUOTED


def _signature(lines: Sequence[Typed], kinds: list[Pasted]) -> None:
    for number, line in enumerate(lines):
        if SIGNATURE.match(line.text) and not line.text.startswith("---"):
            _rest(kinds, number, Pasted.SIGNATURE)
            return


def _footer(lines: Sequence[Typed], kinds: list[Pasted]) -> None:
    for number, line in enumerate(lines):
        near = " ".join(one.text for one in lines[number : number + NEAR])
        if SCRUBBED.match(line.text) or (
            (line.rule or LIST.search(line.text)) and LIST.search(near)
        ):
            _rest(kinds, number, Pasted.FOOTER)
            return


def _rest(kinds: list[Pasted], start: int, kind: Pasted) -> None:
    kinds[start:] = [
        kind if one in {Pasted.WORDS, Pasted.SIGNATURE} else one
        for one in kinds[start:]
    ]


def _mostly_quoted(lines: Sequence[Typed], kinds: Sequence[Pasted]) -> bool:
    """Whether the text itself is quoted, because somebody sent it on."""
    sizes = dict.fromkeys(Pasted, 0)
    for line, kind in zip(lines, kinds, strict=True):
        sizes[kind] += len(line.text)
    return sizes[Pasted.QUOTED] > LEAST * sizes[Pasted.WORDS]


def _unquoted(lines: Sequence[Typed]) -> tuple[Typed, ...]:
    return tuple(
        replace(line, text=QUOTED.sub("", line.text, count=1).removeprefix(" "))
        for line in lines
    )
