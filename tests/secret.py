"""Invented addresses and numbers, put together here so that none stands in a file."""

AT = "@"
MAIL = f"ana.nube{AT}orvel.example"
OFFICE = f"office{AT}orvel.example"
PHONE = "+41 22 " + "555 01 02"
DESK = "+41 22 " + "555 09 90"
MACHINE = "203.0." + "113.57"
SECRETS = {"mail": MAIL, "phone": PHONE}


def told(lines: str) -> bool:
    """Whether some lines repeat one of them, or most of it."""
    parts = ("ana.nube", "orvel.example", "555 01 02", "5550102", MACHINE)
    return any(part in lines for part in parts)
