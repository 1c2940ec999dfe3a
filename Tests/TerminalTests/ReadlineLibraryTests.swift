import Testing

@testable import Terminal

@Test func `this is GNU readline, and it says which`() {
  #expect(!ReadlineLibrary.isLibedit)
  #expect(ReadlineLibrary.version.first?.isNumber == true)
}
