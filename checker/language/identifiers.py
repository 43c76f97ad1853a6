"""Numbers that name rather than count: telephone numbers, roads, calibres, rooms and the like, ordinals, and scores.

They are no quantities, and yet articles can disagree on them: a telephone number a digit short, the second floor
against the third.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple


class Identifier(NamedTuple):
    """A naming number: its span, the value (a number, or a string where digits alone count), and what it names."""

    start: int
    end: int
    value: float | str
    sort: Literal["identifier", "rank", "score"]
    noun: str


_ORDINALS: Final = {
    word: float(at)
    for at, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}
# One cheap pass finds every run of digits and every word that may be an ordinal; the rest is looked at only there.
_CANDIDATE: Final = re.compile(
    r"(?P<digits>\d+(?P<ordinal>st|nd|rd|th)?)"
    r"|\b(?P<word>(?:[Ff](?:irst|ourth|ifth|ourteenth|ifteenth)|[Ss](?:econd|ixth|eventh|ixteenth|eventeenth)"
    r"|[Tt](?:hird|enth|welfth|hirteenth|wentieth)|[Ee](?:ighth|leventh|ighteenth)|[Nn](?:inth|ineteenth)))\b"
)
_TELEPHONE: Final = re.compile(
    r"\+?(?:\d{1,3}[ -])?(?:\(\d{2,5}\) ?|\d{3,5}[ -])\d{3,4}(?:[ -]?\d{3,4}){0,2}(?!\d|[.,-]\d)"
)
_NAMED: Final = re.compile(
    r"\b(?P<noun>highway|route|interstate|road|motorway|room|flight|juror|gate|terminal|building|platform|ward|channel"
    r"|apartment|unit|district|precinct|article|section|chapter|cell|dock|pier|bus|line|loop|no\.|number|i(?=-)|[am](?=$))"
    r"[ -]?$",
    re.IGNORECASE,
)
_CALIBRE: Final = re.compile(r"[ -](?:calib(?:er|re)|revolver|handgun|pistol|magnum|rifle|bullets?)\b")
_SCORE: Final = re.compile(r"(\d{1,2})[-–](\d{1,2})(?![\d%–-]|[.,]\d)")
_TALLY: Final = re.compile(r"[-–]\d{1,2} (?:vote|split|win|victory|defeat|loss|lead|draw|decision|verdict|ruling|margin"
                           r"|majority|deadlock|in favou?r|against)\b")  # fmt: skip
_SCORED: Final = re.compile(
    r"\b(?:split|vote[ds]?|won|wins?|winning|lost|loses?|losing|beat|beats|beating|beaten|deadlocked|divided|hung|drew"
    r"|draws?|drawing|drawn|led|leads?|leading|ahead|behind|trail(?:s|ed|ing)?|defeat(?:s|ed|ing)?|edg(?:e[sd]?|ing)"
    r"|thrash(?:es|ed|ing)?|hammer(?:s|ed|ing)?|overcame|overcom(?:es?|ing)|outplay(?:s|ed|ing)|crush(?:es|ed|ing)"
    r"|rout(?:s|ed|ing)|upset|upsets|knock(?:s|ed|ing) out|tied|ties|finished|finishing|ended|ending|level(?:led)?"
    r"|prevail(?:s|ed|ing)|triumph(?:s|ed|ing)?|fell|fall|falls|falling|(?:went|go|goes|going) (?:down|up))"
    r"(?: (?:to|with|against|at|over))?"
    # the side that was met, or what was won: "beat Rovers", "lost the second leg"
    r"(?:,? (?!(?:by|of|for|in|about|some|between|on|from|another|up|nearly|around|to|within|every|each)\b)"
    r"[A-Za-zÀ-ÿ'’&.]{1,20}){0,4},? $"
)
# What tells a score less surely, so that numbers that rise, as those of a range do, count only behind "made it".
_STANDING: Final = re.compile(
    r"(?:\b(?P<made>ma(?:de|kes?|king) it)|\b[Ii]t (?:was|is|ended|finished|stood|stayed)(?: at)?) $"
)
# What follows a score, and not the number of something ("5-10 people") nor the end of a range ("3-2 to 4-5 weeks").
_BEHIND_SCORE: Final = re.compile(
    r"[.,;:!?)\]”\"’'\n]|\s*$|\s*[(—–]| (?:in|on|at|after|with|thanks|away|for|and|but|as|before|despite|from|last"
    r"|yesterday|today|overall|against|over|by|that|when|while|until|till|through|behind|here|there|here|again|this"
    r"|because|late|early|along|under|during|following|since|so|then|within|inside|courtesy|to(?! ?[\d$£€]))\b| [A-Z]"
)
_BEHIND: Final = re.compile(r"[ -]([A-Za-z]{3,20})")
_PLAIN: Final = frozenset(
    """time place half aid lady name hand century glance thing things step class son day days few two three responder
    responders world amendment and was the that for with person quarter week month year january february march april
    may june july august september october november december""".split()
)
_JOINED: Final = frozenset(".,$£€-+/:")


def find_identifiers(text: str) -> Iterator[Identifier]:
    """Every naming number of the text, in order. Ordinals that only order a telling ("first, ...", "at first",
    "the first time") and those of centuries and dates are left out."""
    done = 0
    for match in _CANDIDATE.finditer(text):
        start = match.start()
        if start < done:
            continue
        word = match["word"]
        found = _ordinal(text, match) if word or match["ordinal"] else _number(text, start, match.end())
        if found:
            done = found.end
            yield found


def _ordinal(text: str, match: re.Match[str]) -> Identifier | None:
    behind = _BEHIND.match(text, match.end())
    what = behind.group(1).lower() if behind else ""
    if not what or what in _PLAIN or text[max(0, match.start() - 3) : match.start()].lower() == "at ":
        return None
    word = match["word"]
    value = _ORDINALS[word.lower()] if word else float(match["digits"][:-2])
    return Identifier(match.start(), match.end(), value, "rank", what)


def _number(text: str, start: int, end: int) -> Identifier | None:
    size = end - start
    before = text[start - 1] if start else " "
    if 1 <= size <= 5 and before not in _JOINED and (telephone := _telephone(text, start)):
        return telephone
    if size <= 4 and (before in " -" or before in "AaMm") and (named := _NAMED.search(text, max(0, start - 12), start)):
        if text[end : end + 1] not in _AFTER or not text[end + 1 : end + 2].isdigit():
            return Identifier(start, end, float(text[start:end]), "identifier", named["noun"].lower().strip(" .-"))
        return None
    if 2 <= size <= 3 and text[end : end + 1] in (" ", "-") and _CALIBRE.match(text, end):
        return Identifier(start, end, float(text[start:end]), "identifier", "calibre")
    score = _SCORE.match(text, start) if size <= 2 and before not in _JOINED else None
    if score and (_TALLY.match(text, end) or _is_told(text, score)):
        return Identifier(start, score.end(), score.group().replace("–", "-"), "score", "score")
    return None


def _is_told(text: str, score: re.Match[str]) -> bool:
    """Whether the words round two joined numbers tell them as a score."""
    start = score.start()
    if not _BEHIND_SCORE.match(text, score.end()):
        return False
    if _SCORED.search(text, max(0, start - 70), start):
        return True
    standing = _STANDING.search(text, max(0, start - 20), start)
    return standing is not None and (bool(standing["made"]) or int(score[1]) >= int(score[2]))


_AFTER: Final = frozenset(".,%")


def _telephone(text: str, start: int) -> Identifier | None:
    if start and text[start - 1] == "(":
        start -= 1
    match = _TELEPHONE.match(text, start)
    if match is None or not 7 <= sum(char.isdigit() for char in match.group()) <= 14:
        return None
    value = "".join(char for char in match.group() if char not in " ()")
    return Identifier(match.start(), match.end(), value, "identifier", "telephone")
