package when

import "testing"

func TestOnDial(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   bool
		reason string
	}{
		{"9:10", true, "which half of the day is not said"},
		{"about half past nine", true, "words of a dial"},
		{"soon after two o'clock", true, "a hedge says no half of the day"},
		{"9:10 a.m.", false, "before noon"},
		{"10 on Thursday night", false, "a part of the day says which half"},
		{"quarter to midnight", false, "midnight is one hour"},
		{"09:10", false, "of a clock of 24 hours"},
		{"", false, "no time"},
	} {
		if got := OnDial(c.text); got != c.want {
			t.Errorf("%q: %v, want %v (%s)", c.text, got, c.want, c.reason)
		}
	}
}
