// Command claimdiff reads several news reports of one story and says which of their claims agree and which contradict each other.
package main

import (
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
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
// it runs when what is in use has doubled, as ever, but not before another 96 MB were asked for: most of those that read report by report hold some
// 40 MB, and every run looks through all of it. Of an archive it does not run before roomFor is in use. GOGC in the environment says otherwise.
func collectLater() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(800)
	afterEach(func() {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if live[0].Value.Kind() != metrics.KindUint64 || live[0].Value.Uint64() == 0 {
			debug.SetGCPercent(100)
			return
		}
		used := int64(live[0].Value.Uint64())
		debug.SetGCPercent(int(max(100, 100*max(96<<20, roomFor.Load()-used)/used)))
	})
}

// roomFor is the memory in bytes that may be used before it is looked through; see leaveMemory.
var roomFor atomic.Int64

// afterEach has do called after each run of the garbage collector.
func afterEach(do func()) {
	type cycle struct{ self *cycle } // a pointer keeps it from sharing its memory with others
	runtime.SetFinalizer(new(cycle), func(*cycle) {
		do()
		afterEach(do)
	})
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
