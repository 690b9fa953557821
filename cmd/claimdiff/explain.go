package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// newExplain returns the command "explain".
func newExplain(s std) *cobra.Command {
	var (
		c         common
		sameEvent bool
	)
	cmd := &cobra.Command{
		Use:   "explain FINDING PATH... | RULE",
		Short: "Say how a finding came about, or what a rule does",
		Long: `explain shows of a finding of report (by its id, or as much of it as no other has) the words and how they are read, why they are about the
same thing of the same event, how they compare and by which rule, and what would have made them agree. Give it the PATHs of the report.
Of a rule it says what it finds and how it compares.`,
		Example: "  claimdiff explain 4f0c story/\n  claimdiff explain casualties.killed",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage("no FINDING or RULE: name the id that report shows below a finding, and the PATHs of the report")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := c.check(s); err != nil {
				return err
			}
			if r := c.rules.Rule(args[0]); r != nil {
				if c.format != "text" {
					return usage("-f %s: a rule is shown as text", c.format)
				}
				return printed(s, show(c.rules, r))
			}
			if len(args) == 1 {
				return usage("%q is no rule; if it is a finding, name the PATHs of the report that has it", args[0])
			}
			return c.explain(s, args[0], args[1:], sameEvent)
		},
	}
	c.add(cmd, formats)
	cmd.Flags().BoolVar(&sameEvent, "same-event", false, "all reports tell of one event")
	return cmd
}

func (c *common) explain(s std, id string, paths []string, sameEvent bool) error {
	in := open(paths, s, c)
	if err := c.ready(in, paths); err != nil {
		return err
	}
	r := stream.Judge(read(in, c, nil), stream.Options{Rules: c.rules, SameEvent: sameEvent, Workers: c.workers})
	out := report.New(report.Output{Tool: tool, Sources: r.Reports, Events: r.Events, Claims: r.Claims, Findings: r.Findings})
	f, err := findingOf(out.Findings, id)
	if err != nil {
		return err
	}
	e := newExplainer(out, r.Ties, c.rules).explain(f)
	w := writers{text: e.Text, json: func(w io.Writer) error { return e.JSON(w, tool) }, yaml: func(w io.Writer) error { return e.YAML(w, tool) }}
	if err := c.write(s, w, false); err != nil {
		return err
	}
	return ended(in.code())
}

// findingOf is the one finding whose id begins with prefix, or is it.
func findingOf(findings []claim.Finding, prefix string) (*claim.Finding, error) {
	var found []*claim.Finding
	for i := range findings {
		f := &findings[i]
		if f.ID == prefix {
			return f, nil
		}
		if strings.HasPrefix(f.ID, prefix) && prefix != "" {
			found = append(found, f)
		}
	}
	switch len(found) {
	case 0:
		return nil, usage("no finding of these reports has the id %q, and no rule either; report and report --all show the ids", prefix)
	case 1:
		return found[0], nil
	}
	var ids []string
	for _, f := range found[:min(len(found), 5)] {
		ids = append(ids, f.ID)
	}
	return nil, usage("%q begins the ids of %d findings: %s%s", prefix, len(found), strings.Join(ids, ", "), map[bool]string{true: " …"}[len(found) > 5])
}

// meaning is what a value stands for: an interval for a hedged number, a calendar time, a canonical name.
func meaning(c *claim.Claim) string {
	switch {
	case c.Quantity != nil:
		q := c.Quantity
		if q.Qualifier == "exact" && !q.IsRange() {
			return ""
		}
		text := string(q.Qualifier) + ", " + interval(compare.Interval(q))
		if q.Unit != "" {
			text += " " + q.Unit
		}
		return text
	case c.Time != nil:
		text := c.Time.Timex
		if c.Time.Date != "" && c.Time.Date != text {
			text += " (" + c.Time.Date + ")"
		}
		return text
	}
	return c.Name
}

// interval is [lo, hi] with round brackets at open ends.
func interval(lo, hi float64, loOpen, hiOpen bool) string {
	left, right := "[", "]"
	if loOpen || lo < -1e300 {
		left = "("
	}
	if hiOpen || hi > 1e300 {
		right = ")"
	}
	return left + bound(lo) + ", " + bound(hi) + right
}

func bound(x float64) string {
	switch {
	case x > 1e300:
		return "∞"
	case x < -1e300:
		return "−∞"
	}
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.4f", x), "0"), ".")
}
