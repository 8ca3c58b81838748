/// Joins the mentions of one sentence into events, and quotations to their speakers.
public struct EventFinder: Sendable {
  /// The events of a parsed document.
  func events(in parsed: ParsedDocument) -> [EventMention] { [] }

  /// The quotations of a parsed document.
  func quotes(in parsed: ParsedDocument) -> [QuoteMention] { [] }
}
