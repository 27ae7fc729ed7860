"""The first letter of a text, large or small, as its language has it."""

_TURKIC = ("az", "tr")
"""Languages, by ISO 639-1, whose i keeps its dot."""


def capital(text: str, language: str) -> str:
    """Return a text that begins with a capital letter."""
    if language in _TURKIC and text.startswith("i"):
        return f"İ{text[1:]}"
    return text[:1].upper() + text[1:]


def small(text: str, language: str) -> str:
    """Return a text that begins with a small letter."""
    if language in _TURKIC and text[:1] in ("I", "İ"):
        return ("ı" if text[0] == "I" else "i") + text[1:]
    return text[:1].lower() + text[1:]
