package extract

import (
	"slices"
	"testing"
)

func TestPronounsStandForNames(t *testing.T) {
	for _, test := range []struct{ text, figure, want, reason string }{
		{"Ostrava Foods employs 900 people.\n\nIt has 16 mills in the north.", "16", "ostrava fuds", "the name that the sentence before begins with"},
		{"Ostrava Foods employs 900 people. It is owned by a trust. It has 16 mills.", "16", "ostrava fuds", "through a sentence that begins with the pronoun too"},
		{"Ostrava Foods said that it had 16 mills.", "16", "ostrava fuds", "who says so of itself"},
		{"Marta Lindqvist rejected the plan. It has 16 clauses.", "16", "", "it is nobody"},
		{"Ostrava Foods told Belmar Mills that it had 16 clauses to mend.", "16", "", "one of two"},
		{"The board met on Monday. It has 16 members.", "16", "", "no name"},
	} {
		c := claimAt(test.text+"\n", test.figure)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.figure)
			continue
		}
		if got := slices.Contains(c.Thing.Agents, test.want); got != (test.want != "") || test.want == "" && len(c.Thing.Agents) > 0 && c.Thing.Agents[0][0] != '~' {
			t.Errorf("%s: %q is by %q, want %q: %s", test.text, test.figure, c.Thing.Agents, test.want, test.reason)
		}
	}
}
