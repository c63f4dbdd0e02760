"""A translator's table is received, whatever hands and programs did to it."""

import re

import pytest

from adref.model.exchange import Channel
from adref.model.finding import Level
from adref.reading.exchange.table import is_table, read_table
from adref.writing.docx import write_docx
from libraries import document, form, language
from manuscripts import p, r, word_file
from tables import (
    CODES,
    FILE,
    Change,
    answers,
    cells,
    drop,
    extended,
    fill,
    fill_in,
    made,
    packed,
    parts,
    refused,
    returned,
    row,
    rows,
    said,
    sent,
    table,
    twin,
    with_change,
    without,
)
from written import NAMES, Element

UNIT = "recall-charter"
NOTE = "recall-charter/note/charter"
PLAIN = "establish-registry/after"
CALLED = "Rappelant la Charte{note:charter}"


def target(*paragraphs: str, unit: str = UNIT) -> str:
    """What is received when this is typed."""
    return answers(with_change(fill_in(unit, *paragraphs)))[unit].target


def remarks(change: Change, unit: str = UNIT, **more: str) -> tuple[str, ...]:
    """What is received as remarks."""
    return answers(with_change(change, **more))[unit].remarks


@pytest.mark.parametrize("code", CODES)
def test_what_goes_out_comes_back_as_it_is(code: str) -> None:
    back = returned(table(code))
    assert back.stamp == sent(code).stamp
    assert back.channel is Channel.DOCX
    assert [
        (one.unit, one.of, one.original, one.target, one.remarks, one.open)
        for one in back.answers
    ] == [
        (task.unit, task.of, task.original, task.target, (), False)
        for task in sent(code).tasks
    ]


def test_a_place_counts_rows() -> None:
    places = [one.place for one in returned(table()).answers]
    assert [place.line for place in places] == list(range(2, len(places) + 2))
    assert {place.file for place in places} == {FILE}


@pytest.mark.parametrize(
    ("paragraphs", "received"),
    [
        ((p(r("Rappelant la Charte")),), "Rappelant la Charte"),
        ((p(r("Rappelant")), p(r("la Charte"))), "Rappelant la Charte"),
        ((p(r(" Rappelant\u00a0 la "), r("\u202fCharte ")),), "Rappelant la Charte"),
        ((p(r("e\u0301tat \u200bdes\u00ad lieux")),), "état des lieux"),
        ((p(r("la"), "<w:r><w:br/></w:r>", r("Charte")),), "la Charte"),
        ((p(r("la"), "<w:r><w:tab/></w:r>", r("Charte")),), "la Charte"),
        ((p(r("Rappelant", "<w:i/>"), r(" la")),), "_Rappelant_ la"),
        ((p(r("Rappelant ", "<w:i/>"), r("la")),), "_Rappelant_ la"),
        ((p(r("Rappe", "<w:i/>"), r("lant la")),), "_Rappelant_ la"),
        ((p(r("Rap"), r("pelant", "<w:i/>"), r(" la")),), "_Rappelant_ la"),
        ((p(r("la", "<w:b/>"), r(" Charte")),), "**la** Charte"),
        ((p(r("la", "<w:b/><w:i/>"), r(" Charte")),), "**_la_** Charte"),
        ((p(r("la "), r(" ", "<w:i/>"), r("Charte")),), "la Charte"),
        ((p(r("_Rappelant_ **la** Charte")),), "_Rappelant_ **la** Charte"),
        ((p(r("la "), r("R&D_2", "<w:u w:val='single'/>")),), "la R&D_2"),
    ],
)
def test_what_is_typed_is_received_on_one_line(
    paragraphs: tuple[str, ...], received: str
) -> None:
    assert target(*paragraphs) == received


@pytest.mark.parametrize(
    "written",
    [
        "{note:charter}",
        "{ note : charter }",
        "{note :\u00a0charter}",
        "{Note:Charter}",
        "[note:charter]",
        "(note: charter)",
        "｛note：charter｝",
        "｛ｎｏｔｅ：ｃｈａｒｔｅｒ｝",
        "«\u00a0note:charter\u00a0»",
    ],
)
def test_a_placeholder_is_put_right_where_that_is_sure(written: str) -> None:
    assert target(p(r(f"Rappelant la Charte{written}"))) == CALLED


def test_a_placeholder_in_several_runs_is_one() -> None:
    pieces = (r("Rappelant la Charte{"), r("note", "<w:b/>"), r(":charter}"))
    assert target(p(*pieces)) == CALLED


def test_a_name_with_a_hyphen_may_have_lost_it() -> None:
    typed_in = p(r("au {para: recall\u2011Charter}, [para:recall charter]"))
    unit = "establish-registry"
    wanted = "au {para:recall-charter}, [para:recall charter]"
    assert target(typed_in, unit=unit) == wanted


@pytest.mark.parametrize(
    "written",
    [
        "{note:chart}",
        "{ nota: charter }",
        "[note:other]",
        "{charter}",
        "(voir note: 3)",
    ],
)
def test_what_may_be_another_placeholder_stays_as_it_is(written: str) -> None:
    assert target(p(r(f"Rappelant la Charte {written}"))) == (
        f"Rappelant la Charte {written}"
    )


def test_brackets_beside_the_placeholder_are_words() -> None:
    text = "Rappelant{note:charter} la Charte (note: charter)"
    assert target(p(r(text))) == text


@pytest.mark.parametrize(("look", "name"), [("<w:i/>", "italics"), ("<w:b/>", "bold")])
def test_a_look_of_the_whole_cell_is_left_out_and_told(look: str, name: str) -> None:
    change = fill_in(PLAIN, p(r("et le laisser ", look), r("ouvert", look)))
    back = answers(with_change(change))[PLAIN]
    assert back.target == "et le laisser ouvert"
    assert back.remarks == (
        f"all of the translation was set in {name}, which is left out",
    )


def test_a_look_of_the_whole_cell_stays_where_the_original_has_it() -> None:
    def change(root: Element) -> None:
        fill_in(PLAIN, p(r("and to keep it open", "<w:i/>")), column=1)(root)
        fill_in(PLAIN, p(r("et le laisser ouvert", "<w:i/>")))(root)

    back = answers(with_change(change))[PLAIN]
    assert (back.target, back.remarks) == ("_et le laisser ouvert_", ())


def test_a_look_that_typed_signs_would_garble_is_left_out_and_told() -> None:
    change = fill_in(UNIT, p(r("la "), r("*Charte", "<w:b/>"), r(" est")))
    back = answers(with_change(change))[UNIT]
    assert back.target == "la *Charte est"
    assert back.remarks == ("bold could not be told from typed signs and is left out",)


def test_tracked_changes_are_accepted() -> None:
    who = 'w:id="1" w:author="A" w:date="2026-01-20T10:00:00Z"'
    gone = '<w:r><w:delText xml:space="preserve">tous </w:delText></w:r>'
    inside = (
        r("Rappelant "), f"<w:del {who}>{gone}</w:del>",
        f"<w:ins {who}>{r('la ')}</w:ins>", f"<w:moveTo {who}>{r('Charte')}</w:moveTo>",
        f"<w:moveFrom {who}>{r(' partie')}</w:moveFrom>",
    )  # fmt: skip
    assert target(p(*inside)) == "Rappelant la Charte"


def test_a_row_whose_deletion_is_tracked_is_gone() -> None:
    gone = '<w:trPr><w:del w:id="1" w:author="A"/></w:trPr>'
    source = with_change(lambda root: row(root, NOTE).insert(0, made(gone)))
    assert NOTE not in answers(source)
    assert len(answers(source)) == len(sent().tasks) - 1


def test_words_within_controls_links_and_fields_are_received() -> None:
    inner = f"<w:sdt><w:sdtContent>{r('la ')}</w:sdtContent></w:sdt>"
    inside = (
        f"<w:sdt><w:sdtContent>{r('Rappelant ')}{inner}</w:sdtContent></w:sdt>",
        f'<w:hyperlink w:anchor="a">{r("Charte")}</w:hyperlink>',
        f"<w:smartTag>{r(' de ')}</w:smartTag>",
        f'<w:fldSimple w:instr="PAGE">{r("l’Orvel")}</w:fldSimple>',
    )
    assert target(p(*inside)) == "Rappelant la Charte de l’Orvel"


def test_rows_and_cells_within_controls_are_received() -> None:
    def wrap(element: Element) -> None:
        around = made("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")
        parent = element.getparent()
        assert parent is not None
        parent.replace(element, around)
        around[1].append(element)

    def change(root: Element) -> None:
        wrap(cells(row(root, UNIT))[2])
        wrap(row(root, UNIT))
        wrap(root.findall(".//w:tbl", NAMES)[0])

    assert answers(with_change(change)) == answers(table())


def test_rows_may_be_moved_and_missing() -> None:
    def change(root: Element) -> None:
        body = rows(root)[0].getparent()
        assert body is not None
        body.append(rows(root)[2])
        body.remove(row(root, PLAIN))

    back = answers(with_change(change))
    before = answers(table())
    assert back.keys() == before.keys() - {PLAIN}
    assert all(back[unit].target == before[unit].target for unit in back)


def test_a_doubled_row_is_two_answers() -> None:
    def change(root: Element) -> None:
        one = row(root, UNIT)
        one.addnext(twin(one))
        fill(cells(row(root, UNIT))[2], p(r("autre")))

    found = [one for one in returned(with_change(change)).answers if one.unit == UNIT]
    assert [one.target for one in found] == ["autre", sent().tasks[1].target]


def test_an_unknown_unit_comes_back_as_it_stands() -> None:
    def change(root: Element) -> None:
        ids = cells(row(root, PLAIN))[0].findall("w:p", NAMES)
        ids[1].findall(".//w:t", NAMES)[0].text = "établir-Registre"

    assert "établir-Registre" in answers(with_change(change))


def test_a_unit_without_its_fingerprint_is_still_the_unit() -> None:
    def change(root: Element) -> None:
        cell = cells(row(root, PLAIN))[0]
        for paragraph in cell.findall("w:p", NAMES)[2:]:
            cell.remove(paragraph)
        fill(cells(row(root, PLAIN))[2], p(r("et ouvert")))

    back = answers(with_change(change))[PLAIN]
    assert (back.of, back.target) == ("", "et ouvert")


def test_a_new_row_with_words_is_an_answer_without_a_unit() -> None:
    def change(root: Element) -> None:
        new = twin(row(root, PLAIN))
        for cell in cells(new):
            fill(cell, p())
        row(root, PLAIN).addnext(new)
        another = twin(new)
        fill(cells(another)[2], p(r("et de plus")))
        new.addnext(another)

    back = answers(with_change(change))
    assert back[""].target == "et de plus"
    assert len(back) == len(sent().tasks) + 1


def test_the_words_of_one_id_cell_may_stand_in_one_line() -> None:
    def change(root: Element) -> None:
        for one in rows(root)[1:]:
            cell = cells(one)[0]
            fill(cell, p(r(" ".join(said(cell)))))

    assert answers(with_change(change)) == answers(table())


def test_columns_may_be_added_and_their_words_are_remarks() -> None:
    def change(root: Element) -> None:
        for one in rows(root):
            cells(one)[1].addnext(made("<w:tc><w:tcPr/><w:p/></w:tc>"))
        fill(cells(rows(root)[0])[2], p(r("Relecture")))
        fill(cells(row(root, UNIT))[2], p(r("Parfait.")))

    back = answers(with_change(change))
    assert back[UNIT].remarks == ("Parfait.",)
    assert back[UNIT].target == sent().tasks[1].target
    assert back[UNIT].original == sent().tasks[1].original


def test_columns_may_change_places() -> None:
    def change(root: Element) -> None:
        for one in rows(root):
            one.append(cells(one)[1])

    assert [
        (one.unit, one.original, one.target, one.remarks)
        for one in returned(with_change(change)).answers
    ] == [(task.unit, task.original, task.target, ()) for task in sent().tasks]


def test_the_head_may_be_gone() -> None:
    def change(root: Element) -> None:
        drop(rows(root)[0])

    before = returned(table()).answers
    after = returned(with_change(change)).answers
    assert [(one.unit, one.target) for one in after] == [
        (one.unit, one.target) for one in before
    ]


def test_the_table_may_be_in_two() -> None:
    def change(root: Element) -> None:
        first = root.findall(".//w:tbl", NAMES)[0]
        second = made("<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>")
        second.extend(rows(root)[5:])
        first.addnext(second)
        first.addnext(made(p()))

    assert answers(with_change(change)) == answers(table())


def merged(root: Element, unit: str, first: int) -> None:
    """Makes one cell of two, as Word does."""
    one, other = cells(row(root, unit))[first : first + 2]
    layout = one.find("w:tcPr", NAMES)
    assert layout is not None
    layout.insert(1, made('<w:gridSpan w:val="2"/>'))
    one.extend(other.findall("w:p", NAMES))
    row(root, unit).remove(other)


@pytest.mark.parametrize("head", ["with", "without"])
@pytest.mark.parametrize("first", [1, 2])
def test_a_translation_in_one_cell_with_others_is_no_translation(
    first: int, head: str
) -> None:
    def change(root: Element) -> None:
        merged(root, "report-at-end", first)
        if head == "without":
            drop(rows(root)[0])

    back = answers(with_change(change))["report-at-end"]
    assert back.target == ""
    (remark,) = back.remarks
    assert back.original == ("" if first == 1 else "To report thereon to the Assembly")
    assert "one with another" in remark
    assert "De faire rapport à l’Assemblée à la fin" in remark
    assert "À jour" not in remark


def test_translations_in_one_cell_over_two_rows_are_no_translation() -> None:
    def change(root: Element) -> None:
        for unit in (UNIT, NOTE):
            layout = cells(row(root, unit))[2].find("w:tcPr", NAMES)
            assert layout is not None
            layout.insert(1, made("<w:vMerge/>"))

    back = answers(with_change(change))
    assert back[UNIT].target == ""
    assert (
        sent().tasks[1].target.split("{")[0].strip("_")[-20:] in back[UNIT].remarks[0]
    )


def test_other_merged_cells_do_no_harm() -> None:
    def change(root: Element) -> None:
        new = made("<w:tr><w:tc><w:tcPr/></w:tc></w:tr>")
        cells(new)[0][0].append(made('<w:gridSpan w:val="4"/>'))
        fill(cells(new)[0], p())
        rows(root)[3].addprevious(new)

    assert [
        (one.unit, one.target) for one in returned(with_change(change)).answers
    ] == [(task.unit, task.target) for task in sent().tasks]


@pytest.mark.parametrize(
    "paragraph",
    [
        p(r("Laquelle ?")),
        p(r("Laquelle ?", '<w:rStyle w:val="AdrefHint"/>')),
        p(r("Laq"), r("uelle ?", "<w:b/>")),
    ],
)
def test_a_note_in_a_line_of_its_own_is_a_remark(paragraph: str) -> None:
    assert remarks(extended(UNIT, paragraph)) == ("Laquelle ?",)


@pytest.mark.parametrize("look", ["", '<w:rStyle w:val="AdrefHint"/>'])
@pytest.mark.parametrize("space", ["", " "])
def test_a_note_behind_our_words_is_a_remark_without_them(
    look: str, space: str
) -> None:
    def change(root: Element) -> None:
        last = cells(row(root, UNIT))[3].findall("w:p", NAMES)[-2]
        assert "".join(map(str, last.itertext())) == "– Is the Charter of 2031 meant?"
        last.append(made(r(f"{space}Oui, elle.", look)))

    assert remarks(change) == ("Oui, elle.",)


def test_a_note_before_our_words_is_a_remark_without_them() -> None:
    def change(root: Element) -> None:
        last = cells(row(root, UNIT))[3].findall("w:p", NAMES)[-2]
        last.insert(1, made(r("Oui, elle. ")))

    assert remarks(change) == ("Oui, elle.",)


def test_our_words_come_back_where_they_were_changed() -> None:
    def change(root: Element) -> None:
        last = cells(row(root, UNIT))[3].findall("w:p", NAMES)[-2]
        last.findall(".//w:t", NAMES)[0].text = "– Is the Charter of 2031 (oui) meant?"

    assert remarks(change) == ("– Is the Charter of 2031 (oui) meant?",)


def test_our_words_are_known_without_any_style() -> None:
    assert returned(without("styles")) == returned(table())


def test_our_words_are_known_without_their_seals() -> None:
    def change(root: Element) -> None:
        for one in rows(root)[1:]:
            cells(one)[0].remove(cells(one)[0].findall("w:p", NAMES)[3])
        extended(UNIT, p(r("Laquelle ?")))(root)

    back = answers(with_change(change))
    assert [one.remarks for one in back.values() if one.remarks] == [("Laquelle ?",)]


def test_no_remark_has_an_address() -> None:
    note = p(r("Write to a.marre@example.org or +33 1 23 45 67 89"))
    (remark,) = remarks(extended(UNIT, note))
    assert "@" not in remark
    assert "23 45" not in remark


def comment(place: str, author: str = "B. Reader") -> tuple[Change, str]:
    """A comment on the words of a cell, and the part that holds it."""

    def change(root: Element) -> None:
        paragraph = cells(row(root, place))[2].findall("w:p", NAMES)[0]
        paragraph.insert(1, made('<w:commentRangeStart w:id="7"/>'))
        paragraph.append(made('<w:commentRangeEnd w:id="7"/>'))
        paragraph.append(made('<w:r><w:commentReference w:id="7"/></w:r>'))

    entry = f'<w:comment w:id="7" w:author="{author}">{p(r("Is this"))}{p(r("right?"))}'
    return change, f"{entry}</w:comment>"


@pytest.mark.parametrize(
    ("author", "remark"),
    [
        ("B. Reader", "B. Reader: Is this right?"),
        ("", "Is this right?"),
        ("b@example.org", "[e-mail address left out]: Is this right?"),
        ("b at example.org", "[e-mail address left out]: Is this right?"),
    ],
)
def test_a_comment_is_a_remark_of_its_author(author: str, remark: str) -> None:
    change, entry = comment(NOTE, author)
    assert remarks(change, NOTE, comments=entry) == (remark,)


def test_a_note_of_word_is_told_with_its_words() -> None:
    call = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    words = f'<w:footnote w:id="4">{p(r("Voir le port."))}</w:footnote>'
    change = fill_in(UNIT, p(r("Rappelant"), call))
    assert remarks(change, footnotes=words) == (
        "a note of Word stands here instead of {note:name}: Voir le port.",
    )


def test_struck_words_of_a_translation_are_kept_and_told() -> None:
    change = fill_in(UNIT, p(r("Rappelant "), r("tous", "<w:strike/>")))
    back = answers(with_change(change))[UNIT]
    assert back.target == "Rappelant tous"
    assert back.remarks == (
        "these words are struck through in the file; they are kept: tous",
    )


def test_a_changed_original_is_told_as_it_stands() -> None:
    change = fill_in(
        PLAIN, p(r("and to keep it "), r("wide ", "<w:i/>"), r("open")), column=1
    )
    assert answers(with_change(change))[PLAIN].original == "and to keep it _wide_ open"


def test_words_around_the_table_are_told_beside_the_answers() -> None:
    def change(root: Element) -> None:
        first = root.findall(".//w:tbl", NAMES)[0]
        first.addprevious(made(p(r("Dear all, see row 3."))))
        first.addnext(made(p(r("Done. a.marre@example.org"))))

    outcome = read_table(with_change(change), FILE)
    assert outcome.value is not None
    (finding,) = outcome.findings
    assert finding.level is Level.WARNING
    assert finding.message == (
        "these words stand outside of the table and belong to no unit: "
        "Dear all, see row 3. / Done. [e-mail address left out]"
    )


def test_a_comment_beside_the_table_is_told_beside_the_answers() -> None:
    def change(root: Element) -> None:
        paragraph = root.findall("w:body/w:p", NAMES)[0]
        paragraph.append(made('<w:r><w:commentReference w:id="7"/></w:r>'))

    _, entry = comment(NOTE)
    outcome = read_table(with_change(change, comments=entry), FILE)
    assert outcome.value is not None
    (finding,) = outcome.findings
    assert finding.message.endswith("belong to no unit: B. Reader: Is this right?")


def test_our_lines_are_known_without_the_stamp_beside_them() -> None:
    def change(root: Element) -> None:
        drop(root.findall("w:body/w:p", NAMES)[4])

    assert returned(with_change(change)) == returned(table())


def test_a_table_within_a_table_is_read() -> None:
    def change(root: Element) -> None:
        inner = root.findall(".//w:tbl", NAMES)[0]
        outer = made("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
        inner.addprevious(outer)
        cells(outer)[0].insert(0, inner)

    assert answers(with_change(change)) == answers(table())


def test_words_behind_an_id_are_a_remark() -> None:
    change = extended(UNIT, p(r("Which Charter?")), column=0)
    assert remarks(change) == ("Which Charter?",)


def test_the_stamp_in_the_footer_is_enough() -> None:
    def change(root: Element) -> None:
        for one in root.findall("w:body/w:p", NAMES):
            drop(one)

    assert returned(with_change(change)) == returned(table())


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (table()[:-300], "the file is damaged"),
        (b"", "this is no Word file"),
        (b"{\\rtf1 words}", "rich text"),
        (word_file(p(r("words"))), "nothing in this file says that it came from adref"),
    ],
)
def test_what_is_no_table_of_ours_is_refused(source: bytes, message: str) -> None:
    assert message in refused(read_table(source, FILE))


def test_our_own_documents_are_no_tables() -> None:
    languages = {code: language(code) for code in CODES}
    source = write_docx(
        document(languages["fr"], "submission"), form("submission"), languages
    )
    assert is_table(source)
    assert "nothing in this file says" in refused(read_table(source, FILE))


def stamped(old: str, new: str) -> bytes:
    """The table with another stamp, wherever it stands."""
    held = parts(table())
    return packed(
        {name: part.replace(old.encode(), new.encode()) for name, part in held.items()}
    )


def test_a_table_of_another_version_is_refused() -> None:
    found = refused(read_table(stamped("adref 1 clean", "adref 2 clean"), FILE))
    assert "another version of adref (schema 2, this one reads 1)" in found


def test_a_table_of_two_batches_is_refused() -> None:
    extra = p(r("adref 1 clean-oceans en ar 20260115-b7f2"))
    source = with_change(lambda root: root[0].insert(0, made(extra)))
    assert "more than one batch" in refused(read_table(source, FILE))


def test_a_table_without_rows_is_refused() -> None:
    def change(root: Element) -> None:
        for one in rows(root)[1:]:
            drop(one)

    assert "no row of the table is left" in refused(
        read_table(with_change(change), FILE)
    )


@pytest.mark.parametrize(
    ("source", "found"),
    [(table(), True), (table()[:500], True), (b"PK\x03\x04", False), (b"", False),
     (b"msgid", False), (b"<?xml", False), (b"{\\rtf1", True)],
)  # fmt: skip
def test_files_of_word_processors_are_known_by_their_content(
    source: bytes, *, found: bool
) -> None:
    assert is_table(source) is found


def test_the_hint_styles_are_those_that_are_written() -> None:
    names = re.findall(rb'w:val="(adref [a-z]+)"', parts(table())["word/styles.xml"])
    assert {b"adref hint", b"adref duty", b"adref title", b"adref line"} <= set(names)
