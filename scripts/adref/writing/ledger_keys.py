"""The keys of one entry of a ledger, as lines of YAML."""

from collections.abc import Callable, Mapping

from adref.model.endorser import ANY, Endorser, EndorserKind, SignOn
from adref.writing.sources import STEP
from adref.writing.translations import phrase

Key = Callable[[Endorser], list[str]]


def entry_keys(entry: Endorser) -> dict[str, list[str]]:
    """The lines of each key of an entry that says something, in their order."""
    return {name: lines for name, key in KEYS.items() if (lines := key(entry))}


def _plain(name: str) -> Key:
    def key(entry: Endorser) -> list[str]:
        value: str = getattr(entry, name) or ""
        return [f"{name}: {phrase(value)}"] if value else []

    return key


def _names(name: str) -> Key:
    def key(entry: Endorser) -> list[str]:
        given: Mapping[str, str] = getattr(entry, name)
        if set(given) == {ANY}:
            return [f"{name}: {phrase(given[ANY])}"]
        lines = [f"{STEP}{language}: {phrase(one)}" for language, one in given.items()]
        return [f"{name}:", *lines] if lines else []

    return key


def _kind(entry: Endorser) -> list[str]:
    usual = entry.kind is EndorserKind.ORGANISATION and entry.state is SignOn.WITHDRAWN
    return [] if usual else [f"kind: {entry.kind}"]


def _country(entry: Endorser) -> list[str]:
    code = entry.country
    return [f"country: {code if code.isalpha() else phrase(code)}"] if code else []


def _endorsed(entry: Endorser) -> list[str]:
    if not (signed := entry.endorsed):
        return []
    on = signed.on.isoformat().replace("+00:00", "Z")
    lines = ["endorsed:", f'{STEP}on: "{on}"']
    lines += [f"{STEP}version: {phrase(signed.version)}"] if signed.version else []
    return [*lines, f'{STEP}text: "{signed.text}"'] if signed.text else lines


def _consent(entry: Endorser) -> list[str]:
    if not (consent := entry.consent):
        return []
    publish = "yes" if consent.publish else "no"
    on, ref = consent.on.isoformat(), phrase(consent.ref)
    return [f'consent: {{publish: {publish}, on: "{on}", ref: {ref}}}']


def _withdrawn(entry: Endorser) -> list[str]:
    return [f'withdrawn: "{entry.withdrawn.isoformat()}"'] if entry.withdrawn else []


KEYS: Mapping[str, Key] = {
    "id": lambda entry: [f"id: {entry.id}"],
    "kind": _kind,
    "name": _plain("name"),
    "language": _plain("language"),
    "names": _names("names"),
    "name_un": _plain("name_un"),
    "acronym": _plain("acronym"),
    "sort": _names("sort"),
    "country": _country,
    "scope": _plain("scope"),
    "group": _plain("group"),
    "status": _plain("status"),
    "title": _plain("title"),
    "affiliation": _plain("affiliation"),
    "endorsed": _endorsed,
    "consent": _consent,
    "state": lambda entry: [f"state: {entry.state}"],
    "withdrawn": _withdrawn,
}
