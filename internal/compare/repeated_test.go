package compare

import (
	"slices"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/cputime"
)

// faultAt is a fault of the claims at these places.
func faultAt(reason string, places ...int) fault {
	f := fault{reason: reason}
	for _, at := range places {
		f.claims = append(f.claims, &claim.Claim{Kind: claim.Count, Span: claim.Locus{Start: at, End: at + 1}})
	}
	return f
}

func TestDropRepeated(t *testing.T) {
	tests := []struct {
		faults []fault
		want   []string
		reason string
	}{
		{[]fault{faultAt("a", 1, 2), faultAt("b", 2, 1)}, []string{"a"}, "of the same claims the first stays"},
		{[]fault{faultAt("a", 1, 2), faultAt("b", 1, 2, 3)}, []string{"b"}, "the larger one says all, though it comes later"},
		{[]fault{faultAt("a", 1, 2, 3), faultAt("b", 2, 3)}, []string{"a"}, "the larger one came first"},
		{[]fault{faultAt("a", 1, 2), faultAt("b", 2, 3)}, []string{"a", "b"}, "one claim in common is not all"},
		{[]fault{faultAt("a", 1), faultAt("b", 2)}, []string{"a", "b"}, "nothing in common"},
	}
	for _, tt := range tests {
		var got []string
		for _, f := range dropRepeated(tt.faults) {
			got = append(got, f.reason)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.reason, got, tt.want)
		}
	}
}

// TestDropRepeatedOfMany holds that faults which share a claim, the only year that a text tells, are not each held against all others: those would be
// more than a billion.
func TestDropRepeatedOfMany(t *testing.T) {
	faults := make([]fault, 50_000)
	for i := range faults {
		faults[i] = faultAt("", i+1, 0)
	}
	start := cputime.Used()
	if n := len(dropRepeated(faults)); n != len(faults) {
		t.Errorf("%d of %d are left", n, len(faults))
	}
	if took := cputime.Used() - start; took > 3*time.Second {
		t.Errorf("took %v", took)
	}
}
