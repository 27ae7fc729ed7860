"""Writing Moodle XML: https://docs.moodle.org/en/Moodle_XML_format.

Every text but that of a cloze is declared as plain, unless pictures make it HTML; orderings are
marked by the longest part that is in order.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from types import MappingProxyType
from xml.etree.ElementTree import Element

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.formats.exported import TEXTS, Exported, Loss, Part, keeps_order, loss_of
from quizapp.formats.moodle.embedded_answers import with_embedded
from quizapp.formats.moodle.text_format import TextFormat, readable
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.number_text import number_text
from quizapp.formats.writing.xml_text import put, xml_bytes, xml_text

NAME = "moodle-xml"
TITLE = "Moodle XML"
SUFFIXES = (".xml",)
READ_BACK = ("moodle-xml", ".xml")

_TYPES: Mapping[WrittenKind, str] = MappingProxyType(
    {
        WrittenKind.MC_SINGLE: "multichoice",
        WrittenKind.MC_MULTI: "multichoice",
        WrittenKind.TRUE_FALSE: "truefalse",
        WrittenKind.SHORT: "shortanswer",
        WrittenKind.NUMERIC: "numerical",
        WrittenKind.MATCH: "matching",
        WrittenKind.ORDERING: "ordering",
        WrittenKind.CLOZE: "cloze",
        WrittenKind.ESSAY: "essay",
        WrittenKind.DESCRIPTION: "description",
    }
)
_FORMAT = "plain_text"
_ROOT = "top"


def export(questions: QuestionList) -> Exported:
    """Write the questions, each below its category."""
    root = Element("quiz")
    losses: list[Loss] = []
    category = ""
    for question in questions.questions:
        if question.category != category:
            category = question.category
            stated = put(put(root, "question", type="category"), "category")
            put(stated, "text", f"$course$/{category or _ROOT}")
        _write(root, question)
        losses += _lost(question)
    return Exported(xml_bytes(root), tuple(losses))


def _lost(question: WrittenQuestion) -> Iterator[Loss]:
    """Yield what Moodle cannot hold of a question."""
    if not question.name.strip():
        yield loss_of(question, "questions without a name are called by their text", Part.NAME)
    texts = (question.stem, question.general_feedback, *(o.text for o in question.options))
    if any(xml_text(text) != text for text in texts):
        yield loss_of(question, "characters that XML forbids are replaced", *TEXTS)
    shown = [(question.stem, question.pictures), *((o.text, o.picture) for o in question.options)]
    if any(pictures and not _is_kept(text) for text, pictures in shown):
        what = "blank space in texts with pictures is not kept"
        yield loss_of(question, what, Part.TEXT, Part.ANSWERS)
    if question.kind is WrittenKind.SHORT and any("*" in a.text for a in question.answers):
        yield loss_of(question, "“*” in an accepted answer stands for any text")


def _write(root: Element, question: WrittenQuestion) -> None:
    element = put(root, "question", type=_TYPES[question.kind])
    put(put(element, "name"), "text", question.name or question.stem.split("\n")[0][:80])
    if question.kind is WrittenKind.CLOZE:
        _marked_up(element, "questiontext", with_embedded(question), question.pictures)
    else:
        _pictured(element, "questiontext", question.stem, question.pictures)
    _text(element, "generalfeedback", question.general_feedback)
    if question.kind is not WrittenKind.CLOZE:
        put(element, "defaultgrade", "0" if question.kind is WrittenKind.DESCRIPTION else "1")
    _answers(element, question)
    if question.tags:
        tags = put(element, "tags")
        for tag in question.tags:
            put(put(tags, "tag"), "text", tag)


def _answers(element: Element, question: WrittenQuestion) -> None:
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            _choice(element, question)
        case WrittenKind.TRUE_FALSE:
            remarks = {option.correct: option.feedback for option in question.options}
            for text in ("true", "false"):
                is_right = question.truth is (text == "true")
                _answer(element, text, 100.0 if is_right else 0.0, remarks.get(is_right, ""))
        case WrittenKind.SHORT:
            put(element, "usecase", "0")
            for answer in question.answers:
                _answer(element, answer.text, answer.weight, answer.feedback)
        case WrittenKind.NUMERIC:
            for answer in question.answers:
                _number(element, answer)
        case WrittenKind.MATCH:
            put(element, "shuffleanswers", "1")
            for left, right in question.pairs:
                part = _text(element, "subquestion", left)
                put(put(part, "answer"), "text", right)
        case WrittenKind.ORDERING:
            _ordering(element, question)
        case _:
            pass


def _choice(element: Element, question: WrittenQuestion) -> None:
    """Write the options; dates and numbers keep their order."""
    put(element, "single", "true" if question.kind is WrittenKind.MC_SINGLE else "false")
    put(element, "shuffleanswers", "0" if keeps_order(question.options) else "1")
    put(element, "answernumbering", "abc")
    for option in question.options:
        shown = () if option.picture is None else (option.picture,)
        weight = number_text(option.weight)
        answer = _pictured(element, "answer", option.text, shown, fraction=weight)
        _text(answer, "feedback", option.feedback)


def _number(element: Element, answer: WrittenAnswer) -> None:
    """Write a number with its tolerance; “*” is any other number."""
    if answer.low is None or answer.high is None:
        _answer(element, answer.text, answer.weight, answer.feedback)
        return
    middle, tolerance = (answer.low + answer.high) / 2, (answer.high - answer.low) / 2
    written = _answer(element, number_text(middle), answer.weight, answer.feedback)
    put(written, "tolerance", number_text(tolerance))


def _ordering(element: Element, question: WrittenQuestion) -> None:
    put(element, "layouttype", "VERTICAL")
    put(element, "selecttype", "ALL")
    put(element, "selectcount", "0")
    put(element, "gradingtype", "LONGEST_ORDERED_SUBSET")
    put(element, "showgrading", "SHOW")
    put(element, "numberingstyle", "none")
    for place, item in enumerate(question.items, start=1):
        _answer(element, item, float(place), "")


def _answer(element: Element, text: str, weight: float, feedback: str) -> Element:
    answer = _text(element, "answer", text, fraction=number_text(weight))
    _text(answer, "feedback", feedback)
    return answer


def _pictured(
    parent: Element, name: str, text: str, pictures: Sequence[Picture], **attributes: str
) -> Element:
    """Write a text with pictures, whose files stand beside it."""
    if not pictures:
        return _text(parent, name, text, **attributes)
    return _marked_up(parent, name, _html(text), pictures, **attributes)


def _marked_up(
    parent: Element, name: str, markup: str, pictures: Sequence[Picture], **attributes: str
) -> Element:
    """Write a piece of HTML with pictures below it, whose files stand beside it."""
    files = {f"{one.hash[:16]}{one.media_type.suffix}": one for one in pictures}
    names = {picture.hash: file for file, picture in files.items()}
    shown = (
        f'<img src="@@PLUGINFILE@@/{names[one.hash]}" alt="{escape(one.alt)}">' for one in pictures
    )
    element = put(parent, name, format="html", **attributes)
    put(element, "text", "<br>".join(filter(None, (markup, *shown))))
    for file, picture in files.items():
        data = b64encode(picture.content).decode()
        put(element, "file", data, name=file, path="/", encoding="base64")
    return element


def _is_kept(text: str) -> bool:
    """Tell whether a text is read as it is from the HTML that it is written in."""
    return readable(_html(text), TextFormat.HTML).text == text


def _html(text: str) -> str:
    lines = (escape(line, quote=False) for line in text.split("\n"))
    return "<br>".join(filter(None, lines))


def _text(parent: Element, name: str, text: str, **attributes: str) -> Element:
    element = put(parent, name, format=_FORMAT, **attributes)
    put(element, "text", text)
    return element
