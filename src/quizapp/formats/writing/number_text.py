"""Numbers as the formats of other programs write them."""


def number_text(value: float) -> str:
    """Write a number without a point if it is whole: “72”, “33.33333”."""
    return str(int(value)) if value.is_integer() else repr(value)
