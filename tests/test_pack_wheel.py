from pathlib import Path

from pack_wheel import carried


def test_a_wheel_carries_the_workflow_inside_the_package(tmp_path: Path) -> None:
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for name in ("compose.py", "set_up.py", "pack_wheel.py"):
        (scripts / name).touch()
    assert carried(tmp_path) == {
        "Snakefile": "adref/workflow/Snakefile",
        "styles": "adref/workflow/styles",
        "scripts/compose.py": "adref/workflow/scripts/compose.py",
    }
