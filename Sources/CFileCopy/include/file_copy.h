// Copies a whole file without its bytes passing through this process: where the file system can, both
// share them until one is written. `from` and `to` are open at their beginnings, `to` is empty.
// Returns 0, or -1 where it has to be copied by hand; then `to` may hold a part of it.
// https://man7.org/linux/man-pages/man2/ioctl_ficlonerange.2.html
int file_copy(int from, int to);
// Takes a shared lock on `length` bytes from `start`, which is the open file's own: another descriptor
// of the same file may be closed without losing it. Returns 0, or -1 and sets errno.
// https://man7.org/linux/man-pages/man2/F_OFD_SETLK.2const.html
int file_lock_shared(int file, long start, long length);

