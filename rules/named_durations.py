"""Lengths of time that news tells under a name of their own: prison terms, jury deliberations, contracts.

Years and hours say nothing of what lasts. Where the words beside them do, the aspect keeps a sentence from being held
against a trial, and lets two sentences of one man meet in whatever words.
"""

from checker.models import Modality, Nature
from checker.rule import Example, Measure, Rule

_LENGTHS: frozenset[Measure] = frozenset({"duration"})

MINIMUM_TERM = Rule(
    kind="duration",
    aspect="minimum term",
    summary="the least of a prison term that must be served",
    nature=Nature.CONSTANT,
    exact=True,
    words=frozenset({"minimum", "parole", "least", "life"}),
    patterns=(
        r"\bminimum(?: (?:prison|jail))?(?: (?:term|sentence|tariff))?(?: of| is| was|:)? {figure}{span}",
        r"{figure}{span} minimum\b",
        r"\b(?:serve|serving|spend|spending)(?: a)? {figure}{span}"
        r" of (?:a|the|his|her|their) (?:life )?(?:sentence|term)\b",
        r"\blife\b[^.;]{0,30}? with (?:a )?{figure}{span}",
        r"\b(?:gets?|got|given|sentenced to|jailed for) life, {figure}{span}",
        r"\b(?:serve|serving|served|spend|spending) {figure}{span}[^.;]{0,40} (?:before|until)\b[^.;]{0,40}"
        r"\b(?:parole|release|freed)",
        r"\bno parole (?:for|before|within) {figure}{span}",
    ),
    measures=_LENGTHS,
    priority=3,
    right=(
        Example(text="He got life with a minimum term of 27 years.", says=("27",)),
        Example(text="She must serve a minimum of 31 years of a life sentence.", says=("31",)),
        Example(text="He was given life, with a minimum of 19 years.", says=("19",)),
    ),
    wrong=(Example(text="He was sentenced to 12 years in prison, without parole."),),
)

SOUGHT_TERM = Rule(
    kind="duration",
    aspect="prison term sought",
    summary="how long prosecutors want somebody to be sent to prison for",
    nature=Nature.CONSTANT,
    words=frozenset("prosecutor prosecutors prosecution sought asked demanded".split()),
    patterns=(
        r"\bprosecut(?:ors?|ion)\b[^.;]{0,40}? (?:asked|asking|sought|seeking|demanded|called|wanted|recommended)"
        r"\b[^.;]{0,25}? {figure}{span}",
        r"{figure}{span}[^.,;]{0,30}? (?:sought|asked|demanded|wanted|recommended)(?: for)? by (?:the )?prosecut",
    ),
    measures=_LENGTHS,
    priority=4,
    right=(
        Example(text="Prosecutors had asked for seven years for the mayor.", says=("seven",)),
        Example(text="He got 14 years, against 15 years sought by the prosecution.", says=("15",)),
    ),
    wrong=(Example(text="The prosecutor said that he got seven years."),),
)

FACED_TERM = Rule(
    kind="duration",
    aspect="prison term faced",
    summary="how long a sentence somebody may get",
    nature=Nature.CONSTANT,
    modality=Modality.POSSIBLE,
    words=frozenset({"face", "faces", "faced", "facing"}),
    patterns=(
        r"\b(?:faces?|faced|facing)(?: (?:a maximum|(?:a )?sentences?|a prison term|a term|a possible)(?: of)?)?"
        r" {figure}{span}"
        r"(?: (?:in (?:prison|jail)|to life|behind bars|or more)|[,.;]|$| if\b| for\b)",
    ),
    measures=_LENGTHS,
    priority=4,
    right=(
        Example(text="She faces up to 14 years in prison if convicted.", says=("14",)),
        Example(text="The driver faces 25 years to life.", says=("25",)),
    ),
    wrong=(Example(text="The club faced him two years later."),),
)

PRISON_TERM = Rule(
    kind="duration",
    aspect="prison term",
    summary="how long somebody is sent to prison for",
    nature=Nature.CONSTANT,
    words=frozenset(
        """sentenced sentence sentences jailed jails jail imprisoned imprisonment prison condemned bars term terms
        serving gaol custody years gets got given handed sent""".split()
    ),
    patterns=(
        r"\b(?:sentenced|condemned|sentences)\b[^.;]{0,70}? to {figure}{span}",
        r"\b(?:jailed|imprisoned|jails|prison) for {figure}{span}",
        r"\b(?:jailed|jails|imprisoned)\b[^.;,]{0,40}? for {figure}{span}",
        r"{figure}{span}(?:['’]s?)? (?:in|of) (?:prison|jail|gaol|custody|imprisonment|detention|hard labou?r)\b",
        r"{figure}{span}(?:['’]s?)? (?:imprisonment|jail|behind bars)\b",
        r"{figure}{span} (?:prison |jail |custodial )?(?:sentence|term)\b",
        r"\b(?:sentence|term|imprisonment)s? of {figure}{span}",
        r"\b(?:was|is|been|while|already) serving {figure}{span}(?! of\b)",
        r"\b(?:go|goes|went|sent|going)(?: back)? to (?:prison|jail) for {figure}{span}",
        r"\bsent(?: [\p{L}]{2,12})? down for {figure}{span}",
        # "Six years for Brisk": a headline.
        r"^{figure}[\s-]years for \p{L}[^.]{0,60}\b(?:court|jail|prison|judge|killer|killing|murder|robber|robbery|raid"
        r"|theft|fraud|rape|attack|plot|leader|boss|chief|who)\b",
        r"\b(?:gets|got|given|handed|receives|received) {figure}[\s-]years?"
        r"(?=[,.;]|$| (?:for|over|behind|in (?:jail|prison)))",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="A court sentenced the mayor on Friday to 12 years in prison.", says=("12",)),
        Example(text="He was jailed in Orla for nine months over the bribes.", says=("nine",)),
        Example(text="The 20-year sentence was upheld.", says=("20",)),
        Example(text="The bandit, who was serving 34 years, escaped.", says=("34",)),
        Example(text="Six years for the mayor, and tears in court", says=("Six",)),
        Example(text="Driver gets four years over the crash", says=("four",)),
        Example(text="He must go to prison for five years.", says=("five",)),
    ),
    wrong=(
        Example(text="He has served five years of his sentence."),
        Example(text="The firm was given five years to repay."),
        Example(text="Six years for peace talks"),
        Example(text="The town gets a 20-year plan for roads."),
        Example(text="The trial that sent him to prison lasted nine weeks."),
    ),
)

DELIBERATION = Rule(
    kind="duration",
    aspect="deliberation",
    summary="how long a jury deliberated",
    nature=Nature.CONSTANT,
    words=frozenset(
        "jury jurors deliberated deliberating deliberation deliberations deliberate verdict verdicts".split()
    ),
    patterns=(
        r"\bdeliberat(?:ed|ing|ions?|e)\b[^.;]{0,50}? (?:for|lasted|took|of|after) {figure}{span}",
        r"\bdeliberat(?:ed|ing) {figure}{span}",
        r"{figure}{span} of (?:jury )?deliberations?\b",
        r"\b(?:jury|jurors|panel|they) (?:was|were|had been|stayed|remained) out (?:for )?{figure}{span}",
        r"\b(?:took|needed)(?: the| a)? (?:jury|jurors|panel|{figures}{noun})"
        r"(?: just| only| less than)? {figure}{span}",
        r"\b(?:jury|jurors)(?: had| have| has)?(?: been)? (?:debat|argu|discuss|talk)\p{Ll}{2,4} (?:for )?"
        r"{figure}{span}",
        r"(?:\b(?:jury|jurors)|{noun}) (?:took|needed)(?: just| only| barely)? {figure}{span}",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The jury deliberated for 11 hours over three days.", says=("11",)),
        Example(text="After 26 hours of deliberation the jury gave up.", says=("26",)),
        Example(text="The jury was out for nine hours.", says=("nine",)),
        Example(text="Twelve jurors needed three hours.", says=("three",)),
        Example(text="The jurors had debated for 11 hours.", says=("11",)),
        Example(text="It took 12 jurors 31 hours to decide.", says=("31",)),
    ),
    wrong=(Example(text="The jury heard the case for three weeks."),),
)

CONTRACT = Rule(
    kind="duration",
    aspect="contract",
    summary="how long a contract runs",
    nature=Nature.CONSTANT,
    words=frozenset("contract contracts deal deals extension signed signs signing".split()),
    patterns=(
        r"{figure}[\s-]{1,2}(?:year|month|season)s?,? (?:[\w$£€.,-]{1,20} ){0,4}?(?:contract|deal|extension)\b",
        r"\b(?:contract|deal|extension)(?: which runs| that runs)? (?:of|for|over|runs for|lasts) {figure}{span}",
        r"\b(?:signed|signs|signing)(?: on)? (?:for|until) {figure}{span}",
    ),
    measures=_LENGTHS,
    priority=2,
    right=(
        Example(text="The winger signed a five-year contract.", says=("five",)),
        Example(text="He signed for four years on Monday.", says=("four",)),
    ),
    wrong=(Example(text="Talks on the contract lasted nine days."),),
)
