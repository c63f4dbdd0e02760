"""What came back from a translator, as lines that a reviewer can read."""

from collections.abc import Iterator

from adref.model.exchange import Answer, Batch, Return
from adref.model.finding import Outcome


def shown(outcome: Outcome[Return]) -> str:
    """A return, or the findings that refuse it, a line for each thing it says."""
    lines = [str(finding) for finding in outcome.findings]
    if outcome.value:
        lines += [f"{outcome.value.stamp} ({outcome.value.channel})"]
        lines += [line for one in outcome.value.answers for line in answer(one)]
    return "".join(f"{line}\n" for line in lines)


def answer(one: Answer) -> Iterator[str]:
    yield ""
    yield f"{one.place.line}: {one.unit or '?'}{one.of and f' #{one.of}'}"
    yield f"  original: {one.original}"
    yield f"  {'open' if one.open else 'target'}: {one.target}"
    yield from (f"  remark: {remark}" for remark in one.remarks)


def returned(outcome: Outcome[Return]) -> Return:
    """What was read without a finding."""
    assert not outcome.findings, [str(finding) for finding in outcome.findings]
    assert outcome.value
    return outcome.value


def targets(outcome: Outcome[Return]) -> dict[str, str]:
    """The targets that a file states; blank and open ones state nothing."""
    return {
        one.unit: one.target
        for one in returned(outcome).answers
        if one.target and not one.open
    }


def done(batch: Batch) -> dict[str, str]:
    """The targets of a batch that are not stale."""
    return {
        task.unit: task.target
        for task in batch.tasks
        if task.target and not task.before
    }
