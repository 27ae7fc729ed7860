"""Times of exams as a person says them."""

from PySide6.QtCore import QCoreApplication

from quizapp.classroom.rules import Allowance


def span_words(seconds: float) -> str:
    """Say a time in whole minutes and seconds: “40 minutes”, “1 minute 30 seconds”."""
    minutes, rest = divmod(round(seconds), 60)
    parts = []
    if minutes:
        one, many = _tr("1 minute"), _tr("{n} minutes", "", minutes)
        parts.append((one if minutes == 1 else many).format(n=minutes))
    if rest or not minutes:
        one, many = _tr("1 second"), _tr("{n} seconds", "", rest)
        parts.append((one if rest == 1 else many).format(n=rest))
    return " ".join(parts)


def allowance_words(time: Allowance) -> str:
    """Say a time with what somebody has beyond it: “40 + 10 minutes”."""
    if not time.extra:
        return span_words(time.base)
    if time.base % 60 == 0 and time.extra % 60 == 0:
        words = _tr("{base} + {extra} minutes")
        return words.format(base=round(time.base / 60), extra=round(time.extra / 60))
    words = _tr("{base} + {extra}")
    return words.format(base=span_words(time.base), extra=span_words(time.extra))


def clock_words(seconds: float) -> str:
    """Write a time as a clock does: “38:12”, “1:04:00”; a part of a second counts as one."""
    whole = int(seconds) + (seconds > int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("TimeWords", text, note, count)
