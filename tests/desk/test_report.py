"""What a build has to say after all is done."""

from pathlib import Path

from adref.desk.layout import Project
from adref.desk.plan import Edition
from adref.desk.report import noted


def test_only_notes_are_told_of_files_that_were_made(tmp_path: Path) -> None:
    project = Project(tmp_path)
    edition = Edition("rivers", "en", "en", "submission", frozenset())
    log = project.log("rivers", "en", "compose")
    log.parent.mkdir(parents=True)
    log.write_text("a library muses\nnote: one\nnote: one\n", encoding="utf-8")
    assert noted([edition], project) == ["note: one"]
