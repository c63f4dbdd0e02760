"""What goes out to translators and comes back, as a person sends and receives it."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from commands import adref
from goldens import CHECKOUT

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
TEXT = Path("sources") / "submissions" / NAME
FRENCH = TEXT / "text.fr.yaml"
KEEP = "Prie instamment les États de les garder ouvertes"
MEASURES = "Notant que les mesures servent à tous"
ALL = {
    "keep": KEEP,
    "measurements-help": MEASURES,
    "walls": "Alarmée par les murs autour des données",
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one stale and two missing units in French, on 15 January 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1768478400")
    shutil.copytree(CASE, tmp_path / "sources")
    return tmp_path


def sent(desk: Path, *more: str, to: str = "po") -> Path:
    """The file that a batch in French goes out in."""
    done = adref(desk, "send", NAME, "--language", "fr", "--to", to, *more)
    assert done.returncode == 0, done.stderr
    return desk / done.stdout.splitlines()[-1].split("  ")[0]


def answered(path: Path, answers: dict[str, str]) -> Path:
    """The file with a translator's answers in it."""
    file = polib.pofile(str(path))
    for entry in file:
        if entry.msgctxt in answers:
            entry.msgstr = answers[entry.msgctxt]
            entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    file.save(str(path))
    return path


def written(desk: Path) -> dict[str, bytes]:
    """Every source with its bytes."""
    sources = desk / "sources"
    return {
        path.relative_to(desk).as_posix(): path.read_bytes()
        for path in sorted(sources.rglob("*"))
        if path.is_file()
    }


def progress(desk: Path, language: str = "fr") -> dict[str, int]:
    """How many units of a language are counted under each word."""
    done = adref(desk, "status", "--format", "json")
    assert done.returncode == 0, done.stderr
    (submission,) = json.loads(done.stdout)["submissions"]
    (found,) = [o for o in submission["languages"] if o["language"] == language]
    return {k: v["units"] for k, v in found.items() if isinstance(v, dict)}


def lines(output: str) -> Iterator[tuple[str, str]]:
    """The unit and the verdict of each line of a report."""
    for line in output.splitlines():
        if match := re.match(r"  (\S+) +(\S+)", line):
            yield match[1], match[2]


def test_only_what_needs_work_goes_out_and_is_written_down(desk: Path) -> None:
    path = sent(desk, "--translator", "A. Traductrice", "--deadline", "2026-01-20")
    assert re.fullmatch(rf"{NAME}\.fr\.20260115-[0-9a-f]{{4}}\.po", path.name)
    assert path.parent == desk / "output" / "exchange"
    units = [entry.msgctxt for entry in polib.pofile(str(path))]
    assert units == ["measurements-help", "walls", "keep"]
    said = adref(desk, "status").stdout.splitlines()[-1]
    assert said == (
        f"{NAME}, fr: batch {path.name.split('.')[2]} (po, 3 units) is out with "
        "A. Traductrice since 2026-01-15, wanted by 2026-01-20"
    )


def test_all_units_go_out_where_all_are_asked_for(desk: Path) -> None:
    assert len(polib.pofile(str(sent(desk, "--all")))) == 15


def test_what_goes_out_goes_where_it_is_asked_to(desk: Path) -> None:
    path = sent(desk, "--output", "for-her.po")
    assert path == desk / "for-her.po"
    assert not (desk / "output" / "exchange").exists()


def test_sending_twice_gives_the_same_bytes_and_one_record(desk: Path) -> None:
    first = sent(desk)
    before, record = first.read_bytes(), (desk / TEXT / "sent.yaml").read_bytes()
    assert sent(desk) == first
    assert first.read_bytes() == before
    assert (desk / TEXT / "sent.yaml").read_bytes() == record


def test_a_batch_that_is_still_out_is_told_of_when_another_goes(desk: Path) -> None:
    sent(desk, "--translator", "A. Traductrice")
    done = adref(desk, "send", NAME, "--language", "fr", "--all")
    assert "is still out with A. Traductrice since 2026-01-15" in done.stdout


def test_nothing_goes_out_where_all_is_up_to_date(desk: Path) -> None:
    path = answered(sent(desk), ALL)
    adref(desk, "receive", str(path), "--apply")
    done = adref(desk, "send", NAME, "--language", "fr")
    assert done.returncode == 0
    assert "every unit is up to date; nothing is sent" in done.stdout


@pytest.mark.parametrize("channel", ["docx", "po", "xliff", "omegat"])
def test_every_channel_that_is_answered_is_known_when_it_comes_back(
    desk: Path, channel: str
) -> None:
    before = written(desk)
    path = sent(desk, to=channel).rename(desk / "renamed.dat")
    done = adref(desk, "receive", str(path))
    if channel == "omegat":
        assert "Create Translated Documents" in done.stderr
    else:
        assert done.stdout.startswith(f"{NAME}, fr: "), done.stderr
    text = FRENCH.as_posix()
    assert written(desk)[text] == before[text]


@pytest.mark.parametrize("channel", ["tmx", "glossary"])
def test_a_memory_and_a_glossary_go_out_without_a_record(
    desk: Path, channel: str
) -> None:
    assert sent(desk, to=channel).stat().st_size > 0
    made = {path.suffix for path in (desk / "output" / "exchange").iterdir()}
    assert made == ({".tmx"} if channel == "tmx" else {".txt", ".csv"})
    assert not (desk / TEXT / "sent.yaml").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("rivers-without", "fr"),
            f'there is no submission "rivers-without"; did you mean "{NAME}"?',
        ),
        (("../..", "fr"), 'there is no submission "../.."'),
        ((NAME, "en"), f'"en" is the original of {NAME}'),
        ((NAME, "ru"), "To begin one, add it to `languages:`"),
    ],
)
def test_sending_what_is_not_there_is_refused_in_one_line(
    desk: Path, words: tuple[str, str], message: str
) -> None:
    done = adref(desk, "send", words[0], "--language", words[1])
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (desk / "output").exists()


def test_a_language_without_a_file_is_sent_whole_and_begun_by_receiving(
    desk: Path,
) -> None:
    (desk / FRENCH).unlink()
    path = sent(desk)
    assert len(polib.pofile(str(path))) == 15
    done = adref(desk, "receive", str(answered(path, {"keep": KEEP})), "--apply")
    assert done.returncode == 0, done.stderr
    assert progress(desk)["current"] == 1


def test_what_comes_back_is_shown_first_and_written_when_asked(desk: Path) -> None:
    path = answered(sent(desk), ALL)
    before = written(desk)
    looked = adref(desk, "receive", str(path))
    assert looked.returncode == 0, looked.stderr
    assert set(lines(looked.stdout)) == {
        ("measurements-help", "changed"),
        ("walls", "new"),
        ("keep", "new"),
    }
    assert "{+servent+}" in looked.stdout
    assert "with --apply" in looked.stdout
    assert written(desk) == before
    assert progress(desk)["left"] == 3
    applied = adref(desk, "receive", str(path), "--apply")
    assert applied.returncode == 0, applied.stderr
    assert progress(desk)["left"] == 0
    assert progress(desk)["translated"] == 3


def test_the_rest_of_the_translation_stays_as_it_was(desk: Path) -> None:
    path = answered(sent(desk), {"keep": KEEP})
    before = (desk / FRENCH).read_text(encoding="utf-8")
    adref(desk, "receive", str(path), "--apply", "--by", "A. Traductrice")
    after = (desk / FRENCH).read_text(encoding="utf-8")
    added = after[len(before.partition("  open/note/data:")[0]) :]
    assert after.startswith(before)
    assert added.endswith(
        "  keep:\n"
        '    of: "f5464d3f"\n'
        "    state: translated\n"
        "    by: A. Traductrice\n"
        '    on: "2026-01-15"\n'
        "    text: |\n"
        f"      {KEEP}\n"
    )


def test_receiving_a_file_twice_changes_nothing(desk: Path) -> None:
    path = answered(sent(desk), ALL)
    adref(desk, "receive", str(path), "--apply")
    before = written(desk)
    done = adref(desk, "receive", str(path), "--apply")
    assert done.returncode == 0
    assert "nothing to be written: all of it is here already" in done.stdout
    assert written(desk) == before


def test_a_batch_that_came_back_is_no_longer_out(desk: Path) -> None:
    path = answered(sent(desk), {"keep": KEEP})
    assert "is out" in adref(desk, "status").stdout
    adref(desk, "receive", str(path), "--apply")
    assert "is out" not in adref(desk, "status").stdout


def test_two_files_of_two_languages_are_taken_in_at_once(desk: Path) -> None:
    french = answered(sent(desk), {"keep": KEEP})
    done = adref(desk, "send", NAME, "--language", "zh", "--to", "po")
    chinese = answered(
        desk / done.stdout.split("  ")[0], {"keep": "敦促各国使其保持开放"}
    )
    done = adref(desk, "receive", str(french), str(chinese), "--apply")
    assert done.returncode == 0, done.stderr
    assert [line.split(":")[0] for line in done.stdout.splitlines() if "new" in line][
        ::2
    ] == [f"{NAME}, fr", f"{NAME}, zh"]


def test_words_that_were_changed_here_meanwhile_are_left_and_can_be_taken(
    desk: Path,
) -> None:
    path = answered(sent(desk), {"measurements-help": MEASURES})
    text = desk / FRENCH
    ours = text.read_text("utf-8").replace("sont utiles à tous", "nous sont utiles")
    text.write_text(ours, "utf-8")
    done = adref(desk, "receive", str(path), "--apply")
    assert done.returncode == 1
    assert ("measurements-help", "conflict") in lines(done.stdout)
    assert MEASURES in done.stdout
    assert text.read_text("utf-8") == ours
    adref(desk, "receive", str(path), "--apply", "--take", "measurements-help")
    assert "servent à tous" in text.read_text("utf-8")


def test_what_the_rules_find_stands_below_the_line_of_the_unit(desk: Path) -> None:
    path = answered(sent(desk), {"keep": "Prie les 12 États de les garder ouvertes"})
    done = adref(desk, "receive", str(path))
    below = done.stdout.partition("  keep ")[2]
    assert "numbers" in below, done.stdout


def test_a_lost_placeholder_is_told_and_the_unit_left(desk: Path) -> None:
    path = answered(sent(desk, "--all"), {"open": "Appelle les États à les ouvrir"})
    done = adref(desk, "receive", str(path), "--apply")
    assert done.returncode == 1
    assert ("open", "refused") in lines(done.stdout)
    assert "{note:data} is in the original and not here" in done.stdout
    assert "{note:data}" in (desk / FRENCH).read_text("utf-8")


def test_a_translation_of_an_original_that_moved_on_is_taken_and_stays_stale(
    desk: Path,
) -> None:
    path = answered(sent(desk), {"keep": KEEP})
    original = desk / TEXT / "text.en.yaml"
    text = original.read_text("utf-8")
    original.write_text(text.replace("keep them open", "keep them all open"), "utf-8")
    done = adref(desk, "receive", str(path), "--apply")
    assert "the original has changed since it was sent" in done.stdout
    assert progress(desk)["stale"] == 2
    again = polib.pofile(str(sent(desk)))
    (entry,) = [one for one in again if one.msgctxt == "keep"]
    assert entry.previous_msgid == "Urges States to keep them open"
    assert entry.msgstr == KEEP


@pytest.mark.parametrize(
    ("stamp", "message"),
    [
        (f"adref 1 {NAME} en fr", None),
        ("adref 1 ../../x en fr", "nothing in this file says that it came from adref"),
        ("adref 1 other-rivers en fr", "there is no submission"),
        (f"adref 1 {NAME} en ru", "To begin one, add it to `languages:`"),
        (f"adref 1 {NAME} ru fr", "translates from ru"),
        (f"adref 0 {NAME} en fr", "another version of adref"),
        (f"adref 9 {NAME} en fr", "another version of adref"),
    ],
)
def test_a_file_of_something_else_is_refused_and_nothing_is_changed(
    desk: Path, stamp: str, message: str | None
) -> None:
    path = answered(sent(desk), {"keep": KEEP})
    text = path.read_text("utf-8")
    path.write_text(text.replace(f"adref 1 {NAME} en fr", stamp), "utf-8")
    before = written(desk)
    done = adref(desk, "receive", str(path), "--apply")
    if message is None:
        assert done.returncode == 0
        return
    assert done.returncode == 1
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 2, done.stderr
    assert done.stderr.endswith("nothing is taken in\n")
    assert written(desk) == before


@pytest.mark.parametrize("channel", ["docx", "po", "xliff", "omegat"])
def test_a_file_that_is_cut_off_is_refused_and_nothing_is_changed(
    desk: Path, channel: str
) -> None:
    path = sent(desk, to=channel)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    before = written(desk)
    done = adref(desk, "receive", str(path), "--apply")
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 2, done.stderr
    assert written(desk) == before


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\x00\x01\x02", b"%PDF-1.7", "Привет".encode("cp1251")]
)
def test_a_file_that_adref_did_not_send_is_refused(desk: Path, content: bytes) -> None:
    path = desk / "thing.docx"
    path.write_bytes(content)
    done = adref(desk, "receive", str(path))
    assert done.returncode == 1
    assert done.stderr.startswith("thing.docx")
    assert len(done.stderr.splitlines()) == 2, done.stderr


def test_a_file_that_is_not_there_is_named(desk: Path) -> None:
    done = adref(desk, "receive", "nowhere.po")
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].startswith("nowhere.po cannot be read")


def test_one_bad_file_among_several_keeps_all_from_being_taken_in(desk: Path) -> None:
    path = answered(sent(desk), {"keep": KEEP})
    (desk / "bad.po").write_bytes(b"")
    before = written(desk)
    done = adref(desk, "receive", str(path), "bad.po", "--apply")
    assert done.returncode == 1
    assert written(desk) == before
