// Files that are built into the program: they need no place on disk.
#include <stddef.h>

const unsigned char *drydock_schema_template(void);
size_t drydock_schema_template_size(void);
const unsigned char *drydock_schema_schema(void);
size_t drydock_schema_schema_size(void);
const unsigned char *drydock_examples(void);
size_t drydock_examples_size(void);
const unsigned char *drydock_hole_template(void);
size_t drydock_hole_template_size(void);
const unsigned char *drydock_plan_template(void);
size_t drydock_plan_template_size(void);
const unsigned char *drydock_plan_schema(void);
size_t drydock_plan_schema_size(void);
