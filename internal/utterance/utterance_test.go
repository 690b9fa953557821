package utterance

import (
	"strings"
	"testing"
)

func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		want   string // "one", "telling" where it is one whoever speaks, or "two"
		reason string
	}{
		{"The ferry will sail again in May", "The ferry will sail again in May", "telling", "the same words"},
		{"We are mending every pump on the ship", "We will mend all the ship's pumps", "telling", "other forms of the words"},
		{"We can't sail half-empty ships", "We simply cannot go on sailing ships that are half empty", "telling", "two contractions, and one clause for an adjective"},
		{"You betrayed the men who trusted you", "You have betrayed men who put their trust in your hands", "one", "a verb for a noun"},
		{"By May, every ship will be mended", "Every ship will be mended by May", "telling", "another order"},
		{"The harbour was not safe that night", "The harbour was unsafe that night", "telling", "not safe is unsafe"},
		{"The harbour was safe that night", "The harbour was unsafe that night", "two", "one is the contrary of the other"},
		{"We told the owners of the rot in March", "We told the owners of the rot. They laughed at us. We told nobody else.", "telling", "one sentence of three"},
		{"We will mend two ships by winter", "We will mend nine ships by winter", "two", "another number"},
		{"We will mend the ships by winter", "We will not mend the ships by winter", "two", "denied"},
		{"We expect storms to come back next winter", "We expect to hire sailors next winter", "two", "one frame for two statements"},
		{"I held on to the rail", "I held on to the rope", "two", "the one thing that tells something differs"},
		{"Nobody told us", "Nobody warned us", "two", "too little that tells something"},
		{"The pumps failed", "We had warned the owners of those pumps, of the rudder, of the rot and of the hatches for years, and the pumps failed", "two", "a few words of a long sentence"},
		{"…", "We sail", "two", "no words"},
		{"", "", "two", "nothing at all"},
	} {
		n, back := Read(c.a).Likeness(Read(c.b)), Read(c.b).Likeness(Read(c.a))
		if n != back {
			t.Errorf("%s | %s: not symmetric, %v and %v", c.a, c.b, n, back)
		}
		got := "two"
		if n >= Telling {
			got = "telling"
		} else if n >= Alike {
			got = "one"
		}
		if got != c.want {
			t.Errorf("%s | %s: %s (%.2f), want %s: %s", c.a, c.b, got, n, c.want, c.reason)
		}
	}
}

func TestOpposes(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"We will sail", "We won't sail", true},
		{"It was not safe", "It was unsafe", false},
		{"It was safe", "It was unsafe", true},
		{"Nobody has won", "No one has won", false},
		{"", "No", false},
	} {
		if got := Read(c.a).Opposes(Read(c.b)); got != c.want || Read(c.b).Opposes(Read(c.a)) != c.want {
			t.Errorf("%s | %s: %v, want %v both ways", c.a, c.b, got, c.want)
		}
	}
}

// TestBounds holds that hostile quotations are read at all.
func TestBounds(t *testing.T) {
	long := Read(strings.Repeat("rotten ships ", 5000) + strings.Repeat("ü'. ", 5000))
	if n := long.Likeness(long); n < 0.99 {
		t.Errorf("a long quotation is like itself by %v", n)
	}
	Read("'’\xff\xfe ''' n't 's").Likeness(long)
}
