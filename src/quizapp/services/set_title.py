"""The title and the id in the `set.toml` of a folder, changed without touching the rest."""

import json
import re


def retitled(text: str, title: str, set_id: str = "") -> str:
    """Return the text of a `set.toml` with another title, and another id if there is one."""
    text = _with(text, "title", title)
    return with_id(text, set_id) if set_id else text


def with_id(text: str, set_id: str) -> str:
    """Return the text of a `set.toml` with another id."""
    return _with(text, "id", set_id)


def _with(text: str, key: str, value: str) -> str:
    """Set a key; a string of JSON is one of TOML, too, but for one control character."""
    text_of_value = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    line = f"{key} = {text_of_value}"
    pattern = re.compile(rf"^[ \t]*{key}[ \t]*=.*$", re.MULTILINE)
    changed, count = pattern.subn(lambda _: line, text, count=1)
    return changed if count else f"{line}\n{text}"
