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
		{"a: The port, open from {8 a.m.|kind=date} to {8 p.m.|kind=date}, held a sale that lasted {six hours|kind=duration}.", false, "the sale is not the port"},
		{"a: The port was shut from {8 a.m.|kind=date} to {8 p.m.|kind=date}, a stop that lasted {six hours|kind=duration}.", true, "the stop is what was told"},
		{"a: {11 people} were shot: {three} at a school, {two} in a car and {four} in the street.\na: {Two} more were shot a day later.", false, "the others are told"},
		{"a: {11 people} were shot: {three} at a school, {two} in a car and {four} in the street.\na: {Five} more were shot a day later.", true, "the others are too many"},
		{"a: The fund paid {$120 million} with interest to {40 families}, or {$2 million} each.", false, "the share of each may be without it"},
		{"a: The fund paid {$120 million} in all to {40 families}, or {$2 million} each.", true, "3 million"},
		{"a: The number of boats rose to {161} from {221} a year earlier.", true, "a number of boats"},
	}
	for _, tt := range tests {
		claims := story(t, tt.text)
		if got := len(Audit(claims, nil)) > 0; got != tt.want {
			t.Errorf("%s: a fault: %v, want %v (%s)", tt.text, got, tt.want, tt.reason)
		}
	}
}
