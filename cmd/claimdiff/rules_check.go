package main

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/example"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// newRulesCheck returns the command "rules check".
func newRulesCheck(io std) *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE...",
		Short: "Check rule files: every fault at once, with its place and what to do",
		Long: `check reads rule files and lexicons (a folder stands for its *.yaml) and prints all that is wrong with them, a line each:
file:line:column, what it is, and what to do. It warns of rules that never match, that shadow each other, or that are slow to look up, and says
which built-in rules are replaced. Faults make it exit with 2; warnings do not.`,
		Example: "  claimdiff rules check strikes.yaml",
		Args:    ruleFileArgs,
		RunE: func(_ *cobra.Command, paths []string) error {
			d, err := readDesk(paths)
			if err != nil {
				return err
			}
			var warnings []rule.Fault
			if len(d.faults) == 0 {
				warnings = d.warnings()
			}
			err = printed(io, d.checked(warnings))
			if err == nil && len(d.faults) > 0 {
				err = ended(exitUsage)
			}
			return err
		},
	}
}

func ruleFileArgs(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage("no FILE: name a rule file, or a folder of them; claimdiff rules init makes one")
	}
	return nil
}

// warnings are what is odd about the desk's rules, and those that take nothing in their own examples.
func (d *desk) warnings() []rule.Fault {
	out := d.set.Warnings(d.own, rule.Builtin())
	took := map[*rule.Rule]bool{}
	for _, r := range example.All(d.set, d.own, runtime.GOMAXPROCS(0)) {
		took[r.Rule] = took[r.Rule] || r.Took
	}
	for _, r := range d.own {
		if !took[r] && !slices.ContainsFunc(out, func(f rule.Fault) bool { return f.Rule == r.ID }) {
			out = append(out, r.Warning("it matches nothing in its own examples", "run claimdiff rules test to see what is found there"))
		}
	}
	slices.SortStableFunc(out, func(a, b rule.Fault) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line)) })
	return out
}

// checked is what there is to say of the desk's files, a line each.
func (d *desk) checked(warnings []rule.Fault) string {
	var w strings.Builder
	for _, f := range d.faults {
		fmt.Fprintln(&w, f.Error())
	}
	for _, f := range warnings {
		f.What = "warning: " + f.What
		fmt.Fprintln(&w, f.Error())
	}
	if len(d.faults) == 0 {
		for _, s := range d.overridden {
			fmt.Fprintln(&w, s)
		}
	}
	fmt.Fprintf(&w, "%s: %s, %s, %s.\n", number(len(d.files), "file"), number(len(d.own), "rule"), number(len(d.faults), "fault"), number(len(warnings), "warning"))
	return w.String()
}

// number is n and the word, with an s where it is not one.
func number(n int, word string) string {
	if n != 1 {
		word += "s"
	}
	return fmt.Sprintf("%d %s", n, word)
}
