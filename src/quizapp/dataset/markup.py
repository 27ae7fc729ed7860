"""Plain text out of cells that hold HTML."""

import re
from html.parser import HTMLParser

_BREAKS = frozenset(["br", "p", "div", "li", "td", "tr", "h1", "h2", "h3", "h4", "ul", "ol"])
_COMMENT = re.compile(r"<!--.*?-->|<!doctype\b[^<>]*>|<\?[^<>]*>", re.DOTALL | re.IGNORECASE)
_UNKNOWN = re.compile(
    r"<(?!/?(?:a|abbr|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|button|caption"
    r"|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer"
    r"|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta"
    r"|nav|nobr|object|ol|option|p|param|picture|pre|q|ref|s|samp|script|section|select|small"
    r"|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead"
    r"|time|title|tr|track|tt|u|ul|var|video|wbr)"
    r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s<>\"']+)"
    r"|\s+(?:async|checked|controls|defer|disabled|hidden|open))*\s*/?>)",
    re.IGNORECASE,
)
"""What begins no tag of HTML and belongs to the text; attributes have values, but for a few."""

_UNSEEN = frozenset(["script", "style"])


def may_hold_markup(text: str) -> bool:
    """Tell whether a text has any of the marks that begin tags and entities."""
    return "<" in text or "&" in text


def without_markup(text: str) -> str:
    """Return a text without its HTML tags, and with its entities replaced."""
    if not may_hold_markup(text):
        return text
    reader = _TextReader()
    reader.feed(_UNKNOWN.sub("&lt;", _COMMENT.sub("", text)))
    reader.close()
    return " ".join("".join(reader.parts).split())


class _TextReader(HTMLParser):
    """Collects what a reader of the page would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.parts.append(" ")
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)
