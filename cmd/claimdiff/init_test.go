package main

import (
	"bufio"
	"bytes"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// What the project's packages may allocate before main begins. Tables are made when they are first asked for: a package that goes beyond this makes
// one that most commands do not need, and each command pays for it.
const (
	mostInitBytes  = 12 << 10
	mostInitAllocs = 50
	mostInAll      = 40 << 10 // bytes, of all of them
)

// TestInit holds what runs before main against those limits: memory is counted, and not time, so that the machine does not matter.
func TestInit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	program := filepath.Join(t.TempDir(), "claimdiff")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cmd := exec.Command(program, "--version")
	cmd.Env = append(cmd.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	cmd.Stderr = &trace
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	// init internal/bytealg @0.008 ms, 0 ms clock, 0 bytes, 0 allocs
	packages, all := 0, 0
	for lines := bufio.NewScanner(&trace); lines.Scan(); {
		f := strings.Fields(lines.Text())
		if len(f) != 11 || f[0] != "init" || f[1] != "main" && !strings.HasPrefix(f[1], "github.com/claimdiff/") {
			continue
		}
		size, err := strconv.Atoi(f[7])
		allocs, err2 := strconv.Atoi(f[9])
		if err != nil || err2 != nil {
			t.Fatalf("not a line of GODEBUG=inittrace=1: %s", lines.Text())
		}
		packages, all = packages+1, all+size
		if size > mostInitBytes || allocs > mostInitAllocs {
			t.Errorf("%s allocates %d bytes in %d pieces before main begins", f[1], size, allocs)
		}
	}
	if packages < 5 {
		t.Fatalf("the trace has %d of the project's packages", packages)
	}
	if all > mostInAll {
		t.Errorf("the packages allocate %d bytes before main begins", all)
	}
}
