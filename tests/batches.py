"""An invented batch with a unit of every kind, in the languages of translations."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from adref.comparing.words import differences
from adref.model.exchange import Batch, Pair, Quote, Stamp, Task, TermPair
from adref.model.place import Place
from adref.model.text import Standing, State, Use
from adref.translating.fingerprint import fingerprint
from libraries import language

TARGETS = ("fr", "es", "ru", "ar", "zh")
FILE = "sources/submissions/clean-oceans/text.en.yaml"


@dataclass(frozen=True, slots=True)
class Said:
    """One unit in the original, as it was before, and where it stands."""

    unit: str
    part: str
    original: str
    before: str = ""
    state: State | None = None
    quoted: bool = False
    remarks: tuple[str, ...] = ()


UNITS = (
    Said("title", "submission", "Clean oceans and open ports", state=State.APPROVED),
    Said(
        "recall-charter",
        "preamble",
        "_Recalling_ its resolution 99/901 and the Charter of the Orvel,{note:charter}"
        " which **all** ports keep & honour",
        before="_Recalling_ its resolution 99/900 and the Charter of the Orvel,"
        "{note:charter} which **all** ports honour",
        state=State.TRANSLATED,
        quoted=True,
        remarks=("Is the Charter of 2031 meant?",),
    ),
    Said(
        "recall-charter/note/charter",
        "preamble",
        "See {ref:orvel-charter}, chapter III: “Ports < harbours”.",
    ),
    Said("cooperation", "operative", "Cooperation", state=State.REVIEWED),
    Said(
        "establish-registry",
        "operative",
        "_Requests_ the Secretary-General to establish a registry of ports, as in"
        " paragraph {para:recall-charter}, and:",
        state=State.DRAFT,
    ),
    Said(
        "report-yearly",
        "operative",
        "To report thereon to the Assembly",
        state=State.TRANSLATED,
    ),
    Said("establish-registry/after", "operative", "and to keep it open"),
    Said(
        "report-at-end",
        "operative",
        "To report thereon to the Assembly",
        state=State.MACHINE,
    ),
    Said(
        "principles", "principles", "Principles of clean oceans", state=State.TRANSLATED
    ),
    Said(
        "no-plastic",
        "principles",
        "No plastic is left in the harbours of the Orvel, or 12,500 tons at most",
        before="No plastic is left in the harbours of the Orvel",
        state=State.TRANSLATED,
    ),
)


WORDS: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "Océans propres et ports ouverts",
        (
            "_Rappelant_ sa résolution 99/900 et la Charte de l’Orvel,{note:charter}"
            " que **tous** les ports honorent"
        ),
        "",
        "Coopération",
        (
            "_Prie_ le Secrétaire général d’établir un registre des ports, comme au"
            " paragraphe {para:recall-charter}, et :"
        ),
        "De faire rapport à l’Assemblée chaque année",
        "",
        "De faire rapport à l’Assemblée à la fin",
        "Principes des océans propres",
        "Aucun plastique ne reste dans les ports de l’Orvel",
    ),
    "es": (
        "Océanos limpios y puertos abiertos",
        (
            "_Recordando_ su resolución 99/900 y la Carta del Orvel{note:charter}, que"
            " **todos** los puertos honran"
        ),
        "",
        "Cooperación",
        (
            "_Solicita_ al Secretario General que establezca un registro de puertos,"
            " como en el párrafo {para:recall-charter}, y:"
        ),
        "Que informe cada año a la Asamblea",
        "",
        "Que informe a la Asamblea al final",
        "Principios de los océanos limpios",
        "No queda plástico en los puertos del Orvel",
    ),
    "ru": (
        "Чистые океаны и открытые порты",
        (
            "_ссылаясь_ на свою резолюцию 99/900 и Хартию Орвеля{note:charter}, которую"
            " чтут **все** порты"
        ),
        "",
        "Сотрудничество",
        (
            "_просит_ Генерального секретаря создать реестр портов, как в пункте"
            " {para:recall-charter}, и:"
        ),
        "ежегодно представлять доклад Ассамблее",
        "",
        "представить доклад Ассамблее в конце",
        "Принципы чистых океанов",
        "В портах Орвеля не остается пластика",
    ),
    "ar": (
        "محيطات نظيفة وموانئ مفتوحة",
        (
            "_إذ تشير_ إلى قرارها 99/900 وميثاق الأورفيل،{note:charter} الذي تحترمه"
            " **جميع** الموانئ"
        ),
        "",
        "التعاون",
        (
            "_تطلب_ إلى الأمين العام أن ينشئ سجلا للموانئ، كما في الفقرة"
            " {para:recall-charter}، وما يلي:"
        ),
        "تقديم تقرير سنوي إلى الجمعية",
        "",
        "تقديم تقرير ختامي إلى الجمعية",
        "مبادئ المحيطات النظيفة",
        "لا يبقى بلاستيك في موانئ الأورفيل",
    ),
    "zh": (
        "清洁海洋和开放港口",
        "_回顾_其第99/900号决议和**所有**港口都尊重的《奥维尔宪章》，{note:charter}",
        "",
        "合作",
        "_请_秘书长如第{para:recall-charter}段所述建立港口登记册，并：",
        "每年向大会提出报告",
        "",
        "最后向大会提出报告",
        "清洁海洋的原则",
        "奥维尔各港口不留塑料",
    ),
}
"""What the units are in each language now, in the order of UNITS."""

AGREED: Mapping[str, str] = {
    "fr": "Rappelant la Charte de l’Orvel,",
    "es": "Recordando la Carta del Orvel,",
    "ru": "ссылаясь на Хартию Орвеля,",
    "ar": "إذ تشير إلى ميثاق الأورفيل،",
    "zh": "回顾《奥维尔宪章》，",
}
TERMS: Mapping[str, tuple[str, ...]] = {
    "fr": ("registre des ports", "registre portuaire"),
    "es": ("registro de puertos",),
    "ru": ("реестр портов",),
    "ar": ("سجل الموانئ",),
    "zh": ("港口登记册",),
}
CONTEXT = "Keeps the wording of 2031."


@cache
def batch(code: str = "fr") -> Batch:
    """The batch in one language: stale, missing, current and approved units."""
    tasks = tuple(
        _task(code, said, target, row)
        for row, (said, target) in enumerate(zip(UNITS, WORDS[code], strict=True))
    )
    return Batch(
        stamp=Stamp("clean-oceans", "en", code, "20260115-b7f2"),
        title=UNITS[0].original,
        on=date(2026, 1, 15),
        translator="A. Marre",
        deadline=date(2026, 2, 1),
        original=language("en"),
        language=language(code),
        tasks=tasks,
        memory=tuple(_memory(tasks)),
        agreed=(Pair("Recalling the Charter of the Orvel,", AGREED[code], SOURCE),),
        glossary=(_term(code),),
    )


SOURCE = "A/99/901, para. 7"


def _task(code: str, said: Said, target: str, row: int) -> Task:
    standing = _standing(said, target)
    return Task(
        unit=said.unit,
        part=said.part,
        of=fingerprint(said.original),
        original=said.original,
        before=said.before,
        changes=differences(said.before, said.original) if said.before else (),
        target=target,
        standing=standing,
        state=said.state,
        heading=_heading(code, said),
        context=(CONTEXT,) if said.quoted else (),
        quotes=(_quote(code),) if said.quoted else (),
        terms=(_term(code),) if "registry" in said.original else (),
        remarks=said.remarks,
        place=Place(FILE, 10 + 4 * row, 3),
    )


def _standing(said: Said, target: str) -> Standing:
    if not target:
        return Standing.MISSING
    return Standing.STALE if said.before else Standing.CURRENT


def _heading(code: str, said: Said) -> str:
    phrases = language(code).exchange
    _, _, within = said.unit.partition("/")
    if within == "after":
        return phrases.after.format("1")
    if within:
        return phrases.footnote.format("1")
    named = {"cooperation": phrases.heading, "principles": phrases.annex}
    return named.get(said.unit) or phrases.units.get(said.unit, "§ 1")


def _quote(code: str) -> Quote:
    return Quote(
        SOURCE, Use.ADAPTED, "Recalling the Charter of the Orvel,", AGREED[code]
    )


def _term(code: str) -> TermPair:
    return TermPair("registry of ports", TERMS[code])


def _memory(tasks: tuple[Task, ...]) -> list[Pair]:
    return [
        Pair(task.before or task.original, task.target, task.unit)
        for task in tasks
        if task.target
    ]
