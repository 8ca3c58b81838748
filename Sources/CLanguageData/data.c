#include "CLanguageData.h"

// #embed belongs to C23; clang has it in every mode as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) uint8_t lexicon[] = {
#embed "lexicon.bin"
};

static const _Alignas(64) uint8_t gazetteer[] = {
#embed "gazetteer.bin"
};

const uint8_t *lexicon_bytes(void) { return lexicon; }
size_t lexicon_size(void) { return sizeof lexicon; }

const uint8_t *gazetteer_bytes(void) { return gazetteer; }
size_t gazetteer_size(void) { return sizeof gazetteer; }
