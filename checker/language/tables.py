"""How the word lists of this room are written down: one string, read once when a module is imported."""


def pairs(text: str) -> dict[str, str]:
    """The entries of "word=meaning; word=meaning", over any number of lines."""
    entries = (entry.split("=", 1) for entry in " ".join(text.split()).split("; "))
    return {word.strip(): meaning.strip() for word, meaning in entries}


def words(text: str) -> frozenset[str]:
    """The words of a text, set apart by spaces and line ends."""
    return frozenset(text.split())
