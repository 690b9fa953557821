package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestOwnSpan holds whose length a claim tells by a noun of no list; a party that a file of claims leaves empty is none.
func TestOwnSpan(t *testing.T) {
	for party, want := range map[string]string{claim.Noun + "regatta": theNoun + "regatta", "ada mos": "", "": ""} {
		c := claim.Claim{Kind: claim.Duration, Thing: claim.Thing{Attribute: "duration", Agents: []string{party}}}
		if got := spanOf(&c); got != want {
			t.Errorf("%q: %q, want %q", party, got, want)
		}
	}
}
