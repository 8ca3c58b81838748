#pragma once

#include <stddef.h>
#include <stdint.h>

/// Computes the SHA-256 of some bytes with the processor's own instructions for it.
///
/// Returns 1, or 0 where the processor has none; `digest` is then as it was.
int cdigest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);
