// Command claimdiff reads several news reports of one story and says which of their claims agree and which contradict each other.
package main

import (
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
)

// version is set by the linker for a release.
var version = "0.1.0-dev"

func main() {
	// A reader that goes away (claimdiff … | head) is no fault: writing then returns an error, which is let pass.
	signal.Ignore(syscall.SIGPIPE)
	interrupted()
	// Memory that is never touched, and so takes none of the machine's: the collector lets as much more be allocated before it runs, which spares a
	// report on a few pages every run, and is little beside what an archive needs.
	ballast := make([]byte, 48<<20)
	code := run(os.Args[1:], std{os.Stdin, os.Stdout, os.Stderr})
	runtime.KeepAlive(ballast)
	os.Exit(code)
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
