package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// newRulesList returns the command "rules list".
func newRulesList(io std) *cobra.Command {
	var paths, kinds []string
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the rules, a line each",
		Long:    "list prints each rule's id, the kind of claim that it takes, and what it is about.",
		Example: "  claimdiff rules list --only money",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			for _, k := range kinds {
				if !slices.Contains(report.Kinds(), claim.Kind(k)) {
					return usage("--only %q is no kind of claim: the kinds are %s", k, strings.Join(kindNames(), ", "))
				}
			}
			set, err := loadRules(paths, io, false)
			if err != nil {
				return err
			}
			return printed(io, list(set, kinds))
		},
	}
	cmd.Flags().StringSliceVar(&kinds, "only", nil, "only rules for these `KIND`s: "+strings.Join(kindNames(), ", "))
	_ = cmd.RegisterFlagCompletionFunc("only", cobra.FixedCompletions(kindNames(), cobra.ShellCompDirectiveNoFileComp))
	rulesFlag(cmd, &paths)
	return cmd
}

// list is the rules in the order of their ids, a line each.
func list(set *rule.Set, kinds []string) string {
	var w strings.Builder
	rules := slices.SortedFunc(slices.Values(set.Rules), func(a, b *rule.Rule) int { return cmp.Compare(a.ID, b.ID) })
	id, kind := 0, 0
	for _, r := range rules {
		id, kind = max(id, len(r.ID)), max(kind, len(r.Kind))
	}
	for _, r := range rules {
		if len(kinds) == 0 || slices.Contains(kinds, string(r.Kind)) {
			fmt.Fprintf(&w, "%-*s  %-*s  %s\n", id, r.ID, kind, r.Kind, r.About)
		}
	}
	return w.String()
}

// newRulesShow returns the command "rules show".
func newRulesShow(io std) *cobra.Command {
	var paths []string
	cmd := &cobra.Command{
		Use:               "show ID...",
		Short:             "Show what rules find, how they compare, and their examples",
		Long:              "show prints rules in words: what each finds, the question that it puts, how it compares the answers, and its examples.",
		Example:           "  claimdiff rules show casualties.killed",
		ValidArgsFunction: ruleIDs,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage("no ID: name a rule; claimdiff rules list prints them")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, ids []string) error {
			set, err := loadRules(paths, io, false)
			if err != nil {
				return err
			}
			for _, id := range ids {
				if set.Rule(id) == nil {
					return usage("there is no rule %q%s", id, nearest(id, set))
				}
			}
			var shown []string
			for _, id := range ids {
				shown = append(shown, show(set, set.Rule(id)))
			}
			return printed(io, strings.Join(shown, "\n"))
		},
	}
	rulesFlag(cmd, &paths)
	return cmd
}

func ruleIDs(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var ids []string
	for _, r := range rule.Builtin().Rules {
		ids = append(ids, r.ID)
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}

// nearest names the rules that id may mean: those of its topic, or those whose id holds the word.
func nearest(id string, set *rule.Set) string {
	topic, _, _ := strings.Cut(id, ".")
	var ids []string
	for _, r := range set.Rules {
		if t, _, _ := strings.Cut(r.ID, "."); t == topic || strings.Contains(r.ID, id) {
			ids = append(ids, r.ID)
		}
	}
	if len(ids) == 0 {
		return "; claimdiff rules list prints them"
	}
	slices.Sort(ids)
	return "; there are " + strings.Join(ids[:min(len(ids), 20)], ", ")
}
