"""Texts in the quotation marks of the language that the window speaks."""

from PySide6.QtCore import QLocale


def quoted(text: str) -> str:
    """Put a text in quotation marks; the marks of English are the curved ones, too."""
    locale = QLocale()
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return f"“{text}”"
    return locale.quoteString(text)
