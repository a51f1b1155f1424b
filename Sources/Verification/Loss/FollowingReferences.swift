import EngineInterface
import Schemas

/// References whose rows have other keys now.
extension MappingInference {
  /// Ways in which what stands in the places of a reference may still lead to the row it led to: by
  /// each key, other than the one referred to, under which the rows of the other table are found again.
  func followingRows(_ plan: ColumnPlan, of table: Table, in anchor: Table) -> [Inverse] {
    let places = plan.places.indices.filter { plan.places[$0].column.table == anchor.name }
    guard !places.isEmpty else { return [] }
    return parents(of: plan.column.name, in: table).flatMap { parent, key -> [Inverse] in
      guard let there = self.anchor(of: parent) else { return [] }
      return places.flatMap { index -> [Inverse] in
        guard let newKey = newKey(of: plan.places[index].column, for: key, of: parent, in: there)
        else { return [] }
        return found(parent, in: there, besides: ColumnPair(key, newKey)).map {
          .rowReferredTo(
            place: index,
            Inverse.Reference(
              parent: parent.name, key: key, anchor: there.name, newKey: newKey, found: $0))
        }
      }
    }
  }

  /// The tables that a column alone refers to, and their keys: as declared or, in a table that declares no
  /// reference, as names tell.
  private func parents(of column: Name, in table: Table) -> [(table: Table, key: Name)] {
    let declared = Set(table.foreignKeys.map(\.parent))
    let tables =
      declared.isEmpty ? source.tables : source.tables.filter { declared.contains($0.name) }
    return tables.flatMap { parent in
      references(from: table, to: parent).filter { $0.count == 1 && $0[0].0 == column }
        .map { (parent, $0[0].1) }
    }
  }

  private func found(_ parent: Table, in anchor: Table, besides key: ColumnPair)
    -> [Inverse.Reference.Found]
  {
    let byKey = alignments(of: parent, in: anchor).filter {
      !zip($0.sourceColumns, $0.targetColumns).contains { ColumnPair($0, $1) == key }
    }.map(Inverse.Reference.Found.byKey)
    if !byKey.isEmpty { return byKey }
    let content = parent.storedColumns.compactMap { column in
      carrier(of: ColumnName(parent.name, column.name), in: anchor).map {
        ColumnPair(column.name, $0)
      }
    }.filter { $0.source != key.source }
    return content.isEmpty ? [] : [.byContent(content)]
  }

  /// What a reference in the final database leads to: by its declaration, else the key that takes the
  /// old one's place.
  private func newKey(of place: ColumnName, for key: Name, of parent: Table, in anchor: Table)
    -> Name?
  {
    let declared = final.table(place.table)?.foreignKeys.first {
      $0.parent == anchor.name && $0.columns == [place.column]
    }
    if let declared { return final.parentColumns(of: declared).first }
    if parent.primaryKey?.columns == [key], let keys = anchor.primaryKey?.columns, keys.count == 1 {
      return keys[0]
    }
    return anchor.column(key).map(\.name)
  }
}
