"""English verbs of news and their inflected forms.

Regular verbs stand as base forms and are inflected by rule when the module loads; irregular ones stand in a table of
their past and participle. `FORMS` maps every form to its base, the other sets say what a form can be.
"""

from typing import Final

from checker.language.word_sets import word_set

# base past participle; two words where past and participle are the same, one where all three are.
_IRREGULAR: Final = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burned|burst|buy bought|cast|catch caught|choose chose chosen
cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit|hold held|hurt|input|keep kept|kneel knelt|know knew known|lay laid
lead led|leap leapt|learn learned|leave left|lend lent|let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|offset|outbid|outdo outdid outdone|overcome overcame overcome
overhear overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid
plead pleaded|prove proved proven|put|quit|read|rebuild rebuilt|repay repaid|reset|rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|sew sewed sewn
shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilled
spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck
strive strove striven|sue sued|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden
undercut|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
upset|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written|overrun overran overrun|overrule overruled
foretell foretold|outgrow outgrew outgrown|resell resold|retake retook retaken|undersell undersold|uphold upheld
behold beheld|beset|dwell dwelt|kneel knelt|rewrite rewrote rewritten|spit spat|misunderstand misunderstood
"""

# Verbs whose last consonant doubles before -ed and -ing.
_DOUBLING: Final = """
abet acquit admit allot ban bar beg blot blur cap chat chip clap clip clot commit compel confer control crop defer
deter dim dip dispel drag drip drop drug drum embed enrol equip excel expel fit flag flap flip flog fulfil gag grab
grip gun ham handicap hop hug infer jam jog jot kidnap knit knot lag lob log lop map mar mob mop mug nab nag net nod
occur omit outstrip overlap pad pat patrol peg permit pin plan plot plug pop prefer program prop propel quiz ram rap
rebut recur refer regret remit rig rip rob rot rub sag scan scrap scrub ship shop shrug shun sin sip skid skim skip
slam slap slip slit slot snap snub sob span spot spur squat stab star stem step stir stop strap strip submit sum swap
swat tag tan tap thin tip top tot transfer transmit trap trek trim trip tug unplug unwrap wed wet whip wrap zap
"""

_REGULAR: Final = """
abandon abate abduct abide abolish abort absorb abstain abuse accelerate accept access accommodate accompany
accomplish account accrue accumulate accuse achieve acknowledge acquire act activate adapt add address adjourn adjust
administer admire adopt advance advise advocate affect afford age agree aid aim air airlift alarm alert alight align
allege allocate allow alter amass amend amount amputate analyse analyze anchor anger announce annex annul answer
anticipate apologise apologize appeal appear applaud apply appoint appraise approach approve arm arraign arrange
arrest arrive ask assail assassinate assault assemble assert assess assign assist assume assure attach attack attain
attempt attend attract attribute auction audit authorise authorize average avert avoid await award back bail balance
ballot bankrupt base batter battle beach behead believe belong benefit besiege betray bill blame blast blaze bless
blind block blockade bludgeon board boast bolster bomb bombard book boost border borrow bother boycott brace brandish
brawl breach brew bribe bridge brief brighten bruise brush budget bulldoze bully bump bundle burden burgle bury bust
calculate call calm camp campaign cancel capitalise capsize capture care carry carve cause cease cede celebrate censor
censure certify challenge champion change charge chart charter chase check cheer circle circulate cite claim clarify
clash classify clean clear climb clinch clock clone close coach coincide collaborate collapse collect collide combat
combine comfort command commemorate commence comment compare compensate compete compile complain complete comply
compose comprise compromise concede conceive concentrate concern conclude condemn conduct confess confine confirm
confiscate conflict confront connect conquer consent consider consist consolidate constitute construct consult consume
contact contain contend contest continue contract contradict contrast contribute convene convert convey convict
convince cook cool cooperate coordinate cope copy corner correct correspond cough count counter couple court cover
crack cram crash crawl create credit cremate cripple criticise criticize cross crouch crowd crown cruise crumble crush
cry culminate cultivate curb cure curtail custom cycle damage dance dare dash date debate debut decapitate decide
declare decline decorate decrease dedicate deem deepen default defeat defect defend define defraud defuse defy degrade
delay delegate delete deliberate deliver demand demobilise demolish demonstrate demote denounce deny depart depend
depict deplete deploy deport depose deposit deprive derail descend describe desert deserve design designate desire
destabilise destroy detach detail detain detect deteriorate determine detonate devalue devastate develop devise devote
diagnose dictate die differ diminish dine direct disable disagree disappear disappoint disarm discharge disclose
discontinue discount discover discriminate discuss dismantle dismiss dispatch disperse displace display dispose
dispute disqualify disregard disrupt dissolve distance distinguish distribute disturb dive diversify divert divide
divorce document dock dodge dominate donate double doubt douse downgrade download downplay draft drain dread dress
drift drill drown dry dump dwarf earmark earn ease echo edge edit educate eject elaborate elect electrocute elevate
elicit eliminate email embark embarrass embezzle embrace emerge emigrate emit emphasise employ empower enable enact
encircle encounter encourage end endanger endorse endure enforce engage engulf enhance enjoy enlist enrich ensnare
ensue ensure enter entertain entitle envisage equal eradicate erase erect erode erupt escalate escape escort establish
estimate evacuate evade evaluate evaporate evict evolve exacerbate examine exceed exchange exclude execute exempt
exercise exert exhaust exhibit exile exist exit exonerate expand expect expedite experience expire explain explode
exploit explore export expose express extend extinguish extort extract extradite face facilitate factor fade fail
faint fake falter fan farm fare favor favour fear feature fetch field figure file fill film finalise finalize finance
fine finish fire flare flash flatten flee flock flood flourish flow fluctuate focus foil follow fool force forge form
formulate forward foster founder fracture frame free frighten frustrate fuel function fund furnish gain gamble gather
gauge generate gesture glean govern grade graduate grant grapple graze greet gross ground group guarantee guard guess
guide gut hail halt halve hammer hamper hand handcuff handle happen harass harbour harden harm harvest hasten hatch
hate haul haunt head heal heap heat heckle heighten help herald hesitate highlight hijack hike hole hinder hinge hint
hire hoard hoist honor honour hope hospitalise hospitalize host house hover hunt hurl hurry identify ignite ignore
illustrate imagine immigrate impact impair impeach impede implement implicate imply import impose impound impress
imprison improve inaugurate incarcerate inch incite include incorporate increase incur indicate indict induce indulge
infect infiltrate inflate inflict influence inform infringe inherit initiate inject injure innovate inquire insert
insist inspect inspire install institute instruct insulate insult insure integrate intend intensify intercept interest
interfere interpret interrogate interrupt intervene interview intimidate introduce invade invent invest investigate
invite invoke involve irritate isolate issue jail jeopardise join joke journey judge jump justify kick kill kiss knife
knock lack land languish lapse lash last laugh launch launder leak lean lease lecture legalise lessen level levy
liberate license lift like limit line linger link liquidate list listen litter live load loan lobby locate lock lodge
loom loosen loot love lower lure lurk maim maintain manage mandate manipulate manufacture march mark market marry mask
mass massacre master match mature maul measure mediate melt mention merge migrate mine mingle minimise miss mobilise
mobilize mock modernise modify monitor mount mourn move multiply murder mutilate name narrow nationalise near
necessitate need neglect negotiate nominate note notice notify nudge number nurse obey object oblige observe obstruct
obtain occupy offend offer officiate oppose order organise organize originate oust outlaw outline outnumber outpace
outperform outrage outweigh overhaul overlook overpower overshadow overturn overwhelm owe own pack paint paralyse
pardon park part participate partner pass pause pave peak penalise penetrate perceive perform perish persecute persist
persuade pick picture pierce pilot pinpoint place plague plant play please pledge plunder plunge point poise poison
poll pollute pool portray pose position possess post postpone pound pour practise praise pray precede predict preempt
prepare present preserve preside press pressure presume prevail prevent price print prioritise probe proceed process
proclaim procure produce profit progress prohibit project prolong promise promote prompt propose prosecute prosper
protect protest provide provoke publicise publish pull pump punch punish purchase purge pursue push qualify quarantine
quarrel quash quell query question queue quote race raid raise rally range rank ransack ransom rape rate ratify rattle
raze reach react readmit realise realize reap reappear reassure rebel rebound rebuff recall recapture receive recede
reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recoup recover recruit
rectify recycle redeem redeploy reduce reelect reflect reform refrain refuel refuse regain regard register regulate
reign reimburse reinforce reinstate reiterate reject rejoin relate relax release relinquish relocate rely remain
remark remember remind remove rename render renew renounce rent reopen reorganise repair repatriate repeal repeat
repel replace reply report represent repress reprieve reproduce request require rescue research resemble resent
reserve reside resign resist resolve resort respect respond restart restore restrain restrict restructure result
resume resurface retain retaliate retire retreat retrieve return reunite reveal reverse revert review revise revive
revoke reward ridicule risk rival roam roar rock roll rotate round rout rule rumble rumour rush sabotage sack
sacrifice safeguard sail salvage sanction satisfy save scale scare scatter schedule scold scoop score scorch scour
scout scramble scrape scratch scream screen scrutinise scupper scuttle seal search secure seem segregate seize select
sentence separate serve settle sever shape share shatter shelter shelve shield shift shock shorten shoulder shout
shove shrug shuttle sideline sign signal silence simplify sketch skirmish slash slaughter slow slump smash smear smoke
smother smuggle snatch sniff snow soak soar solicit solve sort sound spare spark spear specialise specify speculate
spiral sponsor sprint spy squander square squash squeeze stabilise stage stagger stagnate stain stake stall stamp
stampede start startle starve state station stay steer stifle stimulate stipulate stockpile storm straddle strain
strand strangle streamline strengthen stress stretch struggle study stumble stun subdue subject subside substitute
subtract succeed succumb suck suffer suffocate suggest summon supervise supply support suppose suppress surface surge
surpass surprise surrender surround survey survive suspect suspend sustain swallow sway swell switch symbolise
sympathise tackle tail taint talk tally tame target taste tax tease telephone televise tempt tend term terminate
terrify terrorise test testify thank thaw thrash threaten thrive thwart tie tighten time titled toll tolerate top
topple torch torment torpedo torture toss total touch tour tout tow trace track trade trail train trample transform
translate transport travel treat trial tribute trickle trigger triple triumph trouble trounce trust try tumble turn
tutor twist type unearth uncover undermine underline underscore unfold unify unite unleash unload unravel unseat
unveil update upgrade uproot urge use usher utilise vacate vaccinate value vandalise vanish vary vault venture verify
vest veto vibrate victimise view violate visit voice void volunteer vote vow voyage wage wait waive walk wander want
ward warn warrant wash waste watch water wave weaken weather weigh welcome whisper widen wield wipe wish witness
wonder work worry worsen wound wreak wreck wrestle yield zoom
"""

# Base and -s forms that are as often nouns: taken for verbs only where the words round them say so.
NOUN_LIKE: Final = word_set(
    """
    abuse access account act address advance age aid aim air alarm alert answer appeal approach arm arrest assault
    attack attempt attribute auction audit average award back bail balance ballot ban bar base battle benefit bet
    bid bill bit blame blast blaze block blockade blow board bomb book boost border break breach bribe bridge
    brief broadcast budget burden burn bust call camp campaign cap care carry cause challenge champion chance
    change charge chart charter chase check claim clash close coach collapse combat comfort command comment
    compromise concern conduct conflict contact contest contract contrast control copy corner cost count counter
    couple court cover crack crash credit crop cross crowd crown cruise crush cry cure custom cut cycle damage
    dance dash date deal debate debut decline decrease default defeat defect delay delegate demand deposit desert
    design desire detail dip discharge discount dispatch display dispute distance dive divide divorce dock
    document double doubt draft drain draw dread dream dress drift drill drink drive drop drug dump ease echo edge
    effort embrace encounter end estimate exchange exercise exhibit exile exit experience exploit export express
    face factor fall fan fare farm favor favour fear feature field fight figure file fill film finance find fine
    finish fire fit flag flare flash flight flood flow fly focus force forecast form forward frame free freeze
    fuel function fund gain gamble gauge gesture grade grant ground group guarantee guard guess guide gun halt
    hammer hand harbour harm harvest haul head heap heat heed help hide hike hint hit hold hope host house hunt
    hurt impact import increase influence input insert insult interest interview issue jail joke journey judge
    jump kick kidnap knife lack land lapse lash last launch lay lead leak lean lease lecture leave level levy
    license lie lift light like limit line link list load loan lobby lock log look loot love map march mark market
    mask mass massacre master match mean measure mention mine mob mount move murder name near need net note notice
    number nurse object offer order outline outrage overhaul own pack paint pardon park part partner pass patrol
    pause pay peak permit pick picture pilot pin pitch place plan plant play plea pledge plot plunge point poison
    poll pool pose position post pound practice praise present press pressure price print probe process produce
    profit program progress project promise protest prompt pull pump punch purchase purge push quarrel question
    queue quiz quote race raid rally range rank ransom rape rate reach read rebel record reform refuse regret
    reign release remark rent repair repeat reply report request rescue research reserve resort respect rest
    result retreat return reverse review reward ride ring riot rise risk rival rock roll rule rumour run rush sack
    sail sanction sail save scale scare schedule score scout scramble scream screen search seal second secret
    sentence service set shake shape share shelter shield shift ship shock shoot shop shot shout show shrug sign
    signal silence slide slip slump smash smoke snow sound span spark speed spell spill spin split sponsor spot
    spread spring spur spy square squeeze stab staff stage stake stall stamp stampede stand star start state
    station stay steal stem step stick stop storm strain stream stress stretch strike strip struggle study subject
    suffering supply support surface surge surprise survey suspect sweep swell swing switch tackle tag talk tally
    tap target taste tax tear term test thought threat tie time tip toll top torch torture toss total touch tour
    tow track trade trail train transfer transport trap travel treat trial trick trigger trim trip triumph trouble
    trust try turn type upset use value venture veto view visit voice volunteer vote vow voyage wage wait walk war
    ward warrant wash waste watch water wave wear weather will win wind wing wish witness wonder work worry wound
    wreck yield
    """
)


def _sibilant(base: str) -> bool:
    return base.endswith(("s", "x", "z", "ch", "sh", "o"))


def third_person(base: str) -> str:
    """The -s form of a verb: rob → robs, rush → rushes, carry → carries."""
    if base in ("be", "have"):
        return "is" if base == "be" else "has"
    if _sibilant(base):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _stem(base: str, doubling: bool) -> str:
    return base + base[-1] if doubling else base


def present_participle(base: str, doubling: bool = False) -> str:
    """The -ing form: kill → killing, take → taking, lie → lying, stop → stopping."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return _stem(base, doubling) + "ing"


def regular_past(base: str, doubling: bool = False) -> str:
    """The -ed form: kill → killed, free → freed, carry → carried, stop → stopped."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return _stem(base, doubling) + "ed"


def _tables() -> tuple[dict[str, str], frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    forms: dict[str, str] = {}
    bases: set[str] = set()
    presents: set[str] = set()
    pasts: set[str] = set()
    participles: set[str] = set()
    doubling = set(_DOUBLING.split())
    doubles_irregular = word_set(
        """
    begin bet bid cut dig forbid forget get hit let put quit rid run set shed shut sit spin spit split swim
    undercut upset win reset input offset outbid overrun
    """
    )

    def add(base: str, past: str, participle: str, doubled: bool) -> None:
        bases.add(base)
        presents.add(third_person(base))
        pasts.add(past)
        participles.add(participle)
        # The first base to claim a form keeps it: "found" is of find, "felt" of feel.
        for form in (base, third_person(base), present_participle(base, doubled), past, participle):
            forms.setdefault(form, base)

    for entry in _IRREGULAR.replace("\n", "|").split("|"):
        if not (parts := entry.split()):
            continue
        base = parts[0]
        past = parts[1] if len(parts) > 1 else base
        participle = parts[2] if len(parts) > 2 else past
        add(base, past, participle, base in doubles_irregular)
    for base in sorted(doubling):
        past = regular_past(base, True)
        add(base, past, past, True)
    for word in _REGULAR.split():
        if word not in bases:
            past = regular_past(word)
            add(word, past, past, False)
    # British doubling, and second spellings of irregular forms.
    for form, base in (
        ("cancelled", "cancel"),
        ("cancelling", "cancel"),
        ("travelled", "travel"),
        ("travelling", "travel"),
        ("levelled", "level"),
        ("levelling", "level"),
        ("fuelled", "fuel"),
        ("fuelling", "fuel"),
        ("signalled", "signal"),
        ("signalling", "signal"),
        ("totalled", "total"),
        ("totalling", "total"),
        ("focussed", "focus"),
        ("kidnapped", "kidnap"),
        ("kidnapping", "kidnap"),
        ("kidnaped", "kidnap"),
        ("burnt", "burn"),
        ("learnt", "learn"),
        ("spilt", "spill"),
        ("spoilt", "spoil"),
        ("sped", "speed"),
        ("lit", "light"),
        ("born", "bear"),
        ("pled", "plead"),
        ("hanged", "hang"),
        ("proven", "prove"),
        ("got", "get"),
        ("labelled", "label"),
        ("channelled", "channel"),
        ("marshalled", "marshal"),
        ("shelled", "shell"),
        ("shelling", "shell"),
        ("struck", "strike"),
        ("stricken", "strike"),
        ("sunken", "sink"),
        ("outbid", "outbid"),
    ):
        forms.setdefault(form, base)
        if not form.endswith("ing"):
            pasts.add(form)
            participles.add(form)
    for form in ("am", "are", "is", "was", "were", "been", "being"):
        forms[form] = "be"
    pasts.add("were")
    presents.update(("am", "are", "is"))
    return forms, frozenset(bases), frozenset(presents), frozenset(pasts), frozenset(participles)


FORMS, BASES, PRESENTS, PASTS, PARTICIPLES = _tables()
"""Every form and its base; then which forms can be base, third person, past, past participle."""
