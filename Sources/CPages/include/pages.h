// Files that are built into the program: they need no place on disk.
#include <stddef.h>

const unsigned char *drydock_report_page(void);
size_t drydock_report_page_size(void);
