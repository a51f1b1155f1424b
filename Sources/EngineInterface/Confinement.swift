/// How far what others wrote is kept from this machine while it runs.
package enum Confinement: Hashable, Sendable {
  /// In a process that can write nothing but its shadows, start nothing and reach nobody.
  case complete
  /// In a process of its own, without what this kernel lacks.
  case partial(missing: [String])
  /// In this process, under the engine's own guard and limits.
  case none(because: String)
}
