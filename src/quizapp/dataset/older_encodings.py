"""Texts in an encoding older than UTF-8, recognised by the languages that it suits.

Nearly any bytes are letters in any of these encodings. The right one is that in which every word
belongs to a language of it: its letters stand in one alphabet, no capital follows a small letter,
and no sign stands among letters. If nearly all words do in no encoding, nothing is guessed.
"""

import re
from collections.abc import Collection, Mapping
from itertools import islice, pairwise
from types import MappingProxyType

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "cp1252": "Windows-1252 (Western European)",
        "cp1254": "Windows-1254 (Turkish)",
        "cp1251": "Windows-1251 (Cyrillic)",
        "cp1250": "Windows-1250 (Central European)",
        "cp1253": "Windows-1253 (Greek)",
        "iso8859-15": "ISO 8859-15 (Western European)",
        "iso8859-2": "ISO 8859-2 (Central European)",
        "koi8-r": "KOI8-R (Cyrillic)",
        "cp866": "code page 866 (Cyrillic)",
        "utf-16-le": "UTF-16 without its mark",
        "utf-16-be": "UTF-16 without its mark",
    }
)
"""The encodings that are recognised, with their names for people; the likelier one first."""

_WESTERN = (
    *("àâæçèéêëîïôœùûüÿ", "äöüß", "áéíóúüñ", "àçèéíïòóúü·", "áâãàçéêíóôõúü", "àèéìíòóùú"),
    *("åäöéüæø", "áéèêëíïóôöúû", "çë", "õäöüšž", "áðéíóúýþæö"),
)
_CENTRAL = (
    *("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "äöüß",
)
_CYRILLIC = ("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђјљњћџѓѕќ",)
_GREEK = ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",)
_LANGUAGES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cp1252": _WESTERN,
        "cp1254": ("çğıöşüâîû\u0307", *_WESTERN),
        "cp1251": _CYRILLIC,
        "cp1250": _CENTRAL,
        "cp1253": _GREEK,
        "iso8859-15": _WESTERN,
        "iso8859-2": _CENTRAL,
        "koi8-r": _CYRILLIC,
        "cp866": _CYRILLIC,
    }
)
_FREQUENT: Mapping[tuple[str, ...], frozenset[str]] = MappingProxyType(
    {_CYRILLIC: frozenset("оеаинтсрвл"), _GREEK: frozenset("αοιετσνηυρς")}
)
_OFTEN = 0.45
_TURKISH = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_MARKS = frozenset("«»„“”‘’‚‹›–—…·•€£§©®°±×÷½¼¾²³¹µ¿¡ªº\xa0´†‡™№")
_NOT_AFTER_LETTERS = frozenset("‚„‹†‡ˆƒ")
_NOT_BEFORE_LETTERS = frozenset("½¼¾²³¹")
_IN_WORDS = frozenset("'’‘.-–·\xa0“”«»")
_WORD = re.compile(rb"(?<![A-Za-z'\x80-\xff])[A-Za-z']*+[\x80-\xff][A-Za-z'\x80-\xff]*+")
_MOST_WORDS = 5_000
_NEARLY_ALL = 0.9


def older_encoding(data: bytes) -> str | None:
    """Return the encoding of a text that is not UTF-8.

    None if no encoding suits it: it is no text, or UTF-8 with damaged letters.
    """
    if b"\0" in data:
        return _wide(data)
    if _is_damaged_utf8(data):
        return None
    words = {found[0] for found in islice(_WORD.finditer(data), _MOST_WORDS)}
    fits = {encoding: _fit(words, encoding) for encoding in _LANGUAGES}
    best = max(fits, key=lambda encoding: fits[encoding])
    if fits["cp1254"] == fits[best] and _TURKISH.search(data):
        best = "cp1254"  # words of few letters may as well be Icelandic
    return best if fits[best] and _decodes(data, best) else None


def _wide(data: bytes) -> str | None:
    """Tell in which order the bytes of UTF-16 stand: those of plain letters are zero."""
    first, second = data[::2].count(0), data[1::2].count(0)
    is_text = min(first, second) == 0 and max(first, second) * 8 > len(data)
    encoding = "utf-16-le" if second else "utf-16-be"
    return encoding if is_text and _decodes(data, encoding) else None


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not letter.isascii() for letter in text) - broken >= broken


def _fit(words: Collection[bytes], encoding: str) -> float:
    """Return how well an encoding suits the words with letters beyond ASCII; 0 if it does not.

    Words that suit any of its languages count, and again those of the language with most, or, of
    an alphabet that is wholly beyond ASCII, how often its most frequent letters stand in them.
    """
    try:
        decoded = [word.decode(encoding) for word in words]
    except UnicodeDecodeError:
        return 0
    languages = _LANGUAGES[encoding]
    suits = [_languages(word, languages) for word in decoded if _is_word(word)]
    share = sum(map(bool, suits)) / len(words)
    if share < _NEARLY_ALL:
        return 0
    if frequent := _FREQUENT.get(languages):
        letters = [letter for letter in "".join(decoded).lower() if letter.isalpha()]
        often = sum(letter in frequent for letter in letters) / max(len(letters), 1)
        return share + often if often > _OFTEN else 0
    return share + max(sum(place in suit for suit in suits) for place in range(len(languages)))


def _is_word(word: str) -> bool:
    """Tell whether capitals and signs stand where they do in words."""
    for before, after in pairwise(word):
        if before.islower() and after.isupper():
            return False
        if before.isalpha() and after in _NOT_AFTER_LETTERS:
            return False
        if before in _NOT_BEFORE_LETTERS and after.isalpha():
            return False
    inner = word.strip("".join(_MARKS) + "'")
    return all(c.isalpha() or c in _IN_WORDS or c == "\u0307" for c in inner) and all(
        c.isascii() or c.isalpha() or c in _MARKS for c in word
    )


def _languages(word: str, languages: tuple[str, ...]) -> Collection[int]:
    """Return the places of the languages whose alphabets a word is written with."""
    letters = {c for c in word.lower() if not c.isascii() and c not in _MARKS}
    has_latin = any(c.isascii() and c.isalpha() for c in word)
    if has_latin and languages in _FREQUENT:
        return ()
    return {place for place, alphabet in enumerate(languages) if letters <= set(alphabet)}


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
