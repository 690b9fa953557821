// Command bench measures claimdiff as it is run: an archive of reports from start to end, and beside other libraries on the same text.
//
//	go run ./bench archive [-text WIRE.txt.gz]
//	go run ./bench peers   [-text WIRE.txt.gz]
//
// Time is that of the processor, user and system together, of the whole process, so that other work on the machine counts little; wall time stands
// beside it. Each figure is that of one run. Without the wire's text it says so and measures nothing.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	if err := bench(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench() error {
	if len(os.Args) < 2 {
		return fmt.Errorf("say what to measure: archive or peers")
	}
	flags := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	text := flags.String("text", "../shared/corpora/reuters.txt.gz", "a wire: many reports, each below a headline in capitals; plain or gzip")
	if err := flags.Parse(os.Args[2:]); err != nil {
		return err
	}
	if _, err := os.Stat(*text); err != nil {
		fmt.Printf("nothing is measured: %v; name a text with -text\n", err)
		return nil
	}
	dir, err := os.MkdirTemp("", "claimdiff-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	m := measurer{dir: dir, binary: filepath.Join(dir, "claimdiff")}
	if out, err := exec.Command("go", "build", "-o", m.binary, "./cmd/claimdiff").CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %v\n%s", err, out)
	}
	if m.reports, err = readWire(*text); err != nil {
		return err
	}
	switch os.Args[1] {
	case "archive":
		return m.archive()
	case "peers":
		return m.peers()
	}
	return fmt.Errorf("%q cannot be measured: archive or peers can", os.Args[1])
}

// measurer is what all measurements share.
type measurer struct {
	dir, binary string
	reports     []string
}

// file writes the first n reports as JSON Lines, and returns its path and the bytes of the texts.
func (m *measurer) file(n int) (path string, size int, err error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for i, text := range m.reports[:n] {
		size += len(text)
		if err := enc.Encode(map[string]string{"id": fmt.Sprintf("r%05d", i), "text": text}); err != nil {
			return "", 0, err
		}
	}
	path = filepath.Join(m.dir, fmt.Sprintf("%d.jsonl", n))
	return path, size, os.WriteFile(path, b.Bytes(), 0o666)
}

// run is what one process took.
type run struct {
	cpu, wall time.Duration
	// peak is the most memory that it had at a time, in bytes; 0 where the system does not tell.
	peak int64
	out  []byte
}

func measure(name string, args ...string) (run, error) {
	cmd := exec.Command(name, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return run{}, fmt.Errorf("%s %v: %w\n%s", name, args, err, errs.Bytes())
	}
	r := run{wall: time.Since(start), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), out: out.Bytes()}
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		r.peak = u.Maxrss << 10 // Linux tells kibibytes
	}
	return r, nil
}
