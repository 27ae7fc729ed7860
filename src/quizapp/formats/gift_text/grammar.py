r"""The grammar of one GIFT question, as Moodle's documentation describes the format.

It is read with the braces and the mark of general feedback that `structure` leaves to it. Blank
space around marks belongs to them.
"""

from functools import cache

from lark import Lark, Token, Tree, UnexpectedInput

from quizapp.formats.gift_text.escapes import GENERAL
from quizapp.formats.gift_text.fault import GiftError

GiftTree = Tree[Token]

_GRAMMAR = rf"""
question: TITLE? (PROSE | answers)*
answers: _OPEN _content? general? _CLOSE
_content: truth | ORDER | numbers | choices
truth: TRUTH remark*
numbers: _HASH lone? answer*
choices: lone answer* | answer+
lone: TEXT feedback*
answer: MARK WEIGHT? TEXT? feedback*
feedback: _HASH TEXT?
remark: _HASH REMARK?
general: _GENERAL REST?

_OPEN: /\{{\s*/
_CLOSE: /\}}/
_HASH: /\#/
_GENERAL: /{GENERAL}{{4}}\s*/
TITLE.1: /::(?:[^\\:]|\\[\s\S]|:(?!:))*::/
PROSE: /(?:[^\\{{}}]+|\\[\s\S]?)+/
TRUTH.2: /(?:TRUE|FALSE|T|F)\s*(?=[\#}}{GENERAL}])/i
ORDER.2: />\s*\d(?:[^\\{{}}{GENERAL}]+|\\[\s\S]?)*/
MARK: /~\s*=\s*|~\s*|=\s*/
WEIGHT.1: /%\s*[-+]?\d+(?:[.,]\d*)?\s*%/
TEXT: /(?:[^\\~=\#{{}}{GENERAL}]+|\\[\s\S]?)+/
REMARK: /(?:[^\\\#{{}}{GENERAL}]+|\\[\s\S]?)+/
REST: /(?:[^\\{{}}]+|\\[\s\S]?)+/
"""


@cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, start="question", parser="lalr", lexer="contextual")


def parse(text: str) -> GiftTree:
    """Return the tree of a question that went through `structured`.

    Raises:
        GiftError: the question does not follow the grammar.
    """
    try:
        return _parser().parse(text)
    except UnexpectedInput as error:
        offset = min(max(error.pos_in_stream or 0, 0), len(text))
        message = f"“{text[offset : offset + 20].strip() or 'the end'}” is not expected here"
        hint = "write \\ before ~ = # { } that belong to a text"
        raise GiftError(offset, "gift.grammar", message, hint) from error
