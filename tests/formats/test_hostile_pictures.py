"""Pictures made to harm are left out or refused, and take neither time nor room."""

import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.formats import gift, moodle_xml, qti_package
from quizapp.formats.question_list import QuestionList
from tests.pictures import MAP, address, claimed_png, png

MEBIBYTE = 2**20
MOODLE = """<quiz><question type="shortanswer"><name><text>n</text></name>
<questiontext format="html"><text>{}</text></questiontext>
<answer fraction="100"><text>x</text></answer></question></quiz>"""
ITEM = """<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R"
 cardinality="single" baseType="string"><correctResponse><value>x</value></correctResponse>
 </responseDeclaration><itemBody><p>Which?{}</p><p><textEntryInteraction responseIdentifier="R"/>
 </p></itemBody></assessmentItem>"""
PICTURES = {
    "a wall in a few bytes": (address(claimed_png(30_000, 30_000)), "30,000 × 30,000 pixels"),
    "no end": (address(png())[:-12], "breaks off"),
    "a drawing with a script": ("data:image/svg+xml;base64,PHN2Zz4=", "only PNG and JPEG"),
    "another media type": (address(png(), "image/jpeg"), "but is “image/png”"),
    "more than 2 MiB": (address(png() + bytes(2 * MEBIBYTE)), "larger than 2 MiB"),
    "outside": ("../../etc/passwd", "no file"),
    "a device": ("/dev/zero", "no file"),
    "on the web": ("http://127.0.0.1:9/a.png", "nothing is fetched"),
    "on the disk": ("file:///etc/hostname", "nothing is fetched"),
}


def peak(work: Callable[[], QuestionList]) -> tuple[QuestionList, int]:
    """Return what some work found, and how many MiB it took at most."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1] // MEBIBYTE
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", PICTURES)
def test_each_is_left_out_with_its_place_and_the_reason(tmp_path: Path, name: str) -> None:
    reference, reason = PICTURES[name]
    tag = f'<img src="{reference}" alt="A wall"/>'
    escaped = tag.replace("<", "&lt;").replace(">", "&gt;")
    (tmp_path / "q.xml").write_text(MOODLE.format(escaped), encoding="utf-8")
    (tmp_path / "q.gift").write_text(tag.replace("=", "\\=") + "{=x}", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "q.zip", "w") as package:
        package.writestr("items/q.xml", ITEM.format(tag))
    for file, read in (
        ("q.xml", moodle_xml.read_written),
        ("q.gift", gift.read_written),
        ("q.zip", qti_package.read_written),
    ):
        found = read(tmp_path / file)
        (problem,) = [one for one in found.problems if one.code == "question.left-out"]
        assert reason in problem.message
        assert problem.line > 0 < problem.column
        assert [question.pictures for question in found.questions] == [()]
        assert "[A wall]" in found.questions[0].stem


def test_a_hundred_megabytes_of_base64_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "q.xml"
    with path.open("w", encoding="ascii") as file:
        start, end = MOODLE.split("{}")
        file.write(start + '&lt;img src="data:image/png;base64,')
        for _ in range(100):
            file.write("A" * MEBIBYTE)
        file.write(f'"&gt;{end}')
    found = moodle_xml.read_written(path)
    assert found.questions == ()
    assert [problem.code for problem in found.problems] == ["file.too-large"]


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="data:image/png;base64,{}',
        "<img src=data:image/png;base64,{}",
        '<img src="data:image/png;base64,{}">',
        "<img src=data:image/png;base64,{}>",
        "![](data:image/png;base64,{}",
    ],
)
def test_data_of_any_length_is_no_text_and_takes_little_room(tmp_path: Path, tag: str) -> None:
    path = tmp_path / "q.gift"
    text = tag.format("A" * 4 * MEBIBYTE).replace("=", "\\=")
    path.write_text(f"[markdown]Which? {text}{{=x}}", encoding="ascii")
    found, memory = peak(lambda: gift.read_written(path))
    assert memory < 100
    assert [question.stem for question in found.questions] == ["Which?"]
    assert [problem.code for problem in found.problems] == ["question.left-out"]


def test_one_file_shown_a_thousand_times_is_unpacked_once(tmp_path: Path) -> None:
    image = '<img src="m.png" alt="A map of the Caspian"/>'
    large = MAP.content + bytes(MEBIBYTE)
    with zipfile.ZipFile(tmp_path / "q.zip", "w", zipfile.ZIP_STORED) as package:
        package.writestr("m.png", large)
        for number in range(50):
            package.writestr(f"q{number}.xml", ITEM.format(f"{number}{image * 20}"))
    found, memory = peak(lambda: qti_package.read_written(tmp_path / "q.zip"))
    assert memory < 20
    assert [len(question.pictures) for question in found.questions] == [10] * 50
    assert len({id(one.content) for q in found.questions for one in q.pictures}) == 1


def test_a_package_with_a_link_or_a_bomb_for_a_picture_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("m.png")
    link.external_attr = 0o120777 << 16
    bomb = claimed_png(9, 9, bytes(20 * MEBIBYTE))
    for number, (name, content) in enumerate(((link, b"/etc/passwd"), ("m.png", bomb))):
        path = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("q.xml", ITEM.format('<img src="m.png"/>'))
            package.writestr(name, content)
        found = qti_package.read_written(path)
        assert found.questions == ()
        assert found.problems[0].code in ("package.unsafe-name", "package.bomb")
