package main

import (
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/claim"
	claims "github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/report"
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
			if err := extract(io, in, &c); err != nil {
				return err
			}
			return ended(in.code())
		},
	}
	c.add(cmd, streamFormats)
	c.addOnly(cmd)
	return cmd
}

// window is how many reports are read before their claims are written, where these come one a line.
const window = 512

// extract writes the claims of the reports. As lines they are written while further reports are read, and let go.
func extract(s std, in inputs, c *common) error {
	if c.format == "jsonl" && len(in.stored) == 0 {
		return c.write(s, writers{more: others{"jsonl": func(w io.Writer) error { return claimLines(w, in, c) }}}, false)
	}
	p := newProgress(s, c, len(in.texts))
	all := read(in, c, p)
	p.stop()
	out := only(extracted(nil, all, c, 0), c.only)
	return c.write(s, writers{text: out.ClaimsText, yaml: out.ClaimsYAML, json: out.ClaimsJSON, more: others{"jsonl": out.ClaimsLines}}, false)
}

// claimLines writes the claims of the texts window by window: the sources of each, and then their claims.
func claimLines(w io.Writer, in inputs, c *common) error {
	l := report.NewLines(w, report.SchemaClaims, tool, c.workers)
	n := 0
	var room []claim.Claim // all claims of a window are written before the next is read
	for texts := range slices.Chunk(in.texts, window) {
		all := read(inputs{texts: texts}, c, nil)
		out := extracted(room, all, c, n)
		room = out.Claims
		for i := range all {
			claims.Recycle(all[i].Claims)
		}
		n += len(out.Claims)
		if err := l.Add(only(out, c.only)); err != nil {
			return err
		}
	}
	return nil
}
