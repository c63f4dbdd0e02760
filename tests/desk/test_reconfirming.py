"""Endorsers sign a text; another one asks them again, or says how they were told."""

import json
import re
import shutil
from pathlib import Path

import pytest

from adref.desk.files import write_whole
from adref.desk.keeping import signed_with
from adref.desk.layout import Project
from adref.desk.shelf import Shelf
from adref.translating.signing import signed_units, text_fingerprint
from commands import adref
from goldens import CHECKOUT

CASE = CHECKOUT / "tests" / "cases" / "sign-on" / "sources"
NAME = "rivers-without-walls"
FOLDER = Path("sources") / "submissions" / NAME
RELEASE = ("build", "--release", "--language", "en")
NOTICE = "A mail to all of them; nobody objected."


def signed(desk: Path) -> str:
    """Somebody signs the text as it is: it is kept, and its fingerprint cited."""
    project = Project(desk)
    shelf = Shelf(project, [])
    identity = shelf.identity(NAME)
    submission = identity and shelf.submission(identity, ())
    assert submission, shelf.findings
    write_whole(signed_with(submission, project), project.work)
    return text_fingerprint(signed_units(submission.identity, submission.text))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose endorsers have signed the text as it is, on 20 January 2033."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1990000000")  # 22 January 2033
    shutil.copytree(CASE, tmp_path / "sources")
    text = signed(tmp_path)
    ledger = tmp_path / FOLDER / "endorsers.yaml"
    on = f'\n    endorsed: {{on: "2033-01-20T08:00:00Z", text: "{text}"}}'
    before = ledger.read_text("utf-8")
    after = before.replace("\n    state: confirmed", f"\n    state: confirmed{on}")
    ledger.write_text(after, "utf-8")
    return tmp_path


def edited(desk: Path, before: str, after: str, file: str = "text.en.yaml") -> None:
    path = desk / FOLDER / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def changed(desk: Path) -> None:
    """A change that is not minor, a new paragraph, and one that is withdrawn."""
    edited(desk, "open their data{note", "close their data{note")
    edited(desk, "to keep them open", "to keep them closed\n    status: withdrawn")
    more = "  - id: forget\n    text: |\n      Urges States to forget\n"
    path = desk / FOLDER / "text.en.yaml"
    path.write_text(path.read_text("utf-8") + more, "utf-8")


def test_while_the_text_is_as_it_was_nobody_is_asked(desk: Path) -> None:
    assert "confirm" not in adref(desk, "status").stdout
    assert "signed-text" not in adref(desk, "check").stdout
    assert adref(desk, *RELEASE).returncode == 0


def test_status_and_check_tell_who_has_to_confirm_and_why(desk: Path) -> None:
    changed(desk)
    said = adref(desk, "status").stdout
    ids = "thessan, orvel-trust, ana-nube, zoe-algol"
    why = "changed: open; new: forget; gone: keep"
    assert f"to be confirmed again by 4 ({ids}): since then" in said
    assert why in said
    found = adref(desk, "check")
    assert (
        "endorsers.yaml:3:5: warning signed-text: 4 endorsers have to" in found.stdout
    )
    assert why in found.stdout
    (one,) = json.loads(adref(desk, "status", "--format", "json").stdout)["submissions"]
    (asked,) = one["confirm"]
    assert asked["endorsers"] == ids.split(", ")
    assert (asked["changed"], asked["added"]) == (["open"], ["forget"])
    assert asked["removed"] == ["keep"]


def test_a_minor_change_asks_nobody(desk: Path) -> None:
    adref(desk, "status")
    edited(desk, "to open their data{note", "to open their own data{note")
    assert "confirm" in adref(desk, "status").stdout
    adref(desk, "minor", NAME, "open", "--because", "A test")
    assert "confirm" not in adref(desk, "status").stdout
    assert adref(desk, *RELEASE).returncode == 0


def test_a_change_is_minor_for_endorsers_where_there_is_no_translation(
    desk: Path,
) -> None:
    edited(desk, "[en, fr, ar, zh]", "[en]", "submission.yaml")
    edited(desk, "to open their data{note", "to open their own data{note")
    done = adref(desk, "minor", NAME, "open", "--because", "A test")
    assert "open, endorsers: f74ece7c still counts" in done.stdout, done.stderr
    assert "confirm" not in adref(desk, "status").stdout
    again = adref(desk, "minor", NAME, "open", "--because", "A test")
    assert "nothing to record" in again.stdout


def test_who_to_ask_and_the_order_of_paragraphs_ask_nobody(desk: Path) -> None:
    edited(desk, "Trust, Port Selene", "Trust, Port Mina", "submission.yaml")
    path = desk / FOLDER / "text.en.yaml"
    head, _, tail = path.read_text("utf-8").partition("operative:\n")
    first, second = re.split(r"(?=  - id: keep\n)", tail)
    path.write_text(f"{head}operative:\n{second}{first}", "utf-8")
    assert "confirm" not in adref(desk, "status").stdout


def test_a_release_refuses_another_text_and_leaves_no_file(desk: Path) -> None:
    assert adref(desk, *RELEASE).returncode == 0
    changed(desk)
    done = adref(desk, *RELEASE)
    assert done.returncode == 1
    assert "error signed-text: 4 endorsers have to confirm again" in done.stderr
    assert "--reconfirmed-by-notice" in done.stderr
    assert list((desk / "output" / NAME).glob("*.en.*")) == []
    assert adref(desk, "build", "--language", "en").returncode == 0


def test_a_notice_is_written_down_and_lets_the_release_go_on(desk: Path) -> None:
    changed(desk)
    done = adref(desk, *RELEASE, "--reconfirmed-by-notice", NOTICE)
    assert done.returncode == 0, done.stderr
    assert "a notice of the text" in done.stdout
    text = (desk / FOLDER / "submission.yaml").read_text("utf-8")
    assert 'notices:\n  - on: "2033-01-22"\n    text: "' in text
    assert f"    because: '{NOTICE}'\n" in text
    assert "confirm" not in adref(desk, "status").stdout
    assert adref(desk, *RELEASE).returncode == 0
    edited(desk, "close their data{note", "lock their data{note")
    done = adref(desk, *RELEASE)
    assert done.returncode == 1
    assert "changed: open; ask" in done.stderr


def test_a_notice_where_nobody_has_to_confirm_is_not_written(desk: Path) -> None:
    before = (desk / FOLDER / "submission.yaml").read_bytes()
    done = adref(desk, *RELEASE, "--reconfirmed-by-notice", NOTICE)
    assert done.returncode == 0, done.stderr
    assert (desk / FOLDER / "submission.yaml").read_bytes() == before


def test_a_notice_goes_with_a_release_alone(desk: Path) -> None:
    done = adref(desk, "build", "--reconfirmed-by-notice", NOTICE)
    assert done.returncode == 2
    assert "goes with --release" in done.stderr


def test_a_text_that_somebody_cites_by_hand_is_kept_by_the_next_command(
    desk: Path,
) -> None:
    changed(desk)
    found = re.search(r"the text is ([0-9a-f]{8}) now", adref(desk, "status").stdout)
    assert found
    ledger = desk / FOLDER / "endorsers.yaml"
    text = re.sub(
        r'text: "[0-9a-f]{8}"', f'text: "{found[1]}"', ledger.read_text("utf-8")
    )
    ledger.write_text(text, "utf-8")
    assert "confirm" not in adref(desk, "status").stdout
    edited(desk, "close their data{note", "lock their data{note")
    assert "changed: open; the text is" in adref(desk, "status").stdout


def test_who_confirms_the_new_text_is_not_asked_any_more(desk: Path) -> None:
    old = signed(desk)
    changed(desk)
    new = signed(desk)
    ledger = desk / FOLDER / "endorsers.yaml"
    text = ledger.read_text("utf-8")
    ledger.write_text(text.replace(f'text: "{old}"', f'text: "{new}"', 3), "utf-8")
    said = adref(desk, "status").stdout
    assert "to be confirmed again by 1 (zoe-algol): since then" in said


def test_a_kept_text_that_is_not_its_own_is_told_of(desk: Path) -> None:
    store = desk / FOLDER / "originals.yaml"
    text = store.read_text("utf-8")
    of = re.search(r'texts:\n  "[0-9a-f]+":\n    process: "([0-9a-f]+)"', text)
    assert of
    store.write_text(
        text.replace(f'process: "{of[1]}"', 'process: "00000000"'), "utf-8"
    )
    done = adref(desk, "send", NAME, "--language", "fr")
    assert "are not those it stands for" in done.stderr


def test_keeping_more_words_keeps_the_texts(desk: Path) -> None:
    store = desk / FOLDER / "originals.yaml"
    texts = store.read_text("utf-8").partition("texts:")[2]
    changed(desk)
    adref(desk, "status", "--language", "fr")
    now = store.read_text("utf-8")
    assert now.partition("texts:")[2] == texts
    assert "Urges States to forget" in now
