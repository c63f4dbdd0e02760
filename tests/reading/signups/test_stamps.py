"""Time stamps of forms are moments in UTC, or say what is missing."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adref.model.import_map import DateOrder
from adref.reading.signups.stamps import Told, Trouble, is_zone, told

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


def moment(stamp: str, zone: str = "UTC", order: DateOrder | None = None) -> str:
    found = told(stamp, zone, order)
    assert isinstance(found, Told), found
    return found.moment.strftime("%Y-%m-%d %H:%M:%S")


@pytest.mark.parametrize(
    ("stamp", "utc"),
    [
        ("2026/02/10 8:12:00 AM GMT+3", "2026-02-10 05:12:00"),
        ("2026/02/10 12:30:00 AM GMT+3", "2026-02-09 21:30:00"),
        ("2026/02/10 12:30:00 p. m. GMT-5", "2026-02-10 17:30:00"),
        ("2026-02-10T08:12:00.123+03:00", "2026-02-10 05:12:00"),
        ("2026-02-10T05:12:00Z", "2026-02-10 05:12:00"),
        ("2026-02-10 05:12 UTC", "2026-02-10 05:12:00"),
        ("2026-02-10", "2026-02-10 00:00:00"),
        ("2026/2/10 下午8:12:00", "2026-02-10 20:12:00"),
        ("2026/2/10 8:12:00 م", "2026-02-10 20:12:00"),
        ("٢٠٢٦/٠٢/١٠ ٨:١٢:٠٠ ص", "2026-02-10 08:12:00"),
    ],
)
def test_a_stamp_that_leaves_nothing_open_is_its_moment(stamp: str, utc: str) -> None:
    assert moment(stamp) == utc


@pytest.mark.parametrize(
    ("stamp", "order", "utc"),
    [
        ("10/02/2026 08:12:00", DAY, "2026-02-10 08:12:00"),
        ("10/02/2026 08:12:00", MONTH, "2026-10-02 08:12:00"),
        ("10.02.2026 08:12", DAY, "2026-02-10 08:12:00"),
        ("2/10/26 8:12 PM", MONTH, "2026-02-10 20:12:00"),
        ("10/2/2026 8:12am", DAY, "2026-02-10 08:12:00"),
        ("2026-02-10 08:12:00", DAY, "2026-02-10 08:12:00"),
    ],
)
def test_the_map_says_whether_day_or_month_comes_first(
    stamp: str, order: DateOrder, utc: str
) -> None:
    assert moment(stamp, "UTC", order) == utc


@pytest.mark.parametrize(
    ("stamp", "zone", "utc"),
    [
        ("2026-02-10 08:12:00", "Africa/Nairobi", "2026-02-10 05:12:00"),
        ("2026-02-10 08:12:00", "Europe/Paris", "2026-02-10 07:12:00"),
        ("2026-07-10 08:12:00", "Europe/Paris", "2026-07-10 06:12:00"),
        ("2026-03-29 02:30:00", "Europe/Paris", "2026-03-29 01:30:00"),
        ("2026-02-10 08:12:00", "-05:30", "2026-02-10 13:42:00"),
        ("2026-02-10 08:12:00Z", "Africa/Nairobi", "2026-02-10 08:12:00"),
    ],
)
def test_the_zone_of_the_map_holds_for_stamps_that_say_none(
    stamp: str, zone: str, utc: str
) -> None:
    assert moment(stamp, zone) == utc


def test_an_hour_that_came_twice_is_the_first_and_told_of() -> None:
    found = told("2026-10-25 02:30:00", "Europe/Paris", None)
    assert found == Told(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), twice=True)
    again = told("2026-10-25 03:30:00", "Europe/Paris", None)
    assert again == Told(datetime(2026, 10, 25, 2, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("stamp", "zone", "order", "trouble"),
    [
        ("10/02/2026 08:12:00", "UTC", None, Trouble.ORDER),
        ("13/02/2026 08:12:00", "UTC", None, Trouble.ORDER),
        ("13/02/2026 08:12:00", "UTC", MONTH, Trouble.UNREADABLE),
        ("2026-02-10 08:12:00", "", None, Trouble.ZONE),
        ("10/02/2026 08:12:00", "", DAY, Trouble.ZONE),
        ("2026-02-30 08:12:00", "UTC", None, Trouble.UNREADABLE),
        ("2026-02-10 25:12:00", "UTC", None, Trouble.UNREADABLE),
        ("2026-02-10 13:12:00 PM", "UTC", None, Trouble.UNREADABLE),
        ("2026-02-10 08:12:00 EST", "UTC", None, Trouble.UNREADABLE),
        ("2026-02-10 08:12:00+99:00", "UTC", None, Trouble.ZONE),
        ("yesterday", "UTC", None, Trouble.UNREADABLE),
        ("0001-01-01 00:00:00+14:00", "UTC", None, Trouble.UNREADABLE),
        ("1" * 5000, "UTC", None, Trouble.UNREADABLE),
    ],
)
def test_a_stamp_that_leaves_something_open_says_what(
    stamp: str, zone: str, order: DateOrder | None, trouble: Trouble
) -> None:
    assert told(stamp, zone, order) is trouble


@pytest.mark.parametrize("zone", ["Africa/Nairobi", "UTC", "Z", "+03:00", "GMT-5"])
def test_a_zone_is_a_name_or_an_offset(zone: str) -> None:
    assert is_zone(zone)


@pytest.mark.parametrize(
    "zone",
    ["", "EST", "Nairobi", "Africa/Nowhere", "../x", "+25:00", "Africa/", "/etc"],
)
def test_other_words_are_no_zone(zone: str) -> None:
    assert not is_zone(zone)


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2099, 1, 1)))  # noqa: DTZ001 - the test gives the zone
def test_a_moment_is_the_same_however_it_is_written(when: datetime) -> None:
    when = when.replace(microsecond=0)
    for pattern, order in (
        ("%Y-%m-%dT%H:%M:%SZ", None),
        ("%d/%m/%Y %H:%M:%S", DAY),
        ("%m/%d/%Y %I:%M:%S %p", MONTH),
        ("%Y/%m/%d %I:%M:%S %p GMT+0", None),
    ):
        found = told(when.strftime(pattern), "UTC", order)
        assert found == Told(when.replace(tzinfo=UTC))


@given(
    st.text("0123456789-/.: TZ+amp", max_size=40), st.sampled_from([None, *DateOrder])
)
def test_any_signs_get_an_answer(stamp: str, order: DateOrder | None) -> None:
    assert isinstance(told(stamp, "Europe/Paris", order), Told | Trouble)
