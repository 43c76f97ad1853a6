"""What the commands do; `checker/cli.py` declares them. Nothing here is imported until a command runs."""
