/// The formats that `--report` knows, in the order in which the help lists them.
public let allReportFormats: [any ReportFormat] = [
  TextReport(),
  JSONReport(),
  SARIFReport(),
  MarkdownReport(),
  JUnitReport(),
]
