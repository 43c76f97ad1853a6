"""Articles of one story come together; articles of another stay apart, however large the pile."""

from checker import Article
from checker.stories import group_stories

STORIES = {
    "dam": (
        "The Karsh dam burst at dawn and drowned the valley below; engineers had warned of cracks in its wall.",
        "Villagers below the Karsh dam fled as its cracked wall gave way and the valley drowned.",
        "Engineers who warned of cracks in the wall of the Karsh dam are to be heard by parliament.",
    ),
    "bank": (
        "Robbers in police uniforms emptied the vault of the Meridian bank in Tolema over the holiday.",
        "The vault of Tolema's Meridian bank was emptied by robbers dressed as police over the holiday.",
        "Police in Tolema seek the robbers who wore their uniforms at the Meridian bank's vault.",
    ),
    "vote": (
        "Voters in Orvania turned out in record numbers to choose a president, the election commission said.",
        "Orvania's election commission counted record numbers of voters in the ballot for president.",
        "A record ballot gave Orvania a new president, its election commission announced to voters.",
    ),
}


def pile(copies: int = 1) -> list[Article]:
    return [
        Article(
            id=f"{name}{copy}-{at}",
            path="",
            text=text.replace("Karsh", f"Karsh{copy}").replace("Tolema", f"Tolema{copy}"),
        )
        for copy in range(copies)
        for name, texts in STORIES.items()
        for at, text in enumerate(texts)
    ]


def test_each_story_is_a_group_of_its_own() -> None:
    groups = group_stories(pile())
    assert [{id.split("0-")[0] for id in group} for group in groups] == [{"dam"}, {"bank"}, {"vote"}]
    assert [len(group) for group in groups] == [3, 3, 3]


def test_a_handful_of_articles_is_one_story() -> None:
    assert group_stories(pile()[:4]) == [[article.id for article in pile()[:4]]]


def test_no_articles_are_no_story() -> None:
    assert group_stories([]) == []


def test_every_article_is_in_one_group_and_the_order_is_kept() -> None:
    articles = pile(5)
    groups = group_stories(articles)
    assert sorted(id for group in groups for id in group) == sorted(article.id for article in articles)
    order = [article.id for article in articles]
    assert all(group == sorted(group, key=order.index) for group in groups)
