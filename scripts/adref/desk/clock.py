"""The day it is, for what people write down; nothing that is built asks for it."""

import os
from datetime import UTC, date, datetime

NOW = "SOURCE_DATE_EPOCH"
"""The variable by which builds are told the time that they are to go by: seconds."""


def today() -> date:
    """The day here, or the one that the environment names."""
    told = os.environ.get(NOW, "")
    if told.isdigit():
        return datetime.fromtimestamp(int(told), tz=UTC).date()
    return datetime.now().astimezone().date()
