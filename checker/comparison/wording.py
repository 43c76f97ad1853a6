"""Words round a figure that take it out of the comparison: superseded, a part of another figure, of a while, or no day
at all."""

import regex

from checker.models import Claim

# The figure's own clause says that it no longer holds: "first put at 12", "up from 20", "earlier reports of two dead".
_SUPERSEDED = regex.compile(
    r"\b(?:up|down|rose|risen|increased|grew|fell|revised|downgraded|upgraded|lowered|raised|corrected)\s+from\b"
    r"|\b(?:initial(?:ly)?|preliminary|at first|originally|previous(?:ly)?|had (?:earlier|first|initially))\b"
    r"|\bearlier (?:report|toll|count|figure|estimate|statement|version|said)"
    r"|\bfirst (?:reported|said|put|estimated|thought|gave|told)\b"
    r"|\b(?:instead of|rather than|not the|no longer|erroneously|mistakenly|wrongly|(?:was|were) then)\b"
    r"|\bthen(?: ?-? ?$)",
    regex.IGNORECASE,
)

# "fell to 6.1 percent from 5.4": the figure is what was before.
_BEFORE = regex.compile(
    r"\bfrom(?: (?:about|around|some|nearly|almost|more than|over|roughly|the|a|an)){0,2}[\s$€£¥]*$", regex.IGNORECASE
)

_PART = regex.compile(r"\b(?:of (?:which|whom|them|those|these)|including|among (?:them|those)|other|remaining)\b")
# "Of 71 people arrested in the riots, 22 have been charged".
_OF_THOSE = regex.compile(r"\bof (?:the |those |its )?[\d,.]+ [^,;.]{3,60}, (?:only |about |some )?$", regex.IGNORECASE)
_BESIDES = regex.compile(r"\s(?:of (?:which|whom|them|those|these|the)|other|others|more|further)\b")

# "No death for the third day", "nobody died on Tuesday": nobody, in a time of its own.
_OF_A_DAY = regex.compile(
    r"\b(?:in the first (?:hours?|minutes|day|days)"
    r"|for the (?:first|second|third|\p{Ll}+th)|since|overnight|today|on that day|yesterday"
    r"|(?:on|since|by|until|till) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|th(?:is|at) (?:time|week|month|year))\b"
)

# "The worst since 1992" is told of now.
_RECORD = regex.compile(r"\b(?:\p{Ll}{3,}est|first|most|worst|best)\b[^.;,]{0,25} since\b")

# "Today" and "that morning" are as good as the article's date; only what names a day, month or year is held to it.
_DATED = regex.compile(
    r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    regex.IGNORECASE,
)


def superseded(claim: Claim) -> bool:
    """Whether the claim's own sentence says, just before the figure, that the figure no longer holds."""
    before = claim.sentence[max(0, claim.start - claim.sentence_start - 60) : claim.start - claim.sentence_start]
    if claim.kind not in {"date", "time"} and _BEFORE.search(before):
        return True
    return bool(_SUPERSEDED.search(before))


def for_a_while(claim: Claim) -> bool:
    """Whether nobody is told of as hurt since, or on one day or in one week alone, which says nothing of the rest."""
    return _OF_A_DAY.search(_RECORD.sub("", claim.sentence)) is not None


def is_part(claim: Claim) -> bool:
    """Whether the words round the figure make it a part of something told before, or something besides it."""
    at = claim.start - claim.sentence_start
    end = at + len(claim.text)
    return bool(
        _PART.search(claim.sentence[max(0, at - 25) : at])
        or _OF_THOSE.search(claim.sentence, max(0, at - 90), at)
        or _BESIDES.match(claim.sentence[end : end + 12])
    )


def names_a_day(claim: Claim) -> bool:
    """Whether a date's own words name a day, month or year."""
    return bool(_DATED.search(claim.text))
