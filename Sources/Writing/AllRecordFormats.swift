/// The formats that `--format` knows, in the order in which the help lists them.
public let allRecordFormats: [any RecordFormat] = [
  JSONFormat(),
  JSONLinesFormat(),
  SummaryFormat(),
  SummaryTextFormat(),
  SummaryHTMLFormat(),
  TextFormat(),
  TableFormat(),
  CSVFigureFormat(),
  TSVFigureFormat(),
  TimelineFormat(),
]
