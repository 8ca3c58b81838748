/// The rules for proof-readers, asked by `--lint`, in the order in which their results are listed.
public let allLintRules: [any RecordCheck] = [
  TitleDisagrees(),
  PointsAsPercent(),
  EditionYear(),
  MissingYear(),
  MissingPlace(),
  MissingContact(),
  MissingIssueDate(),
  UnexpandedAcronym(),
  TwoSpellings(),
  MixedApostrophes(),
  TypedBullets(),
  UntitledPDF(),
  PDFWithoutLanguage(),
  UntaggedPDF(),
]
