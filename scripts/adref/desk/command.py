"""adref: texts for United Nations negotiations, from one command."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from adref.desk.endorsers import ENDORSERS
from adref.desk.layout import Project
from adref.desk.translators import TRANSLATORS, AddArguments, CarryOut

EXAMPLES = """\
examples:
  adref new clean-oceans            an empty submission to fill in
  adref import letter.txt --as clean-oceans   a submission from a text that is there
  adref build                       every submission in every language
  adref build --language fr         French only
  adref check                       what is wrong with the texts, and where
  adref check --fix                 mend what can be mended for certain
  adref explain per-cent            what a rule wants, and where it is laid down
  adref status                      how far each translation is
  adref send clean-oceans --language fr        a Word table for the translator
  adref receive clean-oceans.fr.docx --apply   what the translator made of it
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
        "--bilingual",
        action="append",
        default=[],
        metavar="fr",
        help="this one side by side with the original, as Word and PDF",
    )
    command.add_argument(
        "--release",
        action="store_true",
        help="make no language with an error, or behind its original",
    )
    command.add_argument(
        "--reconfirmed-by-notice",
        dest="notice",
        default="",
        metavar="REASON",
        help="endorsers of an older text were told of this one, and how",
    )
    command.add_argument(
        "--without", action="append", default=[], metavar="fr", help="not this one"
    )
    command.add_argument(
        "--verbose", action="store_true", help="show what Snakemake says"
    )


def _what_to_check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "submissions", nargs="*", metavar="SUBMISSION", help="all where none is named"
    )
    command.add_argument(
        "--language", action="append", default=[], metavar="fr", help="this one only"
    )
    command.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="for people, or for a program",
    )
    command.add_argument(
        "--strict", action="store_true", help="warnings count as errors do"
    )
    command.add_argument(
        "--fix", action="store_true", help="mend what can be mended for certain"
    )
    command.add_argument(
        "--diff",
        action="store_true",
        help="show what --fix would change, write nothing",
    )


def _what_to_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "name",
        nargs="?",
        default="",
        metavar="RULE",
        help="a rule or a forum; a table of all rules where none is named",
    )


def _what_to_begin(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="lower-case words and hyphens")


def _what_to_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "file",
        metavar="FILE",
        help=".txt .eml .md .html .docx, or - for what is piped in",
    )
    command.add_argument(
        "--as", dest="name", required=True, metavar="NAME",
        help="the new submission: lower-case words and hyphens",
    )  # fmt: skip
    command.add_argument(
        "--language", default="", metavar="fr", help="found out where not said"
    )
    command.add_argument(
        "--changes",
        choices=("accept", "reject"),
        default="accept",
        help="what becomes of the tracked changes of a Word file",
    )


def _what_to_show(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "submissions", nargs="*", metavar="SUBMISSION", help="all where none is named"
    )
    command.add_argument(
        "--language", default="", metavar="fr", help="name its stale and missing units"
    )
    command.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="for people, or for a program",
    )


def _nothing_more(_: argparse.ArgumentParser) -> None:
    """A command without arguments."""


# Each command imports what it needs when it is carried out: `--help` stays quick.


def _build(given: argparse.Namespace) -> int:
    from adref.desk.build import Wish, build  # noqa: PLC0415 - see above

    wish = Wish(
        tuple(given.submissions),
        tuple(given.language),
        tuple(given.bilingual),
        given.verbose,
        given.release,
        tuple(given.without),
        given.notice,
    )
    return build(wish, Project(Path()))


def _check(given: argparse.Namespace) -> int:
    gc.disable()  # a tenth of the time, and all is over before garbage weighs anything
    from adref.desk.check import (  # noqa: PLC0415 - see above
        Format,
        Mending,
        Request,
        run_check,
    )
    from adref.desk.inspection import Scope  # noqa: PLC0415 - see above
    from adref.model.finding import Level  # noqa: PLC0415 - see above

    scope = Scope(tuple(given.submissions), tuple(given.language))
    failing = {Level.ERROR, Level.WARNING} if given.strict else {Level.ERROR}
    mending = Mending.WRITTEN if given.fix else Mending.NONE
    mending = Mending.SHOWN if given.diff else mending
    request = Request(scope, Format(given.format), frozenset(failing), mending)
    return run_check(request, Project(Path()))


def _explain(given: argparse.Namespace) -> int:
    from adref.desk.explain import explain  # noqa: PLC0415 - see above

    return explain(given.name, Project(Path()))


def _new(given: argparse.Namespace) -> int:
    from adref.desk.new import new  # noqa: PLC0415 - see above

    return new(given.name, Project(Path()))


def _import(given: argparse.Namespace) -> int:
    from adref.desk.manuscript import (  # noqa: PLC0415 - see above
        Wish,
        import_manuscript,
    )
    from adref.reading.manuscripts.changes import Changes  # noqa: PLC0415 - see above

    wish = Wish(given.file, given.name, given.language, Changes(given.changes))
    return import_manuscript(wish, Project(Path()))


def _status(given: argparse.Namespace) -> int:
    from adref.desk.status import Format, Question, status  # noqa: PLC0415 - see above

    shown = Format(given.format)
    question = Question(tuple(given.submissions), given.language, shown)
    return status(question, Project(Path()))


def _doctor(_: argparse.Namespace) -> int:
    from adref.desk.doctor import run_doctor  # noqa: PLC0415 - see above

    return run_doctor(sys.stdout)


COMMANDS: dict[str, tuple[CarryOut, str, str, AddArguments]] = {
    "new": (
        _new,
        "begin an empty submission",
        "adref new clean-oceans",
        _what_to_begin,
    ),
    "import": (
        _import,
        "begin a submission from a text, a mail, or a Markdown, HTML or Word file",
        "adref import letter.txt --as clean-oceans --language en",
        _what_to_import,
    ),
    "build": (
        _build,
        "make Word, PDF, HTML and text files",
        "adref build clean-oceans --language fr --language ar",
        _what_to_build,
    ),
    "check": (
        _check,
        "show what is wrong with the texts, where, and what to write instead",
        "adref check clean-oceans --fix --diff",
        _what_to_check,
    ),
    "explain": (
        _explain,
        "show what a rule or a forum wants, with its source and examples",
        "adref explain per-cent",
        _what_to_explain,
    ),
    "status": (
        _status,
        "show how far each language of each submission is",
        "adref status --language fr",
        _what_to_show,
    ),
    **TRANSLATORS,
    **ENDORSERS,
    "doctor": (
        _doctor,
        "show what is missing on this machine, and the command that installs it",
        "adref doctor",
        _nothing_more,
    ),
}

if __name__ == "__main__":
    raise SystemExit(main())
