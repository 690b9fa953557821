package extract

import (
	"strconv"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// listGap is how many tokens may stand between the numbers of two items of one list: a type, two adjectives, an "of" phrase.
const listGap = 8

// lists tells each count what else its list counts: "seven rifles, 13 magazines and a grenade" names the magazines beside the rifles. Governors are
// those of the quantities; made is the index in out of each quantity's claim, or -1.
func (r *reading) lists(out []claim.Claim, made []int, governors []syntax.Governor) {
	for i := 0; i < len(made); {
		j := i + 1
		for j < len(made) && r.listed(out, made, governors, j) {
			j++
		}
		if j-i > 1 {
			beside(out, made[i:j])
		}
		i = j
	}
}

// listed reports whether quantity j goes on with the list of the one before it.
func (r *reading) listed(out []claim.Claim, made []int, governors []syntax.Governor, j int) bool {
	if made[j-1] < 0 || made[j] < 0 {
		return false
	}
	a, b := &out[made[j-1]], &out[made[j]]
	if a.Kind != claim.Count || b.Kind != claim.Count || a.Sequence != b.Sequence || a.Thing.Head == "" || b.Thing.Head == "" || a.Thing.Part || b.Thing.Part {
		return false
	}
	return governors[j].Token == governors[j-1].Token && b.Thing.Pattern == syntax.Coordination &&
		r.quantities[j].Words.First-r.quantities[j-1].Words.Last <= listGap
}

// amongst writes to each count of those whom others include, whom they are among: the 12 children of "the 41 people who died included 12 children" are not
// any 12 people.
func (r *reading) amongst(out []claim.Claim, made []int, governors []syntax.Governor) {
	for j := 1; j < len(made); j++ {
		if made[j-1] < 0 || made[j] < 0 {
			continue
		}
		whole, part := &out[made[j-1]], &out[made[j]]
		if part.Kind == claim.Count && part.Predicate == "include" && governors[j].Relation == syntax.Object && whole.Kind == claim.Count && whole.Thing.Head != "" &&
			whole.Thing.Head != part.Thing.Head && meets(governors[j].Agent, r.quantities[j-1].Words) {
			part.Thing.Beside = withAll(part.Thing.Beside, whole.Thing.Head)
		}
	}
}

// beside writes to each claim of a list what the others count.
func beside(out []claim.Claim, list []int) {
	for _, i := range list {
		for _, k := range list {
			if t := &out[k].Thing; k != i && t.Head != out[i].Thing.Head {
				out[i].Thing.Beside = withAll(out[i].Thing.Beside, t.Head)
				if q := out[k].Quantity; q != nil && !q.IsRange() {
					out[i].Thing.Beside = withAll(out[i].Thing.Beside, strconv.FormatFloat(q.Value, 'f', -1, 64)+" "+t.Head)
				}
			}
		}
	}
}
