"""Word lists as their modules write them: words parted by blanks."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text that blanks and newlines part."""
    return frozenset(words.split())
