"""English, as the verification reads it."""

import re
from collections.abc import Mapping

from quizapp.dataset.model import RelationKind
from quizapp.verification.date_phrases import DatePhrases, any_of
from quizapp.verification.language import Language, whole, words

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SEASONS: Mapping[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_MONTH = rf"(?P<month>{any_of(MONTHS)})"
_ERA = r"(?:\s(?P<era>bce?|ce|ad)\b)?"
_AD = r"(?:ad\s)?"
_YEAR = rf"{_AD}(?P<year>\d{{1,7}})\b{_ERA}"
_DATES = DatePhrases(
    months={name: number for number, name in enumerate(MONTHS, 1)},
    seasons=_SEASONS,
    forms=(
        rf"(?P<day>\d{{1,2}})\s{_MONTH}\s{_YEAR}",
        rf"{_MONTH}\s(?P<day>\d{{1,2}}),\s{_YEAR}",
        rf"{_MONTH}\s{_YEAR}",
        rf"(?P<season>{any_of(_SEASONS)})\s(?:of\s)?{_AD}(?P<year>\d{{3,4}})(?:[–/-]\d{{2,4}})?\b",
        rf"(?:{_AD}(?P<first>\d{{1,4}})–(?P<year>\d{{3,4}}))\b{_ERA}",
        r"ad\s(?P<first>\d{1,3})–(?P<year>\d{2,4})\b",
        r"(?P<first>\d{2,3})–(?P<year>\d{2,3})\s(?P<era>bce?)\b",
        r"(?P<century>\d{1,2})(?:st|nd|rd|th)[\s-]century\b" + _ERA,
        rf"(?:the\s)?{_AD}(?P<decade>\d{{1,3}}0)s\b",
        r"ad\s(?P<year>\d{1,4})\b",
        r"(?P<year>\d{1,7})\s(?P<era>bce?|ce|ad)\b",
        r"\bin\s(?P<year>\d{1,7})(?=\?|\.(?:\s|$))",
    ),
    before_christ=frozenset({"bc", "bce"}),
    ordinal=re.compile(rf"\d+(?:st|nd|rd|th)\b|(?:\d+[–-])?\d+(?= (?:{any_of(MONTHS)})|[–-]\s)"),
    numbered=re.compile(r"\b(?:resolution|no\.?|number|article|law|decree|regiment)\s$"),
)
_HARM = (
    r"(?:killed|killing|died|dead|deaths?|victims?|massacred?|perished|casualt(?:y|ies)"
    r"|fatalit(?:y|ies)|wounded|injured|murdered|lives lost|lost their lives|death tolls?|toll)"
)

ENGLISH = Language(
    code="en",
    marks=("“", "”"),
    dates=_DATES,
    begins=whole("begin|began|begun|beginning|start|starts|started"),
    negative=whole(r"not|never|except|neither|nor|none|cannot|\w+n['’]t"),
    catch_all=re.compile(
        r"\b(?:all|none|neither|both|any) of (?:the above|the below|these|them)\b"
        r"|\bboth [a-f] and [a-f]\b|^[a-f] and [a-f]$"
    ),
    early=whole("first|earlier|earliest|oldest"),
    late=whole("last|later|latest|newest"),
    full=whole("full|whole|complete[d]?"),
    about=whole("about|roughly|approximately|rounded|nearest"),
    every=whole("all (?:that|which|of|those|the)|every"),
    counted=r"these (?P<number>{})",
    between=("after", "before"),
    loose=re.compile(r"\b(?:any|either) (?:order|way)\b|\boverlap", re.IGNORECASE),
    according=re.compile(r"^according to\b", re.IGNORECASE),
    counted_from=re.compile(r"\byears? ago\b|\d(?:st|nd|rd|th)? anniversary\b", re.IGNORECASE),
    roles={
        "signed": whole("sign(?:ed|ing)"),
        "adopted": whole("adopt(?:ed|ion)?"),
        "ratified": whole("ratif(?:y|ied|ication)"),
        "in-force": whole("(?:in|into) force"),
        "opened": whole("open(?:ed|ing)?"),
        "ended": whole("end(?:ed|ing)?"),
    },
    links={
        RelationKind.FOLLOWS_FROM: re.compile(r"\bfollow", re.IGNORECASE),
        RelationKind.ENTERS_INTO_FORCE: whole("(?:in|into) force"),
        RelationKind.RATIFIES: re.compile(r"\bratif", re.IGNORECASE),
        RelationKind.IMPLEMENTS: re.compile(r"\bpractice\b|\bimplement", re.IGNORECASE),
        RelationKind.AMENDS: re.compile(r"\bchange|\bamend", re.IGNORECASE),
        RelationKind.RESTORES: re.compile(r"\brestore", re.IGNORECASE),
        RelationKind.ENDS: re.compile(r"\bend", re.IGNORECASE),
        RelationKind.PRECEDES: re.compile(r"\blead|\bled\b|\bprecede", re.IGNORECASE),
        RelationKind.COMMEMORATES: re.compile(r"\bcommemorat|\bremember", re.IGNORECASE),
    },
    yes=frozenset({"true", "yes", "right", "that is right", "it is true"}),
    no=frozenset({"false", "no", "wrong", "that is wrong", "it is false"}),
    years=("years", "year"),
    units=words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen"
    ),
    tens=words("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10),
    little=frozenset({"the", "and", "for"}),
    generic=frozenset(
        {
            *("city", "town", "village", "region", "district", "province", "border"),
            *("country", "state", "republic", "kingdom", "empire"),
            *("river", "lake", "coast", "mountain", "island", "north", "south", "east", "west"),
        }
    ),
    toll=re.compile(
        rf"\b(?:death tolls?|casualties|fatalities)\b|\b(?:how many|number of)\b.*\b{_HARM}\b"
    ),
    harmed=re.compile(rf"\b{_HARM}\b"),
    eras=("AD ",),
)
