"""What the time stamps of a form leave open."""

import re
from collections.abc import Iterator, Sequence

from adref.model.form_words import FormTool
from adref.model.import_map import DateOrder, Line
from adref.reading.signups.cleaning import clean
from adref.reading.signups.stamps import Trouble, told

DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}")
MONTHS = 12
ZONE = (
    "In which time zone does the form write its time stamps? They say none. Write its "
    "name, or UTC."
)
ORDER = "Does the day come first in dates, or the month (month-first)? No row shows it."


def timing(stamps: Sequence[str], tool: FormTool | None) -> Iterator[Line]:
    """The lines `timezone:` and `dates:`, where time stamps need them."""
    cleaned = [clean(one) for one in stamps]
    tries = {told(one, "", order) for one in cleaned for order in DateOrder}
    if Trouble.ZONE in tries:
        zone = tool.zone if tool else ""
        yield Line("timezone", "", (zone or "Africa/Nairobi",), "" if zone else ZONE)
    if any(told(one, "UTC", None) is Trouble.ORDER for one in cleaned):
        yield _order(cleaned)


def _order(stamps: Sequence[str]) -> Line:
    """The order that a number above twelve shows, if all such numbers agree."""
    found = [match for one in stamps if (match := DATE.match(one))]
    days = any(int(match[1]) > MONTHS for match in found)
    months = any(int(match[2]) > MONTHS for match in found)
    if days == months:
        return Line("dates", "", (DateOrder.DAY_FIRST,), ORDER)
    order = DateOrder.DAY_FIRST if days else DateOrder.MONTH_FIRST
    return Line("dates", "", (order,))
