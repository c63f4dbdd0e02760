"""What an original says twice in the same words is translated alike."""

from adref.checking.runner import check
from adref.model.finding import Finding
from composed import STYLES
from examples import subject_in
from rules import rule

UNITS, CLAUSES = (
    rule(STYLES / "rules" / f"{name}.yaml")
    for name in ("unit-otherwise", "clause-otherwise")
)
SAME = "The ports of the Orvel keep the registry"
CLAUSE = "Requests the {who}, with the villages of the Tamra valley, to count"


def operative(originals: list[str], translations: list[str]) -> str:
    here, there = (
        "".join(f"\n{indent}- '{one}'" for one in texts)
        for texts, indent in ((translations, "  "), (originals, "      "))
    )
    return f"operative:{here}\nof:\n  en:\n    operative:{there}\n"


def told(originals: list[str], translations: list[str]) -> list[Finding]:
    subject = subject_in(operative(originals, translations), "fr")
    return list(check(subject, [UNITS, CLAUSES]))


def test_the_later_unit_is_told_and_both_are_named() -> None:
    first, second = "Les ports tiennent le registre", "Les quais gardent la liste"
    (finding,) = told([SAME, SAME], [first, second])
    assert (finding.rule, finding.unit) == ("unit-otherwise", "operative-2")
    assert '"operative-2" and "operative-1"' in finding.message
    assert f'the other says "{first}"' in finding.message


def test_one_unit_is_enough_to_be_told_of_each_further_way() -> None:
    ways = ["Les ports tiennent le registre", "Les quais gardent la liste"]
    found = told([SAME] * 4, [*ways, ways[0], ways[1]])
    assert [one.unit for one in found] == ["operative-2"]


def test_endings_articles_and_order_do_not_matter() -> None:
    ways = [
        "Les ports ouverts de l’Orvel tiennent le registre",
        "L’Orvel : un port ouvert tient des registres",
    ]
    assert told([SAME, SAME], ways) == []


def test_a_word_that_was_lost_or_added_is_told() -> None:
    ways = [
        "Les ports de l’Orvel tiennent le registre",
        "Les ports tiennent le registre",
    ]
    assert len(told([SAME, SAME], ways)) == 1
    assert len(told([SAME, SAME], [ways[1], ways[0]])) == 1


def test_a_number_is_no_ending() -> None:
    ways = ["Les ports tiennent 125 registres", "Les ports tiennent 126 registres"]
    assert len(told([SAME, SAME], ways)) == 1


def test_short_units_may_be_translated_in_two_ways() -> None:
    assert (
        told(["The open rivers", "The open rivers"], ["Fleuves", "Cours d’eau"]) == []
    )


def test_a_clause_is_told_where_it_stands() -> None:
    ships, ports = CLAUSE.format(who="ships"), CLAUSE.format(who="ports")
    ways = [
        "Prie les navires, avec les villages de la vallée du Tamra, de compter",
        "Prie les ports, avec les communes du bassin du Tamra, de compter",
    ]
    (finding,) = told([ships, ports], ways)
    assert (finding.rule, finding.unit) == ("clause-otherwise", "operative-2")
    assert finding.end
    start = ways[1].index("avec")
    assert finding.place.column == 6 + start
    assert finding.end.column == 6 + ways[1].index(", de compter")
    assert '"avec les villages de la vallée du Tamra"' in finding.message


def test_a_clause_may_stand_elsewhere_in_the_unit() -> None:
    ships, ports = CLAUSE.format(who="ships"), CLAUSE.format(who="ports")
    ways = [
        "Prie les navires, avec les villages de la vallée du Tamra, de compter",
        "Prie, en les comptant, les ports avec les villages de la vallée du Tamra",
    ]
    assert told([ships, ports], ways) == []


def test_units_that_are_the_same_are_not_told_of_clause_by_clause() -> None:
    same = CLAUSE.format(who="ships")
    ways = [
        "Prie les navires, avec les villages de la vallée du Tamra, de compter",
        "Prie les bateaux, avec les communes du bassin du Tamra, de compter",
    ]
    assert [one.rule for one in told([same, same], ways)] == ["unit-otherwise"]


def test_what_stands_once_is_left_alone() -> None:
    other = CLAUSE.format(who="ships").replace("villages", "ports")
    ways = [
        "Prie les navires, avec les communes du bassin du Tamra, de compter",
        "Prie les ports, avec les villages de la vallée du Tamra, de compter",
    ]
    assert told([CLAUSE.format(who="ports"), other], ways) == []


def test_a_translation_that_has_other_clauses_is_not_compared() -> None:
    ships, ports = CLAUSE.format(who="ships"), CLAUSE.format(who="ports")
    ways = [
        "Prie les navires, avec les villages de la vallée du Tamra, de compter",
        "Prie, en outre, les ports, avec les communes du bassin, de compter",
    ]
    assert told([ships, ports], ways) == []
