"""What report formats share: look-up, lines and columns, safe text, wording."""
