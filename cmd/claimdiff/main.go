// Command claimdiff reads several news reports of one story and says which of their claims agree and which contradict each other.
package main

import (
	"io"
	"os"
	"os/signal"
	"syscall"
)

// version is set by the linker for a release.
var version = "0.1.0-dev"

func main() {
	// A reader that goes away (claimdiff … | head) is no fault: writing then returns an error, which is let pass.
	signal.Ignore(syscall.SIGPIPE)
	interrupted()
	os.Exit(run(os.Args[1:], std{os.Stdin, os.Stdout, os.Stderr}))
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
