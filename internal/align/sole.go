package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// soleWeight is what it adds that each of two reports of one event tells one duration alone, in what tells that event: it is mostly how long the
// same thing took, whatever the verb, and what the lexicon knows to be another (a trial, a sentence) is forbidden all the same.
const soleWeight = 3.0

// apartBy is how many times as long one of two such durations may be: reports err by halves and doubles, and a minute is of something else than a year.
const apartBy = 5

// onlyOnes marks the claims of a block of durations, sums, measures of one dimension or shares that are alone in their source, or told again there.
func onlyOnes(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 {
		return
	}
	switch claims[0].Kind {
	case claim.Duration, claim.Measure, claim.Proportion, claim.Money:
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

// paymentWeight is what it adds that each of two reports of one event tells one sum alone, and both that it is paid, asked or due: of a fine, a fee or a
// purse one says how high it is and the other that somebody pays so much.
const paymentWeight = 5.0

// onePayment reports whether two sums are told of what is paid, by nobody who is told to be another, and for no two stretches of time.
func (m *matcher) onePayment(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	p, q := &x.Occasion, &y.Occasion
	if x.Attribute != y.Attribute && worth(x, y) {
		return false // of what a deal is worth a report tells a bid, a fee and a bonus
	}
	return paid(a) && paid(b) && x.Term == y.Term && !x.Part && !y.Part && p.Main && q.Main && !p.Background && !q.Background && m.together(a.Source, b.Source) && !twoParties(x, y) && !twoBearers(x, y) && !twoDoers(a.Agent, b.Agent)
}

// twoBearers reports whether two things are told to be done to two who are named, whoever did them: one court fines two people.
func twoBearers(x, y *claim.Thing) bool {
	p, q := named(x.Patients), named(y.Patients)
	_, clash := oneParty(p, q)
	return clash && !misspelt(p, q)
}

// twoDoers reports whether two phrases for who does something end with two common nouns, of which both are not for a firm, so that they are of two: the
// insurer and the state.
func twoDoers(p, q string) bool {
	x, y := p[strings.LastIndexByte(p, ' ')+1:], q[strings.LastIndexByte(q, ' ')+1:]
	if x == p || y == q || strings.EqualFold(x, y) || x == "" || y == "" || x[0] < 'a' || y[0] < 'a' {
		return false // a pronoun, or a name, which may be of either
	}
	return !(slices.Contains(plainFirms, x) && slices.Contains(plainFirms, y))
}

// paid reports whether a claim tells what is paid for something or has to be.
func paid(c *claim.Claim) bool {
	return real(c.Modality) && !c.Negated && c.Quantity != nil && c.Quantity.Trend == "" && (slices.Contains(payments, c.Predicate) || slices.Contains(payments, c.Thing.Attribute))
}
