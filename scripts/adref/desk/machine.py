"""The machine adref runs on: what installs parts on it, and the commands to type."""

import os
import platform
import shlex
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from adref.desk.parts import Part

Command = tuple[str, ...]


class Installer(StrEnum):
    """What installs parts on a machine."""

    APT = "apt-get"
    HOMEBREW = "brew"
    NONE = "none"


class Rights(StrEnum):
    """How far a person may change a machine."""

    ROOT = "root"
    SUDO = "sudo"
    SUDO_THAT_ASKS = "sudo that asks for a password"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Machine:
    """What has to be known of a machine before anything is installed on it."""

    installer: Installer
    rights: Rights
    is_ubuntu: bool = False


def this_machine() -> Machine:
    """Return what has to be known of this machine."""
    return Machine(_installer(), _rights(), is_ubuntu=_is_ubuntu())


def _installer() -> Installer:
    if platform.system() == "Darwin":
        return Installer.HOMEBREW
    return Installer.APT if shutil.which("apt-get") else Installer.NONE


def _rights() -> Rights:
    if os.geteuid() == 0:
        return Rights.ROOT
    if shutil.which("sudo") is None:
        return Rights.NONE
    asked = subprocess.run(("sudo", "-n", "true"), capture_output=True, check=False)
    return Rights.SUDO_THAT_ASKS if asked.returncode else Rights.SUDO


def _is_ubuntu() -> bool:
    try:
        return platform.freedesktop_os_release().get("ID") == "ubuntu"
    except OSError:
        return False


def can_install(machine: Machine) -> bool:
    """Return whether parts can be installed without asking anybody for anything."""
    free = (Rights.ROOT, Rights.SUDO)
    return machine.installer is Installer.APT and machine.rights in free


def install_commands(parts: Iterable[Part], machine: Machine) -> tuple[Command, ...]:
    """Return the commands that install the parts, where they can be installed."""
    sudo = ("sudo", "-n") if machine.rights is Rights.SUDO else ()
    ask_nothing = (*sudo, "env", "DEBIAN_FRONTEND=noninteractive")
    commands = _apt_commands(parts, is_ubuntu=machine.is_ubuntu)
    return tuple((*ask_nothing, *command) for command in commands)


def advice(parts: Iterable[Part], machine: Machine) -> tuple[str, ...]:
    """Return the lines a person types to install the parts on the machine."""
    parts = tuple(parts)
    if machine.installer is Installer.HOMEBREW:
        return _homebrew_lines(parts)
    if machine.installer is Installer.APT:
        return (_apt_line(parts, machine),)
    names = " ".join(_once(part.debian for part in parts))
    return (f"install these with your system's own tool (Debian's names): {names}",)


def _apt_line(parts: Iterable[Part], machine: Machine) -> str:
    by_sudo = machine.rights in (Rights.SUDO, Rights.SUDO_THAT_ASKS)
    commands = _apt_commands(parts, is_ubuntu=machine.is_ubuntu)
    sudo = "sudo " if by_sudo else ""
    line = " && ".join(sudo + shlex.join(command) for command in commands)
    return f"su -c {shlex.quote(line)}" if machine.rights is Rights.NONE else line


def _apt_commands(parts: Iterable[Part], *, is_ubuntu: bool) -> tuple[Command, ...]:
    names = _once(part.ubuntu if is_ubuntu else part.debian for part in parts)
    install = ("apt-get", "install", "-y", "--no-install-recommends", *names)
    return ("apt-get", "update"), install


def _homebrew_lines(parts: Iterable[Part]) -> tuple[str, ...]:
    parts = tuple(parts)
    formulas = _once(part.homebrew for part in parts)
    casks = _once(part.cask for part in parts)
    return (
        *([shlex.join(("brew", "install", *formulas))] if formulas else []),
        *([shlex.join(("brew", "install", "--cask", *casks))] if casks else []),
        *_once(part.by_hand for part in parts),
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
