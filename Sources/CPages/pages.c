#include "pages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char report_page[] = {
#embed "report.html.mustache"
};

const unsigned char *drydock_report_page(void) { return report_page; }
size_t drydock_report_page_size(void) { return sizeof report_page; }
