"""docs/formats.md names every key of every file that adref reads, and no other."""

import ast
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, cast, get_args, get_type_hints

import pytest

from adref.checking.catalogue import SETTINGS
from adref.composing.parts import PARTS
from adref.model.endorser import Consultative, EndorserKind, Group, Scope, SignOn
from adref.model.exchange import Channel
from adref.model.finding import Level
from adref.model.form import Align, Form, MastheadLayout, Page, Row, Style, Wanted
from adref.model.forum import Counted, Feature, FileKind, Limits, Weight
from adref.model.import_map import Answer, DateOrder
from adref.model.language import (
    Call,
    Citations,
    Collation,
    Dates,
    Direction,
    Emphasis,
    Fonts,
    Label,
    Labels,
    Language,
    Lists,
    Mail,
    Marks,
    NameOrder,
    Notes,
    OpenerCase,
    Openers,
    Organ,
    Spaces,
    WordLanguages,
)
from adref.model.layout import (
    Grouping,
    Layout,
    Position,
    Section,
    Shape,
    Spelling,
    Told,
    Where,
    Who,
)
from adref.model.phrases import ExchangePhrases, SigningPhrases, Words
from adref.model.rule import Fix, Part, Source
from adref.model.script import Script
from adref.model.signup import Column
from adref.model.submission import Submitter
from adref.model.text import State, Status, Use
from adref.model.vocabulary import Meant, Vocabulary
from adref.reading.ids import RESERVED
from adref.reading.layouts import Table
from adref.reading.ledgers_csv import GROUPED, PLAIN
from goldens import CHECKOUT

PAGE = CHECKOUT / "docs" / "formats.md"
READING = CHECKOUT / "scripts" / "adref" / "reading"

FORUM, RULE = "styles/forums/<id>.yaml", "styles/rules/<id>.yaml"
LAYOUT, SCRIPTS = "styles/layouts/<layout>.yaml", "styles/scripts.yaml"
SIGN_ONS = "styles/sign-ons.yaml"
KINDS = "Kinds of rule"

# Files whose keys are asked for one by one: where the page has them, who reads them.
ASKED = {
    "submission.yaml": ["submissions", "signing", "notices", "waivers"],
    "text.<original>.yaml": ["texts", "ids", "waivers", "minor"],
    "text.<language>.yaml": ["translations", "waivers"],
    "originals.yaml": ["originals"],
    "sent.yaml": ["sent"],
    "endorsers.yaml": ["ledgers", "ids"],
    "import-map.yaml": ["import_maps"],
    "decisions.yaml": ["decisions"],
    "references/<key>.yaml": ["references"],
    "terms.yaml": ["terms", "ids"],
    "styles/countries.yaml": ["countries"],
    "styles/resolutions.yaml": ["resolutions"],
    "styles/columns.yaml": ["form_words"],
    SIGN_ONS: [],
    LAYOUT: [],
    SCRIPTS: [],
    FORUM: ["forums"],
    RULE: ["rules", "examples"],
}
WITHIN: dict[str, list[type[object]]] = {
    FORUM: [Source, Limits],
    RULE: [Source],
    LAYOUT: [Layout, Section],
    SCRIPTS: [Table, Script],
    SIGN_ONS: [Vocabulary, Meant],
}
"""Groups of such a file whose keys are fields."""
EXAMPLES = {RULE: {("breaches", True), ("keeps", True)}}
"""Keys beside those of a kind, which differ from rule to rule."""

# Files whose keys are fields: the table of each record, by the words that lead to it.
LANGUAGE, FORM = "styles/languages/<code>.yaml", "styles/forms/<form>.yaml"
RECORDS: dict[tuple[str, ...], type[object]] = {
    (LANGUAGE,): Language,
    (LANGUAGE, "fonts"): Fonts,
    (LANGUAGE, "word_languages"): WordLanguages,
    (LANGUAGE, "labels"): Labels,
    (LANGUAGE, "labels", "A label:"): Label,
    (LANGUAGE, "marks"): Marks,
    (LANGUAGE, "spaces"): Spaces,
    (LANGUAGE, "notes"): Notes,
    (LANGUAGE, "dates"): Dates,
    (LANGUAGE, "lists"): Lists,
    (LANGUAGE, "collation"): Collation,
    (LANGUAGE, "openers"): Openers,
    (LANGUAGE, "mail"): Mail,
    (LANGUAGE, "citations"): Citations,
    (LANGUAGE, "organs"): Organ,
    (LANGUAGE, "words"): Words,
    (LANGUAGE, "signing"): SigningPhrases,
    (LANGUAGE, "exchange"): ExchangePhrases,
    (FORM,): Form,
    (FORM, "page"): Page,
    (FORM, "masthead"): MastheadLayout,
    (FORM, "masthead", "A row:"): Row,
    (FORM, "styles"): Style,
}
EXTRA: dict[type[object], set[str]] = {Form: {"base"}}
"""Keys of the file that the record has taken in."""

CHOICES: dict[str, list[type[StrEnum]]] = {
    "submission.yaml": [Submitter, Consultative],
    "text.<original>.yaml": [Status, Use],
    "text.<language>.yaml": [State],
    "sent.yaml": [Channel],
    "endorsers.yaml": [EndorserKind, SignOn, Scope, Group, Consultative],
    "decisions.yaml": [EndorserKind],
    "import-map.yaml": [Column, EndorserKind, Answer, DateOrder],
    LANGUAGE: [Direction, Emphasis, Call, NameOrder, OpenerCase],
    FORM: [Align, Wanted],
    LAYOUT: [Who, Grouping, Shape, Where, Position, Told, Spelling],
    SCRIPTS: [Direction],
    FORUM: [Weight, Feature, Counted, FileKind],
    RULE: [Level, Fix, Part],
}

NEEDING = {"need", "word", "name"}
SPARING = {"take", "optional_word", "choice", "items", "entries"}
NEEDING_OF = {"_phrase", "_needed", "take_date", "take_fingerprint", "take_moment"}
SPARING_OF = {"_optional", "by_language", "listed"}


@cache
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def part(text: str, mark: str, title: str) -> str:
    """What stands below a heading, up to the next of its rank."""
    _, found, below = text.partition(f"\n{mark} `{title}`\n")
    assert found, f"{PAGE.name} has no heading {mark} `{title}`"
    return re.split(rf"^#{{2,{len(mark)}}} ", below, maxsplit=1, flags=re.MULTILINE)[0]


def tables(text: str) -> list[dict[str, str]]:
    """Each table of keys: the key, and the cell beside it."""
    found: list[dict[str, str]] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells[:1] == ["key"]:
            found.append({})
        elif cells and cells[0].startswith("`"):
            found[-1][cells[0].strip("`")] = cells[1]
    return found


def table(path: tuple[str, ...]) -> dict[str, str]:
    """The first table of a file, of a group in it, or behind some words in that."""
    text = part(page(), "##", path[0])
    text = part(text, "###", path[1]) if path[1:] else text.partition("\n### ")[0]
    if path[2:]:
        assert path[2] in text, f"{PAGE.name} has no words {path[2]}"
        text = text.partition(path[2])[2]
    return tables(text)[0]


def asked(modules: list[str]) -> Iterator[tuple[str, bool]]:
    """Each key that some readers ask for, and whether it has to be there."""
    for module in modules:
        tree = ast.parse((READING / f"{module}.py").read_text(encoding="utf-8"))
        spared = set(_spared(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from (
                    (key, need and key not in spared) for key, need in _key(node)
                )


def _key(call: ast.Call) -> Iterator[tuple[str, bool]]:
    match call:
        case ast.Call(
            func=ast.Attribute(attr=name), args=[ast.Constant(value=str(key)), *_]
        ) if name in NEEDING | SPARING:
            yield key, name in NEEDING
        case ast.Call(
            func=ast.Name(id=name) | ast.Attribute(attr=name),
            args=[_, ast.Constant(value=str(key)), *_],
        ) if name in NEEDING_OF | SPARING_OF:
            yield key, name in NEEDING_OF
        case _:
            pass


def _spared(tree: ast.Module) -> Iterator[str]:
    """Keys that are asked for only where they are there: `"date" in given`."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=ast.Constant(value=str(key)), ops=[ast.In()]):
                yield key
            case _:
                pass


def wanted(file: str) -> set[tuple[str, bool]]:
    """Each key of a file that is read key by key, and whether it has to be there."""
    inner = {one for kind in WITHIN.get(file, []) for one in needed(kind)}
    return {*asked(ASKED[file]), *inner, *EXAMPLES.get(file, set())}


def needed(kind: type[object]) -> set[tuple[str, bool]]:
    """Each field of a record, and whether it has to be given."""
    return {
        (one.name, one.default is MISSING and one.default_factory is MISSING)
        for one in fields(cast("Any", kind))
    }


def kinds() -> dict[str, set[tuple[str, bool]]]:
    """The kinds of rule on the page: the keys they need and those they may have."""
    below = page().partition(f"\n## {KINDS}\n")[2].partition("\n## ")[0]
    found: dict[str, set[tuple[str, bool]]] = {}
    for line in below.splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells and cells[0].startswith("`"):
            found[cells[0].strip("`")] = {
                (key, needs)
                for cell, needs in ((cells[1], True), (cells[2], False))
                for key in re.findall(r"`([^`]+)`", cell)
            }
    return found


def nested(kind: type[object]) -> set[type[object]]:
    """A record and all records in it."""
    hints = get_type_hints(kind).values()
    inner = {one for hint in hints for one in (hint, *get_args(hint))}
    records = {cast("type[object]", one) for one in inner if is_dataclass(one)}
    return {kind}.union(*map(nested, records))


def names(kind: type[object]) -> set[str]:
    return {field.name for field in fields(cast("Any", kind))}


@pytest.mark.parametrize("file", ASKED)
def test_every_key_that_a_reader_asks_for_is_explained(file: str) -> None:
    explained = {key for one in tables(part(page(), "##", file)) for key in one}
    assert explained == {key for key, _ in wanted(file)}


@pytest.mark.parametrize("file", ASKED)
def test_a_key_is_said_to_be_needed_where_it_is(file: str) -> None:
    said = {
        (key, needed.startswith("yes"))
        for one in tables(part(page(), "##", file))
        for key, needed in one.items()
    }
    assert said == wanted(file)


def test_every_reader_of_sources_is_looked_at() -> None:
    calling = {
        module.stem
        for module in READING.glob("*.py")
        if module.stem != "fields" and list(asked([module.stem]))
    }
    assert calling == {module for modules in ASKED.values() for module in modules}


@pytest.mark.parametrize("path", RECORDS, ids="/".join)
def test_every_field_of_a_record_is_explained(path: tuple[str, ...]) -> None:
    kind = RECORDS[path]
    assert set(table(path)) == names(kind) | EXTRA.get(kind, set())


def test_every_record_has_a_table() -> None:
    assert set(RECORDS.values()) == nested(Language) | nested(Form)


def test_every_table_of_a_style_is_of_a_record() -> None:
    for file in (LANGUAGE, FORM):
        records = [path for path in RECORDS if path[0] == file]
        assert len(tables(part(page(), "##", file))) == len(records)


@pytest.mark.parametrize("file", CHOICES)
def test_every_word_of_a_closed_set_is_named(file: str) -> None:
    text = part(page(), "##", file)
    words = {choice.value for kind in CHOICES[file] for choice in kind}
    assert {word for word in words if f"`{word}`" not in text} == set()


def test_every_part_of_a_form_is_named() -> None:
    text = part(page(), "##", FORM)
    assert {name for name in PARTS if f"`{name}`" not in text} == set()


def test_every_kind_of_rule_is_explained_with_its_keys() -> None:
    assert kinds() == {name: needed(settings) for name, settings in SETTINGS.items()}


def test_every_column_of_a_ledger_is_named() -> None:
    text = part(page(), "##", "endorsers.csv")
    assert {one for one in (*PLAIN, *GROUPED) if f"`{one}`" not in text} == set()


def test_every_word_that_cannot_be_an_id_is_named() -> None:
    text = page().partition("cannot be ids")[0].rpartition("The words ")[2]
    assert set(re.findall(r"`([^`]+)`", text)) == RESERVED
