"""Items of version 1.2 as some platforms write them, put into the form of the standard."""

from collections.abc import Iterator, Sequence

from quizapp.formats.reading.safe_xml import Element

_PARTNERS = "RIGHT_MATCH_BLOCK"
_ORDERED = "ordered"


def put_into_standard_form(item: Element) -> None:
    """Change an item of Blackboard or Brightspace so that it reads like any other."""
    presentation = item.child("presentation")
    if presentation is None:
        return
    _drop_styles(presentation)
    for group in presentation.inside("response_grp"):
        group.name = "response_lid"
        if not group["ident"]:
            group.attributes = {**group.attributes, "ident": group["respident"]}
    responses = list(presentation.inside("response_lid"))
    _move_partners(presentation, responses)
    for response in responses:
        if response["rcardinality"].lower() == _ORDERED:
            _join_places(item, response)


def _drop_styles(presentation: Element) -> None:
    """Take out extensions that only say how a question looks, with nothing to answer."""
    for parent in (presentation, *presentation.everything()):
        parent.content = [
            part
            for part in parent.content
            if isinstance(part, str) or part.name != "response_extension" or _is_answered(part)
        ]


def _is_answered(extension: Element) -> bool:
    return any(part.name.startswith("render_") for part in extension.everything())


def _move_partners(presentation: Element, responses: Sequence[Element]) -> None:
    """Put the partners, which Blackboard writes below all responses, into their labels.

    What stands beside a response is the thing that its partner belongs to.
    """
    blocks = [flow for flow in presentation.inside("flow") if flow["class"] == _PARTNERS]
    if not blocks:
        return
    partners = [part for block in blocks for part in block]
    for parent in (presentation, *presentation.everything()):
        inner = [part for part in parent if part in responses]
        if inner:
            beside = [part for part in parent if part not in responses]
            inner[0].content[:0] = [material for part in beside for material in _materials(part)]
            parent.content = [part for part in parent.content if part in responses]
        parent.content = [part for part in parent.content if part not in blocks]
    for response in responses:
        for label, partner in zip(response.inside("response_label"), partners, strict=False):
            label.content = [*label.content, partner]


def _materials(part: Element) -> Iterator[Element]:
    if part.name == "material":
        yield part
    else:
        yield from part.inside("material")


def _join_places(item: Element, response: Element) -> None:
    """Make one rule of those that say of each label at which place it stands."""
    labels = [label["ident"] for label in response.inside("response_label")]
    rules = [rule for rule in item.inside("respcondition") if _place(rule, labels)]
    places = dict(filter(None, (_place(rule, labels) for rule in rules)))
    if sorted(places) != sorted(labels):
        return
    processing = item.child("resprocessing")
    if processing is None:
        return
    first = rules[0]
    tests = Element("conditionvar", {}, first.line, first.column, is_whole=True)
    for label in sorted(labels, key=lambda name: places[name]):
        named = {"respident": response["ident"]}
        tests.content.append(Element("varequal", named, first.line, first.column, [label]))
    first.content = [tests, *(part for part in first if part.name != "conditionvar")]
    processing.content = [part for part in processing if part is first or part not in rules]


def _place(rule: Element, labels: Sequence[str]) -> tuple[str, int] | None:
    """Return the label that a rule speaks of, and its place."""
    for test in rule.inside("varequal"):
        if test["respident"] in labels and test.text.strip().isdecimal():
            return test["respident"], int(test.text)
    return None
