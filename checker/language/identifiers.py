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
# One cheap pass finds every run of digits and every word that may be an ordinal; the rest is looked at only there. Each
# way to begin is one set of characters, which a search tells apart without trying what follows.
_CANDIDATE: Final = re.compile(
    r"\d\d*+(?:st|nd|rd|th)?"
    r"|[FfSsTtEeNn](?<!\w.)(?:irst|ourth|ifth|ourteenth|ifteenth|econd|ixth|eventh|ixteenth|eventeenth|hird|enth|welfth"
    r"|hirteenth|wentieth|ighth|leventh|ighteenth|inth|ineteenth)\b"
)
_TELEPHONE: Final = re.compile(
    r"\+?(?:\d{1,3}[ -])?(?:\(\d{2,5}\) ?|\d{3,5}[ -])\d{3,4}(?:[ -]?\d{3,4}){0,2}(?!\d|[.,-]\d)"
)
_NAMED: Final = re.compile(
    r"\b(?P<noun>highway|route|interstate|road|motorway|room|flight|juror|gate|terminal|building|platform|ward|channel"
    r"|apartment|unit|district|precinct|article|section|chapter|cell|dock|pier|bus|line|loop|no\.|number"
    r"|i(?= ?-)|[am](?=$))"
    r"(?:[ -]| - )?$",
    re.IGNORECASE,
)
# "On Texas 71", "the Elgin 95 Highway": a road of one of the United States, or before its own name.
_STATE_ROAD: Final = re.compile(
    r"\b(?:on|along|off|of|from|near|and|down|up|via) (?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado"
    r"|onnecticut)|Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana|M(?:aine"
    r"|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)|N(?:ebraska|evada|ew (?:Hampshire|Jersey|Mexico"
    r"|York)|orth (?:Carolina|Dakota))|O(?:hio|klahoma|regon)|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)"
    r"|T(?:ennessee|exas)|Utah|V(?:ermont|irginia)|W(?:ashington|est Virginia|isconsin|yoming)|US|U\.S\.) $"
)
_ROAD_BEHIND: Final = re.compile(r" (?:Highway|Freeway|Expressway|Turnpike|Motorway|Bypass)\b")
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
        found = _ordinal(text, match) if match.group()[-1].isalpha() else _number(text, start, match.end())
        if found:
            done = found.end
            yield found


def _ordinal(text: str, match: re.Match[str]) -> Identifier | None:
    behind = _BEHIND.match(text, match.end())
    what = behind.group(1).lower() if behind else ""
    if not what or what in _PLAIN or text[max(0, match.start() - 3) : match.start()].lower() == "at ":
        return None
    told = match.group().lower()
    value = float(told[:-2]) if told[0].isdecimal() else _ORDINALS.get(told)
    if value is None:
        return None
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
    if size <= 3 and before == " " and _is_road(text, start, end):
        return Identifier(start, end, float(text[start:end]), "identifier", "highway")
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


def _is_road(text: str, start: int, end: int) -> bool:
    """Whether a number stands behind a state's name on the way to somewhere, or before "Highway"."""
    if _ROAD_BEHIND.match(text, end):
        return True
    if text[end : end + 1] in ",%" and text[end + 1 : end + 2].isdigit():
        return False
    named = text[start - 2 : start - 1].islower() or text[start - 2 : start - 1] in "S."
    return named and bool(_STATE_ROAD.search(text, max(0, start - 24), start)) and not _COUNTED.match(text, end)


# "Of Ohio 16 counties took part": what follows is counted.
_COUNTED: Final = re.compile(r"[ -](?:[a-z-]+ )?[a-z]+s\b|[%.]\d|%| (?:percent|million|people|points?)\b")
_AFTER: Final = frozenset(".,%")


def _telephone(text: str, start: int) -> Identifier | None:
    if start and text[start - 1] == "(":
        start -= 1
    match = _TELEPHONE.match(text, start)
    if match is None or not 7 <= sum(char.isdigit() for char in match.group()) <= 14:
        return None
    value = "".join(char for char in match.group() if char not in " ()")
    return Identifier(match.start(), match.end(), value, "identifier", "telephone")
