"""How long people were held, in office, on the run, held out or were absent: captivity, terms, manhunts, survival in
water or rubble, injuries of players."""

from checker.models import Nature
from checker.rule import Example, Measure, Rule

_LENGTHS: frozenset[Measure] = frozenset({"duration"})

CAPTIVITY = Rule(
    kind="duration",
    aspect="captivity",
    summary="how long somebody was held captive",
    nature=Nature.CONSTANT,
    words=frozenset("held captive captivity hostage hostages ordeal freed released captors hands".split()),
    patterns=(
        r"(?:\b(?:was|were|been|being|be|is|are)|,) held"
        r"(?: (?:captive|hostage|prisoner))?(?: by [\p{L} ]{3,30}?)? for {about}{figure}{span}",
        r"\bheld (?:him|her|them)(?: (?:captive|hostage|prisoner))? for {about}{figure}{span}",
        r"\b(?:freed|released|free)\b[^.;]{0,40} after {about}{figure}{span}(?! of talks)",
        r"{figure}{span} (?:in|of) (?:captivity|the hands of)\b",
        r"\b(?:captivity|ordeal) (?:of|lasted) {about}{figure}{span}",
        r"\bin the hands of [\p{L}’' ]{3,30} for {about}{figure}{span}",
        r"{figure}{span} (?:hostage )?ordeal\b",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The ship had been held for 58 days.", says=("58",)),
        Example(text="The gunmen held him for 31 hours.", says=("31",)),
        Example(text="The nurse was freed on Sunday after 31 hours.", says=("31",)),
        Example(text="It was the end of seven months in captivity.", says=("seven",)),
    ),
    wrong=(
        Example(text="The talks were held two days later."),
        Example(text="The last truce held for nine days."),
    ),
)

MANHUNT = Rule(
    kind="duration",
    aspect="manhunt",
    summary="how long somebody was on the run",
    nature=Nature.CONSTANT,
    words=frozenset("run large manhunt fugitive hunt caught captured arrested recaptured hiding".split()),
    patterns=(
        r"\b(?:on the run|at large|in hiding) for {about}{figure}{span}",
        r"\b(?:manhunt|hunt) (?:of|that lasted|which lasted|lasting|lasted) {about}{figure}{span}",
        r"{figure}{span} (?:on the run|at large|in hiding|manhunt)\b",
        r"\b(?:caught|captured|arrested|recaptured|seized)\b(?: \p{Ll}+){0,2} {about}{figure}{span} (?:later|after)\b",
    ),
    measures=_LENGTHS,
    priority=1,
    right=(
        Example(text="He was caught in a barn after a manhunt of 31 hours.", says=("31",)),
        Example(text="The robber was arrested nine hours later.", says=("nine",)),
    ),
    wrong=(Example(text="The hunt began two days ago."),),
)

OFFICE = Rule(
    kind="duration",
    aspect="time in office",
    summary="how long somebody has been in power, in office or in a job",
    nature=Nature.CONSTANT,
    words=frozenset("power office charge governed reign rule coached post helm tenure job".split()),
    patterns=(
        r"\bin (?:power|office|charge|the (?:job|post)) (?:for|after) (?:the (?:past|last) )?{about}{figure}{span}",
        r"\b(?:governed|coached){short} for (?:the (?:past|last) )?{about}{figure}{span}",
        r"{figure}{span} (?:in (?:power|office|charge|the (?:job|post))|at the helm|of rule|reign|tenure)\b",
    ),
    measures=_LENGTHS,
    priority=1,
    right=(
        Example(text="The party has been in power for 13 years.", says=("13",)),
        Example(text="He was dismissed after 14 months in charge.", says=("14",)),
        Example(text="She governed the island for nine years.", says=("nine",)),
    ),
    wrong=(
        Example(text="The power was out for two hours."),
        Example(text="The court ruled that he must stay in jail for nine years and lose his job."),
        Example(text="A man in charge of the trains stopped them for two hours."),
    ),
)

SURVIVAL = Rule(
    kind="duration",
    aspect="survival",
    summary="how long somebody held out in the water or under rubble",
    nature=Nature.CONSTANT,
    words=frozenset(
        "water sea rubble debris ruins adrift trapped drifted clung floated buried wreckage cold snow".split()
    ),
    patterns=(
        r"{figure}{span} (?:in the (?:water|sea|cold|snow|wreckage)|adrift)\b",
        r"{figure}{span} under (?:the )?(?:rubble|debris|ruins|snow)\b",
        r"\b(?:drifted|clung|floated|trapped|buried)\b[^.;,]{0,40} for {about}{figure}{span}",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="She spent three hours in the water.", says=("three",)),
        Example(text="He had drifted for seven hours.", says=("seven",)),
    ),
    wrong=(Example(text="The ferry took in water and sank within three hours."),),
)

ABSENCE = Rule(
    kind="duration",
    aspect="absence",
    summary="how long a player or a worker is out",
    nature=Nature.CONSTANT,
    words=frozenset(
        "out sidelined sidelines injury injured layoff lay-off absence rest suspended suspension ban".split()
    ),
    patterns=(
        r"\b(?:be|been|is|ruled) (?:out|sidelined)(?: of action)? for {about}{figure}{span}",
        r"\b(?:sidelined|suspended) for {about}{figure}{span}",
        r"{figure}{span} (?:out injured|on the sidelines|of rest|lay-?off|absence|suspension|ban)\b",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The striker will be out for six weeks.", says=("six",)),
        Example(text="Eight weeks of rest will cost the club dear.", says=("Eight",)),
    ),
    wrong=(Example(text="The striker came out two hours late."),),
)
