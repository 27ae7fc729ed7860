"""Keeping the pictures of questions: each file once, by its hash, whatever shows it."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, insert, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.dataset.picture import MediaType, Picture
from quizapp.session.quiz import Item
from quizapp.storage.tables import PictureRow, QuestionPictureRow, QuestionRow, ReportRow


def keep_pictures(connection: Connection, items: Iterable[Item]) -> None:
    """Keep what the questions of some items show, in the transaction that keeps them."""
    shown = {(item.id, p.hash): p for item in items for p in item.question.every_picture}
    if not shown:
        return
    add_pictures(connection, shown.values())
    used = [{"quiz_question_id": item, "picture_hash": name} for item, name in shown]
    connection.execute(insert(QuestionPictureRow), used)


def add_pictures(connection: Connection, pictures: Iterable[Picture]) -> None:
    """Keep the files of some pictures, unless they are kept already."""
    by_hash = {picture.hash: picture for picture in pictures}
    known = select(col(PictureRow.hash)).where(col(PictureRow.hash).in_(by_hash))
    for name in connection.scalars(known):
        del by_hash[name]
    if by_hash:
        connection.execute(insert(PictureRow), [_values(one) for one in by_hash.values()])


def pictures_by_hash(session: Session, hashes: Collection[str]) -> Mapping[str, Picture]:
    """Return the pictures of these hashes, as far as they are kept."""
    return _pictures(session, col(PictureRow.hash).in_(hashes)) if hashes else {}


def pictures_of_quiz(session: Session, quiz_id: UUID) -> Mapping[str, Picture]:
    """Return the pictures that the questions of a quiz show, by their hashes."""
    items = select(col(QuestionRow.id)).where(col(QuestionRow.quiz_id) == quiz_id)
    return _found(session, col(QuestionPictureRow.quiz_question_id).in_(items))


def pictures_of_reports(session: Session) -> Mapping[str, Picture]:
    """Return the pictures of all questions that there are notes about, by their hashes."""
    items = select(col(ReportRow.quiz_question_id))
    return _found(session, col(QuestionPictureRow.quiz_question_id).in_(items))


def _found(session: Session, condition: ColumnElement[bool]) -> Mapping[str, Picture]:
    used = select(col(QuestionPictureRow.picture_hash)).where(condition)
    return _pictures(session, col(PictureRow.hash).in_(used))


def _pictures(session: Session, condition: ColumnElement[bool]) -> Mapping[str, Picture]:
    rows = session.scalars(select(PictureRow).where(condition))
    return {
        row.hash: Picture(row.content, MediaType(row.media_type), row.width, row.height)
        for row in rows
    }


def _values(picture: Picture) -> dict[str, object]:
    return {
        "hash": picture.hash,
        "media_type": str(picture.media_type),
        "width": picture.width,
        "height": picture.height,
        "content": picture.content,
    }
