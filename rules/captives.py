"""Captives: hostages and abducted people. Three things are counted, never to be mixed: how many were taken (fixed once
over), how many are still held (a level), and how many were freed (which can only grow)."""

from checker.models import Nature
from checker.rule import Example, Rule

_CAPTIVE = r"(?:hostages?|captives?|abductees?|kidnap victims?)"
_NOUNS = frozenset({"hostage", "captive", "abductee"})

TAKEN = Rule(
    kind="captives",
    aspect="taken",
    summary="people taken hostage or abducted",
    nature=Nature.CONSTANT,
    subject="hostages taken",
    words=frozenset(
        """hostage hostages abducted abducting abduct kidnapped kidnapping kidnap captive captives seized taken took
        taking""".split()
    ),
    parts={
        "captive": _CAPTIVE,
        "taking": (
            r"(?:tak(?:e|es|en|ing)|took|seiz(?:e|ed|ing)|captur(?:ed|ing)|dragg(?:ed|ing)|abduct(?:ed|ing)?"
            r"|kidnapp(?:ed|ing))"
        ),
        "abducted": (
            r"(?:abducted|kidnapped|taken hostage|taken captive|seized as hostages|taken as hostages|dragged"
            r" off)"
        ),
    },
    patterns=(
        r"\b{taking} (?:about |some )?{figure}{counted}{short} (?:as )?(?:hostage|captive|prisoner)s?",
        r"\b(?:abduct(?:ed|ing|s)?|kidnapp?(?:ed|ing|s)?) {figure}{counted}",
        r"{figure}{counted}{gap}(?: {have}| {be})?(?: been| also){0,2} {abducted}",
        r"of the {figure}{counted} (?:taken|abducted|seized|kidnapped)",
    ),
    priority=58,
    right=(
        Example(text="Gunmen raided the school and abducted 34 pupils.", says=("34",)),
        Example(text="Rebels stormed the town, taking 60 people hostage.", says=("60",)),
    ),
    wrong=(Example(text="Since the mayor was abducted, the rebels have held 41 hostages."),),
)

HOSTAGES_TAKEN = Rule(
    kind="captives",
    aspect="taken",
    summary="hostages, told as taken",
    nature=Nature.CONSTANT,
    subject="hostages taken",
    words=frozenset("take takes taken taking took seized seizing captured capturing dragged snatched".split()),
    parts={"taking": r"(?:tak(?:e|es|en|ing)|took|seiz(?:e|ed|ing)|captur(?:ed|ing)|snatch(?:ed|ing)|dragg(?:ed|ing))"},
    patterns=(
        r"\b{taking}(?: away| back| off)? {figure}{counted}",
        r"{figure}{counted}{gap}(?: {have}| {be})?(?: been| also){0,2} (?:taken|seized|captured|snatched|dragged)",
    ),
    counting=_NOUNS,
    priority=57,
    right=(Example(text="The raiders burned the mill, taking 60 hostages.", says=("60",)),),
    wrong=(Example(text="The rebels took the town and hold 41 hostages."),),
)

FREED = Rule(
    kind="captives",
    aspect="freed",
    summary="hostages released, rescued or freed",
    nature=Nature.CUMULATIVE,
    subject="hostages freed",
    words=frozenset(
        "free freed freeing frees release released releases releasing rescued rescuing rescue returned".split()
    ),
    parts={
        "freeing": r"(?:freed?|freeing|frees|releas(?:e|ed|es|ing)|rescu(?:e|ed|es|ing)|return(?:ed|ing)?)",
    },
    patterns=(
        r"\b{freeing}(?: of)?(?: {the})?(?: about| some)? {figure}{counted}",
        r"{figure}{counted}{gap}(?: {have}| {be})?(?: been| to be)? {freeing}",
    ),
    counting=_NOUNS,
    priority=54,
    right=(Example(text="Commandos freed two of the hostages held in the mill.", says=("two",)),),
    wrong=(
        Example(text="The rebels released a guard and hold 41 hostages."),
        Example(text="The king freed 300 prisoners."),
    ),
)

HELD = Rule(
    kind="captives",
    aspect="held",
    summary="hostages still held",
    nature=Nature.LEVEL,
    subject="hostages held",
    nouns=_NOUNS,
    modifiers=frozenset({"captive"}),
    words=frozenset({"hostages", "captives", "hostage", "abductees"}),
    parts={"captive": _CAPTIVE},
    patterns=(
        r"{captive}{gap},? (?:believed|thought|said|estimated) to number {figure}",
        r"(?:hold|holds|holding|held|keeps?|keeping|remaining) {figure}{counted}{short} {captive}",
        r"{captive}(?: still)?(?: held)?,? number(?:s|ing|ed)? {figure}",
    ),
    priority=56,
    right=(
        Example(text="The rebels still hold 41 hostages.", says=("41",)),
        Example(text="They will free the remaining hostages, believed to number more than 70.", says=("70",)),
    ),
    wrong=(Example(text="Gunmen who wanted hostages abducted 34 pupils."),),
)
