"""The commands for translators' work, as people type them."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from adref.desk.layout import Project
from adref.model.exchange import Channel
from adref.model.text import Standing, State

CarryOut = Callable[[argparse.Namespace], int]
AddArguments = Callable[[argparse.ArgumentParser], None]
STATES = [state.value for state in State]


def _day(said: str) -> date:
    """A date; argparse tells of a ValueError."""
    return date.fromisoformat(said)


def _what_to_send(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="the submission")
    command.add_argument("--language", required=True, metavar="fr", help="into which")
    command.add_argument(
        "--to",
        choices=[channel.value for channel in Channel],
        default=Channel.DOCX.value,
        help="a Word table (if not said), or what the translator's tool reads",
    )
    command.add_argument(
        "--all", action="store_true", help="every unit, also those that are up to date"
    )
    command.add_argument(
        "--translator", default="", metavar="NAME", help="who gets it; no address"
    )
    command.add_argument(
        "--deadline", type=_day, metavar="2026-01-20", help="by when it is wanted"
    )
    command.add_argument(
        "--output", type=Path, metavar="FILE", help="in place of output/exchange/…"
    )


def _what_to_receive(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="what came back")
    command.add_argument(
        "--apply", action="store_true", help="write it; without this it is only shown"
    )
    command.add_argument(
        "--by", default="", metavar="NAME", help="who did it, if not the one it went to"
    )
    command.add_argument(
        "--state",
        choices=STATES,
        default=State.TRANSLATED.value,
        help="how far it is (translated, if not said)",
    )
    command.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="UNIT",
        help="take this unit though it would be left",
    )


def _what_is_minor(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="the submission")
    command.add_argument("unit", metavar="UNIT", help="whose original has changed")
    command.add_argument(
        "--because", required=True, metavar="REASON", help="why it does not matter"
    )
    command.add_argument(
        "--older", default="", metavar="3f9a1c2b", help="which of several still counts"
    )


def _what_to_mark(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="the submission")
    command.add_argument("--language", required=True, metavar="fr", help="of which")
    command.add_argument("--state", required=True, choices=STATES, help="how far it is")
    command.add_argument(
        "--by", required=True, metavar="NAME", help="who says so; no address"
    )
    command.add_argument(
        "--unit",
        action="append",
        default=[],
        metavar="UNIT",
        help="this one only; all that are up to date, if not said",
    )


def _send(given: argparse.Namespace) -> int:
    from adref.desk.send import NEEDED, Order, send  # noqa: PLC0415 - --help is quick

    order = Order(
        given.name,
        given.language,
        Channel(given.to),
        tuple(Standing) if given.all else NEEDED,
        given.translator,
        given.deadline,
        given.output,
    )
    return send(order, Project(Path()))


def _receive(given: argparse.Namespace) -> int:
    from adref.desk.receive import (  # noqa: PLC0415 - --help is quick
        Delivery,
        apply,
        look,
    )

    carry_out = apply if given.apply else look
    delivery = Delivery(given.files, given.by, State(given.state), given.take)
    return carry_out(delivery, Project(Path()))


def _minor(given: argparse.Namespace) -> int:
    from adref.desk.minor import Decision, minor  # noqa: PLC0415 - --help is quick

    decision = Decision(given.name, given.unit, given.because, given.older)
    return minor(decision, Project(Path()))


def _mark(given: argparse.Namespace) -> int:
    from adref.desk.mark import Statement, mark  # noqa: PLC0415 - --help is quick

    units, state = tuple(given.unit), State(given.state)
    statement = Statement(given.name, given.language, units, state, given.by)
    return mark(statement, Project(Path()))


TRANSLATORS: dict[str, tuple[CarryOut, str, str, AddArguments]] = {
    "send": (
        _send,
        "send one language to its translator",
        "adref send clean-oceans --language fr --to docx --deadline 2026-01-20",
        _what_to_send,
    ),
    "receive": (
        _receive,
        "take back what translators have done",
        "adref receive clean-oceans.fr.docx --apply",
        _what_to_receive,
    ),
    "minor": (
        _minor,
        "record that a change of the original does not touch its translations",
        'adref minor clean-oceans registry --because "only a comma"',
        _what_is_minor,
    ),
    "mark": (
        _mark,
        "say how far people have taken a translation",
        'adref mark clean-oceans --language fr --state reviewed --by "A. Réviseuse"',
        _what_to_mark,
    ),
}
