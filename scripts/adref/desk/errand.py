"""Run a program in the workshop where there is one, else in a Python of its own.

    python -S -E errand.py PROGRAM ARGUMENT...

Only the standard library, and little of it: this starts for every job of a build.
The result never depends on the workshop; it only saves importing everything anew.
"""

import os
import socket
import sys

ADDRESS = "ADREF_WORKSHOP"
PYTHON = "ADREF_PYTHON"


def main(errand: list[str]) -> int:
    """The exit code of the program."""
    address = os.environ.get(ADDRESS)
    if address:
        with socket.socket(socket.AF_UNIX) as counter:
            try:
                counter.connect(address)
            except OSError:
                address = None
            else:
                return _handed_in(counter, errand)
    return _alone(errand)


def _alone(errand: list[str]) -> int:
    """Become the program; this process then ends with its exit code."""
    python = os.environ.get(PYTHON, sys.executable)
    os.execv(python, [python, *errand])  # noqa: S606 - the interpreter we run in


def _handed_in(counter: socket.socket, errand: list[str]) -> int:
    """Hand the errand and our standard error in, and wait for the exit code."""
    folder = os.getcwd()  # noqa: PTH109 - pathlib takes longer to import than all this
    slip = "\0".join((folder, *errand)).encode()
    socket.send_fds(counter, [len(slip).to_bytes(4, "big") + slip], [2])
    answer = counter.recv(1)
    return answer[0] if answer else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
