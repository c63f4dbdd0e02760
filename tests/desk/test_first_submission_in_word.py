"""The first submission's French goes out as a Word table and comes back edited."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from commands import adref
from goldens import CHECKOUT
from office import saved_again

NAME = "enhanced-cooperation"
TEXT = Path("sources") / "submissions" / NAME
BEFORE = "Reconnaissant que les États ont"
AFTER = "Reconnaissant que tous les États ont"
AUTHOR = 'w:author="A. Traductrice" w:date="2026-01-16T10:00:00Z"'
TRACKED = (
    '<w:t xml:space="preserve">Reconnaissant que </w:t></w:r>'
    f'<w:del w:id="901" {AUTHOR}><w:r>'
    '<w:delText xml:space="preserve">les États</w:delText></w:r></w:del>'
    f'<w:ins w:id="902" {AUTHOR}><w:r>'
    '<w:t xml:space="preserve">tous les États</w:t></w:r></w:ins>'
    '<w:r><w:t xml:space="preserve"> ont'
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The first submission after one paragraph of the original has changed."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1768478400")
    shutil.copytree(CHECKOUT / "sources", tmp_path / "sources")
    original = tmp_path / TEXT / "text.en.yaml"
    text = original.read_text("utf-8")
    changed = text.replace(
        "Recognizing that States have both rights",
        "Recognizing that all States have both rights",
    )
    assert changed != text
    original.write_text(changed, "utf-8")
    return tmp_path


def french(desk: Path) -> dict[str, int]:
    """How many units of the French are counted under each word."""
    done = adref(desk, "status", "--format", "json")
    (submission,) = json.loads(done.stdout)["submissions"]
    (found,) = [one for one in submission["languages"] if one["language"] == "fr"]
    counted = {key: one["units"] for key, one in found.items() if "units" in one}
    return {**counted, "out": len(found["out"])}


def edited(path: Path) -> None:
    """Change the target as Word does while it tracks changes."""
    with ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    document = parts["word/document.xml"].decode()
    plain = f'<w:t xml:space="preserve">{BEFORE}'
    assert document.count(plain) == 1
    parts["word/document.xml"] = document.replace(plain, TRACKED).encode()
    with ZipFile(path, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)


def word(table: Path, _: Path) -> Path:
    """The table as Word leaves it."""
    return table


@pytest.mark.parametrize("through", [word, saved_again])
def test_it_comes_back_with_tracked_changes_and_is_taken(
    desk: Path,
    through: Callable[[Path, Path], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    counts = french(desk)
    assert (counts["current"], counts["stale"], counts["out"]) == (19, 1, 0)
    done = adref(desk, "send", NAME, "--language", "fr")
    assert done.returncode == 0, done.stderr
    sent = desk / done.stdout.split("  ")[0]
    assert french(desk)["out"] == 1
    edited(sent)
    table = through(sent, tmp_path_factory.mktemp("office"))
    looked = adref(desk, "receive", str(table))
    assert looked.returncode == 0, looked.stderr
    assert "1 changed" in looked.stdout
    assert "Reconnaissant que {+tous +}les États ont" in looked.stdout
    assert french(desk)["stale"] == 1
    applied = adref(desk, "receive", str(table), "--apply", "--by", "A. Traductrice")
    assert applied.returncode == 0, applied.stderr
    counts = french(desk)
    assert (counts["current"], counts["stale"], counts["out"]) == (20, 0, 0)
    assert counts["translated"] == 1
    built = adref(desk, "build", "--language", "fr")
    assert built.returncode == 0, built.stderr
    text = (desk / "output" / NAME / f"{NAME}.fr.txt").read_text("utf-8")
    assert AFTER in text
