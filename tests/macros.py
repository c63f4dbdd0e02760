"""LibreOffice without a window: it converts files, and a macro in it types."""

import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

TRIES = 5
WORD = "docx:MS Word 2007 XML"
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" \
"library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" \
library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Hand"/></library:library>"""
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" \
"module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" \
script:name="Hand" script:language="StarBasic">{}</script:module>"""


@dataclass(frozen=True)
class Office:
    """LibreOffice with a profile of its own."""

    profile: Path

    def run(self, *arguments: str) -> int:
        """Start it and wait until it has ended; the code it ended with."""
        profile = f"-env:UserInstallation={self.profile.as_uri()}"
        command = ("soffice", "--headless", profile, *arguments)
        done = subprocess.run(command, check=False, capture_output=True, timeout=200)
        return done.returncode

    def convert(self, form: str, target: Path, *files: Path) -> list[Path]:
        """The files in another form, in the folder `target`."""
        names = [str(file) for file in files]
        assert self.run("--convert-to", form, "--outdir", str(target), *names) == 0
        ending = form.partition(":")[0]
        return [target / f"{file.stem}.{ending}" for file in files]

    def macro(self, basic: str, made: Path) -> None:
        """Run the Sub `Main` of a program in Basic, in a profile that has been used.

        It has to leave a file behind, for LibreOffice 7 ends with an error after any
        macro; and on a busy machine one that is still ending takes the call with it.
        """
        library = self.profile / "user" / "basic" / "Standard"
        (library / "script.xlb").write_text(LIBRARY, encoding="utf-8")
        module = MODULE.format(basic.replace("&", "&amp;").replace("<", "&lt;"))
        (library / "Hand.xba").write_text(module, encoding="utf-8")
        for _ in range(TRIES):
            self.run("macro:///Standard.Hand.Main()")
            if made.exists():
                return
            time.sleep(1)
