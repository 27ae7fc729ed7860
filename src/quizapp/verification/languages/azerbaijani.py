"""Azerbaijani, as the verification reads it."""

import re
from collections.abc import Mapping

from quizapp.dataset.model import RelationKind
from quizapp.verification.date_phrases import DatePhrases, any_of
from quizapp.verification.language import ENGLISH_WORDS, Language, whole, words

_MONTHS = (
    *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
    *("iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"),
)
_SEASONS: Mapping[str, int] = {"yaz": 21, "yay": 22, "payız": 23, "qış": 24}
_MONTH = rf"(?P<month>{any_of(_MONTHS)})"
_ERA = r"(?:(?P<era>e\.ə\.|b\.e\.)\s)?"
_YEAR = _ERA + r"(?P<year>\d{1,7})(?:-c[iıuü]\b|\b)"
_DATES = DatePhrases(
    months={name: number for number, name in enumerate(_MONTHS, 1)},
    seasons=_SEASONS,
    forms=(
        rf"(?P<day>\d{{1,2}})\s{_MONTH}\s{_YEAR}",
        rf"{_MONTH}\s{_YEAR}",
        rf"(?P<year>\d{{4}})-c[iıuü] ilin {_MONTH}\w*",
        rf"{_ERA}(?P<year>\d{{3,4}}),\s(?P<season>{any_of(_SEASONS)})\b",
        rf"{_ERA}(?P<first>\d{{1,4}})–(?P<year>\d{{2,4}})\b",
        r"(?P<era>e\.ə\.|b\.e\.)\s(?P<year>\d{1,7})\b",
        r"(?::\s|,\s|\()(?P<year>\d{1,7})(?=\)?\?)",
    ),
    before_christ=frozenset({"e.ə."}),
    ordinal=re.compile(rf"\d+-c[iıuü]\b|(?:\d+[–-])?\d+(?= (?:{any_of(_MONTHS)})|[–-]\s)"),
    numbered=re.compile(r"\b(?:№|maddə|alay)\s?$"),
    numbered_after=re.compile(r"\s(?:saylı|nömrəli)\b"),
)
_HARM = r"(?:oldurul\w*|olum\w*|olenler\w*|qurban\w*|yaralan\w*|helak\w*|sehid\w*|itki\w*|qirg\w*)"
_ORDINALS: Mapping[str, str] = {
    "ci": r"[12578]|[2578]0|000",
    "cü": r"[34]|(?<!0)00",
    "cı": r"6|[469]0",
    "cu": r"9|[13]0",
}
"""The ending of an ordinal number, by how its figures end."""
_PLACES: Mapping[str, str] = {"də": r"[1234578]|[2578]0|00", "da": r"[69]|[13469]0"}
"""The ending of place after a number, by how its figures end."""

AZERBAIJANI = Language(
    code="az",
    marks=("“", "”"),
    dates=_DATES,
    begins=whole(r"başla\w*"),
    negative=whole(
        r"deyil\w*|heç|əsla|xaric|olmayan\w*|yox|yoxdur"
        r"|\w{2,}(?<!əh)(?<!məm)(?<!həm)(?:madı|mədi|mayıb|məyib|mamış|məmiş|mayan|məyən)(?:lar|lər)?"
    ),
    catch_all=re.compile(
        r"\b(?:yuxarıdakıların|bunların|aşağıdakıların) (?:hamısı|heç biri)\b"
        r"|^(?:hamısı|heç biri|hər ikisi)$|^[a-f] və [a-f]$"
    ),
    early=whole("evvel|erken|erkenden|ilk|birinci"),
    late=whole("sonra|gec|gece|son|sonuncu"),
    full=whole("tam|bütöv"),
    about=whole("təxminən|haradasa"),
    every=whole("hamısını"),
    counted="bu (?P<number>{}) hadiseni",
    between=("evvel", "sonra"),
    loose=re.compile(r"\bistənilən sıra|\büst-üstə düş", re.IGNORECASE),
    according=re.compile(r"^“[^”]+” mənbəyinə görə: |^[^“]+ belə deyir: “"),
    counted_from=re.compile(r"\bil (?:əvvəl|qabaq)\b|\d+[-‑ ]?illi[yk]", re.IGNORECASE),
    roles={
        "signed": whole(r"imza\w*"),
        "adopted": whole(r"qəbul\w*"),
        "ratified": whole(r"ratifikasiya\w*"),
        "in-force": whole(r"qüvvəyə min\w*"),
        "opened": whole(r"açıl\w*"),
        "ended": whole(r"başa çat\w*|bit\w*"),
    },
    links={
        RelationKind.FOLLOWS_FROM: whole(r"nəticə\w*"),
        RelationKind.ENTERS_INTO_FORCE: whole(r"qüvvəyə min\w*"),
        RelationKind.RATIFIES: whole(r"ratifikasiya\w*"),
        RelationKind.IMPLEMENTS: whole(r"həyata keçir\w*"),
        RelationKind.AMENDS: whole(r"dəyiş\w*"),
        RelationKind.RESTORES: whole(r"bərpa\w*"),
        RelationKind.ENDS: whole(r"başa çat\w*"),
        RelationKind.PRECEDES: whole(r"gətirib çıxar\w*|yol aç\w*"),
        RelationKind.COMMEMORATES: whole(r"xatirə\w*|yad edil\w*"),
    },
    yes=frozenset({"dogru", "beli", "duzgun"}),
    no=frozenset({"yanlis", "xeyr", "sehv"}),
    years=("il",),
    units=words("sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz"),
    tens=words("on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan", first=10, step=10),
    little=frozenset({"ile", "ucun", "bir"}),
    generic=frozenset(
        {"seher", "rayon", "bolge", "serhed", "olke", "dovlet", "respublika", "simal", "cenub"}
    ),
    toll=re.compile(rf"\b(?:nece|sayi)\b.*\b{_HARM}\b"),
    harmed=re.compile(rf"\b{_HARM}\b"),
    faults=(
        *(
            (
                re.compile(rf"(?<!\d)\d*(?:{ends})-(?!{right}\b)c[iıuü]\b"),
                f"the ending of the number should be “{right}”",
            )
            for right, ends in _ORDINALS.items()
        ),
        *(
            (
                re.compile(rf"(?<![\d:])\d*(?:{ends})-(?!{right})d[aə]n?\b"),
                f"the ending after the number should be “{right}”",
            )
            for right, ends in _PLACES.items()
        ),
        (whole(r"\d+ (?:illər|günlər|aylar|saatlar)"), "a counted word stands in the plural"),
    ),
    foreign=whole(ENGLISH_WORDS),
)
