"""Words in which people write dates.

English, Turkish, Azerbaijani and Russian in full; months, seasons and eras also in German, French,
Spanish, Italian, Portuguese, Dutch, the Scandinavian languages, Polish, Czech, Romanian and
Ukrainian. All are given without case and accents, as `quizapp.dataset.folding.plain_letters` leaves
them. A word that two languages use for different months is left out.
"""

from collections.abc import Mapping
from types import MappingProxyType

_MONTHS = (
    "january jan yanvar yan ocak oca январь января янв"
    " januar janner janvier janv enero ene gennaio janeiro januari styczen stycznia leden"
    " ledna ianuarie січень січня",
    "february feb fevral fev subat sub февраль февраля фев февр"
    " februar fevrier fevr febrero febbraio fevereiro februari luty lutego unor unora"
    " februarie лютии лютого",
    "march mar mart mrt март марта мар"
    " marz mrz mars marzo marco maart marzec marca brezen brezna martie березень березня",
    "april apr aprel nisan nis апрель апреля апр"
    " avril avr abril abr aprile kwiecien kwietnia duben dubna aprilie квітень квітня",
    "may mayis маи мая mai mayo maggio maio mei maj maja kveten kvetna травень травня",
    "june jun iyun iyn haziran haz июнь июня июн"
    " juni juin junio giugno junho czerwiec czerwca cerven cervna iunie червень червня",
    "july jul iyul iyl temmuz tem июль июля июл"
    " juli juillet juil julio luglio julho lipiec lipca cervenec cervence iulie липень"
    " липня",
    "august aug avqust avq agustos agu август августа авг"
    " aout agosto augustus augusti sierpien sierpnia srpen srpna серпень серпня",
    "september sep sept sentyabr sen eylul eyl сентябрь сентября сен сент"
    " septembre septiembre setiembre settembre setembro wrzesien wrzesnia zari septembrie"
    " вересень вересня",
    "october oct oktyabr okt ekim eki октябрь октября окт"
    " oktober octobre octubre ottobre outubro pazdziernik pazdziernika rijen rijna"
    " octombrie жовтень жовтня",
    "november nov noyabr noy kasim kas ноябрь ноября ноя нояб"
    " novembre noviembre novembro listopad listopada noiembrie листопад листопада",
    "december dec dekabr dek aralik ara декабрь декабря дек"
    " dezember dez decembre diciembre dicembre dezembro desember dic grudzien grudnia"
    " prosinec prosince decembrie грудень грудня",
)
_SEASONS = (
    "spring ilkbahar bahar весна веснои весны fruhling fruhjahr printemps primavera lente wiosna",
    "summer yay лето летом лета sommer ete verano estate verao zomer lato",
    "autumn fall sonbahar guz payiz осень осенью осени herbst automne otono autunno outono herfst",
    "winter kis qis зима зимои зимы hiver invierno inverno zima",
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
    r"|v\.? ?chr\.?|av\.? ?j\.?[ -]?c\.?|a\.? ?c\.?|p\.? ?n\.? ?e\.?"
)
ANNO_DOMINI = (
    r"n\.? ?chr\.?|ap\.? ?j\.?[ -]?c\.?|d\.? ?c\.?|a\.? ?d\.?"
    r"|c\.? ?e\.?|m\.? ?s\.?|i\.? ?s\.?|b\.? ?e\.?|н\.? ?э\.?|нашеи эры"
)
YEAR_WORDS = (
    r"(?:-?(?:ci|cu|inci|nci))? ?(?:il|ili|yili|yil|г\.?|гг\.?|год|года|году|r\.?|roku|р\.?|року)"
)
WEEKDAYS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
    r"|понедельник,?|вторник,?|среда,?|четверг,?|пятница,?|суббота,?|воскресенье,?"
    r"|pazartesi,?|sali,?|carsamba,?|persembe,?|cuma,?|cumartesi,?|pazar,?"
)
ABOUT = (
    r"(?:c\.?|ca\.?|~|≈) ?(?=-?\d)|(?:c\.|ca\.|~) ?(?=[^\W\d_]+\.? \d)"
    r"|(?:circa|about|around|approx\.?|approximately|roughly|yaklasik|takriben|texminen"
    r"|около|ок\.?|примерно|приблизительно|um|vers|hacia|verso|cerca de|okolo|omkring) (?=.)"
)
OR = "or|oder|ou|veya|yoxud|или"
PRESENT = (
    "present|now|today|ongoing|current|still ongoing|bugun|gunumuz|indi|heute|gegenwart"
    "|aujourd'hui|presente|oggi|hoy|heden|dzisiaj|сегодня|наше время|н\\. ?в\\."
)
PERHAPS = "perhaps|probably|possibly|maybe|belki|muhtemelen|belke|ehtimal|возможно|вероятно"
CENTURY = (
    r"centur(?:y|ies)|c\.|yuzyil|asir|esr|век|века|в\.|jahrhundert|jhd?t?\.|siecle|wiek"
    r"|eeuw|secolo"
)
CENTURY_BEFORE = r"siglo|secolo|seculo|s\."
"""Words for a century that stand before its number, as in “siglo XV”."""
