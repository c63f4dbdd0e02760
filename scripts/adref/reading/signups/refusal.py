"""Why an export is not read."""

from adref.model.finding import Finding
from adref.model.place import Place

RULE = "export"


class RefusedError(Exception):
    """Stops the reading of an export; the message says why and what helps."""

    def __init__(self, message: str, row: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.row = row
        self.column = column

    def finding(self, file: str) -> Finding:
        """The one line that the person gets."""
        return Finding(Place(file, self.row, self.column), RULE, str(self))
