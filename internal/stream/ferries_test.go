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

// TestVessels holds what is told of a vessel and of those whom it carried.
func TestVessels(t *testing.T) {
	const sank = "TOLM, May 4 - The ferry Sea Lark sank off Tolm on Monday. "
	holdPairs(t, []markedPair{
		{"whom villagers saved are not all who were", sank + "Villagers in canoes rescued [24 people].", sank + "A total of [67 people] were rescued.", nil},
		{"whom the coast guard saved may be", sank + "The coast guard rescued [24 people].", sank + "A total of [67 people] were rescued.", []claim.Relation{claim.Contradict, claim.Update}},
		{"how many it may carry is a fact", sank + "The ferry was licensed to carry [90 passengers].", sank + "It was allowed to carry [120 passengers], a port official said.", []claim.Relation{claim.Contradict}},
		{"halfway to the next round figure is not that figure", sank + "Its owner will pay each family [200,000 pounds].", sank + "The families will each get [250,000 pounds] in compensation from the owner.", []claim.Relation{claim.Contradict}},
	})
}
