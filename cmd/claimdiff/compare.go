package main

import (
	"errors"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/revision"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// newCompare returns the command "compare".
func newCompare(s std) *cobra.Command {
	var c common
	cmd := &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "Say what changed between two versions of one story",
		Long: `compare sets two versions of one story against each other and says which figures, names, quotes and attributions have changed, with the
advisory line that a wire would send for each. Changes of mere wording are none.`,
		Example: "  claimdiff compare story-v1.txt story-v2.txt",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usage("compare takes two files: the old version and the new one")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, paths []string) error {
			if err := c.check(s); err != nil {
				return err
			}
			return c.compare(s, paths[0], paths[1])
		},
	}
	c.add(cmd, formats)
	return cmd
}

func (c *common) compare(s std, old, fresh string) error {
	before, after := open([]string{old}, s, c), open([]string{fresh}, s, c)
	code := max(before.code(), after.code())
	for _, in := range []struct {
		inputs
		path string
	}{{before, old}, {after, fresh}} {
		switch n := len(in.texts) + len(in.stored); {
		case n == 0:
			return &exitError{code: max(code, exitUnread), err: errors.New("there is nothing to compare: " + in.path + " could not be read")}
		case n > 1:
			return usage("%s has %d texts: name one version of one story", in.path, n)
		}
	}
	all := inputs{texts: slices.Concat(before.texts, after.texts), stored: slices.Concat(before.stored, after.stored), files: slices.Concat(before.files, after.files)}
	if err := c.free(all, []string{old, fresh}); err != nil {
		return err
	}
	// Ids of their own, also for one file given twice.
	one, two := versionOf(before, c, "old"), versionOf(after, c, "new")
	r := revision.Compare(one, two, stream.Options{Rules: c.rules, Workers: c.workers})
	if r.Claims[0]+r.Claims[1] == 0 {
		code = max(code, exitUnread)
		say(s.err, "there is nothing to compare: no claim was found in either version")
	}
	w := writers{text: r.Text, json: func(w io.Writer) error { return r.JSON(w, tool) }, yaml: func(w io.Writer) error { return r.YAML(w, tool) }}
	if err := c.write(s, w, false); err != nil {
		return err
	}
	return ended(code)
}

// versionOf is the one report of in, under a name that says which version it is.
func versionOf(in inputs, c *common, id string) resolve.Input {
	v := read(in, c, nil)[0]
	v.Report.ID = id
	v.Claims = slices.Clone(v.Claims)
	for i := range v.Claims {
		v.Claims[i].Source = id
	}
	slices.SortStableFunc(v.Claims, report.ByPlace)
	return v
}
