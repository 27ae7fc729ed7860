"""Turkish, as the verification reads it."""

import re
from collections.abc import Mapping

from quizapp.dataset.model import RelationKind
from quizapp.verification.date_phrases import DatePhrases, any_of
from quizapp.verification.language import ENGLISH_WORDS, Language, whole, words

_MONTHS = (
    *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
    *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
)
_SEASONS: Mapping[str, int] = {"ilkbahar": 21, "yaz": 22, "sonbahar": 23, "kış": 24}
_MONTH = rf"(?P<month>{any_of(_MONTHS)})"
_ERA = r"(?:(?P<era>mö|ms)\s)?"
_DATES = DatePhrases(
    months={name: number for number, name in enumerate(_MONTHS, 1)},
    seasons=_SEASONS,
    forms=(
        rf"(?P<day>\d{{1,2}})\s{_MONTH}\s{_ERA}(?P<year>\d{{1,7}})\b",
        rf"{_MONTH}\s{_ERA}(?P<year>\d{{1,7}})\b",
        rf"{_ERA}(?P<year>\d{{3,4}}),\s(?P<season>{any_of(_SEASONS)})\b",
        rf"{_ERA}(?P<first>\d{{1,4}})–(?P<year>\d{{2,4}})\b",
        r"(?P<era>mö|ms)\s(?P<year>\d{1,7})\b",
        r"(?::\s|,\s|\()(?P<year>\d{1,7})(?=\)?\?)",
    ),
    before_christ=frozenset({"mö"}),
    ordinal=re.compile(rf"\d+\.|(?:\d+[–-])?\d+(?= (?:{any_of(_MONTHS)})|[–-]\s)"),
    numbered=re.compile(r"\b(?:no\.?|madde|alay)\s$"),
    numbered_after=re.compile(r"\s(?:sayılı|numaralı|no)\b"),
)
_HARM = (
    r"(?:oldurul\w*|olum|olumu|olumler\w*|olenler\w*|kurban\w*|yaralan\w*|katledil\w*|sehit\w*"
    r"|can kayb\w*|hayatini kaybe\w*)"
)
_AFTER_NUMBER: Mapping[str, str] = {
    "de": r"[1278]|[258]0|00",
    "te": r"[345]|70",
    "da": r"[69]|[139]0",
    "ta": r"[46]0",
}
"""The ending of place after a number, by how its figures end: it is that of the word for it."""

TURKISH = Language(
    code="tr",
    marks=("“", "”"),
    dates=_DATES,
    begins=whole(r"başla\w*"),
    negative=whole(
        r"değil\w*|hiç\w*|asla|hariç|olmayan\w*|yok|yoktur"
        r"|\w{2,}(?:madı|medi|mamış|memiş|mayan|meyen|mıyor|miyor|muyor|müyor)\w*"
    ),
    catch_all=re.compile(
        r"\b(?:yukarıdakilerin|bunların|aşağıdakilerin) (?:hepsi|tümü|hiçbiri)\b"
        r"|^(?:hepsi|hiçbiri|her ikisi|ikisi de)$|^[a-f] ve [a-f]$"
    ),
    early=whole("once|erken|eski|eskiden|ilk|birinci"),
    late=whole("sonra|gec|yeni|yeniye|son|sonuncu"),
    full=whole("tam|dolu"),
    about=whole("yaklaşık|aşağı yukarı"),
    every=whole("hepsini|tümünü"),
    counted="bu (?P<number>{}) olayi",
    between=("once", "sonra"),
    loose=re.compile(r"\bher sıra doğru|\bçakış", re.IGNORECASE),
    according=re.compile(r"^“[^”]+” adlı kaynağa göre: |^[^“]+ şöyle diyor: “"),
    counted_from=re.compile(r"\byıl önce\b|\d\.? ?yıl ?dönümü", re.IGNORECASE),
    roles={
        "signed": whole(r"imza\w*"),
        "adopted": whole(r"kabul\w*"),
        "ratified": whole(r"onay\w*"),
        "in-force": whole(r"yürürlü\w*"),
        "opened": whole(r"açıl\w*"),
        "ended": whole(r"sona er\w*|bit\w*"),
    },
    links={
        RelationKind.FOLLOWS_FROM: whole(r"sonuc\w*"),
        RelationKind.ENTERS_INTO_FORCE: whole(r"yürürlü\w*"),
        RelationKind.RATIFIES: whole(r"onay\w*"),
        RelationKind.IMPLEMENTS: whole(r"uygulama\w*"),
        RelationKind.AMENDS: whole(r"değiş\w*"),
        RelationKind.RESTORES: whole(r"yeniden kurul\w*"),
        RelationKind.ENDS: whole(r"sona er\w*"),
        RelationKind.PRECEDES: whole(r"yol aç\w*|önce gel\w*"),
        RelationKind.COMMEMORATES: whole(r"anıl\w*|anma\w*|anısına"),
    },
    yes=frozenset({"dogru", "evet"}),
    no=frozenset({"yanlis", "hayir"}),
    years=("yıl",),
    units=words("sıfır bir iki üç dört beş altı yedi sekiz dokuz"),
    tens=words("on yirmi otuz kırk elli altmış yetmiş seksen doksan", first=10, step=10),
    little=frozenset({"ile", "icin", "bir", "den", "dan", "nin"}),
    generic=frozenset(
        {"sehir", "kent", "bolge", "sinir", "ulke", "devlet", "cumhuriyet", "kuzey", "guney"}
    ),
    toll=re.compile(rf"\bcan kayb\w*\b|\b(?:kac|sayisi)\b.*\b{_HARM}\b"),
    harmed=re.compile(rf"\b{_HARM}\b"),
    eras=("MÖ ", "MS "),
    faults=(
        *(
            (
                re.compile(rf"(?<![\d:.])\d*(?:{ends})[’'](?!{right})[dt][ae](?:n|ki\w*)?\b"),
                f"the ending after the number should be “{right}”",
            )
            for right, ends in _AFTER_NUMBER.items()
        ),
        (whole(r"\d+ (?:yıllar|günler|aylar|saatler)"), "a counted word stands in the plural"),
    ),
    foreign=whole(ENGLISH_WORDS),
)
