package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/report"
)

const about = `claimdiff reads several news reports of one story. It says what they assert, which of them agree, which cannot all be
true, and which only seem to clash because they speak of different things. It shows the exact words each time, and gives
its reason. It never says who is right.

Exit codes:
  0  nothing at or above --fail-on
  1  something is
  2  wrong usage, or rules with a fault
  3  a source could not be read, or there was nothing to check`

// newRoot returns the command and its subcommands.
func newRoot(io std) *cobra.Command {
	root := &cobra.Command{
		Use:           "claimdiff",
		Short:         "Set the claims of several news reports against each other",
		Long:          about,
		Example:       "  claimdiff report story/",
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.AddCommand(newReport(io), newExtract(io), newReview(io), newCheck(io), newExplain(io), newCompare(io), newMan(io))
	root.AddCommand(newRules(io))
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.Name() == "completion" {
			c.Example = "  claimdiff completion bash >/etc/bash_completion.d/claimdiff" // cobra's own commands have none
			for _, shell := range c.Commands() {
				shell.Example = "  claimdiff completion " + shell.Name() + " >claimdiff." + shell.Name()
			}
		}
	}
	return root
}

// pathArgs wants at least one PATH.
func pathArgs(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage("no PATH: name a file, a folder, a sources.yaml, or - for standard input")
	}
	return nil
}

// say writes one line to the user, made safe for a terminal.
func say(w io.Writer, line string) { fmt.Fprintf(w, "claimdiff: %s\n", report.Printable(line)) }
