package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// unfinished are the files that are being written. One that is interrupted is not left behind.
var unfinished struct {
	sync.Mutex
	paths map[string]bool
}

// begin takes down that the file at path is being written, and returns what to call when it is whole, or gone.
func begin(path string) (end func()) {
	unfinished.Lock()
	defer unfinished.Unlock()
	if unfinished.paths == nil {
		unfinished.paths = map[string]bool{}
	}
	unfinished.paths[path] = true
	return func() {
		unfinished.Lock()
		defer unfinished.Unlock()
		delete(unfinished.paths, path)
	}
}

// interrupted removes what is unfinished when the user or the system ends the program, and then ends it as the signal would have, so that the
// shell that started it knows.
func interrupted() {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, os.Interrupt, syscall.SIGTERM)
	go func() {
		s := <-ended
		unfinished.Lock() // and is not unlocked: nothing else is begun
		for path := range unfinished.paths {
			_ = os.Remove(path)
		}
		signal.Reset(s)
		if self, err := os.FindProcess(os.Getpid()); err == nil && self.Signal(s) == nil {
			select {} // until it arrives
		}
		os.Exit(exitUnread)
	}()
}
