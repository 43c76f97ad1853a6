"""Invented news of a raid, told by three papers, of which two differ from the first."""

ARTICLES = {
    "gazette": "Raiders took 180 hostages at Varna on Monday.",
    "courier": "Raiders took more than 200 hostages at Varna on Monday.",
    "post": "Raiders took 500 hostages at Varna on Monday.",
}


def article(name: str, text: str = "", front_matter: str = "") -> str:
    """An article's file: one of the day of the others, with more front matter where it is given."""
    return f"---\npublisher: The {name.title()}\npublished: 2031-05-07\n{front_matter}---\n\n{text or ARTICLES[name]}\n"
