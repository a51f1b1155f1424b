// What a process gives up before it runs what somebody else wrote.

enum {
  SANDBOX_PRIVILEGES = 1, // https://docs.kernel.org/userspace-api/no_new_privs.html
  SANDBOX_MEMORY = 2,     // setrlimit(2)
  SANDBOX_FILES = 4,      // https://docs.kernel.org/userspace-api/landlock.html
  SANDBOX_NETWORK = 8,    // the same, from Linux 6.7 on
};

// Gives up, for good: new privileges, more than `memory` bytes of address space (0: no limit), core
// dumps, writing outside `folder`, running programs, TCP. Returns the flags of what the kernel lacks.
int sandbox_enter(const char *folder, long long memory);

// Largest a file that this process writes may become, in bytes. Beyond it a write fails.
void sandbox_limit_files(long long bytes);

// The file that this code was loaded from: the program, or a library beside it; 0 where unknown.
const char *sandbox_image(void);

// Ends this process as soon as nobody holds the other end of `descriptor` any more. The kernel's own
// signal for that is sent when a thread of the parent ends, which is something else.
void sandbox_end_with(int descriptor);
