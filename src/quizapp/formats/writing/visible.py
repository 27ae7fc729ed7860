"""Questions without characters that nobody sees, which most formats cannot hold."""

import re
from collections.abc import Callable
from dataclasses import replace

from quizapp.dataset.written import WrittenAnswer, WrittenQuestion

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SPACE = re.compile(r"[^\S\n]+")


def visible(question: WrittenQuestion) -> WrittenQuestion:
    """Return a question in which hidden characters are left out of all texts."""
    return with_texts(question, _visible)


def has_hidden(question: WrittenQuestion) -> bool:
    """Tell whether a question loses anything by that but forms of blank space."""
    return any(_HIDDEN.search(text) for text in texts_of(question))


def _visible(text: str) -> str:
    return _SPACE.sub(" ", _HIDDEN.sub("", _LINE_END.sub("\n", text)))


def texts_of(question: WrittenQuestion) -> list[str]:
    """Return every text of a question."""
    texts = [question.stem, question.name, question.category, question.general_feedback]
    texts += (*question.items, *question.tags)
    for option in question.options:
        texts += (option.text, option.feedback)
    for answers in (question.answers, *question.gaps):
        for answer in answers:
            texts += (answer.text, answer.feedback)
    for pair in question.pairs:
        texts += pair
    return texts


def with_texts(question: WrittenQuestion, change: Callable[[str], str]) -> WrittenQuestion:
    """Return a question of which every text was changed."""

    def changed(answer: WrittenAnswer) -> WrittenAnswer:
        return replace(answer, text=change(answer.text), feedback=change(answer.feedback))

    return replace(
        question,
        stem=change(question.stem),
        name=change(question.name),
        category=change(question.category),
        options=tuple(
            replace(option, text=change(option.text), feedback=change(option.feedback))
            for option in question.options
        ),
        answers=tuple(map(changed, question.answers)),
        gaps=tuple(tuple(map(changed, gap)) for gap in question.gaps),
        pairs=tuple((change(left), change(right)) for left, right in question.pairs),
        items=tuple(map(change, question.items)),
        general_feedback=change(question.general_feedback),
        tags=tuple(map(change, question.tags)),
    )
