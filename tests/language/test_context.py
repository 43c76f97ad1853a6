"""The context of a sentence as a whole: any text is read, and work grows with its length and no faster."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.language.context import SentenceContext
from checker.language.sentences import split_sentences
from checker.models import Modality

_PIECES = st.sampled_from(
    [
        *(
            "12",
            "people",
            "said",
            "that",
            "were",
            "killed",
            "who",
            ",",
            ".",
            "and",
            "Basra",
            "in",
            "the",
            "of",
            "according",
        ),
        *(
            "to",
            '"',
            "”",
            "(",
            ")",
            "--",
            "'",
            "may",
            "not",
            "by",
            "a",
            "will",
            "Mr.",
            "'s",
            "quoted",
            "saying",
            "citing",
        ),
    ]
)


@given(st.lists(_PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    context = SentenceContext(text, text)
    for position in range(0, len(text) + 1, 3):
        context.source_of(position)
        assert context.modality_of(position) in Modality
        context.place_of(position)
        start, end = context.clause_at(position)
        assert 0 <= start <= end <= len(text)
        context.governing_verb(position, position + 2)
        context.origin_of(position, position + 2)
    assert all(text[name.start : name.end] == name.text for name in context.names)


@given(st.text(alphabet='ab .?!"”\n1A’', max_size=80))
def test_sentences_are_in_order_and_leave_out_no_letter(text: str) -> None:
    spans = split_sentences(text)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    kept = "".join(char for start, end in spans for char in text[start:end] if char.isalnum())
    assert kept == "".join(char for char in text if char.isalnum())


def test_all_that_a_sentence_says_of_its_figure_is_told_in_one_place() -> None:
    sentence = "At least 34 miners were killed in a blast in Zonguldak on Monday, the labour ministry said."
    context = SentenceContext(sentence)
    start = sentence.index("34")
    end = sentence.index(" were")
    assert context.governing_verb(start, end) == "kill"
    assert context.source_of(start) == "the labour ministry"
    assert context.place_of(start) == "Zonguldak"
    assert context.modality_of(start, end) is Modality.STATED
    assert context.content_words(*context.clause_at(start)) == ["miner", "kill", "blast", "zonguldak", "monday"]


def test_a_text_without_stops_is_cut_into_stretches_of_bounded_length() -> None:
    text = "the mayor said 12 men " * 2000
    assert max(end - start for start, end in split_sentences(text)) <= 3000
