package align

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// nearFates is how many times as large one of two counts of one fate may be as the other where two rules took them: of 160 who survived 130 had been
// rescued some hours before, but twelve survivors are not fifty who were rescued.
const nearFates = 1.5

// mostFates is how many counts of one fate of one report are held against each other.
const mostFates = 12

// bothFates marks the counts whose reports tell one fate by two rules and two figures that lie near each other, as those who were rescued and all who
// survived: there each rule asks for its own.
func bothFates(claims []*claim.Claim, once []reading) {
	type key struct {
		source int
		fate   string
	}
	by := map[key][]int{}
	for i, c := range claims {
		fate := fateOf(c.Rule)
		if fate == "" || c.Kind != claim.Count {
			continue
		}
		k := key{once[i].source, fate}
		if len(by[k]) == mostFates {
			once[i].fates = true
			continue
		}
		for _, o := range by[k] {
			if claims[o].Rule != c.Rule && once[o].figure != once[i].figure && nearFate(&once[o], &once[i]) {
				once[o].fates, once[i].fates = true, true
			}
		}
		by[k] = append(by[k], i)
	}
}

// nearFate reports whether two counts lie so near each other that both may be of all who met with one fate.
func nearFate(x, y *reading) bool {
	return max(x.figure, y.figure) <= nearFates*min(x.figure, y.figure)
}

// oneFate reports whether two counts of people that two rules took are of one fate: who was rescued survived.
func oneFate(a, b *claim.Claim, x, y *reading) bool {
	if a.Kind != claim.Count || a.Rule == b.Rule || fateOf(a.Rule) == "" || fateOf(a.Rule) != fateOf(b.Rule) {
		return false
	}
	if a.Quantity.Qualifier == quantity.Vague || b.Quantity.Qualifier == quantity.Vague {
		return true // "several survivors" are no other people than those who were rescued
	}
	return a.Source != b.Source && !x.fates && !y.fates && nearFate(x, y)
}
