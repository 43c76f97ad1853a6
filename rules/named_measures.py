"""Measures that news tells under a name of their own: depths, explosives, speeds and their limits, winds, waves, rain,
how large something is built.

Metres and miles say nothing of what is measured. Where the words beside them do, the aspect keeps a depth from being
held against a distance, and lets two sentences of one depth meet in whatever words.
"""

from checker.models import Nature
from checker.rule import Example, Measure, Rule

_LENGTH = r"kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|miles?|feet|foot|yards?|inch(?:es)?|km|cm|ft|m"
_BUILT = "ship|ferry|tanker|freighter|vessel|boat|yacht|rocket|bridge|tunnel|tower|statue|dam|wall|fence|cable|pipeline"
_PARTS = {
    "length": rf"[\s-]{{0,2}}(?:{_LENGTH})\b",
    "bracket": r"(?: ?\([^()]{1,30}\))?",
    "speed": r"[\s-]{0,2}(?:(?:km|miles|kilomet(?:er|re)s)(?: \([^()]{1,20}\))? (?:an|per) hour"
    r"|km/h|kph|kmh|mph|knots)\b",
    "built": rf"(?:{_BUILT})",
}
_MEASURES: frozenset[Measure] = frozenset({"physical"})

DEPTH = Rule(
    kind="measure",
    aspect="depth",
    summary="how deep something lies",
    nature=Nature.CONSTANT,
    words=frozenset(
        "depth depths deep below underground underwater beneath under down water rock earth snow mud".split()
    ),
    patterns=(
        r"\bdepths? (?:of|was|at) {about}{figure}{length}",
        r"{figure}{length}{bracket} (?:deep|underground|underwater|below|beneath|under)\b",
        r"{figure}{length}{bracket} down\b",
        r"\b(?:in|beneath) {about}{figure}{length}{bracket} of (?:water|rock|earth|snow|mud)\b",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=2,
    right=(
        Example(text="The quake struck at a depth of 35 kilometers.", says=("35",)),
        Example(text="The wreck lies 120 metres (394 feet) below the surface.", says=("120",)),
        Example(text="The cable lies in 4,600 feet of water.", says=("4,600",)),
    ),
    wrong=(Example(text="The village is 12 km from the water."),),
)

EXPLOSIVES = Rule(
    kind="measure",
    aspect="explosives",
    summary="how much explosive a bomb holds",
    nature=Nature.CONSTANT,
    words=frozenset("explosive explosives tnt dynamite".split()),
    patterns=(
        r"{figure}(?: a)?{weight}{bracket} of (?:[\p{Ll}-]{3,14} )?(?:explosives?|tnt|dynamite)\b",
        r"\({about}{figure}{weight}\) of (?:[\p{Ll}-]{3,14} )?(?:explosives?|tnt|dynamite)\b",
    ),
    parts={
        **_PARTS,
        "weight": r"[\s-]{0,2}(?:kilograms?|kilos?|kgs?|(?:metric )?ton(?:ne)?s?|pounds?|lbs?|grams?)\b",
    },
    measures=_MEASURES,
    priority=2,
    right=(
        Example(text="The van held about 200 kg (440 pounds) of explosives.", says=("200", "440")),
        Example(text="Half a tonne of explosives was found.", says=("Half",)),
    ),
    wrong=(Example(text="The explosives went off 200 metres from the gate."),),
)

SPEED_LIMIT = Rule(
    kind="measure",
    aspect="speed limit",
    summary="how fast one may go",
    nature=Nature.CONSTANT,
    words=frozenset("limit limited permitted allowed".split()),
    patterns=(
        r"\blimit(?:ed)?(?: (?:of|is|was|to)| on [^.;,]{3,40}? (?:is|was)| there (?:is|was)){1,2}"
        r" {about}{figure}{speed}",
        r"\b(?:permitted|allowed)(?: speed of| maximum of)? {figure}{speed}",
        r"{figure}{speed}{bracket} (?:speed )?limit\b",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=3,
    right=(
        Example(text="The speed limit on the curve is 70 kilometers an hour.", says=("70",)),
        Example(text="It took the bend at twice the permitted 50 km/h.", says=("50",)),
    ),
    wrong=(Example(text="The train was going at 130 km/h, and no limit was in force."),),
)

SPEED = Rule(
    kind="measure",
    aspect="speed",
    summary="how fast something went",
    nature=Nature.CONSTANT,
    words=frozenset(
        """speed speeds going doing driving driven travelling traveling went drove ran running entered took
        taking""".split()
    ),
    patterns=(
        r"\b(?:going|doing|driving|driven|travell?ing|went|drove|ran|running|entered|took|taking)\b[^.;,]{0,40}?"
        r"(?: at)? {about}{figure}{speed}",
        r"\bspeeds? (?:of|was|reached|up to) {about}{figure}{speed}",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=2,
    right=(
        Example(text="The train was travelling at 146 kilometers an hour.", says=("146",)),
        Example(text="The express took the bend at 130 km/h.", says=("130",)),
        Example(text="It had a speed of 90 mph when it left the rails.", says=("90",)),
    ),
    wrong=(Example(text="The wind blew at 90 mph as the bus drove by."),),
)

WIND = Rule(
    kind="measure",
    aspect="wind",
    summary="how fast the wind blew",
    nature=Nature.CONSTANT,
    words=frozenset("wind winds gust gusts gusting blew".split()),
    patterns=(
        r"\b(?:winds?|gusts?|gusting)\b[^.;,]{0,30}? {about}{figure}{speed}",
        r"{figure}{speed}{bracket} (?:winds?|gusts?)\b",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=2,
    right=(
        Example(text="The storm came ashore with winds of 168 kph.", says=("168",)),
        Example(text="It brought 90 mph gusts.", says=("90",)),
        Example(text="The wind blew with gusts of 80 kilometers (50 miles) an hour.", says=("80",)),
    ),
    wrong=(Example(text="The train went at 90 mph into the wind."),),
)

WAVE = Rule(
    kind="measure",
    aspect="wave",
    summary="how high waves were",
    nature=Nature.CONSTANT,
    words=frozenset("wave waves tsunami swell swells seas".split()),
    patterns=(
        r"{figure}{length}{bracket}(?:[- ](?:high|tall))? (?:waves?|tsunami|swells?|seas)\b",
        r"\b(?:waves?|tsunami|swells?) (?:of|as high as|reached|up to) {about}{figure}{length}",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=2,
    right=(Example(text="Waves of up to six metres broke over the pier.", says=("six",)),),
    wrong=(Example(text="The waves carried the boat two miles."),),
)

RAIN = Rule(
    kind="measure",
    aspect="rain",
    summary="how much rain or snow fell",
    nature=Nature.CONSTANT,
    words=frozenset("rain rainfall snow snowfall".split()),
    patterns=(r"{figure}{length}{bracket} of (?:rain|snow)(?:fall)?\b",),
    parts={
        **_PARTS,
        "length": r"[\s-]{0,2}(?:millimet(?:er|re)s?|mm|centimet(?:er|re)s?|cm|inch(?:es)?|feet|met(?:er|re)s?)\b",
    },
    measures=_MEASURES,
    priority=2,
    right=(Example(text="The storm dropped 19 inches of rain on the hills.", says=("19",)),),
    wrong=(Example(text="Rain fell on 19 miles of road."),),
)

SIZE = Rule(
    kind="measure",
    aspect="size",
    summary="how long or high something is built",
    nature=Nature.CONSTANT,
    words=frozenset(_BUILT.split("|")),
    patterns=(
        r"{figure}[\s-](?:met(?:er|re)|foot|m|ft|kilomet(?:er|re)|km|mile)(?:-(?:long|high|tall))?"
        r" (?:[\p{L}-]{3,12} ){0,2}{built}\b",
        r"\b{built}(?:, which is|, some| is| was|,) {about}{figure}{length}{bracket} (?:long|high|tall)\b",
    ),
    parts=_PARTS,
    measures=_MEASURES,
    priority=2,
    right=(
        Example(text="The 33-metre rocket rose from the pad.", says=("33",)),
        Example(text="The bridge is 220 metres long.", says=("220",)),
    ),
    wrong=(Example(text="The ship sank nine miles off the cape."),),
)
