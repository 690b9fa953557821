package align

import "github.com/claimdiff/claimdiff/internal/claim"

// soleWeight is what it adds that each of two reports of one event tells one duration alone, in what tells that event: it is mostly how long the
// same thing took, whatever the verb, and what the lexicon knows to be another (a trial, a sentence) is forbidden all the same.
const soleWeight = 3.0

// apartBy is how many times as long one of two such durations may be: reports err by halves and doubles, and a minute is of something else than a year.
const apartBy = 5

// onlyOnes marks the claims of a block of durations, measures of one dimension or shares that are alone in their source, or told again there.
func onlyOnes(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 {
		return
	}
	switch claims[0].Kind {
	case claim.Duration, claim.Measure, claim.Proportion:
	default:
		return
	}
	for i := 0; i < len(claims); {
		j, alone := i, true
		for ; j < len(claims) && once[j].source == once[i].source; j++ {
			alone = alone && sameValue(claims[i], claims[j])
		}
		for ; i < j; i++ {
			once[i].only = alone && claims[i].Thing.Occasion.Main && real(claims[i].Modality)
		}
	}
}

// soles reports whether two claims are each the only duration, share or measure that a report tells of its event, and of one order: of other things than
// lengths of time a report tells sizes that lie nearer each other.
func (x *reading) soles(y *reading, kind claim.Kind) bool {
	by := float64(apartBy)
	if kind != claim.Duration {
		by = farther
	}
	return x.only && y.only && x.unit == y.unit && x.figure <= by*y.figure && y.figure <= by*x.figure
}

// twoParties reports whether those who have part in two things are told to be two: what the roof weighs is not what the organ weighs.
func twoParties(x, y *claim.Thing) bool {
	_, clash := oneParty(members(x), members(y))
	return clash
}
