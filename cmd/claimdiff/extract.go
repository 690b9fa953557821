package main

import (
	"github.com/spf13/cobra"
)

// newExtract returns the command "extract".
func newExtract(io std) *cobra.Command {
	var c common
	cmd := &cobra.Command{
		Use:   "extract PATH...",
		Short: "List the claims of reports",
		Long: `extract lists what each report asserts: its figures, dates, places, offices and quotes, with the exact words and who says so.
A PATH is what it is for report: a file, a folder, a sources.yaml, a .jsonl file with a report a line, or - for standard input.
What it writes with -f json can be given to report in place of the texts; -f jsonl writes one {"source": …} or {"claim": …} a line.`,
		Example: "  claimdiff extract -f json wire.txt > wire.json",
		Args:    pathArgs,
		RunE: func(_ *cobra.Command, paths []string) error {
			if err := c.check(io); err != nil {
				return err
			}
			in := open(paths, io, &c)
			if err := c.ready(in, paths); err != nil {
				return err
			}
			out := only(extracted(read(in, &c), &c), c.only)
			if err := c.write(io, writers{text: out.ClaimsText, yaml: out.ClaimsYAML, json: out.ClaimsJSON, more: others{"jsonl": out.ClaimsLines}}, false); err != nil {
				return err
			}
			return ended(in.code())
		},
	}
	c.add(cmd, streamFormats)
	c.addOnly(cmd)
	return cmd
}
