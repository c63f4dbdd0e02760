"""Word files as other programs find them: the Open XML SDK and LibreOffice."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from unicodedata import normalize

from goldens import TESTS

# One start of the SDK for all files: it takes two seconds.
SDK = """
import { readFile } from "node:fs/promises";
import validate from "@ooxml-tools/validate";
const found = {};
for (const file of process.argv.slice(1)) {
  found[file] = await validate(new Uint8Array(await readFile(file)), "docx");
}
console.log(JSON.stringify(found));
process.exit(0);
"""


def faults(files: Iterable[Path]) -> Mapping[str, list[object]]:
    """What the Open XML SDK finds wrong with each file."""
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", SDK, *map(str, sorted(files))],
        cwd=TESTS / "tools",
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)


def converted(folder: Path, target: Path) -> list[Path]:
    """The PDF that LibreOffice makes of each file of a folder."""
    return _written("pdf", sorted(folder.iterdir()), target)


def saved_again(file: Path, target: Path) -> Path:
    """The file that LibreOffice opens and saves in another folder."""
    return _written(file.suffix.removeprefix("."), [file], target)[0]


def _written(kind: str, files: list[Path], target: Path) -> list[Path]:
    profile = (target / "profile").as_uri()
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation={profile}",
            "--convert-to",
            kind,
            "--outdir",
            str(target),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
    )
    return sorted(target.glob(f"*.{kind}"))


def pages(pdf: Path) -> list[str]:
    """The text of each page."""
    done = subprocess.run(
        ["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True
    )
    return done.stdout.split("\f")[:-1]


def letters(text: str) -> Counter[str]:
    """How many there are of each letter: the text of Arabic pages keeps no order."""
    return Counter(filter(str.isalnum, normalize("NFKC", text)))
