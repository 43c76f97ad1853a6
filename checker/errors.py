"""What can go wrong, told in one line that names the file, the cause and what to do."""


class CheckerError(Exception):
    """An error for people: its text is one line and needs no traceback."""


class ConfigError(CheckerError):
    """checker.toml holds a key or a value that cannot be used."""


class RuleError(CheckerError):
    """A rule, check or report format cannot be loaded or compiled."""


class ReadingError(CheckerError):
    """A file cannot be read as an article; `path` names it."""

    def __init__(self, path: str, cause: str) -> None:
        super().__init__(f"{path}: {cause}")
        self.path = path
        self.cause = cause
