import Schemas
import Testing

@testable import Matching

/// What separates two names: manner, or meaning.
struct NameTests {
  private func likeness(_ a: String, _ b: String, table: String = "things") -> NameLikeness {
    NameLikeness(
      NameParts(Name(a)), NameParts(Name(b)), context: Set(NameParts(Name(table)).words))
  }

  @Test(arguments: [
    ("createdAt", "created_at"), ("fullname", "full_name"), ("published", "published_at"),
    ("is_active", "active"), ("colour", "color"), ("adress", "address"), ("cust_id", "customer_id"),
    ("qty", "quantity"), ("HTTPCode", "http_code"), ("emails", "email"), ("start_date", "start_at"),
  ])
  func `manner explains it`(_ a: String, _ b: String) {
    #expect(likeness(a, b).isExplained, "\(a) \(b)")
    #expect(likeness(b, a).isExplained, "\(b) \(a)")
    #expect(likeness(a, b).score >= 0.6)
  }

  @Test(arguments: [
    ("embed_html", "embed_video_url"), ("user_id", "local_user_id"), ("address1", "address2"),
    ("updated_at", "updated_by"), ("fax", "website"), ("min_price", "max_price"),
    ("first_name", "last_name"), ("sent_at", "received_at"), ("icon", "avatar"),
  ])
  func `meaning may`(_ a: String, _ b: String) {
    #expect(!likeness(a, b).isExplained, "\(a) \(b)")
    #expect(!likeness(b, a).isExplained, "\(b) \(a)")
  }

  @Test func `a table's own name may be left out`() {
    #expect(likeness("user_name", "name", table: "users").isExplained)
    #expect(likeness("suppliername", "name", table: "suppliers").isExplained)
    #expect(!likeness("user_name", "name", table: "orders").isExplained)
  }

  @Test func `a name is like itself and like nothing`() {
    #expect(likeness("total", "total").score == 1)
    #expect(likeness("zip", "weight").score < 0.2)
  }
}
