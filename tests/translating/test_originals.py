"""The original words behind fingerprints, kept while translations cite them."""

from adref.translating.fingerprint import fingerprint
from adref.translating.originals import cited, kept, untrue, wording
from rounds import passage, translation, unit

RIVERS, LAKES, PONDS = "Requests rivers", "Requests lakes", "Requests ponds"
NOW = {"rivers": passage(RIVERS), "lakes": passage(LAKES)}


def stored(*texts: str) -> dict[str, str]:
    return {fingerprint(text): text for text in texts}


def test_the_words_of_the_present_are_found_by_their_fingerprints() -> None:
    assert wording(NOW) == stored(RIVERS, LAKES)


def test_every_fingerprint_that_a_translation_cites_is_told() -> None:
    first = translation({"rivers": unit("T", RIVERS), "gone": unit("T", PONDS)})
    second = translation({"rivers": unit("T", LAKES), "lakes": unit("T", LAKES)})
    assert cited([first, second]) == {
        fingerprint(one) for one in (RIVERS, LAKES, PONDS)
    }
    assert cited([]) == set()


def test_the_present_words_are_kept_where_they_are_wanted() -> None:
    assert kept({}, NOW, [fingerprint(RIVERS)]) == stored(RIVERS)


def test_what_is_stored_stays_though_nobody_cites_it_now() -> None:
    assert kept(stored(PONDS), NOW, []) == stored(PONDS)
    assert kept(stored(PONDS), NOW, [fingerprint(LAKES)]) == stored(PONDS, LAKES)


def test_words_that_nobody_knows_are_not_made_up() -> None:
    assert kept({}, NOW, ["00000000", fingerprint(PONDS)]) == {}


def test_words_that_say_how_somebody_is_reached_are_not_kept() -> None:
    mail = "Write to desk@example.org"
    assert kept({}, {"contact": passage(mail)}, [fingerprint(mail)]) == {}


def test_stored_words_keep_the_form_in_which_they_were_stored() -> None:
    marked = {fingerprint(RIVERS): f"{RIVERS};"}
    assert kept(marked, {}, [fingerprint(RIVERS)]) == marked


def test_words_under_another_fingerprint_are_told_with_the_remedy() -> None:
    wrong = stored(RIVERS) | {"00000000": LAKES}
    (found,) = untrue(wrong, "originals.yaml")
    assert str(found) == (
        'originals.yaml:1:1: error original: the words under "00000000" are not those '
        "it stands for; take them out, or take back what was changed in this file"
    )


def test_words_under_their_own_fingerprint_are_true_whatever_their_closing_mark() -> (
    None
):
    assert untrue({fingerprint(RIVERS): f"{RIVERS};"} | stored(LAKES), "o.yaml") == ()
