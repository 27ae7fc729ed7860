"""Writing a QTI 3.0 package: one file for each question, and a manifest.

https://www.imsglobal.org/spec/qti/v3p0/impl, with the response processing written out.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.packed import packed
from quizapp.formats.qti.item_writer import write_item
from quizapp.formats.question_list import QuestionList
from quizapp.formats.xml_text import put, xml_bytes, xml_text

NAME = "qti"
TITLE = "QTI 3.0: a package (.zip)"

_MANIFEST = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"


def export(questions: QuestionList) -> Exported:
    """Write the questions as a package; clozes are left out."""
    files: dict[str, bytes] = {}
    losses: list[Loss] = []
    for question in questions.questions:
        if question.kind is WrittenKind.CLOZE:
            losses.append(loss_of(question, "left out: texts with several gaps are not written"))
            continue
        name = f"question-{len(files) + 1:04}"
        files[f"{name}.xml"] = xml_bytes(write_item(question, name))
        losses += (loss_of(question, what) for what in _lost(question))
    content = packed({"imsmanifest.xml": xml_bytes(_manifest(files))} | files)
    return Exported(content, tuple(losses))


def _manifest(names: dict[str, bytes]) -> Element:
    root = Element("manifest", {"xmlns": _MANIFEST, "identifier": "quiz"})
    about = put(root, "metadata")
    put(about, "schema", "QTI Package")
    put(about, "schemaversion", "3.0.0")
    put(root, "organizations")
    resources = put(root, "resources")
    for name in names:
        identifier = f"resource-{name.removesuffix('.xml')}"
        resource = put(
            resources, "resource", identifier=identifier, type="imsqti_item_xmlv3p0", href=name
        )
        put(resource, "file", href=name)
    return root


def _lost(question: WrittenQuestion) -> Iterator[str]:
    if question.category or question.tags:
        yield "categories and tags are left out"
    if question.kind is WrittenKind.TRUE_FALSE:
        yield "true or false becomes a choice of two"
    if any(answer.feedback for answer in question.answers):
        yield "feedback on single accepted answers is left out"
    if question.kind is WrittenKind.NUMERIC and len(question.answers) > 1:
        yield "only the first accepted number is written"
    texts = (question.stem, question.general_feedback, *(o.text for o in question.options))
    if any(xml_text(text) != text for text in texts):
        yield "characters that XML forbids are replaced"
