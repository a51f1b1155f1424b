#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>

// Calls go through pointers, so the macros that check types would stand in the way.
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*init)(void);
  void (*cleanup)(CURL *);
  CURLcode (*perform)(CURL *);
  const char *(*strerror)(CURLcode);
  CURLcode (*setopt)(CURL *, CURLoption, ...);
  CURLcode (*getinfo)(CURL *, CURLINFO, ...);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_all)(struct curl_slist *);
  bool is_open;
} curl;

static void open_once(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  *(void **)&curl.global_init = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.strerror = dlsym(library, "curl_easy_strerror");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free_all = dlsym(library, "curl_slist_free_all");
  curl.is_open = curl.global_init && curl.init && curl.cleanup && curl.perform && curl.strerror &&
                 curl.setopt && curl.getinfo && curl.append && curl.free_all &&
                 curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

bool drydock_curl_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_once);
  return curl.is_open;
}

CURL *drydock_curl_init(void) { return curl.init(); }
void drydock_curl_cleanup(CURL *handle) { curl.cleanup(handle); }
CURLcode drydock_curl_perform(CURL *handle) { return curl.perform(handle); }
const char *drydock_curl_words(CURLcode code) { return curl.strerror(code); }
struct curl_slist *drydock_curl_append(struct curl_slist *list, const char *line) {
  return curl.append(list, line);
}
void drydock_curl_free(struct curl_slist *list) { curl.free_all(list); }

CURLcode drydock_curl_long(CURL *handle, CURLoption option, long value) {
  return curl.setopt(handle, option, value);
}
CURLcode drydock_curl_text(CURL *handle, CURLoption option, const char *value) {
  return curl.setopt(handle, option, value);
}
CURLcode drydock_curl_pointer(CURL *handle, CURLoption option, void *value) {
  return curl.setopt(handle, option, value);
}

CURLcode drydock_curl_on_write(CURL *handle, drydock_curl_write f, void *context) {
  CURLcode code = curl.setopt(handle, CURLOPT_WRITEFUNCTION, f);
  return code != CURLE_OK ? code : curl.setopt(handle, CURLOPT_WRITEDATA, context);
}
CURLcode drydock_curl_on_progress(CURL *handle, drydock_curl_progress f, void *context) {
  CURLcode code = curl.setopt(handle, CURLOPT_XFERINFOFUNCTION, f);
  if (code == CURLE_OK) code = curl.setopt(handle, CURLOPT_XFERINFODATA, context);
  return code != CURLE_OK ? code : curl.setopt(handle, CURLOPT_NOPROGRESS, 0L);
}

CURLcode drydock_curl_status(CURL *handle, long *status) {
  return curl.getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}
CURLcode drydock_curl_pretransfer(CURL *handle, double *seconds) {
  return curl.getinfo(handle, CURLINFO_PRETRANSFER_TIME, seconds);
}
CURLcode drydock_curl_retry_after(CURL *handle, curl_off_t *seconds) {
  return curl.getinfo(handle, CURLINFO_RETRY_AFTER, seconds);
}
CURLcode drydock_curl_redirect(CURL *handle, char **place) {
  return curl.getinfo(handle, CURLINFO_REDIRECT_URL, place);
}
