"""A notice to those who had signed, written into submission.yaml."""

from adref.model.submission import Notice
from adref.writing.items import with_item
from adref.writing.sources import STEP
from adref.writing.translations import phrase


def with_notice(source: str, notice: Notice) -> str:
    """The file with one more notice in its list, which stands at its end at first."""
    return with_item(source, "notices", _entry(notice))


def _entry(notice: Notice) -> list[str]:
    return [
        f'- on: "{notice.on.isoformat()}"',
        f'{STEP}text: "{notice.text}"',
        f"{STEP}because: {phrase(notice.because)}",
    ]
