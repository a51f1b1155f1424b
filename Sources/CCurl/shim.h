#include <curl/curl.h>

// Variadic parts of the interface, which Swift cannot import.
static inline CURLcode drydock_curl_long(CURL *c, CURLoption o, long v) { return curl_easy_setopt(c, o, v); }
static inline CURLcode drydock_curl_text(CURL *c, CURLoption o, const char *v) { return curl_easy_setopt(c, o, v); }
static inline CURLcode drydock_curl_pointer(CURL *c, CURLoption o, void *v) { return curl_easy_setopt(c, o, v); }

typedef size_t (*drydock_curl_write)(char *, size_t, size_t, void *);
static inline CURLcode drydock_curl_on_write(CURL *c, drydock_curl_write f, void *context) {
  CURLcode code = curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, f);
  return code != CURLE_OK ? code : curl_easy_setopt(c, CURLOPT_WRITEDATA, context);
}

typedef int (*drydock_curl_progress)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
static inline CURLcode drydock_curl_on_progress(CURL *c, drydock_curl_progress f, void *context) {
  CURLcode code = curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, f);
  if (code == CURLE_OK) code = curl_easy_setopt(c, CURLOPT_XFERINFODATA, context);
  return code != CURLE_OK ? code : curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
}
static inline CURLcode drydock_curl_status(CURL *c, long *status) {
  return curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, status);
}
static inline CURLcode drydock_curl_redirect(CURL *c, char **place) {
  return curl_easy_getinfo(c, CURLINFO_REDIRECT_URL, place);
}
