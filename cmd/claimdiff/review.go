package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/review"
)

// newReview returns the command "review".
func newReview(io std) *cobra.Command {
	var c common
	cmd := &cobra.Command{
		Use:   "review SHEET...",
		Short: "Show editors' decisions, and merge the sheets of several editors",
		Long: `review shows what was decided in the sheets that report -f yaml wrote and editors filled in. With -f yaml it writes them as one sheet:
a decision that only one of them has is taken; where they differ, the finding stays open, its note names both sides, and the exit code is 1.
Give the merged sheet to report --review.`,
		Example: "  claimdiff review -f yaml -o merged.yaml anna.yaml ben.yaml",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage("no SHEET: name a sheet that claimdiff report -f yaml wrote")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, paths []string) error {
			var sheets []*review.Sheet
			for _, path := range paths {
				s, err := readSheet(path, io)
				if err != nil {
					return err
				}
				sheets = append(sheets, s)
			}
			if err := c.free(inputs{files: paths}, nil); err != nil {
				return err
			}
			m := review.Merge(sheets)
			votes := report.Votes{Tool: tool, Sheets: paths, Verdicts: m.Verdicts}
			if err := c.write(io, writers{text: votes.Text, json: votes.JSON, yaml: whole(m.Sheet)}, false); err != nil {
				return err
			}
			if votes.Conflicts() > 0 {
				return ended(exitFound)
			}
			return nil
		},
	}
	c.addOutput(cmd, formats)
	return cmd
}

// readSheet reads a sheet, or says all that is wrong with it.
func readSheet(path string, io std) (*review.Sheet, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, usage("%s: %s", path, cause(err))
	}
	s, faults := review.Read(path, data)
	for _, f := range faults {
		say(io.err, f.Error())
	}
	if len(faults) > 0 {
		return nil, &exitError{code: exitUsage}
	}
	return s, nil
}

// holdsDecisions reports whether the file at path is a sheet in which something was filled in, or might be, were it not mistyped: such a file
// is not overwritten.
func holdsDecisions(path string) bool {
	data, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(data), report.SchemaReport) && !strings.Contains(string(data), "decision:") {
		return false
	}
	s, faults := review.Read(path, data)
	return len(faults) > 0 || len(s.Decided()) > 0
}
