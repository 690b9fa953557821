package align

import "testing"

// TestOneCamp holds which parties to what an election brought are one.
func TestOneCamp(t *testing.T) {
	for _, test := range []struct {
		p, q   []string
		same   bool
		reason string
	}{
		{[]string{"harbur leagu"}, []string{"ana berg", "harbur leagu"}, true, "a name that both have"},
		{[]string{"harbur"}, []string{"harbur leagu"}, true, "the noun for a party is left out"},
		{[]string{"leagu"}, []string{"harbur leagu"}, true, "the noun for a party stands for all of it"},
		{[]string{"harbur"}, []string{"harbur bai"}, false, "no party's name goes on so"},
		{[]string{"harbur leagu", "~winner"}, []string{"ana berg", "~winner"}, true, "an election has one winner"},
		{[]string{"harbur leagu", "~opposition"}, []string{"ana berg", "~opposition"}, false, "several are in opposition"},
		{[]string{"harbur leagu", "~opposition"}, []string{"~opposition"}, true, "the opposition, of which one report has the name"},
		{[]string{"harbur leagu", "~conservative"}, []string{"vali parti", "~conservative"}, false, "several are conservative"},
		{[]string{"~conservative", "~governing"}, []string{"~conservative", "~opposition"}, false, "one of them governs"},
		{[]string{"harbur leagu", "~party"}, []string{"vali parti", "~party"}, false, "both are parties"},
	} {
		if oneCamp(test.p, test.q) != test.same || oneCamp(test.q, test.p) != test.same {
			t.Errorf("%v and %v are one: %v: %s", test.p, test.q, !test.same, test.reason)
		}
	}
}
