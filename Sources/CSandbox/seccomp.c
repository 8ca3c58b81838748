#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

int csandbox_seccomp_available(void) {
  unsigned int action = SECCOMP_RET_ERRNO;
  return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) ? -errno : 1;
}

#ifdef ARCHITECTURE

// What a process that turns bytes into bytes still needs. Absent, so refused: sockets, exec, fork and threads, ptrace, kill,
// mount, every change of the file system. The numbers that only x86_64 has are the old forms of the same calls.
static const int allowed[] = {
    SYS_read, SYS_readv, SYS_pread64, SYS_write, SYS_writev, SYS_lseek, SYS_close, SYS_dup, SYS_dup3, SYS_fcntl, SYS_ppoll,
    SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs, SYS_fstatfs, SYS_faccessat, SYS_faccessat2, SYS_readlinkat,
    SYS_getdents64, SYS_getcwd, SYS_fadvise64,
    SYS_mmap, SYS_munmap, SYS_mremap, SYS_madvise, SYS_mprotect, SYS_brk, SYS_membarrier,
    SYS_futex, SYS_set_robust_list, SYS_rseq, SYS_sched_yield, SYS_sched_getaffinity,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall,
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday,
    SYS_getrandom, SYS_getpid, SYS_gettid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getrusage, SYS_sysinfo, SYS_uname,
    SYS_exit, SYS_exit_group,
#ifdef __x86_64__
    SYS_dup2, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_poll, SYS_time, SYS_arch_prctl,
#endif
};

#define ARGUMENT(n) offsetof(struct seccomp_data, args[n])
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)
#define SKIP_UNLESS_EQUAL(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count)
#define SKIP_IF_ANY_BIT(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, count, 0)
#define REFUSE RETURN(SECCOMP_RET_ERRNO | EPERM)
#define ALLOW RETURN(SECCOMP_RET_ALLOW)

// A call that is allowed with some arguments only: `check` skips the ALLOW where they are others.
#define ALLOW_WHEN(call, argument, check) SKIP_UNLESS_EQUAL(call, 4), LOAD(ARGUMENT(argument)), check, ALLOW, REFUSE

#define WRITING (O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY))

int csandbox_seccomp(void) {
  const struct sock_filter head[] = {
      LOAD(offsetof(struct seccomp_data, arch)),
      SKIP_UNLESS_EQUAL(ARCHITECTURE, 1),
      BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0),
      RETURN(SECCOMP_RET_KILL_PROCESS),
      LOAD(offsetof(struct seccomp_data, nr)),
      ALLOW_WHEN(SYS_openat, 2, SKIP_IF_ANY_BIT(WRITING, 1)),
#ifdef SYS_open
      ALLOW_WHEN(SYS_open, 1, SKIP_IF_ANY_BIT(WRITING, 1)),
#endif
      ALLOW_WHEN(SYS_prlimit64, 0, SKIP_UNLESS_EQUAL(0, 1)),                  // its own limits only
      ALLOW_WHEN(SYS_tgkill, 0, SKIP_UNLESS_EQUAL((unsigned)getpid(), 1)),  // abort()
      SKIP_UNLESS_EQUAL(SYS_clone3, 1),
      RETURN(SECCOMP_RET_ERRNO | ENOSYS),  // the C library then asks for clone, and is refused
  };
  enum { head_count = sizeof head / sizeof *head, calls = sizeof allowed / sizeof *allowed };
  struct sock_filter filter[head_count + 2 * calls + 1];
  unsigned short count = 0;
  for (int i = 0; i < head_count; i++) filter[count++] = head[i];
  for (int i = 0; i < calls; i++) {
    filter[count++] = (struct sock_filter)SKIP_UNLESS_EQUAL((unsigned)allowed[i], 1);
    filter[count++] = (struct sock_filter)ALLOW;
  }
  filter[count++] = (struct sock_filter)REFUSE;
  struct sock_fprog program = {.len = count, .filter = filter};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) ? -errno : 0;
}

#else

int csandbox_seccomp(void) { return -ENOSYS; }

#endif
