"""What a form wants of a submission and does not get, or gets and cannot print."""

from adref.composing.parts import PARTS
from adref.composing.work import Materials
from adref.model.document import Document, all_blocks
from adref.model.finding import Finding
from adref.model.form import Form, Wanted
from adref.model.nearest import meant
from adref.model.place import Place

ALWAYS = ("footnote", "header", "footer")
"""Styles that every page may need."""


def refusals(materials: Materials) -> tuple[Finding, ...]:
    """Why this submission cannot take this form; empty where it can."""
    identity = materials.spoken.identity
    reasons = (
        *(("form", reason) for reason in _submitter(materials)),
        *(("organ", reason) for reason in _organ(materials)),
        *(("form", reason) for reason in _masthead(materials)),
    )
    return (
        *(Finding(identity.place_of(key), "form", reason) for key, reason in reasons),
        *_unprinted(materials),
        *_unknown(materials.form),
    )


def unstyled(document: Document, form: Form) -> tuple[Finding, ...]:
    """Styles that a document uses and its form does not have."""
    styles = (block.style for block in all_blocks(document))
    used = dict.fromkeys((*styles, *ALWAYS))
    return tuple(
        Finding(_file(form), "form", f"`styles:` needs `{style}:`")
        for style in used
        if style not in form.styles
    )


def _unknown(form: Form) -> list[Finding]:
    """Blocks that a form lists and nobody can make."""
    return [
        Finding(
            _file(form), "form", f'there is no block "{name}"; {meant(name, PARTS)}'
        )
        for name in form.blocks
        if name not in PARTS
    ]


def _file(form: Form) -> Place:
    return Place(f"styles/forms/{form.name}.yaml")


def _submitter(materials: Materials) -> list[str]:
    form, submitter = materials.form, materials.spoken.identity.submitter
    if submitter in form.submitters:
        return []
    said = f'the form "{form.name}" is for {", ".join(form.submitters)}'
    return [f"{said}, not for {submitter}; use `form: submission`"]


def _organ(materials: Materials) -> list[str]:
    organs, organ = materials.language.organs, materials.spoken.identity.organ
    if organ and organ not in organs:
        return [f'the organ "{organ}" is not known; {meant(organ, organs)}']
    if not organ and materials.form.organ is Wanted.REQUIRED:
        return [f'the form "{materials.form.name}" needs `organ:`; {meant("", organs)}']
    return []


def _masthead(materials: Materials) -> list[str]:
    if materials.spoken.identity.masthead or not materials.form.masthead.rows:
        return []
    name = materials.form.name
    return [f'the form "{name}" needs `masthead:` with `session:` and `agenda_item:`']


def _unprinted(materials: Materials) -> list[Finding]:
    """Words that were written and that this form has no place for."""
    form = materials.form
    return [
        Finding(
            place,
            "form",
            f'the form "{form.name}" does not print `{key}:`; take it out, or use '
            "another `form:`",
        )
        for key, place in _given(materials)
        if key not in form.blocks
    ]


def _given(materials: Materials) -> list[tuple[str, Place]]:
    identity, note = materials.spoken.identity, materials.spoken.text.note
    passages = (("base", identity.base), ("contact", identity.contact))
    return [
        *((key, passage.place) for key, passage in passages if passage),
        *(("note", paragraph.place) for paragraph in note[:1]),
    ]
