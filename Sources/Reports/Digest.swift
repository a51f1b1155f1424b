import Crypto
import Schemas

/// What identifies a text or a file in plans, verdicts and the ledger: `sha256:` and 64 hexadecimal
/// digits.
package func digest(_ bytes: [UInt8]) -> String { "sha256:" + SHA256.hash(data: bytes).hexadecimal }
