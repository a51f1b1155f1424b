import Prompting

/// Asks again for as long as that may help: a server that loads its model or has a full queue says so.
///
/// It is asked again when it wants to be, where it says when (RFC 9110, 10.2.3), else after a while that
/// doubles.
///
/// - Throws: what `ask` throws in the end, a `ModelFailure` fit to be shown.
func patiently<Answer>(
  _ settings: ChatClient.Settings, _ ask: () async throws -> Answer
) async throws -> Answer {
  let start = ContinuousClock.now
  var wait = Duration.milliseconds(250)
  while true {
    do {
      return try await ask()
    } catch let said as ModelFailure {
      guard let patience = said.patience(of: settings),
        ContinuousClock.now - start + wait < patience
      else { throw said.presentable(without: settings.key) }
      try await Task.sleep(for: wait)
      wait = min(wait * 2, .seconds(5))
    } catch let postponed as Postponed {
      let failure = postponed.failure
      guard let patience = failure.patience(of: settings),
        ContinuousClock.now - start + postponed.wait < patience
      else {
        throw failure.adding("it wants to be asked again in \(postponed.wait.components.seconds) s")
          .presentable(without: settings.key)
      }
      try await Task.sleep(for: postponed.wait)
    }
  }
}

/// A failure of a server that says when to ask again.
struct Postponed: Error {
  let failure: ModelFailure
  let wait: Duration
}

extension HTTPTransfer.Response {
  /// - Throws: what `finish` throws, with when to ask again.
  func finished(_ finish: (_ status: Int) throws -> ModelReply) throws -> ModelReply {
    do {
      return try finish(status)
    } catch let failure as ModelFailure {
      guard let wait else { throw failure }
      throw Postponed(failure: failure, wait: wait)
    }
  }
}

extension ModelFailure {
  /// How long it is worth to try again; nil: not at all.
  fileprivate func patience(of settings: ChatClient.Settings) -> Duration? {
    switch self {
    case .refused(status: 503, _), .refused(status: 429, _):
      min(settings.patience, settings.total)
    // It may be about to start.
    case .unreachable: min(settings.patience, settings.patienceWithNobody)
    case .refused, .interrupted, .incomplete, .unreadable, .unrecorded: nil
    }
  }

  /// What a refusal says, with more.
  fileprivate func adding(_ more: String) -> ModelFailure {
    guard case .refused(let status, let text) = self else { return self }
    return .refused(status: status, message: "\(text); \(more)")
  }

  /// Without the key, which a server may say again, and not longer than a person reads.
  func presentable(without key: String?) -> ModelFailure {
    func short(_ text: String) -> String {
      let text = text.hiding(key)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
      return text.count > Self.longest ? text.prefix(Self.longest) + "…" : text
    }
    return switch self {
    case .unreachable(let text): .unreachable(short(text))
    case .refused(let status, let text): .refused(status: status, message: short(text))
    case .interrupted(let text): .interrupted(short(text))
    case .incomplete(let text): .incomplete(short(text))
    case .unreadable(let text): .unreadable(short(text))
    case .unrecorded(let text): .unrecorded(short(text))
    }
  }

  private static var longest: Int { 300 }
}
