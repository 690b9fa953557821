package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// common are the flags of every command that reads reports.
type common struct {
	format, output, color string
	rulePaths, kinds      []string
	workers               int
	quiet, verbose        bool

	// What the flags come to, once checked.
	rules *rule.Set
	only  []claim.Kind
}

// failLevels are what --fail-on takes.
var failLevels = []string{"contradict", "near", "never"}

// formats are what --format takes.
var formats = []string{"text", "yaml", "json"}

// streamFormats are what --format takes where the result is a list.
var streamFormats = append(slices.Clip(formats), "jsonl")

// colors are what --color takes.
var colors = []string{"auto", "always", "never"}

// kindNames are what --only takes.
func kindNames() []string {
	var names []string
	for _, k := range report.Kinds() {
		names = append(names, string(k))
	}
	return names
}

// add defines the flags of a command that reads reports.
func (c *common) add(cmd *cobra.Command, formats []string) {
	c.addOutput(cmd, formats)
	f := cmd.Flags()
	f.StringArrayVar(&c.rulePaths, "rules", nil, "add the rules and lexicons at `PATH`, or replace built-in ones (repeatable)")
	f.IntVarP(&c.workers, "jobs", "j", runtime.GOMAXPROCS(0), "read `N` reports at a time; the result is the same for any")
	f.Lookup("jobs").DefValue = "the number of cores" // the help is the same on every machine
	f.BoolVarP(&c.quiet, "quiet", "q", false, "on standard error, only what could not be read")
	f.BoolVarP(&c.verbose, "verbose", "v", false, "on standard error, also what was read")
}

// addOnly defines --only.
func (c *common) addOnly(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&c.kinds, "only", nil, "only claims of these `KIND`s: "+strings.Join(kindNames(), ", "))
	_ = cmd.RegisterFlagCompletionFunc("only", cobra.FixedCompletions(kindNames(), cobra.ShellCompDirectiveNoFileComp))
}

// addOutput defines the flags of every command that writes a result.
func (c *common) addOutput(cmd *cobra.Command, formats []string) {
	cmd.Flags().SortFlags = false
	choice(cmd, &c.format, "format", "f", formats[0], "how to write it", formats)
	cmd.Flags().StringVarP(&c.output, "output", "o", "", "write to `FILE`, whole or not at all")
	choice(cmd, &c.color, "color", "", colors[0], "colour the text", colors)
}

// choice defines a flag that takes one of several words.
func choice(cmd *cobra.Command, p *string, name, short, value, use string, words []string) {
	cmd.Flags().VarP(&oneOf{value: p, words: words}, name, short, use+": "+strings.Join(words, "|"))
	*p = value
	cmd.Flags().Lookup(name).DefValue = value
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
}

// oneOf is the value of a flag that takes one of several words.
type oneOf struct {
	value *string
	words []string
}

func (o *oneOf) String() string {
	if o.value == nil {
		return ""
	}
	return *o.value
}

func (o *oneOf) Type() string { return "WORD" }

func (o *oneOf) Set(s string) error {
	if !slices.Contains(o.words, s) {
		return fmt.Errorf("it takes %s", strings.Join(o.words, ", "))
	}
	*o.value = s
	return nil
}

// check checks what the flags say, and reads the rules.
func (c *common) check(io std) error {
	if c.workers < 1 {
		return usage("-j %d: at least one report has to be read at a time", c.workers)
	}
	if c.quiet && c.verbose {
		return usage("-q and -v: give one of them")
	}
	for _, k := range c.kinds {
		if !slices.Contains(report.Kinds(), claim.Kind(k)) {
			return usage("--only %q is no kind of claim: the kinds are %s", k, strings.Join(kindNames(), ", "))
		}
		c.only = append(c.only, claim.Kind(k))
	}
	var err error
	c.rules, err = loadRules(c.rulePaths, io, c.quiet)
	return err
}
