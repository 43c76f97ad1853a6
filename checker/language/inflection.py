"""Singular forms of English nouns, and whether a word looks like a plural."""

from functools import lru_cache
from typing import Final

from checker.language.tables import pairs, words

IRREGULAR: Final = pairs(
    """
    israelis=israeli; iraqis=iraqi; yemenis=yemeni; somalis=somali; saudis=saudi; pakistanis=pakistani;
    bangladeshis=bangladeshi; kuwaitis=kuwaiti; qataris=qatari; omanis=omani; emiratis=emirati; bahrainis=bahraini;
    nepalis=nepali; azerbaijanis=azerbaijani; azeris=azeri; kazakhstanis=kazakhstani; punjabis=punjabi;
    people=person; persons=person; men=man; women=woman; children=child; lives=life; feet=foot; teeth=tooth;
    geese=goose; mice=mouse; lice=louse; oxen=ox; wives=wife; knives=knife; wolves=wolf; halves=half; shelves=shelf;
    thieves=thief; loaves=loaf; leaves=leaf; calves=calf; elves=elf; hooves=hoof; scarves=scarf; crises=crisis;
    bases=base; analyses=analysis; diagnoses=diagnosis; theses=thesis; hypotheses=hypothesis; axes=axe; oases=oasis;
    criteria=criterion; phenomena=phenomenon; bacteria=bacterium; fungi=fungus; nuclei=nucleus; stimuli=stimulus;
    alumni=alumnus; indices=index; matrices=matrix; appendices=appendix; vertices=vertex; strata=stratum;
    memoranda=memorandum; referenda=referendum; curricula=curriculum; larvae=larva; formulae=formula; dice=die;
    pence=penny; brethren=brother; cacti=cactus; foci=focus; syllabi=syllabus; termini=terminus; buses=bus;
    gases=gas; viruses=virus; bonuses=bonus; campuses=campus; censuses=census; statuses=status; octopuses=octopus;
    circuses=circus; focuses=focus; walruses=walrus; atlases=atlas; biases=bias; minuses=minus; caucuses=caucus;
    choruses=chorus; lenses=lens; canvases=canvas; aliases=alias; pluses=plus; surpluses=surplus; abscesses=abscess;
    movies=movie; cookies=cookie; calories=calorie; ties=tie; pies=pie; lies=lie; dies=die; zombies=zombie;
    rookies=rookie; prairies=prairie; brownies=brownie; selfies=selfie; genies=genie; birdies=birdie; bogies=bogie;
    junkies=junkie; hippies=hippie; veggies=veggie; smoothies=smoothie; necktie=necktie; sorties=sortie;
    collies=collie; freebies=freebie; newbies=newbie; walkie-talkies=walkie-talkie; shoes=shoe; toes=toe;
    canoes=canoe; foes=foe; oboes=oboe; hoes=hoe; headaches=headache; caches=cache; avalanches=avalanche;
    aches=ache; axles=axle; passersby=passerby; passers-by=passer-by; photos=photo; troops=troop; heroes=hero;
    gallows=gallows; quizzes=quiz; chassis=chassis; kibbutzim=kibbutz; paparazzi=paparazzo; graffiti=graffito;
    dwarves=dwarf; staves=staff; beliefs=belief; reefs=reef; corps=corps; rendezvous=rendezvous; plateaux=plateau;
    chateaux=chateau; bureaux=bureau; tableaux=tableau
    """
)

# The same in both numbers.
UNCHANGING: Final = words(
    """
    aircraft spacecraft hovercraft watercraft warcraft craft species series means headquarters sheep deer fish salmon
    trout cod tuna squid shrimp bison moose swine cattle offspring crossroads barracks gallows works police personnel
    staff crew troop livestock poultry crossfire horsepower rand yen yuan won baht kibbutz corps dead wounded injured
    missing homeless elderly unemployed poor rich faithful helicopters-strong swiss chinese japanese portuguese
    vietnamese lebanese sudanese congolese burmese taiwanese maltese nepalese senegalese togolese beninese ghanese
    sinhalese lao hispanic rohingya hmong maori inuit taliban fedayeen mujahideen mujahedeen peshmerga militia cavalry
    infantry clergy youth
    """
)

# Singulars and other words that end in -s.
_NOT_PLURAL: Final = words(
    """
    this his its hers ours yours theirs is was has does as us plus thus yes gas bus news politics economics athletics
    physics mathematics mechanics tennis virus campus status census consensus bonus corpus chorus focus bias atlas
    lens canvas christmas crisis basis analysis thesis emphasis diagnosis oasis axis iris pelvis diabetes rabies
    measles mumps billiards athens paris texas kansas arkansas illinois vegas angeles hamas dallas st ss less unless
    across towards afterwards besides sometimes always perhaps nevertheless regardless whereas alias overseas upwards
    downwards backwards forwards nexus venus jesus genius radius stimulus cactus surplus minus circus walrus octopus
    citrus lotus hiatus prospectus apparatus fetus sinus thermos cosmos chaos pathos ethos kudos asbestos tetanus
    caucus locus opus abacus sarcophagus homeless helpless jones james thomas charles williams davis harris lewis
    nicholas douglas francis dennis louis chris hughes adams evans roberts phillips says said's goes gets makes takes
    comes knows thinks gives tells becomes shows feels brings begins keeps holds writes stands hears lets means sits
    speaks lies grows loses falls builds understands spends buys wears chooses seems appears remains includes contains
    involves requires asks proves suggests believes wants expects continues helps allows creates provides follows adds
    serves seeks
    """
)
_IES_TO_Y: Final = 5


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a noun, lower-cased; a word that is no regular plural comes back as it is."""
    word = word.lower()
    found = IRREGULAR.get(word)
    if found:
        return found
    if (
        word in UNCHANGING
        or word in _NOT_PLURAL
        or len(word) < 3
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is"))
    ):
        return _compound(word)
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "tzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 4:
        return word[:-2]
    if word.endswith("ives") and word[:-3] + "fe" in _FE:
        return word[:-3] + "fe"
    return word[:-1]


_FE: Final = words("knife life wife midwife housewife penknife strife afterlife alewife")


def _compound(word: str) -> str:
    """Gunmen, spokeswomen, grandchildren, townspeople, eyeteeth."""
    for plural, one in (
        ("women", "woman"),
        ("men", "man"),
        ("children", "child"),
        ("people", "person"),
        ("teeth", "tooth"),
        ("feet", "foot"),
    ):
        if (
            word.endswith(plural)
            and len(word) > len(plural)
            and word
            not in (
                "omen",
                "amen",
                "specimen",
                "regimen",
                "abdomen",
                "yemen",
                "acumen",
                "semen",
                "ramen",
                "stamen",
                "hymen",
                "lumen",
                "bitumen",
                "cyclamen",
                "dolmen",
                "examen",
                "women",
                "turkmen",
            )
        ):
            return word[: -len(plural)] + one
    return word


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a lower-cased word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    if word in _NOT_PLURAL or len(word) < 3:
        return False
    if word.endswith("s"):
        return not word.endswith(("ss", "us", "is", "ous"))
    return _compound(word) != word
