internal import CReadline

/// The columns of the terminal behind `descriptor` at this moment, or `nil`.
func terminalColumns(of descriptor: Int32) -> Int? {
  let columns = Int(shim_terminal_columns(descriptor))
  return columns > 0 ? columns : nil
}
