import Testing

/// The validator by which the documents are tested.
@Suite struct JsonSchemaTests {
  private func faults(_ document: String, _ schema: String) throws -> [String] {
    try JsonSchema(schema).faults(in: document)
  }

  @Test(arguments: [
    (#"{"type": "object"}"#, "{}", "[]"), (#"{"type": "array"}"#, "[]", "{}"),
    (#"{"type": "string"}"#, #""a""#, "1"), (#"{"type": "number"}"#, "1.5", "true"),
    (#"{"type": "integer"}"#, "2", "2.5"), (#"{"type": "boolean"}"#, "true", "1"),
    (#"{"const": 1}"#, "1", "true"), (#"{"const": 1}"#, "1", "2"),
    (#"{"enum": ["a", "b"]}"#, #""b""#, #""c""#), (#"{"pattern": "^a$"}"#, #""a""#, #""ab""#),
    (#"{"minimum": 0, "maximum": 1}"#, "1", "1.01"), (#"{"minimum": 0}"#, "0", "-0.1"),
    (#"{"items": {"type": "string"}}"#, #"["a"]"#, #"["a", 1]"#),
    (#"{"required": ["a"]}"#, #"{"a": 1}"#, "{}"),
    (#"{"properties": {"a": {"const": 1}}}"#, #"{"a": 1, "b": 2}"#, #"{"a": 2}"#),
    (
      #"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#,
      #"{"a": 1, "b": 2}"#
    ),
    (
      ##"{"$defs": {"x": {"type": "string"}}, "items": {"$ref": "#/$defs/x"}}"##, #"["a"]"#, "[1]"
    ),
    (
      ##"{"$defs": {"p": {"$id": "urn:p", "$ref": "#/$defs/x", "$defs": {"x": {"const": 1}}}}, "##
        + ##""items": {"$ref": "urn:p"}}"##, "[1]", "[2]"
    ),
  ])
  func eachKeywordAcceptsAndRefuses(schema: String, right: String, wrong: String) throws {
    #expect(try faults(right, schema) == [])
    #expect(try !faults(wrong, schema).isEmpty)
  }

  @Test func aFaultIsToldWithItsPlace() throws {
    let schema = #"{"properties": {"a": {"items": {"required": ["b"]}}}}"#
    #expect(try faults(#"{"a": [{"b": 1}, {}]}"#, schema) == ["/a/1: b is missing"])
  }

  @Test(arguments: [
    #"{"unheard-of": 1}"#, #"{"type": "text"}"#, ##"{"$ref": "#/$defs/gone"}"##,
    #"{"$ref": "urn:gone"}"#, #"{"additionalProperties": true}"#, "[]",
  ])
  func aSchemaThatItCannotUseIsRefused(schema: String) {
    #expect(throws: JsonSchema.Unusable.self) { try faults("{}", schema) }
  }
}
