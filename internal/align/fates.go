package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// nearFates is how many times as large one of two counts of one fate may be as the other where two rules took them: of 160 who survived 130 had been
// rescued some hours before, but twelve survivors are not fifty who were rescued.
const nearFates = 1.5

// away is the fate of those who had to leave their homes, of whom three times as many may have gone some hours later as at first.
const (
	away      = "away"
	nearHomes = 3.0
)

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
		if fate == "" || c.Kind != claim.Count || fate == away && c.Quantity.Qualifier == quantity.Vague { // thousands are those of whom the number comes next
			continue
		}
		k := key{once[i].source, fate}
		if len(by[k]) == mostFates {
			once[i].fates = true
			continue
		}
		for _, o := range by[k] {
			if claims[o].Rule != c.Rule && once[o].figure != once[i].figure && nearFate(&once[o], &once[i], fate) {
				once[o].fates, once[i].fates = true, true
			}
		}
		by[k] = append(by[k], i)
	}
}

// nearFate reports whether two counts lie so near each other that both may be of all who met with one fate.
func nearFate(x, y *reading, fate string) bool {
	most := nearFates
	if fate == away {
		most = nearHomes
	}
	return max(x.figure, y.figure) <= most*min(x.figure, y.figure)
}

// fled reports whether a count is of people who left their homes before a danger, of their own or as they were told; not of those whom a war has driven out, nor
// of those who have no home any more, or were brought out of a place where they do not live.
func fled(c *claim.Claim) bool {
	return slices.Contains(c.Thing.Act, quitHome) && slices.Contains(flights, c.Thing.Act[0]) && !ofWar(&c.Thing)
}

// quitHome is what each of these acts is.
const quitHome = "quit-home"

// flights are the acts of which all are told who left their homes for some time.
var flights = []string{"evacuate", "flee", "drive-out"}

// oneFate reports whether two counts of people that two rules took are of one fate: who was rescued survived. Whom a war has driven from home is not who was
// brought to safety on a day of it.
func oneFate(a, b *claim.Claim, x, y *reading) bool {
	fate := fateOf(a.Rule)
	if a.Kind != claim.Count || a.Rule == b.Rule || fate == "" || fate != fateOf(b.Rule) || fate == away && !(fled(a) && fled(b)) {
		return false
	}
	if fate != away && (a.Quantity.Qualifier == quantity.Vague || b.Quantity.Qualifier == quantity.Vague) {
		return true // "several survivors" are no other people than those who were rescued
	}
	return a.Source != b.Source && !x.fates && !y.fates && nearFate(x, y, fate)
}
