"""Words in which people write dates: English, Turkish, Azerbaijani and Russian.

All are given without case and accents, as `quizapp.dataset.folding.plain_letters` leaves them.
"""

from collections.abc import Mapping
from types import MappingProxyType

_MONTHS = (
    "january jan yanvar yan ocak oca январь января янв",
    "february feb fevral fev subat sub февраль февраля фев февр",
    "march mar mart mrt март марта мар",
    "april apr aprel nisan nis апрель апреля апр",
    "may mayis маи мая",
    "june jun iyun iyn haziran haz июнь июня июн",
    "july jul iyul iyl temmuz tem июль июля июл",
    "august aug avqust avq agustos agu август августа авг",
    "september sep sept sentyabr sen eylul eyl сентябрь сентября сен сент",
    "october oct oktyabr okt ekim eki октябрь октября окт",
    "november nov noyabr noy kasim kas ноябрь ноября ноя нояб",
    "december dec dekabr dek aralik ara декабрь декабря дек",
)
_SEASONS = (
    "spring ilkbahar bahar весна веснои весны",
    "summer yay лето летом лета",
    "autumn fall sonbahar guz payiz осень осенью осени",
    "winter kis qis зима зимои зимы",
)


MONTHS: Mapping[str, int] = MappingProxyType(
    {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
)
"""Names of months, with their numbers."""

SEASONS: Mapping[str, int] = MappingProxyType(
    {name: number for number, names in enumerate(_SEASONS, start=21) for name in names.split()}
)
"""Names of seasons, with their numbers in EDTF."""

SCALES: Mapping[str, int] = MappingProxyType(
    {
        name: size
        for size, names in (
            (10**3, "ka kya thousand bin min тыс тысяч тысячи"),
            (10**6, "ma mya myr million milyon млн миллион миллиона миллионов"),
            (10**9, "ga gya billion milyar milyard млрд миллиард миллиарда миллиардов"),
        )
        for name in names.split()
    }
)
"""Words for thousands, millions and milliards, the units of geology among them."""

BEFORE_CHRIST = (
    r"b\.? ?c\.?(?: ?e\.?)?|m\.? ?o\.?|i\.? ?o\.?|e\.? ?e\.?|eramizdan evvel"
    r"|до ?н\.? ?э\.?|до нашеи эры|до р\.? ?х\.?"
)
ANNO_DOMINI = r"a\.? ?d\.?|c\.? ?e\.?|m\.? ?s\.?|i\.? ?s\.?|b\.? ?e\.?|н\.? ?э\.?|нашеи эры"
YEAR_WORDS = r"(?:-?(?:ci|cu|inci|nci))? ?(?:il|ili|yili|yil|г\.?|гг\.?|год|года|году)"
WEEKDAYS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
    r"|понедельник,?|вторник,?|среда,?|четверг,?|пятница,?|суббота,?|воскресенье,?"
    r"|pazartesi,?|sali,?|carsamba,?|persembe,?|cuma,?|cumartesi,?|pazar,?"
)
ABOUT = (
    r"(?:c\.?|ca\.?|~|≈) ?(?=-?\d)|(?:c\.|ca\.|~) ?(?=[^\W\d_]+\.? \d)"
    r"|(?:circa|about|around|approx\.?|approximately|roughly|yaklasik|takriben|texminen"
    r"|около|ок\.?|примерно|приблизительно) (?=.)"
)
PERHAPS = "perhaps|probably|possibly|maybe|belki|muhtemelen|belke|ehtimal|возможно|вероятно"
CENTURY = r"centur(?:y|ies)|c\.|yuzyil|asir|esr|век|века|в\."
