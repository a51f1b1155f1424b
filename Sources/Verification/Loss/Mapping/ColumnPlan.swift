import EngineInterface
import Plans
import Schemas
import Wishes

/// Where the values of one source column are looked for, and how they are judged there.
struct ColumnPlan {
  enum Trust: Equatable {
    /// By declaration, by copy or by name.
    case mapped
    /// Made from this column and perhaps others: mapped if half of its cells come back, or if
    /// `isAlike`, a column of a like type holds more than a flag's two values.
    case onTrial(isAlike: Bool)
    /// A reference to a row of a table that is gone: what that row held may stand in its place. The
    /// number itself is nobody's value.
    case reference
    /// Copied to where no key leads: whether each value stands by its row cannot be shown.
    case untraced
  }

  let column: Column
  let places: [CellQuestion.Place]
  /// New columns of the anchor that are made of this one alone while it stays: it may have been divided.
  var besides: [CellQuestion.Place] = []
  /// Copies that the script keeps beside the target.
  var aside: [CellQuestion.Place]
  let kind: MappingKind
  let origin: MappingOrigin
  let trust: Trust
  let lookups: [Lookup]
  /// Columns of tables that places lead to, which may bear the names of this one's values.
  var labels: [Lookup] = []
  /// Columns of other tables that lead where this one led, and that places lead to.
  var bridges: [Lookup] = []
  /// Columns of a source table that this one leads to, and places that may hold their values.
  var followed: [Lookup] = []
  /// Ways in which it may lead to the rows it led to, which have other keys now.
  var following: [Inverse] = []
  /// What it refers to, and where its places should lead.
  var leads: [CellQuestion.Lead] = []
  /// Whether its places may lead elsewhere although they hold what it held.
  var mayStray = false
  /// Whether it refers now to a table that holds other rows, as they were, with the values that it had.
  var isRedirected = false
  /// The new reference that leads to rows which hold its values, for rows that no key aligns.
  var led: LedPair?
  /// Columns of the anchor that are made of this column and no other.
  var heirs: [Name]
  /// Whether no other column's values stand in its place.
  var isSole = false
  /// Whether it is a number that SQLite gives out to rows.
  var isGivenOut = false
  /// Columns of other source tables that went to the same place, under the same keys.
  var rivals: [Rival] = []
  /// Other columns of its own rows that went to the same place.
  var siblings: [Rival] = []
  /// The rows that it refers to, where a new key lets fewer of them stay.
  var merged: MergedRows?
  /// The key of its table, where its only place is a new reference to the table itself.
  var treeKey: Name?
  /// New columns of other tables that lead to rows of its own.
  var links: [ColumnName] = []
  /// Whether a statement made something of it, and copied it nowhere.
  var isConsumed = false
  /// Whether constants alone were written into its place.
  var isOverwritten = false
  /// Whether what stands in its places is its own value or came about without it.
  var isUnread = false
  /// New constraints over it, and what the request says is to become of what they refuse.
  var repairs: Repairs?
  /// What the request says of its values.
  var asked = AskedColumn()
  /// Whether an update changes rows that are others than the words besides are about.
  var takesOtherRows = false
  /// What was asked for, in words.
  var wish = Wish.none
  /// Whether the request says that it stays as it is.
  var isToStay = false
  /// How the request says that its values are to be written.
  var normalisations: [Normalisation] = []
  /// Whether its place holds copies of another column.
  var isCrossed = false
  /// Whether a new column of its rows holds constants that the script chose by it.
  var isFlagged = false
  /// Whether the script divided the rows by it between the anchor and the table it is in.
  var isDividing = false

  struct Repairs {
    let constraints: [NewConstraint]
    let ways: (isEmptying: Bool, isSetting: Bool)
  }

  /// A table that may hold the values which a place refers to.
  struct Lookup {
    let place: Int
    let table: Name
    let key: Name
    let value: Name
  }
}
