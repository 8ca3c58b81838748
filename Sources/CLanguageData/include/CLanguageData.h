#ifndef C_LANGUAGE_DATA_H
#define C_LANGUAGE_DATA_H

#include <stddef.h>
#include <stdint.h>

extern const uint8_t language_lexicon[];
extern const size_t language_lexicon_size;
extern const uint8_t language_gazetteer[];

/// The word forms of `lexicon.bin`, written by `scripts/make_lexicon.py`, and their size in bytes.
static inline const uint8_t *_Nonnull lexicon_bytes(void) { return language_lexicon; }
static inline size_t lexicon_size(void) { return language_lexicon_size; }

/// The places of `gazetteer.bin`, written by `scripts/make_gazetteer.py`.
static inline const uint8_t *_Nonnull gazetteer_bytes(void) { return language_gazetteer; }

#endif
