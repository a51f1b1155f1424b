/// Why a ledger cannot be used.
package enum LedgerError: Error, Hashable, Sendable {
  /// It is not one, or of a later format.
  case notALedger(String)
  /// The chain does not hold from this event on.
  /// - Parameter position: 1-based.
  case broken(position: Int, reason: String)
  /// It cannot be read or written: what was to be written is not.
  case unusable(String)
  /// Two ledgers tell the same event differently.
  case conflict(id: String)
  /// An event of the same id was written in the meantime.
  case taken

  package var message: String {
    switch self {
    case .notALedger(let reason): "it is no ledger of drydock's: \(reason)"
    case .broken(let position, let reason): "the chain breaks at event \(position): \(reason)"
    case .unusable(let reason): reason
    case .taken: "another program has just written the same event"
    case .conflict(let id): "event \(id) is told differently by the two ledgers"
    }
  }
}

/// The end of a chain: what shows, when it is written down elsewhere, that nothing was cut off.
package struct LedgerHead: Hashable, Sendable {
  package let hash: String
  package let events: Int
  package init(hash: String, events: Int) { (self.hash, self.events) = (hash, events) }
}

/// Where a chain of events is kept. An append is on the disk when it returns, and several programs
/// may do so at once.
package protocol LedgerStore {
  /// Adds events after all others, all of them or none.
  /// - Returns: the new head.
  @discardableResult
  mutating func append(_ events: [LedgerEvent]) throws(LedgerError) -> LedgerHead

  /// Every event in the order of the chain, checked on the way.
  /// - Parameter head: a head that has to be in the chain.
  /// - Throws: `LedgerError.broken` at the first event that does not follow from the one before.
  func read(head: String?, _ event: (LedgerEvent) -> Void) throws(LedgerError) -> LedgerHead

  /// The events of one migration, unchecked, in the order of the chain.
  func events(of migration: String) throws(LedgerError) -> [LedgerEvent]

  /// All events of one kind, unchecked, in the order of the chain.
  func events(of kind: LedgerEvent.Kind) throws(LedgerError) -> [LedgerEvent]

  /// The last event's hash, unchecked.
  func head() throws(LedgerError) -> LedgerHead
}

extension LedgerStore {
  /// All events, checked.
  package func events(head: String? = nil) throws(LedgerError) -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    _ = try read(head: head) { events.append($0) }
    return events
  }

  /// Takes in what another ledger holds and this one does not. The order of chains differs between
  /// ledgers; their events are the same afterwards.
  /// - Parameter record: the event that tells of it, made from how many were new.
  /// - Throws: `LedgerError.conflict` where an event of one id is told differently; nothing is
  ///   taken in then.
  /// - Returns: how many were new.
  package mutating func take(_ others: [LedgerEvent], record: (Int) -> LedgerEvent)
    throws(LedgerError) -> Int
  {
    // Another program may take in the same at the same moment: then it is looked at again.
    for _ in 0..<3 {
      do { return try takeOnce(others, record) } catch LedgerError.taken { continue }
    }
    return try takeOnce(others, record)
  }

  private mutating func takeOnce(_ others: [LedgerEvent], _ record: (Int) -> LedgerEvent)
    throws(LedgerError) -> Int
  {
    var known: [String: LedgerEvent] = [:]
    _ = try read(head: nil) { known[$0.id] = $0 }
    var new: [LedgerEvent] = []
    for event in others {
      if let own = known[event.id] {
        guard own == event else { throw .conflict(id: event.id) }
        continue
      }
      known[event.id] = event
      new.append(event)
    }
    guard !new.isEmpty else { return 0 }
    try append(new + [record(new.count)])
    return new.count
  }
}
