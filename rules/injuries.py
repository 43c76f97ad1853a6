"""Injuries: people wounded or hurt, and those treated in hospital for it.

As a toll, the count can only grow. Casualties that are not told apart are claimed by the rule of that name.
"""

from checker.models import Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="injuries",
    summary="people wounded, injured or hurt",
    nature=Nature.CUMULATIVE,
    subject="people injured",
    nouns=frozenset({"injury", "wounded", "injured", "wound"}),
    modifiers=frozenset({"wounded", "injured"}),
    words=frozenset(
        """wounded wounding wounds injured injuring injures injuries injury hurt hurting maimed hospitalised
        hospitalized burns unhurt treated wound injure treatment number""".split()
    ),
    parts={
        "hurt": r"(?:wounded|injured|hurt|maimed|hospitalised|hospitalized|burned|burnt)",
        "hurting": (
            r"(?:wound|wounds|wounding|wounded|injure|injures|injuring|injured|hurt|hurts|hurting|maimed"
            r"|maiming)"
        ),
        "led": r"(?:been|being|reported|believed|left|seriously|badly|severely|critically|slightly|lightly|gravely"
        r"|serious|and|also|were|was|more|others|people|or|killed)",
    },
    patterns=(
        r"{figure}{counted}{aside}{gap}(?: {have}| {be})?(?: {led}){0,4} {hurt}\b",
        r"(?<!not )\b{hurting}(?: {the})?(?: up to| only| just| another| some)? {figure}{counted}",
        r"{figure}{counted}(?: of {the})?(?: more| reported| minor| serious)? (?:injuries|wounded)",
        r"(?:leaving|left|leaves|with) {figure}{counted}(?: people| others| more)?(?: {led})? {hurt}",
        r"(?:injured|wounded|hurt|injuries): {figure}",
        r"injuries (?:to|of|among) {figure}{counted}",
        r"\bnumber of (?:the )?(?:injured|wounded)(?: \ue001++| \p{Ll}{3,12})?"
        r" (?:is|was|rose|has risen|stands|stood|put)(?: now| put)?(?: at| to)? {figure}",
        r"\bputs? the number of (?:the )?(?:injured|wounded) at {figure}",
        r"{figure}{counted} needed treatment\b",
        (
            r"{figure}{counted}{short} (?:suffered|suffering|suffer|sustained|received|got|with)(?: from)?(?:"
            r" {led}| minor| severe| slight){0,2} (?:injury|injuries|wounds|burns)"
        ),
        (
            r"{figure}{counted}{short} (?:treated|taken|admitted)(?: to| at| in| for){1,2}(?: {the})?(?: local|"
            r" nearby)? (?:injuries|hospital|hospitals|wounds|burns)"
        ),
        r"\b{hurting} [^.;\"“”]{1,60}? and {figure}{counted}(?=[\s]{0,2}[.,;]|$)",
    ),
    priority=48,
    right=(
        Example(text="The blast killed six people and wounded 31.", says=("31",)),
        Example(text="At least 80 people were injured, most of them lightly.", says=("80",)),
        Example(text="Police said 12 were dead and 30 hurt.", says=("30",)),
        Example(text="The number of injured rose to 34.", says=("34",)),
        Example(text="Nine officers needed treatment.", says=("Nine",)),
        Example(text="There were no injuries.", says=("no",)),
    ),
    wrong=(
        Example(text="At least 14 people were killed and others hurt at a market."),
        Example(text="Eleven men are still in hospital, unhurt."),
        Example(text="The band sold 30 tickets to the injured singer's show."),
    ),
)
