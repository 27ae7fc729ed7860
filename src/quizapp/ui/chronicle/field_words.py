"""What events are chosen by, and what is told of them, in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.model import Status


def field_words(name: str) -> str:
    """Return how a field is called in front of a box to choose from."""
    tr = QCoreApplication.translate
    return {
        "topic": tr("FieldWords", "Topic"),
        "kind": tr("FieldWords", "Kind"),
        "place": tr("FieldWords", "Place"),
        "party": tr("FieldWords", "Party"),
        "status": tr("FieldWords", "Standing"),
    }[name]


def every_words(name: str) -> str:
    """Return the entry that chooses nothing by a field."""
    tr = QCoreApplication.translate
    return {
        "topic": tr("FieldWords", "All topics"),
        "kind": tr("FieldWords", "All kinds"),
        "place": tr("FieldWords", "All places"),
        "party": tr("FieldWords", "All parties"),
        "status": tr("FieldWords", "However sure"),
    }[name]


def value_words(name: str, value: str) -> str:
    """Return a value as it is shown: those of authors as they are, ours in words."""
    return status_words(Status(value)) if name == "status" else value


def status_words(status: Status) -> str:
    """Say how far an event can be relied on."""
    tr = QCoreApplication.translate
    return {
        Status.ESTABLISHED: tr("FieldWords", "Established"),
        Status.ATTRIBUTED: tr("FieldWords", "Said by one source"),
        Status.DISPUTED: tr("FieldWords", "Sources differ"),
        Status.OPINION: tr("FieldWords", "An opinion"),
    }[status]
