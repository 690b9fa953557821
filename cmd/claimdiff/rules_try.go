package main

import (
	"fmt"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/example"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// newRulesTest returns the command "rules test".
func newRulesTest(io std) *cobra.Command {
	var (
		workers int
		verbose bool
		ids     []string
	)
	cmd := &cobra.Command{
		Use:   "test [FILE...]",
		Short: "Run the examples written beside rules",
		Long: `test runs the examples of the rules in FILE through the whole of claimdiff, with the built-in rules beside them, and says which do
not hold and what was found in their place. Without FILE it runs those of the built-in rules. It exits with 1 if one does not hold.`,
		Example: "  claimdiff rules test strikes.yaml",
		RunE: func(_ *cobra.Command, paths []string) error {
			if workers < 1 {
				return usage("-j %d: at least one example has to be run at a time", workers)
			}
			d, err := readDesk(paths)
			if err != nil {
				return err
			}
			for _, f := range d.faults {
				say(io.err, f.Error())
			}
			if len(d.faults) > 0 {
				return ended(exitUsage)
			}
			rules, err := d.asked(paths, ids)
			if err != nil {
				return err
			}
			results := example.All(d.set, rules, workers)
			text, failed := tried(results, verbose)
			err = printed(io, text)
			if err == nil && failed > 0 {
				err = ended(exitFound)
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringSliceVar(&ids, "rule", nil, "only the rules of these `ID`s")
	f.IntVarP(&workers, "jobs", "j", runtime.GOMAXPROCS(0), "run `N` examples at a time; the result is the same for any")
	f.Lookup("jobs").DefValue = "the number of cores"
	f.BoolVarP(&verbose, "verbose", "v", false, "also the examples that hold")
	_ = cmd.RegisterFlagCompletionFunc("rule", ruleIDs)
	return cmd
}

// asked are the rules whose examples are to be run.
func (d *desk) asked(paths, ids []string) ([]*rule.Rule, error) {
	rules := d.own
	if len(paths) == 0 {
		rules = rule.Builtin().Rules
	}
	if len(ids) > 0 {
		var some []*rule.Rule
		for _, id := range ids {
			i := indexOf(rules, id)
			if i < 0 {
				return nil, usage("--rule: there is no rule %q%s", id, nearest(id, d.set))
			}
			some = append(some, rules[i])
		}
		rules = some
	}
	if len(rules) == 0 {
		return nil, &exitError{code: exitUnread, err: fmt.Errorf("there is nothing to test: no rule in %s", number(len(d.files), "file"))}
	}
	return rules, nil
}

// tried is what came of the examples, and how many did not hold.
func tried(results []example.Result, verbose bool) (text string, failed int) {
	var w strings.Builder
	for _, r := range results {
		place := fmt.Sprintf("%s:%d: %s: ", r.Rule.File, r.Example.Line, r.Rule.ID)
		switch {
		case !r.Held:
			failed++
			fmt.Fprintf(&w, "%sfails: %s\n    %s\n", place, exampleLine(r.Example), r.Found)
		case verbose:
			fmt.Fprintf(&w, "%sholds: %s\n", place, exampleLine(r.Example))
		}
	}
	if failed == 0 {
		fmt.Fprintf(&w, "%s, all hold.\n", number(len(results), "example"))
	} else {
		fmt.Fprintf(&w, "%s, %d hold, %d fail.\n", number(len(results), "example"), len(results)-failed, failed)
	}
	return w.String(), failed
}
