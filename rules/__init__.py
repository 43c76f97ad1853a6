"""The built-in rules: one module a kind of claim."""
