import Schemas

/// Views and triggers that have to go before a change and come again after it: those that the target
/// defines otherwise, and those that name a table which is rebuilt, renamed or dropped meanwhile, or
/// a view that goes.
struct Dependents {
  let dropViews: [View]
  let dropTriggers: [Trigger]
  let createViews: [View]
  let createTriggers: [Trigger]

  init(now: Schema, then: Schema, disturbed: Set<Name>) {
    var gone = disturbed
    var views = now.views.filter { !then.views.contains($0) }
    gone.formUnion(views.map(\.name))
    while true {
      let more = now.views.filter { view in
        !views.contains(view) && gone.contains { view.body.mentions($0) }
      }
      if more.isEmpty { break }
      views += more
      gone.formUnion(more.map(\.name))
    }
    let triggers = now.triggers.filter { trigger in
      !then.triggers.contains(trigger) || gone.contains(trigger.table)
        || gone.contains { trigger.body.mentions($0) }
    }
    let droppedViews = Set(views.map(\.name))
    dropViews = Self.inOrder(views).reversed()
    // A view takes its triggers with it.
    dropTriggers = triggers.filter { !droppedViews.contains($0.table) }
    let staying = Set(now.views.map(\.name)).subtracting(droppedViews)
    createViews = Self.inOrder(then.views.filter { !staying.contains($0.name) })
    let stayingTriggers = Set(now.triggers.map(\.name)).subtracting(triggers.map(\.name))
    createTriggers = then.triggers.filter { !stayingTriggers.contains($0.name) }
  }

  /// A view after those that it names.
  private static func inOrder(_ views: [View]) -> [View] {
    var waiting = views
    var ordered: [View] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { view in
        !waiting.contains { $0.name != view.name && view.body.mentions($0.name) }
      }
      let next = ready.isEmpty ? [waiting[0]] : ready
      ordered += next
      waiting.removeAll { next.contains($0) }
    }
    return ordered
  }
}
