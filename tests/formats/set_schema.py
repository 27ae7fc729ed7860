"""The JSON Schema of question sets, and what it says of a document."""

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from quizapp.paths import bundled

FILE = bundled("resources") / "schemas" / "question-set.json"


@cache
def set_schema() -> dict[str, Any]:
    """Return the schema."""
    schema: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return schema


def faults(document: object) -> list[str]:
    """Return what the schema says against a document."""
    found = Draft202012Validator(set_schema()).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in found]
