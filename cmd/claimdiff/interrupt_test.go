//go:build unix

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

func init() { beSlow = slowly }

// slowly writes a file and does not get done.
func slowly(path string) {
	interrupted()
	err := replace(path, func(w io.Writer) error {
		for range 2 * writeAhead {
			if _, err := w.Write([]byte("half\n")); err != nil {
				return err
			}
		}
		fmt.Println("begun")
		time.Sleep(time.Minute)
		return errors.New("nobody interrupted")
	})
	fmt.Println(err)
	os.Exit(exitUsage)
}

// TestInterrupted holds that a program that is told to end leaves a file as it was, and nothing half-written beside it.
func TestInterrupted(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		t.Run(s.String(), func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "out.json")
			if err := os.WriteFile(path, []byte("as it was"), 0o666); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), "CLAIMDIFF_TEST_SLOWLY="+path)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if line, err := bufio.NewReader(out).ReadString('\n'); line != "begun\n" {
				t.Fatalf("%q, %v", line, err)
			}
			if files, _ := os.ReadDir(dir); len(files) != 2 {
				t.Fatalf("%d files: the new one is not written beside the old", len(files))
			}
			if err := cmd.Process.Signal(s); err != nil {
				t.Fatal(err)
			}
			_ = cmd.Wait()
			if status := cmd.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() || status.Signal() != s {
				t.Errorf("ended with %v: a shell that waits for it takes it for done", cmd.ProcessState)
			}
			if files, _ := os.ReadDir(dir); len(files) != 1 {
				t.Errorf("%v is left behind", files)
			}
			if data, _ := os.ReadFile(path); string(data) != "as it was" {
				t.Errorf("the file is now %.20q", data)
			}
		})
	}
}
