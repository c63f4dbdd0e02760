"""A minor change, written into the original text."""

from adref.model.text import MinorChange
from adref.writing.items import with_item
from adref.writing.sources import STEP
from adref.writing.translations import phrase


def with_minor(source: str, change: MinorChange) -> str:
    """The file with one more change in its list, which stands at its end at first."""
    return with_item(source, "minor", _entry(change))


def _entry(change: MinorChange) -> list[str]:
    return [
        f"- unit: {change.unit}",
        f'{STEP}older: "{change.older}"',
        f'{STEP}newer: "{change.newer}"',
        f"{STEP}because: {phrase(change.because)}",
    ]
