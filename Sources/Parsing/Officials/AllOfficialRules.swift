/// Every rule of the dimension; of two equal matches the rule listed first wins.
let allOfficialRules: [any OfficialRule] = [
  FunctionThenName(),
  NameThenFunction(),
  FunctionWithNames(),
  FunctionsByPlace(),
  NamesThenFunction(),
  PresidedBy(),
  PronounOfPlace(),
  AppointedTo(),
  TakesOffice(),
  Succeeds(),
  AppointedFirst(),
  OfficeAlone(),
  NameAlone(),
]
