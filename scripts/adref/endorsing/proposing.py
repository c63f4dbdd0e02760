"""What one row of a form would become in the ledger, and what is doubtful about it."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from urllib.parse import urlsplit

from adref.endorsing.flaws import ALSO_PRINTED, inert, private
from adref.endorsing.folding import cleaned, folded, normal, public
from adref.endorsing.known import Lore
from adref.model.decisions import NOWHERE
from adref.model.endorser import (
    Consultative,
    Endorsed,
    Endorser,
    EndorserKind,
    Group,
    Scope,
    SignOn,
)
from adref.model.review import Ask, Question, Row, What
from adref.model.signup import Column, SignUp
from adref.reading.codes import CODE

Word = TypeVar("Word", Scope, Group, Consultative)

AGREED = {"yes": True, "no": False}
KINDS = {kind.value: kind for kind in EndorserKind}
WORLD_WIDE_WEB = "www."
DOMAIN = re.compile(r"[^\W_][\w-]*(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Where:
    """The country of a row: its code if that is sure, and what to ask."""

    code: str
    questions: tuple[Question, ...] = ()


def proposal(signup: SignUp, lore: Lore, *, asks_country: bool) -> Row:
    """A row that is new, before it is compared with others."""
    kind = KINDS.get(signup.answers.get(Column.KIND, ""))
    said = {column: cleaned(text) for column, text in signup.said.items()}
    kind, typed = _named(said, kind)
    shown = public(typed)
    name = lore.spellings.get(shown, shown)
    kind = lore.kinds.get(normal(name), kind)
    place = _place(said.get(Column.COUNTRY, ""), kind, lore, asks_country=asks_country)
    entry = _entry(signup, said, name, kind, place.code, lore)
    consents = AGREED.get(signup.answers.get(Column.CONSENT, ""))
    is_spelt = shown in lore.spellings
    questions = (
        *([] if kind else [Question(Ask.KIND, Column.KIND)]),
        *_doubts(said, typed, name, kind, lore, is_spelt=is_spelt),
        *place.questions,
        *_unread(said, lore),
        *_signed(signup.on, lore.known.cutoff),
        *_consent(consents),
    )
    return Row(
        key=signup.key,
        place=signup.place,
        what=What.NEW,
        proposed=entry,
        kind=kind,
        country=place.code,
        consents=consents,
        said=fingerprint(signup),
        name=shown,
        place_name=public(said.get(Column.COUNTRY, "")),
        site=domain(said.get(Column.WEBSITE, ""), lore),
        questions=questions,
    )


def fingerprint(signup: SignUp) -> str:
    """Eight digits that change when a row says anything else."""
    parts = [signup.on.isoformat() if signup.on else ""]
    for told in (signup.said, signup.answers):
        parts += [f"{column}={told[column]}" for column in sorted(told) if told[column]]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:8]


def domain(website: str, lore: Lore) -> str:
    """The domain of a website, or "" where many share it."""
    if public(website) != website:
        return ""
    address = website if "//" in website else f"//{website}"
    try:
        host = (urlsplit(address).hostname or "").removeprefix(WORLD_WIDE_WEB)
    except ValueError:
        return ""
    shared = any(f".{host}".endswith(f".{one}") for one in lore.lexicon.hosts)
    return host if DOMAIN.fullmatch(host) and not shared else ""


def _named(
    said: dict[Column, str], kind: EndorserKind | None
) -> tuple[EndorserKind | None, str]:
    """The kind of a row, and the name of whoever signs."""
    name, person = said.get(Column.NAME, ""), said.get(Column.PERSON, "")
    if kind is EndorserKind.INDIVIDUAL:
        return kind, person or name
    if kind is None and person and not name:
        return EndorserKind.INDIVIDUAL, person
    return kind, name or person


def _entry(  # noqa: PLR0913, PLR0917 - what an entry is made of
    signup: SignUp,
    said: dict[Column, str],
    name: str,
    kind: EndorserKind | None,
    country: str,
    lore: Lore,
) -> Endorser:
    known = lore.known
    is_person = kind is EndorserKind.INDIVIDUAL
    late = signup.on and known.cutoff and signup.on > known.cutoff
    own = said if is_person else {**said, Column.TITLE: "", Column.AFFILIATION: ""}
    return Endorser(
        id="",
        kind=kind or EndorserKind.ORGANISATION,
        name=name,
        state=SignOn.LATE if late else SignOn.CONFIRMED,
        place=signup.place,
        language=_language(said.get(Column.LANGUAGE, ""), lore),
        name_un=_kept(own, Column.NAME_UN),
        acronym=_kept(own, Column.ACRONYM),
        country="" if country == NOWHERE else country,
        scope=_word(said, Column.SCOPE, Scope, lore),
        group=_word(said, Column.GROUP, Group, lore),
        status=_word(said, Column.STATUS, Consultative, lore),
        title=_kept(own, Column.TITLE),
        affiliation=_affiliation(own, name, is_person=is_person),
        endorsed=Endorsed(signup.on, known.version, known.text) if signup.on else None,
    )


def _kept(said: dict[Column, str], column: Column) -> str:
    """A field that may be printed, or "" where it holds an address."""
    text = said.get(column, "")
    return text if public(text) == text else ""


def _affiliation(said: dict[Column, str], name: str, *, is_person: bool) -> str:
    """Where a person works: said so, or said in the field for organisations."""
    told = _kept(said, Column.AFFILIATION)
    beside = _kept(said, Column.NAME) if is_person and said.get(Column.PERSON) else ""
    return told or ("" if beside == name else beside)


def _language(said: str, lore: Lore) -> str:
    known = lore.lexicon.answers.get(Column.LANGUAGE, {}).get(folded(said))
    return known or (said if CODE.fullmatch(said) else "")


def _word(
    said: dict[Column, str], column: Column, kind: type[Word], lore: Lore
) -> Word | None:
    """A word of ours for what was filled in, or None."""
    known = lore.lexicon.answers.get(column, {}).get(folded(said.get(column, "")), "")
    return kind(known) if known in {one.value for one in kind} else None


def _place(
    said: str, kind: EndorserKind | None, lore: Lore, *, asks_country: bool
) -> Where:
    if not said:
        missing = Question(Ask.COUNTRY, Column.COUNTRY)
        return Where("", (missing,) if asks_country else ())
    if chosen := lore.places.get(folded(said)):
        return Where(chosen)
    found = lore.lexicon.atlas.recognised(said)
    region_of_network = found.ask is Ask.REGION and kind is EndorserKind.NETWORK
    if found.ask is None or region_of_network:
        return Where(found.code)
    asked = Question(found.ask, Column.COUNTRY, public(said), found.options)
    return Where(found.suggestion, (asked,))


def _doubts(  # noqa: PLR0913 - a name as typed and as it would be, and what it is of
    said: dict[Column, str],
    typed: str,
    name: str,
    kind: EndorserKind | None,
    lore: Lore,
    *,
    is_spelt: bool,
) -> Iterator[Question]:
    if not is_spelt:
        yield from lore.lexicon.flaws.of_name(name, kind)
    for column in ALSO_PRINTED:
        text = said.get(column, "")
        if not (is_spelt and text == typed):
            yield from inert(column, text)
            yield from private(column, text)


def _unread(said: dict[Column, str], lore: Lore) -> Iterator[Question]:
    """Answers that are none of the words of the ledger."""
    for column in (Column.LANGUAGE, Column.SCOPE, Column.GROUP, Column.STATUS):
        text = said.get(column, "")
        known = folded(text) in lore.lexicon.answers.get(column, {})
        if (
            text
            and not known
            and not (column is Column.LANGUAGE and CODE.fullmatch(text))
        ):
            yield Question(Ask.UNREAD, column, public(text))


def _signed(on: datetime | None, cutoff: datetime | None) -> Iterator[Question]:
    if on is None and cutoff:
        yield Question(Ask.UNDATED, Column.ON)
    if on and cutoff and on > cutoff:
        yield Question(Ask.LATE, Column.ON, on.strftime("%Y-%m-%d %H:%M"))


def _consent(consents: bool | None) -> Iterator[Question]:  # noqa: FBT001 - an answer
    if consents is None:
        yield Question(Ask.NO_CONSENT, Column.CONSENT)
    elif not consents:
        yield Question(Ask.REFUSED, Column.CONSENT)
