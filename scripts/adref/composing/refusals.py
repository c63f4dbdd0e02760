"""What a form wants of a submission and does not get, or gets and cannot print."""

from adref.composing.work import Materials
from adref.model.finding import Finding
from adref.model.form import Wanted
from adref.model.nearest import meant
from adref.model.place import Place


def refusals(materials: Materials) -> tuple[Finding, ...]:
    """Why this submission cannot take this form; empty where it can."""
    place = materials.spoken.identity.place
    reasons = (
        *_submitter(materials),
        *_organ(materials),
        *_masthead(materials),
    )
    return (
        *(Finding(place, "form", reason) for reason in reasons),
        *_unprinted(materials),
    )


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
