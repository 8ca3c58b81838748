/// The JSON Schema (draft 2020-12) of the record and of the error record.
public let recordSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Communiqué, record version 1",
    "description": "One record a communiqué, or an error record.",
    "if": {"required": ["error"]},
    "then": {"$ref": "#/$defs/error"},
    "else": {"$ref": "#/$defs/record"},
    "$defs": {
      "rule": {"type": "string", "description": "The rule that found it.", "pattern": "^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$"},
      "ref": {"type": "string", "description": "The id of an entry of this record.", "pattern": "^[a-z][1-9][0-9]*$"},
      "source": {
        "type": "object",
        "properties": {
          "page": {"type": "integer", "minimum": 1, "description": "From 1."},
          "span": {
            "description": "Start and end in Unicode scalars of the document's text, the end not included.",
            "type": "array",
            "items": {"type": "integer", "minimum": 0},
            "minItems": 2,
            "maxItems": 2
          },
          "boxes": {
            "description": "One a line: x0, y0, x1, y1 in PDF points from the top left of the crop box. Absent for plain text.",
            "type": "array",
            "items": {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}
          }
        },
        "required": ["page", "span"],
        "additionalProperties": false
      },
      "mention": {
        "type": "object",
        "properties": {
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["text", "rule", "source"],
        "additionalProperties": false
      },
      "document": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "description": "The SHA-256 of the input's bytes.", "pattern": "^sha256:[0-9a-f]{64}$"},
          "file": {"type": "string", "description": "The path as given; bytes that are not UTF-8 as \\xNN."},
          "pages": {"type": "integer", "minimum": 0},
          "text_source": {"type": "string", "enum": ["embedded", "ocr", "mixed", "text"]},
          "metadata": {
            "description": "What the PDF says of itself.",
            "type": "object",
            "properties": {
              "title": {"type": "string"},
              "author": {"type": "string"},
              "producer": {"type": "string"},
              "created": {"type": "string"},
              "modified": {"type": "string"},
              "language": {"type": "string"},
              "tagged": {"type": "boolean"}
            },
            "required": [],
            "additionalProperties": false
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"code": {"type": "string"}, "page": {"type": "integer", "minimum": 1}, "message": {"type": "string"}},
              "required": ["code", "message"],
              "additionalProperties": false
            }
          },
          "census": {
            "description": "Digits on the pages: seen = read + left_out.",
            "type": "object",
            "properties": {
              "seen": {"type": "integer", "minimum": 0},
              "read": {"type": "integer", "minimum": 0},
              "left_out": {"type": "integer", "minimum": 0}
            },
            "required": ["seen", "read", "left_out"],
            "additionalProperties": false
          }
        },
        "required": ["id", "file", "pages", "text_source", "warnings"],
        "additionalProperties": false
      },
      "date": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^d[1-9][0-9]*$"},
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "kind": {"type": "string", "enum": ["date", "datetime", "time", "interval", "duration", "recurring"]},
          "value": {"type": "string", "description": "EDTF (ISO 8601-2:2019); for recurring an RFC 5545 RRULE."},
          "start": {"type": "string", "description": "First day or minute covered, ISO 8601."},
          "end": {"type": "string", "description": "Last day or minute covered, ISO 8601, included."},
          "modifier": {"type": "string", "enum": ["before", "after", "start", "mid", "end", "morning", "afternoon", "evening", "night", "approximate"]},
          "basis": {"type": "string", "enum": ["explicit", "inferred", "relative"]},
          "role": {
            "type": "string",
            "description": "What the date is for.",
            "enum": ["event", "deadline", "validity", "publication", "comparison", "birth", "embargo", "hours", "legal_reference"]
          },
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "text", "kind", "value", "basis", "rule", "source"],
        "additionalProperties": false
      },
      "figure": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^f[1-9][0-9]*$"},
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "kind": {"type": "string", "enum": ["count", "percent", "money", "measure", "age", "ratio", "rate", "rank", "edition"]},
          "value": {"type": "number", "description": "The number meant; a percentage in percent."},
          "low": {"type": "number"},
          "high": {"type": "number"},
          "unit": {"type": "string", "description": "ISO 4217, % or pp, or the BIPM symbol."},
          "qualifier": {"type": "string", "enum": ["about", "nearly", "over", "under", "at_least", "at_most", "exactly"]},
          "direction": {"type": "string", "enum": ["increase", "decrease", "stable"]},
          "counted": {"type": "string", "description": "What is counted or measured, as written."},
          "of": {"type": "string", "description": "For a share, the whole."},
          "per": {"type": "string", "description": "For a rate or a price, what it is counted by."},
          "scope": {"type": "string", "description": "For a rank, where it holds."},
          "nature": {"type": "string", "enum": ["level", "change", "cumulative", "target", "threshold", "forecast"]},
          "period": {"type": "string", "description": "EDTF."},
          "place": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
          "comparison": {"type": "string", "pattern": "^f[1-9][0-9]*$"},
          "cell": {
            "type": "object",
            "properties": {
              "table": {"type": "integer", "minimum": 1},
              "row": {"type": "integer", "minimum": 1},
              "column": {"type": "integer", "minimum": 1},
              "total": {"type": "boolean"}
            },
            "required": ["table", "row", "column"],
            "additionalProperties": false
          },
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "text", "kind", "rule", "source"],
        "additionalProperties": false,
        "anyOf": [{"required": ["value"]}, {"required": ["low"]}, {"required": ["high"]}]
      },
      "place": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
          "kind": {"type": "string", "enum": ["commune", "department", "region", "epci", "arrondissement", "canton", "country", "site"]},
          "name": {"type": "string", "description": "The official name with its article."},
          "insee": {"type": "string", "description": "INSEE code; SIREN for an epci; ISO 3166-1 alpha-2 for a country."},
          "department": {"type": "string"},
          "region": {"type": "string"},
          "lat": {"type": "number", "minimum": -90, "maximum": 90},
          "lon": {"type": "number", "minimum": -180, "maximum": 180},
          "candidates": {"type": "array", "items": {"type": "string"}},
          "commune": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
          "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}, "minItems": 1}
        },
        "required": ["id", "kind", "name", "mentions"],
        "additionalProperties": false
      },
      "official": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^o[1-9][0-9]*$"},
          "name": {"type": "string", "description": "Absent for an office named without its holder."},
          "honorific": {"type": "string"},
          "functions": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "title": {"type": "string"},
                "territory": {"type": "string"},
                "place": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
                "organisation": {"type": "string"},
                "status": {"type": "string"}
              },
              "required": ["title"],
              "additionalProperties": false
            }
          },
          "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}, "minItems": 1}
        },
        "required": ["id", "functions", "mentions"],
        "additionalProperties": false
      },
      "organisation": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^g[1-9][0-9]*$"},
          "name": {"type": "string"},
          "kind": {"type": "string"},
          "acronym": {"type": "string"},
          "place": {"type": "string", "pattern": "^p[1-9][0-9]*$"},
          "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}, "minItems": 1}
        },
        "required": ["id", "name", "kind", "mentions"],
        "additionalProperties": false
      },
      "contact": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^[cl][1-9][0-9]*$"},
          "kind": {"type": "string", "enum": ["phone", "fax", "email", "url", "address", "social"]},
          "value": {"type": "string", "description": "As printed, line breaks healed."},
          "e164": {"type": "string", "pattern": "^\\+[0-9]{3,15}$"},
          "holder": {"type": "string"},
          "target": {"type": "string", "description": "Where its link leads, if elsewhere than to what is printed."},
          "hours": {"type": "string", "description": "Opening hours as printed."},
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "kind", "value", "text", "rule", "source"],
        "additionalProperties": false
      },
      "reference": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^r[1-9][0-9]*$"},
          "kind": {"type": "string"},
          "number": {"type": "string"},
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "kind", "text", "rule", "source"],
        "additionalProperties": false
      },
      "quote": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^q[1-9][0-9]*$"},
          "official": {"type": "string", "pattern": "^o[1-9][0-9]*$"},
          "speaker": {"type": "string"},
          "text": {"type": "string", "description": "As in the document, line breaks and hyphenation healed."},
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "text", "rule", "source"],
        "additionalProperties": false
      },
      "event": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^e[1-9][0-9]*$"},
          "title": {"type": "string"},
          "kind": {"type": "string"},
          "date": {"type": "string", "pattern": "^d[1-9][0-9]*$"},
          "places": {"type": "array", "items": {"type": "string", "pattern": "^p[1-9][0-9]*$"}},
          "officials": {"type": "array", "items": {"type": "string", "pattern": "^o[1-9][0-9]*$"}},
          "rule": {"$ref": "#/$defs/rule"},
          "source": {"$ref": "#/$defs/source"}
        },
        "required": ["id", "title", "kind", "places", "officials", "rule", "source"],
        "additionalProperties": false
      },
      "check": {
        "type": "object",
        "properties": {
          "code": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
          "status": {"type": "string", "enum": ["ok", "warning", "error"]},
          "message": {"type": "string"},
          "refs": {"type": "array", "items": {"$ref": "#/$defs/ref"}},
          "expected": {"type": "string"},
          "found": {"type": "string"},
          "fixes": {"type": "array", "items": {"type": "string"}}
        },
        "required": ["code", "status", "message", "refs"],
        "additionalProperties": false
      },
      "derived": {
        "type": "object",
        "properties": {
          "text": {"type": "string"},
          "low": {"type": "number"},
          "high": {"type": "number"},
          "operands": {"type": "array", "items": {"$ref": "#/$defs/ref"}}
        },
        "required": ["text", "low", "high", "operands"],
        "additionalProperties": false
      },
      "summary": {
        "type": "object",
        "properties": {
          "status": {"type": "string"},
          "reason": {"type": "string"},
          "text": {"type": "string", "description": "French, Markdown."},
          "sentences": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "text": {"type": "string"},
                "refs": {
                  "description": "What the sentence is made of: entries, or parts of the record by name.",
                  "type": "array",
                  "items": {"anyOf": [{"$ref": "#/$defs/ref"}, {"enum": ["title", "subtitle", "issuer", "issued", "checks"]}]}
                }
              },
              "required": ["text", "refs"],
              "additionalProperties": false
            }
          }
        },
        "required": ["status", "text", "sentences"],
        "additionalProperties": false
      },
      "record": {
        "type": "object",
        "properties": {
          "schema": {"const": "communique/1"},
          "document": {"$ref": "#/$defs/document"},
          "title": {"type": "string"},
          "subtitle": {"type": "string"},
          "issuer": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "kind": {"type": "string"},
              "department": {"type": "string"},
              "joint": {"type": "array", "items": {"type": "string"}, "minItems": 1}
            },
            "required": [],
            "additionalProperties": false
          },
          "issued": {
            "type": "object",
            "properties": {
              "value": {"type": "string", "format": "date"},
              "basis": {"type": "string", "enum": ["dateline", "metadata", "option", "weekday_date"]},
              "place": {"type": "string"}
            },
            "required": ["value", "basis"],
            "additionalProperties": false
          },
          "kind": {"type": "string"},
          "number": {"type": "string"},
          "embargo": {"type": "string"},
          "validity": {"type": "string", "description": "EDTF: when what it announces holds."},
          "replaces": {"type": "string"},
          "topics": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"topic": {"type": "string"}, "reason": {"type": "string"}},
              "required": ["topic", "reason"],
              "additionalProperties": false
            }
          },
          "dates": {"type": "array", "items": {"$ref": "#/$defs/date"}},
          "figures": {"type": "array", "items": {"$ref": "#/$defs/figure"}},
          "places": {"type": "array", "items": {"$ref": "#/$defs/place"}},
          "officials": {"type": "array", "items": {"$ref": "#/$defs/official"}},
          "organisations": {"type": "array", "items": {"$ref": "#/$defs/organisation"}},
          "contacts": {"type": "array", "items": {"$ref": "#/$defs/contact"}},
          "links": {"type": "array", "items": {"$ref": "#/$defs/contact"}},
          "references": {"type": "array", "items": {"$ref": "#/$defs/reference"}},
          "quotes": {"type": "array", "items": {"$ref": "#/$defs/quote"}},
          "events": {"type": "array", "items": {"$ref": "#/$defs/event"}},
          "unclaimed": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"text": {"type": "string"}, "source": {"$ref": "#/$defs/source"}},
              "required": ["text", "source"],
              "additionalProperties": false
            }
          },
          "checks": {"type": "array", "items": {"$ref": "#/$defs/check"}},
          "derived": {"type": "array", "items": {"$ref": "#/$defs/derived"}},
          "summary": {"$ref": "#/$defs/summary"}
        },
        "required": [
          "schema",
          "document",
          "topics",
          "dates",
          "figures",
          "places",
          "officials",
          "organisations",
          "contacts",
          "links",
          "references",
          "quotes",
          "events",
          "unclaimed",
          "checks",
          "derived"
        ],
        "additionalProperties": false
      },
      "error": {
        "description": "What stands in the place of an input that cannot be read.",
        "type": "object",
        "properties": {
          "schema": {"const": "communique/1"},
          "document": {
            "type": "object",
            "properties": {"id": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}, "file": {"type": "string"}},
            "required": ["file"],
            "additionalProperties": false
          },
          "error": {
            "type": "object",
            "properties": {
              "code": {
                "type": "string",
                "enum": [
                  "not_found",
                  "unreadable",
                  "not_a_file",
                  "empty",
                  "not_a_pdf",
                  "damaged",
                  "encrypted",
                  "no_pages",
                  "too_many_pages",
                  "no_text",
                  "garbled",
                  "too_large",
                  "time_limit",
                  "memory_limit",
                  "crash"
                ]
              },
              "stage": {"type": "string"},
              "message": {"type": "string"}
            },
            "required": ["code", "stage", "message"],
            "additionalProperties": false
          }
        },
        "required": ["schema", "document", "error"],
        "additionalProperties": false
      }
    }
  }
  """#
