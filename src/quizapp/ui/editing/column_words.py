"""What the columns of a set are called on the screen, and what belongs into them."""

from PySide6.QtCore import QCoreApplication


def column_name(column: str) -> str:
    """Return the name of a column; one that the program does not know keeps its own."""
    tr = QCoreApplication.translate
    names = {
        "title": tr("Column", "Title"),
        "date": tr("Column", "Date"),
        "end": tr("Column", "End"),
        "place": tr("Column", "Place"),
        "country": tr("Column", "Country"),
        "parties": tr("Column", "Parties"),
        "people": tr("Column", "People"),
        "topic": tr("Column", "Topic"),
        "statement": tr("Column", "What happened"),
        "source": tr("Column", "Source"),
        "id": tr("Column", "Id"),
        "as_of": tr("Column", "As of"),
        "in_force": tr("Column", "In force"),
        "shown_with": tr("Column", "Shown with"),
        "end_month": tr("Column", "Month of the end"),
        "end_day": tr("Column", "Day of the end"),
    }
    own = column.replace("_", " ")
    return names.get(column, own[:1].upper() + own[1:])


def column_hint(column: str) -> str:
    """Say what is written into a column, nothing where its name says it."""
    tr = QCoreApplication.translate
    hints = {
        "title": tr("Column", "First flight of the Wright brothers"),
        "date": tr("Column", "17 Dec 1903"),
        "end": tr("Column", "If it lasted"),
        "parties": tr("Column", "Several are parted by semicolons"),
        "people": tr("Column", "Several are parted by semicolons"),
        "statement": tr("Column", "One or two sentences, read after the answer"),
        "source": tr("Column", "Book, page, address"),
    }
    return hints.get(column, "")
