/// The formats that `--format` knows, in the order in which the help lists them.
public let allRecordFormats: [any RecordFormat] = [JSONFormat(), JSONLinesFormat(), TextFormat()]
