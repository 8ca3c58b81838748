#ifndef C_LANGUAGE_DATA_H
#define C_LANGUAGE_DATA_H

#include <stddef.h>
#include <stdint.h>

/// The word forms of `lexicon.bin`, written by `scripts/make_lexicon.py`, and their size in bytes.
const uint8_t *_Nonnull lexicon_bytes(void);
size_t lexicon_size(void);

/// The places of `gazetteer.bin`, written by `scripts/make_gazetteer.py`, and their size in bytes.
const uint8_t *_Nonnull gazetteer_bytes(void);
size_t gazetteer_size(void);

#endif
