"""Print what a rule or a forum wants, or a table of all rules."""

import sys
from collections.abc import Iterator, Mapping

from adref.checking.forum_page import forum_page
from adref.checking.rule_page import Exemplify, rule_page
from adref.checking.subject import Subject
from adref.checking.subjects import exemplary
from adref.desk.known import knowledge
from adref.desk.layout import STYLES, Project
from adref.desk.rulebook import conventions, whole_rule
from adref.desk.shelf import Shelf, by_code, shown
from adref.desk.table import table
from adref.model.forum import Edition
from adref.model.language import Language
from adref.model.nearest import meant
from adref.model.place import Place
from adref.model.rule import Example, Rule

HEAD = ("rule", "level", "languages", "what it wants")
NOWHERE = Place("styles")


def explain(name: str, project: Project) -> int:
    """Print a rule or a forum, or all rules where none is named; 2 for no such name."""
    shelf = Shelf(project, [])
    rules = conventions(shelf).rules
    known = {*rules, *_forums()}
    if name and name not in known:
        message = f'there is no rule and no forum "{name}"; {meant(name, known)}'
        print(message, file=sys.stderr)
        return 2
    print(_told(name, rules, shelf), end="")
    for line in shown(shelf.findings):
        print(line, file=sys.stderr)
    return 1 if shelf.findings else 0


def _told(name: str, rules: Mapping[str, Rule], shelf: Shelf) -> str:
    if name in rules:
        rule = whole_rule(name, shelf)
        return rule_page(rule, _exemplify(rule, shelf)) if rule else ""
    if name:
        forum = shelf.forum(name, NOWHERE)
        return forum_page(forum) if forum else ""
    return "".join(f"{line}\n" for line in table([HEAD, *map(_row, rules.values())]))


def _row(rule: Rule) -> tuple[str, str, str, str]:
    return rule.id, rule.level, " ".join(rule.languages), rule.about


def _forums() -> set[str]:
    return {path.stem for path in (STYLES / "forums").glob("*.yaml")}


def _exemplify(rule: Rule, shelf: Shelf) -> Exemplify:
    """How the examples of a rule become subjects."""
    languages, known = by_code(_languages(rule, shelf)), knowledge(shelf)

    def subject(example: Example) -> Subject:
        other = example.original and languages[example.original.language]
        pair = (languages[example.text.language], other or None)
        return exemplary(example, pair, known, _edition(example, shelf))

    return subject


def _languages(rule: Rule, shelf: Shelf) -> Iterator[Language]:
    """The languages of a rule's examples, and of the originals they translate."""
    examples = (
        example
        for covered in rule.languages.values()
        for example in (*covered.breaches, *covered.keeps)
    )
    texts = (text for one in examples for text in (one.text, one.original) if text)
    for code in dict.fromkeys(text.language for text in texts):
        language = shelf.language(code, rule.place)
        if language:
            yield language


def _edition(example: Example, shelf: Shelf) -> Edition | None:
    """The latest edition of an example's forum; those that tests invent have none."""
    if example.forum not in _forums():
        return None
    forum = shelf.forum(example.forum, example.place)
    return forum.editions[-1] if forum else None
