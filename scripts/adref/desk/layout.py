"""Where things are: what adref brings along, and what a project holds."""

from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
INSTALLED = PACKAGE / "workflow"
HOME = INSTALLED if INSTALLED.is_dir() else PACKAGE.parent.parent
"""The folder of the Snakefile, styles and programs: in a wheel or in a checkout."""

SNAKEFILE = HOME / "Snakefile"
STYLES = HOME / "styles"
PROGRAMS = HOME / "scripts"
FORMATS = ("docx", "pdf", "html", "txt")
BESIDE = ("docx", "pdf")
"""The formats of a translation beside its original."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with `sources` in it; `output` is made beside them."""

    root: Path

    @property
    def submissions(self) -> Path:
        """The folder with a folder for each submission."""
        return self.root / "sources" / "submissions"

    @property
    def references(self) -> Path:
        """The folder of agreed language."""
        return self.root / "sources" / "references"

    def terms(self) -> tuple[Path, ...]:
        """The file of terms, where the project has one."""
        path = self.root / "sources" / "terms.yaml"
        return (path,) if path.exists() else ()

    def submission(self, name: str) -> Path:
        """The folder of one submission."""
        return self.submissions / name

    def names(self) -> list[str]:
        """The names of all submissions."""
        found = self.submissions.glob("*/submission.yaml")
        return sorted(path.parent.name for path in found)

    def artefact(self, name: str, document: str, form: str) -> Path:
        """A file made from a submission; `form` is one of FORMATS."""
        return self.root / "output" / name / f"{name}.{document}.{form}"

    def originals(self, name: str) -> Path:
        """The original words behind the fingerprints of a submission."""
        return self.submission(name) / "originals.yaml"

    def sent(self, name: str) -> Path:
        """What was sent to the translators of a submission."""
        return self.submission(name) / "sent.yaml"

    def ledgers(self, name: str) -> tuple[Path, Path]:
        """The two files of which one may be a submission's ledger."""
        folder = self.submission(name)
        return folder / "endorsers.yaml", folder / "endorsers.csv"

    def review(self, name: str) -> Path:
        """The workbook in which people decide about those who signed on a form."""
        return self.private / f"{name}.review.xlsx"

    def decisions(self, name: str) -> Path:
        """What was decided about those who signed a submission on its form."""
        return self.submission(name) / "decisions.yaml"

    @property
    def private(self) -> Path:
        """The folder of what must not leave the house; nothing is built from it."""
        return self.root / "private"

    def contacts(self, name: str) -> Path:
        """How those who signed a submission on its form are reached."""
        return self.private / f"{name}.contacts.csv"

    def parcel(self, name: str, language: str, batch: str, suffix: str) -> Path:
        """The file of a batch that goes to a translator."""
        folder = self.root / "output" / "exchange"
        return folder / f"{name}.{language}.{batch}.{suffix}"

    @property
    def work(self) -> Path:
        """The folder of files that jobs hand to each other."""
        return self.root / "output" / "work"

    def document(self, name: str, document: str) -> Path:
        """A composed document, by its language or as `fr.bilingual`."""
        return self.work / f"{name}.{document}.json"

    def log(self, name: str, document: str, job: str) -> Path:
        """What a job said of one document."""
        return self.work / f"{name}.{document}.{job}.txt"

    def shown(self, path: Path) -> str:
        """A path as the project's people know it."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(
            self.root
        ) else str(path)  # fmt: skip
