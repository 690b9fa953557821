package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// newRules returns the command "rules" with its subcommands.
func newRules(io std) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List, check and try the rules that say what counts as a claim",
		Long: `rules shows the rules by which claims are found and compared, and helps to write your own: start with rules init, check what you
write with rules check, try its examples with rules test, and give the file to report with --rules.`,
		Example: "  claimdiff rules init parking -o parking.yaml\n  claimdiff rules test parking.yaml",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("unknown command %q: give list, show, check, test, schema or init", args[0])
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newRulesList(io), newRulesShow(io), newRulesCheck(io), newRulesTest(io), newRulesSchema(io), newRulesInit(io))
	return cmd
}

// rulesFlag defines --rules on cmd.
func rulesFlag(cmd *cobra.Command, paths *[]string) {
	cmd.Flags().StringArrayVar(paths, "rules", nil, "add the rules and lexicons at `PATH`, or replace built-in ones (repeatable)")
}

// desk is the rule files of a desk over the built-in rules.
type desk struct {
	// set is all rules together; own are those of the files.
	set *rule.Set
	own []*rule.Rule
	// files are what was read, in the order given.
	files []string
	// overridden says, a clause each, what of the built-in rules is replaced.
	overridden []string
	// faults are those of all files, sorted by file and place. With faults the set must not be used.
	faults []rule.Fault
}

// readDesk reads the rule files at paths, with every fault of all of them.
func readDesk(paths []string) (desk, error) {
	d := desk{set: rule.Builtin()}
	lexicons := true // whether all could be read, so that what is in none can be told
	for _, path := range paths {
		files, err := ruleFiles(path)
		if err != nil {
			return d, usage("%s", strings.TrimPrefix(err.Error(), "--rules "))
		}
		for _, file := range files {
			data, err := ruleData(file)
			if err != nil {
				return d, usage("%s: %s", file, cause(err))
			}
			add, faults := rule.Load(file, data)
			lexicons = lexicons && (len(faults) == 0 || len(add.Rules) > 0)
			d.add(file, add)
			d.faults = append(d.faults, faults...)
		}
	}
	if lexicons {
		d.faults = append(d.faults, d.set.Check()...)
	}
	slices.SortStableFunc(d.faults, func(a, b rule.Fault) int {
		return cmp.Or(cmp.Compare(slices.Index(d.files, a.File), slices.Index(d.files, b.File)), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	d.faults = slices.Compact(d.faults)
	return d, nil
}

// mostRules is how much of a rule file is read: more than Load takes, which then says so.
const mostRules = 4 << 20

// ruleData is the content of a rule file, or its beginning where it is longer than a rule file may be.
func ruleData(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, mostRules))
}

func (d *desk) add(file string, add *rule.Set) {
	d.files = append(d.files, file)
	for _, r := range add.Rules {
		switch i := indexOf(d.own, r.ID); {
		case i < 0 || r.ID == "":
			d.own = append(d.own, r)
		case d.own[i].File != file: // within a file the loader says so
			d.faults = append(d.faults, r.Warning("a second rule "+r.ID, fmt.Sprintf("give it an id of its own; the first is in %s:%d", d.own[i].File, d.own[i].Line)))
		}
	}
	merged, overridden := rule.Merge(d.set, add)
	d.set = merged
	for _, id := range overridden {
		d.overridden = append(d.overridden, file+": it replaces the built-in "+id)
	}
}

func indexOf(rules []*rule.Rule, id string) int {
	for i, r := range rules {
		if r.ID == id {
			return i
		}
	}
	return -1
}

// printed writes text to standard output, each line made safe for a terminal.
func printed(io std, text string) error {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = report.Printable(lines[i])
	}
	return emit(io.out, []byte(strings.Join(lines, "\n")))
}

// emit writes data to standard output; a reader that has gone away is no fault.
func emit(w io.Writer, data []byte) error {
	if _, err := w.Write(data); err != nil && !errors.Is(err, syscall.EPIPE) {
		return &exitError{code: exitUsage, err: fmt.Errorf("standard output: %s", cause(err))}
	}
	return nil
}

// newRulesSchema returns the command "rules schema".
func newRulesSchema(io std) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of rule files",
		Long: `schema prints the JSON Schema of rule files and lexicons. An editor program that is given it completes and checks a rule file as you
write; with the YAML language server, a first line of

  # yaml-language-server: $schema=claimdiff-rules.json

is enough.`,
		Example: "  claimdiff rules schema > claimdiff-rules.json",
		Args:    noArgs,
		RunE:    func(*cobra.Command, []string) error { return emit(io.out, rule.Schema()) },
	}
}

func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage("%q: there is nothing to name here", args[0])
	}
	return nil
}
