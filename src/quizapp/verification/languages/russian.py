"""Russian, as the verification reads it."""

import re
from collections.abc import Mapping

from quizapp.dataset.model import RelationKind
from quizapp.verification.date_phrases import DatePhrases, any_of
from quizapp.verification.language import ENGLISH_WORDS, Language, whole, words

_SOFT = ("январ", "феврал", "апрел", "июн", "июл", "сентябр", "октябр", "ноябр", "декабр")
_STEMS = (
    *("январ", "феврал", "март", "апрел", "ма", "июн"),
    *("июл", "август", "сентябр", "октябр", "ноябр", "декабр"),
)
_SEASONS: Mapping[str, int] = {
    **dict.fromkeys(("весна", "весной", "весны"), 21),
    **dict.fromkeys(("лето", "летом", "лета"), 22),
    **dict.fromkeys(("осень", "осенью", "осени"), 23),
    **dict.fromkeys(("зима", "зимой", "зимы"), 24),
}


def _forms(stem: str) -> tuple[str, ...]:
    """Return the forms that the name of a month has in a date."""
    endings = ("ь", "я", "е", "ю") if stem in _SOFT else ("", "а", "е", "у")
    return tuple(stem + ending for ending in (("й", "я", "е", "ю") if stem == "ма" else endings))


_MONTHS: Mapping[str, int] = {
    form: number for number, stem in enumerate(_STEMS, 1) for form in _forms(stem)
}
_MONTH = rf"(?P<month>{any_of(_MONTHS)})"
_ERA = r"(?:\s(?P<era>до н\. э\.|н\. э\.))?"
_YEAR = r"(?P<year>\d{1,7})\b(?:\s(?:года|году|год|г\.))?" + _ERA
_DATES = DatePhrases(
    months=_MONTHS,
    seasons=_SEASONS,
    forms=(
        rf"(?P<day>\d{{1,2}})\s{_MONTH}\s{_YEAR}",
        rf"{_MONTH}\s{_YEAR}",
        rf"(?P<season>{any_of(_SEASONS)})\s{_YEAR}",
        rf"(?P<first>\d{{1,4}})–(?P<year>\d{{2,4}})\b{_ERA}",
        r"(?P<year>\d{1,7})\s(?P<era>до н\. э\.|н\. э\.)",
        r"(?::\s|,\s|\()(?P<year>\d{1,7})(?=\)?\?)",
    ),
    before_christ=frozenset({"до н. э."}),
    ordinal=re.compile(
        rf"\d+-(?:й|я|е|го|му|м|ая|ое|ый)\b|(?:\d+[–-])?\d+(?= (?:{any_of(_MONTHS)})|[–-]\s)"
    ),
    numbered=re.compile(r"\b(?:резолюци\w|№|номер\w?|стать\w|закон\w?|указ\w?|полк\w?)\s$"),
)
_HARM = r"(?:убит\w*|погиб\w*|жертв\w*|ранен\w*|умер\w*|казнен\w*|потер[ьи]\w*)"
_UNIT: Mapping[str, tuple[str, str]] = {
    "год": ("года", "лет"),
    "день": ("дня", "дней"),
    "месяц": ("месяца", "месяцев"),
}
_NOMINATIVE = any_of(f"{stem}ь" for stem in _SOFT)


def _miscounted() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what follows no number, whatever the case, and what does not in the nominative.

    Numbers of four figures are those of years: “2018 года”.
    """
    one, few, many = (
        any_of(_UNIT),
        any_of(form for form, _ in _UNIT.values()),
        any_of(form for _, form in _UNIT.values()),
    )
    after_one, after_few = r"(?<!\d)(?:\d?[02-9])?1", r"(?<!\d)(?:\d?[02-9])?[234]"
    after_many = r"(?<!\d)(?:\d{0,2}[05-9]|\d?1[1-4])"
    nominative = r"(?:разница: |примерно )+"
    message = "the counted word has the wrong form"
    return (
        (whole(rf"{after_one} (?:{many})"), message),
        (whole(rf"{after_few} (?:{one})"), message),
        (whole(rf"{after_many} (?:{one}|{few})"), message),
        (whole(rf"{nominative}{after_few} (?:{many})"), message),
        (whole(rf"{nominative}{after_one} (?:{few})"), message),
    )


RUSSIAN = Language(
    code="ru",
    marks=("«", "»"),
    dates=_DATES,
    begins=whole(r"нача\w*"),
    negative=whole("не|ни|нет|никогда|никто|ничто|ничего|нельзя|кроме"),
    catch_all=re.compile(
        r"\b(?:вс[её]|ничего из|ничто из|ни один из|оба) (?:выше)?перечисленн\w*"
        r"|^вс[её] ответы верны$"
        r"|^(?:оба|обе|все|всё|ничего|ни один)$|^[а-еa-f] и [а-еa-f]$"
    ),
    early=whole(r"раньше|ранн\w*|сначала|перв\w*"),
    late=whole(r"позже|поздн\w*|последн\w*"),
    full=whole(r"полн\w*|цел\w*"),
    about=whole("примерно|около|приблизительно"),
    every=whole("вс[её], что|все"),
    counted="их (?P<number>{})",
    between=("сначала", "потом"),
    loose=re.compile(r"\bлюбой порядок|\bпересека", re.IGNORECASE),
    according=re.compile(r"^По источнику «[^»]+»: |^[^«:]+: «.+» Что стоит на месте пропуска"),
    counted_from=re.compile(r"\b(?:лет|года?) назад\b|\d+[-‑]лети", re.IGNORECASE),
    roles={
        "signed": whole(r"подписа\w*"),
        "adopted": whole(r"принят\w*"),
        "ratified": whole(r"ратифи\w*"),
        "in-force": whole(r"вступ\w* в силу"),
        "opened": whole(r"открыт\w*"),
        "ended": whole(r"законч\w*|окончан\w*"),
    },
    links={
        RelationKind.FOLLOWS_FROM: whole(r"прив[её]л\w*"),
        RelationKind.ENTERS_INTO_FORCE: whole(r"вступ\w* в силу"),
        RelationKind.RATIFIES: whole(r"ратифи\w*"),
        RelationKind.IMPLEMENTS: whole(r"осуществ\w*"),
        RelationKind.AMENDS: whole(r"измен\w*"),
        RelationKind.RESTORES: whole(r"восстанов\w*"),
        RelationKind.ENDS: whole(r"законч\w*"),
        RelationKind.PRECEDES: whole(r"последовал\w*|предшеств\w*"),
        RelationKind.COMMEMORATES: whole(r"памят\w*|посвящ\w*"),
    },
    yes=frozenset({"верно", "да"}),
    no=frozenset({"неверно", "нет"}),
    years=("лет", "год", "года"),
    units=words(
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"
        " тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
    ),
    tens=words(
        "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        first=20,
        step=10,
    ),
    little=frozenset({"для", "при", "что", "это", "или"}),
    generic=frozenset(
        {"город", "область", "раион", "граница", "страна", "государство", "республика", "север"}
    ),
    toll=re.compile(rf"\b(?:сколько|число|количество)\b.*\b{_HARM}\b"),
    harmed=re.compile(rf"\b{_HARM}\b"),
    faults=(
        (
            whole(rf"(?:в|до|после|от|к|с|о|об) (?:{_NOMINATIVE})"),
            "the month has the wrong case",
        ),
        *_miscounted(),
        (re.compile(r"[а-яё][a-z]|[a-z][а-яё]", re.IGNORECASE), "a word mixes two alphabets"),
    ),
    foreign=whole(ENGLISH_WORDS),
)
