import pytest

from adref.desk.machine import (
    Installer,
    Machine,
    Rights,
    advice,
    can_install,
    install_commands,
    this_machine,
)
from adref.desk.parts import Kind, Need, Part, Probe


def part(name: str, homebrew: str = "", cask: str = "", by_hand: str = "") -> Part:
    """Make a part whose packages are named after it."""
    return Part(
        name=name,
        purpose="for the test",
        need=Need.BUILD,
        probes=(Probe(Kind.PROGRAM, name),),
        debian=name,
        ubuntu=f"{name}-of-ubuntu",
        homebrew=homebrew,
        cask=cask,
        by_hand=by_hand,
    )


LOOM = part("loom", homebrew="weaving")
SPINDLE = part("spindle", homebrew="weaving")
SERIF = part("serif", cask="font-serif")
BRUSH = part("brush", by_hand="Fetch the brush.")


@pytest.mark.parametrize(
    ("rights", "line"),
    [
        (
            Rights.ROOT,
            "apt-get update && apt-get install -y --no-install-recommends loom serif",
        ),
        (
            Rights.SUDO_THAT_ASKS,
            (
                "sudo apt-get update && "
                "sudo apt-get install -y --no-install-recommends loom serif"
            ),
        ),
        (
            Rights.NONE,
            (
                "su -c 'apt-get update && "
                "apt-get install -y --no-install-recommends loom serif'"
            ),
        ),
    ],
)
def test_the_apt_command_fits_the_rights(rights: Rights, line: str) -> None:
    assert advice([LOOM, SERIF], Machine(Installer.APT, rights)) == (line,)


def test_on_macos_the_homebrew_commands_name_formulas_casks_and_what_is_left() -> None:
    mac = Machine(Installer.HOMEBREW, Rights.NONE)
    assert advice([LOOM, SPINDLE, SERIF, BRUSH], mac) == (
        "brew install weaving",
        "brew install --cask font-serif",
        "Fetch the brush.",
    )


def test_elsewhere_the_debian_names_are_told() -> None:
    (line,) = advice([LOOM, SERIF], Machine(Installer.NONE, Rights.ROOT))
    assert line.endswith("(Debian's names): loom serif")


def test_on_ubuntu_the_ubuntu_packages_are_installed() -> None:
    ubuntu = Machine(Installer.APT, Rights.ROOT, is_ubuntu=True)
    assert advice([LOOM], ubuntu)[0].endswith(" loom-of-ubuntu")


def test_sudo_is_never_left_waiting_for_a_password() -> None:
    commands = install_commands([LOOM], Machine(Installer.APT, Rights.SUDO))
    assert [command[:3] for command in commands] == [("sudo", "-n", "env")] * 2


def test_root_installs_without_sudo() -> None:
    commands = install_commands([LOOM], Machine(Installer.APT, Rights.ROOT))
    assert all("sudo" not in command for command in commands)


@pytest.mark.parametrize(
    ("installer", "rights", "answer"),
    [
        (Installer.APT, Rights.ROOT, True),
        (Installer.APT, Rights.SUDO, True),
        (Installer.APT, Rights.SUDO_THAT_ASKS, False),
        (Installer.APT, Rights.NONE, False),
        (Installer.HOMEBREW, Rights.SUDO, False),
        (Installer.NONE, Rights.ROOT, False),
    ],
)
def test_parts_are_installed_only_where_nobody_has_to_be_asked(
    installer: Installer,
    rights: Rights,
    answer: bool,  # noqa: FBT001 - the table of answers is the test
) -> None:
    assert can_install(Machine(installer, rights)) is answer


def test_this_machine_is_one_we_know() -> None:
    assert this_machine().installer in Installer
