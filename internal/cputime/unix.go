//go:build unix

package cputime

import (
	"syscall"
	"time"
)

// Used is how long the process has computed so far, in all its threads, for itself and in the system.
func Used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return time.Since(start)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

var start = time.Now()
