#include "CLanguageData.h"

// #embed belongs to C23; clang has it in every mode as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

const _Alignas(64) uint8_t language_lexicon[] = {
#embed "lexicon.bin"
};

const _Alignas(64) uint8_t language_gazetteer[] = {
#embed "gazetteer.bin"
};

const size_t language_lexicon_size = sizeof language_lexicon;
