"""Keys as they are shown on a key cap, in the language of the window."""

from PySide6.QtCore import QCoreApplication


def key_name(key: str) -> str:
    """Return how a key is shown: `Ctrl+Return` as “Ctrl Enter”, `Space` and `Menu` by name."""
    return " ".join(map(_part, key.split("+"))) if len(key) > 1 else key


def _part(part: str) -> str:
    """Return one of the keys that are held together."""
    tr = QCoreApplication.translate
    match part:
        case "Return":
            return "Enter"
        case "Delete":
            return "Del"
        case "Space":
            return tr("KeyNames", "Space")
        case "Menu":
            return tr("KeyNames", "menu key")
        case _:
            return part
