/// Every rule of the dimension; of two equal matches the rule listed first wins.
let allContactRules: [any ContactRule] = [
  NationalTelephone(),
  MalformedTelephone(),
  InternationalTelephone(),
  PacificTelephone(),
  CalledShortNumber(),
  ServiceShortNumber(),
  PlainShortNumber(),
  EmailAddress(),
  WebAddress(),
  DomainName(),
  SocialAccount(),
  StreetAddress(),
  Postcode(),
  PostBox(),
]
