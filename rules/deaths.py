"""Deaths: people killed, dead, or whose lives were lost.

A toll can only grow, so its claims are cumulative. Survivors, death sentences and death threats are no deaths.
"""

from checker.models import Nature
from checker.rule import Example, Rule

IDENTIFIED = Rule(
    kind="deaths",
    aspect="identified",
    summary="bodies that have been identified",
    nature=Nature.CUMULATIVE,
    subject="bodies identified",
    words=frozenset({"identified", "identify", "unidentified"}),
    patterns=(
        r"{figure}{counted}(?: of {the} (?:dead|victims|bodies))?(?: {have}| {be})?(?: been| now| so far){0,2}"
        r" identified\b",
    ),
    measures=frozenset({"people", "things", "none"}),
    priority=51,
    right=(Example(text="Thirty-two bodies have been identified so far.", says=("Thirty-two",)),),
    wrong=(Example(text="Police identified 12 drivers on Friday."),),
)

LIVES = Rule(
    kind="deaths",
    summary="lives lost, claimed or taken",
    nature=Nature.CUMULATIVE,
    subject="people killed",
    words=frozenset({"lives", "life"}),
    counting=frozenset({"life"}),
    patterns=(
        r"\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|t(?:ake|akes|aking|aken|ook)|loss of|lost) {about}{figure}",
        r"{figure}{noun} (?:were|was|had been|have been|has been) (?:lost|claimed|taken)\b",
    ),
    measures=frozenset({"people", "things", "none"}),
    priority=50,
    right=(
        Example(text="The conflict has cost some 9,200 lives.", says=("9,200",)),
        Example(text="The quake of 1976 claimed more than 600 lives.", says=("600",)),
    ),
    wrong=(Example(text="The belt saves 40 lives a year."),),
)

RULE = Rule(
    kind="deaths",
    summary="people killed, dead, or whose lives were lost",
    nature=Nature.CUMULATIVE,
    subject="people killed",
    nouns=frozenset({"death", "fatality", "body", "corpse", "killing", "dead", "martyr", "slaying", "drowning"}),
    modifiers=frozenset({"dead", "slain"}),
    words=frozenset(
        """killed kill kills killing dead died die dies dying slain slew murdered murder murders murdering massacred
        executed drowned drowning deceased perished perish assassinated martyred death deaths fatalities fatality bodies
        body corpses lives life toll stabbed burned burnt beaten crushed slaying slayings buried beheaded lynched
        electrocuted gunned killings""".split()
    ),
    parts={
        "dead": r"(?:killed|dead|died|dies|die|slain|murdered|massacred|executed|drowned|perished|assassinated|martyred"
        r"|beheaded|lynched|electrocuted|gunned down|buried alive|deceased"
        r"|(?:shot|stabbed|beaten|burned|burnt|crushed|trampled|choked|bludgeoned) (?:dead|to death)|shot and killed)",
        "killing": r"(?:kill|kills|killed|killing|murder|murders|murdered|murdering|massacred|massacring|executed"
        r"|shooting dead"
        r"|executing|assassinated|drowned|drowning|slew|slain|shot dead|gunned down|lynched|beheaded)",
        "deaths": r"(?:deaths?|fatalities|fatality|killings?|murders?|slayings?|bodies|body|corpses?|lives|dead)",
        "led": r"(?:been|being|feared|confirmed|presumed|reported|believed|found|declared|pronounced|left|lay|later"
        r"|have|to|had|also|were|was)",
        "toll": r"(?:(?:death )?toll|number of (?:dead|deaths|fatalities|victims|people killed)|deaths|fatalities)",
        "reached": r"(?:to|at|of|was|is|reached|topped|passed|exceeded|hit|surpassed|stands at|stood at|rises to"
        r"|rose to|climbs to|climbed to|jumps to|jumped to|tops|passes|exceeds|surpasses|hits|nears|has risen to"
        r"|has reached|reaches|has climbed to|:)",
    },
    patterns=(
        # "Of the 87 dead, 58 were found in the port": a part of the dead are dead.
        r"of (?:the|those) \ue000++[\s-]?(?:\ue001++| dead| killed| victims),? {figure}",
        r"{figure}{counted}{aside}{gap}(?:,? who)?(?: {have}| {be})?(?: {led}){0,4}{adverb} {dead}(?! or alive| sea\b)",
        r"(?<!not )\b{killing}(?: {the})?(?: lives of)?(?: up to| only| just| another)? {figure}{counted}",
        (
            r"(?:lives|deaths?|murders?|killings?|slayings?|bodies|shootings?|loss) of(?: {the}| more than|"
            r" nearly)? {figure}{counted}"
        ),
        r"{figure}{counted}(?: of {the})?(?: people| civilian| more| confirmed| reported| recovered| new)? {deaths}\b",
        r"(?:leaving|left|leaves|with) {figure}{counted}(?: people| men| women| others| more)? dead",
        r"{toll}{short} {reached} {figure}",
        # "The death toll from the derailment at Norbeck rose to 17."
        r"(?:death toll|toll|number of (?:dead|deaths|victims|people killed))"
        r" (?:from|in|of|after|by|at|on|when) [^.;:\ue000]{1,70}? "
        r"(?:has |had |now )?{reached} {figure}",
        r"death toll {figure}",
        # "Storm toll nears 50": the verb bounds the figure.
        r"\btoll {figure}(?=[\s]*(?:[.,;:]|$| as\b))",
        r"\bputs? the (?:dead|number of (?:the )?dead|death toll|toll) (?:so far )?at {figure}",
        r"\bput to death {figure}{counted}",
        r"(?:confirmed|dead|deaths|killed|fatalities|toll): {figure}",
        r"{figure}{counted}(?: {have})? (?:lost|lose|losing|loses) {the} li(?:fe|ves)",
        r"(?:claim|claimed|claiming|claims|cost|costing|took|taken) the lives of(?: {the})? {figure}",
        # A list's second element shares its verb: "three soldiers and 12 civilians were killed" is read above;
        # "killing three soldiers and 12 civilians" needs the verb before both.
        r"\b{killing} [^.;\"“”]{1,60}? and {figure}{counted}(?=[\s]{0,2}[.,;]|$)",
    ),
    priority=50,
    right=(
        Example(text="The blast killed at least 14 people at a market.", says=("14",)),
        Example(text="More than 2,100 residents of the valley have been killed since June.", says=("2,100",)),
        Example(text="The death toll rose to 41 on Friday.", says=("41",)),
        Example(text="The death toll from the derailment at Norbeck Junction rose to 17.", says=("17",)),
        Example(text="The number of people killed in the fire at Ardo Mill stands at 17.", says=("17",)),
        Example(text="The flood claimed the lives of 19 villagers.", says=("19",)),
        Example(text="Police said 12 were confirmed dead and 30 were hurt.", says=("12",)),
        Example(text="Of the 87 dead, 58 were found in the port.", says=("87", "58")),
        Example(text="Death toll tops 160 in the valley", says=("160",)),
        Example(text="Storm toll nears 70 as rain goes on", says=("70",)),
        Example(text="Police put the dead at 61.", says=("61",)),
        Example(text="At least 8,200 people have lost their lives.", says=("8,200",)),
        Example(text="The number of people killed when a tram fell from a bridge rose to 28.", says=("28",)),
        Example(text="The army spoke of three dead soldiers.", says=("three",)),
        Example(text="No one was killed in the raid.", says=("No one",)),
    ),
    wrong=(
        Example(text="About 40 survivors of the wreck were taken ashore with the body of the mate."),
        Example(text="He was given two life sentences."),
        Example(text="Among the dead are seven nurses."),
        Example(text="The quake injured 60 people in the town and buried the road."),
    ),
)
