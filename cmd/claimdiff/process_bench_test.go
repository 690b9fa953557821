package main

import (
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// BenchmarkProcess measures what a user waits for: the program from its start to its end on five reports. The metric is the processor time
// of the process, user and system together, which other processes of the machine change little.
func BenchmarkProcess(b *testing.B) {
	program := filepath.Join(b.TempDir(), "claimdiff")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	story := filepath.Join("..", "..", "testdata", "stories", "talks")
	for _, c := range []struct {
		name string
		args []string
	}{
		{"version", []string{"--version"}}, // what every command pays
		{"extract", []string{"extract", story}},
		{"report", []string{"report", story}},
		{"json", []string{"report", "-f", "json", story}},
	} {
		b.Run(c.name, func(b *testing.B) {
			var cpu time.Duration
			runs := 0
			for b.Loop() {
				cmd := exec.Command(program, c.args...)
				if err := cmd.Run(); err != nil {
					b.Fatal(err)
				}
				cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
				runs++
			}
			b.ReportMetric(float64(cpu.Microseconds())/1000/float64(runs), "cpu-ms/op")
		})
	}
}
