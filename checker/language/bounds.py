"""Words before and behind a number that limit it: "at least", "up to", "nearly", "or more"."""

import re
from typing import Final

from checker.language.numeral_words import COUNTABLE, GROUPS, SCALES, SMALL
from checker.language.tables import words
from checker.language.tokens import Tokens
from checker.language.unit_names import UNIT_WORDS
from checker.models import Bound

_BEFORE: Final = {
    Bound.AT_LEAST: """
    at least; a minimum of; minimum of; minimum; no fewer than; not fewer than; no less than; not less than; as many
    as or more than; at the very least; not under; upwards of or; no smaller than; >=; ≥; = >; a good; bigger or
    equal than; greater than or equal to; more than or equal to; at least or equal to; min.; larger than or equal
    to; bigger than or equal to; greater or equal to; higher than or equal to; equal or greater than; equal to or
    greater than; equal to or more than; equal to or higher than; equal to or above; equal or more than; as few as; as
    little as; as low as; min; starting at; starting from; from at least
    """,
    Bound.MORE_THAN: """
    more than; over; in excess of; well over; upwards of; upward of; above; well above; greater than; exceeding;
    exceeds; exceeded; exceed; beyond; bigger than; larger than; higher than; longer than; over than; north of;
    topping; topped; surpassing; surpassed; comfortably over; just over; a little over; slightly more than; slightly
    over; just above; slightly above; a little more than; just more than; well in excess of; far more than; much
    more than; way more than; older than; faster than; better than; >; peaked at over; tops; past the; heavier than;
    taller than; not just; a shade over; little over; little more than; a bit over; a bit more than;
    surpasses; surpass; passes; passed; pass; crosses; crossed; outstrips; outstripped
    """,
    Bound.AT_MOST: """
    at most; at the most; up to; as many as; as much as; no more than; not more than; a maximum of; maximum of;
    maximum; max; as high as; as long as; up to around; up to about; up to as many as; max of; up to
    some; up to nearly; not over; less than or equal to; smaller or equal than; smaller than or equal to; lower than
    or equal to; fewer than or equal to; =<; <=; < =; ≤; at the very most; no greater than; no higher than; no
    longer than; no bigger than; as far as; capped at; within; equal or less than; equal to or less than; equal to or
    fewer than; equal to or lower than; equal to or below; equal or lower than; upto; not greater than; not exceeding
    """,
    Bound.LESS_THAN: """
    less than; fewer than; under; below; well under; just under; smaller than; lower than; shorter than; well below;
    just below; slightly less than; slightly under; a little less than; a little under; south of; just less than;
    not quite; just short of; shy of; short of; younger than; <; slightly below; sub; sub -; far less than; far
    fewer than; much less than; far below; a bit under; cheaper than; slightly fewer than; just fewer than
    """,
    Bound.ABOUT: """
    about; around; some; roughly; approximately; approx; approx.; nearly; almost; close to; an estimated; estimated;
    more or less; circa; c.; ca.; in the region of; in the neighborhood of; in the neighbourhood of; on the order
    of; in the order of; somewhere around; somewhere near; ~; ≈; ∼; averaged; averaging; averages; averaged about;
    nears; neared; approaches; approach; averaged roughly; near; nearing; approaching; approached; virtually;
    practically; barely;
    just about; reportedly around; an approximate; approximated; or about; or around; or roughly; or nearly;
    or almost; more like; closer
    to; roughly about; perhaps; maybe; probably; maybe about; a reported; an approximately; hovering around;
    hovering at; estimated at; a roughly; within about
    """,
}


def _reversed_phrases(table: dict[Bound, str]) -> dict[str, list[tuple[tuple[str, ...], Bound]]]:
    by_last: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for bound, phrases in table.items():
        for written in phrases.split(";"):
            phrase = tuple(re.sub(r"([<>=.])", r" \1 ", written).split())
            by_last.setdefault(phrase[-1], []).append((phrase, bound))
    for choices in by_last.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    return by_last


BEFORE: Final = _reversed_phrases(_BEFORE)
# Words between a bound and its number that change nothing: "up to another 50", "more than the 50".
_SKIPPED: Final = words(
    """
    another the a an further additional extra total of just only to even as his its their these those such record
    """
)

_BEHIND: Final = {
    Bound.AT_LEAST: """
    or more; or more than; or greater; or higher; or above; or over; or older; or better; or longer; - plus; plus;
    +; and over; and above; and older; and up; and more; at least; at a minimum; minimum; if not more; or more
    people; or equal to; or larger; or worse; or beyond; upward; upwards; or bigger; or upward; or later
    """,
    Bound.AT_MOST: """
    or less; or fewer; or under; or below; or lower; or younger; and under; and below; at most; at the most;
    maximum; max; or lesser; and younger; tops; or smaller; or cheaper
    """,
    Bound.ABOUT: """
    or so; - odd; odd; more or less; approximately; or thereabouts; give or take; - ish; ish; or about; or around;
    on average; - something
    """,
}


def _phrases(table: dict[Bound, str]) -> dict[str, list[tuple[tuple[str, ...], Bound]]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for bound, phrases in table.items():
        for written in phrases.split(";"):
            phrase = tuple(written.split())
            by_first.setdefault(phrase[0], []).append((phrase, bound))
    for choices in by_first.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    return by_first


BEHIND: Final = _phrases(_BEHIND)


def bound_before(t: Tokens, i: int, floor: int) -> tuple[Bound, int] | None:
    """The bound whose words end before token i, and the token that they begin at, `floor` at the earliest."""
    k = i
    skips = 0
    while True:
        for phrase, bound in BEFORE.get(t.word(k - 1), ()):
            start = k - len(phrase)
            if start >= floor and tuple(t.words[start:k]) == phrase and _holds(t, phrase, start, k):
                return bound, start
        if skips < 3 and t.word(k - 1) in _SKIPPED and k - 1 > floor:
            if t.word(k - 1) == "the" and t.word(k - 2) not in ("than", "least"):
                return None
            k, skips = k - 1, skips + 1
            continue
        if skips == 0 and t.word(k - 1) in ("magnitude", "-") and "magnitude" in t.words[max(k - 2, 0) : k]:
            k -= 2 if t.word(k - 1) == "-" else 1
            skips = 1
            continue
        return None


def _holds(t: Tokens, phrase: tuple[str, ...], start: int, k: int) -> bool:
    """Whether words that may mean something else bound a number here."""
    last, before = phrase[-1], t.word(start - 1)
    if phrase == ("up", "to"):
        return not any(t.word(start - back) in _BRINGING for back in (1, 2, 3))
    if len(phrase) > 1:
        return True
    if last in _PASSING:
        return not _COUNTS.isdisjoint(t.words[max(start - 6, 0) : start])
    if last in ("over", "under", "below", "above", "past", "near", "within", "about", "beyond", "around"):
        if last == "over" and before in (
            "took",
            "take",
            "taking",
            "handed",
            "turned",
            "carried",
            "won",
            "left",
            "victory",
            "win",
            "lead",
            "advantage",
            "spread",
            "times",
        ):
            return False
        if last == "near" and SMALL.get(t.words[k], 99) < 10:
            return False  # "a crash near two towns"
        if last in ("over", "within", "under") and t.words[k] in ("the", "a", "an"):
            return t.words[k] != "the" and (t.words[k + 1] in _COUNTED_BY_ARTICLE or t.words[k + 1] in UNIT_WORDS)
        if last in ("about", "around", "over", "under") and t.words[k] in ("the",):
            return False
    return last not in ("some", "maybe", "perhaps", "probably") or t.words[k] not in ("of", "one")


_COUNTED_BY_ARTICLE: Final = frozenset([*SCALES, *GROUPS, "hundred", "quarter", "third", "half"])
# "The toll passes 160" against "the council passes 12 bylaws": only a count passes a number.
_PASSING: Final = words("pass passes passed crosses crossed approach")
_COUNTS: Final = words(
    """
    toll tolls tally count number numbers total figure figures sum deaths cases casualties losses population turnout
    attendance membership price prices cost costs value damage debt deficit unemployment inflation temperature
    temperatures sales profit profits revenue arrests infections injured wounded dead speed index reading level
    """
)
_BRINGING: Final = words(
    """
    bring brings brought bringing back catch moved move moves catching add adds added adding
    """
)
# "over eight years" is "during" unless a word before it asks how long.
_HOW_LONG: Final = words(
    """
    for after in well just lasted lasting takes spent served last is was been of by sentence ago lived waited worked
    stayed and to a
    """
)


def lasts(t: Tokens, start: int) -> bool:
    """Whether "over" at token `start`, before a stretch of time, means "more than" and not "during"."""
    return t.words[start] != "over" or t.word(start - 1) in _HOW_LONG or t.opens_sentence(start)


def bound_behind(t: Tokens, j: int) -> tuple[Bound, int] | None:
    """The bound whose words begin at token j, behind a number or its unit, and the token behind them."""
    for phrase, bound in BEHIND.get(t.words[j], ()):
        end = j + len(phrase)
        if tuple(t.words[j:end]) == phrase and _stands(t, j, phrase, end):
            return bound, end
    return None


# "12% and up nearly 5%" goes on with a change; "12 and up" bounds.
_GOING_ON: Final = words("nearly almost about around by to from some more over at roughly just only another a")


# "€20m plus VAT" adds; "80,000 plus fans" bounds.
_ADDED: Final = words("tax taxes interest costs cost expenses bonus bonuses fees postage commission add benefits")


def _stands(t: Tokens, j: int, phrase: tuple[str, ...], end: int) -> bool:
    first = phrase[0]
    if first == "+":
        return t.glued(j)
    if phrase in (("plus",), ("odd",), ("upward",), ("upwards",), ("tops",), ("max",), ("maximum",), ("minimum",)):
        if first == "max" and t.raw(j) == "Max":
            return False  # a model's name
        if first == "plus" and (t.words[end] in _ADDED or t.words[end] in COUNTABLE or t.raw(end).isupper()):
            return False
        return t.words[end] not in ("a", "the", "an", "$", "£", "€", "of") and not t.words[end][:1].isdecimal()
    if phrase in (("at", "least"), ("at", "most"), ("at", "the", "most")):
        return t.words[end] in ("", ".", ",", ";", ")")
    if phrase == ("on", "average"):
        return False
    if phrase == ("and", "up") and t.words[end] in _GOING_ON:
        return False
    if first == "and":
        following = t.words[end]
        return following not in ("than", "$", "£", "€") and not following[:1].isdecimal() and following not in COUNTABLE
    if first == "or" and t.words[end] == "than":
        return False
    if phrase == ("or", "more", "than"):
        return t.words[end] in ("", ".", ",")
    if first == "-":
        return t.glued(j) and t.glued(j + 1)
    return phrase not in (("or", "about"), ("or", "around"))
