#define _GNU_SOURCE
#include <string.h>
#include <poppler.h>

// memmem is a GNU extension that Swift's Glibc module does not show.
static inline const void *bytes_find(const void *bytes, size_t count, const void *word, size_t length) {
  return memmem(bytes, count, word, length);
}
