package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/gate"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// checkLevels are what --fail-on takes for check.
var checkLevels = []string{"contradict", "near", "unsupported", "never"}

// checkFormats are what --format takes for check.
var checkFormats = append(slices.Clip(formats), "github", "sarif", "junit")

// checking are the flags of check.
type checking struct {
	common
	against        []string
	failOn         string
	sameEvent, all bool
}

// newCheck returns the command "check".
func newCheck(s std) *cobra.Command {
	var c checking
	cmd := &cobra.Command{
		Use:   "check DRAFT... --against PATH...",
		Short: "Hold a draft against its sources before it goes out",
		Long: `check says of each claim of a draft whether the sources support it (and in which words), contradict it, come near to it, support it from
one origin only, or do not speak of it; where the draft has lost or strengthened an attribution; and where it is at odds with itself.
It fails closed: a source or draft that could not be read or breaks off, or nothing to check, is exit code 3, whatever else it found.
-f github writes annotations for the lines of the draft, -f sarif SARIF 2.1.0, -f junit JUnit XML.
--against takes every word up to the next flag if the draft comes before it, and one word otherwise or when written --against=PATH.`,
		Example: "  claimdiff check draft.txt --against wire/ ministry.txt",
		Args: func(_ *cobra.Command, drafts []string) error {
			switch {
			case len(c.against) == 0:
				return usage("no --against: name the sources that the draft rests on")
			case len(drafts) == 0:
				return usage("no DRAFT: name the text to check before --against")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, drafts []string) error {
			if err := c.check(s); err != nil {
				return err
			}
			return c.run(s, drafts)
		},
	}
	c.add(cmd, checkFormats)
	f := cmd.Flags()
	f.StringArrayVar(&c.against, "against", nil, "the `PATH`s of the sources: files, folders, a sources.yaml, or claims of extract -f json")
	choice(cmd, &c.failOn, "fail-on", "", "contradict", "exit with 1 if a claim is so, or worse", checkLevels)
	f.BoolVar(&c.sameEvent, "same-event", false, "the draft and all sources tell of one event")
	f.BoolVar(&c.all, "all", false, "in text, also what is supported")
	return cmd
}

func (c *checking) run(s std, paths []string) error {
	drafts, in := c.open(s, paths)
	if len(drafts.texts) == 0 {
		return &exitError{code: max(in.code(), exitUnread), err: errors.New("there is nothing to check: no draft could be read")}
	}
	if err := c.free(in, slices.Concat(paths, c.against)); err != nil {
		return err
	}
	out := report.Check{Tool: tool, FailOn: c.failOn}
	for _, f := range in.faults {
		if f.Level != source.Note {
			out.Problems = append(out.Problems, f.Error())
		}
	}
	n := len(drafts.texts)
	all := stream.Read(in.texts, stream.Options{Rules: c.rules, Workers: c.workers})
	sources := append(all[n:len(all):len(all)], in.stored...)
	for i := range sources {
		slices.SortStableFunc(sources[i].Claims, report.ByPlace)
		r := sources[i].Report
		r.Profile = nil
		out.Sources = append(out.Sources, r)
	}
	for _, t := range in.texts {
		if tail, cut := gate.CutOff(t.Text[t.Body:]); cut {
			out.Problems = append(out.Problems, fmt.Sprintf("%s: breaks off at %q; get the whole text", t.Path, tail))
		}
	}
	if len(sources) == 0 {
		out.Problems = append(out.Problems, "no source could be read; there is nothing to hold the draft against")
	}
	known := gate.Figures{}
	for _, t := range in.texts[n:] {
		known.Add(t.Text[t.Body:])
	}
	for _, s := range in.stored { // of which only the sentences with claims are known
		for i := range s.Claims {
			known.Add(s.Claims[i].Sentence)
		}
	}
	for i, draft := range all[:n] {
		d := gate.Check(draft, sources, stream.Options{Rules: c.rules, SameEvent: c.sameEvent, Workers: c.workers})
		d.Unread = gate.Unread(in.texts[i].Text, in.texts[i].Body, d.Claims, known)
		d.Summarize()
		out.Drafts = append(out.Drafts, d)
		if problem := unseen(d); problem != "" {
			out.Problems = append(out.Problems, problem)
		}
	}
	for _, p := range out.Problems {
		if !slices.ContainsFunc(in.faults, func(f source.Fault) bool { return f.Error() == p }) {
			say(s.err, p) // those of reading are said already
		}
	}
	w := writers{text: out.Text, json: out.JSON, yaml: out.YAML, more: others{"github": out.GitHub, "sarif": out.SARIF, "junit": out.JUnit}}
	if err := c.write(s, w, c.all); err != nil {
		return err
	}
	return ended(c.code(in, out))
}

// unseen says why d was not checked although it was read, or "".
func unseen(d report.CheckedDraft) string {
	switch s := d.Summary; {
	case s.Claims == 0:
		return d.Report.Path + ": there is nothing to check: no claim was found in it"
	case d.Apart:
		return d.Report.Path + ": no source seems to tell of the same event; if one does, say so with --same-event"
	case s.NotFound == s.Claims:
		return d.Report.Path + ": nothing was checked: no source speaks of any of its claims"
	}
	return ""
}

func (c *checking) code(in inputs, out report.Check) int {
	code := in.code()
	if len(out.Problems) > 0 {
		code = max(code, exitUnread)
	}
	if out.Failed() {
		code = max(code, exitFound)
	}
	return code
}

// open reads the drafts and the sources. The result's texts are those of the drafts and, after them, of the sources; a draft that lies among
// the sources is no source of itself.
func (c *checking) open(io std, paths []string) (drafts, all inputs) {
	drafts = open(paths, io, &c.common)
	for _, s := range drafts.stored {
		drafts.faults = append(drafts.faults, source.Fault{Path: s.Report.Path, Problem: "is given as claims, not as a text", Advice: "give the draft itself", Level: source.Unread})
	}
	all = open(c.against, io, &c.common)
	all.texts = slices.DeleteFunc(all.texts, func(s *source.Source) bool { return isOneOf(s.Path, drafts.texts) })
	all.texts = slices.Concat(drafts.texts, all.texts)
	all.faults = slices.Concat(drafts.faults, all.faults)
	all.files = slices.Concat(drafts.files, all.files)
	all.unite()
	return drafts, all
}

func isOneOf(path string, texts []*source.Source) bool {
	info, err := os.Stat(path)
	return err == nil && slices.ContainsFunc(texts, func(s *source.Source) bool {
		other, err := os.Stat(s.Path)
		return err == nil && os.SameFile(info, other)
	})
}

// spreadAgainst lets --against take several words, as in check draft.txt --against a.txt b.txt: each further word up to the next flag becomes
// an --against of its own. It does so only where a draft stands before it: in --against a.txt draft.txt, as a hook writes it, the flag takes one word.
func spreadAgainst(root *cobra.Command, args []string) []string {
	cmd, _, err := root.Find(args)
	if err != nil || cmd.Name() != "check" {
		return args
	}
	takesWord := func(arg string) bool {
		if strings.Contains(arg, "=") {
			return false
		}
		f := cmd.Flags().Lookup(strings.TrimLeft(arg, "-"))
		if !strings.HasPrefix(arg, "--") {
			f = cmd.Flags().ShorthandLookup(arg[len(arg)-1:])
			if s := cmd.Flags().ShorthandLookup(arg[1:2]); s != nil && s.NoOptDefVal == "" && len(arg) > 2 {
				return false // -fjson
			}
		}
		return f != nil && f.NoOptDefVal == ""
	}
	var out []string
	words, spreading := 0, false
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return append(out, args[i:]...)
		case len(arg) > 1 && arg[0] == '-':
			spreading = false
			out = append(out, arg)
			if takesWord(arg) && i+1 < len(args) {
				i++
				out = append(out, args[i])
				spreading = arg == "--against" && words > 1 // the command itself is one
			}
		case spreading:
			out = append(out, "--against="+arg)
		default:
			words++
			out = append(out, arg)
		}
	}
	return out
}
