"""An endorser as printed: the name in its own script, and what is told besides."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from adref.composing.atlas import Atlas
from adref.composing.names import named
from adref.composing.typography import isolated, spaced
from adref.model.document import Run
from adref.model.endorser import Endorser
from adref.model.language import Direction, Language
from adref.model.layout import Grouping, Layout, Spelling, Told
from adref.model.script import Script, Scripts, script_of


@dataclass(frozen=True, slots=True)
class Pen:
    """What an endorser is printed with; `own` is the script of the document."""

    language: Language
    layout: Layout
    atlas: Atlas
    scripts: Scripts
    own: Script | None

    def said(self, words: str) -> tuple[Run, ...]:
        """Words of the document itself."""
        run = Run(spaced(words, self.language))
        return isolated((run,), self.language) if words else ()


def pen(language: Language, layout: Layout, known: Atlas, scripts: Scripts) -> Pen:
    """The pen of a document in this language."""
    return Pen(language, layout, known, scripts, script_of(language.name, scripts))


def spelled(endorser: Endorser, layout: Layout) -> Endorser:
    """The endorser under the name that the layout wants."""
    if layout.spelling is Spelling.OWN or not endorser.name_un:
        return endorser
    return replace(endorser, name=endorser.name_un, names={})


def signed(endorser: Endorser, by: Grouping, pen: Pen) -> tuple[Run, ...]:
    """The name with all that the layout tells; not the country that heads its group."""
    made = list(name_runs(endorser, pen))
    tells = pen.layout.tells
    if Told.AFFILIATION in tells and (given := affiliation(endorser, pen)):
        made += (*pen.said(pen.language.signing.joint), *given)
    if Told.COUNTRY in tells and by is not Grouping.COUNTRY:
        made += aside(pen.atlas.told(endorser.country), pen)
    return merged(made)


def name_runs(endorser: Endorser, pen: Pen) -> tuple[Run, ...]:
    """The name, and in brackets a form of it that readers of this script can read."""
    name = named(endorser, pen.language)
    given = pen.language.code in endorser.names
    tag = pen.language.code if given else endorser.language
    made = written(name, tag, pen)
    return (*made, *aside(_readable(name, endorser, pen), pen))


def written(text: str, tag: str, pen: Pen) -> tuple[Run, ...]:
    """Words that an endorser wrote, as they are; `tag` is their language, if known."""
    script = script_of(text, pen.scripts)
    if script is None:
        return isolated((Run(text),), pen.language)
    if script is pen.own:
        return (Run(text, language="" if tag == pen.language.code else tag),)
    ltr = script.direction is Direction.LTR
    return (
        Run(
            text,
            isolated=pen.language.isolate and ltr,
            language=tag or f"und-{script.code}",
            script=script.code,
        ),
    )


def affiliation(endorser: Endorser, pen: Pen) -> tuple[Run, ...]:
    """The title of a person and where the person works, as far as they are known."""
    parts = [one for one in (endorser.title, endorser.affiliation) if one]
    made: list[Run] = []
    for part in parts:
        made += (
            *(pen.said(pen.language.signing.joint) if made else ()),
            *written(part, endorser.language, pen),
        )
    return tuple(made)


def aside(words: str, pen: Pen) -> tuple[Run, ...]:
    """Words in brackets, or nothing."""
    if not words:
        return ()
    before, after = pen.language.signing.aside.split("{}")
    return (*pen.said(before), *written(words, pen.language.code, pen),
            *pen.said(after))  # fmt: skip


def _readable(name: str, endorser: Endorser, pen: Pen) -> str:
    """A name that the endorser gave in the document's script, else in Latin letters."""
    printed = script_of(name, pen.scripts)
    known = [
        (script_of(one, pen.scripts), one)
        for _, one in sorted(endorser.names.items())
        if one != name
    ]
    latin = script_of("A", pen.scripts)
    if printed is None or printed in (pen.own, latin):
        return ""
    fitting = (
        one for wanted in (pen.own, latin) for script, one in known if script is wanted
    )
    return next(fitting, "")


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with neighbours of one look made one: fewer of them, the same words."""
    grouped = groupby(runs, key=lambda run: replace(run, text=""))
    joined = (
        replace(look, text="".join(run.text for run in group))
        for look, group in grouped
    )
    return tuple(run for run in joined if run.text)
