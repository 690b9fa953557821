package report

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// archived is o, whose claims are numbered as they stand, as an archive.
func archived(o Output) *Archive {
	o = New(o)
	first := func(i int) int {
		n := 0
		for _, c := range o.Claims {
			if slices.ContainsFunc(o.Sources[:i], func(r claim.Report) bool { return r.ID == c.Source }) {
				n++
			}
		}
		return n
	}
	return &Archive{
		Tool: o.Tool, Workers: 2, Sources: o.Sources, Events: o.Events, First: first,
		Claims:   func(i int, to []claim.Claim) []claim.Claim { return append(to, o.Claims[first(i):first(i+1)]...) },
		Findings: func() ([]claim.Finding, error) { return o.Findings, nil },
	}
}

// TestArchiveJSON holds that what is written while it is made is what is written of the whole.
func TestArchiveJSON(t *testing.T) {
	silent := sample()
	silent.Sources = append(silent.Sources, claim.Report{ID: "0", Path: "s/0.txt"}, claim.Report{ID: "aa", Path: "s/aa.txt"})
	nothing := Output{Sources: []claim.Report{{ID: "a"}}}
	for _, c := range []struct {
		o      Output
		reason string
	}{
		{sample(), "claims of two sources"},
		{silent, "sources without a claim, first and in the midst"},
		{nothing, "no claim at all"},
		{Output{}, "no source"},
	} {
		var want, got bytes.Buffer
		if err := c.o.JSON(&want); err != nil {
			t.Fatal(err)
		}
		if err := archived(c.o).JSON(&got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want.String(), got.String()); d != "" {
			t.Errorf("%s: %s", c.reason, d)
		}
	}
	a, fault := archived(sample()), errors.New("it ends here")
	a.Findings = func() ([]claim.Finding, error) { return nil, fault }
	if err := a.JSON(&bytes.Buffer{}); err != fault {
		t.Errorf("the fault of judging becomes %v", err)
	}
}
