"""Article text made safe to show: it comes from anybody, and a terminal or a page obeys some characters."""

import regex

# A whole escape sequence: CSI (colours, cursor), OSC (titles, links) up to its end, or a two-character one.
_ESCAPE = regex.compile(
    r"\x1b\[[0-?]{0,64}[ -/]{0,16}[@-~]|\x1b\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|\x1b.|\x9b[0-?]{0,64}[@-~]"
)
_SPACE = regex.compile(r"[\s\p{Zl}\p{Zp}]+")
# Control, format (bidirectional overrides, zero-width), surrogate and private characters.
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+")


def plain(text: str) -> str:
    """The text on one line with no character that a terminal obeys or that hides or reorders others."""
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    return _UNSEEN.sub("", _SPACE.sub(" ", _ESCAPE.sub("", text))).strip()


_OPENING = regex.compile(r'“|(?<![^\s(\[—–-])"')
_CLOSING = {ord('"'): "’", ord("”"): "’"}


def within_quotes(sentence: str) -> str:
    """A sentence as it stands between double quotation marks: its own are single ones, character for character."""
    return _OPENING.sub("‘", sentence).translate(_CLOSING)


# What Markdown or a code host makes something of: emphasis, code, links, cells, HTML, mathematics, mentions, numbers of
# issues, bare addresses, and what makes a list at the beginning of a line.
_MARKDOWN = regex.compile(r"[\\`*_{}\[\]<>&|~$]|[@#]|:(?=/)|(?<=\bwww)\.|^[-+=]|(?<=^\d{1,9})[.)]")


def markdown(text: str) -> str:
    """The text as one line of Markdown that shows as it stands: no markup, link, table cell, HTML or mention in it.

    Character references are used rather than backslashes, which not every table parser understands.
    """
    return _MARKDOWN.sub(_reference, plain(text))


def _reference(match: "regex.Match[str]") -> str:
    char = match.group()
    # A code host looks for mentions in the text as rendered: a zero-width space keeps the name apart.
    return f"&#{ord(char)};" + ("&#8203;" if char in "@#" else "")


_MENTION = regex.compile(r"[@#](?=\w)")


def unmentioned(text: str) -> str:
    """Plain text, line by line, in which a code host finds nobody to notify and no issue to link."""
    return "\n".join(_MENTION.sub("\\g<0>\u200b", plain(line)) for line in text.split("\n"))


_NOT_XML = regex.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(text: str) -> str:
    """The text without the characters that XML 1.0 does not allow; escaping is left to the XML writer."""
    return _NOT_XML.sub("", text)
