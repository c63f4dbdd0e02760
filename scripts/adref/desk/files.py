"""Files that appear whole or not at all."""

import os
from collections.abc import Mapping
from pathlib import Path

PART = ".part"


def write_whole(contents: Mapping[Path, bytes], beside: Path) -> None:
    """Write all files or none: into the folder `beside` first, then each renamed.

    A run that is killed leaves only files that end in PART, in `beside`.
    """
    beside.mkdir(parents=True, exist_ok=True)
    parts = {path: beside / f"{path.name}.{os.getpid()}{PART}" for path in contents}
    for path, content in contents.items():
        parts[path].write_bytes(content)
        path.parent.mkdir(parents=True, exist_ok=True)
    for path, part in parts.items():
        part.replace(path)


def sweep(folder: Path) -> None:
    """Remove what killed runs left in a folder."""
    for part in folder.glob(f"*{PART}"):
        part.unlink(missing_ok=True)
