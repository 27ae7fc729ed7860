"""Headings that people give the columns of their own tables, by the column they mean.

English, Turkish, Azerbaijani and Russian headings, folded (`quizapp.dataset.folding.fold`) with
`_` for a space. Where a table has several for one column, the first of the list is taken; where
one heading could mean two columns, as the day of signing could, the upper column is filled first.
"""

from collections.abc import Mapping
from types import MappingProxyType

_MEANT: tuple[tuple[str, str], ...] = (
    ("id", "key code identifier no kod kimlik identifikator номер код"),
    (
        "title",
        "name event event_name headline label what olay baslik ad adi hadise hadisenin_adi basliq"
        " название событие заголовок имя invention discovery battle treaty mission work book film"
        " painting building war",
    ),
    (
        "date",
        "start_date date_start start begin begins began begin_date from when year start_year"
        " event_date tarih baslangic baslangic_tarihi yil tarix baslangic_tarixi il дата начало"
        " дата_начала год когда signed date_signed signing_date",
    ),
    (
        "end",
        "end_date date_end to until finish finished ended end_year bitis bitis_tarihi son"
        " bitme_tarixi конец дата_окончания окончание",
    ),
    ("month", "start_month ay месяц"),
    ("day", "start_day gun день"),
    ("place", "location city where site venue yer sehir mekan yeri seher место город где"),
    ("country", "state nation ulke olke страна"),
    (
        "parties",
        "party participants belligerents countries signatories actors sides taraflar terefler"
        " стороны участники",
    ),
    (
        "people",
        "person inventor author leader discoverer who inventors kim kisi sexs mucit muellif автор"
        " кто изобретатель",
    ),
    (
        "statement",
        "description text details summary notes aciklama metin tesvir metn описание текст",
    ),
    ("kind", "type category tur kategori nov kateqoriya тип категория вид"),
    ("topic", "theme subject konu movzu тема"),
    ("source", "reference url link wikidata kaynak menbe источник ссылка"),
    ("in_force", "entry_into_force effective effective_date entered_into_force yururluk"),
    ("ratified", "ratification ratification_date date_ratified onay"),
    ("adopted", "adoption adoption_date date_adopted"),
    ("signed", "date_signed signing_date"),
    ("status", "durum статус"),
)

SYNONYMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {column: tuple(headings.split()) for column, headings in _MEANT}
)
