"""What is taken for an address or a telephone number, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.reading.personal import blotted, hits, masked, reached_by
from secret import AT, MACHINE, MAIL, PHONE

REACHED = [
    MAIL,
    f"x{AT}b.example",
    f"ana.nube{AT}mail.orvel.example",
    "ana＠orvel.example",
    f"ана{AT}пример.рф",
    "ana (at) orvel (dot) example",
    "<ana at orvel.example>",
    PHONE,
    "+41225550102",
    "+41 (0)22 555-01-02",
    "+49 30/5550102",
    "＋41 22 555 01 02",
    "0041 22 555 01 02",
    "022 555 01 02",
    "01 02 03 04 05",
    "020-7946-0018",
    "(202) 555-0147",
    "202-555-0147",
    "Tel.: 555 01 02",
    "电话：555 0102",
    MACHINE,
    "2001:db8::8a2e:370:7334",
    "2001:0db8:0000:0000:0000:8a2e:0370:7334",
]
UNREACHED = [
    "A/RES/70/125",
    "A/88/PV.12, paras. 12–14",
    "E/2031/L.20/Rev.1",
    "resolution 86/901 of 1 December 2031",
    "1 January 2031 to 31 December 2040",
    "2031-01-15 08:30:00",
    "15.01.2031 08:30",
    "05.06.2031, 07.08.2031 and 09.10.2031",
    "2005-2015-2025",
    "ISBN 978-92-1-101377-9",
    "ISBN 0-306-40615-2",
    "ISSN 0028-0836",
    "version 1.2.3.4",
    "1.2.3.4",
    "5.10.12.31",
    "adref 0.1.0",
    "{note:charter}",
    "{para:registry-open}",
    "{ref:orvel-charter}",
    "1 250 000 000 dollars",
    "1,250,000,000",
    "WSIS+20 and the 2030 Agenda",
    "United Nations, Treaty Series, vol. 1833, No. 31363",
    "Supplement No. 53A (A/66/53/Add.1)",
    "US$ 100 000 000 000",
    "1 025 000 000 dollars",
    "2\u202f001\u202f234\u202f567\u202f890",
    "12:30:00",
    "10:11::12",
    "a @ b",
    f"{AT}orvel",
    "1/3 + 2/3",
    "١٬٢٥٠٬٠٠٠",
    "（2031年1月15日）",
]


@pytest.mark.parametrize("text", REACHED)
def test_what_reaches_somebody_is_found_and_told_once(text: str) -> None:
    assert len(list(hits(f"Ask them: {text}, they know"))) == 1
    assert reached_by(text)


@pytest.mark.parametrize("text", UNREACHED)
def test_numbers_and_names_of_documents_reach_nobody(text: str) -> None:
    assert list(hits(f"Recalling {text}, and more")) == []


@pytest.mark.parametrize("text", REACHED)
def test_what_is_masked_reaches_nobody_any_more(text: str) -> None:
    assert "left out]" in masked(f"Ask {text} now")
    assert reached_by(masked(f"Ask {text} now")) == frozenset()


def test_what_is_blotted_leaves_every_other_character_in_its_place() -> None:
    line = f'    name: "Ana, {MAIL} or {PHONE}" # why'
    seen = blotted(line)
    assert len(seen) == len(line)
    assert MAIL not in seen
    assert seen.index("# why") == line.index("# why")


@given(st.text(alphabet="+0123456789 ().-@a:[]x\n", max_size=60))
def test_masking_ends_and_leaves_nothing(text: str) -> None:
    assert reached_by(masked(text)) == frozenset()
