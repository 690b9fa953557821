// Command claimdiff reads several news reports of one story and says which of their claims agree and which contradict each other.
package main

import (
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
)

// version is set by the linker for a release.
var version = "0.1.0-dev"

func main() {
	// A reader that goes away (claimdiff … | head) is no fault: writing then returns an error, which is let pass.
	signal.Ignore(syscall.SIGPIPE)
	interrupted()
	collectLater()
	os.Exit(run(os.Args[1:], std{os.Stdin, os.Stdout, os.Stderr}))
}

// collectLater puts the first run of the garbage collector off until 32 MB are in use, so that a report on a few pages ends without one. From then on
// it runs as ever: an archive takes no more memory for it.
func collectLater() {
	debug.SetGCPercent(800)
	type first struct{ self *first } // a pointer keeps it from sharing its memory with others
	runtime.SetFinalizer(new(first), func(*first) { debug.SetGCPercent(100) })
}

// std is the standard streams.
type std struct {
	in       io.Reader
	out, err io.Writer
}

// run runs the command line args and returns the exit code.
func run(args []string, io std) int {
	root := newRoot(io)
	root.SetArgs(spreadAgainst(root, args))
	root.SetIn(io.in)
	root.SetOut(io.out)
	root.SetErr(io.err)
	cmd, err := root.ExecuteC()
	return exit(cmd, io, err)
}
