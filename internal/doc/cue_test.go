package doc

import (
	"strings"
	"testing"
)

// A search finds each cue wherever it stands, and nothing in what lacks a byte of one.
func TestSearch(t *testing.T) {
	s := newSearch(cues().inner)
	if len(s.cues) < 2 {
		t.Fatal("no cues to look for")
	}
	pad := strings.Repeat("all our rights in the ", 4)
	for _, c := range s.cues {
		for n := range 30 {
			before, after := pad[:n], pad[n:2*n]
			if !s.in(before+c.text+after) || !s.in(before+c.text) {
				t.Errorf("%q is not found %d bytes behind the beginning", c.text, n)
			}
			if short := c.text[1:]; s.in(before+"#"+short) || s.in(before+c.text[:len(c.text)-1]+"#") {
				t.Errorf("%q is found where a byte of it is missing", c.text)
			}
		}
	}
	if s.in("") || s.in("in your inbo") {
		t.Error("a text shorter than any cue has one")
	}
}
