/// The pairs, each side once, whose scores add up to most.
struct Assignment {
  /// Beyond so many a side, the best pair is taken first, and so on: enough where most are apart.
  private static let largest = 64

  /// - Parameters:
  ///   - scores: by row and column; nil where two cannot be a pair.
  /// - Returns: rows and columns.
  static func best(_ scores: [[Double?]]) -> [(row: Int, column: Int)] {
    let (rows, columns) = (scores.count, scores.first?.count ?? 0)
    guard rows > 0, columns > 0 else { return [] }
    let pairs =
      max(rows, columns) <= largest ? optimal(scores, rows, columns) : greedy(scores)
    return pairs.filter { scores[$0.row][$0.column] != nil }
  }

  private static func greedy(_ scores: [[Double?]]) -> [(row: Int, column: Int)] {
    let all = scores.indices.flatMap { row in
      scores[row].indices.compactMap { column in
        scores[row][column].map { (row: row, column: column, score: $0) }
      }
    }
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    var chosen: [(row: Int, column: Int)] = []
    for pair in all.sorted(by: { ($1.score, $0.row, $0.column) < ($0.score, $1.row, $1.column) })
    where !rows.contains(pair.row) && !columns.contains(pair.column) {
      rows.insert(pair.row)
      columns.insert(pair.column)
      chosen.append((pair.row, pair.column))
    }
    return chosen
  }

  /// By potentials and shortest augmenting paths (Kuhn and Munkres), on a square of costs.
  private static func optimal(_ scores: [[Double?]], _ rows: Int, _ columns: Int)
    -> [(row: Int, column: Int)]
  {
    let size = max(rows, columns)
    func cost(_ row: Int, _ column: Int) -> Double {
      row < rows && column < columns ? -(scores[row][column] ?? 0) : 0
    }
    var (rowPotential, columnPotential) = (
      [Double](repeating: 0, count: size + 1), [Double](repeating: 0, count: size + 1)
    )
    var owner = [Int](repeating: 0, count: size + 1)
    for row in 1...size {
      owner[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: size + 1)
      var way = [Int](repeating: 0, count: size + 1)
      var isUsed = [Bool](repeating: false, count: size + 1)
      repeat {
        isUsed[column] = true
        let current = owner[column]
        var (delta, next) = (Double.infinity, 0)
        for other in 1...size where !isUsed[other] {
          let reduced =
            cost(current - 1, other - 1) - rowPotential[current] - columnPotential[other]
          if reduced < least[other] { (least[other], way[other]) = (reduced, column) }
          if least[other] < delta { (delta, next) = (least[other], other) }
        }
        for other in 0...size {
          if isUsed[other] {
            rowPotential[owner[other]] += delta
            columnPotential[other] -= delta
          } else {
            least[other] -= delta
          }
        }
        column = next
      } while owner[column] != 0
      repeat {
        let previous = way[column]
        owner[column] = owner[previous]
        column = previous
      } while column != 0
    }
    return (1...size).compactMap { column in
      let row = owner[column] - 1
      return row < rows && column - 1 < columns ? (row, column - 1) : nil
    }.sorted { $0.0 < $1.0 }
  }
}
