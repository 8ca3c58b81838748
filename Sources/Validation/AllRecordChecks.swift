/// The checks, in the order in which their results are listed.
public let allRecordChecks: [any RecordCheck] = []
