import Foundation
import Ledger
import Metrics

/// A plot of the report, drawn as SVG in a box of 640 units; its texts are our own words alone.
enum MetricsPicture {
  /// Each cycle a dot, the median and its interval over them, on a scale of powers.
  case dots([(name: String, hours: Sample)])
  /// The medians of a cycle's parts, end to end.
  case bars([(name: String, stages: StageTimes)])
  /// The share that is still without rework, day by day.
  case curves([(name: String, group: Group, asOf: Moment)])

  private static let left = 130.0
  private static let width = 640.0
  private static let row = 36.0

  var svg: String {
    switch self {
    case .dots(let groups): Self.dots(groups.filter { $0.hours.count > 0 })
    case .bars(let groups): Self.bars(groups)
    case .curves(let groups): Self.curves(groups)
    }
  }

  private static func frame(_ height: Double, _ title: String, _ parts: [String]) -> String {
    "<svg viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-label=\"\(title)\">"
      + parts.joined() + "</svg><p class=\"small soft\">\(title)</p>"
  }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  private static func text(_ words: String, _ x: Double, _ y: Double, _ kind: String = "") -> String
  {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" class=\"\(kind)\">\(words)</text>"
  }

  private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String)
    -> String
  {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" "
      + "class=\"\(kind)\"/>"
  }

  private static func dots(_ groups: [(name: String, hours: Sample)]) -> String {
    guard let largest = groups.compactMap(\.hours.values.last).max() else { return "" }
    let ticks = [1.0, 4, 24, 72, 168, 720, 2160, 8760]
    let top = ticks.first { $0 >= largest } ?? largest
    func x(_ hours: Double) -> Double {
      left + (width - left - 20) * log1p(max(0, hours)) / log1p(top)
    }
    let height = row * Double(groups.count) + 30
    var parts: [String] = []
    for tick in ticks where tick <= top {
      parts.append(line(x(tick), 0, x(tick), height - 22, "axis"))
      let words = tick < 48 ? "\(Int(tick)) h" : "\(Int(tick / 24)) d"
      parts.append(text(words, x(tick) - 10, height - 8, "soft"))
    }
    for (index, group) in groups.enumerated() {
      let y = row * (Double(index) + 0.5)
      parts.append(text(group.name.first == "s" ? "since, without" : group.name, 0, y + 4))
      // Of very many, evenly chosen ones show the shape.
      let step = max(1, group.hours.count / 400)
      for (at, hours) in group.hours.values.enumerated() where at % step == 0 {
        let shift = Double((at * 7) % 11 - 5)
        parts.append(
          "<circle cx=\"\(number(x(hours)))\" cy=\"\(number(y + shift))\" r=\"3\" class=\"dot\"/>")
      }
      if let range = group.hours.medianInterval()?.interval {
        parts.append(line(x(range.low), y, x(range.high), y, "range"))
      }
      if let median = group.hours.median {
        parts.append(line(x(median), y - 12, x(median), y + 12, "median"))
      }
    }
    return frame(height, "Cycle times: each a dot, with the median", parts)
  }

  private static func bars(_ groups: [(name: String, stages: StageTimes)]) -> String {
    let rows = groups.map { group in
      (group.name, group.stages.stages.map { ($0.stage, $0.hours.median ?? 0) })
    }.filter { $0.1.contains { $0.1 > 0 } }
    let largest = rows.map { $0.1.reduce(0) { $0 + $1.1 } }.max() ?? 0
    guard largest > 0 else { return "" }
    let height = row * Double(rows.count) + 24
    var parts: [String] = []
    for (index, entry) in rows.enumerated() {
      let y = row * Double(index) + 8
      parts.append(text(entry.0.first == "s" ? "since, without" : entry.0, 0, y + 15))
      var at = left
      for (kind, stage) in zip(["a", "b", "c"], entry.1) {
        let wide = (width - left - 20) * stage.1 / largest
        parts.append(
          "<rect x=\"\(number(at))\" y=\"\(number(y))\" width=\"\(number(wide))\" height=\"20\" "
            + "class=\"\(kind)\"><title>\(stage.0.rawValue): \(hourText(stage.1))</title></rect>")
        at += wide
      }
    }
    var at = left
    for (kind, stage) in zip(["a", "b", "c"], StageTimes.Stage.allCases) {
      parts.append(
        "<rect x=\"\(number(at))\" y=\"\(number(height - 16))\" width=\"10\" height=\"10\" "
          + "class=\"\(kind)\"/>")
      parts.append(text(stage.rawValue, at + 14, height - 7, "soft"))
      at += 150
    }
    return frame(height, "Median hours of each part of a cycle", parts)
  }

  private static func curves(_ groups: [(name: String, group: Group, asOf: Moment)]) -> String {
    let curves = groups.compactMap { name, group, asOf -> (String, KaplanMeier, Double)? in
      let spans = group.cycles.compactMap { $0.span(until: asOf, days: 90) }
      let last = spans.map(\.time).max() ?? 0
      return spans.count < 10 ? nil : (name, KaplanMeier(spans), last)
    }
    guard !curves.isEmpty else { return "" }
    let least = curves.map { $0.1.survival(at: 90) }.min() ?? 1
    let bottom = (least * 10).rounded(.down) / 10 - 0.1
    let height = 190.0
    func x(_ day: Double) -> Double { 60 + (width - 160) * day / 90 }
    func y(_ share: Double) -> Double { 10 + (height - 40) * (1 - share) / (1 - bottom) }
    var parts = [0.0, 30, 60, 90].flatMap { day in
      [
        line(x(day), 10, x(day), height - 30, "axis"),
        text("\(Int(day)) d", x(day) - 8, height - 14, "soft"),
      ]
    }
    for share in [1, (1 + bottom) / 2, bottom] {
      parts.append(line(60, y(share), x(90), y(share), "axis"))
      parts.append(text(percent(share), 0, y(share) + 4, "soft"))
    }
    for (index, curve) in curves.enumerated() {
      var path = "M\(number(x(0))) \(number(y(1)))"
      for step in curve.1.steps where step.time <= 90 {
        path += "H\(number(x(step.time)))V\(number(y(step.survival)))"
      }
      // No further than anybody was followed.
      path += "H\(number(x(min(90, curve.2))))"
      parts.append("<path d=\"\(path)\" class=\"curve\(curve.0 == "before" ? " old" : "")\"/>")
      parts.append(
        text(curve.0, x(min(90, curve.2)) + 6, y(curve.1.survival(at: 90)) + 4 + Double(index) * 3))
    }
    return frame(height, "Share without rework, by days since it was live", parts)
  }
}

extension Cycle {
  /// Days until confirmed rework, or until nothing more is known.
  fileprivate func span(until asOf: Moment, days: Int) -> (time: Double, hasEnded: Bool)? {
    guard let live, live <= asOf else { return nil }
    let end = min(asOf, live.adding(days: days))
    let first = reworks.filter { $0.status == .confirmed && $0.at >= live && $0.at <= end }
      .map(\.at).min()
    return first.map { ($0.hours(since: live) / 24, true) } ?? (end.hours(since: live) / 24, false)
  }
}
