"""Items of version 1.2, as most learning platforms export them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.qti.item import GAP
from quizapp.formats.qti.material import seen_material
from quizapp.formats.qti.outcome import ReadItem, UnsupportedError
from quizapp.formats.qti.scoring import Rule, earning, read_rules, weights
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.pictures import Files, Find, finding, no_files, nowhere
from quizapp.formats.reading.readable_text import Readable
from quizapp.formats.reading.safe_xml import Element

_RESPONSES = (
    *("response_lid", "response_str", "response_num", "response_xy", "response_grp"),
    "response_extension",
)

_CHOICES = ("response_lid",)
_ENTRIES = ("response_str", "response_num")
_NUMBERS = ("decimal", "integer", "scientific")
_NO_KEY = "no right answer is given"


def read_old_item(item: Element, files: Files = no_files) -> ReadItem:
    """Read one `item`, whose pictures may be files beside it.

    Raises:
        UnsupportedError: it cannot be asked here.
    """
    presentation = item.child("presentation")
    if presentation is None:
        raise UnsupportedError("it has no text")
    reader = _ItemReader(item, presentation, files)
    return ReadItem((reader.question(),), tuple(dict.fromkeys(reader.left_out)))


class _ItemReader:
    """Reads the question of one item."""

    def __init__(self, item: Element, presentation: Element, files: Files) -> None:
        self.left_out: list[LeftOut] = []
        self._place = item.line, item.column
        self._item, self._presentation, self._files = item, presentation, files
        self._responses = list(presentation.inside(*_RESPONSES))
        self._rules = read_rules(item)
        self._type = _metadata(item, "question_type")

    def question(self) -> WrittenQuestion:
        """Return the question."""
        names = {response.name for response in self._responses}
        if self._type == "calculated_question":
            raise UnsupportedError("its numbers are drawn anew each time")
        if not names:
            return self._begun(WrittenKind.DESCRIPTION)
        if names <= set(_CHOICES):
            choose = self._single_choice if len(self._responses) == 1 else self._several_choices
            return choose()
        if names <= set(_ENTRIES):
            return self._entry() if len(self._responses) == 1 else self._typed_gaps()
        raise UnsupportedError("questions of its sort are not known here")

    def _begun(self, kind: WrittenKind, gap: str = "") -> WrittenQuestion:
        """Return a question that lacks its answers."""
        seen = self._stem(gap)
        return WrittenQuestion(
            kind=kind,
            stem=seen.text,
            pictures=seen.pictures,
            name=self._item["title"] or self._item["ident"],
            general_feedback="\n".join(self._general_feedback()),
            line=self._item.line,
        )

    def _stem(self, gap: str) -> Readable:
        """Return the text before the question is answered, `gap` in each place to answer."""
        pieces = list(self._pieces(self._presentation, gap, finding(self._files)))
        texts = [piece.text for piece in pieces]
        text = "\n".join(filter(None, texts))
        if gap:
            text = re.sub(r"[^\S\n]+", " ", " ".join(texts)).strip()
        return Readable(text, pictures=tuple(one for piece in pieces for one in piece.pictures))

    def _pieces(self, element: Element, gap: str, find: Find) -> Iterator[Readable]:
        for part in element:
            if part.name in _RESPONSES:
                # what a single choice says above its options
                inner = part.children("material") if len(self._responses) == 1 else ()
                yield from (self._seen(material, find) for material in inner)
                number = self._responses.index(part) + 1 if part in self._responses else 0
                yield Readable(gap.format(number))
            elif part.name == "material":
                yield self._seen(part, find)
            elif part.name not in ("itemmetadata", "qticomment"):
                yield from self._pieces(part, gap, find)

    def _text(self, element: Element) -> str:
        """Return the text of a material that has no pictures here."""
        return self._seen(element, nowhere).text

    def _seen(self, element: Element, find: Find) -> Readable:
        """Return text and pictures of a material, or of whatever holds one."""
        seen = seen_material(element, find)
        self.left_out.extend(seen.left_out)
        return seen

    def _general_feedback(self) -> Iterator[str]:
        """Yield what is said about the question as a whole, not about one of its answers."""
        own = {name for rule in self._rules if rule.wanted for name in rule.feedback}
        labels = {label["ident"] for label in self._presentation.inside("response_label")}
        specific = {f"{label}_fb" for label in labels} | labels
        for feedback in self._item.children("itemfeedback"):
            name = feedback["ident"]
            is_general = name not in own or name.lower() in ("correct", "correct_fb")
            if is_general and name not in specific and (text := self._text(feedback)):
                yield text

    def _said(self, response: Element, value: str) -> str:
        """Return the feedback on one value of a response."""
        shown = [
            name
            for rule in self._rules
            if (response["ident"], value) in rule.wanted and not rule.is_joined
            for name in rule.feedback
            if name.lower() not in ("correct", "correct_fb")
        ]
        feedback = self._item.children("itemfeedback")
        return "\n".join(self._text(entry) for entry in feedback if entry["ident"] in shown)

    def _labels(self, response: Element) -> Mapping[str, str]:
        """Return the texts of what can be chosen, by their names."""
        return {label["ident"]: self._text(label) for label in response.inside("response_label")}

    def _single_choice(self) -> WrittenQuestion:
        response = self._responses[0]
        labels = [label["ident"] for label in response.inside("response_label")]
        rules = [r for r in earning(self._rules) if set(r.values(response["ident"])) & set(labels)]
        if not rules:
            raise UnsupportedError(_NO_KEY)
        best = max(rules, key=lambda rule: rule.points)
        wanted = best.values(response["ident"])
        if response["rcardinality"].lower() == "ordered":
            if sorted(wanted) != sorted(labels):
                raise UnsupportedError("its key does not put every item in order")
            texts = self._labels(response)
            items = tuple(texts[name] for name in wanted)
            return replace(self._begun(WrittenKind.ORDERING), items=items)
        self.left_out += (
            LeftOut(f"the right choice “{name}”", "no choice has that name", "", *self._place)
            for name in wanted
            if name not in labels
        )
        is_single = response["rcardinality"].lower() != "multiple" and not best.is_joined
        kind = WrittenKind.MC_SINGLE if is_single else WrittenKind.MC_MULTI
        options = tuple(self._options(response, rules, is_single=is_single))
        if not all(option.text or option.picture for option in options):
            raise UnsupportedError("some of its choices are pictures without words")
        return replace(self._begun(kind), options=options)

    def _options(
        self, response: Element, rules: Sequence[Rule], *, is_single: bool
    ) -> Iterator[WrittenOption]:
        labels = {label["ident"]: label for label in response.inside("response_label")}
        best = max(rules, key=lambda rule: rule.points)
        points = weights(self._rules, response["ident"])
        if is_single:
            right = {name for name in labels if points.get(name, 0) == best.points}
        elif best.is_joined:
            right = set(best.values(response["ident"])) & set(labels)
            points = dict.fromkeys(right, 1.0)
        else:
            right = {name for name in labels if points.get(name, 0) > 0}
        most = best.points if is_single else sum(points[name] for name in right if name in points)
        for name, label in labels.items():
            weight = round(100 * points.get(name, 0.0) / (most or 1), 5)
            seen = self._seen(label, finding(self._files, most=1))
            picture, said = next(iter(seen.pictures), None), self._said(response, name)
            yield WrittenOption(seen.text, name in right, weight, said, picture)

    def _several_choices(self) -> WrittenQuestion:
        stem = self._begun(WrittenKind.CLOZE)
        names = [self._label_of(response) for response in self._responses]
        if all(f"[{name}]" in stem.stem for name in names):
            text = stem.stem
            for number, name in enumerate(names, start=1):
                text = text.replace(f"[{name}]", f"{{{number}}}", 1)
            return replace(stem, stem=text, gaps=tuple(map(self._gap, self._responses)))
        return self._pairs(names)

    def _label_of(self, response: Element) -> str:
        return " ".join(map(self._text, response.children("material")))

    def _right_label(self, response: Element) -> str:
        labels = self._labels(response)
        points = weights(self._rules, response["ident"])
        best = max(labels, key=lambda name: points.get(name, 0.0), default="")
        return labels[best] if points.get(best, 0.0) > 0 else ""

    def _gap(self, response: Element) -> tuple[WrittenAnswer, ...]:
        right, labels = self._right_label(response), self._labels(response)
        if not right:
            raise UnsupportedError(_NO_KEY)
        is_typed = self._type == "fill_in_multiple_blanks_question"
        return tuple(
            WrittenAnswer(
                text,
                weight=100.0 * (is_typed or text == right),
                feedback=self._said(response, name),
            )
            for name, text in labels.items()
        )

    def _pairs(self, lefts: Sequence[str]) -> WrittenQuestion:
        """Return a question of matching: each response is one thing that has a partner."""
        rights = [self._right_label(response) for response in self._responses]
        pairs = [pair for pair in zip(lefts, rights, strict=True) if any(pair)]
        if any(left and not right for left, right in pairs) or not any(left for left, _ in pairs):
            raise UnsupportedError(_NO_KEY)
        shown = {text for r in self._responses for text in self._labels(r).values()}
        unused = sorted(shown - set(rights) - {""})
        everything = (*pairs, *(("", text) for text in unused))
        return replace(self._begun(WrittenKind.MATCH), pairs=everything)

    def _entry(self) -> WrittenQuestion:
        response = self._responses[0]
        if self._type == "essay_question" or not earning(self._rules):
            return self._begun(WrittenKind.ESSAY)
        if self._is_number(response) and (answers := tuple(self._numbers(response["ident"]))):
            return replace(self._begun(WrittenKind.NUMERIC, self._gap_mark()), answers=answers)
        answers = self._accepted(response)
        return replace(self._begun(WrittenKind.SHORT, self._gap_mark()), answers=answers)

    def _gap_mark(self) -> str:
        """Return what marks the gap, unless it follows the whole text anyway."""
        materials = [piece.text for piece in self._pieces(self._presentation, "\0", finding())]
        return "" if materials[-1:] == ["\0"] else GAP

    def _is_number(self, response: Element) -> bool:
        kinds = {fib["fibtype"].lower() for fib in response.inside("render_fib")}
        named = self._type == "numerical_question" or response.name == "response_num"
        return named or bool(kinds & set(_NUMBERS))

    def _numbers(self, response: str) -> Iterator[WrittenAnswer]:
        best = max(rule.points for rule in earning(self._rules))
        for rule in earning(self._rules):
            limits = list(rule.limits)
            if not limits:
                for value in rule.values(response):
                    with suppress(ValueError):
                        limits.append((float(value), float(value)))
            for low, high in limits[-1:] if rule.limits else limits:
                yield WrittenAnswer("", low, high, round(100 * rule.points / best, 5))

    def _accepted(self, response: Element) -> tuple[WrittenAnswer, ...]:
        points = weights(self._rules, response["ident"])
        best = max(points.values(), default=0.0)
        answers = tuple(
            WrittenAnswer(
                text, weight=round(100 * earned / best, 5), feedback=self._said(response, text)
            )
            for text, earned in points.items()
            if earned > 0 and text
        )
        if not answers:
            raise UnsupportedError(_NO_KEY)
        return answers

    def _typed_gaps(self) -> WrittenQuestion:
        gaps = tuple(map(self._accepted, self._responses))
        return replace(self._begun(WrittenKind.CLOZE, "{{{}}}"), gaps=gaps)


def _metadata(item: Element, name: str) -> str:
    """Return a field of what a platform notes about an item."""
    for entry in item.inside("qtimetadatafield"):
        label, value = entry.child("fieldlabel"), entry.child("fieldentry")
        if label is not None and value is not None and label.text.strip() == name:
            return value.text.strip()
    return ""
