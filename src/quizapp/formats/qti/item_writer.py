"""One written question as an item of QTI 3.0."""

import math
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import has_weights, keeps_order
from quizapp.formats.writing.number_text import number_text
from quizapp.formats.writing.xml_text import put, xml_text

_SCHEMA = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
_RESPONSE, _SCORE, _SAID, _GENERAL = "RESPONSE", "SCORE", "FEEDBACK", "GENERAL"
_ESSAYS = (WrittenKind.ESSAY, WrittenKind.DESCRIPTION)


def write_item(question: WrittenQuestion, identifier: str) -> Element:
    """Return the item of a question; a cloze has none.

    Raises:
        ValueError: it is a cloze.
    """
    attributes = {"xmlns": _SCHEMA, "identifier": identifier}
    root = Element("qti-assessment-item", attributes | {"adaptive": "false"})
    root.set("time-dependent", "false")
    root.set("title", question.name or identifier)
    _ItemWriter(root, question).write()
    return root


def picture_path(picture: Picture) -> str:
    """Return where in a package the file of a picture is."""
    return f"pictures/{picture.hash[:16]}{picture.media_type.suffix}"


class _ItemWriter:
    """Writes the parts of one item, in the order that the schema demands."""

    def __init__(self, root: Element, question: WrittenQuestion) -> None:
        self._root, self._question = root, question
        self._options = _options(question)

    def write(self) -> None:
        """Write declarations, text, processing and feedback."""
        self._declare()
        body = put(self._root, "qti-item-body")
        for line in self._question.stem.split("\n"):
            put(body, "p", line)
        for picture in self._question.pictures:
            _picture(put(body, "p"), picture)
        self._interaction(body)
        if self._question.kind not in _ESSAYS:
            self._process()
        for name, option in zip(_names("option", self._options), self._options, strict=True):
            self._remark(_SAID, name, option.feedback)
        self._remark(_GENERAL, "shown", self._question.general_feedback)

    def _declare(self) -> None:
        """Declare the response with its key, and the outcomes."""
        match self._question.kind:
            case WrittenKind.MC_SINGLE | WrittenKind.TRUE_FALSE | WrittenKind.MC_MULTI:
                named = zip(_names("option", self._options), self._options, strict=True)
                weights = {name: option.weight for name, option in named}
                right = [n for n, o in zip(weights, self._options, strict=True) if o.correct]
                is_multi = self._question.kind is WrittenKind.MC_MULTI
                response = self._response("multiple" if is_multi else "single", "identifier", right)
                if is_multi or has_weights(self._options):
                    _map(response, weights)
            case WrittenKind.ORDERING:
                self._response("ordered", "identifier", _names("item", self._question.items))
            case WrittenKind.MATCH:
                self._response("multiple", "directedPair", _key_of_pairs(self._question.pairs))
            case WrittenKind.SHORT:
                texts = {answer.text: answer.weight for answer in self._question.answers}
                best = [text for text, weight in texts.items() if weight == 100] or list(texts)
                _map(self._response("single", "string", best[:1]), texts)
            case WrittenKind.NUMERIC:
                low, high = self._bounds()
                self._response("single", "float", [number_text((low + high) / 2)])
            case WrittenKind.ESSAY:
                self._response("single", "string", [])
            case WrittenKind.DESCRIPTION:
                pass
            case WrittenKind.CLOZE:
                raise ValueError("an item has one place to answer")
        self._outcome(_SCORE, "single", "float")
        self._outcome(_GENERAL, "single", "identifier")
        if self._options:
            self._outcome(_SAID, "multiple", "identifier")

    def _response(self, cardinality: str, base_type: str, right: Sequence[str]) -> Element:
        declared = put(
            self._root,
            "qti-response-declaration",
            identifier=_RESPONSE,
            cardinality=cardinality,
            base_type=base_type,
        )
        if right:
            key = put(declared, "qti-correct-response")
            for value in right:
                put(key, "qti-value", value)
        return declared

    def _outcome(self, name: str, cardinality: str, base_type: str) -> None:
        put(
            self._root,
            "qti-outcome-declaration",
            identifier=name,
            cardinality=cardinality,
            base_type=base_type,
        )

    def _bounds(self) -> tuple[float, float]:
        found = ((a.low, a.high) for a in self._question.answers)
        return next(((lo, hi) for lo, hi in found if lo is not None and hi is not None), (0.0, 0.0))

    def _interaction(self, body: Element) -> None:
        """Write the place to answer."""
        match self._question.kind:
            case WrittenKind.MC_SINGLE | WrittenKind.TRUE_FALSE | WrittenKind.MC_MULTI:
                most = "0" if self._question.kind is WrittenKind.MC_MULTI else "1"
                is_fixed = keeps_order(self._options)
                place = _place(body, "qti-choice-interaction", max_choices=most)
                place.set("shuffle", "false" if is_fixed else "true")
                choices = _choices(place, "option", [option.text for option in self._options])
                for choice, option in zip(choices, self._options, strict=True):
                    if option.picture is not None:
                        _picture(choice, option.picture)
            case WrittenKind.ORDERING:
                place = _place(body, "qti-order-interaction", shuffle="true")
                _choices(place, "item", self._question.items)
            case WrittenKind.MATCH:
                _match(body, self._question.pairs)
            case WrittenKind.SHORT | WrittenKind.NUMERIC:
                _place(put(body, "p"), "qti-text-entry-interaction")
            case WrittenKind.ESSAY:
                _place(body, "qti-extended-text-interaction")
            case _:
                pass

    def _process(self) -> None:
        """Write how a response is scored and which feedback is shown."""
        processing = put(self._root, "qti-response-processing")
        if self._root.find(".//qti-mapping") is not None:
            scored = put(processing, "qti-set-outcome-value", identifier=_SCORE)
            put(scored, "qti-map-response", identifier=_RESPONSE)
        else:
            self._compare(put(processing, "qti-response-condition"))
        if self._question.general_feedback:
            _set(processing, _GENERAL, "identifier", "shown")
        if any(option.feedback for option in self._options):
            chosen = put(processing, "qti-set-outcome-value", identifier=_SAID)
            is_multi = self._question.kind is WrittenKind.MC_MULTI
            group = chosen if is_multi else put(chosen, "qti-multiple")
            put(group, "qti-variable", identifier=_RESPONSE)

    def _compare(self, condition: Element) -> None:
        case = put(condition, "qti-response-if")
        test = put(case, "qti-match")
        if self._question.kind is WrittenKind.NUMERIC:
            low, high = self._bounds()
            tolerance = number_text((high - low) / 2)
            test.tag = "qti-equal"
            test.set("tolerance-mode", "absolute")
            test.set("tolerance", f"{tolerance} {tolerance}")
        put(test, "qti-variable", identifier=_RESPONSE)
        put(test, "qti-correct", identifier=_RESPONSE)
        _set(case, _SCORE, "float", "1")

    def _remark(self, outcome: str, identifier: str, text: str) -> None:
        if not text:
            return
        feedback = put(
            self._root,
            "qti-modal-feedback",
            outcome_identifier=outcome,
            identifier=identifier,
            show_hide="show",
        )
        content = put(feedback, "qti-content-body")
        for line in text.split("\n"):
            put(content, "p", line)


def _options(question: WrittenQuestion) -> Sequence[WrittenOption]:
    """Return the options; those of true or false are the two words."""
    if question.kind is not WrittenKind.TRUE_FALSE:
        return question.options
    remarks = {option.correct: option.feedback for option in question.options}
    truth = bool(question.truth)
    return tuple(
        WrittenOption(text, is_it, 100.0 * is_it, remarks.get(is_it, ""))
        for text, is_it in (("True", truth), ("False", not truth))
    )


def _names(word: str, parts: Sequence[object]) -> list[str]:
    return [f"{word}-{number}" for number in range(1, len(parts) + 1)]


def _map(response: Element, weights: dict[str, float]) -> None:
    """Say what each value earns, as a part of 1."""
    mapping = put(response, "qti-mapping", default_value="0", lower_bound="0")
    for value, weight in weights.items():
        put(mapping, "qti-map-entry", map_key=value, mapped_value=number_text(_share(weight)))


def _share(weight: float) -> float:
    """Return a weight in percent as a part of 1, a third as a third although it was rounded."""
    parts = round(100 / abs(weight)) if weight else 1
    is_rounded = round(100 / (parts or 1), 5) == abs(weight)
    return math.copysign(1 / parts, weight) if weight and is_rounded else weight / 100


def _set(parent: Element, outcome: str, base_type: str, value: str) -> None:
    target = put(parent, "qti-set-outcome-value", identifier=outcome)
    put(target, "qti-base-value", value, base_type=base_type)


def _place(parent: Element, name: str, **attributes: str) -> Element:
    return put(parent, name, response_identifier=_RESPONSE, **attributes)


def _picture(parent: Element, picture: Picture) -> None:
    size = {"width": str(picture.width), "height": str(picture.height)}
    put(parent, "img", src=picture_path(picture), alt=picture.alt, **size)


def _choices(place: Element, word: str, texts: Sequence[str]) -> list[Element]:
    choices = [put(place, "qti-simple-choice", identifier=name) for name in _names(word, texts)]
    for choice, text in zip(choices, texts, strict=True):
        _put_lines(choice, text)
    return choices


def _put_lines(element: Element, text: str) -> None:
    """Write a text of one or several lines."""
    first, *others = text.split("\n")
    element.text = xml_text(first)
    for line in others:
        put(element, "br").tail = xml_text(line)


def _match(body: Element, pairs: Sequence[tuple[str, str]]) -> None:
    place = _place(body, "qti-match-interaction", shuffle="true", max_associations="0")
    lefts = [left for left, _ in pairs if left.strip()]
    rights = _partners(pairs)
    for word, texts, most in (("left", lefts, "1"), ("right", rights, "0")):
        group = put(place, "qti-simple-match-set")
        for name, text in zip(_names(word, texts), texts, strict=True):
            choice = put(group, "qti-simple-associable-choice", identifier=name, match_max=most)
            _put_lines(choice, text)


def _partners(pairs: Sequence[tuple[str, str]]) -> list[str]:
    return list(dict.fromkeys(right for _, right in pairs))


def _key_of_pairs(pairs: Sequence[tuple[str, str]]) -> list[str]:
    places = {text: number for number, text in enumerate(_partners(pairs), start=1)}
    rights = [right for left, right in pairs if left.strip()]
    return [f"left-{n} right-{places[right]}" for n, right in enumerate(rights, start=1)]
