"""Writing a QTI 3.0 package: one file for each question, their pictures, and a manifest.

https://www.imsglobal.org/spec/qti/v3p0/impl, with the response processing written out.
"""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.exported import TEXTS, WHOLE, Exported, Loss, Part, loss_of
from quizapp.formats.qti.item_writer import picture_path, write_item
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.packed import packed
from quizapp.formats.writing.xml_text import put, xml_bytes, xml_text

NAME = "qti"
TITLE = "QTI 3.0: a package (.zip)"
SUFFIXES = (".zip",)
READ_BACK = ("qti", ".zip")

_MANIFEST = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"


def export(questions: QuestionList) -> Exported:
    """Write the questions as a package; clozes are left out."""
    written: dict[str, WrittenQuestion] = {}
    losses: list[Loss] = []
    for question in questions.questions:
        if question.kind is WrittenKind.CLOZE:
            what = "left out: texts with several gaps are not written"
            losses.append(loss_of(question, what, *WHOLE))
            continue
        written[f"question-{len(written) + 1:04}"] = question
        losses += _lost(question)
    items = {f"{name}.xml": xml_bytes(write_item(one, name)) for name, one in written.items()}
    shown = (picture for question in written.values() for picture in question.every_picture)
    pictures = {picture_path(picture): picture.content for picture in shown}
    manifest = {"imsmanifest.xml": xml_bytes(_manifest(written))}
    return Exported(packed(manifest | items | pictures), tuple(losses))


def _manifest(questions: Mapping[str, WrittenQuestion]) -> Element:
    root = Element("manifest", {"xmlns": _MANIFEST, "identifier": "quiz"})
    about = put(root, "metadata")
    put(about, "schema", "QTI Package")
    put(about, "schemaversion", "3.0.0")
    put(root, "organizations")
    resources = put(root, "resources")
    for name, question in questions.items():
        files = [f"{name}.xml", *map(picture_path, question.every_picture)]
        about_item = {"identifier": f"resource-{name}", "type": "imsqti_item_xmlv3p0"}
        resource = put(resources, "resource", **about_item, href=files[0])
        for file in dict.fromkeys(files):
            put(resource, "file", href=file)
    return root


def _lost(question: WrittenQuestion) -> Iterator[Loss]:
    """Yield what the package cannot hold of a question."""
    if question.category or question.tags:
        yield loss_of(question, "categories and tags are left out", Part.CATEGORY, Part.TAGS)
    if not question.name.strip():
        yield loss_of(question, "questions without a name are numbered", Part.NAME)
    if question.kind is WrittenKind.TRUE_FALSE:
        yield loss_of(question, "true or false becomes a choice of two", Part.KIND)
    if any(answer.feedback for answer in question.answers):
        yield loss_of(question, "feedback on single accepted answers is left out", Part.FEEDBACK)
    if question.kind is WrittenKind.NUMERIC and len(question.answers) > 1:
        yield loss_of(question, "only the first accepted number is written", Part.ANSWERS)
    if any("\n" in answer.text for answer in question.answers):
        yield loss_of(question, "an accepted answer stands on one line", Part.ANSWERS)
    if any(a.weight <= 0 for a in question.answers) and question.kind is WrittenKind.SHORT:
        what = "typed answers that earn nothing are left out"
        yield loss_of(question, what, Part.ANSWERS, Part.WEIGHTS, Part.FEEDBACK)
    partners = [right for _, right in question.pairs]
    if len(set(partners)) < len(partners):
        yield loss_of(question, "partners that are the same stand there once", Part.ANSWERS)
    texts = (question.stem, question.general_feedback, *(o.text for o in question.options))
    if any(xml_text(text) != text for text in texts):
        what = "characters that XML forbids are replaced"
        yield loss_of(question, what, *TEXTS)
