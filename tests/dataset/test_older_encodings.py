"""Tables that were saved in an encoding older than UTF-8 are read, and that is told."""

from pathlib import Path

import pytest

from quizapp.dataset.older_encodings import NAMES, older_encoding
from quizapp.dataset.reader import read


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("cp1250", "Kdy skončila třicetiletá válka? Žižka a čeština"),
        ("cp1250", "Który rok był najważniejszy dla Łodzi? Źródło i żółć"),
        ("cp1250", "Mikor született Petőfi Sándor? Időről, fűről, ötödik őrség"),
        ("cp1251", "Основание города Баку"),
        ("cp1251", "Коли було засновано Київ? Їжак"),
        ("cp1252", "Congrès de Málaga über Europa"),
        ("cp1252", "Hvenær var Þingvöllur stofnaður? Það er ýmislegt á Íslandi"),
        ("cp1252", "It’s “so” – and only signs"),
        ("cp1253", "Ποια είναι η πρωτεύουσα της Ελλάδας"),
        ("cp1254", "İstanbul’un fethi ve Ağrı İsyanı, şehir"),
        ("cp866", "Основание города Баку и Москвы"),
        ("iso8859-15", "Le cœur à 5 €, très âgé"),
        ("iso8859-2", "Kdy skončila třicetiletá válka? Žižka a čeština"),
        ("koi8-r", "Основание города Баку и Москвы"),
        ("utf-16-le", "Şuşa and İğdır"),
        ("utf-16-be", "Şuşa and İğdır"),
    ],
)
def test_a_text_in_an_older_encoding_is_read_with_a_warning(
    tmp_path: Path, encoding: str, title: str
) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(f'title,date\n"{title}",1918\n'.encode(encoding))
    reading = read(path)
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == [title]
    told = [problem for problem in reading.problems if problem.code == "file.older-encoding"]
    assert [NAMES[encoding] in problem.message for problem in told] == [True]


@pytest.mark.parametrize(
    "data",
    [
        b"title\x00\xff",
        "Gəncə, Şuşa, Bakı".encode() + b"\xff",
        "Café ".encode() + "Café".encode("cp1252"),
        b"caf\xe9 \x81",
        "中国的首都是哪里？北京是首都".encode("gb18030"),
        "日本の首都はどこですか".encode("shift_jis"),
        "대한민국의 수도는".encode("euc_kr"),
        "מתי נוסדה העיר".encode("cp1255"),
        "متى تأسست المدينة".encode("cp1256"),
        "Où est l’éléphant? très âgé".encode("mac_roman"),
        "Où est l'éléphant? très âgé".encode("cp850"),
    ],
)
def test_what_suits_no_encoding_is_not_guessed(data: bytes) -> None:
    assert older_encoding(data) is None


def test_a_long_text_with_one_old_letter_is_recognised_in_one_go() -> None:
    assert older_encoding(b"a" * 1_000_000 + b" caf\xe9") == "cp1252"
