"""The word that begins every reply to an answer; a contract with programs that play."""


def verdict(*, correct: bool, credit: float) -> str:
    """Return “right”, “wrong” or “partly 0.67”, the number being the share of the marks."""
    if correct:
        return "right"
    return f"partly {credit:.2f}" if credit > 0 else "wrong"
