/// One cell as an engine lends it: text and blobs are valid only while it is looked at.
package enum RawValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(UnsafeBufferPointer<UInt8>)
  case blob(UnsafeBufferPointer<UInt8>)
}
