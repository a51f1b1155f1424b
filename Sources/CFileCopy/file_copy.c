#define _GNU_SOURCE
#include "file_copy.h"
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <unistd.h>

int file_copy(int from, int to) {
  if (ioctl(to, FICLONE, from) == 0) return 0;
  for (;;) {
    ssize_t count = copy_file_range(from, 0, to, 0, (size_t)1 << 30, 0);
    if (count == 0) return 0;
    if (count < 0) return -1;
  }
}

int file_lock_shared(int file, long start, long length) {
  struct flock lock = {
      .l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
  return fcntl(file, F_OFD_SETLK, &lock);
}
