"""Words in the case of those that they stand for."""


def cased_as(found: str, write: str) -> str:
    """What to write, with a capital where the words found have one."""
    return write[0].upper() + write[1:] if found[0].isupper() else write
