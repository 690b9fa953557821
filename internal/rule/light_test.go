package rule

import "testing"

func TestOpposed(t *testing.T) {
	set := Builtin()
	for _, test := range []struct {
		word, of    string
		negated, ok bool
		reason      string
	}{
		{"reject", "approve", true, true, "an opposite"},
		{"turn down", "approve", true, true, "another word of it"},
		{"pass", "approve", false, true, "what it is the opposite of"},
		{"accept", "accept", false, true, "a kind of what has an opposite"},
		{"rebuild", "rebuild", false, false, "an act without one"},
	} {
		of, negated, ok := set.Opposed(set.Acts(test.word))
		if len(of) == 0 || of[0] != test.of || negated != test.negated || ok != test.ok {
			t.Errorf("%s (%s): got %v, %v, %v", test.word, test.reason, of, negated, ok)
		}
	}
}

func TestOppositeOfAnOpposite(t *testing.T) {
	_, faults := Load("acts.yaml", []byte("lexicon: acts\nabout: A circle.\nentries:\n  open-up: {opposite: shut-up}\n  shut-up: {opposite: open-up}\n"))
	if len(faults) != 2 {
		t.Errorf("got %v, want a fault for each of the two", faults)
	}
}
