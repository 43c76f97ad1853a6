"""What a sentence says round its figures; everything is worked out once a sentence, and only when asked."""

from functools import cached_property, lru_cache

from checker.language.attribution import Attribution, attributions_of, governing, resolved_source
from checker.language.clauses import Clauses, content_of
from checker.language.containments import containments_of
from checker.language.governors import governor, governor_lemma
from checker.language.modality import modality_at
from checker.language.names import Name, names_of
from checker.language.places import origin_at, place_at
from checker.language.words import Words
from checker.models import Modality


class SentenceContext:
    """The words, clauses, names and attributions of one sentence, and what they say of a position in it.

    Offsets given and returned count in the sentence. `previous` is the text of the sentence before it, from which a
    pronoun ("he said") takes its source.
    """

    def __init__(self, sentence: str, previous: str = "") -> None:
        self.sentence = sentence
        self.previous = previous
        self._governed = (-1, -1, -1)

    @cached_property
    def words(self) -> Words:
        """The tokens of the sentence."""
        return Words(self.sentence)

    @cached_property
    def clauses(self) -> Clauses:
        """The clause of each token."""
        return Clauses(self.words)

    @cached_property
    def names(self) -> list[Name]:
        """The names in the sentence, in order."""
        return names_of(self.words, self.sentence)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """The attributions in the sentence, in order."""
        return attributions_of(self.words, self.sentence)

    @cached_property
    def containments(self) -> list[tuple[str, str]]:
        """Pairs of places (inner, outer) that the sentence puts one into the other."""
        return containments_of(self.words, self.names)

    def source_of(self, position: int) -> str | None:
        """The source that the sentence gives for what stands at an offset, as written; None when it names none."""
        found = governing(self.attributions, position)
        return None if found is None else resolved_source(found.source, self.previous)

    def modality_of(self, start: int, end: int | None = None) -> Modality:
        """The modality of the figure whose noun phrase spans start to end."""
        first, last = self._tokens(start, end)
        return modality_at(self.words, self.clauses, first, self._governor(first, last))

    def place_of(self, position: int) -> str | None:
        """The name of the place where the thing counted at an offset is, None when the clause names none."""
        return place_at(self.words, self.clauses, self.names, self.words.index_at(position))

    def origin_of(self, start: int, end: int) -> str | None:
        """The country of a demonym in the noun phrase at start to end: "400 Kenyan soldiers" → "Kenya"."""
        first, last = self._tokens(start, end)
        return origin_at(self.words, self.names, first, last - 1)

    def clause_at(self, position: int) -> tuple[int, int]:
        """The span of the clause round an offset."""
        group = self.clauses.of(self.words.index_at(position))
        if group < 0:
            return (0, len(self.sentence))
        first, last = self.clauses.spans[group]
        return (self.words.starts[first], self.words.ends[last - 1])

    def content_words(self, start: int = 0, end: int | None = None) -> list[str]:
        """The lemmas of the words that carry content between two offsets, without numbers."""
        first = self.words.index_at(start) if start else 0
        last = self.words.count if end is None else self.words.index_at(end - 1) + 1
        return content_of(self.words, first, last)

    def governing_verb(self, start: int, end: int) -> str | None:
        """The lemma of the verb that governs the noun phrase at start to end, None when there is none."""
        first, last = self._tokens(start, end)
        return governor_lemma(self.words, self._governor(first, last))

    def _governor(self, first: int, last: int) -> int:
        """The governing token of tokens first to last; the latest is kept, since two questions in a row need it."""
        if self._governed[:2] != (first, last):
            self._governed = (first, last, governor(self.words, first, last))
        return self._governed[2]

    def _tokens(self, start: int, end: int | None) -> tuple[int, int]:
        first = self.words.index_at(start)
        last = first + 1 if end is None else self.words.index_at(max(end - 1, start)) + 1
        return first, max(last, first + 1)


@lru_cache(maxsize=4096)
def context_of(sentence: str) -> SentenceContext:
    """The context of a sentence with nothing before it; made once for those who ask for the same sentence."""
    return SentenceContext(sentence)
