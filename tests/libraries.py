"""A small text about libraries in six languages that has one of everything."""

from dataclasses import dataclass
from pathlib import Path

from adref.composing.positions import labelled
from adref.model.document import Block, Cell, Document, Footnote, Run
from adref.model.form import Form
from adref.model.language import Label, Language
from adref.model.place import Place
from adref.model.text import Standing
from adref.reading.styles import read_form, read_language

STYLES = Path(__file__).parents[1] / "styles"
CODES = ("en", "fr", "es", "ru", "ar", "zh")
FORMS = ("submission", "draft-resolution")
PLACE = Place("text.yaml", 3, 5)


@dataclass(frozen=True, slots=True)
class Speech:
    """The sentences of the sample in one language."""

    title: str
    preamble: tuple[str, str]
    opener: str
    rest: str
    items: tuple[str, ...]
    flush: str
    quoted: str
    section: str
    annex: str
    note: str
    symbol: tuple[str, str, str]


SPEECHES = {
    "en": Speech(
        "Open data corridors between libraries",
        ("Recalling", " its resolution 99/901 of 18 December 2031"),
        "Requests",
        " the Secretary-General to establish, within existing resources, a public"
        " registry of open libraries, to keep it up to date in the six official"
        " languages, and in particular:",
        ("To report thereon;", "To consult the libraries that take part in it;"),
        "and to inform the Member States of the progress made;",
        "Takes note of the “registry of libraries”, inter alia,",
        "Follow-up",
        "Principles of open libraries",
        "Report of the Working Group on Libraries, chapter III.",
        ("See ", "A/99/L.41/Rev.1", " and its annex (paras. 12–14);"),
    ),
    "fr": Speech(
        "Corridors de données ouverts entre les bibliothèques",
        ("Rappelant", " sa résolution 99/901 du 18 décembre 2031"),
        "Prie",
        " le Secrétaire général d’établir, dans les limites des ressources"
        " existantes, un registre public des bibliothèques ouvertes, de le tenir à"
        " jour dans les six langues officielles, et notamment :",
        ("De faire rapport à ce sujet ;", "De consulter les bibliothèques ;"),
        "et d’informer les États Membres des progrès accomplis ;",
        "Prend note du « registre des bibliothèques », inter alia,",
        "Suivi",
        "Principes des bibliothèques ouvertes",
        "Rapport du Groupe de travail sur les bibliothèques, chap. III.",
        ("Voir ", "A/99/L.41/Rev.1", " et son annexe (par. 12 à 14) ;"),
    ),
    "es": Speech(
        "Corredores de datos abiertos entre bibliotecas",
        ("Recordando", " su resolución 99/901, de 18 de diciembre de 2031"),
        "Solicita",
        " al Secretario General que establezca, dentro de los límites de los recursos"
        " existentes, un registro público de bibliotecas abiertas, que lo mantenga al"
        " día en los seis idiomas oficiales y, en particular:",
        ("Que informe al respecto;", "Que consulte a las bibliotecas;"),
        "y que informe a los Estados Miembros de los progresos realizados;",
        "Toma nota del “registro de bibliotecas”, entre otras cosas,",
        "Seguimiento",
        "Principios de las bibliotecas abiertas",
        "Informe del Grupo de Trabajo sobre Bibliotecas, cap. III.",
        ("Véase ", "A/99/L.41/Rev.1", " y su anexo (párrs. 12 a 14);"),
    ),
    "ru": Speech(
        "Открытые коридоры данных между библиотеками",
        ("ссылаясь", " на свою резолюцию 99/901 от 18 декабря 2031 года"),
        "просит",
        " Генерального секретаря создать в рамках имеющихся ресурсов публичный реестр"
        " открытых библиотек, обновлять его на шести официальных языках и в частности:",
        ("представить доклад;", "проконсультироваться с библиотеками;"),
        "и информировать государства-члены о достигнутом прогрессе;",
        "принимает к сведению «реестр библиотек», в частности,",
        "Последующая деятельность",
        "Принципы открытых библиотек",
        "Доклад Рабочей группы по библиотекам, глава III.",
        ("См. ", "A/99/L.41/Rev.1", " и приложение (пункты 12–14);"),
    ),
    "ar": Speech(
        "ممرات البيانات المفتوحة بين المكتبات",
        ("إذ تشير", " إلى قرارها 99/901 المؤرخ 18 كانون الأول/ديسمبر 2031"),
        "تطلب",
        " إلى الأمين العام أن ينشئ، في حدود الموارد المتاحة، سجلا عاما للمكتبات"
        " المفتوحة، وأن يستكمله باللغات الرسمية الست، وعلى وجه الخصوص:",
        ("تقديم تقرير عن ذلك؛", "التشاور مع المكتبات المشاركة فيه؛"),
        "وأن يبلغ الدول الأعضاء بالتقدم المحرز؛",
        "تحيط علما بـ ”سجل المكتبات“ في جملة أمور،",
        "المتابعة",
        "مبادئ المكتبات المفتوحة",
        "تقرير الفريق العامل المعني بالمكتبات، الفصل الثالث.",
        ("انظر ", "A/99/L.41/Rev.1", " ومرفقها (الفقرات 12-14)؛"),
    ),
    "zh": Speech(
        "图书馆之间的开放数据走廊",
        ("回顾", "其2031年12月18日第99/901号决议"),
        "请",
        "秘书长在现有资源范围内建立一个开放图书馆公共登记册，以六种正式语文不断更新，"
        "并特别要：",
        ("就此提出报告；", "与参加登记的图书馆协商；"),
        "并向会员国通报所取得的进展；",
        "表示注意到“图书馆登记册”……及其——除其他外——各项内容，",
        "后续行动",
        "开放图书馆的原则",
        "图书馆工作组的报告，第三章。",
        ("见", "A/99/L.41/Rev.1", "及其附件（第12至14段）；"),
    ),
}


def language(code: str) -> Language:
    file = STYLES / "languages" / f"{code}.yaml"
    read = read_language(file.read_bytes(), file.name)
    assert read.value, read.findings
    return read.value


def form(name: str) -> Form:
    file = STYLES / "forms" / f"{name}.yaml"
    read = read_form(file.read_bytes(), file.name)
    assert read.value, read.findings
    return read.value


def document(language: Language, form: str) -> Document:
    speech = SPEECHES[language.code]
    blocks = (
        *opening(form, speech, language),
        *preamble(speech, language),
        *section(speech, language, 1),
        *operative(speech, language),
        *section(speech, language, 2),
        *closing(speech, language),
    )
    return Document(
        submission="libraries",
        form=form,
        language=language.code,
        tag=language.tag,
        title=speech.title,
        subject="Libraries+20",
        author="Friends of Libraries",
        created="2031-12-18",
        running=speech.title,
        page=language.words.page,
        notes=language.words.notes,
        masthead=masthead(language) if form == "draft-resolution" else (),
        blocks=blocks,
    )


def masthead(language: Language) -> tuple[tuple[Cell, ...], ...]:
    words = language.words
    organ = language.organs["general-assembly"].name
    about = (
        said("date", "18.12.2031", language),
        said("original", words.original.format(words.states["draft"]), language),
    )
    return (
        (
            Cell(2, (said("united_nations", words.united_nations, language),)),
            Cell(3, (isolated("symbol", "A/99/L.41", language),)),
        ),
        (Cell(4, (said("organ", organ, language),)), Cell(1, about)),
    )


def opening(form: str, speech: Speech, language: Language) -> tuple[Block, ...]:
    if form == "draft-resolution":
        heading = said("sponsors", speech.title, language)
    else:
        heading = said("addressees", speech.title, language)
    enacting = Block(
        "enacting",
        (
            Run(language.organs["general-assembly"].enacting, opener=True),
            Run(language.marks.enacting),
        ),
        language.code,
        PLACE,
    )
    return heading, said("title", speech.title, language), enacting


def preamble(speech: Speech, language: Language) -> tuple[Block, ...]:
    opener, rest = speech.preamble
    call = Run(language.notes.form.format(1), note="recall/note/report")
    recall = Block(
        "preambular",
        (Run(opener, opener=True), Run(rest), call, Run(language.marks.preambular)),
        language.code,
        PLACE,
        id="recall",
        notes=(footnote("recall/note/report", 1, speech, language),),
    )
    kept = Block(
        "preambular",
        (Run(opener, opener=True), Run(rest), Run(language.marks.preambular)),
        language.code,
        PLACE,
        id="keep-a-very-long-name-of-a-paragraph-about-libraries",
    )
    return recall, kept, *items(language, speech, series=1)


def section(speech: Speech, language: Language, number: int) -> tuple[Block, ...]:
    label = labelled(language.labels.section, number, language)
    return (
        Block("section", (Run(speech.section),), language.code, PLACE, label=label),
    )


def operative(speech: Speech, language: Language) -> tuple[Block, ...]:
    levels = language.labels.levels
    call = Run(language.notes.form.format(2), note="registry/note/report")
    request = Block(
        "operative",
        (Run(speech.opener, opener=True), Run(speech.rest)),
        language.code,
        PLACE,
        id="registry",
        label=number(levels[0], 1, language),
        level=0,
        series=2,
    )
    flush = Block(
        "plain",
        (Run(speech.flush), call),
        language.code,
        PLACE,
        notes=(footnote("registry/note/report", 2, speech, language),),
    )
    before, symbol, after = speech.symbol
    see = Block(
        "operative",
        (
            Run(before),
            Run(symbol, isolated=language.isolate),
            Run(after, strong=True),
            Run(" 1", target="registry"),
        ),
        language.code,
        PLACE,
        id="see",
        label=number(levels[0], 2, language),
        level=0,
        series=2,
    )
    return (
        request,
        *items(language, speech, series=2),
        flush,
        see,
        *items(language, speech, series=2),
    )


def items(language: Language, speech: Speech, series: int) -> tuple[Block, ...]:
    """Two points, the first with three deeper levels."""
    first, second = speech.items
    path = ((1, 1), (2, 1), (2, 2), (3, 1), (3, 2), (4, 1), (4, 2), (2, 3), (1, 2))
    return tuple(
        Block(
            f"sub{level}",
            (Run(second if level == 1 else f"{first} {first}"),),
            language.code,
            PLACE,
            label=number(language.labels.levels[level], count, language),
            level=level,
            series=series,
        )
        for level, count in path
    )


def closing(speech: Speech, language: Language) -> tuple[Block, ...]:
    """Words in another language, and an annex that counts anew."""
    levels = language.labels.levels
    other = "fr" if language.code == "en" else "en"
    foreign = SPEECHES[other]
    stale = Block(
        "operative",
        (Run(foreign.opener, opener=True), Run(foreign.rest)),
        other,
        PLACE,
        id="untranslated",
        label=number(levels[0], 3, language),
        level=0,
        series=2,
        standing=Standing.MISSING,
        remark=language.words.missing,
    )
    quoted = Block(
        "operative",
        (Run(speech.quoted), Run(speech.section, emphasis=True)),
        language.code,
        PLACE,
        label=number(levels[0], 4, language),
        level=0,
        series=2,
        standing=Standing.STALE,
    )
    annexed = [
        Block(
            "operative",
            (Run(speech.rest.strip()),),
            language.code,
            PLACE,
            label=number(levels[0], count, language),
            level=0,
            series=3,
        )
        for count in (1, 2)
    ]
    return (
        stale,
        quoted,
        said("annex", labelled(language.labels.annex, 1, language), language),
        said("annex_title", speech.annex, language),
        *annexed,
        said("plain", speech.rest.strip(), language),
    )


def number(label: Label, value: int, language: Language) -> str:
    return labelled(label, value, language)


def said(style: str, words: str, language: Language) -> Block:
    return Block(style, (Run(words),), language.code, PLACE)


def isolated(style: str, words: str, language: Language) -> Block:
    run = Run(words, isolated=language.isolate)
    return Block(style, (run,), language.code, PLACE)


def footnote(name: str, number: int, speech: Speech, language: Language) -> Footnote:
    return Footnote(
        name,
        number,
        language.notes.form.format(number),
        language.code,
        Standing.CURRENT,
        (Run(speech.note), Run(" A/99/12", isolated=language.isolate)),
        PLACE,
    )
