from io import StringIO

from adref.desk.doctor import report, run_doctor
from adref.desk.machine import Installer, Machine, Rights
from adref.desk.parts import Finders, Kind, known_parts, read_parts

MACHINE = Machine(Installer.APT, Rights.SUDO_THAT_ASKS)
PARTS = read_parts("""
[[part]]
name = "Loom"
purpose = "weaves"
need = "build"
probe = [{ program = "loom" }]
debian = "loom"
homebrew = "loom"

[[part]]
name = "Magnifier"
purpose = "looks closely"
need = "test"
probe = [{ program = "magnifier" }]
debian = "magnifier"
homebrew = "magnifier"
""")


def finders(*found: str) -> Finders:
    return dict.fromkeys(Kind, lambda probe: probe.name in found)


def test_when_all_is_found_the_doctor_says_so_and_returns_0() -> None:
    out = StringIO()
    assert report(PARTS, finders("loom", "magnifier"), MACHINE, out) == 0
    assert out.getvalue() == (
        "found    Loom       to build   weaves\n"
        "found    Magnifier  for tests  looks closely\n"
        "\n"
        "Nothing is missing.\n"
    )


def test_a_missing_part_comes_with_the_command_that_installs_it_and_2() -> None:
    out = StringIO()
    assert report(PARTS, finders("magnifier"), MACHINE, out) == 2
    assert out.getvalue() == (
        "MISSING  Loom       to build   weaves\n"
        "         sudo apt-get update && "
        "sudo apt-get install -y --no-install-recommends loom\n"
        "found    Magnifier  for tests  looks closely\n"
        "\n"
        "adref cannot build here. To install all that is missing:\n"
        "  sudo apt-get update && "
        "sudo apt-get install -y --no-install-recommends loom\n"
    )


def test_a_part_only_the_tests_use_does_not_stop_a_build() -> None:
    out = StringIO()
    assert report(PARTS, finders("loom"), MACHINE, out) == 0
    assert "adref can build here." in out.getvalue()


def test_the_doctor_tells_of_every_part_of_this_machine() -> None:
    out = StringIO()
    assert run_doctor(out) == 0
    assert all(part.name in out.getvalue() for part in known_parts())
