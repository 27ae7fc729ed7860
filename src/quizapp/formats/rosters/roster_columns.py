"""Headings that schools give the columns of their rosters.

English, Turkish, Azerbaijani and Russian headings, and the commonest in other languages, folded
(`quizapp.dataset.folding.fold`) with `_` for a space.
"""

from collections.abc import Mapping
from types import MappingProxyType

from quizapp.dataset.columns import Columns

_MEANT: tuple[tuple[str, str], ...] = (
    (
        "name",
        "name full_name fullname student_name student learner learner_name pupil participant"
        " name_surname first_and_last_name ad_soyad adi_soyadi ad_soyadi ad_ve_soyad isim_soyisim"
        " ogrenci ogrenci_adi ogrenci_adi_soyadi ad_familiya adi_familiyasi ad_ve_familiya"
        " soyad_ad sagird sagirdin_adi telebe telebenin_adi фио ф_и_о имя_и_фамилия имя_фамилия"
        " фамилия_имя фамилия_и_имя фамилия_имя_отчество ученик учащиися студент schuler eleve",
    ),
    (
        "first_name",
        "first_name firstname first given_name given_names forename ad adi isim имя vorname prenom"
        " nombre nome imie voornaam",
    ),
    (
        "last_name",
        "last_name lastname last surname family_name soyad soyadi soyisim familiya familiyasi"
        " фамилия nachname apellidos apellido cognome sobrenome nazwisko achternaam",
    ),
    (
        "number",
        "number student_id student_number student_no studentid id id_number idnumber"
        " learner_id pupil_number roll_number roll_no admission_number code no n okul_no"
        " ogrenci_no ogrenci_numarasi okul_numarasi numara nomre nomresi sagird_nomresi"
        " telebe_nomresi номер номер_ученика личныи_номер табельныи_номер ид код matrikelnummer",
    ),
    (
        "class",
        "class class_name classroom group group_name section form course sinif sinifi sinif_adi"
        " sube sinfi sinif_sube grup qrup класс группа klasse classe clase turma klasa klas",
    ),
)
COUNTERS = frozenset(["no", "n", "sira", "sira_no", "s_no", "sn", "п_п", "no_п_п"])
"""Headings under which lists often only count their own rows."""

COLUMNS = Columns(
    required=(),
    optional=tuple(column for column, _ in _MEANT),
    naming=("name", "last_name", "first_name"),
    synonyms=MappingProxyType({column: tuple(names.split()) for column, names in _MEANT}),
)

MEANINGS: Mapping[str, str] = MappingProxyType(
    {heading: column for column, names in _MEANT for heading in (column, *names.split())}
)
"""Every known heading, and the column it means."""
