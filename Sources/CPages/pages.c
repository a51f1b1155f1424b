#include "pages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char report_page[] = {
#embed "report.html.mustache"
};
static const unsigned char metrics_page[] = {
#embed "metrics.html.mustache"
};
static const unsigned char style[] = {
#embed "style.css"
};

const unsigned char *drydock_report_page(void) { return report_page; }
size_t drydock_report_page_size(void) { return sizeof report_page; }
const unsigned char *drydock_metrics_page(void) { return metrics_page; }
size_t drydock_metrics_page_size(void) { return sizeof metrics_page; }
const unsigned char *drydock_style(void) { return style; }
size_t drydock_style_size(void) { return sizeof style; }
