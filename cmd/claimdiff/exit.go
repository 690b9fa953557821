package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/report"
)

// The exit codes. Where two apply, it is the higher one: the gate never passes on what it did not see.
const (
	exitFine   = 0 // nothing at or above --fail-on
	exitFound  = 1 // something is
	exitUsage  = 2 // wrong usage or rules
	exitUnread = 3 // a source could not be read, or there was nothing to check
)

// exitError ends a command with a code. Its error, if it has one, has not been printed yet.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// usage is a fault of the command line.
func usage(format string, args ...any) error {
	return &exitError{code: exitUsage, err: fmt.Errorf(format, args...)}
}

// ended is nil for code 0, and otherwise ends the command with it, silently.
func ended(code int) error {
	if code == exitFine {
		return nil
	}
	return &exitError{code: code}
}

// exit prints err and returns the exit code that it stands for. An error without one is cobra's, of the command line.
func exit(cmd *cobra.Command, io std, err error) int {
	var e *exitError
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &e) && e.err == nil:
		return e.code
	case e == nil:
		e = &exitError{code: exitUsage, err: err}
	}
	say(io.err, e.err.Error())
	if e.code == exitUsage {
		fmt.Fprintf(io.err, "See %s --help.\n", report.Printable(cmd.CommandPath()))
	}
	return e.code
}
