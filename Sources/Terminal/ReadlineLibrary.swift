internal import CReadline

/// Which readline this binary runs with.
public enum ReadlineLibrary {
  /// As the library states it: "8.2", or "EditLine wrapper".
  public static var version: String {
    shim_library_version().map { String(cString: $0) } ?? "unknown"
  }

  /// Whether it is libedit in readline's clothes, which lacks half of what is used here.
  public static var isLibedit: Bool {
    shim_is_gnu_readline() == 0 || version.contains("EditLine")
  }
}
