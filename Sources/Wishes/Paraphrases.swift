/// Many ways of saying that something goes, written as one: what reads requests knows `delete` and `clear`. A
/// paraphrase only says which words are meant; of which rows and values they are said is read as of any other.
extension String {
  var plainlyPut: String {
    let said = lowercased()
    guard Self.hints.contains(where: said.contains) else { return self }
    return withoutNeeds(said).withPlainGoings.withPlainLosses.withPlainExchanges.withPlainNames
      .replacing(/(?i)(\bdelete[^.;]*?)\s+any\s?(?:more|longer)\b/, with: { "\($0.1)" })
      .replacing(
        /(?i)\b(?:from|as of|starting|beginning)\s+(?:now|today)(?:\s+on(?:wards)?)?\b,?/, with: "")
  }

  private static let hints = [
    " go", "gone", "get rid", "getting rid", "throw", "toss", "kick", "disappear", "vanish", "need",
    "of no ", "lose", "scrap", "ditch", "kill", "eliminate", "dispose", "do away", "weed", "zero",
    "keep", "each other", "instead", "called", "named", "call it",
    "out", "nuke", "void", "use ", "cull", "let ", "no more", " now", "today",
  ]

  /// `Each is in the other's column`, `stored as b, a instead of a, b`.
  private var withPlainExchanges: String {
    replacing(/(?i)\bin\s+each\s+other['’]s\s+(?:columns?|fields?|places?)\b/, with: "swapped")
      .replacing(
        /(?i)\b(\w+)(?:\s+and|,|\/)\s*(\w+)\s+instead\s+of\s+\2(?:\s+and|,|\/)\s*\1\b/,
        with: { "\($0.1) and \($0.2) swapped" })
  }

  /// `Phone should be called mobile`, `the field phone is really a mobile number, call it mobile`.
  private var withPlainNames: String {
    replacing(
      /(?i)\b(?:(?:should|shall|must|will|is|are|ought|has|have)\s+(?:to\s+)?(?:now\s+)?(?:be\s+)?)(?:now\s+)?(?:called|named)\s+(?=\w)/,
      with: "becomes "
    )
    .replacing(
      /(?i)\b(?:column|field)\s+(\w+)\b[^.;]*?[,;.]\s*(?:please\s+)?(?:just\s+)?call\s+it\s+(\w+)/,
      with: { "\($0.1) becomes \($0.2)" }
    )
    .replacing(
      /(?i)\b(\w+)\s+instead\s+of\s+(\w+)\s+as\s+(?:the|its)\s+(?:(?:column|field)(?:['’]s)?\s+)?name\b/,
      with: { "\($0.2) becomes \($0.1)" })
  }

  /// `Orders in draft can go`, `get rid of the drafts`, `throw them out`, `all but the open ones go`.
  private var withPlainGoings: String {
    replacing(
      /(?i)\b(?:can|may|should|shall|must|could|ought to|have to|has to|had to|need to|needs to|are to|is to|will)\s+(?:(?:now|safely|all|also|just|simply|please|therefore|then)\s+)?(?:go(?:\s+away)?|be\s+gone|disappear|vanish|leave\s+the\s+(?:table|database)|be\s+(?:thrown\s+(?:out|away)|tossed(?:\s+out)?|binned|scrapped|ditched|eliminated|culled|kicked\s+out|weeded\s+out|cleared\s+out|cleaned\s+(?:up|out)|flushed|got\s+rid\s+of|gotten\s+rid\s+of|dropped\s+from\s+the\s+table))(?=\s*(?:[.;,!?)\n]|$|and\b|but\b|as\s+well|too\b|for\s+good|now\b|altogether|completely|entirely|from\s+(?:(?:the|our)\s+)?\w+(?=\s*[.;,!\n]|\s*$)|if\b|when\b|because\b|since\b|with\b|unless\b|except\b))/,
      with: "are deleted"
    )
    .replacing(
      /(?i)\b(?:get(?:ting)?\s+rid\s+of|do\s+away\s+with|dispose\s+of|(?:throw|kick|weed|clear|clean|flush|toss|strip)\s+(?:out|away)|eliminate|scrap|ditch|nuke|cull|kill)\b/,
      with: "delete"
    )
    .replacing(
      /(?i)\b(?:throw|kick|toss)\s+((?:\w+\s+){1,6}?)(?:out|away)\b/, with: { "delete \($0.1)" }
    )
    .replacing(
      /(?i)\b(?:there\s+(?:should|must|may|shall|are\s+to)\s+be\s+no|^no\s+more(?!\s+than\b))\s+((?:\w+\s+){0,3}?\w+)(?=\s*(?:any\s?more|any\s+longer|left|please|[.;,!\n]|$))/,
      with: { "delete all \($0.1)" }
    )
    .replacing(/(?i)\b(?:let['’]s\s+lose\s+the\b|out\s+with\s+(?:the\s+)?)/, with: "delete the ")
    .replacing(
      /(?i)\b(want|wants|wanted|need|like|would like)\s+([^.;,\n]{1,60}?)\s+gone\b/,
      with: { "\($0.1) \($0.2) deleted" }
    )
    .replacing(/(?i)(\b(?:to|let['’]s|we|they|i)\s+)?\bgo(?:es)?(?=\s*(?:[.;!\n]|$))/) { match in
      match.1 == nil ? "are deleted" : String(match.0)
    }
  }

  /// `We no longer need orders from before 2020`, `drafts are of no use`; not where they are to be put elsewhere.
  private func withoutNeeds(_ said: String) -> String {
    guard said.contains("need") || said.contains("of no ") || said.contains("keep"),
      !said.contains(/\b(archiv|mov|cop(y|i)|mark|flag|renam|replac|export|merg|split)/)
    else { return self }
    return replacing(
      /(?i)\b(?:we|they|i|you|nobody|no\s+one|none)\s+(?:no\s+longer\s+need|do\s+not\s+need|don['’]t\s+need|needs)(?:\s+to\s+keep)?\b(?!\s+(?:to|any|more|new|another|an?)\b)/,
      with: "delete"
    )
    .replacing(
      /(?i)\b(?:is|are)\s+(?:no\s+longer|not)\s+(?:needed|wanted|of\s+(?:any\s+)?(?:use|interest|value))\b/,
      with: "are deleted"
    )
    .replacing(/(?i)\b(?:is|are)\s+(?:not|no\s+longer)\s+to\s+be\s+kept\b/, with: "are deleted")
    .replacing(
      /(?i)\b(?:is|are)\s+of\s+no\s+(?:use|interest|value)(?:\s+to\s+\w+)?\b/, with: "are deleted"
    )
    .replacing(
      /(?i)\bnothing\s+((?:\w+\s+){1,5}?)is\s+needed\b/, with: { "delete everything \($0.1)" }
    )
    .replacing(
      /(?i)\b(?:must|may|should|can|are\s+allowed\s+to)\s*(?:not|n['’]t)\s+(?:keep|store|retain)\b/,
      with: "delete"
    )
    .replacing(/(?i)\bonly\b([^.;]*?)\b(is|are)\s+(?:still\s+)?(?:needed|wanted|required)\b/) {
      "only\($0.1)\($0.2) kept"
    }
  }

  /// `Closed customers lose their note`; not `nobody may lose a note`.
  private var withPlainLosses: String {
    replacing(
      /(?i)(\b(?:not|never|nobody|nothing|no\s+\w+|to|must|may|can|could|might|would|n['’]t|without)\s+(?:\w+\s+)?)?\bloses?\s+(their|its|the|his|her)\b/
    ) { match in
      match.1 == nil ? "clear \(match.2)" : String(match.0)
    }
    .replacing(
      /(?i)\bzero(?:\s+out)?\s+(the|all|every|their)\s+((?:\w+\s+)??\w+)(?=\s+(?:of|where|for|in|on|when)\b|\s*[.;,\n]|\s*$)/
    ) {
      "set \($0.1) \($0.2) to 0"
    }
    .replacing(
      /(?i)\b(?:move|switch|put|bring)\s+(them|these|those|everyone|all)\s+(?:over\s+)?(?:to|on(?:to)?)\b/
    ) {
      "set \($0.1) to"
    }
  }
}
