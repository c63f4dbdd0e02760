"""Every submission, in every language it lists, as Word, PDF, HTML and text."""

import sys
from pathlib import Path

from snakemake.utils import min_version

from adref.desk.code import code, conventions
from adref.desk.fonts import environment, files
from adref.desk.layout import BESIDE, FORMATS, PACKAGE, PROGRAMS, STYLES, Project
from adref.desk.plan import plan

min_version("9.0")

PROJECT = Project(Path())
EDITIONS = {
    (edition.submission, edition.language): edition
    for edition in plan(PROJECT).editions
}
FACES = files(environment(STYLES, PROJECT.work.absolute() / "cache"))
COMPOSING = code(
    "compose.py", "model", "reading", "translating", "checking", "composing", "desk"
)
CONVENTIONS = conventions()
RENDERING = code("render.py", "model", "reading", "writing", "desk")

# The interpreter that runs Snakemake runs the programs, or the workshop it opened.
shell.prefix(
    f"run() {{{{ ADREF_PYTHON='{sys.executable}' '{sys.executable}' -S -E "
    f"'{PACKAGE / 'desk' / 'errand.py'}' \"$@\"; }}}}; "
)


def edition_of(wildcards):
    return EDITIONS[wildcards.submission, wildcards.language]


def original_of(wildcards):
    original = edition_of(wildcards).original
    return f"output/work/{wildcards.submission}.{original}.json"


def faces_of(edition):
    return [
        file for family in sorted(edition.families) for file in FACES.get(family, ())
    ]


wildcard_constraints:
    submission="[a-z0-9-]+",
    language="[a-z]+",


rule all:
    input:
        [edition.artefacts(PROJECT) for edition in EDITIONS.values()],


# All texts are read before anything is rendered: their errors are known first.
rule compose:
    input:
        program=PROGRAMS / "compose.py",
        submission="sources/submissions/{submission}/submission.yaml",
        texts=lambda wildcards: edition_of(wildcards).texts(PROJECT),
        ledger=lambda wildcards: edition_of(wildcards).ledger(PROJECT),
        references=sorted(PROJECT.references.glob("*.yaml")),
        terms=PROJECT.terms(),
        languages=lambda wildcards: edition_of(wildcards).languages(),
        form=lambda wildcards: STYLES / "forms" / f"{edition_of(wildcards).form}.yaml",
    output:
        "output/work/{submission}.{language}.json",
    log:
        "output/work/{submission}.{language}.compose.txt",
    priority: 1
    params:
        code=COMPOSING,
        conventions=CONVENTIONS,
    shell:
        """
        run {input.program:q} \
            --submission {wildcards.submission:q} \
            --language {wildcards.language:q} \
            --output {output:q} 2>{log:q}
        """


rule render:
    input:
        program=PROGRAMS / "render.py",
        document="output/work/{submission}.{language}.json",
        languages=lambda wildcards: edition_of(wildcards).languages(),
        form=lambda wildcards: STYLES / "forms" / f"{edition_of(wildcards).form}.yaml",
        fonts=STYLES / "fonts" / "fonts.conf",
        faces=lambda wildcards: faces_of(edition_of(wildcards)),
    output:
        expand(
            "output/{{submission}}/{{submission}}.{{language}}.{format}",
            format=FORMATS,
        ),
    log:
        "output/work/{submission}.{language}.render.txt",
    params:
        code=RENDERING,
    shell:
        """
        run {input.program:q} \
            --document {input.document:q} \
            --form {input.form:q} \
            --languages {input.languages:q} \
            --artefacts {output:q} 2>{log:q}
        """


# On demand: a translation beside its original, for a reviewer.
rule pair:
    input:
        program=PROGRAMS / "pair.py",
        original=original_of,
        translation="output/work/{submission}.{language}.json",
        languages=lambda wildcards: edition_of(wildcards).languages(),
    output:
        "output/work/{submission}.{language}.bilingual.json",
    log:
        "output/work/{submission}.{language}.bilingual.compose.txt",
    params:
        code=COMPOSING,
    shell:
        """
        run {input.program:q} \
            --original {input.original:q} \
            --translation {input.translation:q} \
            --output {output:q} 2>{log:q}
        """


rule render_pairs:
    input:
        program=PROGRAMS / "render_pairs.py",
        document="output/work/{submission}.{language}.bilingual.json",
        languages=lambda wildcards: edition_of(wildcards).languages(),
        form=lambda wildcards: STYLES / "forms" / f"{edition_of(wildcards).form}.yaml",
        fonts=STYLES / "fonts" / "fonts.conf",
        faces=lambda wildcards: faces_of(edition_of(wildcards)),
    output:
        expand(
            "output/{{submission}}/{{submission}}.{{language}}.bilingual.{format}",
            format=BESIDE,
        ),
    log:
        "output/work/{submission}.{language}.bilingual.render.txt",
    params:
        code=RENDERING,
    shell:
        """
        run {input.program:q} \
            --document {input.document:q} \
            --form {input.form:q} \
            --languages {input.languages:q} \
            --artefacts {output:q} 2>{log:q}
        """
