"""The commands, thin: each declares its options and imports its work when it runs, so that `--help` is quick."""

import datetime as dt
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from checker.errors import CheckerError

F = TypeVar("F", bound=Callable[..., Any])

_FAIL_LEVELS = click.Choice(["error", "warning", "note", "never"])


class _Spread(click.Command):
    """A command whose option `--against` takes every path up to the next option: `--against a b c`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        spread: list[str] = []
        against = False
        for place, argument in enumerate(args):
            if argument == "--":
                spread += args[place:]
                break
            if argument.startswith("-") and argument != "-":
                against = argument == "--against"
                if not against or place + 1 == len(args):
                    spread.append(argument)
            else:
                spread += ["--against", argument] if against else [argument]
        return super().parse_args(ctx, spread)


class _Day(click.DateTime):
    """A day, "2027-03-09", as midnight."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        try:
            return dt.datetime.strptime(value, "%Y-%m-%d")
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2027-03-09.", param, ctx)


def _shared(*options: Callable[[F], F]) -> Callable[[F], F]:
    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def _formats(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """The names of formats that begin so, for the shell's completion."""
    from checker.registry import report_names

    return [name for name in report_names() if name.startswith(incomplete)]


_reading = _shared(
    click.option("--published", type=_Day(), metavar="DATE", help="The day of articles that do not tell their own."),
    click.option("--config", type=click.Path(), help="The configuration; otherwise checker.toml is looked for."),
)
_writing = _shared(
    click.option(
        "--format",
        "formats",
        multiple=True,
        metavar="NAME[:FILE]",
        shell_complete=_formats,
        help="How to report, and into which file; may be given several times. The default is table.",
    ),
    click.option(
        "--output", type=click.Path(), help="The file to write to, replaced only when the report is complete."
    ),
    click.option("--kind", "kinds", multiple=True, help="Only claims of this kind; may be given several times."),
    click.option(
        "--table",
        "view",
        type=click.Choice(["findings", "claims", "facts"]),
        help="What a format of one table (table, csv) shows.",
    ),
)
_judging = _shared(
    click.option("--fail-on", type=_FAIL_LEVELS, help="The lowest severity that ends the run with exit code 1."),
    click.option("--facts", is_flag=True, help="Show the corroborated facts as well."),
)
_knowing = _shared(
    click.option("--baseline", type=click.Path(), help="The known findings; otherwise .checker-baseline.json, if any."),
    click.option("--no-baseline", is_flag=True, help="Take no finding for known."),
)
_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


class _Commands(click.Group):
    """All commands; quiet where the reader of a pipe goes away, which click would end with 1, as if with findings."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still buffered has nowhere to go
            return 141
        return code


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="figure-checker", prog_name="checker")
def commands() -> None:
    """Read news, pull every figure out of it, and report where the figures cannot all be true.

    A PATH is an article, a folder of articles, or - for standard input.
    """


@commands.command()
@_paths
@_reading
@_writing
@_judging
@_knowing
def report(**given: Any) -> int:
    """Report the discrepancies in articles."""
    from checker.commands import judge

    return judge.report(given)


@commands.command(cls=_Spread)
@click.argument("paths", nargs=-1, metavar="NEW...")
@click.option("--against", multiple=True, metavar="PATH...", help="The articles that the new ones are held against.")
@click.option("--changed", is_flag=True, help="The new articles are those under NEW that git has as added or modified.")
@click.option(
    "--base", metavar="REF", help="What --changed counts from; otherwise where HEAD left origin/HEAD, or HEAD~1."
)
@_reading
@_writing
@_judging
@_knowing
def check(**given: Any) -> int:
    """Report the discrepancies that touch a new article."""
    from checker.commands import judge

    if not given["paths"] and not given["changed"]:
        raise click.UsageError("Missing argument 'NEW...': name the new articles before --against, or use --changed.")
    if given["base"] is not None and not given["changed"]:
        raise click.UsageError("--base is for --changed.")
    return judge.check(given)


@commands.command()
@_paths
@_reading
@click.option("--baseline", type=click.Path(), help="The file; otherwise .checker-baseline.json.")
@click.option("--prune", is_flag=True, help="Add nothing; take out what no longer occurs.")
def baseline(**given: Any) -> int:
    """Write down the discrepancies that are known, so that `check` and `report` pass over them."""
    from checker.commands import baseline

    return baseline.baseline(given)


@commands.command()
@click.argument("fingerprint")
@_paths
@_reading
def explain(**given: Any) -> int:
    """Show one discrepancy in full, by its FINGERPRINT or as much of its beginning as tells it from the others."""
    from checker.commands import explain

    return explain.explain(given)


@commands.command()
@_paths
@_reading
@_writing
def claims(**given: Any) -> int:
    """List every claim that the articles make."""
    from checker.commands import judge

    return judge.claims(given)


@commands.command()
@_paths
@_reading
@_writing
def facts(**given: Any) -> int:
    """List the facts that two or more articles tell."""
    from checker.commands import judge

    return judge.facts(given)


@commands.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@_reading
@click.option("--format", type=click.Choice(["table", "json"]), default="table", help="How to tell the differences.")
@click.option("--output", type=click.Path(), help="The file to write to.")
def diff(**given: Any) -> int:
    """Tell which figures changed from the OLD version of an article to the NEW one.

    The exit code is 1 where a figure changed and nothing in the new version says that it was corrected.
    """
    from checker.commands import diff

    return diff.diff(given)


@commands.command()
@click.argument("kind", required=False)
@click.option("--config", type=click.Path(), help="The configuration, for the rules that it declares.")
def rules(kind: str | None, config: str | None) -> int:
    """List the rules, or show those of one KIND with their examples."""
    from checker.commands import catalogue

    return catalogue.rules(kind, config)


@commands.command()
@click.argument("code", required=False)
def checks(code: str | None) -> int:
    """List the checks, or show the one of a CODE with its examples."""
    from checker.commands import catalogue

    return catalogue.checks(code)


@commands.command()
def schema() -> int:
    """Print the JSON Schema of `--format json`."""
    from checker.commands import catalogue

    return catalogue.schema()


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0, 1 for findings at the fail level, 2 for bad usage or bad input."""
    try:
        code = commands.main(args=arguments, prog_name="checker", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.UsageError as error:
        name = error.ctx.command_path if error.ctx else "checker"
        told = error.format_message()
        told += "" if told.endswith((".", "?", "!")) else "."
        click.echo(f"checker: {told} `{name} --help` tells how.", err=True)
        return 2
    except click.ClickException as error:
        click.echo(f"checker: {error.format_message()}", err=True)
        return 2
    except CheckerError as error:
        click.echo(f"checker: {error}", err=True)
        return 2
    except (KeyboardInterrupt, click.Abort):
        return 130
    return int(code or 0)


def main() -> None:
    """The command `checker`."""
    sys.exit(run())
