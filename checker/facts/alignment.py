"""Alignment: claims in, facts out. Block by story and family, score pairs by named comparisons, cluster, explain."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from checker.facts.backdrop import Backdrop, backdrop_of
from checker.facts.candidates import EVERY_TWO, candidates, copies
from checker.facts.clusters import cluster
from checker.facts.comparisons import GENERIC, compare, relation
from checker.facts.evidence import Evidence, gather, scales_of
from checker.facts.nobody import join_nobody
from checker.facts.reasons import reason
from checker.facts.rivalry import outbid
from checker.facts.strays import bring_home
from checker.facts.weights import TABLES, UNLIKE, Weights
from checker.models import Claim
from checker.vocabulary import NOTHING_CONFIGURED, Vocabulary

_MOST_EXPLAINED = 6


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
        self._blocks: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
        for story, pieces in pieces_of.items():
            for piece in pieces:
                self._blocks[story, piece.family].append(piece)

    def groups(self) -> list[list[Claim]]:
        """The claims grouped by the fact they speak of; groups in the order of their first claims."""
        found: list[list[Claim]] = []
        for (story, _), block in self._blocks.items():
            backdrop = self._backdrops[story]
            told = copies(block)
            first = [block[group[0]] for group in told]
            scores = outbid(
                first, {(one, two): score_of(first[one], first[two], backdrop) for one, two in candidates(first)}
            )
            unlike = UNLIKE if len(first) <= EVERY_TWO else None
            groups = bring_home(first, cluster(len(first), scores, unlike), scores)
            for cluster_of in join_nobody(first, groups, scores):
                members = sorted(at for one in cluster_of for at in told[one])
                found.append([block[at].claim for at in members])
        return sorted(found, key=lambda group: self._order[group[0].id])

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
    weights = weights_of(a, b)
    weigh = weights.of.get
    return weights.bias + sum(weigh(name, 0.0) * amount for name, amount in compare(a, b, backdrop))
