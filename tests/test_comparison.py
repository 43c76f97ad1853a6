"""What figures leave room for, and what the claims of one fact say together."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparison import Cause, Scales, agreement, positions, rates_of, room, weigh
from checker.comparison.slips import MISHEARD, slip, swapped
from checker.comparison.tellings import tellings_of
from checker.comparison.wording import is_part
from checker.models import Agreement, Bound, Claim, Modality, Nature

MONDAY, TUESDAY, FRIDAY = dt.date(2019, 3, 4), dt.date(2019, 3, 5), dt.date(2019, 3, 8)
NUMBERS = itertools.count()


def claim(low, high="same", /, bound=Bound.EXACT, article=None, sentence="", **more):
    """A claim as the reader of an article would make it; `high` is `low` unless it is given."""
    number = next(NUMBERS)
    high = low if high == "same" else high
    values = {
        "kind": "deaths",
        "unit": "person",
        "precision": 1,
        "nature": Nature.CONSTANT,
        "text": f"{low if low is not None else high}",
    } | more
    place = 1000 * number
    start = place + len(sentence)
    return Claim(
        id=f"c{number}",
        article=article or f"a{number}",
        start=start,
        end=start + 1,
        sentence=sentence + "0 people",
        sentence_start=place,
        low=low,
        high=high,
        bound=bound,
        **values,
    )


def ends(one):
    found = room(one, Scales())
    return (round(found.low, 6), round(found.high, 6)) if found else None


def test_a_rounded_figure_leaves_room_for_its_rounding_and_a_full_one_is_itself():
    assert ends(claim(1200, precision=100)) == pytest.approx((1150, 1250), abs=1e-3)
    assert ends(claim(1139)) == (1139, 1139)
    assert ends(claim(10, precision=10)) == (10, 10)
    assert ends(claim(7.6, precision=0.1, kind="magnitude", unit="magnitude")) == pytest.approx((7.55, 7.65))


def test_rounding_never_hides_more_than_its_share_of_the_figure():
    low, high = ends(claim(1000, precision=1000))
    assert (low, high) == pytest.approx((850, 1150), abs=1e-3)


def test_an_age_is_never_a_rounding():
    assert ends(claim(60, precision=10, kind="age", unit="year")) == (60, 60)


def test_open_ends_stay_open_and_a_ceiling_ends_at_nothing():
    assert ends(claim(100, None, bound=Bound.MORE_THAN)) == (100, float("inf"))
    assert ends(claim(None, 50, bound=Bound.AT_MOST)) == (0, 50)


def test_words_that_tell_nothing_are_held_against_nothing():
    assert room(claim(None, None, bound=Bound.VAGUE), Scales()) is None


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (claim(100, None, bound=Bound.MORE_THAN), claim(134), Agreement.COMPATIBLE),
        (claim(1200, precision=100), claim(1139, None, bound=Bound.AT_LEAST), Agreement.COMPATIBLE),
        (claim(180, precision=10), claim(200, None, bound=Bound.MORE_THAN), Agreement.CONFLICT),
        (claim(None, 50, bound=Bound.AT_MOST), claim(20), Agreement.COMPATIBLE),
        (claim(None, 50, bound=Bound.AT_MOST), claim(63), Agreement.CONFLICT),
        (claim(300, bound=Bound.ABOUT, precision=100), claim(300, None, bound=Bound.MORE_THAN), Agreement.COMPATIBLE),
        (claim(2), claim(3, 9, bound=Bound.VAGUE), Agreement.COMPATIBLE),
        (claim(14000, precision=1000), claim(2000, 9999, bound=Bound.VAGUE), Agreement.COMPATIBLE),
        (claim(3.4, precision=0.1), claim(3.5, precision=0.1), Agreement.CONFLICT),
        (claim(7), claim(12), Agreement.CONFLICT),
        (claim(31), claim(31), Agreement.AGREE),
    ],
)
def test_two_claims_of_a_constant(one, other, together):
    assert agreement([one, other]) is together
    assert agreement([other, one]) is together


def test_one_claim_is_single():
    assert agreement([claim(12)]) is Agreement.SINGLE


def test_a_plan_a_possibility_and_a_denial_contradict_no_outcome():
    for modality in (Modality.PLANNED, Modality.POSSIBLE, Modality.DENIED):
        assert agreement([claim(300, modality=modality), claim(240)]) is not Agreement.CONFLICT


def toll(low, day=None, high="same", **more):
    return claim(low, high, nature=Nature.CUMULATIVE, as_of=day, **more)


def test_a_toll_that_grew_is_no_conflict():
    assert agreement([toll(48, MONDAY), toll(61, FRIDAY)]) is Agreement.EVOLVING


def test_a_toll_that_fell_is_a_fall():
    outcome = weigh([toll(74, MONDAY), toll(52, FRIDAY)])
    assert (outcome.agreement, outcome.cause) == (Agreement.CONFLICT, Cause.FALL)
    assert [[t.claim.low for t in group] for group in outcome.positions] == [[74], [52]]


def test_a_toll_that_fell_within_its_rounding_did_not_fall():
    assert agreement([toll(1240, MONDAY), toll(1200, FRIDAY, precision=100)]) is Agreement.COMPATIBLE


def test_a_later_figure_below_a_lower_bound_falls_too():
    outcome = weigh([toll(74, MONDAY, None, bound=Bound.AT_LEAST), toll(52, FRIDAY)])
    assert outcome.cause is Cause.FALL


def test_a_stale_toll_is_overtaken_and_contradicts_nothing():
    published = {"first": MONDAY, "second": TUESDAY, "late": FRIDAY}
    claims = [toll(31, article="first"), toll(57, article="second"), toll(31, article="late")]
    outcome = weigh(claims, published)
    assert (outcome.agreement, outcome.cause) == (Agreement.EVOLVING, Cause.OVERTAKEN)


def test_a_toll_without_days_may_have_grown():
    outcome = weigh([toll(48), toll(61)])
    assert (outcome.agreement, outcome.cause) == (Agreement.EVOLVING, Cause.GROWTH)


def test_nobody_and_some_exclude_each_other_unless_a_day_lies_between():
    assert weigh([toll(0), toll(12)]).cause is Cause.NOBODY
    assert weigh([toll(0, MONDAY), toll(12, FRIDAY)]).agreement is Agreement.EVOLVING


def test_two_tolls_of_one_day_conflict_but_not_on_a_first_day_that_later_days_carry_on():
    assert weigh([toll(50, MONDAY), toll(71, MONDAY)]).cause is Cause.SAME_DAY
    assert agreement([toll(3, MONDAY), toll(11, MONDAY), toll(11, FRIDAY)]) is Agreement.EVOLVING


def test_one_article_may_not_give_two_tolls_unless_it_calls_one_superseded():
    assert weigh([toll(27, article="a"), toll(29, article="a")]).cause is Cause.ONE_ARTICLE
    earlier = toll(29, article="a", sentence="The toll was initially put at ")
    assert agreement([toll(27, article="a"), earlier]) is not Agreement.CONFLICT


def test_levels_are_compared_on_one_day_only():
    def level(low, day):
        return claim(low, nature=Nature.LEVEL, as_of=day)

    assert agreement([level(134, MONDAY), level(101, FRIDAY)]) is Agreement.EVOLVING
    assert agreement([level(134, MONDAY), level(101, MONDAY)]) is Agreement.CONFLICT


def test_a_population_hardly_moves_in_a_week():
    def population(low, day):
        return claim(low, nature=Nature.LEVEL, kind="population", as_of=day, precision=10_000)

    assert agreement([population(120_000, MONDAY), population(210_000, FRIDAY)]) is Agreement.CONFLICT


def test_changes_are_compared_with_changes_in_the_same_direction():
    def change(low, trend):
        return claim(low, nature=Nature.CHANGE, trend=trend, unit="percent")

    assert agreement([change(5, "up"), change(9, "up")]) is Agreement.CONFLICT
    assert agreement([change(5, "up"), change(9, "down")]) is not Agreement.CONFLICT


def date(low, high="same", bound=Bound.EXACT):
    return claim(low, high, bound, kind="date", unit=None)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (date("2013-07"), date("2013-07-02"), Agreement.COMPATIBLE),
        (date("2013"), date("2013-07-02"), Agreement.COMPATIBLE),
        (date("2013-07-02"), date("2013-07-03"), Agreement.CONFLICT),
        (date("2013-06"), date("2013-07"), Agreement.CONFLICT),
        (date("2013-07-02"), date("2013-07-03", bound=Bound.ABOUT), Agreement.COMPATIBLE),
        (date(None, None), date("2013-07-03"), Agreement.COMPATIBLE),
        (date("2013-07-01", None, Bound.AT_LEAST), date("2013-07-03"), Agreement.COMPATIBLE),
    ],
)
def test_dates_hold_the_dates_that_lie_in_them(one, other, together):
    assert agreement([one, other]) is together


def time(low, zone=None, bound=Bound.EXACT):
    return claim(low, bound=bound, kind="time", unit=zone)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (time("14:53"), time("15:00"), False),
        (time("15:00"), time("15:20"), True),
        (time("20:40", bound=Bound.ABOUT), time("20:49"), False),
        (time("23:55"), time("00:05"), False),
        (time("15:00"), time("12:00", "GMT"), False),
        (time("15:00", "CET"), time("14:00", "GMT"), False),
        (time("15:00", "CET"), time("12:00", "GMT"), True),
    ],
)
def test_clock_times_are_compared_in_one_zone_or_in_zones_whose_distance_is_known(one, other, conflict):
    assert (agreement([one, other]) is Agreement.CONFLICT) is conflict


def test_lengths_are_compared_across_units_with_the_rounding_of_the_conversion():
    kilometres = claim(75, kind="measure", unit="kilometer")
    assert agreement([kilometres, claim(50, kind="measure", unit="mile", precision=10)]) is Agreement.COMPATIBLE
    assert agreement([kilometres, claim(75, kind="measure", unit="mile")]) is Agreement.CONFLICT


def test_currencies_are_compared_at_a_rate_that_an_article_gives_and_not_at_all_without_one():
    euros, dollars = claim(2_000_000, kind="money", unit="EUR"), claim(9_000_000, kind="money", unit="USD")
    assert agreement([euros, dollars]) is Agreement.COMPATIBLE
    rates = Scales(rates_of([(claim(10, kind="money", unit="EUR"), claim(12, kind="money", unit="USD"))]))
    assert agreement([euros, dollars], scales=rates) is Agreement.CONFLICT
    fitting = claim(2_400_000, kind="money", unit="USD", precision=100_000)
    assert agreement([euros, fitting], scales=rates) is Agreement.COMPATIBLE


def test_a_telling_that_fits_several_positions_belongs_to_none():
    claims = [claim(120), claim(121), claim(121), claim(100, None, bound=Bound.MORE_THAN)]
    outcome = weigh(claims)
    assert [[t.claim.low for t in group] for group in outcome.positions] == [[121, 121], [120]]


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 20), st.sampled_from(["closed", "above", "below"])), max_size=12
    )
)
def test_positions_are_groups_that_can_hold_together_and_two_of_them_mean_a_contradiction(spans):
    forms = {"closed": Bound.RANGE, "above": Bound.AT_LEAST, "below": Bound.AT_MOST}
    claims = [
        claim(None if form == "below" else low, None if form == "above" else low + wide, forms[form])
        for low, wide, form in spans
    ]
    tellings = tellings_of(claims, {}, Scales())
    groups = positions(tellings)
    for group in groups:
        assert all(one.room.meets(other.room) for one in group for other in group)
    disjoint = any(not one.room.meets(other.room) for one in tellings for other in tellings)
    assert (len(groups) > 1) == disjoint
    assert all(groups)


@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        (186, 168, "two digits changed places"),
        (1.2, 12, "a decimal point moved by one place"),
        (2_000_000, 2_000, "thousands and millions mixed up"),
        (52_417, 25_417, "two digits changed places"),
        (2450, 24500, "a decimal point moved by one place"),
        (1150, 150, "a digit dropped or added"),
        (48, 61, None),
        (2, 20, None),
        (240, 250, None),
    ],
)
def test_slips_of_a_digit_are_named(one, other, named):
    assert slip(one, other) == named
    assert slip(other, one) == named


def test_many_claims_of_one_fact_are_weighed_in_little_time():
    claims = [toll(low, MONDAY + dt.timedelta(days=low % 400)) for low in range(4000)]
    began = dt.datetime.now(tz=dt.UTC)
    weigh(claims)
    assert dt.datetime.now(tz=dt.UTC) - began < dt.timedelta(seconds=5)


def test_people_are_counted_alike_with_and_without_their_noun():
    assert weigh([claim(9), claim(9, unit=None)]).agreement is Agreement.AGREE
    in_miles, in_yards = (claim(9, unit=unit, kind="measure") for unit in ("mile", "yard"))
    assert weigh([in_miles, in_miles]).agreement is Agreement.AGREE
    assert weigh([in_miles, in_yards]).agreement is not Agreement.AGREE


def test_a_wrong_conversion_in_brackets_is_no_second_opinion():
    base = claim(85, unit="kilometer", kind="measure", article="one")
    wrong = claim(68, unit="mile", kind="measure", article="one").model_copy(update={"conversion_of": base.start})
    assert weigh([base, wrong, claim(85, unit="kilometer", kind="measure")]).agreement is not Agreement.CONFLICT
    assert weigh([base, claim(68, unit="mile", kind="measure")]).agreement is Agreement.CONFLICT


def test_a_night_ends_on_the_next_day():
    night = claim("22:00", "05:00", bound=Bound.RANGE, kind="time", unit=None)
    assert ends(night) == (1310, 1750)
    others = [claim(time, kind="time", unit=None) for time in ("21:00", "23:30", "03:00", "12:00")]
    assert all(positions(tellings_of([night, *others], {}, Scales())))


def test_a_stretch_of_days_told_backwards_is_the_same_stretch():
    assert ends(claim("2014-03-09", "2014-03-04", kind="date", unit="day")) == ends(
        claim("2014-03-04", "2014-03-09", kind="date", unit="day")
    )


def test_a_figure_in_teen_is_misheard_for_one_in_ty():
    assert slip(16000, 60000) == slip(60, 16) == MISHEARD
    assert slip(15000, 60000) != MISHEARD
    assert slip(12, 20) is None
    assert slip(1.6, 6.0) is None


def test_two_digits_are_swapped_only_if_they_are_two():
    assert swapped(34, 43)
    assert swapped(6.8, 8.6)
    assert not swapped(34, 45)
    assert not swapped(77, 77)
    assert not swapped(30, 3)
    assert swapped(43000, 34000)
    assert not swapped(43000, 34)
    assert not swapped(4.3, 34)


SUNDAY = dt.date(2019, 3, 3)
OF_SUNDAY, OF_TUESDAY = (SUNDAY, MONDAY), (TUESDAY, dt.date(2019, 3, 6))


def weighed_by_weekdays(*told):
    """What tolls say together whose articles were written within a span of days, or on a known day."""
    claims = [claim(low, nature=Nature.CUMULATIVE) for low, _ in told]
    spans = {one.article: span for one, (_, span) in zip(claims, told, strict=True) if isinstance(span, tuple)}
    days = {one.article: day for one, (_, day) in zip(claims, told, strict=True) if isinstance(day, dt.date)}
    return weigh(claims, days, spans=spans)


def test_a_toll_falls_by_the_weekdays_of_articles_of_no_known_day():
    assert weighed_by_weekdays((4, OF_SUNDAY), (1, OF_TUESDAY)).cause is Cause.FALL
    assert weighed_by_weekdays((4, SUNDAY), (1, OF_TUESDAY)).cause is Cause.FALL
    assert weighed_by_weekdays((1, OF_SUNDAY), (4, OF_TUESDAY)).cause is not Cause.FALL


def test_no_toll_falls_where_the_spans_meet():
    assert weighed_by_weekdays((4, OF_SUNDAY), (1, (MONDAY, TUESDAY))).cause is not Cause.FALL


def test_a_stale_toll_is_no_fall_by_weekdays():
    assert weighed_by_weekdays((1, (SUNDAY, SUNDAY)), (4, MONDAY), (1, OF_TUESDAY)).cause is not Cause.FALL


def test_nobody_since_says_nothing_of_the_whole():
    since = claim(0, nature=Nature.CUMULATIVE, sentence="Nobody has been killed in the camp since: ")
    none = claim(0, nature=Nature.CUMULATIVE, sentence="The blast killed nobody: ")
    nine = claim(9, nature=Nature.CUMULATIVE)
    assert weigh([nine, none]).cause is Cause.NOBODY
    assert weigh([nine, since]).cause is not Cause.NOBODY


def test_those_who_were_charged_are_a_part_of_those_arrested():
    part = "Of 71 people arrested in the riots, "
    assert is_part(claim(22, sentence=part))
    assert not is_part(claim(22, sentence="In the riots of 1971, police arrested "))


def test_populations_are_compared_by_the_commonest_kind():
    homes = [
        claim(low, nature=Nature.LEVEL, kind=kind)
        for low, kind in ((32000, "displaced"), (32000, "population"), (23000, "population"))
    ]
    assert weigh(homes, {homes[0].article: MONDAY, homes[2].article: TUESDAY}).agreement is Agreement.CONFLICT
    fleeing = [one.model_copy(update={"kind": "displaced"}) for one in homes]
    assert weigh(fleeing, {fleeing[0].article: MONDAY, fleeing[2].article: TUESDAY}).agreement is not Agreement.CONFLICT
