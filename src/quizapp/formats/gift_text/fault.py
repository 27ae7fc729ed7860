"""What is wrong with one question of a GIFT file."""


class GiftError(Exception):
    """A question cannot be read: where in its text, what is wrong, and what to do."""

    def __init__(self, offset: int, code: str, message: str, hint: str) -> None:
        """Keep the place, a code such as `gift.number`, and the words."""
        super().__init__(message)
        self.offset, self.code, self.message, self.hint = offset, code, message, hint
