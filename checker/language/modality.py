"""Whether the clause of a figure states it, plans it, holds it possible or denies it."""

from checker.language.calendar_names import WEEKDAYS
from checker.language.clauses import Clauses
from checker.language.governors import before_number, governor, governor_lemma
from checker.language.lemmas import lemma
from checker.language.modal_words import (
    CHANGING,
    DENIED_NOUNS,
    DENYING,
    FEARING,
    HYPOTHETICAL,
    INTENDING_ADJECTIVES,
    LEAVING_AS_IT_IS,
    PLANNED_CLAUSES,
    PLANNING,
    PLANNING_GOVERNORS,
    PLANNING_MODALS,
    POSSIBLE_MODALS,
    POSSIBLE_WORDS,
    REFERRED,
    REFERRING,
    STATED_LEVELS,
    UNDER_PLAN,
)
from checker.language.reporting import SAYING
from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    AUXILIARY,
    BE,
    COMMA,
    COORDINATOR,
    DETERMINER,
    MARK,
    NEGATION,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    TO,
)
from checker.language.words import Words
from checker.models import Modality


def modality_of(sentence: str, position: int) -> Modality:
    """The modality of what stands at an offset of a sentence, decided in its own clause and the verb above it."""
    words = Words(sentence)
    index = words.index_at(position)
    return modality_at(words, Clauses(words), index, governor(words, index, index + 1))


def modality_at(words: Words, clauses: Clauses, index: int, verb: int) -> Modality:
    """`modality_of` for the token of a figure whose governing verb (a token, or -1) is known."""
    if index >= words.count:
        return Modality.STATED
    group = clauses.of(index)
    if _referred(words, index) or _obliged_term(words, verb, index) or _presupposed(words, verb, index):
        near = _near_figure(words, clauses, group, index)
        return Modality.STATED if near is None else near
    own = _governed(words, clauses, group, index, verb)
    if own is not None and own is not Modality.STATED:
        return own
    near = _near_figure(words, clauses, group, index)
    if near is not None:
        return near
    if own is None:
        own = _clause_modality(words, clauses, group, index)
        if own is not Modality.STATED:
            return own
        first = clauses.spans[group][0]
        if group > 0 and words.flags[first] & PREPOSITION and not words.flags[first] & SUBORDINATOR:
            # "…, in exchange for 90 prisoners" goes on with the last clause that has a predicate of its own.
            for before in range(group - 1, -1, -1):
                start, end = clauses.spans[before]
                if words.roles[start] == Role.FINITE and lemma(words.lowers[start]) in SAYING:
                    continue  # "…, said the officials, …"
                if Role.AUXILIARY in words.roles[start:end] or Role.FINITE in words.roles[start:end]:
                    return _clause_modality(words, clauses, before, end)
    above = _above(words, clauses, group)
    return above if above is not None else Modality.STATED


_DAYS = frozenset((*WEEKDAYS, "yesterday", "today"))
_OWNED = frozenset(
    ("his", "her", "its", "their", "my", "our", "your", "the", "that", "this", "those", "these", "s", "'s", "’s")
)


def _referred(words: Words, index: int) -> bool:
    """Whether the figure is told of a noun that the verb only speaks of: "will challenge her fine of 900 euros"."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    of = before_number(words, index)
    if of < 1 or lowers[of] != "of":
        return False
    known = lowers[of - 1] in REFERRED
    for at in range(of - 1, max(-1, of - 8), -1):
        if at < of - 1 and roles[at] > Role.AUXILIARY:
            return known and lemma(lowers[at]) in REFERRING
        if flags[at] & MARK:
            return False
        known = known or lowers[at] in _OWNED
    return False


def _presupposed(words: Words, verb: int, index: int) -> bool:
    """Whether a definite noun phrase takes its number for granted, whatever is planned for it or denied of it: "the
    eight delegates would not hear of it", "to sway the eight delegates"; but not where the verb itself makes the count
    what it is, as of most objects and of whoever leaves or dies: "will free the 40 captives", "the 40 will go"."""
    before = index - 1
    if before > 0 and words.lowers[before] in ("other", "same", "first", "last", "remaining"):
        before -= 1
    if before < 0 or verb < 0 or words.lowers[before] not in _OWNED:
        return False
    base = governor_lemma(words, verb)
    if verb < index:
        return base in LEAVING_AS_IT_IS
    passive = words.roles[verb] == Role.PARTICIPLE and words.flags[verb - 1] & BE
    return not passive and base not in CHANGING


_PRISONS = frozenset(("bars", "prison", "jail", "gaol"))


def _obliged_term(words: Words, verb: int, index: int) -> bool:
    """Whether a sentence is told by what is to be served of it: "must serve at least nine years", "will spend nine
    years behind bars"."""
    if not 0 < verb < index or words.lowers[verb - 1] not in ("must", "will"):
        return False
    base = lemma(words.lowers[verb])
    behind = words.lowers[index + 1 : index + 5]
    return (base == "serve" and words.lowers[verb - 1] == "must") or (
        base in ("serve", "spend") and not _PRISONS.isdisjoint(behind)
    )


def _governed(words: Words, clauses: Clauses, group: int, index: int, verb: int) -> Modality | None:
    """What the chain of auxiliaries and infinitives of the governing verb says; None when there is no such verb."""
    if verb < 0:
        return None
    lowers, flags, roles = words.lowers, words.flags, words.roles
    base = lemma(lowers[verb])
    if verb > index and roles[verb - 1] != Role.AUXILIARY and not flags[verb - 1] & ADVERB:
        # "freed in exchange for 90 prisoners held in May": the reduced clause says nothing of the whole.
        left = before_number(words, index)
        if left >= 0 and flags[left] & PREPOSITION and not flags[left] & SUBORDINATOR:
            return None
    if roles[verb] == Role.NONE:
        # An event noun or a predicate: the verb above it decides.
        return _over_noun(words, verb)
    if verb < index and base in PLANNING_GOVERNORS:
        passive = roles[verb] == Role.PARTICIPLE and verb > 0 and flags[verb - 1] & BE
        if not passive:
            return Modality.DENIED if _negated(words, verb) else Modality.PLANNED
    if base in DENYING and verb < index:
        return Modality.DENIED
    if verb > index and base in ("plan", "propose", "schedule", "expect", "fear", "rule"):
        if base == "fear":
            return Modality.POSSIBLE
        if base != "rule":
            return Modality.PLANNED
    linked = verb > 0 and roles[verb - 1] and lemma(lowers[verb - 1]) in _LINKING
    found = _chain(words, verb - 1 if linked else verb)
    if verb > index and found is Modality.STATED and roles[verb - 1] != Role.AUXILIARY:
        # "would see 33 captives freed": the verb before the small clause carries the modality.
        left = before_number(words, index)
        if left >= 0 and roles[left] > Role.AUXILIARY and clauses.of(left) == clauses.of(verb):
            return _chain(words, left)
    return found


_LINKING = frozenset(("stay", "remain", "keep"))
"""Verbs of lasting, before which the modality of what lasts stands: "will stay shut for a week"."""


def _negated(words: Words, verb: int) -> bool:
    at = verb - 1
    while at >= 0 and words.flags[at] & (AUXILIARY | NEGATION | ADVERB):
        if words.flags[at] & NEGATION:
            return True
        at -= 1
    return False


def _is_unmade(words: Words, verb: int) -> bool:
    """Whether a condition that was not met undoes the verb: "if it had come, we wouldn't have 40 wrecks", so we do."""
    lowers = words.lowers
    if lowers[verb] not in ("have", "be") or not lowers[verb - 1].startswith(("n't", "not", "wouldn")):
        return False
    at = verb - 1 if lowers[verb - 1].startswith("wouldn") else verb - 2
    return at > 0 and lowers[at].startswith("would") and "if" in lowers[:at]


def _chain(words: Words, verb: int) -> Modality:
    """Walk left from a verb over its auxiliaries and the words that its infinitive hangs on."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    found = Modality.STATED
    if _is_unmade(words, verb):
        return found
    at = verb
    if roles[at] == Role.AUXILIARY:
        if lowers[at] in PLANNING_MODALS:
            found = Modality.PLANNED
        elif lowers[at] in POSSIBLE_MODALS:
            found = Modality.POSSIBLE
        if flags[at] & NEGATION:
            return Modality.DENIED
    ahead = verb + 1
    # "was not 12"; "not only" denies nothing of the figure
    limited = ahead + 1 < words.count and lowers[ahead + 1] in ("only", "just", "least")
    if roles[verb] == Role.AUXILIARY and ahead < words.count and flags[ahead] & NEGATION and not limited:
        return Modality.DENIED
    at -= 1
    steps = 0
    while at >= 0 and steps < 12:
        steps += 1
        flag, lower = flags[at], lowers[at]
        if lower in PLANNING_MODALS:
            found = Modality.PLANNED if found is Modality.STATED else found
        elif lower in POSSIBLE_MODALS:
            found = Modality.POSSIBLE
        if flag & NEGATION and lower not in ("neither",):
            if at + 1 < words.count and lowers[at + 1] in ("only", "just"):
                at -= 1
                continue
            return Modality.PLANNED if found is Modality.PLANNED else Modality.DENIED
        if lower in POSSIBLE_WORDS and flag:
            found = Modality.POSSIBLE
        if flag & (AUXILIARY | ADVERB):
            at -= 1
            continue
        if flag & TO:
            upper = _infinitive_head(words, at)
            if upper is not None:
                return upper if found is Modality.STATED else found
            # "managed to free", "forced to flee": go on above the verb that carries the infinitive.
            at -= 1
            continue
        if roles[at] > Role.AUXILIARY and at + 1 < words.count and (flags[at + 1] & TO or lower in ("going",)):
            if lemma(lower) == "fail" or lemma(lower) == "refuse":
                return Modality.DENIED
            at -= 1
            continue
        break
    return found


def _infinitive_head(words: Words, to: int) -> Modality | None:
    """What the word says on which "to" and an infinitive hang: a plan, a purpose, or neither."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    at = to - 1
    while at >= 0 and (flags[at] & ADVERB or lowers[at] in _DAYS):
        at -= 1 + (at > 0 and lowers[at] in WEEKDAYS and lowers[at - 1] == "on")  # "agreed on Monday to free"
    if at < 0:
        return None
    lower = lowers[at]
    base = lemma(lower)
    if lower in ("order",) and at > 0 and lowers[at - 1] == "in":
        return Modality.PLANNED
    if lower in STATED_LEVELS:
        return Modality.STATED
    if lower in ("fail", "failed", "fails", "failing", "refused", "refuses", "unable", "declined"):
        return Modality.DENIED
    if lower in FEARING:
        return Modality.POSSIBLE
    if lower == "able":
        return None
    if flags[at] & BE and lower in ("is", "are", "was", "were"):
        return Modality.PLANNED  # "40 captives are to be freed"
    if base in PLANNING or lower in PLANNING:
        return Modality.PLANNED
    # "asked Egypt to take 300", "a plan by the city to build 300": the planning word stands a little before.
    lowest = max(-1, at - 7)
    while at > lowest and not flags[at] & MARK:
        if roles[at] > Role.AUXILIARY:
            base = lemma(lowers[at])
            if base in ("ask", "urge", "want", "expect", "call", "order", "tell", "require", "allow", "press", "push"):
                return Modality.PLANNED
            return None
        if lowers[at] in ("plan", "plans", "proposal", "proposals", "offer", "deal", "agreement", "bid", "pledge"):
            return Modality.PLANNED
        at -= 1
    return None


def _over_noun(words: Words, noun: int) -> Modality | None:
    """What is said of an event noun: "proposing the release of 40" plans it, "after the release of 40" does not."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    at = noun - 1
    lowest = max(-1, noun - 7)
    while at > lowest:
        if roles[at] > Role.AUXILIARY:
            base = lemma(lowers[at])
            if base in PLANNING_GOVERNORS or base in ("seek", "negotiate", "discuss"):
                return Modality.PLANNED
            if base in DENYING:
                return Modality.DENIED
            return _chain(words, at)
        if roles[at] == Role.AUXILIARY and flags[at] & BE:
            return _chain(words, at)
        if lowers[at] in ("for", "on") and at > 0 and lemma(lowers[at - 1]) in (
            "demand", "call", "hope", "plan", "push", "ask", "negotiate", "proposal", "deal", "offer",
        ):  # fmt: skip
            return Modality.PLANNED
        if flags[at] & (MARK | RELATIVE | COORDINATOR) or (flags[at] & SUBORDINATOR and not flags[at] & DETERMINER):
            break
        at -= 1
    return None


_NEAR_WORDS = INTENDING_ADJECTIVES | {
    "possibly", "perhaps", "maybe", "potentially", "not", "feared", "presumed",
}  # fmt: skip


def _near_figure(words: Words, clauses: Clauses, group: int, index: int) -> Modality | None:
    """Words beside the figure itself: "up to 50 feared dead", "the proposed 40-day truce", "no evidence that 12"."""
    lowers, flags, groups = words.lowers, words.flags, clauses.groups
    if _NEAR_WORDS.isdisjoint(lowers[max(0, index - 4) : index + 5]):
        return None
    for at in range(max(0, index - 4), index):
        if groups[at] != group:
            continue
        if lowers[at] in INTENDING_ADJECTIVES and not words.roles[at]:
            return Modality.POSSIBLE if lowers[at] in ("possible", "potential") else Modality.PLANNED
        if lowers[at] in ("possibly", "perhaps", "maybe", "potentially"):
            return Modality.POSSIBLE
        if (
            lowers[at] == "not"
            and not flags[at + 1] & ADVERB
            and lowers[at + 1] not in ("only", "just", "fewer", "less", "more")
            and at + 2 >= index
        ):
            return Modality.DENIED
    for at in range(index + 1, min(words.count, index + 5)):
        if flags[at] & (MARK | RELATIVE):
            break
        if lowers[at] == "feared" or (lowers[at] == "presumed" and at + 1 < words.count):
            return Modality.POSSIBLE
    return None


def _clause_modality(words: Words, clauses: Clauses, group: int, index: int) -> Modality:
    """Without a governing verb: the clause's own first predicate decides, and a plan that it stands under."""
    lowers, flags, roles, groups = words.lowers, words.flags, words.roles, clauses.groups
    first, last = clauses.spans[group]
    stop = min(index, last)
    if not UNDER_PLAN.isdisjoint(lowers[first:stop]) and _under_plan(words, clauses, group, stop):
        return Modality.PLANNED
    verbs = (at for at in range(stop - 1, first - 1, -1) if roles[at] > Role.AUXILIARY and groups[at] == group)
    nearest = next(verbs, -1)
    if nearest < 0:
        for at in range(max(index, first), last):
            if groups[at] == group and roles[at]:
                nearest = at
                break
    if nearest < 0:
        return Modality.STATED
    if roles[nearest] == Role.AUXILIARY:
        ahead = nearest
        while ahead + 1 < last and (roles[ahead + 1] == Role.AUXILIARY or flags[ahead + 1] & (ADVERB | NEGATION)):
            ahead += 1
        if ahead + 1 < last and roles[ahead + 1]:
            nearest = ahead + 1
    base = lemma(lowers[nearest])
    if base in PLANNING_GOVERNORS and not (roles[nearest] == Role.PARTICIPLE and flags[nearest - 1] & BE):
        return Modality.PLANNED
    # What is denied is the verb, not the time or place that the figure tells of it: "did not open until 1540".
    found = _chain(words, nearest)
    return Modality.STATED if found is Modality.DENIED else found


def _under_plan(words: Words, clauses: Clauses, group: int, stop: int) -> bool:
    """Whether a clause has a plan before a token under which the rest of it stands: "under the deal"."""
    lowers, flags = words.lowers, words.flags
    first = clauses.spans[group][0]
    for at in range(max(first, 1), stop):
        if clauses.groups[at] == group and lowers[at] in UNDER_PLAN and lowers[at - 1] != "of":
            before = at - 1
            while before >= first and not flags[before] & (PREPOSITION | MARK):
                before -= 1
            if before >= first and lowers[before] in ("under", "in", "with"):
                return True
    return False


def _above(words: Words, clauses: Clauses, group: int) -> Modality | None:
    """What the verb or noun above a subordinate clause says of it: "denied that …", "feared 12 had died"."""
    lowers, flags, roles = words.lowers, words.flags, words.roles
    first, _ = clauses.spans[group]
    opener = lowers[first]
    if opener in HYPOTHETICAL:
        return Modality.POSSIBLE
    at = first - 1
    if opener != "that" and (at < 0 or not roles[at] > Role.AUXILIARY):
        return None
    while at >= 0 and (flags[at] & (ADVERB | QUANTIFIER) or flags[at] & COMMA):
        at -= 1
    if at < 0:
        return None
    lower = lowers[at]
    base = lemma(lower)
    if base in DENYING or (
        lower in ("claims", "claim", "reports", "allegations", "accusations") and _denied_before(words, at)
    ):
        return Modality.DENIED
    if lower in DENIED_NOUNS and at > 0 and lowers[at - 1] == "no":
        return Modality.DENIED
    if lower in FEARING or base == "fear":
        return Modality.POSSIBLE
    if roles[at] > Role.AUXILIARY and base in PLANNED_CLAUSES:
        return Modality.PLANNED
    if lower in ("possibility", "chance", "risk", "fears", "possible", "likely"):
        return Modality.POSSIBLE
    if lower in ("hopes", "hope", "expectation", "expectations", "demand", "demands", "proposal"):
        return Modality.PLANNED
    return None


def _denied_before(words: Words, noun: int) -> bool:
    for at in range(noun - 1, max(-1, noun - 5), -1):
        if words.flags[at] & (MARK & ~STOP):
            return False
        if words.roles[at] > Role.AUXILIARY:
            return lemma(words.lowers[at]) in DENYING
    return False
