#include <zlib.h>

// inflateInit2 is a macro: it passes the version that the caller was built with. Negative bits: no zlib header, as in ZIP.
static inline int zlib_begin_raw_inflate(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
