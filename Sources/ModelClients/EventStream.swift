/// Server-sent events out of bytes that arrive in any pieces: lines end by LF or CR LF, several `data`
/// lines are one event, comments keep a connection alive.
/// https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
struct EventStream {
  struct Event: Hashable {
    var name = ""
    var data: [UInt8] = []
  }

  private var line: [UInt8] = []
  private var event = Event()
  private var hasData = false
  private var isAtStart = true

  /// - Returns: the events that `bytes` complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    var events: [Event] = []
    for byte in bytes {
      guard byte == 0x0A else {
        line.append(byte)
        continue
      }
      if line.last == 0x0D { line.removeLast() }
      if let event = take() { events.append(event) }
      line.removeAll(keepingCapacity: true)
    }
    return events
  }

  /// What is left when the connection ends without the last blank line.
  mutating func finish() -> Event? {
    if line.last == 0x0D { line.removeLast() }
    _ = take()
    line = []
    return take()
  }

  private mutating func take() -> Event? {
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    guard !line.isEmpty else {
      defer { (event, hasData) = (Event(), false) }
      // One without content keeps a connection alive, too.
      return hasData && !event.data.isEmpty ? event : nil
    }
    let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
    var value = line[min(colon + 1, line.endIndex)...]
    if value.first == 0x20 { value = value.dropFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "data":
      if hasData { event.data.append(0x0A) }
      event.data += value
      hasData = true
    case "event": event.name = String(decoding: value, as: UTF8.self)
    default: break
    }
    return nil
  }
}
