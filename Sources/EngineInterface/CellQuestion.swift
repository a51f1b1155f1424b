import Schemas

/// One source column and everywhere its values may have gone.
package struct CellQuestion: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let column: ColumnName
    /// Source columns and the columns of `column.table` that equal them.
    package let alignment: Alignment
    package init(column: ColumnName, alignment: Alignment) {
      self.column = column
      self.alignment = alignment
    }
  }

  /// That a value refers to a row of the source, and what stands in a place refers to where such rows went.
  package struct Lead: Hashable, Sendable {
    package let place: Int
    package let reference: Inverse.Reference
    /// Whether the source says so; else names do, or the target does.
    package let isDeclared: Bool
    /// Whether the target says so: then what stayed and leads nowhere was to lead somewhere.
    package let isStillDeclared: Bool
    package init(
      place: Int, reference: Inverse.Reference, isDeclared: Bool, isStillDeclared: Bool
    ) {
      (self.place, self.reference) = (place, reference)
      (self.isDeclared, self.isStillDeclared) = (isDeclared, isStillDeclared)
    }
  }

  package let source: ColumnName
  /// The table that takes the row, and how. Rows it lost are not asked about.
  package let anchor: Name
  package let alignment: Alignment
  package let places: [Place]
  /// Where the forward script kept copies, beside the target.
  package let aside: [Place]
  /// Places that refer to rows which hold the values: that a number is the same there is chance.
  package var referring: Set<Int> = []
  /// What the column refers to, and what its places refer to.
  package var leads: [Lead] = []
  /// The key of a row where the alignment is none: several rows may lead to one of the anchor.
  package var own: Alignment?
  /// Whether a NULL of the column may have become something.
  package var mayFillNulls = true

  package init(
    source: ColumnName, anchor: Name, alignment: Alignment, places: [Place], aside: [Place] = []
  ) {
    self.source = source
    self.anchor = anchor
    self.alignment = alignment
    self.places = places
    self.aside = aside
  }
}
