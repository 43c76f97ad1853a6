"""Plain text: the whole file is the article and all that is known of it."""

from checker.reading.record import Record


def read_plain_text(text: str) -> Record:
    """The text itself; headline and publication day are found in it later."""
    return Record(text)
