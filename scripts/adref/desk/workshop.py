"""A process that has imported everything, and forks for each job of a build.

Importing WeasyPrint and the rest takes longer than rendering a language. The build
opens a workshop beside Snakemake; each job is an errand (see errand.py) that is done
in a fork, with the job's own folder, arguments and standard error. The workshop ends
with the desk that opened it, which holds its standard input.
"""

import contextlib
import importlib
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Generator
from pathlib import Path

from adref.desk.fonts import environment
from adref.desk.layout import PROGRAMS, STYLES, Project


@contextlib.contextmanager
def opened_workshop(project: Project) -> Generator[str]:
    """Open a workshop for one build; its address, in a folder only we can enter."""
    with tempfile.TemporaryDirectory(prefix="adref-") as folder:
        address = str(Path(folder) / "counter")
        cache = project.work.absolute() / "cache"
        command = [sys.executable, "-m", "adref.desk.workshop", address, str(cache)]
        path = os.pathsep.join((str(PROGRAMS), os.environ.get("PYTHONPATH", "")))
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,  # open as long as we live
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": path},
        )
        try:
            yield address
        finally:
            os.killpg(process.pid, signal.SIGKILL)  # and the forks at work
            process.wait()


def main(arguments: list[str]) -> int:
    """Serve at the address given until standard input ends."""
    address, cache = arguments
    with socket.socket(socket.AF_UNIX) as counter:
        counter.bind(address)
        counter.listen()
        os.environ.update(environment(STYLES, Path(cache)))
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks
        _prepare()
        _serve(counter)
    os.killpg(0, signal.SIGKILL)  # no fork may write once another build can begin
    return 0


def _prepare() -> None:
    """Import what the programs need and read the rules, before the first one asks."""
    for name in ("compose", "render", "adref.writing.pdf"):
        importlib.import_module(name)
    # Imported only here, in the process that is opened: the desk itself needs neither.
    from adref.desk.rulebook import conventions  # noqa: PLC0415 - see above
    from adref.desk.shelf import Shelf  # noqa: PLC0415 - see above

    conventions(Shelf(Project(Path()), []))


def _serve(counter: socket.socket) -> None:
    while True:
        ready, _, _ = select.select([counter, sys.stdin], [], [])
        if sys.stdin in ready:
            return
        errand, _ = counter.accept()
        with errand:
            if os.fork() == 0:
                counter.close()
                _carry_out(errand)


def _carry_out(errand: socket.socket) -> None:
    """Run one program in this fork and answer with its exit code."""
    code = 1
    try:
        code = _run(errand)
    finally:
        with contextlib.suppress(OSError):
            errand.sendall(bytes([code]))
        os._exit(code)


def _run(errand: socket.socket) -> int:
    slip, errors, _, _ = socket.recv_fds(errand, 1 << 16, 1)
    size = int.from_bytes(slip[:4], "big")
    while len(slip) < size + 4:
        slip += errand.recv(1 << 16)
    folder, program, *arguments = slip[4:].decode().split("\0")
    os.dup2(errors[0], 2)
    os.chdir(folder)
    sys.argv = [program, *arguments]
    try:
        runpy.run_path(program, run_name="__main__")
    except SystemExit as end:
        return _code(end)
    except BaseException:  # noqa: BLE001 - as Python itself ends on one
        traceback.print_exc()
        return 1
    finally:
        sys.stderr.flush()
    return 0


def _code(end: SystemExit) -> int:
    if isinstance(end.code, int):
        return end.code
    if end.code is not None:
        print(end.code, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
