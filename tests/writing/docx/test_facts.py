"""What the file says about itself comes from the document alone."""

from dataclasses import replace
from io import BytesIO

import docx
from docx.opc.coreprops import CoreProperties

from adref.writing.docx.facts import LONGEST
from written import Samples, Write, Written


def facts(written: Written) -> CoreProperties:
    return docx.Document(BytesIO(written.content)).core_properties


def test_the_core_properties_are_those_of_the_document(draft: Written) -> None:
    document = draft.document
    assert facts(draft).title == document.title
    assert facts(draft).subject == document.subject
    assert facts(draft).author == document.author
    assert facts(draft).language == document.tag
    assert facts(draft).revision == 1


def test_the_file_is_as_old_as_the_document(draft: Written) -> None:
    created = facts(draft).created
    assert created
    assert created.isoformat() == "2031-12-18T00:00:00+00:00"
    assert facts(draft).modified == created


def test_nobody_is_named_who_did_not_write_it(draft: Written) -> None:
    assert facts(draft).last_modified_by == ""
    assert b"Company" not in draft.parts["docProps/app.xml"]


def test_a_title_that_office_would_refuse_is_cut(
    samples: Samples, write: Write
) -> None:
    document = replace(samples["submission", "en"].document, title="long " * 60)
    assert len(facts(write(document)).title) == LONGEST
