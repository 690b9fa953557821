package align

import "github.com/claimdiff/claimdiff/internal/claim"

// soleWeight is what it adds that each of two reports of one event tells one duration alone, in what tells that event: it is mostly how long the
// same thing took, whatever the verb, and what the lexicon knows to be another (a trial, a sentence) is forbidden all the same.
const soleWeight = 3.0

// apartBy is how many times as long one of two such durations may be: reports err by halves and doubles, and a minute is of something else than a year.
const apartBy = 5

// onlyOnes marks the claims of a block of durations that are alone in their source, or told again there.
func onlyOnes(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 || claims[0].Kind != claim.Duration {
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

// soles reports whether two claims are each the only duration that a report tells of its event, and of one order.
func (x *reading) soles(y *reading) bool {
	return x.only && y.only && x.unit == y.unit && x.figure <= apartBy*y.figure && y.figure <= apartBy*x.figure
}
