"""One build at a time in a folder."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path


@contextmanager
def held(folder: Path) -> Generator[None]:
    """Hold a folder, waiting for another build that does; all end with the process."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        try:
            flock(lock, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            print("another build is at work in this folder; waiting for its end",
                  file=sys.stderr)  # fmt: skip
            flock(lock, LOCK_EX)
        yield
