"""The Reviewdog Diagnostic Format as protocol buffers, by which reviewdog itself reads it.

The messages are those of proto/rdf/reviewdog.proto in https://github.com/reviewdog/reviewdog, written down here
by name, number and type. As reviewdog does, `parsed` refuses a field or a severity that the format does not have, a
number where text belongs, and text that is no Unicode.
"""

from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

_FIELD = descriptor_pb2.FieldDescriptorProto
_SCALARS = {"string": _FIELD.TYPE_STRING, "int32": _FIELD.TYPE_INT32}
_PACKAGE = "reviewdog.rdf"

_SEVERITIES = ("UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO")

# Each message: its fields by name, with their numbers and types; a type in a list is repeated.
_MESSAGES: dict[str, dict[str, tuple[int, Any]]] = {
    "DiagnosticResult": {"diagnostics": (1, ["Diagnostic"]), "source": (2, "Source"), "severity": (3, "Severity")},
    "Diagnostic": {
        "message": (1, "string"),
        "location": (2, "Location"),
        "severity": (3, "Severity"),
        "source": (4, "Source"),
        "code": (5, "Code"),
        "suggestions": (6, ["Suggestion"]),
        "original_output": (7, "string"),
        "related_locations": (8, ["RelatedLocation"]),
    },
    "Location": {"path": (2, "string"), "range": (3, "Range")},
    "Range": {"start": (1, "Position"), "end": (2, "Position")},
    "Position": {"line": (1, "int32"), "column": (2, "int32")},
    "RelatedLocation": {"message": (1, "string"), "location": (2, "Location")},
    "Suggestion": {"range": (1, "Range"), "text": (2, "string")},
    "Source": {"name": (1, "string"), "url": (2, "string")},
    "Code": {"value": (1, "string"), "url": (2, "string")},
}


def _diagnostic_result() -> Any:
    file = descriptor_pb2.FileDescriptorProto(name="reviewdog.proto", package=_PACKAGE, syntax="proto3")
    severity = file.enum_type.add(name="Severity")
    for number, name in enumerate(_SEVERITIES):
        severity.value.add(name=name, number=number)
    for name, fields in _MESSAGES.items():
        message = file.message_type.add(name=name)
        for field, (number, kind) in fields.items():
            repeated = isinstance(kind, list)
            type_name = kind[0] if repeated else kind
            made = message.field.add(name=field, number=number)
            made.label = _FIELD.LABEL_REPEATED if repeated else _FIELD.LABEL_OPTIONAL
            if type_name in _SCALARS:
                made.type = _SCALARS[type_name]
            else:
                made.type = _FIELD.TYPE_ENUM if type_name == "Severity" else _FIELD.TYPE_MESSAGE
                made.type_name = f".{_PACKAGE}.{type_name}"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.DiagnosticResult"))


DiagnosticResult = _diagnostic_result()


def parsed(text: str) -> Any:
    """A DiagnosticResult read from JSON; raises json_format.ParseError where the text is none."""
    return json_format.Parse(text, DiagnosticResult())
