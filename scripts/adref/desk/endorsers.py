"""The commands for those who sign on, as people type them."""

import argparse
from collections.abc import Callable
from pathlib import Path

from adref.desk.layout import Project

CarryOut = Callable[[argparse.Namespace], int]
AddArguments = Callable[[argparse.ArgumentParser], None]
Command = tuple[CarryOut, str, str, AddArguments]


def _what_to_take_in(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="the form's export: CSV or XLSX")
    command.add_argument(
        "--for", dest="name", required=True, metavar="NAME", help="the submission"
    )
    command.add_argument(
        "--map", default="", metavar="MAP", help="what its columns mean, if not the "
        "import-map.yaml of the submission",
    )  # fmt: skip


def _what_to_carry_out(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="the review, decided")
    command.add_argument(
        "--for", dest="name", required=True, metavar="NAME", help="the submission"
    )


def _whom_to_withdraw(command: argparse.ArgumentParser) -> None:
    command.add_argument("endorser", metavar="ID", help="the id of the entry")
    command.add_argument(
        "--for", dest="name", required=True, metavar="NAME", help="the submission"
    )


def _what_to_count(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--for", dest="name", default="", metavar="NAME", help="all where none is named"
    )
    command.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="for people, or for a program",
    )


def _take_in(given: argparse.Namespace) -> int:
    from adref.desk.intake import Export, take_in  # noqa: PLC0415 - --help is quick

    return take_in(Export(given.file, given.name, given.map), Project(Path()))


def _carry_out(given: argparse.Namespace) -> int:
    from adref.desk.intake import apply  # noqa: PLC0415 - --help is quick

    return apply(given.file, given.name, Project(Path()))


def _withdraw(given: argparse.Namespace) -> int:
    from adref.desk.withdrawal import (  # noqa: PLC0415 - --help is quick
        Order,
        withdraw,
    )

    return withdraw(Order(given.endorser, given.name), Project(Path()))


def _stats(given: argparse.Namespace) -> int:
    from adref.desk.census import Question, stats  # noqa: PLC0415 - --help is quick
    from adref.desk.status import Format  # noqa: PLC0415 - --help is quick

    return stats(Question(given.name, Format(given.format)), Project(Path()))


SUB_COMMANDS: dict[str, Command] = {
    "import": (
        _take_in,
        "show what a sign-on form has brought, and write it down to be decided",
        "adref endorse import answers.csv --for clean-oceans",
        _what_to_take_in,
    ),
    "apply": (
        _carry_out,
        "carry out what was decided, and remember it",
        "adref endorse apply review.xlsx --for clean-oceans",
        _what_to_carry_out,
    ),
    "withdraw": (
        _withdraw,
        "take a name out of the ledger, and list what still shows it",
        "adref endorse withdraw ana-nube --for clean-oceans",
        _whom_to_withdraw,
    ),
    "stats": (
        _stats,
        "count those who are printed: by type, country, region, group, status",
        "adref endorse stats --for clean-oceans",
        _what_to_count,
    ),
}


def _what_to_do(command: argparse.ArgumentParser) -> None:
    commands = command.add_subparsers(title="commands", required=True, metavar="WHAT")
    for name, (carry_out, does, example, add_arguments) in SUB_COMMANDS.items():
        below = commands.add_parser(
            name, help=does, description=does, epilog=f"example: {example}"
        )
        below.set_defaults(command=carry_out)
        add_arguments(below)


def _endorse(given: argparse.Namespace) -> int:
    """Never carried out itself: the command below it is."""
    raise NotImplementedError(given)


ENDORSERS: dict[str, Command] = {
    "endorse": (
        _endorse,
        "take in those who sign on, count them, and let them go",
        "adref endorse stats --for clean-oceans",
        _what_to_do,
    ),
}
