/// Every rule of the dimension; of two equal matches the rule listed first wins.
let allOrganisationRules: [any OrganisationRule] = [
  PublicBody(),
  NamedHouse(),
  BodyAcronym(),
]
