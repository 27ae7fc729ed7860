"""Headings that people give the columns of their own tables, by the column they mean.

English, Turkish, Azerbaijani and Russian headings, and the commonest in German, French, Spanish,
Italian, Portuguese, Dutch and Polish, folded (`quizapp.dataset.folding.fold`) with
`_` for a space. Where a table has several for one column, the first of the list is taken; where
one heading could mean two columns, as the day of signing could, the upper column is filled first.
"""

from collections.abc import Mapping
from types import MappingProxyType

_MEANT: tuple[tuple[str, str], ...] = (
    ("id", "key code identifier no kod kimlik identifikator номер код"),
    (
        "title",
        "name event event_name headline label what olay baslik ad adi hadise hadisenin_adi"
        " basliq название событие заголовок имя invention discovery battle treaty mission work"
        " book film painting building war events event_title milestone incident what_happened"
        " titel bezeichnung ereignis titre evenement nom titulo"
        " evento suceso acontecimiento nombre titolo tytul wydarzenie gebeurtenis",
    ),
    (
        "date",
        "start_date date_start start begin begins began begin_date beg from when event_date"
        " exact_date full_date date_of_event year start_year event_year year_of_event"
        " tarih baslangic baslangic_tarihi yil tarix baslangic_tarixi il дата начало"
        " дата_начала год когда signed date_signed signing_date datum beginn anfang jahr debut"
        " datetime timestamp date_de_debut annee fecha fecha_inicio inicio ano data data_inizio"
        " inizio anno rok poczatek jaar",
    ),
    (
        "year",
        "start_year event_year year_of_event yil il год jahr annee ano anno rok jaar",
    ),
    (
        "end",
        "end_date date_end to until finish finished ended end_year bitis bitis_tarihi son"
        " bitme_tarixi конец дата_окончания окончание ende fin date_de_fin fecha_fin fine"
        " data_fine fim koniec einde",
    ),
    ("month", "start_month ay месяц monat mois mes mese miesiac maand"),
    ("day", "start_day gun день jour dia giorno dzien dag"),
    (
        "place",
        "location city where site venue yer sehir mekan yeri seher место город где ort lieu"
        " lugar luogo local miejsce plaats ville ciudad citta",
    ),
    ("country", "state nation ulke olke страна land pays pais paese kraj"),
    (
        "parties",
        "party participants belligerents countries signatories actors sides taraflar terefler"
        " стороны участники",
    ),
    (
        "people",
        "person inventor author leader discoverer who inventors kim kisi sexs mucit muellif"
        " автор кто изобретатель",
    ),
    (
        "statement",
        "description text details summary notes aciklama metin tesvir metn описание текст"
        " beschreibung descripcion descrizione descricao opis beschrijving texte texto"
        " body content event_description event",
    ),
    ("kind", "type category tur kategori nov kateqoriya тип категория вид"),
    ("topic", "theme subject era epoch konu movzu тема"),
    (
        "source",
        "reference url link wikidata kaynak menbe источник ссылка quelle fuente fonte zrodlo bron",
    ),
    ("in_force", "entry_into_force effective effective_date entered_into_force yururluk"),
    ("ratified", "ratification ratification_date date_ratified onay"),
    ("adopted", "adoption adoption_date date_adopted"),
    ("signed", "date_signed signing_date"),
    ("status", "durum статус"),
)

SYNONYMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {column: tuple(headings.split()) for column, headings in _MEANT}
)
