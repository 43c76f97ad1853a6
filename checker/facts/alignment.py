"""Alignment: claims in, facts out. Block by story and family, score pairs by named comparisons, cluster, explain."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from checker.comparison import Position, Telling
from checker.facts.backdrop import Backdrop, backdrop_of
from checker.facts.candidates import EVERY_TWO, candidates, copies
from checker.facts.clusters import cluster
from checker.facts.comparisons import GENERIC, compare, relation
from checker.facts.contradictions import compare_rivals, likelihood
from checker.facts.evidence import Evidence, gather, scales_of
from checker.facts.lone import join_lone
from checker.facts.nobody import join_nobody
from checker.facts.reasons import reason
from checker.facts.rivalry import Pair, bids_of, outbid
from checker.facts.setting_comparisons import Comparison
from checker.facts.standings import Standings
from checker.facts.strays import bring_home
from checker.facts.weights import TABLES, UNLIKE, Weights
from checker.models import Claim
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

NO_TELLINGS: Mapping[str, Telling] = MappingProxyType({})
_MOST_EXPLAINED = 6
_MOST_SIDES, _MOST_TELLINGS = 4, 8


class _Grouped(NamedTuple):
    """A block, its copies, the first of each, the scores of their pairs, and their groups."""

    block: Sequence[Evidence]
    copies: list[list[int]]
    first: list[Evidence]
    scores: dict[Pair, float]
    groups: list[list[int]]


class Alignment:
    """One pile of claims made ready for comparison, and what the comparison of them says."""

    def __init__(
        self, stories: Sequence[Sequence[str]], claims: Sequence[Claim], vocabulary: Vocabulary = NOTHING_CONFIGURED
    ) -> None:
        self.scales = scales_of(claims)
        self.evidence: Mapping[str, Evidence] = {piece.claim.id: piece for piece in gather(claims, vocabulary)}
        self._order = {claim.id: at for at, claim in enumerate(claims)}
        self._story_of = {article: at for at, story in enumerate(stories) for article in story}
        pieces_of: dict[int, list[Evidence]] = defaultdict(list)
        for piece in self.evidence.values():
            pieces_of[self._story_of[piece.claim.article]].append(piece)
        # What is rare is told by the story alone, so that its facts do not depend on what else lies in the pile.
        self._backdrops = {story: backdrop_of(pieces) for story, pieces in pieces_of.items()}
        self._standings = Standings(self.evidence.values())
        self._blocks: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
        for story, pieces in pieces_of.items():
            for piece in pieces:
                self._blocks[story, piece.family].append(piece)

    def groups(self, tellings: Mapping[str, Telling] = NO_TELLINGS) -> list[list[Claim]]:
        """The claims grouped by the fact they speak of; groups in the order of their first claims.

        `tellings` are the claims that can be compared, by their ids: of those, what stands alone and likely contradicts
        another is of one fact with it.
        """
        grouped = [self._grouped(story, block) for (story, _), block in self._blocks.items()]
        number = 0
        for one in grouped:
            for group in one.groups:
                self._standings.note_fact(number, (one.block[at] for place in group for at in one.copies[place]))
                number += 1
        found: list[list[Claim]] = []
        for block, told, first, scores, groups in grouped:
            facts = join_lone(first, groups, scores, tellings, self.likelihood) if tellings else groups
            members = (sorted(at for one in fact for at in told[one]) for fact in facts)
            found += [[block[at].claim for at in group] for group in members]
        return sorted(found, key=lambda group: self._order[group[0].id])

    def _grouped(self, story: int, block: Sequence[Evidence]) -> _Grouped:
        backdrop = self._backdrops[story]
        told = copies(block)
        first = [block[group[0]] for group in told]
        plain = {(one, two): score_of(first[one], first[two], backdrop) for one, two in candidates(first)}
        bids = bids_of(first, plain)
        self._standings.note_bids(block, told, bids)
        scores = outbid(first, plain, bids)
        unlike = UNLIKE if len(first) <= EVERY_TWO else None
        groups = bring_home(first, cluster(len(first), scores, unlike), scores)
        return _Grouped(block, told, first, plain, join_nobody(first, groups, scores))

    def likelihood(self, first: Telling, second: Telling) -> float:
        """How likely it is that two claims that exclude each other contradict each other; 0 where an article tells too
        little to judge by."""
        return likelihood(self.rivals(first, second)) if self._judged(first, second) else 0.0

    def _judged(self, *tellings: Telling) -> bool:
        return all(self._standings.judged(telling.claim.article) for telling in tellings)

    def rivals(self, first: Telling, second: Telling) -> Mapping[str, float]:
        """What the comparison of two claims that exclude each other says, by name, once the claims are grouped."""
        a, b = self.evidence[first.claim.id], self.evidence[second.claim.id]
        backdrop = self._backdrops[self._story_of[first.claim.article]]
        compared = [*compare(a, b, backdrop)]
        standing = self._standings.of(a, b, _scored(a, b, compared), backdrop.rarity)
        return dict([*compared, *compare_rivals((a, b), (first, second), standing)])

    def contradiction(self, sides: Sequence[Position]) -> float | None:
        """How likely it is that claims of different sides contradict each other, by the two likeliest; None where no
        two articles that tell enough to judge by tell them. The claims must have been grouped."""
        likely = [
            self.likelihood(first, second)
            for one, other in combinations(sides[:_MOST_SIDES], 2)
            for first in one[:_MOST_TELLINGS]
            for second in other[:_MOST_TELLINGS]
            if first.claim.article != second.claim.article and self._judged(first, second)
        ]
        return round(max(likely), 3) if likely else None

    def evidence_of(self, group: Sequence[Claim]) -> tuple[str, ...]:
        """Why the claims are one fact, in words, strongest first: what weighs most over the pairs of the group."""
        return self._told(combinations(group[:_MOST_EXPLAINED], 2))

    def evidence_across(self, sides: Sequence[Sequence[Claim]]) -> tuple[str, ...]:
        """Why claims that exclude each other are one fact: what joins the two most alike of different sides."""
        backdrop = self._backdrops[self._story_of[sides[0][0].article]]
        pairs = [
            (one, two)
            for first, second in combinations(sides[:3], 2)
            for one in first[:_MOST_EXPLAINED]
            for two in second[:_MOST_EXPLAINED]
        ]
        best = max(pairs, key=lambda pair: score_of(self.evidence[pair[0].id], self.evidence[pair[1].id], backdrop))
        return self._told([best])

    def _told(self, pairs: Iterable[tuple[Claim, Claim]]) -> tuple[str, ...]:
        weighed: dict[str, float] = defaultdict(float)
        words: dict[str, str] = {}
        for one, two in pairs:
            a, b = self.evidence[one.id], self.evidence[two.id]
            weights = weights_of(a, b)
            for name, amount in compare(a, b, self._backdrops[self._story_of[one.article]]):
                weight = weights.of.get(name, 0.0) * amount
                if weight > 0 and (told := reason(name, a, b)):
                    weighed[name] += weight
                    words.setdefault(name, told)
        strongest = sorted(weighed, key=lambda name: (-round(weighed[name], 6), name))
        # The words beside two figures are often all that their clauses and their sentences share.
        of_list = {words[name].partition(": ")[2] or name: words[name] for name in reversed(strongest)}
        return tuple(words[name] for name in strongest if words[name] in of_list.values())[:5]

    def kind_of(self, group: Sequence[Claim]) -> str:
        """The commonest telling kind of the claims; a generic one only where no claim has another."""
        kinds = Counter(claim.kind for claim in group)
        return min(kinds, key=lambda kind: (kind in GENERIC, -kinds[kind], kind))

    def label_of(self, group: Sequence[Claim]) -> str:
        """What the fact is about, in a few words: what is counted, of what, where."""
        kind = self.kind_of(group)
        telling = [claim for claim in group if claim.kind == kind]
        subjects = Counter(claim.subject for claim in telling if claim.subject and any(map(str.isalpha, claim.subject)))
        if bearers := Counter(bearer for claim in telling if (bearer := self.evidence[claim.id].bearer)):
            return f"{kind} of {min(bearers, key=lambda name: (-bearers[name], name)).title()}"
        places = Counter(claim.place for claim in telling if claim.place)
        label = kind.replace("_", " ")
        if aspect := telling[0].aspect:
            label += f" ({aspect})"
        if subjects:
            commonest = min(subjects, key=lambda word: (-subjects[word], len(word), word))
            label += f": {commonest}" if commonest != kind else ""
        elif events := Counter(event for claim in telling if (event := self._happening(claim))):
            label += f": {min(events, key=lambda word: (-events[word], word))}"
        if places:
            label += f", {min(places, key=lambda word: (-places[word], word))}"
        return label

    def _happening(self, claim: Claim) -> str:
        """What happens in a claim's clause; on a day or at a time, what happened then: quake, of "Monday's quake"."""
        piece = self.evidence[claim.id]
        return piece.verb.lower() if piece.family in ("date", "time") else claim.event or ""


def weights_of(a: Evidence, b: Evidence) -> Weights:
    """The table that two claims are weighed by: whether they state one figure, or figures that leave room for one
    another, and whether they are of days and times, decides."""
    return TABLES[relation(a, b)]


def score_of(a: Evidence, b: Evidence, backdrop: Backdrop) -> float:
    """The log-odds that two claims are one fact: the weights of what their comparison yields, added up."""
    return _scored(a, b, compare(a, b, backdrop))


def _scored(a: Evidence, b: Evidence, compared: Iterable[Comparison]) -> float:
    weights = weights_of(a, b)
    weigh = weights.of.get
    return weights.bias + sum(weigh(name, 0.0) * amount for name, amount in compared)
