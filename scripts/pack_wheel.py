"""What a wheel carries besides the library: the workflow that the library runs.

Called by hatchling. An editable install finds the workflow in the checkout.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE = "adref/workflow"
NOT_PART_OF_THE_WORKFLOW = ("pack_wheel.py", "set_up.py")


def carried(project: Path) -> dict[str, str]:
    """Return where each part of the workflow goes inside the wheel, by its path."""
    programs = [
        path.relative_to(project).as_posix()
        for path in sorted((project / "scripts").glob("*.py"))
        if path.name not in NOT_PART_OF_THE_WORKFLOW
    ]
    return {path: f"{INSIDE}/{path}" for path in ("Snakefile", "styles", *programs)}


class WorkflowHook(BuildHookInterface[Any]):
    """Adds the workflow to a wheel that is not editable."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Tell hatchling what to carry, before it builds a wheel of the version."""
        if version == "standard":
            build_data["force_include"].update(carried(Path(self.root)))
