"""Closing marks: what was typed is taken off, what the position wants is set."""

from dataclasses import replace

from adref.model.language import Call, Language, Marks
from adref.model.markup import Piece, PieceKind

CLOSED = "”’»“\"'"
"""Marks that may close a quotation in one of the languages."""
PAUSES = ",;،؛，；"
SPACE = " \u00a0\u202f"


def closing_mark(closing: str, marks: Marks) -> str:
    """The mark of a position; `closing` is a name of Marks, or empty for none."""
    return getattr(marks, closing) if closing else ""


def closed(
    pieces: tuple[Piece, ...], closing: str, language: Language
) -> tuple[Piece, ...]:
    """The pieces with the mark of their position instead of any typed one.

    Footnote calls that end a paragraph stand before or after the mark as the language
    has it.
    """
    if not closing:
        return pieces
    words, calls = _divided(pieces)
    bare = _bare(words, language.marks.typed)
    wanted = closing_mark(closing, language.marks)
    mark = () if _ended(bare, wanted, language.marks) else (_mark(wanted, bare),)
    if language.notes.call is Call.AFTER:
        return (*bare, *mark, *calls)
    return (*bare, *calls, *mark)


def called(pieces: tuple[Piece, ...], language: Language) -> tuple[Piece, ...]:
    """Calls within a text moved to the side of a mark where the language has them."""
    done: list[Piece] = []
    for piece in pieces:
        if language.notes.call is Call.BEFORE:
            _before_mark(done, piece, language.marks)
        else:
            _after_mark(done, piece, language.marks)
    return tuple(piece for piece in done if piece.text)


def _before_mark(done: list[Piece], piece: Piece, marks: Marks) -> None:
    """Add a piece; a call goes before the mark that ends the words so far."""
    words = done[-1].text.rstrip() if done else ""
    if piece.kind is not PieceKind.NOTE or not words.endswith(_movable(marks)):
        done.append(piece)
        return
    before = done.pop()
    bare = replace(before, text=words[:-1].rstrip())
    done.extend((bare, piece, replace(before, text=words[-1])))


def _after_mark(done: list[Piece], piece: Piece, marks: Marks) -> None:
    """Add a piece; the mark it begins with goes before the calls so far."""
    calls = len(done)
    while calls and done[calls - 1].kind is PieceKind.NOTE:
        calls -= 1
    words = piece.text.lstrip()
    if calls == len(done) or not words.startswith(_movable(marks)):
        done.append(piece)
        return
    if calls:
        done[calls - 1] = replace(done[calls - 1], text=done[calls - 1].text.rstrip())
    done.insert(calls, replace(piece, text=words[0]))
    done.append(replace(piece, text=words[1:], offset=piece.offset + 1))


def _movable(marks: Marks) -> tuple[str, ...]:
    return tuple(marks.typed + marks.ends)


def _divided(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces, and the footnote calls that end them; blanks at the end go."""
    kept = list(pieces)
    calls: list[Piece] = []
    while kept and (kept[-1].kind is PieceKind.NOTE or not kept[-1].text.strip()):
        calls.insert(0, kept.pop())
    return tuple(kept), tuple(one for one in calls if one.kind is PieceKind.NOTE)


def _bare(words: tuple[Piece, ...], typed: str) -> tuple[Piece, ...]:
    """The words without the marks and spaces that end them, in however many pieces."""
    if not words or words[-1].kind is not PieceKind.WORDS:
        return words
    text = words[-1].text.rstrip(typed + SPACE)
    if not text:
        return _bare(words[:-1], typed)
    return (*words[:-1], replace(words[-1], text=_unquoted(text)))


def _unquoted(text: str) -> str:
    """The text without a comma or semicolon before the quotation mark at its end."""
    words = text.rstrip(CLOSED + SPACE)
    return words.rstrip(PAUSES) + text[len(words) :]


def _ended(words: tuple[Piece, ...], wanted: str, marks: Marks) -> bool:
    """Whether the words end with a mark of their own, or with a quoted sentence's."""
    text = words[-1].text if words and words[-1].kind is PieceKind.WORDS else ""
    if text.endswith(tuple(marks.ends)):
        return True
    quoted = text.rstrip(CLOSED + SPACE)
    stops = (wanted, *marks.ends) if wanted == marks.plain else (wanted,)
    return quoted != text and quoted.endswith(stops)


def _mark(mark: str, words: tuple[Piece, ...]) -> Piece:
    offset = words[-1].offset + len(words[-1].text) if words else 0
    return Piece(PieceKind.WORDS, mark, offset)
