"""Send one language of a submission to its translator."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from adref.composing.headings import headings
from adref.composing.positions import OutOfLabelsError
from adref.desk.channels import WAYS
from adref.desk.clock import today
from adref.desk.files import write_whole
from adref.desk.glossary import Glossary, glossary
from adref.desk.keeping import originals_with
from adref.desk.layout import Project
from adref.desk.shelf import Shelf, shown
from adref.desk.translation import Work, work
from adref.model.exchange import Batch, Channel
from adref.model.finding import Finding
from adref.model.language import Language
from adref.model.place import Place
from adref.model.sent import SentBatch, SentUnit
from adref.model.text import Standing
from adref.translating.batches import Occasion, Surroundings, batch
from adref.translating.fingerprint import fingerprint
from adref.translating.originals import wording
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn
from adref.writing.exchange_records import write_sent

NEEDED = (Standing.STALE, Standing.MISSING)


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asks to be sent: a language of a submission, how, and to whom.

    `standings` are those of the units that go along; `output` is a file, or None for
    the usual one.
    """

    name: str
    language: str
    channel: Channel
    standings: Sequence[Standing]
    translator: str
    deadline: date | None
    output: Path | None


def send(order: Order, project: Project) -> int:
    """Write the file and the record of it: 0 done, 1 the texts are wrong, 2 misuse."""
    shelf = Shelf(project, [])
    found = work(order.name, order.language, shelf)
    if isinstance(found, str):
        print(found, file=sys.stderr)
        return 2
    made = found and _batch(found, order, shelf)
    sent = shelf.sent(order.name)
    if found is None or made is None or shelf.findings:
        print(*shown(shelf.findings), sep="\n", file=sys.stderr)
        return 1
    if not made.tasks and WAYS[order.channel].answered:
        print(f"{order.name}, {order.language}: every unit is up to date; nothing is "
              "sent (`--all` sends the whole text)")  # fmt: skip
        return 0
    return _sent(made, found, order, sent, project)


def _batch(found: Work, order: Order, shelf: Shelf) -> Batch | None:
    """The batch, or None; the shelf then knows why."""
    identity = found.submission.identity
    asked = identity.place_of("languages")
    original = shelf.language(identity.original, asked)
    language = shelf.language(order.language, asked)
    names = glossary(identity.original, order.language, shelf)
    if original is None or language is None or names is None:
        return None
    try:
        around = _surroundings(found, original, language, names, shelf)
    except OutOfLabelsError as error:
        shelf.findings.append(Finding(error.place, "labels", str(error)))
        return None
    occasion = Occasion(today(), order.translator, order.deadline)
    return batch(found.submission, found.translation, order.standings, around, occasion)


def _surroundings(
    found: Work, original: Language, language: Language, names: Glossary, shelf: Shelf
) -> Surroundings:
    submission = found.submission
    text = without_withdrawn(submission.text)
    stored = shelf.originals(submission.identity.name)
    now = wording(units(submission.identity, text))
    return Surroundings(
        original,
        language,
        {**stored, **now},
        headings(text, language),
        names.of,
        names.all,
    )


def _sent(
    made: Batch,
    found: Work,
    order: Order,
    sent: tuple[SentBatch, ...],
    project: Project,
) -> int:
    way = WAYS[order.channel]
    stamp = made.stamp
    usual = project.parcel(order.name, order.language, stamp.batch, way.suffix)
    path = order.output or usual
    files = {path: way.write(made)}
    files |= {path.with_suffix(end): write(made) for end, write in way.beside}
    if way.answered:
        for line in _still_out(sent, made):
            print(line)
        record = _recorded(made, order, sent)
        wanted = {task.of for task in made.tasks}
        files |= originals_with(found.submission, wanted, project)
        files[project.sent(order.name)] = write_sent(record).encode()
    write_whole(files, project.work)
    print(f"{project.shown(path)}  {_contents(made)}")
    return 0


def _contents(made: Batch) -> str:
    counts = {
        standing: sum(task.standing is standing for task in made.tasks)
        for standing in (Standing.MISSING, Standing.STALE, Standing.CURRENT)
    }
    said = [f"{count} {standing}" for standing, count in counts.items() if count]
    return f"{len(made.tasks)} units ({', '.join(said)})" if said else "no unit"


def _still_out(sent: tuple[SentBatch, ...], made: Batch) -> list[str]:
    """Batches of the same language that nobody has sent back yet."""
    return [
        f"note: batch {one.batch} is still out{_with(one)} since {one.on}; what comes "
        "back of both may not agree"
        for one in sent
        if one.language == made.stamp.language
        and one.back is None
        and one.batch != made.stamp.batch
    ]


def _with(batch: SentBatch) -> str:
    return f" with {batch.translator}" if batch.translator else ""


def _recorded(
    made: Batch, order: Order, sent: tuple[SentBatch, ...]
) -> tuple[SentBatch, ...]:
    """The record with this batch; one that is sent once more takes its own place."""
    units_sent = {
        task.unit: SentUnit(task.of, fingerprint(task.target) if task.target else "")
        for task in made.tasks
    }
    stamp = made.stamp
    record = SentBatch(
        stamp.batch, stamp.language, order.channel, made.on, made.translator,
        made.deadline, None, units_sent, Place(order.name),
    )  # fmt: skip
    same = (stamp.batch, stamp.language)
    others = tuple(one for one in sent if (one.batch, one.language) != same)
    return (*others, record)
