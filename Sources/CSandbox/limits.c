#include "CSandbox.h"

#include <errno.h>
#include <sys/resource.h>

static int limit(int resource, rlim_t soft, rlim_t hard) {
  struct rlimit value = {.rlim_cur = soft, .rlim_max = hard};
  return setrlimit(resource, &value) ? -errno : 0;
}

int csandbox_limit_resources(uint64_t address_space, uint64_t open_files) {
  int status = limit(RLIMIT_CORE, 0, 0);
  if (!status) status = limit(RLIMIT_NOFILE, open_files, open_files);
  if (!status) status = limit(RLIMIT_AS, address_space, address_space);
  return status;
}

int csandbox_limit_file_size(void) { return limit(RLIMIT_FSIZE, 0, 0); }

int csandbox_limit_processor(uint64_t seconds) {
  struct rusage used;
  struct rlimit now;
  if (getrusage(RUSAGE_SELF, &used) || getrlimit(RLIMIT_CPU, &now)) return -errno;
  rlim_t end = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds;
  return limit(RLIMIT_CPU, end < now.rlim_max ? end : now.rlim_max, now.rlim_max);
}
