"""Texts that look alike although they are not the same, so that nobody could tell them apart.

Letters of several alphabets have one shape, and some characters have none. Which these are was
found by drawing them in the font of the window, and a test draws them again. Unicode has longer
lists, of what looks similar in some font (https://www.unicode.org/reports/tr39/).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""What nobody sees; joiners and selectors, which some writing needs, are among it."""

HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
"""What nobody sees and no writing needs in a table."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")

_SHAPES = (
    "!ǃ", "3З", "AΑА", "BΒВ", "CϹС", "EΕЕ", "GԌ", "HΗН", "IΙІӀӏ", "JͿЈ", "KΚК", "MΜϺМ", "NΝ",
    "OΟО", "PΡР", "QԚ", "SЅ", "TΤТ", "VѴ", "WԜ", "XΧХ", "YΥҮ", "ZΖ", "aа", "cϲс", "dԁ", "eе",
    "gɡ", "hһ", "iі", "jϳј", "oοо", "pр", "qԛ", "sѕ", "uυ", "vνѵ", "wԝ", "xх", "yу", "ÆӔ", "ÇҪ",
    "ÐĐƉ", "ÞϷ", "æӕ", "çҫ", "þϸ", "ħћ", "ıι", "ĸκк", "ƂБ", "ƞη", "ƟϴѲӨ", "ǝəә", "ʒӡ", "ʼ’",
    "ͶИ", "ΓГ", "Δ∆", "ΠП", "ΨѰ", "γү", "ψѱ", "ѢҌ", "ѳө", "ҶӋ", "—―", "µμ", "`ˋ", "´ˊ", "ƆϽ",
    "ƏӘ", "ƩΣ", "ƷӠ", "ɅΛ", "ΦФ", "δẟ", "ϵє", "϶э",
)  # fmt: skip
_LETTERS = str.maketrans(
    {
        unicodedata.normalize("NFD", like): unicodedata.normalize("NFD", shape[0])
        for shape in _SHAPES
        for like in shape[1:]
    }
)


def without_hidden(text: str) -> str:
    """Return a text without what nobody sees, which is told nowhere in a title."""
    return text if text.isprintable() and text.isascii() else HIDDEN.sub("", _CONTROL.sub("", text))


def look(text: str) -> str:
    """Return a key under which texts are equal that look alike, but for the space in them."""
    if not text.isascii():
        text = unicodedata.normalize("NFD", INVISIBLE.sub("", text)).translate(_LETTERS)
    return " ".join(text.split())


def look_alikes(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of texts that look alike and differ; those that are the same are no pair."""
    seen: dict[str, str] = {}
    for text in texts:
        first = seen.setdefault(look(text), text)
        if first != text:
            yield first, text
