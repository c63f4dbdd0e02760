"""Names in a row and in order."""

from unicodedata import normalize

import pytest

from adref.composing.names import joined
from composed import TITLE, Draft, language, listed, printed


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


def ordered(code: str, names: list[str]) -> list[str]:
    entries = "".join(
        f"  - {{id: e-{number}, kind: organisation, name: {name}, state: confirmed, "
        "consent: {publish: yes, on: 2031-01-01, ref: r-1}}\n"
        for number, name in enumerate(names)
    )
    text = TITLE + listed("operative", ["Alpha"])
    document = Draft(text, code, ledger=f"endorsers:\n{entries}").document()
    found = [block for block in document.blocks if block.style == "endorser"]
    return [printed(block).strip("⟦⟧") for block in found]
