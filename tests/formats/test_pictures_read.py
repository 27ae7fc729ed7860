"""Pictures that come along with questions: in every format that has any, and nowhere else."""

import json
import zipfile
from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest

from quizapp.formats.any_file import read_file
from quizapp.formats.question_list import QuestionList
from tests.pictures import FLAG, JPEG, MAP, PLAIN, address, png

QUESTION: Mapping[str, object] = {
    "kind": "mc_single",
    "stem": "Which?",
    "options": [{"text": "a", "correct": True}],
}
QTI = """<assessmentItem identifier="i" title="Seas">
 <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
  <correctResponse><value>A</value></correctResponse></responseDeclaration>
 <itemBody><p>Which sea?</p>
  {stem}
  <choiceInteraction responseIdentifier="R" maxChoices="1">
   <simpleChoice identifier="A">{first}</simpleChoice>
   <simpleChoice identifier="B">Black{second}</simpleChoice>
  </choiceInteraction></itemBody></assessmentItem>"""


def read(folder: Path, name: str, text: str) -> QuestionList:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    found = read_file(path)
    assert isinstance(found, QuestionList)
    return found


def read_package(folder: Path, files: Mapping[str, bytes]) -> QuestionList:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    path = folder / "bank.zip"
    path.write_bytes(data.getvalue())
    found = read_file(path)
    assert isinstance(found, QuestionList)
    return found


def told(found: QuestionList) -> list[tuple[int, int, str]]:
    """Return place and words of everything that was left out."""
    lost = [p for p in found.problems if p.code == "question.left-out"]
    return [(problem.line, problem.column, problem.message) for problem in lost]


def moodle(stem: str, options: str = "", beside: str = "") -> str:
    return f"""<quiz><question type="multichoice"><name><text>Seas</text></name>
<questiontext format="html">
<text><![CDATA[{stem}]]></text>{beside}</questiontext>
<answer fraction="100"><text>Caspian</text></answer>
<answer fraction="0" format="html"><text>Black{options}</text></answer></question></quiz>"""


def file(name: str, content: bytes, path: str = "/") -> str:
    data = b64encode(content).decode()
    return f'<file name="{name}" path="{path}" encoding="base64">{data}</file>'


class TestMoodleXml:
    def test_files_in_the_text_come_along(self, tmp_path: Path) -> None:
        stem = '<p>Which?<img src="@@PLUGINFILE@@/the%20map.png?time=1" alt="A map of the Caspian">'
        found = read(tmp_path, "q.xml", moodle(stem, beside=file("the map.png", MAP.content)))
        (question,) = found.questions
        assert (question.stem, question.pictures) == ("Which?", (MAP,))
        assert found.problems == ()

    def test_files_in_folders_are_told_apart(self, tmp_path: Path) -> None:
        files = file("a.png", FLAG.content) + file("a.png", MAP.content, "/maps/")
        stem = '<img src="@@PLUGINFILE@@/maps/a.png"><img src="@@PLUGINFILE@@/a.png">'
        (question,) = read(tmp_path, "q.xml", moodle(stem, beside=files)).questions
        assert [one.hash for one in question.pictures] == [MAP.hash, FLAG.hash]

    def test_embedded_ones_come_along_in_stem_and_options(self, tmp_path: Path) -> None:
        option = f'&lt;img src="{address(FLAG.content)}" alt="{FLAG.alt}"/&gt;'
        stem = f'Which?<img alt="{MAP.alt}" src="{address(MAP.content)}">'
        (question,) = read(tmp_path, "q.xml", moodle(stem, option)).questions
        assert question.pictures == (MAP,)
        assert [(o.text, o.picture) for o in question.options] == [
            ("Caspian", None),
            ("Black", FLAG),
        ]

    def test_in_markdown_too(self, tmp_path: Path) -> None:
        text = moodle("See ![A green flag](@@PLUGINFILE@@/f.png)!", "", file("f.png", FLAG.content))
        text = text.replace('questiontext format="html"', 'questiontext format="markdown"')
        (question,) = read(tmp_path, "q.xml", text).questions
        assert (question.stem, question.pictures) == ("See !", (FLAG,))

    def test_in_a_cloze_too(self, tmp_path: Path) -> None:
        cloze = '<img src="@@PLUGINFILE@@/m.png" alt="A map of the Caspian">In {1:SA:=Baku}.'
        text = moodle(cloze, beside=file("m.png", MAP.content)).replace("multichoice", "cloze")
        found = read(tmp_path, "q.xml", text)
        assert [(q.stem, q.pictures) for q in found.questions] == [("In {1}.", (MAP,))]
        assert found.problems == ()

    def test_what_does_not_come_along_is_told_where_it_stands(self, tmp_path: Path) -> None:
        stem = '<p>Look:\n  <img src="https://example.org/a.png" alt="A coast">\n<svg></svg></p>'
        files = file("map.gif", b"GIF89a") + file("talk.mp3", b"ID3")
        found = read(tmp_path, "q.xml", moodle(stem + "<audio></audio>", beside=files))
        assert found.questions[0].stem == "Look: [A coast]"
        coast = "it is at “https://example.org/a.png”, and nothing is fetched"
        assert told(found) == [
            (4, 13, f"a picture (“A coast”) is left out: {coast}"),
            (5, 1, "a drawing is left out"),
            (5, 16, "a sound is left out"),
            (5, 41, "the file “map.gif” is left out"),
            (5, 104, "the file “talk.mp3” is left out"),
        ]

    def test_a_second_picture_of_an_option_and_those_of_feedback_are_told(
        self, tmp_path: Path
    ) -> None:
        image = f'&lt;img src="{address(FLAG.content)}" alt="{FLAG.alt}"/&gt;'
        text = moodle("Which?", image * 2).replace(
            "</text></answer></question>",
            f"</text><feedback><text>{image}</text></feedback></answer></question>",
        )
        found = read(tmp_path, "q.xml", text)
        assert found.questions[0].options[1].picture == FLAG
        assert [words.partition(": ")[2] for _, _, words in told(found)] == [
            "there may be 1 in one place",
            "only questions and their options have pictures here",
        ]

    def test_a_picture_that_is_refused_tells_its_file_only_once(self, tmp_path: Path) -> None:
        stem = '<img src="@@PLUGINFILE@@/a.png">'
        found = read(tmp_path, "q.xml", moodle(stem, beside=file("a.png", png()[:-5])))
        assert [words for _, _, words in told(found)] == [
            "a picture is left out: its file breaks off"
        ]

    def test_a_plain_text_shows_a_tag_as_it_is_written(self, tmp_path: Path) -> None:
        text = moodle(f'<img src="{address(MAP.content)}">').replace('="html"', '="plain_text"', 1)
        found = read(tmp_path, "q.xml", text)
        assert found.questions[0].stem.startswith('<img src="data:image/png')
        assert (found.questions[0].pictures, found.problems) == ((), ())


class TestGift:
    def test_embedded_pictures_come_along(self, tmp_path: Path) -> None:
        image = f'<img src="{address(MAP.content)}" alt="{MAP.alt}">'
        flag = f'<img src="{address(FLAG.content)}" alt="{FLAG.alt}">'
        escaped, flag = (one.replace(":", "\\:").replace("=", "\\=") for one in (image, flag))
        found = read(tmp_path, "q.gift", f"[html]Which?{escaped}{{=Baku ~{flag}}}")
        (question,) = found.questions
        assert (question.stem, question.pictures) == ("Which?", (MAP,))
        assert [(o.text, o.picture) for o in question.options] == [("Baku", None), ("", FLAG)]
        assert found.problems == ()

    def test_lines_may_end_inside_a_tag(self, tmp_path: Path) -> None:
        data = address(MAP.content)
        tag = f'<img\nalt="{MAP.alt}"\nsrc="{data[:60]}\n{data[60:]}">'
        (question,) = read(tmp_path, "q.gift", f"One\ntwo {tag}" + "{T}").questions
        assert (question.stem, question.pictures) == ("One\ntwo", (MAP,))

    def test_others_are_told_where_they_stand(self, tmp_path: Path) -> None:
        source = '\n\nA question.{T}\n\n::n:: Seen?\n<img src\\="http\\://x.org/a.png">{T}'
        ((line, column, words),) = told(read(tmp_path, "q.gift", source))
        assert (line, column) == (6, 12)
        assert words.endswith("it is at “http://x.org/a.png”, and nothing is fetched")

    def test_a_plain_text_shows_a_tag_as_it_is_written(self, tmp_path: Path) -> None:
        found = read(tmp_path, "q.gift", '[plain]<img src="a.png">{T}')
        assert (found.questions[0].stem, found.problems) == ('<img src="a.png">', ())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("q.txt", '<img src="a.png" alt="x"> Which?\nA) <img src="b.png">\nB) no\nANSWER: A\n'),
        ("q.csv", 'question,option a,option b,correct\n"<img src=""a.png"">",<img>,no,a\n'),
    ],
)
def test_formats_without_markup_show_a_tag_as_it_is_written(
    tmp_path: Path, name: str, text: str
) -> None:
    found = read(tmp_path, name, text)
    assert found.questions[0].stem.startswith('<img src="a.png"')
    assert found.questions[0].options[0].text.startswith("<img")
    assert found.problems == ()


class TestQti:
    def test_files_of_a_package_come_along(self, tmp_path: Path) -> None:
        item = QTI.format(
            stem='<p><img src="../media/map%20one.png" alt="A map of the Caspian"/></p>',
            first="Caspian",
            second='<object type="image/png" data="/media/flag.png" label="A green flag"/>',
        )
        files = {
            "items/one.xml": item.encode(),
            "media/map one.png": MAP.content,
            "media/flag.png": FLAG.content,
        }
        found = read_package(tmp_path, files)
        (question,) = found.questions
        assert (question.stem, question.pictures) == ("Which sea?", (MAP,))
        assert [(o.text, o.picture) for o in question.options] == [
            ("Caspian", None),
            ("Black", FLAG),
        ]
        assert found.problems == ()

    def test_a_choice_may_be_a_picture_without_words(self, tmp_path: Path) -> None:
        image = f'<img src="{address(MAP.content)}" alt="{MAP.alt}"/>'
        found = read(tmp_path, "q.xml", QTI.format(stem="", first=image, second=""))
        assert found.questions[0].options[0].picture == MAP
        assert found.questions[0].options[0].text == ""

    def test_cartridges_name_their_folder_of_files(self, tmp_path: Path) -> None:
        image = '<img src="$IMS-CC-FILEBASE$/Uploaded%20Media/m.png?canvas_=1" alt="{}"/>'
        item = QTI.format(stem=image.format(MAP.alt), first="a", second="")
        files = {"i/q.xml": item.encode(), "web_resources/Uploaded Media/m.png": MAP.content}
        assert read_package(tmp_path, files).questions[0].pictures == (MAP,)

    def test_version_1_has_pictures_in_html_and_by_themselves(self, tmp_path: Path) -> None:
        html = f'&lt;img src="m.png" alt="{MAP.alt}"&gt;'
        data = b64encode(JPEG).decode()
        item = f"""<questestinterop><item title="Seas"><presentation>
         <material><mattext texttype="text/html">Which? {html}</mattext>
          <matimage imagtype="image/jpeg" embedded="base64">{data}</matimage></material>
         <response_lid ident="R"><render_choice>
          <response_label ident="A"><material><matimage uri="f.png" label="{FLAG.alt}"/></material>
          </response_label><response_label ident="B"><material><mattext>no</mattext></material>
          </response_label></render_choice></response_lid></presentation>
         <resprocessing><respcondition><conditionvar><varequal respident="R">A</varequal>
          </conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing>
         </item></questestinterop>"""
        files = {"q/one.xml": item.encode(), "q/m.png": MAP.content, "q/f.png": FLAG.content}
        found = read_package(tmp_path, files)
        (question,) = found.questions
        assert (question.stem, question.pictures) == ("Which?", (MAP, PLAIN))
        assert [(o.text, o.picture) for o in question.options] == [("", FLAG), ("no", None)]
        assert found.problems == ()

    def test_others_are_told_where_they_stand(self, tmp_path: Path) -> None:
        item = QTI.format(
            stem='<p>See\n   <img src="../../../etc/passwd" alt="Names"/> or <video/></p>',
            first='<img src="http://example.org/a.png"/>a',
            second='<math><mi>x</mi></math><img src="drawing.svg"/>',
        )
        files = {"items/one.xml": item.encode(), "items/drawing.svg": b"<svg><script/></svg>"}
        found = read_package(tmp_path, files)
        assert found.questions[0].stem == "Which sea?\nSee [Names] or"
        assert [(line, words.partition(": ")[2]) for line, _, words in told(found)] == [
            (6, "there is no file “../../../etc/passwd” here"),
            (6, ""),
            (8, "it is at “http://example.org/a.png”, and nothing is fetched"),
            (9, ""),
            (9, "it is neither PNG nor JPEG"),
        ]


class TestJson:
    def question(self, folder: Path, picture: object) -> QuestionList:
        asked = {**QUESTION, "pictures": [picture]}
        return read(folder, "q.json", json.dumps({"questions": [asked]}))

    def test_only_the_data_must_be_there(self, tmp_path: Path) -> None:
        found = self.question(tmp_path, {"data": b64encode(JPEG).decode()})
        assert found.questions[0].pictures == (PLAIN,)

    @pytest.mark.parametrize(
        ("changed", "reason"),
        [
            ({"data": "?"}, "a picture cannot be shown: its data is not base64"),
            ({"data": 7}, "a picture is not a text in base64"),
            ({"data": b64encode(png()[:-4]).decode()}, "its file breaks off"),
            ({"width": 7}, "a picture says “7” of itself, and is “6”"),
            ({"media_type": "image/gif"}, "a picture says “image/gif” of itself"),
            ({"alt": ["a"]}, "described by another text"),
        ],
    )
    def test_what_is_not_so_is_skipped_and_told(
        self, tmp_path: Path, changed: dict[str, object], reason: str
    ) -> None:
        stated = {"alt": "", "data": b64encode(MAP.content).decode(), "width": 6, "height": 4}
        found = self.question(tmp_path, stated | changed)
        assert found.questions == ()
        assert reason in found.skipped[0].reason
        assert [problem.code for problem in found.errors] == ["questions.form"]

    def test_a_stem_has_no_more_pictures_than_a_screen(self, tmp_path: Path) -> None:
        many = [{"data": b64encode(JPEG).decode()}] * 11
        text = json.dumps({"questions": [{**QUESTION, "pictures": many}]})
        assert "more than 10 pictures" in read(tmp_path, "q.json", text).skipped[0].reason
