"""The rooms of the library keep to themselves, and nothing in them grows large."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from goldens import CHECKOUT

SCRIPTS = CHECKOUT / "scripts"
LIBRARY = SCRIPTS / "adref"
LONGEST_FUNCTION = 40
LONGEST_MODULE = 300
MEDIAN_FUNCTION = 6

# The table of the design: a room, and the rooms it may import from.
ROOMS = {
    "model": set[str](),
    "reading": {"model"},
    "checking": {"model"},
    "importing": {"model"},
    "composing": {"model"},
    "writing": {"model"},
    "comparing": {"model"},
    "translating": {"model", "reading", "comparing"},
    "endorsing": {"model", "reading"},
    "returning": {"model", "comparing"},
    "releasing": {"model", "writing"},
}
EVERYWHERE = "desk"
ROOMS_OF_ALL = {*ROOMS, EVERYWHERE}
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "base"}
MODULES = sorted(LIBRARY.rglob("*.py"))
PROGRAMS = sorted(SCRIPTS.glob("*.py"))

Function = ast.FunctionDef | ast.AsyncFunctionDef


def shown(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """The names of all modules that a module imports, at its top or further in."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{'.' * node.level}{node.module or ''}"


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function's name and the number of its lines, its docstring left out."""
    for node in ast.walk(tree(path)):
        if isinstance(node, Function):
            yield node.name, _lines(node)


def _lines(function: Function) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    end = function.end_lineno or function.lineno
    first = body[0].lineno if body else end
    return end - first + 1


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_room_imports_only_from_the_rooms_it_may(path: Path) -> None:
    room = path.relative_to(LIBRARY).parts[0]
    allowed = ROOMS_OF_ALL if room == EVERYWHERE else {room, *ROOMS.get(room, set())}
    foreign = [
        name
        for name in imported(path)
        if name.partition(".")[0] == "adref" and name.split(".")[1] not in allowed
    ]
    assert foreign == []


def test_every_folder_of_the_library_is_a_room_of_the_design() -> None:
    folders = {path.relative_to(LIBRARY).parts[0] for path in LIBRARY.glob("*/*.py")}
    assert folders - ROOMS_OF_ALL == set()


def test_the_library_has_no_module_outside_a_room() -> None:
    assert [path.name for path in LIBRARY.glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_imports_inside_the_library_say_the_whole_name(path: Path) -> None:
    assert [name for name in imported(path) if name.startswith(".")] == []


def test_only_the_desk_imports_programs() -> None:
    programs = {path.stem for path in PROGRAMS}
    found = {
        (shown(path), name)
        for path in MODULES
        for name in imported(path)
        if name.split(".")[0] in programs
        and not path.is_relative_to(LIBRARY / EVERYWHERE)
    }
    assert found == set()


@pytest.mark.parametrize("path", [*MODULES, *PROGRAMS], ids=shown)
def test_no_module_is_longer_than_a_reader_bears(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", [*MODULES, *PROGRAMS], ids=shown)
def test_no_function_is_longer_than_a_screen(path: Path) -> None:
    long = [
        (name, lines) for name, lines in functions(path) if lines > LONGEST_FUNCTION
    ]
    assert long == []


def test_half_of_all_functions_have_six_lines_or_fewer() -> None:
    lines = sorted(
        lines for path in [*MODULES, *PROGRAMS] for _, lines in functions(path)
    )
    assert lines[len(lines) // 2] <= MEDIAN_FUNCTION


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_is_about_one_noun(path: Path) -> None:
    assert NAMELESS.isdisjoint(path.relative_to(LIBRARY).with_suffix("").parts)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_says_what_it_is_about(path: Path) -> None:
    assert ast.get_docstring(tree(path))
