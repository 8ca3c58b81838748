/// The checks, in the order in which their results are listed.
public let allRecordChecks: [any RecordCheck] = [
  DateWeekday(),
  DateImpossible(),
  DateOrder(),
  DatePast(),
  PercentRange(),
  PercentBase(),
  PercentTotal(),
  SumTotal(),
  ChangeArithmetic(),
  FigureConflict(),
  FigurePlausible(),
  PlaceAmbiguous(),
  ContactFormat(),
  SourceGrounding(),
  DocumentConflict(),
  ReferenceFigure(),
]
