import EngineInterface

/// How far a cell is settled, as a number in a table of cells.
enum CellState: Int, CustomStringConvertible {
  case open
  case identical
  /// The same once it is cast back to the source's type.
  case alike
  case kept, lost, unproven, unexplained

  /// What did not change, whatever type it has.
  static let unchanged: [CellState] = [.identical, .alike]

  init(_ outcome: CellOutcome) {
    self =
      switch outcome {
      case .kept: .kept
      case .unexplained: .unexplained
      case .lost: .lost
      case .unproven: .unproven
      }
  }

  var description: String { "\(rawValue)" }
}

extension [CellState] {
  /// For an SQL list.
  var listed: String { map(\.description).joined(separator: ", ") }
}
