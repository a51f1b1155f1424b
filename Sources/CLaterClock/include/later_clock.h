// A clock that goes wrong on purpose, and random numbers that can be had again.
// https://www.sqlite.org/vfs.html

// Registers a file system layer that is the default one 400 days later, once; returns its name, or 0
// where it cannot be.
const char *drydock_later_vfs(void);

// Starts the random numbers of this process anew from `seed`, which is not 0.
void drydock_seed_random(int seed);

// What this thread's SQL takes for local time is that many seconds later than it is; 0 for as it is.
void drydock_move_zone(int seconds);
