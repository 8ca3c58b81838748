#include <string.h>
#include <poppler.h>

// A GNU extension that Swift's Glibc module does not show. Declared here rather than asked of string.h: _GNU_SOURCE would give this
// module another fd_set than Glibc's, and no target could import both.
extern void *memmem(const void *bytes, size_t count, const void *word, size_t length);

static inline const void *bytes_find(const void *bytes, size_t count, const void *word, size_t length) {
  return memmem(bytes, count, word, length);
}
