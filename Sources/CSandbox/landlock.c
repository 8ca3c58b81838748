#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The kernel's header grows with every ABI; this is its fourth, so that an old header builds what a new kernel can do.
struct ruleset {
  uint64_t file_system;
  uint64_t network;
};

// Rights to the file system that an ABI knows: bits 0 to 12 from 1, «refer» from 2, «truncate» from 3, «ioctl» from 5.
static uint64_t file_system_rights(int abi) {
  int bits = abi >= 5 ? 16 : abi >= 3 ? 15 : abi == 2 ? 14 : 13;
  return (1ULL << bits) - 1;
}

int csandbox_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ? -errno : 0; }

int csandbox_landlock_version(void) {
  long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return abi < 0 ? -errno : (int)abi;
}

static int allow_reading(int ruleset, const char *path) {
  int folder = open(path, O_PATH | O_CLOEXEC);
  if (folder < 0) return 0;
  struct landlock_path_beneath_attr rule = {
      .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
      .parent_fd = folder,
  };
  int status = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) ? -errno : 0;
  close(folder);
  return status;
}

int csandbox_landlock(const char *const *readable) {
  int abi = csandbox_landlock_version();
  if (abi < 1) return abi ? abi : -ENOSYS;
  struct ruleset rights = {.file_system = file_system_rights(abi), .network = abi >= 4 ? 3 : 0};
  size_t size = abi >= 4 ? sizeof rights : sizeof rights.file_system;
  int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rights, size, 0);
  if (ruleset < 0) return -errno;
  int status = 0;
  for (; *readable && !status; readable++) status = allow_reading(ruleset, *readable);
  if (!status && syscall(SYS_landlock_restrict_self, ruleset, 0)) status = -errno;
  close(ruleset);
  return status ? status : abi;
}
