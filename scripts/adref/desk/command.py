"""adref: texts for United Nations negotiations, from one command."""

import argparse
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
        return command(given)
    except KeyboardInterrupt:
        print("stopped; nothing is half written", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="adref",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    build = _command(
        commands, "build", _build, "make Word, PDF, HTML and text files",
        "adref build enhanced-cooperation --language fr --language ar",
    )  # fmt: skip
    build.add_argument("submissions", nargs="*", metavar="SUBMISSION")
    build.add_argument("--language", action="append", default=[], metavar="fr")
    build.add_argument(
        "--verbose", action="store_true", help="show what Snakemake says"
    )
    new = _command(
        commands, "new", _new, "begin an empty submission", "adref new clean-oceans"
    )
    new.add_argument("name", metavar="NAME")
    _command(
        commands, "status", _status, "show how far each language is", "adref status"
    )
    _command(
        commands, "doctor", _doctor, "show what is missing here", "adref doctor"
    )
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    command: Callable[[argparse.Namespace], int],
    does: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=does, description=does, epilog=f"example: {example}"
    )
    parser.set_defaults(command=command)
    return parser


def _build(given: argparse.Namespace) -> int:
    from adref.desk.build import Wish, build  # noqa: PLC0415 - `--help` stays quick

    wish = Wish(tuple(given.submissions), tuple(given.language), given.verbose)
    return build(wish, Project(Path()))


def _new(given: argparse.Namespace) -> int:
    from adref.desk.new import new  # noqa: PLC0415 - `--help` stays quick

    return new(given.name, Project(Path()))


def _status(_: argparse.Namespace) -> int:
    from adref.desk.status import status  # noqa: PLC0415 - `--help` stays quick

    return status(Project(Path()))


def _doctor(_: argparse.Namespace) -> int:
    from adref.desk.doctor import run_doctor  # noqa: PLC0415 - `--help` stays quick

    return run_doctor(sys.stdout)


if __name__ == "__main__":
    raise SystemExit(main())
