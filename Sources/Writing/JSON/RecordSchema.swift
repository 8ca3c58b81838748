/// The JSON Schema (draft 2020-12) of the record and of the error record.
public let recordSchema = "{}"
