"""adref: texts for United Nations negotiations, from one command."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from adref.desk.layout import Project

EXAMPLES = """\
examples:
  adref new clean-oceans            an empty submission to fill in
  adref build                       every submission in every language
  adref build --language fr         French only
  adref status                      how far each translation is
  adref doctor                      what is missing on this machine
"""


def main(arguments: list[str] | None = None) -> int:
    """Carry out one command; 0 done, 1 the texts have errors, 2 wrong use."""
    given = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        code = command(given)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our lines has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("stopped; nothing is half written", file=sys.stderr)
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="adref",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, (carry_out, does, example, add_arguments) in COMMANDS.items():
        command = commands.add_parser(
            name, help=does, description=does, epilog=f"example: {example}"
        )
        command.set_defaults(command=carry_out)
        add_arguments(command)
    return parser


def _what_to_build(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "submissions", nargs="*", metavar="SUBMISSION", help="all where none is named"
    )
    command.add_argument(
        "--language", action="append", default=[], metavar="fr", help="this one only"
    )
    command.add_argument(
        "--verbose", action="store_true", help="show what Snakemake says"
    )


def _what_to_begin(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="lower-case words and hyphens")


def _what_to_show(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "submissions", nargs="*", metavar="SUBMISSION", help="all where none is named"
    )
    command.add_argument(
        "--language", default="", metavar="fr", help="name its stale and missing units"
    )


def _nothing_more(_: argparse.ArgumentParser) -> None:
    """A command without arguments."""


# Each command imports what it needs when it is carried out: `--help` stays quick.


def _build(given: argparse.Namespace) -> int:
    from adref.desk.build import Wish, build  # noqa: PLC0415 - see above

    wish = Wish(tuple(given.submissions), tuple(given.language), given.verbose)
    return build(wish, Project(Path()))


def _new(given: argparse.Namespace) -> int:
    from adref.desk.new import new  # noqa: PLC0415 - see above

    return new(given.name, Project(Path()))


def _status(given: argparse.Namespace) -> int:
    from adref.desk.status import Question, status  # noqa: PLC0415 - see above

    question = Question(tuple(given.submissions), given.language)
    return status(question, Project(Path()))


def _doctor(_: argparse.Namespace) -> int:
    from adref.desk.doctor import run_doctor  # noqa: PLC0415 - see above

    return run_doctor(sys.stdout)


CarryOut = Callable[[argparse.Namespace], int]
AddArguments = Callable[[argparse.ArgumentParser], None]

COMMANDS: dict[str, tuple[CarryOut, str, str, AddArguments]] = {
    "new": (
        _new,
        "begin an empty submission",
        "adref new clean-oceans",
        _what_to_begin,
    ),
    "build": (
        _build,
        "make Word, PDF, HTML and text files",
        "adref build clean-oceans --language fr --language ar",
        _what_to_build,
    ),
    "status": (
        _status,
        "show how far each language of each submission is",
        "adref status --language fr",
        _what_to_show,
    ),
    "doctor": (
        _doctor,
        "show what is missing on this machine, and the command that installs it",
        "adref doctor",
        _nothing_more,
    ),
}

if __name__ == "__main__":
    raise SystemExit(main())
