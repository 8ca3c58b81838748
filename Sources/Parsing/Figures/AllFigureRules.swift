/// What can stand after a quantity, each rule in a file of `Rules/`; of two that read as far, the first wins.
let allQuantityTails: [any Rule<QuantityTail>] = [
  Percent(),
  PercentPoints(),
  PerMille(),
  Money(),
  Measure(),
  Age(),
  Fraction(),
  OutOf(),
  TimesMore(),
  RatePer(),
]

/// What is a figure as a whole, each rule in a file of `Rules/`; of two that read as far, the first wins.
let allWholeFigures: [any Rule<FigureReading>] = [
  Edition(),
  Rank(),
  Half(),
  HalfAsMany(),
  VulgarFraction(),
  Multiplication(),
  Collective(),
  DefiniteCollective(),
  NoneAtAll(),
  CurrencyFirst(),
]
