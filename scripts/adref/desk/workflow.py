"""Run the Snakefile for some targets, as a program of its own.

Through Snakemake's documented API rather than its command, because only there the
rate limit can be left out: the command's limit of jobs a second keeps every run alive
a second longer than its last job.
"""

import os
import signal
import sys
import threading
from pathlib import Path
from typing import NoReturn

from snakemake.api import SnakemakeApi
from snakemake.scheduling.greedy import SchedulerSettings
from snakemake.settings.types import (
    DAGSettings,
    ExecutionSettings,
    OutputSettings,
    ResourceSettings,
    SchedulingSettings,
)

from adref.desk.layout import SNAKEFILE


def main(targets: list[str]) -> int:
    """Build the targets in the current folder; 0 where all could be built."""
    threading.Thread(target=_end_with_the_desk, daemon=True).start()
    try:
        _run(targets)
    except Exception as error:  # noqa: BLE001 - Snakemake raises of every kind
        print(error, file=sys.stderr)
        return 1
    return 0


def _run(targets: list[str]) -> None:
    with SnakemakeApi(OutputSettings(nocolor=True)) as api:
        workflow = api.workflow(
            ResourceSettings(cores=os.cpu_count() or 1),
            snakefile=SNAKEFILE,
            workdir=Path(),
        )
        graph = workflow.dag(
            DAGSettings(targets=frozenset(targets), force_incomplete=True)
        )
        graph.execute_workflow(
            executor="local",
            # The desk holds the folder itself, and lets go of it even when killed.
            execution_settings=ExecutionSettings(keep_going=True, lock=False),
            scheduling_settings=SchedulingSettings(scheduler="greedy"),
            scheduler_settings=SchedulerSettings(),
        )


def _end_with_the_desk() -> None:
    """Wait until the desk, which holds our standard input, is gone; then end all.

    At once: asked to end, Snakemake may wait for ever for a job of its own.
    """
    os.read(sys.stdin.fileno(), 1)
    os.killpg(0, signal.SIGKILL)


def _end(code: int) -> NoReturn:
    """End at once: taking Snakemake apart piece by piece is slow and serves nobody."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _end(main(sys.argv[1:]))
