"""Names in a row and in order."""

from dataclasses import replace
from itertools import permutations
from unicodedata import normalize

import pytest

from adref.composing.names import joined
from adref.composing.names import ordered as in_order
from adref.desk.languages import ordered_language
from adref.model.document import words
from adref.model.endorser import ANY, Endorser, EndorserKind, SignOn
from adref.model.place import Place
from adref.reading.orders import read_order
from composed import CODES, STYLES, TITLE, Draft, language, listed, value
from goldens import Golden


@pytest.mark.parametrize(
    ("code", "names", "expected"),
    [
        ("en", ("A", "B", "C"), "A, B and C"),
        ("en", ("A", "B"), "A and B"),
        ("en", ("A",), "A"),
        ("en", (), ""),
        ("fr", ("A", "B", "C"), "A, B et C"),
        ("es", ("A", "B", "C"), "A, B y C"),
        ("es", ("A", "Itelia"), "A e Itelia"),
        ("es", ("A", "Hispania"), "A e Hispania"),
        ("es", ("A", "Hielo"), "A y Hielo"),
        ("ru", ("А", "Б", "В"), "А, Б и В"),
        ("ar", ("ألف", "باء", "جيم"), "ألف، باء، وجيم"),
        ("ar", ("ألف", "Orvel"), "ألف، و Orvel"),
        ("zh", ("甲", "乙", "丙"), "甲、乙和丙"),
    ],
)
def test_a_row_of_names_has_the_and_of_the_language(
    code: str, names: tuple[str, ...], expected: str
) -> None:
    assert joined(names, language(code)) == expected


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Alpha", "Éclair", "Elan", "The Fleet", "zebra"]),
        ("en", ["3 Rivers", "Alpha", "Ярь"]),
        ("fr", ["L’Arbre", "Le Bois", "côte", "Écluse", "Les Fleuves"]),
        ("es", ["El Acuario", "nube", "Nzambi", "ñandú", "Las Olas"]),
        ("es", ["nube", "Nzambi", "n\u0303andu\u0301", "olas"]),
        ("ru", ["Ёлка", "Ель", "Ения", "Жук", "Alpha"]),
        ("ru", ["350 Rivers", "3 реки", "Жук", "Alpha"]),
        ("ar", ["الأرض", "أنهار", "إيثار", "البحر", "تمر", "Alpha"]),
        ("zh", ["Alpha", "The Bridge", "Copper"]),
    ],
)
def test_names_are_in_the_order_of_the_language(code: str, names: list[str]) -> None:
    composed = [normalize("NFC", name) for name in names]
    assert ordered(code, list(reversed(names))) == composed


MIXED = [
    "The Bridge", "the bridge of Orvel", "“The Ark”", "Theodora", "L’Arbre", "L'Eau",
    "Le Bois", "La Niña", "El Acuario", "Las Olas", "Écluse", "Eclair", "École",
    "nube", "ñandú", "Nzambi", "Óxfam", "Oxen", "Zebra", "zebra 2", "3 Rivers",
    "350 Rivers", "Open-Data", "Open Data", "OpenData B", "Çelik", "Ährenfeld", "Łódka",
    "Ель", "Ёлка", "Ения", "Жук", "Яр", "Іскра", "Ελιά", "ელი", "Այգի", "אלון", "البحر",
    "بحيرة", "أنهار", "إيثار", "آفاق", "الأرض", "تمر", "नदी", "நதி", "แม่น้ำ", "ወንዝ",
    "한강", "かわ", "カワ", "河流", "安图", "中山", "一心",
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_names_of_many_scripts_have_the_order_of_each_language(
    code: str, golden: Golden
) -> None:
    found = ordered(code, MIXED)
    assert found == ordered(code, list(reversed(MIXED)))
    golden.check(f"sorting/{code}.txt", "".join(f"{name}\n" for name in found))


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("pinyin", ["安图", "北河", "河流", "一心", "中山"]),
        ("stroke", ["一心", "中山", "北河", "安图", "河流"]),
    ],
)
def test_chinese_names_have_the_order_that_the_language_file_names(
    order: str, names: list[str]
) -> None:
    file = STYLES / "languages" / "zh.yaml"
    source = file.read_text(encoding="utf-8").replace("pinyin", order)
    chinese = value(ordered_language(source.encode(), "zh.yaml"))
    people = [person(f"e-{n}", name) for n, name in enumerate(reversed(names))]
    assert [one.name for one in in_order(people, chinese)] == names


def test_an_order_that_is_not_there_is_told_with_those_that_are() -> None:
    file = STYLES / "languages" / "zh.yaml"
    source = file.read_text(encoding="utf-8").replace("pinyin", "strokes")
    (found,) = ordered_language(source.encode(), "zh.yaml").findings
    assert found.message == '"strokes" is not one of the orders; did you mean "stroke"?'


def test_a_character_that_stands_in_an_order_twice_is_an_error() -> None:
    (found,) = read_order("# two\n一二\n一".encode(), "two.txt").findings
    assert found.message == '"一" stands here twice; take it out once'


def test_equal_names_keep_the_order_of_their_ids() -> None:
    for ids in (("b", "a", "c"), ("c", "b", "a")):
        people = [person(one, "River Watch") for one in ids]
        found = in_order(people, language("en"))
        assert [one.id for one in found] == ["a", "b", "c"]


def test_names_that_differ_in_marks_alone_are_always_in_one_order() -> None:
    names = ["Open-Data", "Open Data", "“Open Data”", "OpenData"]
    orders = {tuple(ordered("en", list(some))) for some in permutations(names)}
    assert len(orders) == 1


def test_what_a_name_is_sorted_by_may_differ_from_language_to_language() -> None:
    one = replace(person("a", "Zwin"), sort={"fr": "Abri"})
    two = replace(person("b", "Moor"), sort={ANY: "Zz"})
    assert in_order([two, one], language("fr")) == (one, two)
    assert in_order([two, one], language("en")) == (one, two)
    assert in_order([two, person("c", "Yonder")], language("es"))[0].id == "c"


def test_an_article_alone_is_a_name() -> None:
    assert ordered("en", ["The", "Sun", "Up"]) == ["Sun", "The", "Up"]


def person(name: str, called: str) -> Endorser:
    return Endorser(name, EndorserKind.INDIVIDUAL, called, SignOn.CONFIRMED, Place("x"))


def quoted(name: str) -> str:
    return name.replace("'", "''")


def ordered(code: str, names: list[str]) -> list[str]:
    entries = "".join(
        f"  - {{id: e-{number}, name: '{quoted(name)}', state: confirmed, "
        "consent: {publish: yes, on: 2031-01-01, ref: r-1}}\n"
        for number, name in enumerate(names)
    )
    text = TITLE + listed("operative", ["Alpha"])
    document = Draft(text, code, ledger=f"endorsers:\n{entries}").document()
    found = [block for block in document.blocks if block.style == "endorser"]
    return [words(block.runs) for block in found]
