import EngineInterface
import Schemas

/// Where the rows and cells of one source table are looked for.
struct TablePlan {
  let source: Table
  /// The table that takes the rows; nil where none does.
  let anchor: Table?
  /// nil where rows cannot be aligned one by one.
  let alignment: Alignment?
  var columns: [ColumnPlan]
  /// Columns whose values the anchor carries unchanged, for rows that no key aligns.
  let carried: [ColumnPair]
  /// Other tables that got rows.
  var others: [Other] = []
  /// Whether values of its rows went to a table that shares no key with it, too.
  var isScattered = false
  /// Other tables that got rows under new keys, and the columns that hold all but the key of these.
  var unkeyed: [(table: Name, pairs: [ColumnPair])] = []
  /// New tables that took values of its rows alone, a row each, and how these are found.
  var beside: [(table: Name, alignment: Alignment)] = []
  /// Whether the anchor is another table's, whose rows took this one's values.
  var isFolded = false
  /// Texts of the anchor that may hold the values of several of its rows.
  var gatherings: [GatheredQuestion] = []
  /// Whether the data has to show that its rows are found so.
  var isOnTrial = false

  struct Other {
    let home: OtherHome
    /// Columns that stand there as something else, which is to be looked at.
    let altered: [ColumnPlan]
    /// Columns that the anchor takes and this table has no place for.
    let absent: [Name]
    /// Of these the ones by which the script chose the rows.
    let chosenBy: Set<Name>
    /// Whether it is a copy kept aside.
    let isKept: Bool
    /// Whether its rows are another table's, which took the values of some of this one's.
    var isFolded = false
  }
}
