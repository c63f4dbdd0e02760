"""Rules held against one language of a submission: findings, and waivers kept."""

from collections.abc import Iterable, Mapping

from adref.checking.catalogue import KINDS
from adref.checking.sites import Site
from adref.checking.subject import Hit, Look, Subject
from adref.model.finding import Edit, Finding, Level
from adref.model.forum import Weight
from adref.model.nearest import meant
from adref.model.rule import Fix, Part, Rule
from adref.model.text import Waiver

WAIVER = "waiver"
"""The rule that waivers themselves may breach."""
Texts = tuple[tuple[Site, str], ...]
NO_LEVELS: Mapping[str, Weight] = {}


def check(subject: Subject, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What the rules in force find in a subject, waivers left out of account."""
    code = subject.language.code
    levels = subject.edition.levels if subject.edition else NO_LEVELS
    views = _Views(subject)
    return tuple(
        _finding(rule, hit, _level(rule, levels))
        for rule in rules
        if code in rule.languages and levels.get(rule.id) is not Weight.OFF
        for hit in _hits(rule, subject, views)
    )


def hits(rule: Rule, subject: Subject) -> Iterable[Hit]:
    """What a rule finds in a subject, in a language that the rule covers."""
    return _hits(rule, subject, _Views(subject))


def _hits(rule: Rule, subject: Subject, views: "_Views") -> Iterable[Hit]:
    settings = rule.languages[subject.language.code].settings
    texts = views.of(rule.parts, rule.quoted)
    return KINDS[rule.kind].check(Look(settings, subject, texts))


class _Views:
    """The texts of a subject as rules look at them, each view made once."""

    def __init__(self, subject: Subject) -> None:
        self.spoken = subject.spoken
        self.made: dict[tuple[tuple[Part, ...], bool], Texts] = {}

    def of(self, parts: tuple[Part, ...], quoted: bool) -> Texts:  # noqa: FBT001 - a rule's own answer
        key = (parts, quoted)
        if key not in self.made:
            self.made[key] = tuple(
                (site, site.words if quoted else site.own)
                for site in self.spoken
                if site.part in parts or not parts
            )
        return self.made[key]


def waived(
    findings: Iterable[Finding], waivers: Iterable[Waiver], rules: Mapping[str, Rule]
) -> tuple[Finding, ...]:
    """The findings that no waiver covers, and one for each waiver that covers none."""
    kept = tuple(findings)
    unneeded: list[Finding] = []
    for waiver in waivers:
        covered = {finding for finding in kept if _covers(waiver, finding)}
        kept = tuple(finding for finding in kept if finding not in covered)
        if not covered:
            unneeded.append(_unneeded(waiver, rules))
    return (*kept, *unneeded)


def _covers(waiver: Waiver, finding: Finding) -> bool:
    unit = finding.unit.split("/")[0]
    return waiver.rule == finding.rule and waiver.unit in {unit, finding.unit}


def _unneeded(waiver: Waiver, rules: Mapping[str, Rule]) -> Finding:
    if waiver.rule not in rules:
        message = f'there is no rule "{waiver.rule}"; {meant(waiver.rule, rules)}'
        return Finding(waiver.place, WAIVER, message, Level.ERROR, unit=waiver.unit)
    message = f'"{waiver.rule}" finds nothing here any more; take the waiver out'
    return Finding(waiver.place, WAIVER, message, Level.WARNING, unit=waiver.unit)


def _level(rule: Rule, levels: Mapping[str, Weight]) -> Level:
    return Level(levels.get(rule.id, rule.level))


def _finding(rule: Rule, hit: Hit, level: Level) -> Finding:
    passage = hit.site.passage
    found = passage.text[hit.start : hit.end]
    said = {"found": found, "write": hit.write or "", **hit.said}
    safe = rule.fix is Fix.SAFE and hit.write is not None
    return Finding(
        passage.place_at(hit.start),
        rule.id,
        rule.message.format_map(said),
        level,
        end=passage.end_at(max(hit.end, hit.start + 1)),
        edits=_edits(hit.site, hit) if safe else (),
        unit=hit.site.unit,
    )


def _edits(site: Site, hit: Hit) -> tuple[Edit, ...]:
    """What a fix changes: word by word where the words are as many as before."""
    found, write = site.passage.text[hit.start : hit.end], hit.write or ""
    old, new = found.split(" "), write.split(" ")
    if len(old) != len(new):
        return (_edit(site, hit.start, hit.end, write),)
    edits: list[Edit] = []
    start = hit.start
    for before, after in zip(old, new, strict=True):
        if before != after:
            edits.append(_edit(site, start, start + len(before), after))
        start += len(before) + 1
    return tuple(edits)


def _edit(site: Site, start: int, end: int, text: str) -> Edit:
    begin = site.passage.place_at(start)
    last = site.passage.end_at(end) if end > start else begin
    return Edit(begin, last, text)
