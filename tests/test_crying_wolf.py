"""Differences that are no contradiction, and one that is however little else the sentences share."""

import datetime as dt

import pytest
from joined_claims import joined

from checker import Article, Claim, check, find_claims
from checker.comparison import weigh
from checker.language.calendar import LONG_AFTER
from checker.likeness import contradicts
from checker.models import Agreement, Fact, Severity


def told(*texts: str) -> list[str]:
    """The messages of the warnings and errors that a check of the texts gives."""
    pile = [Article(id=f"{at}.txt", path=f"{at}.txt", text=text, published=None) for at, text in enumerate(texts)]
    return [finding.message for finding in check(pile).findings if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "HAVEN, July 20 (Coast Agency) - A fire in Haven killed two people on Tuesday.",
            "HAVEN, July 19 (Coast Agency) - A fire in Haven killed two people on Tuesday.",
        ),
        (
            "The quake in Tolema injured 300 people, officials said.",
            "Last month a quake shook Tolema, but nobody was injured, officials said.",
        ),
        (
            "After the landslide in Tolema 98 people were missing, the mayor of Tolema said.",
            "After the landslide in Tolema 17 people were missing, the mayor of Tolema said.",
        ),
        (
            "The quake injured 1,400 people, officials said.",
            "No people were injured in the quake in Dorvil, officials said.",
        ),
        (
            "The fishing fleet of Tolema has nine boats.",
            "The coastguard of Tolema has built three boats since spring.",
        ),
    ],
)
def test_what_is_no_contradiction(texts: tuple[str, str]) -> None:
    assert told(*texts) == []


@pytest.mark.parametrize(("figure", "contradicted"), [("241", True), ("257", False)])
def test_two_digits_that_changed_places_need_no_alike_words(figure: str, contradicted: bool) -> None:
    texts = ("The bridge cost 214 million euros.", f"Taxpayers spent {figure} million euros.")
    claims = [
        claim
        for at, text in enumerate(texts)
        for claim in find_claims(Article(id=f"{at}", path=f"{at}.txt", text=text))
        if claim.kind == "money"
    ]
    fact = Fact(id="f", kind="money", label="", claims=tuple(claim.id for claim in claims))
    assert contradicts(fact, weigh(claims)) is contradicted


def test_two_digits_that_changed_places_are_told_without_much_likeness() -> None:
    findings = told(
        "The ferry Orla had 214 passengers on board when it sank off Tolema, the coastguard said.",
        "There were 241 passengers on board the ferry Orla, which sank off Tolema.",
    )
    assert any("two digits changed places" in message for message in findings)


def contradicted(kind: str, *texts: str) -> bool:
    """Whether the claims of a kind in these articles, taken for one fact, are told as a contradiction; deaths, of which
    no order tells which came first, in articles of one day."""
    day = dt.date(2019, 3, 4) if kind == "deaths" else None
    claims = [
        claim
        for at, text in enumerate(texts)
        for claim in find_claims(Article(id=f"{at}", path=f"{at}.txt", text=text, published=day))
        if claim.kind == kind
    ]
    outcome = weigh(claims, {claim.article: day for claim in claims})
    fact = Fact(id="f", kind=kind, label="", claims=tuple(claim.id for claim in claims))
    return outcome.agreement is Agreement.CONFLICT and contradicts(fact, outcome)


@pytest.mark.parametrize(
    ("kind", "one", "other", "apart"),
    [
        # A count that goes on may be another tomorrow.
        ("objects", "Crews filled 900 sacks.", "Crews filled 700 sacks.", "Crews have filled 700 sacks."),
        ("objects", "900 lamps were dark.", "700 lamps were dark.", "700 lamps were still dark."),
        ("objects", "Nine camps were set up.", "Seven camps were set up.", "Seven camps have been set up."),
        ("money", "The strike cost $90 million.", "The strike cost $70 million.", "It has cost $70 million so far."),
        # So may one that rose.
        ("objects", "The fleet lost 23 ships.", "The fleet lost 31 ships.", "The ships lost rose to 31 ships."),
        ("deaths", "It killed nine.", "The death toll rose to seven.", "The death toll rose to seven by noon."),
        # Another year, another time, and what was foretold.
        ("objects", "The yard built nine ferries.", "The yard built seven ferries.", "In 1987 it built seven ferries."),
        ("objects", "It built nine ferries.", "It built seven ferries.", "It built seven ferries in August 2016."),
        ("objects", "The port had nine cranes.", "The port had seven cranes.", "The port had seven cranes then."),
        ("objects", "The Reds won 78 seats.", "The Reds won 71 seats.", "An exit poll gave the Reds 71 seats."),
        # Something besides, something undone, somebody who said so, a word for others.
        ("objects", "Nine bridges were cut.", "Seven bridges were cut.", "Seven more bridges were cut."),
        ("objects", "Nine bridges were cut.", "Seven bridges were cut.", "The other seven bridges were cut."),
        ("objects", "It has nine mills.", "It has seven mills.", "It has seven of the country's largest mills."),
        ("objects", "Three bridges were cut.", "Two bridges were cut.", "Two bridges were repaired."),
        ("prisoners", "Three prisoners escaped.", "One prisoner escaped.", "One prisoner said so."),
        ("people", "212 women sat aboard.", "217 women sat aboard.", "217 people sat aboard, crew and all."),
        ("people", "Three of the 14 men fled.", "Four of the 14 men fled.", "Four of the 17 men fled."),
        # One place of several.
        ("deaths", "The storm killed nine in Ardo.", "It killed seven in Ardo.", "It killed 11 in Ardo and Venn."),
        # What a distance is counted from, and what a length of time frames.
        (
            "measure",
            "The hut stands 14 miles from the prison, deputies said.",
            "The hut stands nine miles from the prison, deputies said.",
            "The hut stands nine miles from the border, deputies said.",
        ),
        (
            "duration",
            "The siege of the tower lasted seven years.",
            "The siege of the tower lasted three years.",
            "The siege of the tower was the second in three years.",
        ),
        # Sizes of things that share no words.
        ("objects", "The town has nine boats.", "The town has seven boats.", "It owns 25 boats, moored upriver."),
        ("deaths", "The flood killed 30 people.", "The flood killed 21 people.", "Its long war killed 9,000 soldiers."),
        # Nobody on one day is not nobody at all.
        (
            "deaths",
            "In Ardo the fever killed nine people.",
            "In Ardo the fever killed nobody.",
            "In Ardo the fever killed nobody for the third day.",
        ),
        (
            "deaths",
            "In Ardo the fever killed nine people.",
            "In Ardo the fever killed nobody.",
            "In Ardo the fever had killed nobody by Sunday evening.",
        ),
    ],
)
def test_two_figures_are_only_held_against_each_other_if_they_are_of_one_thing(
    kind: str, one: str, other: str, apart: str
) -> None:
    assert contradicted(kind, one, other)
    assert not contradicted(kind, one, apart)


def test_who_tells_both_figures_tells_them_of_two_things() -> None:
    long_ago = "In 1987 seven bridges fell."
    assert contradicted("objects", "Nine bridges fell.", "Seven bridges fell.", long_ago)
    assert not contradicted("objects", "Nine bridges fell.", "Seven bridges fell. Nine bridges were painted.", long_ago)


def test_a_headline_of_two_places_is_not_contradicted_by_one_of_them() -> None:
    body = "\n\nThe storm Hilde killed four people, police said.\n\n"
    body += "The storm Hilde killed three people in Ardo, police said."
    assert told("Storm Hilde kills four people in Ardo" + body)
    assert not told("Storm Hilde kills four people in Ardo and Venn" + body)


@pytest.mark.parametrize(("hour", "near"), [("9:20 a.m.", True), ("2:30 a.m.", False), ("9:20", False)])
def test_hours_far_apart_or_of_an_unknown_half_of_the_day_are_of_two_happenings(hour: str, near: bool) -> None:
    assert contradicted("time", "The bomb went off at 9:50 a.m.", f"The bomb went off at {hour}.") is near


def test_men_who_do_unlike_things_are_not_the_same_men() -> None:
    assert contradicted("people", "Three men robbed the museum.", "Two men robbed the museum.")
    assert not contradicted("people", "Three men robbed the museum.", "Two men watch over its rooms at night.")


def test_two_ages_of_one_name_contradict_however_else_they_are_told() -> None:
    findings = told(
        "The driver, Martin Osgood, 47, was taken to hospital with broken ribs.",
        "The train driver, Martin Osgood, 52, has been sent home, his wife said.",
    )
    assert findings
    assert "47" in findings[0]
    assert "52" in findings[0]


def test_a_month_counted_from_a_day_that_only_others_tell_contradicts_nothing() -> None:
    texts = ("The Kell dam burst last month.", "The Kell dam burst in September 2014.")
    found = [find_claims(Article(id=text, path="", text=text))[0] for text in texts]
    taken = found[0].model_copy(update={"low": "2014-10", "high": "2014-10", "when": "last month"})
    for counted, expected in ((taken, False), (taken.model_copy(update={"when": None}), True)):
        claims = [counted.model_copy(update={"text": "October 2014"}), found[1]]
        outcome = weigh(claims)
        assert outcome.agreement is Agreement.CONFLICT
        fact = Fact(id="f", kind="date", label="", claims=tuple(claim.id for claim in claims))
        assert contradicts(fact, outcome) is expected


APART = [
    (  # two shocks
        "The quake of magnitude 6.8 struck Tolema before dawn, the survey said.",
        "A second tremor of magnitude 6.1 struck Tolema in the afternoon, the survey said.",
    ),
    (  # quakes in general
        "The quake that struck Tolema had a magnitude of 6.4, the survey said.",
        "A magnitude 6.0 quake can cause severe damage in Tolema, the survey said.",
    ),
    (  # two hours
        "The quake struck at 5:21 a.m. some 160 kilometres from the port of Tolema, the survey said.",
        "The quake struck at 8:36 a.m. some 90 kilometres from the port of Tolema, the survey said.",
    ),
    (  # a sum
        "The coastguard seized eleven mortars from the smugglers of Tolema.",
        "The coastguard seized eight mortars and three other mortars from the smugglers of Tolema.",
    ),
    (  # a tally
        "Ferrand scored 27 goals for Tolema last season.",
        "Ferrand scored 34 goals in all competitions for Tolema last season.",
    ),
]


@pytest.mark.parametrize("texts", APART)
def test_two_things_told_alike_are_no_contradiction(texts: tuple[str, str]) -> None:
    assert told(*texts) == []


def told_on(*articles: tuple[str, dt.date]) -> list[str]:
    pile = [
        Article(id=f"{at}.txt", path=f"{at}.txt", text=text, published=day) for at, (text, day) in enumerate(articles)
    ]
    return [finding.message for finding in check(pile).findings if finding.severity is not Severity.NOTE]


MAY, JUNE = dt.date(2014, 5, 4), dt.date(2014, 6, 20)
MOVING = [
    ("Striker Ferrand has 31 caps for Norvald.", "Striker Ferrand has 32 caps for Norvald."),
    ("The storm destroyed 900 houses in Tolema.", "The storm destroyed 1,140 houses in Tolema."),
    ("Norrask shares closed at 84.30 dollars in Tolema.", "Norrask shares closed at 85.10 dollars in Tolema."),
    ("Skipper Anna Ferrand, 34, was in court.", "Skipper Anna Ferrand, 35, was in court."),
]


@pytest.mark.parametrize("texts", MOVING)
def test_what_moves_from_one_day_to_another_is_no_contradiction(texts: tuple[str, str]) -> None:
    assert told_on((texts[0], MAY), (texts[1], JUNE)) == []


@pytest.mark.parametrize("texts", [MOVING[0], MOVING[1], MOVING[3]])
def test_on_one_day_it_is(texts: tuple[str, str]) -> None:
    assert told_on((texts[0], MAY), (texts[1], MAY))


def test_a_part_of_the_dead_is_not_another_part() -> None:
    part = ("Two firefighters were killed in Tolema, the mayor said.", JUNE)
    assert joined("deaths", part, ("One firefighter was killed in Tolema, the mayor said.", JUNE))
    assert not joined("deaths", part, ("After weeks in hospital one woman died.", JUNE))


def test_a_stretch_of_hours_is_no_clock_time() -> None:
    moment = ("The rocket rose at 4:01 p.m. on Thursday.", None)
    assert joined("time", moment, ("The rocket rose at 4:31 p.m. on Thursday.", None))
    assert not joined("time", moment, ("The launch window was open from 4:30 p.m. to 6:40 p.m. on Thursday.", None))


def test_one_weekday_placed_in_two_weeks_is_no_contradiction() -> None:
    def on(when: str, day: str) -> list[Claim]:
        [claim] = find_claims(Article(id=day, path="", text=f"The keeper was hurt at Osby on {when}."))
        return [claim.model_copy(update={"low": day, "high": day, "when": claim.when})]

    def told_apart(first: str, second: str) -> bool:
        claims = [*on(first, "2014-05-03"), *on(second, "2014-05-11")]
        fact = Fact(id="f", kind="date", label="", claims=tuple(claim.id for claim in claims))
        return contradicts(fact, weigh(claims))

    assert told_apart("Saturday", "Sunday")
    assert not told_apart("Saturday", "Saturday")


def test_a_slip_of_the_unit_needs_no_alike_words() -> None:
    miles = ("The freighter Olive was boarded 412 nautical miles off Tolema.", None)
    assert joined("measure", miles, ("Gunmen took the Olive 412 kilometres from the coast.", None))
    assert not joined("measure", miles, ("Gunmen took the Olive 530 kilometres from the coast.", None))


def test_a_slip_of_the_unit_is_named() -> None:
    [message] = told(
        "The freighter Olive was boarded 412 nautical miles off Tolema.",
        "The freighter Olive was boarded 412 kilometres off Tolema.",
    )
    assert message.endswith("looks like a slip: the same figure in another unit")


def test_an_age_is_told_of_whoever_has_plans() -> None:
    assert joined(
        "age", ("Party leader Anna Ferrand, 47, has promised a lower tax.", None), ("Ferrand, 52, won.", None)
    )


def test_two_prison_terms_of_one_name_need_no_other_alike_words() -> None:
    term = ("A court handed Ferrand 12 years in prison.", None)
    assert joined("duration", term, ("The leader, Ferrand, was jailed for 14 years over a raid on the harbour.", None))
    assert not joined("duration", term, ("Ferrand spent 14 years abroad after a raid on the harbour.", None))


def test_the_end_of_one_month_is_the_beginning_of_the_next() -> None:
    def days(first: str, second: str) -> int:
        claims = [
            claim
            for at, when in enumerate((first, second))
            for claim in find_claims(Article(id=f"{at}", path="", text=f"The Arda relieved the Brin {when} 2014."))
            if claim.kind == "date"
        ]
        return len(weigh(claims).positions)

    assert days("in December", "in November") == 2
    assert days("in early December", "at the end of November") == 0


SUSPECT = "Dov Karel, 31, of Haven, is the suspect in the shooting of March 3."


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("Dov Karel, 32, of Haven, is in jail over the shooting.", False),
        ("A year on, Dov Karel, 32, of Haven, is in jail over the shooting.", True),
        ("Dov Karel, 32, of Haven, was sentenced to life in prison over the shooting.", True),
        ("Dov Karel, 32, of Haven, is in jail over the shooting of March 3, 2006.", True),
        ("A year on, Dov Karel, 33, of Haven, is in jail over the shooting.", True),
        ("A year on, Dov Karel, 34, of Haven, is in jail over the shooting.", False),
    ],
)
def test_who_is_a_year_older_in_what_looks_back_is_no_contradiction(text: str, agrees: bool) -> None:
    assert (told(SUSPECT, text) == []) is agrees


def test_a_state_long_after_is_another_state() -> None:
    assert told("Striker Ferrand has 31 caps for Norvald.", "Striker Ferrand has 32 caps for Norvald.")
    assert told("Striker Ferrand has 31 caps for Norvald.", "A year on, Ferrand has 32 caps for Norvald.") == []


def test_a_weekday_that_others_place_fits_any_day_of_its_name() -> None:
    opened = "The bridge over the Sund at Haven opened to traffic on {}, the mayor said.".format
    others = "HAVEN, January 6, 2013 (Wire) - Snow fell on the bridge over the Sund at Haven."
    assert told(opened("Friday"), opened("September 27, 2012"), others)
    assert told(opened("Friday"), opened("September 28, 2012"), others) == []


def test_a_dateline_with_an_abbreviated_month_is_the_day_of_the_report() -> None:
    ferry = "HAVEN, Norvald, Aug. {} (Wire) - A ferry sank off Haven with 40 people.".format
    assert told(ferry(7), ferry(8)) == []


@pytest.mark.parametrize(
    ("kind", "texts", "expected"),
    [
        ("deaths", ("The quake in Tolema has killed nine people.", "The quake in Tolema has killed 14 people."), True),
        (
            "deaths",
            ("The quake in Tolema has killed nine people.", "It raised the toll of the quake in Tolema to 14 dead."),
            False,
        ),
        (
            "deaths",
            ("The quake in Tolema has killed 31 people.", "The ministry lowered the toll in Tolema to 14 dead."),
            False,
        ),
        ("magnitude", ("Thursday's quake had a magnitude of 7.6.", "The quake had a magnitude of 7.1."), True),
        ("magnitude", ("Thursday's quake had a magnitude of 7.6.", "Friday's quake had a magnitude of 7.1."), False),
        ("objects", ("Rice cost three times as much in Tolema.", "A room cost four times that in Tolema."), False),
        ("objects", ("Ferrand was shot three times in Tolema.", "Ferrand was shot four times in Tolema."), True),
    ],
)
def test_what_moved_and_what_is_multiplied(kind: str, texts: tuple[str, str], expected: bool) -> None:
    assert contradicted(kind, *texts) is expected


def test_what_is_left_of_a_whole_is_no_contradiction() -> None:
    silent = "On that evening {} of the seven sirens in Tolema were heard, the mayor said.".format
    assert told(silent("four"), silent("five"))
    assert told(silent("four"), silent("three")) == []


ALIKE_AND_APART = [
    ("measure", "The 33-metre rocket rose at 5:01 p.m.", "The 38-metre rocket rose at 4 p.m.", True),
    ("measure", "It lay at a depth of 33 km at 5:01 p.m.", "It lay at a depth of 38 km at 4 p.m.", False),
    ("measure", "The break lies 8.5 miles off Sable Point.", "Divers went out 8.5 kilometres.", True),
    ("measure", "The break lies 8 miles off Sable Point.", "Divers went out 8 kilometres.", False),
    ("objects", "Divers found two pistols.", "Agents took three rifles.", False),
    ("objects", "Divers found two pistols.", "Agents took three guns.", True),
    ("objects", "They burned 74 cars on Sunday night.", "They burned 72 cars.", True),
    ("objects", "They burned 74 cars on Sunday night.", "They burned 72 cars on Monday night.", False),
    ("objects", "The fire has burned 356 sheds.", "The fire has now burned 365 sheds.", True),
    ("people", "The liner carried 510 passengers.", "It had carried 460 passengers over the Gulf.", True),
    ("people", "The liner carried 510 passengers and crew.", "It had carried 460 passengers over the Gulf.", False),
    ("time", "The train was derailed at 7:52 a.m.", "The train was derailed at 7:30 a.m.", True),
    ("time", "The train was derailed at 7:52 a.m.", "The train left at 7:30 a.m.", False),
    ("time", "The train was derailed at 7:52 a.m.", "The train left at 6:52 a.m.", True),
    ("injuries", "The clash wounded 34 men.", "The clash wounded 31 men in Hesk alone.", False),
    ("injuries", "They treated 34 of the wounded.", "The clash wounded 31 men.", False),
    ("date", "It burst on Aug. 16, 2009.", "It burst on Aug. 17, 2009.", True),
]


@pytest.mark.parametrize(("kind", "one", "other", "expected"), ALIKE_AND_APART)
def test_what_is_held_against_each_other(kind: str, one: str, other: str, expected: bool) -> None:
    assert joined(kind, (one, MAY), (other, MAY)) is expected


def test_the_day_of_two_years_of_which_one_is_untold_is_no_contradiction() -> None:
    told_in = "The dam of Tolema burst on {}, killing two guards.".format
    assert told_on((told_in("Aug. 16, 2009"), dt.date(2009, 9, 1)), (told_in("Aug. 16"), dt.date(2010, 11, 30))) == []
    assert told_on((told_in("Aug. 16, 2009"), dt.date(2009, 9, 1)), (told_in("Aug. 17"), dt.date(2009, 11, 30)))


def test_among_three_figures_those_of_one_name_contradict() -> None:
    took = "The jury took {} hours of deliberation to convict Ann Voss.".format
    assert joined("duration", (took(12), MAY), (took(40), MAY), (took(30), MAY))
    waited = "The crowd waited {} hours for Ann Voss.".format
    assert not joined("duration", (waited(12), MAY), (waited(40), MAY), (waited(30), MAY))


def test_eleven_are_eight_and_three_others_whoever_else_tells_of_eight() -> None:
    found = "The coastguard found {} in the hold of the trawler.".format
    assert joined("objects", (found("eleven mortars"), MAY), (found("eight mortars"), MAY))
    parts = (found("eight mortars and three other mortars"), MAY)
    assert not joined("objects", (found("eleven mortars"), MAY), (found("eight mortars"), MAY), parts)


def test_two_people_of_one_surname_are_two() -> None:
    said = '"The house fell at dawn," said {}, of the village of Tolema.'.format
    assert told(said("Karim Noor, 48"), said("Karim Noor, 29"))
    assert told(said("Karim Noor, 48"), said("Farid Noor, 29")) == []


def test_a_part_of_seven_is_held_against_another_part_of_seven() -> None:
    first = "Five of the seven cars of the express left the rails near Tolema."
    assert told(first, "Four of the seven cars of the express left the rails near Tolema.")


def test_digits_of_counts_that_go_on_contradict_where_they_changed_places() -> None:
    assert joined("objects", ("They have sold 356 sheds.", None), ("By now 365 sheds have been sold.", None))
    assert not joined("objects", ("They have sold 356 sheds.", None), ("By now 364 sheds have been sold.", None))


def test_nobody_against_somebody_needs_no_alike_words() -> None:
    assert joined("injuries", ("Nobody was hurt.", MAY), ("A nurse counted 25 wounded at the clinic in Tolema.", MAY))


def test_lengths_of_one_name_may_be_framed_or_not() -> None:
    first = ("The jury gave up after 26 hours of deliberation on Ann Voss.", MAY)
    assert joined("duration", first, ("The jury had deliberated for 45 hours on Ann Voss.", MAY))


def test_speeds_with_a_bracket_are_no_lengths() -> None:
    assert [
        c.unit for c in find_claims(Article(id="a", path="", text="It does 80 kilometers (50 miles) an hour."))
    ] == [
        "kilometer per hour",
        "mile per hour",
    ]


def test_what_is_told_long_after_is_of_no_day_with_itself_or_with_others() -> None:
    held = "A year on, the camp at Tolema holds {} refugees, the council said.".format
    assert told("The camp at Tolema is new.", held("2,300"), held("3,100")) == []
    toll = "The flood in Tolema killed {} people.".format
    claims = [c for at in (0, 1) for c in find_claims(Article(id=f"{at}", path="", text=toll((23, 31)[at])))]
    assert weigh(claims, {"0": MAY, "1": MAY}).agreement is Agreement.CONFLICT
    assert weigh(claims, {"0": LONG_AFTER, "1": LONG_AFTER}).agreement is Agreement.EVOLVING


def test_a_later_count_says_nothing_of_the_first_day() -> None:
    toll = "The flood in Tolema killed {} people, the governor said on Sunday.".format
    later = "The flood in Tolema has killed 41 people, the governor said."
    assert told_on((toll(17), MAY), (toll(23), MAY), (later, dt.date(2015, 5, 9)))
    assert told_on((toll(17), MAY), (toll(23), MAY), (later, dt.date(2014, 5, 6))) == []


def test_a_contradiction_in_doubt_says_why_it_is_a_note() -> None:
    texts = ("The raid in Tolema came after an 18-month search.", "In Tolema a two-year dispute over the pier ended.")
    pile = [Article(id=f"{at}", path=f"{at}", text=text) for at, text in enumerate(texts)]
    notes = [finding for finding in check(pile).findings if finding.check == "figures-disagree"]
    assert all(any("No more than a note" in line for line in note.explanation) for note in notes)
    assert notes


def test_a_bare_number_does_not_make_a_toll_a_constant() -> None:
    texts = ("Some 71 people were arrested in the riot.", "71 held after riot", "83 held after riot")
    claims = [c for at, text in enumerate(texts) for c in find_claims(Article(id=f"{at}", path="", text=text))]
    held = [claim for claim in claims if claim.kind in {"arrests", "number"}]
    assert weigh(held).agreement is Agreement.EVOLVING


def test_nobody_is_held_against_somebody_whoever_quotes_both() -> None:
    quoted = "A nurse said nobody was hurt at the camp, but the mayor of Tolema spoke of {} wounded in the bombing."
    pile = (
        "There were no casualties at the camp, aid workers said.",
        "No one was killed or hurt at the camp, a relief group found.",
        quoted.format(25),
        "The mayor of Tolema spoke of 25 wounded in the bombing.",
    )
    assert any("injuries" in message for message in told(*pile))


def test_who_is_ten_years_older_in_what_looks_back_is_no_contradiction() -> None:
    assert told("Ann Lee, 34, won the race at Tolema.", "Ten years after the race, Ann Lee, 44, coaches.") == []


def test_a_day_told_with_its_year_is_that_day_whatever_looks_back() -> None:
    killed = (
        "HAVEN, July {}, 2006 (Wire) - Two killers who were convicted last year escaped from Haven, killing {} guards."
    )
    assert told(killed.format(20, "three"), killed.format(22, "four")) == []


def test_people_of_a_town_long_after_are_not_those_of_its_day() -> None:
    homes = "{}Tolema is home to {} people.".format
    assert told("The flood came at dawn.", homes("", "4,000"), homes("", "5,200"))
    assert told("The flood came at dawn.", homes("A year on, ", "4,000"), homes("", "5,200")) == []
