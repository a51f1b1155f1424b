import Composition
import Foundation
import Reports
import Testing

/// Evaluations/Mapping: pairs of schemas of which it is known what became what.
struct MappingTests {
  @Test func `renames are found, and none that is not one is called likely`() async throws {
    let folder = CaseTests.folder.appending(path: "../Mapping").standardized.path
    let evaluation = try MappingEvaluation(in: folder, configuration: Configuration())
    #expect(evaluation.count >= 200)
    let outcomes = try await evaluation.run { _ in }
    let json = try #require(
      JSONSerialization.jsonObject(
        with: Data(MappingEvaluationReport(outcomes).json.text().utf8)) as? [String: Any])
    let recall = try #require(json["recallAtGroundTruth"] as? [String: Double])
    #expect(try #require(recall["micro"]) >= 0.97)
    #expect(try #require(recall["macro"]) >= 0.95)
    let mistaken = try #require(json["falseRenames"] as? [String: Int])
    #expect(mistaken["high"] == 0)
  }
}
