"""What a check found, beside the files it is about."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from adref.model.finding import Finding, Level


@dataclass(frozen=True, slots=True)
class Checked:
    """All findings in the order of their places, each once.

    `sources` are the lines of the files they are in; `about` says of each rule what
    it wants; `files` is how many files were looked at.
    """

    findings: tuple[Finding, ...]
    sources: Mapping[str, tuple[str, ...]]
    about: Mapping[str, str]
    files: int

    def count(self) -> Mapping[Level, int]:
        """How many findings there are of each level, in order of weight."""
        found = Counter(finding.level for finding in self.findings)
        return {level: found[level] for level in Level}

    def line(self, finding: Finding) -> str:
        """The line a finding is in, or "" where the file has none there."""
        lines = self.sources.get(finding.place.file, ())
        number = finding.place.line
        return lines[number - 1] if number <= len(lines) else ""
