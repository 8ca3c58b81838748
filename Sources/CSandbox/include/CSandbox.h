#pragma once

// The layers of the sandbox that Swift cannot enter by itself: system calls without a wrapper in the C library, and the
// macros of a BPF filter. Every function returns 0 (or the value named) where it worked, and -errno where the kernel refused.

#include <stdint.h>

/// Refuses for ever the privileges that a set-user-id program would gain. Required by the two layers below.
int csandbox_no_new_privileges(void);

/// The Landlock ABI that the kernel speaks (1 or more).
int csandbox_landlock_version(void);

/// Takes away the file system and, from ABI 4, TCP: what stays is to read what lies below `readable` (NULL at the end; paths
/// that do not exist are left out) and what is open already. Returns the ABI in force.
int csandbox_landlock(const char *const *readable);

/// Whether the kernel takes seccomp filters (1 or -errno); changes nothing.
int csandbox_seccomp_available(void);

/// Allows the system calls that reading a document needs; every other one fails with EPERM.
int csandbox_seccomp(void);

/// Bounds for the rest of the process: bytes of address space, open files; no core dump.
int csandbox_limit_resources(uint64_t address_space, uint64_t open_files);

/// Forbids that any file grow. Not for a process whose standard output is a file.
int csandbox_limit_file_size(void);

/// Ends the process with SIGXCPU once it has used `seconds` of processor time from now on; may be called again.
int csandbox_limit_processor(uint64_t seconds);
