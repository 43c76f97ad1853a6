"""The verbs and nouns with which news tells who says something."""

from typing import Final

from checker.language.word_sets import word_set

# Verbs that take a statement; their subject is its source.
SAYING: Final = word_set(
    """
    say tell add announce claim confirm report declare note state allege acknowledge admit assert warn insist
    maintain argue explain stress comment contend reveal reiterate disclose concede remark testify write tweet
    post recall observe deny predict forecast estimate calculate believe think suspect conclude complain quip
    boast caution emphasise emphasize vow pledge promise reckon opine recount agree reply respond suggest indicate
    describe put quote
    """
)

# Verbs of which only documents and counts are the source: "figures show", "the survey found", "the data suggest".
SHOWING: Final = word_set(
    """
    show find suggest indicate reveal put record estimate confirm say state report
    """
)

# Verbs above that are a statement only with "that", with a quotation or at the end: "believed in", "found a body",
# "put up posters", "promised $2m", "described a man".
NEEDS_CLAUSE: Final = word_set(
    """
    think believe suspect agree reply respond suggest indicate describe put quote observe recall vow pledge
    promise note deny post write conclude admit acknowledge find show record forecast predict
    """
)

# Nouns for a count or document that speaks for its maker.
DOCUMENTS: Final = word_set(
    """
    tally count toll report statement figures figure data survey poll study estimate estimates census records
    record numbers statistics documents document analysis research investigation review database release bulletin
    filing complaint affidavit indictment reports studies polls accounts account findings memo letter lawsuit
    """
)

# A tally, count or estimate that carries its maker's name before it: "a UN count", "by a Reuters tally".
COUNTS: Final = word_set(
    """
    tally count estimate estimates survey poll figures data statistics census count calculation
    """
)
