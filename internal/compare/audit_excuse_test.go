package compare

import "testing"

// TestExcused holds that figures which the words beside them tell to be of something else are no fault, and that alike ones are still found.
func TestExcused(t *testing.T) {
	tests := []struct {
		text   string
		want   bool
		reason string
	}{
		{"a: Sales of the shops rose {15 percent|kind=proportion} to {210 crates} from {183 crates}, and those of old ones were up {13 percent|kind=proportion}.", false, "the other change fits"},
		{"a: Sales of the shops rose {25 percent|kind=proportion} to {210 crates} from {183 crates}.", true, "the only change does not fit"},
		{"a: The deficit was cut to {141 crowns} last year, {2 crowns} below target and down from {153 crowns} in the year before.", false, "below what was aimed at"},
		{"a: The yen rose to {161} against the dollar from {221} a year earlier.", false, "the price of a currency"},
		{"a: The number of boats rose to {161} from {221} a year earlier.", true, "a number of boats"},
	}
	for _, tt := range tests {
		claims := story(t, tt.text)
		if got := len(Audit(claims, nil)) > 0; got != tt.want {
			t.Errorf("%s: a fault: %v, want %v (%s)", tt.text, got, tt.want, tt.reason)
		}
	}
}
