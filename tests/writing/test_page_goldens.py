"""The words of each page of two submissions, line by line, for a reviewer."""

import subprocess
from collections.abc import Callable

import pytest

from goldens import Golden
from papers import Paper


@pytest.mark.parametrize("submission", ["enhanced-cooperation", "open-data-corridors"])
def test_the_pages_read_as_they_were_last_looked_at(
    submission: str,
    code: str,
    papers: Callable[[str, str], Paper],
    golden: Golden,
) -> None:
    paper = papers(submission, code)
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-layout", str(paper.pdf), "-"],
        capture_output=True,
        check=True,
    )
    pages = done.stdout.decode().split("\f")[:-1]
    shown = [
        f"=== page {number}\n" + "\n".join(line.rstrip() for line in page.splitlines())
        for number, page in enumerate(pages, start=1)
    ]
    golden.check(f"pages/{submission}.{code}.txt", "\n".join(shown) + "\n")
