package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/term"

	"github.com/claimdiff/claimdiff/internal/report"
)

// ready says why nothing should be run or written: no report could be read, or -o would overwrite an input.
func (c *common) ready(in inputs, paths []string) error {
	if in.empty() {
		return &exitError{code: max(in.code(), exitUnread), err: errors.New("there is nothing to check: no report could be read")}
	}
	return c.free(in, paths)
}

// free says why nothing may be written to -o: it is a folder, an input, what would be read as one the next time, or a sheet that somebody has filled in.
func (c *common) free(in inputs, paths []string) error {
	if c.output == "" || c.output == "-" {
		return nil
	}
	if info, err := os.Stat(c.output); err == nil && info.IsDir() {
		return usage("-o %s is a folder: name a file", c.output)
	}
	if in.holds(c.output) {
		return usage("-o %s is one of the files that are read: write to another", c.output)
	}
	ending := strings.ToLower(filepath.Ext(c.output))
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && info.IsDir() && (ending == ".txt" || ending == ".md") && within(p, c.output) {
			return usage("-o %s would be read as a report the next time: write it outside %s, or with another ending", c.output, p)
		}
	}
	if holdsDecisions(c.output) {
		return usage("-o %s is a sheet that holds decisions: give it to report --review, and write to another file", c.output)
	}
	return nil
}

// within reports whether path lies in or below dir.
func within(dir, path string) bool {
	d, err1 := filepath.Abs(dir)
	p, err2 := filepath.Abs(path)
	rel, err3 := filepath.Rel(d, p)
	return errors.Join(err1, err2, err3) == nil && filepath.IsLocal(rel)
}

// write writes a result in the format asked for, to where it was asked for.
func (c *common) write(s std, w writers, all bool) error {
	write := w.more[c.format]
	switch c.format {
	case "text":
		write = func(out io.Writer) error { return w.text(out, c.terminal(s.out, all)) }
	case "json":
		write = w.json
	case "yaml":
		write = w.yaml
	}
	if c.output != "" && c.output != "-" {
		if err := replace(c.output, write); err != nil {
			return usage("-o %s: %s", c.output, cause(err))
		}
		return nil
	}
	out := bufio.NewWriterSize(s.out, writeAhead)
	if err := errors.Join(write(out), out.Flush()); err != nil && !errors.Is(err, syscall.EPIPE) {
		return &exitError{code: exitUsage, err: fmt.Errorf("standard output: %s", cause(err))}
	}
	return nil
}

// writeAhead is how many bytes of output are gathered before they are written.
const writeAhead = 1 << 16

// terminal says how text is to look on w.
func (c *common) terminal(w io.Writer, all bool) report.TextOptions {
	t := report.TextOptions{All: all, Color: c.color == "always"}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) || c.output != "" && c.output != "-" {
		return t
	}
	if width, _, err := term.GetSize(int(f.Fd())); err == nil {
		t.Width = min(width, 120) // longer lines are hard to read
	}
	if c.color == "auto" {
		t.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return t
}

// replace makes what is written the content of the file at path, whole or not at all: it is written beside it and then takes its name. What is no
// regular file (a pipe, /dev/null) is written to.
func replace(path string, write func(io.Writer) error) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // keep the link
	}
	mode := os.FileMode(0o666)
	if info, err := os.Stat(path); err == nil {
		if !info.Mode().IsRegular() {
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			if err != nil {
				return err
			}
			return written(f, write)
		}
		mode = info.Mode().Perm()
	}
	beside := filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%d", filepath.Base(path), os.Getpid()))
	defer begin(beside)()
	f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	if err = written(f, write); err == nil {
		err = os.Rename(beside, path)
	}
	if err != nil {
		_ = os.Remove(beside)
	}
	return err
}

// written writes to f and closes it.
func written(f *os.File, write func(io.Writer) error) error {
	out := bufio.NewWriterSize(f, writeAhead)
	return errors.Join(write(out), out.Flush(), f.Close())
}
