"""Published series that claims are held against: a CSV, JSON or Parquet file of dates and values."""

import csv
import datetime as dt
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.config import Config, Reference
from checker.errors import ConfigError
from checker.models import Problem


@dataclass(frozen=True)
class Series:
    """A reference's values by day, in the order of the days."""

    reference: Reference
    days: tuple[dt.date, ...]
    values: tuple[float, ...]

    def near(self, day: dt.date, before: int, after: int) -> tuple[tuple[dt.date, float], ...]:
        """The values from `before` days before a day to `after` days after it."""
        first = bisect_left(self.days, day - dt.timedelta(days=before))
        last = bisect_right(self.days, day + dt.timedelta(days=after))
        return tuple(zip(self.days[first:last], self.values[first:last], strict=True))


def load_series(reference: Reference) -> Series:
    """The series of a reference.
     Rows without a date or a value are left out. Raises ConfigError where the file cannot be read, has no such columns,
    or holds no row that can be used.
    """
    path = reference.path
    try:
        rows = list(_rows(path))
    except OSError as error:
        raise ConfigError(f"{path}: the reference cannot be read ({error.strerror or error})") from None
    except (ValueError, csv.Error) as error:
        raise ConfigError(f"{path}: the reference is no valid {path.suffix.lstrip('.') or 'CSV'} ({error})") from None
    wanted = {reference.date, reference.value, *reference.filter}
    missing = sorted(wanted - set().union(*(row.keys() for row in rows[:50]))) if rows else sorted(wanted)
    if missing:
        raise ConfigError(f"{path}: the reference has no column {missing[0]!r}; name the columns in checker.toml")
    found: dict[dt.date, float] = {}
    for row in rows:
        if any(str(row.get(column, "")) != value for column, value in reference.filter.items()):
            continue
        day, value = _day(row.get(reference.date)), _value(row.get(reference.value))
        if day is not None and value is not None:
            found[day] = value
    if not found:
        raise ConfigError(f"{path}: the reference has no row with a date and a value")
    days = tuple(sorted(found))
    return Series(reference, days, tuple(found[day] for day in days))


def usable_series(config: Config) -> tuple[tuple[Series, ...], tuple[Problem, ...]]:
    """The series of every reference that can be read, and a problem for each that cannot."""
    series, problems = [], []
    for reference in config.references:
        try:
            series.append(load_series(reference))
        except ConfigError as error:
            path, _, message = str(error).partition(": ")
            problems.append(Problem(path=path, message=message))
    return tuple(series), tuple(problems)


def _rows(path: Path) -> Iterable[Mapping[str, Any]]:
    suffix = path.suffix.lower()
    if suffix in {".parquet", ".pq"}:
        return _parquet(path)
    text = path.read_text(encoding="utf-8-sig")
    if suffix == ".json":
        loaded = json.loads(text)
        if not isinstance(loaded, list) or not all(isinstance(row, dict) for row in loaded):
            raise ValueError("it must be a list of objects")
        return loaded
    if suffix in {".jsonl", ".ndjson"}:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    return list(csv.DictReader(text.splitlines()))


def _parquet(path: Path) -> Iterable[Mapping[str, Any]]:
    if not path.is_file():
        raise FileNotFoundError(2, "No such file or directory", str(path))
    try:
        from pyarrow import parquet
    except ImportError:
        raise ConfigError(f"{path}: Parquet needs pyarrow; install it, or give the series as CSV") from None
    rows: list[Mapping[str, Any]] = parquet.read_table(path).to_pylist()
    return rows


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _value(value: object) -> float | None:
    try:
        return float(str(value).replace(",", ""))
    except ValueError:
        return None
