"""How long events of a name lasted: sieges, fights and raids, truces, talks, trials, strikes, closures, delays, the
shaking of the ground, how far apart two of them were, and how long help took to come."""

from checker.models import Nature
from checker.rule import Example, Measure, Rule

_PARTS = {
    "seconds": r"[\s-]{1,2}(?:second|minute)s?\b",
    "lasted": r"(?:of|lasted|lasting|had lasted|has lasted|for|after|went on for|that lasted|which lasted|took)",
}
_LENGTHS: frozenset[Measure] = frozenset({"duration"})

STANDOFF = Rule(
    kind="duration",
    aspect="standoff",
    summary="how long a siege or a standoff lasted",
    nature=Nature.CONSTANT,
    words=frozenset("standoff stand-off siege sieges drama hijacking hijack".split()),
    patterns=(
        r"\b(?:stand-?off|siege|(?:hostage|hijack) drama|hijacking)\b[^.;,]{0,30}? {lasted} {about}{figure}{span}",
        r"\b(?:stand-?off|siege|drama|hijacking) (?:that|which) (?:had )?(?:gone|went|dragged) on for"
        r" {about}{figure}{span}",
        r"{figure}{span}(?:['’]s?)? (?:of )?(?:[\p{Ll}-]{3,12} )?"
        r"(?:stand-?off|siege|(?:hostage |hijack )drama|hijacking)\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="Police ended the standoff after nearly 11 hours.", says=("11",)),
        Example(text="The 14-hour hostage drama ended on Friday.", says=("14",)),
        Example(text="Troops ended a siege that had gone on for six hours.", says=("six",)),
    ),
    wrong=(Example(text="The siege began six days before the vote."),),
)

GUNFIGHT = Rule(
    kind="duration",
    aspect="fight",
    summary="how long a battle or an exchange of fire lasted",
    nature=Nature.CONSTANT,
    words=frozenset("battle gunbattle firefight gunfight shootout shoot-out fire shots clash clashes".split()),
    patterns=(
        r"{figure}{span} (?:gun ?)?(?:battle|firefight|gunfight|shoot-?out|clash)\b",
        r"\b(?:gun ?)?(?:battle|firefight|gunfight|shoot-?out|clash(?:es)?)\b[^.;,]{0,30}?"
        r" {lasted} {about}{figure}{span}",
        r"\bfor {about}{figure}{span}[^.;]{0,40} (?:exchanged|traded) (?:gun)?(?:fire|shots)\b",
        r"\b(?:exchanged|traded) (?:gun)?(?:fire|shots)\b[^.;]{0,40} for {about}{figure}{span}",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="Two men died in the three-hour battle near Orla.", says=("three",)),
        Example(text="For five hours police exchanged fire with the men inside.", says=("five",)),
    ),
    wrong=(Example(text="The battle began two days after the truce."),),
)

TRUCE = Rule(
    kind="duration",
    aspect="truce",
    summary="how long a truce is to last",
    nature=Nature.CONSTANT,
    words=frozenset("truce ceasefire cease-fire armistice lull".split()),
    patterns=(
        r"{figure}{span} (?:[\p{Ll}-]{3,14} ){0,2}(?:truce|cease-?fire|armistice|lull)\b",
        r"\b(?:truce|cease-?fire|armistice|lull) (?:of|for|lasts?|lasted|lasting) {about}{figure}{span}",
        r"\b(?:truce|cease-?fire|armistice|lull)\b{short} (?:lasts?|lasted|lasting) {about}{figure}{span}",
        r"\b(?:truce|cease-?fire|armistice|lull),? (?:which|that) "
        r"(?:is to last|was to last|had lasted|had held for|held for) {about}{figure}{span}",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The rebels signed a 90-day truce.", says=("90",)),
        Example(text="Many grumble about the truce of 60 days.", says=("60",)),
        Example(text="The ceasefire, which was to last three weeks, broke down.", says=("three",)),
    ),
    wrong=(
        Example(text="The truce broke down after nine days."),
        Example(text="The truce was put off for two weeks."),
    ),
)

INTERVAL = Rule(
    kind="duration",
    aspect="interval",
    summary="how far apart in time two things happened",
    nature=Nature.CONSTANT,
    words=frozenset({"apart"}),
    patterns=(r"{figure}(?: an)?{span} apart\b",),
    measures=_LENGTHS,
    priority=2,
    right=(Example(text="The two bombs went off 12 minutes apart.", says=("12",)),),
    wrong=(Example(text="The house fell apart in two minutes."),),
)

TALKS = Rule(
    kind="duration",
    aspect="talks",
    summary="how long people talked",
    nature=Nature.CONSTANT,
    words=frozenset("talks talked meeting met debate debated negotiations session interview questioned".split()),
    patterns=(
        r"\b(?:talks|meeting|debate|negotiations|session|interview)\b[^.;,]{0,30}? "
        r"(?:of|lasted|lasting|took|went on for|dragged on for) {about}{figure}{span}",
        r"\b(?:talked|met|debated|questioned)\b(?! by| for the first time)[^.;,]{0,30}? for {about}{figure}{span}",
        r"{figure}{span}(?:['’]s?)? (?:of )?(?:[\p{Ll}-]{3,12} )?"
        r"(?:talks|meeting|debate|negotiations|session|interview)\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=1,
    right=(
        Example(text="The talks lasted 13 hours.", says=("13",)),
        Example(text="The ministers met for four hours on Sunday.", says=("four",)),
        Example(text="After nine hours of talks they gave up.", says=("nine",)),
    ),
    wrong=(
        Example(text="The meeting was put off for two weeks."),
        Example(text="The ministers met for the first time for six years."),
    ),
)

TRIAL = Rule(
    kind="duration",
    aspect="trial",
    summary="how long a trial lasted",
    nature=Nature.CONSTANT,
    words=frozenset("trial trials hearing hearings".split()),
    patterns=(
        r"\btrial\b[^.;,]{0,25}? (?:of|lasted|lasting|had lasted|that lasted|which lasted|took) {about}{figure}{span}",
        r"{figure}{span}(?:['’]s?)? (?:of )?(?:[\p{Ll}-]{3,10} )?trial\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The trial lasted seven weeks.", says=("seven",)),
        Example(text="He was cleared after three weeks of trial.", says=("three",)),
    ),
    wrong=(Example(text="The trial will begin in five months."),),
)

RAID = Rule(
    kind="duration",
    aspect="fight",
    summary="how long a raid, a robbery or an attack lasted",
    nature=Nature.CONSTANT,
    words=frozenset("raid robbery heist attack assault shooting ambush rampage operation fight fighting".split()),
    patterns=(
        r"\b(?:raid|robbery|heist|attack|assault|shooting|ambush|rampage|operation|fight|fighting)\b"
        r"(?! to repair)[^.;]{0,50}? (?:lasted|took|went on for|was over in|was over within|over in) "
        r"{about}{figure}{span}",
        r"{figure}{span} (?:[\p{Ll}-]{3,12} )?(?:raid|robbery|heist|assault|ambush|rampage)\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=1,
    right=(
        Example(text="The raid on the depot took less than 12 minutes.", says=("12",)),
        Example(text="The attack began at dawn and was over in 40 minutes.", says=("40",)),
        Example(text="He died in the six-hour assault.", says=("six",)),
    ),
    wrong=(Example(text="The raid took place two days after the vote."),),
)

RESPONSE = Rule(
    kind="duration",
    aspect="response",
    summary="how long help took to come",
    nature=Nature.CONSTANT,
    words=frozenset(
        "police officers firefighters engine engines ambulance ambulances rescuers help paramedics".split()
    ),
    patterns=(
        r"(?<!\w){help}[^.;]{0,50}? (?:{came}) (?:[^.;]{0,40}? )??(?:(?:with)?in|after) {about}{figure}{span}",
        r"(?<!\w){help}[^.;]{0,40}? (?:{came})(?: [^.;]{0,40}?)?? {figure}{span} (?:later|after)\b",
        r"(?<!\w){help}[^.;]{0,40}? (?:on the (?:spot|scene)|at the scene|there) {figure}{span}",
        r"\b(?:took|needed)(?: the| a)? {help} {about}{figure}{span}",
        r"(?<!\w){help} (?:took|needed) {about}{figure}{span}",
    ),
    parts={
        # A counted noun, "18 engines", stands as one character.
        "help": r"(?:(?:police|officers|firefighters|fire engines?|engines?|ambulances?|rescuers|help|paramedics)\b"
        r"|{figures}{noun}(?= (?:had been|were) on the))",
        "came": r"(?:came|arrived|reached|were (?:on|at|there)|was (?:on|at|there)|had been on|got)",
    },
    measures=_LENGTHS,
    priority=1,
    right=(
        Example(text="The first officers reached the school four minutes later.", says=("four",)),
        Example(text="Fire engines were on the spot within 12 minutes.", says=("12",)),
        Example(text="It took the police 14 minutes to come.", says=("14",)),
        Example(text="The ambulance came after 50 minutes.", says=("50",)),
    ),
    wrong=(Example(text="Police came back two days before the vote."),),
)

STRIKE = Rule(
    kind="duration",
    aspect="strike",
    summary="how long a strike lasts",
    nature=Nature.CONSTANT,
    words=frozenset("strike strikes walkout walkouts stoppage stoppages".split()),
    patterns=(
        r"{figure}{span} (?:[\p{Ll}-]{3,12} )?(?:strike|walkout|stoppage)s?\b",
        r"(?<!\bair )\b(?:strike|walkout|stoppage)\b[^.;]{0,30}?"
        r" (?:of|lasted|lasting|dragged on for) {about}{figure}{span}",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="Drivers began a 48-hour strike on Monday.", says=("48",)),
        Example(text="The last strike, in 1998, lasted 11 days.", says=("11",)),
    ),
    wrong=(Example(text="The union called the strike after nine months of talks."),),
)

CLOSURE = Rule(
    kind="duration",
    aspect="closure",
    summary="how long something was shut",
    nature=Nature.CONSTANT,
    words=frozenset("closed shut blocked grounded closure shutdown blockade".split()),
    patterns=(
        r"\b(?:closed|shut|blocked|grounded)(?: to [\p{Ll} ]{3,20})? for {about}{figure}{span}",
        r"{figure}{span} (?:closure|shutdown|blockade)\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(Example(text="The bridge was closed for 14 hours.", says=("14",)),),
    wrong=(Example(text="The bridge closed two hours before the storm."),),
)

DELAY = Rule(
    kind="duration",
    aspect="delay",
    summary="how late something was",
    nature=Nature.CONSTANT,
    words=frozenset("late delay delays delayed behind".split()),
    patterns=(
        r"{figure}{span} (?:late\b(?!r)|behind schedule|delay\b)",
        r"\bdelay(?:ed|s)? (?:of|by|for) {about}{figure}{span}",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The flight left the capital 25 minutes late.", says=("25",)),
        Example(text="It took off after a delay of 40 minutes.", says=("40",)),
    ),
    wrong=(Example(text="The police came 25 minutes later, behind the firemen."),),
)

SHAKING = Rule(
    kind="duration",
    aspect="shaking",
    summary="how long the ground shook",
    nature=Nature.CONSTANT,
    words=frozenset(
        """shook shake shaking shaken tremor tremors quake earthquake temblor jolt shock swayed sway rumbling
        heaved""".split()
    ),
    patterns=(
        r"\b(?:shook|shake|shaking|tremor|quake|earthquake|temblor|jolt|shock|swayed|sway|rumbling|heaved)\b[^.;]{0,50}?"
        r" (?:lasted|lasting|for) {about}{figure}{seconds}",
        r"{figure}{seconds} (?:[\p{Ll}-]{3,10} )?(?:quake|earthquake|tremor|temblor|shaking)\b",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="She felt the ground shaking beneath her for about 40 seconds.", says=("40",)),
        Example(text="The tremor lasted 15 seconds.", says=("15",)),
        Example(text="The ground heaved for almost 50 seconds.", says=("50",)),
    ),
    wrong=(Example(text="The quake struck 40 minutes after the siren."),),
)

EACH_TRIP = Rule(
    kind="duration",
    aspect="each trip",
    summary="how long every one of many trips takes",
    nature=Nature.CONSTANT,
    words=frozenset("each every".split()),
    patterns=(
        r"\b(?:each|every) (?:single )?(?:trip|ride|journey|run|crossing|descent|ascent|flight|lap|round)\b"
        r"[^.;,]{0,40}? (?:takes|took|taking|lasts|lasted|lasting) {about}{figure}{span}",
    ),
    parts=_PARTS,
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="Each trip through the tunnel took 11 minutes.", says=("11",)),
        Example(text="Every ride in the gondola lasts about 20 minutes.", says=("20",)),
    ),
    wrong=(Example(text="Every trip began 20 minutes late."),),
)
