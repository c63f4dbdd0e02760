"""How Word counts: a value of a level, written in one of its number formats."""

from collections.abc import Callable, Mapping, Sequence

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
MOST = 3999
"""No list is longer; a Roman numeral cannot be."""

SERIES: Mapping[str, Sequence[str]] = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    # Word leaves out ё, й, ъ, ы and ь. # medium
    "russianLower": "абвгдежзиклмнопрстуфхцчшщэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    # As styles/languages/ar.yaml has them; plain ه is as good. # medium
    "arabicAbjad": [*"أبجد", "هـ", *"وزحطيكلمنسعفصقرشتثخذضظغ"],
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    # Brackets, not circles, in spite of the name: as in styles/languages/zh.yaml.
    "ideographEnclosedCircle": "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",  # medium
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "chicago": "*†‡§",
}
"""Signs in order."""
REPEATED = frozenset({
    "lowerLetter", "upperLetter", "russianLower", "russianUpper", "arabicAbjad",
    "arabicAlpha", "chicago",
})  # fmt: skip
"""Series that go on with aa, bb; the others go on in digits."""

CHINESE = "〇一二三四五六七八九"
LEGAL = "零壹贰叁肆伍陆柒捌玖"
ARABIC = "٠١٢٣٤٥٦٧٨٩"
FULL_WIDTH = "０１２３４５６７８９"
UNITS = ("", "十", "百", "千")
LEGAL_UNITS = ("", "拾", "佰", "仟")


def counted(kind: str, count: int) -> str:
    """A value as a number format (ST_NumberFormat) writes it; digits where unknown."""
    if kind == "none":
        return ""
    if not 0 < count <= MOST:
        return str(count)
    if kind in SERIES:
        return _signed(kind, count)
    return WRITTEN.get(kind, str)(count)


def _signed(kind: str, count: int) -> str:
    signs = SERIES[kind]
    if count > len(signs) and kind not in REPEATED:
        return str(count)
    return signs[(count - 1) % len(signs)] * ((count - 1) // len(signs) + 1)


def roman(count: int) -> str:
    """A Roman numeral in small letters."""
    written = ""
    for worth, sign in ROMAN:
        times, count = divmod(count, worth)
        written += sign * times
    return written


def chinese(count: int) -> str:
    """A number as it is read: 二十一, 一百零五; ten to nineteen begin with 十."""
    said = _read(count, CHINESE.replace("〇", "零"), UNITS)
    return said[1:] if said.startswith("一十") else said


def _read(count: int, digits: str, units: tuple[str, ...]) -> str:
    said = ""
    gap = False
    for place, digit in zip(range(3, -1, -1), f"{count:04}", strict=True):
        if digit == "0":
            gap = bool(said)
        else:
            said += digits[0] * gap + digits[int(digit)] + units[place]
            gap = False
    return said


def _digits(digits: str) -> Callable[[int], str]:
    return lambda count: "".join(digits[int(digit)] for digit in str(count))


def _ordinal(count: int) -> str:
    endings = {} if count % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}
    return f"{count}{endings.get(count % 10, 'th')}"


WRITTEN: Mapping[str, Callable[[int], str]] = {
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
    "ordinal": _ordinal,
    "numberInDash": lambda count: f"- {count} -",
    "decimalFullWidth": _digits(FULL_WIDTH),
    "decimalFullWidth2": _digits(FULL_WIDTH),
    "hindiNumbers": _digits(ARABIC),  # medium
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "taiwaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "ideographDigital": _digits(CHINESE),
    "taiwaneseDigital": _digits(CHINESE),
    "japaneseDigitalTenThousand": _digits(CHINESE),
    "chineseLegalSimplified": lambda count: _read(count, LEGAL, LEGAL_UNITS),
}
"""Formats that are more than a series of signs."""
