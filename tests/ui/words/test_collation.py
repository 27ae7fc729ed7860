"""Names stand in the order of the alphabet that their readers know."""

import random

import pytest
from PySide6.QtCore import QLocale

from quizapp.ui.words.collation import in_order_of_names, place_of_name

ALPHABETS = {
    "az": "Aydın Bəxtiyar Cavid Çingiz Elçin Əli Fuad Gülnar Ğarib Hüseyn Xəyal Ilqar İlham Kamran"
    " Qasım Leyla Orxan Ömər Sara Şəmsi Ulduz Ünal Zaur",
    "tr": "Ali Can Çağla Deniz Gül Ğ Hakan Irmak İpek Kaya Oğuz Ömer Su Şule Umut Ülkü Zeynep",
    "ru": "Анна Егор Ёлка Женя Игорь Йорг Юлия Яна",
    "en": "adam Bella Chloé David Émile Zoë",
}


@pytest.mark.parametrize("language", ALPHABETS)
def test_names_stand_in_the_order_of_their_alphabet(language: str) -> None:
    names = ALPHABETS[language].split()
    mixed = random.Random(4).sample(names, len(names))
    assert in_order_of_names(mixed, str, QLocale(language)) == names


def test_a_ninth_form_comes_before_a_tenth() -> None:
    assert in_order_of_names(["10A", "9b", "9A"], str) == ["9A", "9b", "10A"]


def test_a_place_can_be_compared() -> None:
    place = place_of_name(QLocale("tr"))
    assert place("Çan") < place("Dan")
