"""An empty submission to fill in."""

import sys

from adref.desk.files import write_whole
from adref.desk.layout import Project
from adref.reading.ids import unfit_name

SUBMISSION = """\
# Who sends what to whom. Every key is explained in docs/formats.md.
process: |
  The process this text is meant for
addressees: Submission to the co-facilitators
submitted_by: |
  The organizations that submit it
submitter: civil-society
date: "2026-01-31"
form: submission
original: en
languages: [en]
"""

TEXT = """\
# Type the words only: adref sets the numbers, the closing marks and the italics.
title: The title
note: |
  One paragraph that says who developed this text, and why
preamble:
  - id: recall-charter
    text: |
      Recalling the purposes and principles of the Charter of the United Nations
operative:
  - id: first-request
    text: |
      Requests the Secretary-General to do this
  - id: second-request
    text: |
      Invites Member States to do that, and in particular
    children:
      - id: second-request-part-one
        text: |
          To do one thing
      - id: second-request-part-two
        text: |
          To do another
"""

ENDORSERS = """\
# Who signs on. Never an e-mail address. state: pending, confirmed or withdrawn.
endorsers: []
"""


def new(name: str, project: Project) -> int:
    """Write the folder of a new submission; 2 where the name does not do."""
    folder = project.submission(name)
    refusal = _refusal(name, project)
    if refusal:
        print(refusal, file=sys.stderr)
        return 2
    files = {
        folder / "submission.yaml": SUBMISSION,
        folder / "text.en.yaml": TEXT,
        folder / "endorsers.yaml": ENDORSERS,
    }
    write_whole({path: text.encode() for path, text in files.items()}, project.work)
    print(f"{project.shown(folder)}: fill in submission.yaml and text.en.yaml, then run"
          f" `adref build {name}`")  # fmt: skip
    return 0


def _refusal(name: str, project: Project) -> str:
    if unfit := unfit_name(name):
        return unfit
    if project.submission(name).exists():
        return f"{project.shown(project.submission(name))} is already there"
    return ""
