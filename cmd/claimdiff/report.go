package main

import (
	"cmp"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/align"
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/review"
	"github.com/claimdiff/claimdiff/internal/stream"
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
			run := judging{common: &c, sameEvent: sameEvent, failOn: failOn, sheet: sheet, all: all}
			run.progress = newProgress(io, &c, len(in.texts)+len(in.stored))
			reading := read
			if len(in.texts) > align.Shelf {
				reading = readPacked
			}
			if err := run.report(io, reading(in, &c, run.progress)); err != nil {
				return err
			}
			return ended(max(in.code(), run.code))
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

// judging is a report being made.
type judging struct {
	*common
	sameEvent, all bool
	failOn         string
	sheet          *review.Sheet
	progress       *progress
	code           int
	claims         int
}

// report writes what the reports come to. A format that can do without the whole gets it event by event, so that of an archive only what is being
// judged, or is shown, is held.
func (j *judging) report(s std, in []resolve.Input) error {
	var err error
	switch {
	case j.sheet == nil && j.format == "jsonl":
		j.progress.stop() // what is written shows how far it is
		j.progress = nil
		err = j.write(s, writers{more: others{"jsonl": func(w io.Writer) error { return j.lines(w, in) }}}, j.all)
	case j.sheet == nil && j.format == "text" && !j.all:
		var parts []report.Output
		o := j.options()
		o.Pressing = len(j.only) == 0 // else it is asked of which claims the others are

		_ = stream.Each(in, o, func(r stream.Result) error { // which has no error of its own
			parts = append(parts, j.taken(r).Pressed())
			return nil
		})
		j.progress.stop()
		err = j.write(s, writers{text: report.Joined(tool, j.workers, parts).Text}, false)
	case j.sheet == nil && j.format == "json" && len(j.only) == 0 && len(in) > align.Shelf:
		j.progress.stop()
		j.progress = nil
		a := stream.NewArchive(in, j.options())
		err = j.write(s, writers{json: j.archive(a).JSON}, j.all)
	default:
		out := j.taken(stream.Judge(in, j.options()))
		j.progress.stop()
		err = j.write(s, writers{text: out.Text, yaml: out.YAML, json: out.JSON, more: others{"jsonl": out.Lines}}, j.all)
	}
	if err == nil && j.claims == 0 && !j.quiet {
		say(s.err, "no claim was found in any report: there is nothing to set against each other")
	}
	return err
}

func (j *judging) options() stream.Options {
	return stream.Options{Rules: j.rules, SameEvent: j.sameEvent, Workers: j.workers, Progress: j.progress.steps()}
}

func (j *judging) lines(w io.Writer, in []resolve.Input) error {
	l := report.NewLines(w, report.SchemaReport, tool, j.workers)
	err := stream.Each(in, j.options(), func(r stream.Result) error { return l.Add(j.taken(r)) })
	return cmp.Or(err, l.End())
}

// archive is what a comes to, judged as it is written.
func (j *judging) archive(a *stream.Archive) *report.Archive {
	out := &report.Archive{Tool: tool, Workers: j.workers, Sources: a.Reports(), Events: a.Events(), First: a.First, Claims: a.Claims}
	j.claims = a.First(len(out.Sources))
	out.Findings = func() (found []claim.Finding, err error) {
		err = a.Judge(func(r stream.Result) error { // which has no error of its own
			found = append(found, r.Findings...)
			return nil
		})
		j.code = max(j.code, failing(report.Output{Findings: found}, j.failOn))
		return found, err
	}
	return out
}

// taken is what is asked for of r, with the decisions on it; it counts and notes how the command is to end.
func (j *judging) taken(r stream.Result) report.Output {
	j.claims += len(r.Claims)
	out := shown(r, j.common)
	if j.sheet != nil {
		out = j.sheet.Apply(out)
	}
	out = only(out, j.only)
	j.code = max(j.code, failing(out, j.failOn))
	return out
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
