#pragma once
#include <curl/curl.h>
#include <stdbool.h>

// libcurl, opened when the first request is made: with the libraries it brings along it would
// double the time every command takes to start. The names are those of libcurl; the variadic
// parts of the interface, which Swift cannot import, have a name per type.

/// Opens the library; safe to call from any thread, any number of times. False: not installed.
bool drydock_curl_open(void);

// Each of these needs drydock_curl_open to have answered true.
CURL *drydock_curl_init(void);
void drydock_curl_cleanup(CURL *handle);
CURLcode drydock_curl_perform(CURL *handle);
const char *drydock_curl_words(CURLcode code);
struct curl_slist *drydock_curl_append(struct curl_slist *list, const char *line);
void drydock_curl_free(struct curl_slist *list);

CURLcode drydock_curl_long(CURL *handle, CURLoption option, long value);
CURLcode drydock_curl_text(CURL *handle, CURLoption option, const char *value);
CURLcode drydock_curl_pointer(CURL *handle, CURLoption option, void *value);

typedef size_t (*drydock_curl_write)(char *, size_t, size_t, void *);
CURLcode drydock_curl_on_write(CURL *handle, drydock_curl_write f, void *context);
typedef int (*drydock_curl_progress)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
CURLcode drydock_curl_on_progress(CURL *handle, drydock_curl_progress f, void *context);

CURLcode drydock_curl_status(CURL *handle, long *status);
/// Seconds until the request could begin; 0 where it never could.
CURLcode drydock_curl_pretransfer(CURL *handle, double *seconds);
/// Seconds after which the server asks to be asked again, also where it gave a date; 0 where it said
/// nothing.
CURLcode drydock_curl_retry_after(CURL *handle, curl_off_t *seconds);
CURLcode drydock_curl_redirect(CURL *handle, char **place);
