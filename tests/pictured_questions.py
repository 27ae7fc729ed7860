"""Questions with pictures, made by hand: in the stem, and as options without words."""

from dataclasses import replace

from quizapp.dataset.picture import read_picture
from quizapp.generation.question import Question
from quizapp.generation.shapes.multiple import Multiple
from tests.factories import choice_question
from tests.pictures import BROKEN, PLAIN, png

COAST = read_picture(png(1200, 700, (60, 120, 180)), "A coast from above")
STAMP = read_picture(png(60, 40), "A stamp")
FLAGS = tuple(
    read_picture(png(640, 320, color), f"A {name} flag")
    for name, color in (("red", (200, 40, 40)), ("green", (40, 160, 40)), ("blue", (40, 40, 200)))
)


def with_pictures() -> Question:
    """Return a choice whose stem has a large picture, a small one, and one that is broken."""
    return replace(choice_question(18), pictures=(COAST, STAMP, BROKEN))


def of_pictures(*, many: bool = False) -> Question:
    """Return a choice among three pictures, two without words; the green one is right."""
    question = choice_question(19)
    texts = ("A red flag", "A green flag", "With words")
    options = tuple(
        replace(option, text=text, picture=picture, date=None)
        for option, text, picture in zip(question.options, texts, FLAGS, strict=True)
    )
    shape = Multiple(tuple("abc"), frozenset("b")) if many else question.shape
    return replace(question, id="of_pictures", options=options, shape=shape)


def plain_option() -> Question:
    """Return a choice in which only one option has a picture, which nobody described."""
    question = choice_question(20)
    first, *rest = question.options
    shown = replace(first, text="Picture A", picture=replace(PLAIN, alt="Picture A"))
    return replace(question, id="plain_option", options=(shown, *rest))
