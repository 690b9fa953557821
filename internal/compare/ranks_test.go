package compare

import "testing"

func TestOtherRank(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"general", "colonel", true},
		{"major general", "general", false}, // a report may leave out which
		{"lieutenant colonel", "colonel", false},
		{"secretary general", "colonel", false},
		{"director general", "major", false},
		{"major", "sergeant", true},
	} {
		if got := otherRank(c.a, c.b); got != c.want {
			t.Errorf("%s and %s are two ranks: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestOtherState(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"former latvian president", "former president of estonia", true},
		{"former president of latvia", "a former president of estonia", true},
		{"latvian president", "president of latvia", false},
		{"president of latvia", "prime minister of estonia", false}, // nobody says that of one man, and two posts are judged elsewhere
		{"president of siemens latvia", "president of estonia", false},
		{"president", "president of estonia", false},
	} {
		if got := otherState(c.a, c.b); got != c.want {
			t.Errorf("%s and %s are of two states: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestDeputises(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"deputy minister of foreign affairs", "foreign minister", true},
		{"union's secretary general", "deputy secretary general", true},
		{"deputy secretary general", "union's secretary general", true},
		{"deputy minister of finance", "foreign minister", false},
		{"deputy mayor", "deputy mayor", false},
		{"deputy mayor", "former mayor", false},
	} {
		if got := deputises(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: one deputises for the other: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
