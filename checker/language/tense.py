"""Whether a clause speaks of what is past or of what is to come."""

import re
from typing import Final

_REACH: Final = 110

_CLAUSE_END: Final = re.compile(r"[.;:!?\n“”\"](?=\s|$)|[“”\"]")

# A verb in its future forms runs on over the participle behind it ("will be held", "to be sentenced"), which would
# otherwise be taken for a past.
_CUES: Final = re.compile(
    r"""
    (?P<ahead>
        \b(?:will|shall|would|(?:is|are|was|were|be)\ (?:now\ )?(?:due|expected|scheduled|set|slated|planned|likely
            |going|poised|supposed|about)|due|scheduled|slated|set\ for|planned|plan(?:s|ning)?|expect(?:s|ing)?
            |hope[s]?|intend[s]?|aim[s]?|vow(?:s|ed)|pledge[sd]?|promise[sd]?|let['’]s|upcoming
            |schedule|arrange|book|find|please|set\ up|(?:is|are)\ to)\b
            (?:\ (?:not|also|now|then|to|be|have|been|for|likely|probably|continue))*+(?:\ [a-z]+(?:ed|en|ing)\b)?
      | \b(?:delayed|postponed|adjourned|put\ off|extended|suspended|remanded|rescheduled|moved|deferred|pushed\ back)
            (?:\ [a-z]+){0,2}\ (?:until|till|to)\b
      | (?:['’]ll|\bwon['’]t)\b(?:\ (?:be|have))?(?:\ [a-z]+(?:ed|en|ing)\b)?
      | \bto\ be\ [a-z]+(?:ed|en|ing)\b | \bto\ be\b
      | \b(?:starts?|begins?|opens?|resumes?|kicks?\ off|takes?\ place|goes\ on\ trial|expires?|premieres?|airs|closes
            |meets|faces|hosts\ (?!of\b)|travels|go(?:es)?\ to\ the\ polls|flies\ to|returns\ to|heads\ (?:to|for))\b
      | (?<!two\ )\b(?:plays|visits)\ (?!on\b|by\b|to\b|from\b|in\b|of\b|at\b)
      | \b(?:may|might|could|can|should)(?:\ (?:not|still|yet|also|soon))*+\ be\b(?!\ (?:seen|heard|found))
            (?:\ [a-z]+(?:ed|en|ing)\b)?
      | \bmight\ (?!have\b)[a-z]+\b
    )
  | (?P<behind>
        \b(?:was|were|had|has|have|did|said|told|came|went|took|made|got|gave|found|saw|held|left|began|fell|rose|struck
            |hit|shot|broke|brought|caught|fought|fled|flew|grew|knew|led|lost|met|paid|put|ran|sank|sent|spoke|stood
            |stole|swept|threw|won|wrote|became|drew|drove|felt|heard|kept|laid|lay|sat|sold|told|thought|understood
            |woke|wore|according\ to|since|following|after)\b
      | \b(?!need|speed|seed|feed|breed|united|indeed|red\b|hundred)[a-z]{2,}ed\b
    )
    """,
    re.VERBOSE,
)


def looks_ahead(low: str, start: int, end: int, floor: int, limit: int) -> bool:
    """Whether the verb nearest to `low[start:end]` in its clause, before it or else after it, is a future one.

    `low` is text in lower case; the clause lies between `floor` and `limit`. Without a verb, news tells the past.
    """
    left = low[max(floor, start - _REACH) : start]
    for stop in _CLAUSE_END.finditer(left):
        left_start = stop.end()
        if left_start < len(left) and not left[stop.start() - 4 : stop.start()].strip().startswith(
            ("u.s", "a.m", "p.m")
        ):
            left = " " * left_start + left[left_start:]
    cues = [
        cue for cue in _CUES.finditer(left) if not (cue["ahead"] and (_is_closed(left, cue) or _is_noun(left, cue)))
    ]
    cue = cues[-1] if cues else None
    if cue is None:
        right = low[end : min(limit, end + _REACH)]
        stop_right = _CLAUSE_END.search(right)
        cue = _CUES.search(right[: stop_right.start()] if stop_right else right)
    return cue is not None and cue.lastgroup == "ahead"


def _is_closed(left: str, cue: re.Match[str]) -> bool:
    """Whether the verb stands in a relative clause that a comma has closed ("a box that would hold it, in ...")."""
    return "," in left[cue.end() :] and left[max(0, cue.start() - 6) : cue.start()].endswith(
        ("that ", "which ", "who ")
    )


# "The peace plan", "his plans": one word may stand before a singular; before a plural form it may be its subject.
_NOUNS: Final = re.compile(r"(?:plan|promise|pledge|hope|aim|schedule|book)(?P<plural>s?)")
_OWNED: Final = re.compile(r"\b(?:the|a|an|its|his|her|their|our|this|that|these|those|any|no|[a-z]+['’]s) $")
_OWNED_FAR: Final = re.compile(r"\b(?:the|a|an|its|his|her|their|our|this|that|any|no|[a-z]+['’]s) (?:[a-z-]{2,20} )?$")


def _is_noun(left: str, cue: re.Match[str]) -> bool:
    """Whether a word of what is to come is a noun here: "unveiled the plan on Sunday"."""
    noun = _NOUNS.fullmatch(cue["ahead"])
    if noun is None:
        return False
    owned = _OWNED if noun["plural"] else _OWNED_FAR
    return owned.search(left, max(0, cue.start() - 40), cue.start()) is not None
