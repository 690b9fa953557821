package extract

import "testing"

func TestOfMixed(t *testing.T) {
	tests := []struct {
		text, words string
		part        bool
		reason      string
	}{
		{"The hoard, including seven rifles, was burnt.", "seven", false, "all the rifles of the arsenal"},
		{"Soldiers burnt the weapons, including seven rifles.", "seven", true, "a rifle is a weapon: seven of them"},
		{"Officers seized 12 rifles, including seven of the newer type.", "seven", true, "seven of the 12"},
		{"The wounded, including seven nurses, were taken to Olm.", "seven", true, "people are counted in many parts"},
	}
	for _, test := range tests {
		if c := claimAt(test.text, test.words); c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if c.Thing.Part != test.part {
			t.Errorf("%s: part %v: %s", test.text, c.Thing.Part, test.reason)
		}
	}
}
