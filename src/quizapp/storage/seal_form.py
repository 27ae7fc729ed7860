"""What the seal of an answer covers, and how it is made.

It covers everything that tells who answered what, how, and with which marks: the quiz, the
question with all that was shown of it, the answer, and the facts that it told of. What may change
later is not covered: flags, the places of questions, what the memory was told.

This form belongs to the schema. Migration 0006 seals with it whatever was there before, so
another form is another module and another migration.
"""

from collections.abc import Sequence
from hashlib import blake2b

SIZE = 16
"""Bytes of a seal."""

MODULUS = 2**62
"""Weights of seals are added up modulo this, which SQLite can do without overflow."""

_PERSON = b"quizapp answer 1"
_QUIZ = ("id", "learner_id", "set_id", "set_title", "set_hash", "generator", "seed", "mode")
_QUESTION = ("id", "question_id", "kind", "stem", "extra")
_ANSWER = ("response", "skipped", "correct", "score", "max_score", "seconds", "answered_at")
_COVERED = (
    *(f"z.{name}" for name in (*_QUIZ, "started_at")),
    *(f"q.{name}" for name in _QUESTION),
    "d.document",
    *(f"a.{name}" for name in _ANSWER),
)
_FACTS = """
(SELECT group_concat(quote(f.position) || quote(f.event) || quote(f.attribute)) FROM (
    SELECT position, event, attribute FROM answer_fact
    WHERE quiz_question_id = a.quiz_question_id ORDER BY position
) f)
"""


def _kinds() -> str:
    """Return SQL for the kinds of all values: a text and bytes may look the same otherwise."""
    return " || ".join(f"substr(typeof({name}), 1, 1)" for name in _COVERED)


def _value(name: str) -> str:
    """Return SQL for a value; a text comes as its bytes, which may be no UTF-8 after damage."""
    return f"iif(typeof({name}) = 'text', CAST({name} AS BLOB), {name})"


READ = f"""
SELECT a.quiz_question_id, a.seal, {_kinds()}, CAST({_FACTS} AS BLOB),
    {", ".join(map(_value, _COVERED))}
FROM answer a
LEFT JOIN quiz_question q ON q.id = a.quiz_question_id
LEFT JOIN quiz z ON z.id = q.quiz_id
LEFT JOIN question_document d ON d.quiz_question_id = a.quiz_question_id
"""  # noqa: S608
"""Reads answers with their seals and all that these cover, as `seal_of` takes it."""


def seal_of(row: Sequence[object]) -> bytes:
    """Return the seal that an answer should have, from what `READ` tells of it."""
    parts = [value if isinstance(value, bytes) else repr(value).encode() for value in row[2:]]
    whole = blake2b(digest_size=SIZE, person=_PERSON)
    whole.update(b"".join(b"%d:%b" % (len(part), part) for part in parts))
    return whole.digest()


def weight(seal: object) -> int:
    """Return what a seal adds to the total; whatever is no seal adds nothing."""
    if not isinstance(seal, bytes) or len(seal) != SIZE:
        return 0
    return int.from_bytes(seal[:8], "big") % MODULUS
