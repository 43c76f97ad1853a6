"""Whom a sentence attributes its statements to: "police said", "according to the ministry", "a UN count"."""

from typing import Final, NamedTuple

from checker.language.concepts import CONCEPT_OF
from checker.language.demonyms import PLACE_OF_DEMONYM
from checker.language.lemmas import lemma
from checker.language.reporting import COUNTS, DOCUMENTS, NEEDS_CLAUSE, SAYING, SHOWING
from checker.language.source_phrases import TIME_WORDS, phrase_end, subject_before
from checker.language.verb_roles import Role
from checker.language.word_kinds import (
    ADVERB,
    AUXILIARY,
    BE,
    CAPITAL,
    COMMA,
    COORDINATOR,
    DETERMINER,
    MARK,
    MODAL,
    NEGATION,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    TO,
)
from checker.language.word_sets import word_set
from checker.language.words import Words


class Attribution(NamedTuple):
    """A source and the stretch of the sentence that it is given for.

    `start`/`end` span the words of the attribution, `source` is the source's noun phrase as written, and
    `scope_start`/`scope_end` the stretch of the sentence that is attributed to it; offsets into the sentence.
    """

    start: int
    end: int
    source: str
    scope_start: int
    scope_end: int


_LEADING: Final = COUNTS | {"according", "citing"}
_COUNTRIES: Final = frozenset(PLACE_OF_DEMONYM.values())
_PRONOUN_SOURCES: Final = word_set("he she they it i we you")
_NOT_SOURCES: Final = word_set("who which that what this there these those it i we you one")


def find_attributions(sentence: str) -> list[Attribution]:
    """Every attribution in a sentence, in order. A pronoun is a source as any other noun phrase."""
    return attributions_of(Words(sentence), sentence)


def attributions_of(words: Words, sentence: str) -> list[Attribution]:
    """`find_attributions` of a sentence whose words are known."""
    found: list[Attribution] = []
    lowers, roles, flags = words.lowers, words.roles, words.flags
    candidates = [index for index, lower in enumerate(lowers) if roles[index] > Role.AUXILIARY or lower in _LEADING]
    for index in candidates:
        lower = lowers[index]
        attribution: Attribution | None = None
        if lower == "according" and index + 2 < words.count and lowers[index + 1] == "to":
            attribution = _prepositional(words, sentence, index, index + 2)
        elif lower == "citing" and index + 1 < words.count:
            attribution = _prepositional(words, sentence, index, index + 1)
        elif lower in COUNTS and not roles[index] and flags[index - 1] & (CAPITAL | ADVERB | DETERMINER):
            attribution = _count(words, sentence, index)
        elif lower == "quoted" and roles[index] == Role.PARTICIPLE:
            attribution = _quoted(words, sentence, index)
        elif roles[index] in (Role.FINITE, Role.PARTICIPLE, Role.INFINITIVE) or (
            roles[index] == Role.ING and flags[index - 1] & BE
        ):
            base = lemma(lower)
            if base in SAYING or base in SHOWING:
                attribution = _verbal(words, sentence, index, base)
        if attribution is not None:
            found.append(attribution)
    return found


def _quoted(words: Words, sentence: str, index: int) -> Attribution | None:
    """ "Ali Kaya was quoted by state television as saying": the one who is quoted."""
    saying = next((at for at in range(index + 1, min(words.count, index + 12)) if words.lowers[at] == "saying"), -1)
    chain = index
    while chain > 0 and (words.roles[chain - 1] == Role.AUXILIARY or words.flags[chain - 1] & ADVERB):
        chain -= 1
    subject = subject_before(words, chain) if saying >= 0 and chain < index else None
    if subject is None:
        return None
    first, last = subject
    source = sentence[words.starts[first] : words.ends[last - 1]]
    start, end, length = words.starts[first], words.ends[saying], len(sentence)
    closing = saying + 1 >= words.count or bool(words.flags[saying + 1] & STOP)
    return Attribution(start, end, source, _statement_start(words, first) if closing and first else start, length)


def _prepositional(words: Words, sentence: str, index: int, first: int) -> Attribution | None:
    last = phrase_end(words, first)
    if last <= first:
        return None
    source = sentence[words.starts[first] : words.ends[last - 1]]
    start, end = words.starts[index], words.ends[last - 1]
    length = len(sentence)
    at_start = not any(role for role in words.roles[:index]) and index <= 3
    if at_start:
        return Attribution(start, end, source, 0, length)
    # "…, according to X, and …" speaks for what stands before it; "…, according to X." likewise.
    return Attribution(start, end, source, _statement_start(words, index), _parenthesis_end(words, last, length))


def _parenthesis_end(words: Words, last: int, length: int) -> int:
    """Where the scope of an attribution inserted after a comma ends: the sentence, unless a new statement follows."""
    if last >= words.count:
        return length
    if words.flags[last] & COMMA and last + 1 < words.count:
        after = words.flags[last + 1]
        if after & COORDINATOR or words.lowers[last + 1] in ("while", "but", "although", "though"):
            return words.starts[last]
        return length
    return words.starts[last]


def _statement_start(words: Words, index: int) -> int:
    """Where the statement before an attribution begins: behind a semicolon or the sentence's beginning."""
    for at in range(index - 1, -1, -1):
        if words.texts[at] == ";" or (
            words.lowers[at] in ("while", "but", "whereas") and at > 0 and words.flags[at - 1] & COMMA
        ):
            return words.starts[at]
    return 0


def _count(words: Words, sentence: str, index: int) -> Attribution | None:
    """ "by a UN count", "an Al Jazeera tally", "Reuters data show" is left to the verb."""
    flags, lowers, texts = words.flags, words.lowers, words.texts
    if index + 1 < words.count and (words.roles[index + 1] or lowers[index + 1] in ("of", "from", "by")):
        return None
    first = index
    named = False
    while first > 0 and not flags[first - 1] & (MARK | PREPOSITION | COORDINATOR | RELATIVE | AUXILIARY):
        first -= 1
        if flags[first] & CAPITAL and not flags[first] & DETERMINER and first > 0:
            named = True
        if flags[first] & DETERMINER:
            break
        if index - first > 6:
            return None
    if not named and lowers[first] not in ("an", "a"):
        return None
    if not (named or any(lower == "official" for lower in lowers[first:index])):
        return None
    before = first - 1
    while before >= 0 and (flags[before] & DETERMINER):
        before -= 1
    lead = lowers[before] if before >= 0 else ""
    if lead not in ("by", "to", "in", "from", "citing", "per") and not (
        before >= 0 and texts[before] in (",", "(", "—", "–")
    ):
        return None
    if lead == "to" and before > 0 and lowers[before - 1] == "according":
        return None
    start, end = words.starts[first], words.ends[index]
    return Attribution(start, end, sentence[start:end], _statement_start(words, first), len(sentence))


def _verbal(words: Words, sentence: str, index: int, base: str) -> Attribution | None:
    flags, lowers, texts, roles = words.flags, words.lowers, words.texts, words.roles
    count = words.count
    chain = index
    while chain > 0 and (
        roles[chain - 1] == Role.AUXILIARY
        or (flags[chain - 1] & (ADVERB | NEGATION) and not flags[chain - 1] & CAPITAL)
    ):
        chain -= 1
        if flags[chain] & BE and roles[index] == Role.PARTICIPLE:
            return None  # "was said", "is believed": nobody is named
    if chain > 0 and flags[chain - 1] & TO:
        return None
    if any(flags[at] & MODAL for at in range(chain, index)):
        return None
    following = index + 1
    if base == "tell":
        # The hearer stands between the verb and the statement.
        following = phrase_end(words, following)
    while following < count and (
        flags[following] & ADVERB
        or lowers[following] in TIME_WORDS
        or (lowers[following] in ("on", "in") and following + 1 < count and lowers[following + 1] in TIME_WORDS)
    ):
        following += 1
    if following < count and lowers[following] in ("nothing", "little", "goodbye", "something", "anything"):
        return None
    subject = subject_before(words, chain)
    before = chain - 1 if subject is None else subject[0] - 1
    before_flag = flags[before] if before >= 0 else STOP
    after_flag = flags[following] if following < count else STOP
    inverted = subject is None or (lowers[subject[0]] in _NOT_SOURCES and subject[1] - subject[0] == 1)
    if inverted:
        if chain != index or chain == 0 or not flags[chain - 1] & (COMMA | QUOTE) or base not in SAYING:
            return None
        if roles[index] != Role.FINITE or flags[index + 1 if index + 1 < count else index] & (SUBORDINATOR | NUMBER):
            return None
        return _inverted(words, sentence, index)
    assert subject is not None
    first, last = subject
    head = lowers[last - 1]
    documents = any(lower in DOCUMENTS for lower in lowers[first:last])
    if base not in SAYING or (base in ("find", "show", "record", "put")):
        if not documents and base != "put":
            return None
        if base == "put" and not any(lower in ("at", "toll", "number") for lower in lowers[index + 1 : index + 9]):
            return None
    elif base in NEEDS_CLAUSE and not documents:
        that = following < count and lowers[following] == "that"
        at_end = bool(after_flag & (STOP | COMMA)) and bool(before_flag & (COMMA | QUOTE))
        clause = following < count and _clause_follows(words, following) and base not in ("agree", "describe", "find")
        if not (that or at_end or clause):
            return None
    if head in ("who", "which", "that") or not any(char.isalnum() for char in texts[first]):
        return None
    source = sentence[words.starts[first] : words.ends[last - 1]]
    start, end = words.starts[first], words.ends[index]
    length = len(sentence)
    opening = first == 0 or not before_flag & (COMMA | QUOTE)
    closing = following >= count or bool(after_flag & (STOP | COMMA | QUOTE))
    relative = before >= 0 and bool(before_flag & RELATIVE) and lowers[before] in ("which", "who", "that", "what")
    if relative:
        return Attribution(start, end, source, words.starts[before], _clause_end(words, following, length))
    if not opening and closing:
        return Attribution(
            start, end, source, _statement_start(words, first), _parenthesis_end(words, following, length)
        )
    if closing and first > 0 and following >= count - 1:
        return Attribution(start, end, source, _statement_start(words, first), length)
    return Attribution(start, end, source, words.starts[first], _forward_end(words, following, length))


def _clause_follows(words: Words, start: int) -> bool:
    for at in range(start, min(words.count, start + 12)):
        if words.flags[at] & (MARK | RELATIVE) and at > start:
            return False
        if words.roles[at] in (Role.FINITE, Role.AUXILIARY):
            return at > start
    return False


def _clause_end(words: Words, start: int, length: int) -> int:
    for at in range(start, words.count):
        if words.flags[at] & (COMMA | STOP):
            return words.ends[at]
    return length


def _forward_end(words: Words, start: int, length: int) -> int:
    """How far a statement after "X said" reaches: to the sentence's end or to a contrast by somebody else."""
    for at in range(start, words.count):
        if words.texts[at] == ";" or (
            words.lowers[at] in ("while", "but", "whereas", "although") and at > 0 and words.flags[at - 1] & COMMA
        ):
            return words.starts[at]
    return length


def _inverted(words: Words, sentence: str, index: int) -> Attribution | None:
    first = index + 1
    if (
        first >= words.count
        or words.flags[first] & (MARK | PREPOSITION | SUBORDINATOR | PRONOUN)
        or words.lowers[first] in ("nothing", "something", "anything", "everything", "so", "no", "little", "nobody")
    ):
        return None
    last = phrase_end(words, first)
    if last <= first:
        return None
    source = sentence[words.starts[first] : words.ends[last - 1]]
    # "said X, a spokesman, …" closes with the appositive.
    scope_end = _parenthesis_end(words, last, len(sentence))
    if (
        scope_end < len(sentence)
        and last < words.count
        and words.lowers[min(last + 1, words.count - 1)] in ("who", "which")
    ):
        scope_end = len(sentence)
    return Attribution(words.starts[index], words.ends[last - 1], source, _statement_start(words, index), scope_end)


def governing(attributions: list[Attribution], position: int) -> Attribution | None:
    """The attribution that speaks for an offset: of those whose scope holds it the one that stands nearest."""
    best: Attribution | None = None
    best_distance = 0
    for attribution in attributions:
        inside = attribution.start <= position < attribution.end
        if attribution.scope_start <= position < attribution.scope_end and not inside:
            if attribution.end <= position:
                distance = position - attribution.end
            else:
                distance = max(0, attribution.start - position)
            if best is None or distance < best_distance:
                best, best_distance = attribution, distance
    return best


def source_of(sentence: str, position: int, previous: str = "") -> str | None:
    """The source of what stands at an offset, as written, None where the sentence names none.

    A pronoun ("he said") takes the last source of the sentence before, where that is given.
    """
    found = governing(find_attributions(sentence), position)
    if found is None:
        return None
    return resolved_source(found.source, previous)


def resolved_source(source: str, previous: str) -> str | None:
    """A source as written; for a pronoun the last named source of the previous sentence, None when there is none."""
    if source.lower() not in _PRONOUN_SOURCES:
        return source
    singular = source.lower() in ("he", "she", "i", "you")
    for attribution in reversed(find_attributions(previous) if previous else []):
        named = attribution.source
        if named.lower() not in _PRONOUN_SOURCES and not (singular and _is_no_person(named)):
            return named
    return None


def _is_no_person(source: str) -> bool:
    """Whether "he" cannot be this source: a country, a people, a plural, a document."""
    last = source.rpartition(" ")[2]
    common = last.islower() or (" " not in source and lemma(last) in CONCEPT_OF)
    plural = common and last.lower().endswith(("s", "police", "people", "media"))
    return plural or source in _COUNTRIES or last in PLACE_OF_DEMONYM or last.lower() in DOCUMENTS
