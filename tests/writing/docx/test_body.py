"""The text of a Word file, as a reviewer can read it."""

from dataclasses import replace

import pytest
from lxml import etree

from goldens import Golden
from written import Samples, Write

SHOWN = {"", "recall", "registry", "see", "untranslated"}
STYLES = {"enacting", "preambular", "section", "operative", "sub1"}


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_the_text_of_a_word_file(
    samples: Samples, write: Write, golden: Golden, code: str
) -> None:
    document = samples["submission", code].document
    blocks = [block for block in document.blocks if block.style in STYLES]
    few = tuple(block for block in blocks[:5] + blocks[-6:] if block.id in SHOWN)
    text = write(replace(document, blocks=few)).part("document")
    etree.indent(text)
    printed = etree.tostring(text, encoding="unicode")
    golden.check(f"writing/docx/document.{code}.xml", f"{printed}\n")
