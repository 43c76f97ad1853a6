"""The language room: English text in, spans out."""
