"""A checker of figures in news."""
