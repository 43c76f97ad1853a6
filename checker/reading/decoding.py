"""Bytes into text: byte order marks, UTF-8, what a page declares, then guesses; and bytes that are no text at all.

A guess is made last because guessing is wrong on short Western texts: windows-1252 comes out as some other code page of
its family. So charset-normalizer is asked only where many bytes are not ASCII, as in Asian and Cyrillic encodings.
"""

import codecs
import re

from checker.errors import CheckerError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"PAR1", "a Parquet file"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", re.I
)
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\f\x0b\x1b\x08") + b"\x7f"
_HIGH = bytes(range(128, 256))
_FOREIGN = ("cp932", "euc_jp", "gb18030", "big5", "cp949", "euc_kr", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256")
_IN_USE = re.compile("[\u0410-\u0451\u0454\u0456\u0457\u0491\u0386-\u03ce\u05d0-\u05ea\u0621-\u0652«»№\xa0°]")
_GIVE_TEXT = "not text: give its text as .txt, .md, .html or .json"
_BINARY = f"is binary, {_GIVE_TEXT}"
_DECLARED_WITHIN = 4096
"""Bytes: the HTML standard looks for a declaration within the first 1,024; pages in the wild put it later."""


class NotTextError(CheckerError):
    """Bytes that are no text, or text in no encoding that is known."""


def decode(content: bytes) -> str:
    """The text of a file, without a byte order mark, line ends as they are. Raises NotTextError."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(
                content[len(mark) :], encoding, f"its mark says {encoding} but its bytes are not: save it as UTF-8"
            )
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise NotTextError(f"is {kind}, {_GIVE_TEXT}")
    if b"\0" in content:
        return _without_mark(content)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = _guessed(content)
    if len(content) - len(content.translate(None, _CONTROL)) > len(content) / 50:
        raise NotTextError(_BINARY)
    return text


def _decoded(content: bytes, encoding: str, otherwise: str) -> str:
    """Text of two or four bytes a character; `otherwise` is said where the bytes are not that."""
    try:
        text = content.decode(encoding)
    except (UnicodeError, LookupError):
        raise NotTextError(otherwise) from None
    if sum(character < " " and character not in "\t\n\r\f\x0b\x1b\b" for character in text) > len(text) / 50:
        raise NotTextError(_BINARY)
    return text


def _without_mark(content: bytes) -> str:
    """UTF-16 without a mark: mostly Western text has its zero bytes in every second place."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    encoding = "utf-16-le" if odd > 3 * even else "utf-16-be" if even > 3 * odd else None
    if encoding is None or even + odd < len(content) / 5 or len(content) % 2:
        raise NotTextError(_BINARY)
    return _decoded(content, encoding, _BINARY)


def _guessed(content: bytes) -> str:
    """Text that is not UTF-8: as its page declares, else by the look of its bytes, else windows-1252."""
    declared = _DECLARED.search(content, 0, _DECLARED_WITHIN)
    if declared:
        name = declared[1].decode("ascii").lower()
        # The encoding standard of the web reads latin-1 and ASCII as windows-1252.
        name = "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name
        try:
            return content.decode(name)
        except (UnicodeError, LookupError):
            pass
    sample = content[:65536]
    foreign = (len(sample) - len(sample.translate(None, _HIGH))) / len(sample)
    if foreign < 0.2:
        try:
            return content.decode("cp1252")
        except UnicodeDecodeError:
            pass
    return _by_its_look(content)


def _is_written(character: str) -> bool:
    """Whether a character stands in texts of today: an Asian one, or one of the letters that its alphabet now has."""
    return ord(character) >= 0x2000 or _IN_USE.match(character) is not None


def _by_its_look(content: bytes) -> str:
    """What charset-normalizer takes the bytes for, where that is an encoding in which people write news."""
    import charset_normalizer

    best = charset_normalizer.from_bytes(content, cp_isolation=list(_FOREIGN)).best()
    if best is not None and best.percent_chaos < 10:
        text = content.decode(best.encoding, "replace")
        foreign = [character for character in text if ord(character) > 127]
        if "\ufffd" not in text and sum(map(_is_written, foreign)) > 0.9 * len(foreign):
            return text
    raise NotTextError("is in no known encoding: save it as UTF-8")
