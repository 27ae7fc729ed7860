"""The texts of one question of Moodle's XML, with the pictures and files beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import unquote

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import MOST_PICTURES
from quizapp.formats.moodle.text_format import TextFormat, readable
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.pictures import Find, decoded, finding, nowhere
from quizapp.formats.reading.readable_text import Readable
from quizapp.formats.reading.safe_xml import Element

_FORMATS: Mapping[str, TextFormat] = MappingProxyType(
    {
        "html": TextFormat.HTML,
        "moodle_auto_format": TextFormat.MOODLE,
        "moodle": TextFormat.MOODLE,
        "plain_text": TextFormat.PLAIN,
        "plain": TextFormat.PLAIN,
        "markdown": TextFormat.MARKDOWN,
    }
)
_FILES = "@@PLUGINFILE@@"


class MoodleError(Exception):
    """A question cannot be read: where, what is wrong, what to do."""

    def __init__(self, element: Element, code: str, message: str, hint: str) -> None:
        """Keep the place, a code such as `moodle.number`, and the words."""
        super().__init__(message)
        self.line, self.column = element.line, element.column
        self.code, self.message, self.hint = code, message, hint


@dataclass(slots=True)
class Reading:
    """One question while it is read; `left_out` is what of it does not come along.

    `used` are the elements of files that its texts show.
    """

    element: Element
    left_out: list[LeftOut] = field(default_factory=list)
    used: list[Element] = field(default_factory=list)

    def shown(self, element: Element | None, usual: TextFormat = TextFormat.HTML) -> str:
        """Return what a reader sees of an element with a text that has no pictures here."""
        if element is None:
            return ""

        def find(reference: str, alt: str) -> Picture:
            self._file(element, reference)
            return nowhere(reference, alt)

        return self._seen(element, usual, find).text

    def pictured(
        self, element: Element, most: int = MOST_PICTURES, text: str | None = None
    ) -> Readable:
        """Return what a reader sees of an element with a text and up to `most` pictures.

        What is read may be another `text` than stands in it.
        """

        def content(reference: str) -> bytes | None:
            file = self._file(element, reference)
            return None if file is None else decoded(file.text)

        return self._seen(element, TextFormat.HTML, finding(content, most), text)

    def plain(self, text: str, text_format: TextFormat = TextFormat.HTML) -> str:
        """Return what a reader sees of a text that has no pictures here."""
        seen = readable(text, text_format)
        self.left_out.extend(seen.left_out)
        return seen.text

    def _seen(
        self, element: Element, usual: TextFormat, find: Find, text: str | None = None
    ) -> Readable:
        text = text_in(element) if text is None else text
        seen = readable(text, _FORMATS.get(element["format"], usual), find)
        if seen.left_out:
            place = element.child("text") or element
            self.left_out += (lost.inside(text, place.line, place.column) for lost in seen.left_out)
        return seen

    def _file(self, element: Element, reference: str) -> Element | None:
        """Return the file beside a text that a reference in it means, and note its use."""
        if not reference.startswith(_FILES):
            return None
        wanted = unquote(reference.removeprefix(_FILES).partition("?")[0])
        for file in element.children("file"):
            if f"{file['path'] or '/'}{file['name']}" == wanted:
                self.used.append(file)
                return file
        return None

    def answers(self) -> Sequence[Element]:
        """Return the elements of the answers."""
        return tuple(self.element.children("answer"))

    def is_set(self, name: str, usual: str) -> bool:
        """Whether a switch of the question is on."""
        stated = self.element.child(name)
        text = usual if stated is None else stated.text.strip().lower()
        return text in ("true", "1", "")

    def fault(self, code: str, message: str, hint: str, at: Element | None = None) -> MoodleError:
        """Return what is wrong with the question, or with an element of it."""
        return MoodleError(at or self.element, code, message, hint)


def text_in(element: Element) -> str:
    """Return the text that an element holds, directly or in an element `text`."""
    inner = element.child("text")
    if inner is not None:
        return inner.text
    return "".join(part for part in element.content if isinstance(part, str))
