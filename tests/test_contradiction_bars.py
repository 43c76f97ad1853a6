"""What makes two figures of one fact a contradiction, and what lets both stand: each with its own control."""

import datetime as dt

import pytest
from joined_claims import joined

from checker import Article, Part, Role, check, find_claims
from checker.comparison import weigh
from checker.language.calendar import LONG_AFTER
from checker.likeness import contradicts, near_words
from checker.models import Fact, Severity

MAY, NEXT = dt.date(2019, 5, 4), dt.date(2019, 5, 5)

Told = tuple[str, dt.date | None]


def on(text: str, day: dt.date | None = None) -> Told:
    return text, day


@pytest.mark.parametrize(
    ("kind", "one", "told", "let"),
    [
        # Digits that changed places need no alike words, whatever is counted; others do.
        ("people", "There were 87 men in the pit.", "There were 78 people below.", "The choir had 62 singers."),
        ("objects", "Polls closed in 4,120 polling stations.", "Voters had 4,210 places to go.", "It has 4,370 parks."),
        (
            "measure",
            "The 11,500-tonne ship was seized.",
            "The 15,100-ton Olive is Danish.",
            "The 9,200-ton Ann is old.",
        ),
        ("time", "The quake struck at 4:12 a.m.", "The ground shook at 4:21 a.m.", "The ground shook at 4:25 a.m."),
        ("time", "The quake struck at 4:32.", "The ground shook at 3:42.", "The ground shook at 3:41."),
        ("time", "The quake struck at 4:32.", "The ground shook at 3:42.", "The ground shook at 4:52."),
        # One of the events of a story lasted one time; of two men each has a term of his own.
        (
            "duration",
            "The bridge was closed for 14 hours.",
            "It was shut for nine hours.",
            "The wedding guests sat at the long table for nine hours.",
        ),
        (
            "duration",
            "The raid lasted five hours.",
            "The fight went on for 40 minutes.",
            "His mother read from a letter for 40 minutes.",
        ),
        (
            "duration",
            "Bell was jailed for robbery for 18 years.",
            "Bell, 40, drove a car and was jailed for robbery for five years.",
            "Rice, 40, drove a car and was jailed for robbery for five years.",
        ),
        (
            "duration",
            "The jury deliberated for four days.",
            "They gave up after three days of deliberations.",
            "He was sentenced three days after the jury gave up.",
        ),
        (
            "duration",
            "The keeper, 24, agreed a five-year contract after his medical examination.",
            "The 24-year-old put his name yesterday to a four-year deal at Harbour Lane.",
            "The 31-year-old put his name yesterday to a four-year deal at Harbour Lane.",
        ),
        # A revised magnitude, an area within, two directions, two places, two units.
        (
            "magnitude",
            "A quake of magnitude 6.3 hit Tolema.",
            "The quake that hit Tolema had a magnitude of 6.1.",
            "The service revised the magnitude of the quake to 6.1 from 6.3.",
        ),
        (
            "measure",
            "The van was found 14 miles from the depot.",
            "The van was found nine miles from the depot.",
            "The van was found within nine miles of the depot.",
        ),
        (
            "measure",
            "The broken wreck lay three kilometres from the runway beside a pine wood.",
            "Askel saw the wreck from the kitchen window of his farm, eight kilometres from the runway.",
            "Askel saw the wreck from the kitchen window of his farm, 12 kilometres from the runway.",
        ),
        (
            "measure",
            "The shock was centred 18 km north of Osby under the hills.",
            "The shock was centred 31 km from Osby under the hills.",
            "The shock was centred 31 km west of Osby under the hills.",
        ),
        (
            "measure",
            "The ferry capsized nine miles southeast of Osby.",
            "The wreck lies in deep water and only nine kilometres from Osby, close to the lighthouse.",
            "The wreck lies in deep water and only 12 kilometres from Osby, close to the lighthouse.",
        ),
        ("measure", "The limit on the curve is 80 km/h.", "It permitted 60 km/h.", "It had 60 km/h left."),
        # A ship and what it carries; a storm of two days; a peak; a term that was cut.
        (
            "measure",
            "The ship sailed with 22,500 tonnes of wheat in its holds.",
            "The ship carried 31,000 tonnes of wheat in its holds.",
            "The ship, a 31,000-tonne bulk carrier, sailed with its holds full.",
        ),
        (
            "measure",
            "The ship sailed with 22,500 tonnes of wheat in its holds.",
            "The ship sailed with 31,000 tonnes in its holds.",
            "The ship, a carrier of 31,000 tonnes, sailed with wheat in its holds.",
        ),
        (
            "measure",
            "The storm hit Osby on Saturday with winds of 130 mph.",
            "The storm hit Osby with winds of 145 mph.",
            "The storm neared Osby on Friday with winds of 145 mph.",
        ),
        (
            "people",
            "Some 250 officers were searching the woods.",
            "Some 310 officers were searching the woods.",
            "At its height, some 310 officers were searching the woods.",
        ),
        (
            "duration",
            "Bell was jailed for robbery for 18 years.",
            "Bell was jailed for robbery for 15 years.",
            "Bell had his term for robbery cut to 15 years.",
        ),
        # Ages: a namesake two generations away, and what was last year.
        ("age", "Bell, 40, was held.", "Bell, 47, was held.", "Rita Bell, 71, was held."),
        ("age", "Ann Bell, 68, died.", "Ann Bell, 58, drove a bus until last year.", "Ben Hall, 58, drove a bus."),
        # Two days, two sides, two verbs, two sorts; one other figure beside both.
        (
            "objects",
            "Three buses brought the miners home on Saturday.",
            "Two buses brought the miners home on Saturday.",
            "Two buses brought the miners home on Monday.",
        ),
        ("people", "The army lost 43 soldiers.", "The army lost 51 soldiers.", "The army lost 51 rebels."),
        (
            "people",
            "More than 60 people gave evidence in a trial that went on for a month.",
            "In court some 40 people gave evidence.",
            "The jury came back as some 40 people in the gallery held their breath.",
        ),
        # Parts of one whole; parts of the injured.
        # Floors of one house.
        (
            "rank",
            "She was found on the fourth floor of the Marlow Inn.",
            "She had a suite on the sixth floor of the Marlow Inn.",
            "The bar is on the sixth floor of Harbour House.",
        ),
        # A year beside a company, last year's attack, what is fired.
        (
            "duration",
            "The meeting lasted five hours.",
            "The meeting of the firm, founded in 1847, dragged on for seven hours.",
            "The meeting in 1847 dragged on for seven hours.",
        ),
        # What is so at present may be otherwise elsewhere.
        (
            "objects",
            "In the bay 28 ships lay.",
            "On that day 23 ships lay in the bay.",
            "At present 23 ships lay in the bay.",
        ),
        # Cheering restricts nobody, league goals are not all goals.
        ("people", "Some 40,000 fans came.", "He met 25,000 cheering fans.", "He met 25,000 foreign fans."),
        # What is held now, in the stead of the first.
        (
            "people",
            "The ferry had 193 people on board.",
            "The ferry had 204 people on board.",
            "The ferry, it is now thought, had 204 people on board, the coastguard now believes.",
        ),
    ],
)
def test_told_and_let(kind: str, one: str, told: str, let: str) -> None:
    assert joined(kind, on(one), on(told))
    assert not joined(kind, on(one), on(let))


@pytest.mark.parametrize(
    ("kind", "one", "told", "let"),
    [
        # A count of this year falls by no means; what has risen may.
        (
            "objects",
            on("Pirates have attacked 138 ships so far this year.", MAY),
            on("Pirates have attacked 118 ships so far this year.", NEXT),
            on("Pirates have attacked 158 ships so far this year.", NEXT),
        ),
        # What is wrecked is counted on, from one day to another.
        (
            "objects",
            on("The storm destroyed 1,400 houses.", MAY),
            on("The storm destroyed 2,300 houses.", MAY),
            on("The storm destroyed 2,300 houses."),
        ),
        # Shots fired are no fire.
        (
            "objects",
            on("The officer fired three times.", MAY),
            on("The officer fired five times.", NEXT),
            on("The officer burned five cars.", NEXT),
        ),
        # Changes of two quarters.
        (
            "percent",
            on("Revenue rose 4 percent in the quarter.", MAY),
            on("Revenue rose 7 percent in the quarter.", NEXT),
            on("Revenue rose 7 percent in the quarter.", dt.date(2019, 9, 4)),
        ),
        # A strike of those days, and one of which an old man tells.
        (
            "duration",
            on("The strike of seven days cost the harbour and its region much.", MAY),
            on("The walkout then dragged on for 12 days, an old docker tells his grandson.", MAY),
            on("The walkout then dragged on for 12 days, an old docker tells his grandson.", LONG_AFTER),
        ),
        # People of two days and two words for one place are held; of the injured only some.
        (
            "injuries",
            on("Nine people were injured.", MAY),
            on("Eleven people were injured.", MAY),
            on("Eleven of the injured had broken bones and were hurt.", MAY),
        ),
    ],
)
def test_told_and_let_by_the_day(kind: str, one: Told, told: Told, let: Told) -> None:
    assert joined(kind, one, told)
    assert not joined(kind, one, let)


def first_of(kind: str, *texts: str) -> bool:
    """Whether the first claims of these texts, taken for one fact of a kind, are told as a contradiction."""
    pile = [Article(id=f"{at}", path=f"{at}.txt", text=text, published=MAY) for at, text in enumerate(texts)]
    claims = [find_claims(article)[0] for article in pile]
    fact = Fact(id="f", kind=kind, label="", claims=tuple(claim.id for claim in claims))
    return contradicts(fact, weigh(claims, {article.id: MAY for article in pile}))


def test_parts_of_one_whole_are_held_against_each_other() -> None:
    part = "Nine of the 14 jewels were found."
    assert first_of("objects", part, "Police recovered 11 of the 14 jewels.")
    assert not first_of("objects", part, "Police recovered 11 of the 23 jewels.")
    refused = "Three of the council's nine members refused to sign."
    assert first_of("people", refused, "Four of the nine council members balked at it.")
    assert not first_of("people", refused, "Four of the 12 council members balked at it.")


def test_aftershocks_are_counted_on_through_the_day() -> None:
    assert joined("objects", on("At least four alarms were heard.", MAY), on("Three alarms were heard.", MAY))
    assert not joined(
        "objects", on("At least four aftershocks were felt.", MAY), on("Three aftershocks were felt.", MAY)
    )


def test_members_are_none_of_those_who_were_arrested() -> None:
    arrested = "Police arrested 112 people on Mint Square."
    assert first_of("arrests", arrested, "Police arrested 150 people near the river.")
    assert not first_of("arrests", arrested, "Voters chose 150 members of the new parliament.")


def test_every_two_positions_are_held_against_each_other() -> None:
    later = [on("A court cut his minimum term to 21 years.", LONG_AFTER)] * 2
    first = on("He got life with a minimum term of 24 years.", MAY)
    other = on("He got life, with a minimum term of 26 years.", MAY)
    assert joined("duration", *later, first, other)
    assert not joined("duration", *later, first, on("He slept for 26 years.", MAY))


def in_one_article(headline: str, text: str) -> bool:
    """Whether the deaths of a headline and of its text are told as a contradiction."""
    body = len(headline) + 2
    parts = (Part(start=0, end=len(headline), role=Role.HEADLINE), Part(start=body, end=body + len(text)))
    article = Article(id="0", path="0.txt", text=f"{headline}\n\n{text}", parts=parts, published=MAY)
    return any(finding.severity is not Severity.NOTE for finding in check([article]).findings)


def test_a_headline_is_held_against_the_sentence_right_below_it() -> None:
    below = "Six people have died in a fire at a paper mill by the river."
    between = "The mill of Osby was built by the river, and three roads lead to it from the hills above. " * 3
    assert in_one_article("Seven dead in blaze at Osby paper works", below)
    assert not in_one_article("Seven dead in blaze at Osby paper works", between + below)


def test_a_toll_of_no_known_day_is_told_where_its_sentences_are_alike_in_more_than_two_words() -> None:
    def told(one: str, other: str) -> bool:
        pile = [Article(id=f"{at}.txt", path="", text=text) for at, text in enumerate((one, other))]
        return any(finding.severity is not Severity.NOTE for finding in check(pile).findings)

    assert told(
        "The fire at the paper mill in Osby hurt 28 workers of the night shift.",
        "The fire at the paper mill in Osby hurt 31 workers of the night shift.",
    )
    assert not told("28 officers were hurt.", "31 officers were hurt.")


def test_those_saved_from_the_water_grow_in_number() -> None:
    def saved(one: str, other: str) -> bool:
        return joined("people", on(one, MAY), on(other, NEXT))

    assert saved("The ferry had 141 people on board.", "The ferry had 146 people on board.")
    assert not saved("Divers rescued 141 people.", "Divers rescued 146 people.")


def test_words_of_length_are_no_likeness() -> None:
    assert not near_words(next(iter(find_claims(Article(id="a", path="", text="It is 25 miles (40 kilometers) off.")))))


def test_a_headline_contradicts_its_text_whatever_other_articles_tell() -> None:
    headline, text = "Twenty-two dead in Osby landslide", "The landslide in Osby killed 21 people, the ministry said."
    body = len(headline) + 2
    parts = (Part(start=0, end=len(headline), role=Role.HEADLINE), Part(start=body, end=body + len(text)))
    first = Article(id="0", path="0.txt", text=f"{headline}\n\n{text}", parts=parts, published=MAY)
    later = Article(
        id="1", path="1.txt", text="The landslide in Osby has killed 17 people, police said.", published=NEXT
    )
    codes = {finding.code for finding in check([first, later]).findings if finding.severity is not Severity.NOTE}
    assert codes == {"F102", "F103"}


def test_more_bodies_are_no_toll() -> None:
    assert joined("deaths", on("They pulled five bodies from the mud.", MAY), on("They found two bodies.", MAY))
    assert not joined("deaths", on("They pulled five more bodies out.", MAY), on("They found two more bodies.", MAY))


def test_datelines_are_no_days_of_one_happening() -> None:
    pile = [
        Article(
            id=f"{day}.txt",
            path="",
            text=f"OSBY, March {day} \N{EM DASH} Rescuers dug for survivors in Osby, the interior ministry said.",
        )
        for day in (11, 12, 13)
    ]
    assert not [finding for finding in check(pile).findings if finding.check == "dates-differ"]


def test_the_day_on_which_somebody_said_so_is_no_day_of_what_happened() -> None:
    taken = on("Thieves took 12 paintings on Saturday.")
    assert joined("objects", taken, on("Thieves took 14 paintings, police said on Monday."))
    assert not joined("objects", taken, on("Thieves took 14 paintings on Monday."))


def test_two_digits_in_another_order_are_those_of_one_man() -> None:
    bell = on("Ann Bell, 34, sang in the choir of Osby.")
    assert joined("age", bell, on("The oldest in the boat was Ann Bell, 43."))
    assert not joined("age", bell, on("The oldest in the boat was Ben Hall, 43."))


def test_what_was_repaired_is_not_what_was_destroyed() -> None:
    destroyed = "Nine of the 14 bridges were destroyed."
    assert first_of("objects", destroyed, "Seven of the 14 bridges were destroyed.")
    assert not first_of("objects", destroyed, "Seven of the 14 bridges were repaired.")


def ages_told(*texts: str) -> list[str]:
    """The messages on ages that a check of the texts gives, but for notes."""
    findings = check([Article(id=f"{at}", path=f"{at}.txt", text=text) for at, text in enumerate(texts)]).findings
    return [
        finding.message for finding in findings if finding.severity is not Severity.NOTE and "age" in finding.message
    ]


def test_an_age_is_that_of_the_name_before_it_whoever_else_is_as_old() -> None:
    others = (
        "The captain of the ship is Anna Moor, {}, of Harbour Row. Her brother Karl, 45, goes to sea as well.".format
    )
    captain = (
        "Captain Anna Moor, who is {}, and her men were given breakfast and a medical check on the frigate.".format
    )
    assert ages_told(others(54), captain(45))
    assert not ages_told(others(54), captain(54))
