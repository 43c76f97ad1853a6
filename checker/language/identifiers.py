"""Numbers that name rather than count: telephone numbers, roads, calibres, rooms and the like, ordinals, and scores.

They are no quantities, and yet articles can disagree on them: a telephone number a digit short, the second floor
against the third.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

import regex


class Identifier(NamedTuple):
    """A naming number: its span, the value (a number, or a string where digits alone count), and what it names."""

    start: int
    end: int
    value: float | str
    sort: Literal["identifier", "rank", "score"]
    noun: str


_ORDINALS = {
    word: at
    for at, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}

_TELEPHONE = r"(?<![\d.,$£€-])(?P<telephone>\+?(?:\d{1,3}[ -])?(?:\(\d{2,5}\)[ ]?|\d{3,5}[ -])\d{3,4}(?:[ -]?\d{3,4}){0,2})(?![\d,]|[.-]\d)"
_NAMED = (
    r"\b(?P<noun>(?:State |US |U\.S\. |Interstate |County |Farm )?(?:[Hh]ighway|[Rr]oute|[Ii]nterstate|[Rr]oad|[Mm]otorway)"
    r"|[Rr]oom|[Ff]light|[Jj]uror|[Gg]ate|[Tt]erminal|[Bb]uilding|[Pp]latform|[Ww]ard|[Cc]hannel|[Aa]partment|[Uu]nit"
    r"|[Dd]istrict|[Pp]recinct|[Aa]rticle|[Ss]ection|[Cc]hapter|[Cc]ell|[Dd]ock|[Pp]ier|[Bb]us|[Ll]ine|[Ll]oop"
    r"|[Nn]o\.|[Nn]umber|I(?=-\d)|[AM](?=\d))[ -]?(?P<number>\d{1,4})(?![\d,.%]\d|\d)"
)
_CALIBRE = r"(?<![\d])\.?(?P<calibre>\d{2,3})[ -](?=(?:calib(?:er|re)|revolver|handgun|pistol|magnum|rifle|bullets?)\b)"
_TALLY = r"vote|split|win|victory|defeat|loss|lead|draw|decision|verdict|ruling|margin|majority"
_SCORE = (
    r"(?:(?<=(?:split|vote|voted|votes|won|lost|beat|deadlocked|divided|hung|drew|led|ahead|winning|losing|were|was)"
    r"(?: [a-z]{2,10})?[ ,]\s?)(?P<score>(?<!\d)\d{1,2}[-–]\d{1,2})(?![\d.%-])"
    rf"|(?<![\d.,$£€-])(?P<scored>\d{{1,2}}[-–]\d{{1,2}})(?=[ ](?:{_TALLY}|in favou?r|against)\b))"
)
_ORDINAL = (
    r"\b(?P<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth"
    r"|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth"
    r"|[Nn]ineteenth|[Tt]wentieth|\d{1,3}(?:st|nd|rd|th))\b(?P<behind>[ -](?P<what>[A-Za-z]{3,20}))?"
)
_PATTERN = regex.compile("|".join((_TELEPHONE, _NAMED, _CALIBRE, _SCORE, _ORDINAL)))
_PLAIN = frozenset(
    """time place half aid lady name hand century glance thing things step class son day days few two three responder
    responders world amendment and was the that for with person quarter week month year""".split()
)


def find_identifiers(text: str) -> Iterator[Identifier]:
    """Every naming number of the text, in order. Ordinals that only order a telling ("first, ...", "at first",
    "the first time") and those of centuries and dates are left out."""
    for match in _PATTERN.finditer(text):
        kind = match.lastgroup
        if match["telephone"]:
            digits = sum(char.isdigit() for char in match["telephone"])
            if 7 <= digits <= 14:
                value = "".join(char for char in match["telephone"] if char not in " ()")
                yield Identifier(match.start("telephone"), match.end("telephone"), value, "identifier", "telephone")
        elif match["number"]:
            noun = match["noun"].lower().strip(" .")
            yield Identifier(match.start("number"), match.end("number"), float(match["number"]), "identifier", noun)
        elif match["calibre"]:
            yield Identifier(
                match.start("calibre"), match.end("calibre"), float(match["calibre"]), "identifier", "calibre"
            )
        elif match["score"] or match["scored"]:
            name = "score" if match["score"] else "scored"
            yield Identifier(match.start(name), match.end(name), match[name].replace("–", "-"), "score", "score")
        elif match["ordinal"] and kind is not None:
            what = (match["what"] or "").lower()
            if not what or what in _PLAIN:
                continue
            word = match["ordinal"].lower()
            number = _ORDINALS.get(word) or int("".join(char for char in word if char.isdigit()))
            yield Identifier(match.start("ordinal"), match.end("ordinal"), float(number), "rank", what)
