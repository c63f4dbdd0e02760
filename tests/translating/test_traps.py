"""Words stay with their paragraph, however texts change while translations are out.

Tools that match units by their words go wrong in four ways, which stand here first:
the openings of UN paragraphs are alike. Then any sequence of edits, sends and receives,
each through the real files.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count

import polib
from hypothesis import given, settings
from hypothesis import strategies as st

from adref.model.exchange import Batch
from adref.model.sent import SentUnit
from adref.model.submission import Submission
from adref.model.text import Standing, Translation, Unit
from adref.reading.exchange.po import read_po
from adref.reading.translations import read_translation
from adref.translating.answering import LEFT, TAKEN, Row, Verdict
from adref.translating.fingerprint import fingerprint
from adref.translating.merging import merge
from adref.translating.minor import counting
from adref.translating.speaking import as_it_stands
from adref.translating.units import units
from adref.translating.withdrawn import without_withdrawn
from adref.writing.exchange.po import write_po
from adref.writing.translations import new_translation, rewritten
from composed import value
from rounds import (
    EVERY,
    RECEIPT,
    answer,
    going_out,
    original,
    present,
    recorded,
    submission,
    translation,
    unit,
)

OPENING = "Requests the Secretary-General to establish, within existing resources,"
REGISTRY, LIGHT, HEAVY, ARCHIVE = (
    f"{OPENING} a registry of rivers",
    f"{OPENING} a public registry of rivers",
    "Decides that all rivers flow freely",
    f"{OPENING} an archive of rivers",
)


def text_of(paragraphs: Mapping[str, str]) -> str:
    items = (f"  - id: {name}\n    text: |\n      {said}\n"
             for name, said in paragraphs.items())  # fmt: skip
    return f"title: Rivers\noperative:\n{''.join(items)}"


def standing_of(before: str, after: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """How each unit goes out that was translated while it said `before`."""
    here = translation({"registry": unit("T registry", before)})
    whole = submission(original(text_of(after)), here)
    batch = going_out(whole, EVERY, {fingerprint(before): before})
    return {task.unit: (task.standing, task.target) for task in batch.tasks}


def test_a_paragraph_that_was_edited_lightly_keeps_its_own_translation() -> None:
    found = standing_of(REGISTRY, {"registry": LIGHT})
    assert found["registry"] == (Standing.STALE, "T registry")


def test_a_new_paragraph_with_the_same_opening_takes_no_translation_over() -> None:
    found = standing_of(REGISTRY, {"archive": ARCHIVE, "registry": REGISTRY})
    assert found["archive"] == (Standing.MISSING, "")
    assert found["registry"] == (Standing.CURRENT, "T registry")


def test_nor_does_one_that_says_exactly_what_its_neighbour_said() -> None:
    found = standing_of(REGISTRY, {"archive": REGISTRY, "registry": LIGHT})
    assert found["archive"] == (Standing.MISSING, "")
    assert found["registry"] == (Standing.STALE, "T registry")


def test_a_paragraph_that_was_rewritten_keeps_its_own_translation() -> None:
    found = standing_of(REGISTRY, {"archive": ARCHIVE, "registry": HEAVY})
    assert found["registry"] == (Standing.STALE, "T registry")
    assert found["archive"] == (Standing.MISSING, "")


def test_paragraphs_that_change_places_keep_their_own_translations() -> None:
    here = translation(
        {
            "registry": unit("T registry", REGISTRY),
            "archive": unit("T archive", ARCHIVE),
        }
    )
    there = {"archive": ARCHIVE, "registry": REGISTRY}
    batch = going_out(submission(original(text_of(there)), here), EVERY)
    assert [(task.unit, task.standing, task.target) for task in batch.tasks][-2:] == [
        ("archive", Standing.CURRENT, "T archive"),
        ("registry", Standing.CURRENT, "T registry"),
    ]


def test_texts_that_change_ids_take_no_translation_along() -> None:
    here = translation(
        {
            "registry": unit("T registry", REGISTRY),
            "archive": unit("T archive", ARCHIVE),
        }
    )
    there = {"registry": ARCHIVE, "archive": REGISTRY}
    batch = going_out(submission(original(text_of(there)), here), EVERY)
    assert [(task.unit, task.standing, task.target) for task in batch.tasks][-2:] == [
        ("registry", Standing.STALE, "T registry"),
        ("archive", Standing.STALE, "T archive"),
    ]


def test_the_half_of_a_divided_paragraph_that_keeps_the_id_keeps_the_words() -> None:
    found = standing_of(
        f"{REGISTRY}, and to report", {"registry": REGISTRY, "report": "To report"}
    )
    assert found["registry"] == (Standing.STALE, "T registry")
    assert found["report"] == (Standing.MISSING, "")


def test_answers_for_texts_that_changed_places_meanwhile_go_to_their_ids() -> None:
    there = original(text_of({"archive": ARCHIVE, "registry": HEAVY}))
    answers = (answer("registry", REGISTRY, "T registry"),
               answer("archive", ARCHIVE, "T archive"))  # fmt: skip
    now = present(submission(there), translation({}), [REGISTRY])
    rows = merge(answers, now, RECEIPT)
    assert [(row.unit, row.verdict, row.words, row.stale) for row in rows] == [
        ("archive", Verdict.NEW, "T archive", False),
        ("registry", Verdict.NEW, "T registry", True),
    ]


OPENINGS = (OPENING, "Recalls", "Decides")


@dataclass
class Para:
    """A paragraph as its author has it now."""

    id: str
    words: str
    withdrawn: bool = False


@dataclass
class Parcel:
    """A file that is out, the record of it, and what came back in it."""

    file: bytes
    sent: Mapping[str, SentUnit]


@dataclass
class World:
    """A text, its French translation as a file, and everything that is out.

    `stored` are all original words that there ever were; `made` says of every French
    text for which unit it was written; `vouched` for which originals.
    """

    paragraphs: list[Para] = field(default_factory=list[Para])
    minor: list[tuple[str, str, str]] = field(
        default_factory=list[tuple[str, str, str]]
    )
    file: str = field(default_factory=lambda: new_translation("fr", "en"))
    stored: dict[str, str] = field(default_factory=dict[str, str])
    former: dict[str, str] = field(default_factory=dict[str, str])
    made: dict[str, str] = field(default_factory=dict[str, str])
    vouched: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    out: list[Parcel] = field(default_factory=list[Parcel])
    back: list[Parcel] = field(default_factory=list[Parcel])
    counter: Iterable[int] = field(default_factory=count)

    def number(self) -> int:
        return next(iter(self.counter))

    @property
    def here(self) -> Translation:
        """What the file says; a new one has no unit yet."""
        if self.file == new_translation("fr", "en"):
            return translation({})
        return value(read_translation(self.file.encode(), "text.fr.yaml"))

    def whole(self) -> Submission:
        items = "".join(map(_item, self.paragraphs))
        changes = "".join(
            f'  - unit: {name}\n    older: "{before}"\n    newer: "{after}"\n'
            "    because: A slip.\n"
            for name, before, after in self.minor
        )
        source = f"title: Rivers\npreamble:\n{items}"
        text = original(source + ("minor:\n" + changes if changes else ""))
        return submission(text, self.here)

    def write(self, units_made: Mapping[str, Unit], whole: Submission) -> None:
        """Through the file, as the desk does."""
        text = without_withdrawn(whole.text)
        here, order = self.here, list(units(whole.identity, text))
        self.file = rewritten(self.file, here.places, here.units, units_made, order)
        assert _said(self.here.units) == _said({**here.units, **units_made})


def _item(para: Para) -> str:
    withdrawn = "    status: withdrawn\n" if para.withdrawn else ""
    return f"  - id: {para.id}\n    text: |\n      {para.words}\n{withdrawn}"


def _said(said: Mapping[str, Unit]) -> dict[str, tuple[object, ...]]:
    return {
        name: (one.of, one.state, one.text.text, one.by, one.on, one.remarks)
        for name, one in said.items()
    }


Step = Callable[[World, int], None]


def chosen(world: World, seed: int) -> Para:
    return world.paragraphs[seed % len(world.paragraphs)]


def insert(world: World, seed: int) -> None:
    """A new paragraph, which has a new id and opens as others do."""
    number = world.number()
    words = f"{OPENINGS[seed % 3]} river {number}"
    place = seed % (len(world.paragraphs) + 1)
    world.paragraphs.insert(place, Para(f"p{number}", words))


def twin(world: World, seed: int) -> None:
    """A new paragraph that says just what another one says."""
    words = chosen(world, seed).words
    world.paragraphs.append(Para(f"p{world.number()}", words))


def edit(world: World, seed: int) -> None:
    para = chosen(world, seed)
    world.former[para.id] = fingerprint(para.words)
    para.words += f" {world.number()}"


def rewrite(world: World, seed: int) -> None:
    para = chosen(world, seed)
    world.former[para.id] = fingerprint(para.words)
    para.words = f"Notes lake {world.number()}"


def exchange(world: World, seed: int) -> None:
    """Two paragraphs take each other's words, or each other's place."""
    one, other = chosen(world, seed), chosen(world, seed // 3)
    if seed % 2:
        one.words, other.words = other.words, one.words
        return
    first, second = map(world.paragraphs.index, (one, other))
    world.paragraphs[first], world.paragraphs[second] = other, one


def remove(world: World, seed: int) -> None:
    """A paragraph goes, and what somebody has to take out by hand goes with it."""
    if len(world.paragraphs) > 1:
        gone = chosen(world, seed)
        world.paragraphs.remove(gone)
        world.minor = [one for one in world.minor if one[0] != gone.id]
        lines = world.file.splitlines(keepends=True)
        if (head := f"  {gone.id}:\n") in lines:
            start = lines.index(head)
            ends = (at for at, line in enumerate(lines) if at > start
                    and not line.startswith("    "))  # fmt: skip
            del lines[start : next(ends, len(lines))]
            world.file = "".join(lines)


def withdraw(world: World, seed: int) -> None:
    if sum(not para.withdrawn for para in world.paragraphs) > 1:
        para = chosen(world, seed)
        para.withdrawn = not para.withdrawn


def call_minor(world: World, seed: int) -> None:
    para = chosen(world, seed)
    if (before := world.former.get(para.id)) and before != fingerprint(para.words):
        world.minor.append((para.id, before, fingerprint(para.words)))


def send(world: World, seed: int) -> None:
    wanted = (EVERY, (Standing.STALE,), (Standing.MISSING, Standing.STALE))[seed % 3]
    batch = going_out(world.whole(), wanted, world.stored)
    if batch.tasks:
        world.out.append(Parcel(_answered(world, batch, seed), recorded(batch)))


def _answered(world: World, batch: Batch, seed: int) -> bytes:
    """The file as a translator leaves it: some done, some blank, shuffled, doubled."""
    file = polib.pofile(write_po(batch).decode() + "\n")
    for entry in file:
        _work_on(world, entry, (seed + len(entry.msgctxt) + world.number()) % 6)
    entries = list(file)
    for at in range(len(entries) - 1):
        if (seed + at) % 3 == 0:
            file[at], file[at + 1] = file[at + 1], file[at]
    if seed % 5 == 0:
        file.append(entries[seed % len(entries)])
    return str(file).encode()


def _work_on(world: World, entry: polib.POEntry, what: int) -> None:
    name, of = entry.msgctxt, fingerprint(entry.msgid)
    if what == 0:
        entry.msgstr = ""
    elif what == 1 and entry.msgstr:
        entry.flags = []  # somebody has looked, and it still says it
        world.vouched[entry.msgstr].add(of)
    elif what > 2:
        entry.msgstr = f"T {name} {world.number()}"
        entry.flags = ["fuzzy"] if what == 5 else []
        world.made[entry.msgstr], world.vouched[entry.msgstr] = name, {of}
    elif "fuzzy" not in entry.flags and entry.msgstr:
        world.vouched[entry.msgstr].add(of)
    if world.number() % 3 == 0:
        entry.tcomment = f"Which {name}?"


def receive(world: World, seed: int) -> None:
    """A file comes back, perhaps long after it was sent, perhaps once more."""
    if world.out and (seed % 4 or not world.back):
        parcel = world.out.pop(seed % len(world.out))
        world.back.append(parcel)
    elif world.back:
        parcel = world.back[seed % len(world.back)]
    else:
        return
    sent = None if seed % 11 == 0 else parcel.sent
    answers = value(read_po(parcel.file, "back.po")).answers
    before, whole = world.here, world.whole()
    now = present(whole, before, world.stored.values(), sent)
    rows = merge(answers, now, RECEIPT)
    world.write({row.unit: row.made for row in rows if row.made}, whole)
    _nothing_lost(rows, before, world.here)
    for para in world.paragraphs:
        good = as_good(world, para.id, fingerprint(para.words))
        if para.id in before.units and before.units[para.id].of in good:
            assert world.here.units[para.id].of in good
    after = present(whole, world.here, world.stored.values(), sent)
    again = merge(answers, after, RECEIPT)
    assert {row.verdict for row in again} & TAKEN == set()
    assert [row.unit for row in again if row.made] == []


def _nothing_lost(
    rows: tuple[Row, ...], before: Translation, after: Translation
) -> None:
    taken = {row.unit for row in rows if row.verdict in TAKEN}
    for name, one in before.units.items():
        assert name in after.units
        assert (
            name in taken
            or after.units[name] == one
            or (_said({name: one}) == _said({name: after.units[name]}))
        )
    for row in rows:
        assert row.verdict in TAKEN | LEFT or row.verdict in {
            Verdict.SAME, Verdict.BLANK, Verdict.OPEN,
        }  # fmt: skip
        if row.verdict is Verdict.CHANGED:
            assert row.before == before.units[row.unit].text.text


def by_hand(world: World, seed: int) -> None:
    """Somebody writes another translation into the file, for the words of today."""
    whole = world.whole()
    names = [one.id for one in world.paragraphs if one.id in world.here.units]
    if not names:
        return
    name = names[seed % len(names)]
    words = {one.id: one.words for one in world.paragraphs}[name]
    said = f"T {name} {world.number()}"
    world.made[said], world.vouched[said] = name, {fingerprint(words)}
    if name in units(whole.identity, without_withdrawn(whole.text)):
        world.write({name: unit(said, words)}, whole)


STEPS: tuple[Step, ...] = (
    insert, twin, edit, edit, rewrite, exchange, remove, withdraw, call_minor,
    call_minor, send, send, send, receive, receive, receive, by_hand,
)  # fmt: skip


def as_good(world: World, name: str, now: str) -> set[str]:
    """The words from which somebody called every step to the present ones minor."""
    found = {now}
    for _ in world.minor:  # no chain is longer
        for of, before, after in world.minor:
            if of == name and after in found:
                found.add(before)
    return found


def check(world: World) -> None:
    """Every text stands under its own unit, and says what it is shown to say."""
    whole, here = world.whole(), world.here
    for name, one in here.units.items():
        assert world.made[one.text.text] == name
    spoken = as_it_stands(counting(whole), "fr")
    shown = {para.id: para.text for para in spoken.text.preamble}
    for para in world.paragraphs:
        if para.withdrawn or shown[para.id].standing is not Standing.CURRENT:
            continue
        now = fingerprint(para.words)
        said = shown[para.id].text
        assert world.made[said] == para.id
        assert world.vouched[said] & as_good(world, para.id, now)


@settings(max_examples=150)
@given(
    st.lists(
        st.tuples(st.sampled_from(STEPS), st.integers(0, 60)), min_size=6, max_size=30
    )
)
def test_no_translation_ever_stands_under_another_paragraph_and_none_is_lost(
    steps: list[tuple[Step, int]],
) -> None:
    world = World()
    for seed in (0, 4):
        insert(world, seed)
    for step, seed in steps:
        step(world, seed)
        for para in world.paragraphs:
            world.stored[fingerprint(para.words)] = para.words
        check(world)
