"""Prisoners: people held by a state in jails, and those let out of them. Held is a level, released only grows."""

from checker.models import Nature
from checker.rule import Example, Rule

_PRISON = frozenset({"prisoner", "detainee", "inmate", "convict"})

RELEASED = Rule(
    kind="prisoners",
    aspect="released",
    summary="prisoners let out of jail",
    nature=Nature.CUMULATIVE,
    subject="prisoners released",
    words=frozenset(
        """released release releases releasing freed free freeing pardoned amnestied exchange swap prisons prison jails
        jail detention exchanged""".split()
    ),
    parts={
        "freeing": r"(?:freed?|freeing|releas(?:e|ed|es|ing)|pardon(?:ed|ing)|exchang(?:e|ed|ing)|amnestied)",
        "jail": r"(?:prisons?|jails?|detention|custody|cells?)",
    },
    patterns=(
        r"{figure}(?: ?\ue001++){gap}(?: {have}| {be})?(?: been| to be)? {freeing}{gap} from{short} {jail}",
        r"{freeing}(?: of)? {figure}(?: ?\ue001++){gap} (?:from|held in|detained in|in){short} {jail}",
        (
            r"(?:in exchange for|for|in return for) {figure}(?: ?\ue001++){gap} (?:from|held in|detained in"
            r"|jailed in|in){short} {jail}"
        ),
    ),
    measures=frozenset({"people"}),
    priority=57,
    right=(Example(text="A total of 90 rebels were released from state jails.", says=("90",)),),
    wrong=(Example(text="The prison holds 90 men."),),
)

EXCHANGED = Rule(
    kind="prisoners",
    aspect="released",
    summary="prisoners let out in exchange for somebody",
    nature=Nature.CUMULATIVE,
    subject="prisoners released",
    words=frozenset("exchange return swap swapped exchanged".split()),
    counting=_PRISON,
    patterns=(r"\b(?:in exchange|in return|in a swap|in swap|exchanged|swapped)(?: them)? for {about}{figure}{noun}",),
    measures=frozenset({"people"}),
    priority=56,
    right=(Example(text="The rebels freed 12 miners in return for 102 prisoners.", says=("102",)),),
    wrong=(Example(text="The state freed 40 prisoners in exchange for 12 miners."),),
)

HELD = Rule(
    kind="prisoners",
    aspect="held",
    summary="people held in prisons",
    nature=Nature.LEVEL,
    subject="prisoners held",
    nouns=_PRISON,
    modifiers=frozenset({"jailed", "imprisoned"}),
    words=frozenset("jailed imprisoned detained prison prisons jail jails detention custody".split()),
    patterns=(
        (
            r"{figure}{counted}{gap} (?:jailed|imprisoned|behind bars|(?:held|detained) in{short} (?:prisons?"
            r"|jails?|custody|detention))"
        ),
        r"(?:prison|jail|facility) (?:holds|holding|housing|houses) {figure}{counted}",
    ),
    priority=44,
    right=(Example(text="The jail holds 900 inmates.", says=("900",)),),
    wrong=(Example(text="The prison museum holds 900 coins."),),
)
