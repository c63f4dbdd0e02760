"""Where a source may say how an office is reached: in its `contact:` alone."""

from collections.abc import Iterator, Sequence

from adref.model.finding import Finding
from adref.model.place import Place
from adref.model.submission import Identity
from adref.model.text import Passage, Translation
from adref.reading.nodes import Mapping, Node, Scalar
from adref.reading.personal import Spared, hits, reached_by

CONTACT = "contact"
OF_SUBMISSION = (CONTACT,)
OF_TRANSLATION = ("units", CONTACT, "text")


def spared(root: Node | None, keys: Sequence[str]) -> tuple[Spared, ...]:
    """The characters of the value that some keys lead to, each inside the last."""
    for key in keys:
        root = _below(root, key)
    if not isinstance(root, Scalar):
        return ()
    return tuple(Spared(line.place, len(line.text)) for line in root.lines)


def _below(node: Node | None, key: str) -> Node | None:
    entries = node.entries if isinstance(node, Mapping) else ()
    return next((entry.value for entry in entries if entry.key.text == key), None)


def office(identity: Identity) -> tuple[str, ...]:
    """How the submission's contact is reached: the only such words to be printed."""
    return tuple(sorted(reached_by(identity.contact.text))) if identity.contact else ()


def other_offices(identity: Identity, translation: Translation) -> Iterator[Finding]:
    """How a translated contact is reached, and the original's is not."""
    unit = translation.units.get(CONTACT)
    known = office(identity)
    for place, what in _reached(unit.text, known) if unit else ():
        yield Finding(
            place,
            "personal-data",
            f"{what} stands here that `contact:` in submission.yaml does not have; "
            "take it out",
        )


def _reached(passage: Passage, known: Sequence[str]) -> Iterator[tuple[Place, str]]:
    for hit in hits(passage.text):
        if passage.text[hit.start : hit.end] not in known:
            yield passage.place_at(hit.start), hit.what
