package main

import (
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/review"
)

// newReport returns the command "report".
func newReport(io std) *cobra.Command {
	var (
		c              common
		failOn         string
		reviewed       string
		sameEvent, all bool
	)
	cmd := &cobra.Command{
		Use:   "report PATH...",
		Short: "Say on what reports agree and where they contradict each other",
		Long: `report sets the claims of several reports against each other. A PATH is a file, a folder (its .txt and .md files, also in sub-folders),
a sources.yaml (file, title, publisher and published of each report), a .jsonl file (a report a line: {"id", "title", "publisher",
"published", "text"}, of which id and text are needed), - for standard input (a text or JSON Lines), or claims written by extract -f json.
-f jsonl writes one object a line: {"source": …}, {"event": …}, {"claim": …}, {"finding": …}, and last {"summary": …}.`,
		Example: "  claimdiff report wire.txt courier.txt\n  claimdiff report -f yaml -o sheet.yaml story/",
		Args:    pathArgs,
		RunE: func(_ *cobra.Command, paths []string) error {
			if err := c.check(io); err != nil {
				return err
			}
			var sheet *review.Sheet
			if reviewed != "" {
				var err error
				if sheet, err = readSheet(reviewed, io); err != nil {
					return err
				}
			}
			in := open(paths, io, &c)
			if reviewed != "" {
				in.files = append(in.files, reviewed)
			}
			if err := c.ready(in, paths); err != nil {
				return err
			}
			out := judged(read(in, &c), &c, sameEvent)
			if len(out.Claims) == 0 && !c.quiet {
				say(io.err, "no claim was found in any report: there is nothing to set against each other")
			}
			if sheet != nil {
				out = sheet.Apply(out)
			}
			out = only(out, c.only)
			if err := c.write(io, writers{text: out.Text, yaml: out.YAML, json: out.JSON, more: others{"jsonl": out.Lines}}, all); err != nil {
				return err
			}
			return ended(max(in.code(), failing(out, failOn)))
		},
	}
	c.add(cmd, streamFormats)
	c.addOnly(cmd)
	f := cmd.Flags()
	choice(cmd, &failOn, "fail-on", "", "never", "exit with 1 if there is such a finding, or a weightier one", failLevels)
	f.StringVar(&reviewed, "review", "", "take back the decisions of the `SHEET` that an editor has filled in")
	f.BoolVar(&sameEvent, "same-event", false, "all reports tell of one event")
	f.BoolVar(&all, "all", false, "in text, also what agrees, is compatible, of different events, or stands alone")
	return cmd
}

// failing is exitFound if out holds a finding at or above level: contradict is what cannot be true, near also what may not be.
func failing(out report.Output, level string) int {
	at := map[string]claim.Relation{"contradict": claim.Contradict, "near": claim.Near}[level]
	if at == "" {
		return exitFine
	}
	if slices.ContainsFunc(out.Findings, func(f claim.Finding) bool {
		if f.Decision == report.Dismissed {
			return false
		}
		// A source that is at odds with itself beyond doubt cannot be true either.
		wrong := f.Relation == claim.Inconsistent && (at == claim.Near || f.Severity == "error")
		return wrong || report.Rank(f.Relation) <= report.Rank(at)
	}) {
		return exitFound
	}
	return exitFine
}

// writers write a result in each format.
type writers struct {
	text       func(io.Writer, report.TextOptions) error
	yaml, json func(io.Writer) error
	// more are the formats that only some commands have.
	more others
}

type others map[string]func(io.Writer) error

// whole writes what make returns.
func whole(make func() ([]byte, error)) func(io.Writer) error {
	return func(w io.Writer) error {
		data, err := make()
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
}
