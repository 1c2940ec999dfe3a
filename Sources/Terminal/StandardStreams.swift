import Foundation

/// The three descriptors that a program is started with.
public enum StandardStreams {
  /// Puts something harmless in the place of those that are closed, so that no file opened later takes
  /// their number and is written to by mistake. What is then written to them still fails.
  public static func hold() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard fcntl(descriptor, F_GETFD) < 0, errno == EBADF else { continue }
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
