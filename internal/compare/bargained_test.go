package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestBargained(t *testing.T) {
	at := func(event string, m claim.Modality) *claim.Claim { return &claim.Claim{Event: event, Modality: m} }
	tests := []struct {
		reason     string
		old, fresh *claim.Claim
		rises      bool
		want       bool
	}{
		{"an offer is raised from round to round", at("e1", claim.Offered), at("e2", claim.Offered), true, true},
		{"and does not fall", at("e1", claim.Offered), at("e2", claim.Offered), false, false},
		{"a demand is lowered", at("e1", claim.Demanded), at("e2", claim.Demanded), false, true},
		{"and does not rise", at("e1", claim.Demanded), at("e2", claim.Demanded), true, false},
		{"two offers of one round are at odds", at("e1", claim.Offered), at("e1", claim.Offered), true, false},
		{"of which round one is, is not known", at("", claim.Offered), at("e2", claim.Offered), true, false},
		{"what was done is no offer", at("e1", claim.Actual), at("e2", claim.Actual), true, false},
	}
	for _, test := range tests {
		if got := bargained(test.old, test.fresh, test.rises); got != test.want {
			t.Errorf("%s: %v, want %v", test.reason, got, test.want)
		}
	}
}
