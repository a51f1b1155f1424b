internal import CPages

/// What all pages look like.
var pageStyle: String { builtIn(drydock_style(), drydock_style_size()) }

/// A file that is built into the program.
func builtIn(_ start: UnsafePointer<UInt8>, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}
