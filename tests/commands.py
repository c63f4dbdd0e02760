"""The commands a person types, run as a person runs them."""

import os
import subprocess
import sys
from pathlib import Path

from goldens import CHECKOUT


def adref(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What a command does and says in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "adref.desk.command", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "scripts")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
