package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestFateWordings holds that what became of people is one figure however it is told, and that the dead are never set against the missing.
func TestFateWordings(t *testing.T) {
	const first = "LAGOS, March 4 - A river boat sank in a storm near Makurdi on Wednesday, police said. "
	const second = "A boat sank in a storm on the river near Makurdi on Wednesday. "
	dead := [2][]string{
		{"The bodies of [31 people] have been recovered.", "The sinking claimed [31 lives]."},
		{"At least [45 people] were killed.", "Police put the death toll at [45].", "The accident left [45 people] dead."},
	}
	missing := [2][]string{
		{"[19 people] have not been found.", "The fate of [19 people] was unknown."},
		{"[26 people] were missing.", "There was no trace of [26 passengers]."},
	}
	children := [2][]string{
		{"[Six children] were among the dead.", "[Six] of the victims were children."},
		{"The dead included [eight children].", "Among those killed were [eight children]."},
	}
	for _, fate := range [...][2][]string{dead, missing, children} {
		for _, a := range fate[0] {
			for _, b := range fate[1] {
				got := pairRelations(t, first+a, second+b)
				if !slices.Contains(got, claim.Contradict) && !slices.Contains(got, claim.Near) && !slices.Contains(got, claim.Update) && !slices.Contains(got, claim.Compatible) && !slices.Contains(got, claim.Disputed) {
					t.Errorf("%s\n  %s\ngot %v, want them set together", a, b, got)
				}
			}
		}
	}
	for _, a := range slices.Concat(dead[0], children[0]) {
		for _, b := range missing[1] {
			if got := pairRelations(t, first+a, second+b); len(got) > 0 {
				t.Errorf("%s\n  %s\ngot %v, want them apart", a, b, got)
			}
		}
	}
}
