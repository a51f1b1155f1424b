// Files that are built into the program: they need no place on disk.
#include <stddef.h>

const unsigned char *drydock_report_page(void);
size_t drydock_report_page_size(void);
const unsigned char *drydock_metrics_page(void);
size_t drydock_metrics_page_size(void);
// What all pages look like.
const unsigned char *drydock_style(void);
size_t drydock_style_size(void);
