#define _GNU_SOURCE
#include "sandbox.h"
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// Known to newer headers only.
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

struct ruleset {
  uint64_t files;
  uint64_t network;
};

static const uint64_t writing =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

static int confine_files(const char *folder) {
  int version = (int)syscall(SYS_landlock_create_ruleset, 0, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return SANDBOX_FILES | SANDBOX_NETWORK;
  uint64_t writes = writing;
  if (version >= 2) writes |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) writes |= LANDLOCK_ACCESS_FS_TRUNCATE;
  struct ruleset set = {.files = writes | LANDLOCK_ACCESS_FS_EXECUTE, .network = 0};
  if (version >= 4) set.network = 3; // bind, connect
  size_t size = version >= 4 ? sizeof set : sizeof set.files;
  int rules = (int)syscall(SYS_landlock_create_ruleset, &set, size, 0);
  if (rules < 0) return SANDBOX_FILES | SANDBOX_NETWORK;
  int place = open(folder, O_PATH | O_CLOEXEC);
  struct landlock_path_beneath_attr beneath = {.allowed_access = writes, .parent_fd = place};
  int failed = place < 0 ||
               syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0 ||
               syscall(SYS_landlock_restrict_self, rules, 0) != 0;
  if (place >= 0) close(place);
  close(rules);
  if (failed) return SANDBOX_FILES | SANDBOX_NETWORK;
  return version >= 4 ? 0 : SANDBOX_NETWORK;
}

static void limit(int resource, rlim_t value) {
  struct rlimit both;
  if (getrlimit(resource, &both) != 0) return;
  if (both.rlim_max == RLIM_INFINITY || value < both.rlim_max) both.rlim_cur = value;
  setrlimit(resource, &both);
}

int sandbox_enter(const char *folder, long long memory) {
  int missing = 0;
  // Each arena takes address space for itself.
  mallopt(M_ARENA_MAX, 1);
  signal(SIGXFSZ, SIG_IGN);
  limit(RLIMIT_CORE, 0);
  if (memory > 0) {
    struct rlimit both = {.rlim_cur = (rlim_t)memory, .rlim_max = (rlim_t)memory};
    if (setrlimit(RLIMIT_AS, &both) != 0) missing |= SANDBOX_MEMORY;
  }
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) missing |= SANDBOX_PRIVILEGES;
  return missing | confine_files(folder);
}

void sandbox_limit_files(long long bytes) { limit(RLIMIT_FSIZE, (rlim_t)bytes); }

const char *sandbox_image(void) {
  Dl_info info;
  return dladdr((void *)(intptr_t)sandbox_image, &info) != 0 ? info.dli_fname : 0;
}

static void *watch(void *descriptor) {
  struct pollfd other = {.fd = (int)(intptr_t)descriptor, .events = 0};
  for (;;) {
    if (poll(&other, 1, -1) > 0 && (other.revents & (POLLHUP | POLLERR | POLLNVAL))) _exit(0);
  }
  return 0;
}

void sandbox_end_with(int descriptor) {
  pthread_t thread;
  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 64 << 10);
  pthread_attr_setdetachstate(&small, PTHREAD_CREATE_DETACHED);
  pthread_create(&thread, &small, watch, (void *)(intptr_t)descriptor);
  pthread_attr_destroy(&small);
}
