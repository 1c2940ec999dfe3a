/* What Swift needs of GNU readline, of the terminal and of signals.
 *
 * A system library target compiles nothing of its own, so all of this is inline. Two rules follow:
 * C globals are reached through accessors (Swift 6 refuses them as unsafe); and as each object file
 * that uses a static function carries its own copy of its statics, and Swift inlines across files,
 * state is written by one function that is called once, and read by what that function installs.
 */
#ifndef SUASOR_CREADLINE_SHIM_H
#define SUASOR_CREADLINE_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>

#include <readline/readline.h>
#include <readline/history.h>

#ifndef RL_VERSION_MAJOR
#error "GNU readline is needed, and this is libedit. With Homebrew: brew install readline, then \
swift build -Xcc -I$(brew --prefix readline)/include -Xlinker -L$(brew --prefix readline)/lib"
#endif

/* From 8.1 on readline prints a newline at Ctrl-D, but only where it pastes with brackets. */
static inline void shim_give_terminal_back(void) {
#if RL_READLINE_VERSION >= 0x0801
  rl_eof_found = 0;
#endif
  rl_deprep_terminal();
}

/* ---- readline: set once, before its first use ---- */

static inline void shim_readline_prepare(rl_getc_func_t *read_key,
                                         rl_completion_func_t *complete) {
  rl_readline_name = "suasor";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0; /* LINES and COLUMNS in our environment are not readline's to set */
  rl_getc_function = read_key;
  rl_deprep_term_function = shim_give_terminal_back;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n";
  rl_completer_quote_characters = NULL;
  const char *term = getenv("TERM");
  if (term != NULL && *term != '\0' && strcmp(term, "dumb") != 0)
    rl_variable_bind("enable-bracketed-paste", "on"); /* before ~/.inputrc, which may say off */
}

/* ---- readline: one line ---- */

/* Shows the prompt and takes the terminal over.
 *
 * Readline takes LC_CTYPE from the environment at each line, over the head of setlocale: so when
 * the environment's is unfit, it sees `locale` in its place for as long as this call lasts. */
static inline void shim_begin_line(const char *prompt, rl_vcpfunc_t *receive,
                                   const char *locale_or_null) {
  if (locale_or_null == NULL) {
    rl_callback_handler_install(prompt, receive);
    return;
  }
  const char *old = getenv("LC_ALL");
  char *kept = old ? strdup(old) : NULL;
  setenv("LC_ALL", locale_or_null, 1);
  rl_callback_handler_install(prompt, receive);
  if (kept) setenv("LC_ALL", kept, 1); else unsetenv("LC_ALL");
  free(kept);
}

static inline const char *shim_line_buffer(void) { return rl_line_buffer; }
static inline int shim_cursor(void) { return rl_point; }
static inline const char *shim_library_version(void) { return rl_library_version; }
static inline int shim_is_gnu_readline(void) { return rl_gnu_readline_p; }

/* Candidates are final: no file names after them; a space follows a lone one if asked for. */
static inline void shim_completion_is_over(int append_space) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = append_space ? ' ' : '\0';
}

/* Ends the line in whatever state it is and gives the terminal back in order. */
static inline void shim_end_line(void) {
  rl_callback_handler_remove();
  fflush(rl_outstream);
}

/* Drops the line being typed: cursor behind its last row, `mark`, a fresh row. */
static inline void shim_abandon_line(const char *mark) {
  rl_callback_sigcleanup();
  rl_free_line_state();
  rl_point = rl_end;
  rl_redisplay();
  fputs(mark, rl_outstream);
  fputs("\r\n", rl_outstream);
  rl_replace_line("", 1);
  shim_end_line();
}

static inline void shim_fresh_row(void) {
  fputs("\r\n", rl_outstream);
  fflush(rl_outstream);
}

/* ---- the terminal ---- */

/* The columns of the terminal behind `fd`, or 0. */
static inline int shim_terminal_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static inline const char *shim_codeset(void) { return nl_langinfo(CODESET); }

/* ---- signals, as bytes in a pipe ---- */

static int shim_signal_end = -1; /* see above: for the next two functions and nobody else */

static inline void shim_note_signal(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  if (write(shim_signal_end, &byte, 1) < 0) { /* full: as many are waiting already */ }
  errno = kept;
}

/* A reader that left, or a file that may grow no further, is an error of the write, not our death. */
static inline void shim_survive_failed_writes(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

/* Makes the pipe and has signals noted in it, but for those the parent wants ignored (nohup, a job
 * in the background). To be called once; both ends are -1 if there is no pipe to be had. */
static inline void shim_install_signals(int *read_end, int *write_end) {
  int ends[2];
  *read_end = *write_end = -1;
  if (pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  shim_signal_end = ends[1];
  const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH};
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) {
    struct sigaction old;
    if (sigaction(caught[i], NULL, &old) == 0 && old.sa_handler == SIG_IGN) continue;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = shim_note_signal;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(caught[i], &action, NULL);
  }
  shim_survive_failed_writes();
  *read_end = ends[0];
  *write_end = ends[1];
}

/* Stops as Ctrl-Z would have without us; returns when continued. */
static inline void shim_stop_here(void) {
  struct sigaction stop, kept;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &kept);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &kept, NULL);
}

/* Waits until `fd` (1) or `signals` (2) can be read; both bits may be set, none after EINTR.
 * macOS' poll knows no terminals, so there it is select. */
static inline int shim_wait(int fd, int signals) {
#ifdef __APPLE__
  fd_set set;
  FD_ZERO(&set);
  FD_SET(fd, &set);
  if (signals >= 0) FD_SET(signals, &set);
  if (select((fd > signals ? fd : signals) + 1, &set, NULL, NULL, NULL) < 0)
    return errno == EINTR ? 0 : 1;
  return (FD_ISSET(fd, &set) ? 1 : 0) | (signals >= 0 && FD_ISSET(signals, &set) ? 2 : 0);
#else
  struct pollfd ends[2] = {{fd, POLLIN, 0}, {signals, POLLIN, 0}};
  if (poll(ends, signals >= 0 ? 2 : 1, -1) < 0) return errno == EINTR ? 0 : 1;
  return (ends[0].revents ? 1 : 0) | (signals >= 0 && ends[1].revents ? 2 : 0);
#endif
}

#endif
