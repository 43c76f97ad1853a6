"""Ages: how old a person, or a thing, is. An age is fixed on any one day, and grows by one a year.

An age in apposition is stated, whatever its sentence plans, doubts or denies: "Marta Kovel, 34, will be tried in May".
"""

from checker.models import Modality, Nature
from checker.rule import Example, Rule

RULE = Rule(
    kind="age",
    summary="how old somebody is",
    nature=Nature.LEVEL,
    modality=Modality.STATED,
    subject="age",
    words=frozenset(),
    patterns=(
        r"(?<=[a-z.\"”’'],) {figure}(?=[\s]{0,1}[,.;)])",
        r"(?<=[a-z.\"”’']) \({figure}\)",
        r"\baged {figure}",
        r"\b(?:man|woman|boy|girl|nurse|teacher|student|farmer|fisherman|lad|child|youth"
        r"|pensioner|driver|doctor|officer|policeman|worker|daughter|son) of {figure}"
        r"(?=[\s]{0,1}[,.;)]| (?:who|with|from|and)\b| in (?:an?|his|her)\b)",
        r"\b(?:who|he|she) (?:is|was) {figure}(?=,| and\b|[.;]$)",
        r"\band is {figure}, (?:an? (?:father|mother|parent|widower|widow|native)|married|single|divorced)\b",
        r"\b[Aa]t {figure},? (?:he|she|the (?:striker|forward|defender|keeper|player|singer|actor|actress|veteran))\b",
        r"{figure}[\s-]?(?:year|month|week|day)s?[\s-]olds?\b",
        r"\b(?:boy|girl|baby|infant|child|son|daughter) of {figure} (?:month|week|year)s\b",
    ),
    measures=frozenset({"none", "duration"}),
    low=0,
    high=120,
    priority=61,
    right=(
        Example(text="Marta Kovel, 34, was driving home.", says=("34",)),
        Example(text="A 16-year-old boy was charged.", says=("16",)),
        Example(text="The suspect, aged 28, was held.", says=("28",)),
        Example(text="The youngest patient is a girl of seven months.", says=("seven",)),
        Example(text="The first patient, a farmer of 52, lives.", says=("52",)),
        Example(text="The skipper, who is 35, said nothing.", says=("35",)),
        Example(text="The man at the wheel had driven all night and is 41, a father of two.", says=("41",)),
        Example(text="On the roof stood a woman of 47 in a red coat.", says=("47",)),
        Example(text="At 25 the striker has won it all.", says=("25",)),
    ),
    wrong=(
        Example(text="He served 15 years in prison."),
        Example(text="Ann Bell is a mother of three."),
        Example(text="At 25 the temperature is right, and the index rose and is 41, the most so far this year."),
        Example(text="The club has won four titles, 12 cups and a shield."),
    ),
)

OF_A_CLAUSE = Rule(
    kind="age",
    summary="how old somebody is, turns or was",
    nature=Nature.LEVEL,
    subject="age",
    words=frozenset(),
    patterns=(
        r"\bage(?:s)?(?: of)?(?: between| from)? {figure}",
        r"\baged (?:between|from) {figure}",
        r"{figure} years? of age",
        r"\b(?:turned|turns|turning) {figure}(?=[\s]{0,1}[,.;]| on| in| this| last|$)",
    ),
    measures=frozenset({"none", "duration"}),
    low=0,
    high=120,
    priority=60,
    right=(
        Example(text="He had left school at the age of 14.", says=("14",)),
        Example(text="The queen turned 80 in April.", says=("80",)),
    ),
    wrong=(Example(text="The gold age lasted 40 years."),),
)
