"""The units Word measures in."""


def twips(points: float) -> str:
    """Twentieths of a point, for distances."""
    return str(round(points * 20))


def half_points(points: float) -> str:
    """Halves of a point, for sizes of letters."""
    return str(round(points * 2))


def eighths(points: float) -> str:
    """Eighths of a point, for rules."""
    return str(round(points * 8))
