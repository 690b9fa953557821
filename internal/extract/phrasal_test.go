package extract

import "testing"

// TestPhrasal holds which words beside its verb tell what was done at a time.
func TestPhrasal(t *testing.T) {
	tests := []struct{ text, time, want string }{
		{"The lease of the boathouse ran out in March.", "March", "run out"},
		{"Wardens picked the poacher up on 4 June.", "4 June", "pick"},
		{"Wardens picked him up on 4 June.", "4 June", "pick up"},
		{"The new rules came into force on 4 June.", "4 June", "come into force"},
		{"The clerk has been in office since 2011.", "2011", "be in office"},
		{"Ann Roe, who became deputy mayor in 2016, sold the house.", "2016", "become"},
		{"The barge struck a reef off Lund on 4 June.", "4 June", "strike"},
		{"The guests came into the hall on 4 June.", "4 June", "come"},
		{"Ann Roe admitted two counts of fraud on 4 June.", "4 June", "admit count"},
		{"In 2016 the barge caught fire off Lund.", "2016", "catch fire"},
	}
	for _, test := range tests {
		c := claimAt(test.text+"\n", test.time)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.time)
			continue
		}
		if got := c.Predicate; got != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}
