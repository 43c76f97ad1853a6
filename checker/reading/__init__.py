"""The reading room: one module a form of input."""
