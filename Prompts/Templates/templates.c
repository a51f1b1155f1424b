#include "templates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char plan_template[] = {
#embed "plan.md.mustache"
};
static const unsigned char plan_schema[] = {
#embed "plan.schema.json"
};

static const unsigned char examples[] = {
#embed "examples.json"
};
static const unsigned char hole_template[] = {
#embed "hole.md.mustache"
};

static const unsigned char schema_template[] = {
#embed "schema.md.mustache"
};
static const unsigned char schema_schema[] = {
#embed "schema.schema.json"
};

const unsigned char *drydock_schema_template(void) { return schema_template; }
size_t drydock_schema_template_size(void) { return sizeof schema_template; }
const unsigned char *drydock_schema_schema(void) { return schema_schema; }
size_t drydock_schema_schema_size(void) { return sizeof schema_schema; }
const unsigned char *drydock_examples(void) { return examples; }
size_t drydock_examples_size(void) { return sizeof examples; }
const unsigned char *drydock_hole_template(void) { return hole_template; }
size_t drydock_hole_template_size(void) { return sizeof hole_template; }
const unsigned char *drydock_plan_template(void) { return plan_template; }
size_t drydock_plan_template_size(void) { return sizeof plan_template; }
const unsigned char *drydock_plan_schema(void) { return plan_schema; }
size_t drydock_plan_schema_size(void) { return sizeof plan_schema; }
