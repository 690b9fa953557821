package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
)

// leastRows is from how many parties on a list without a verb is a table.
const leastRows = 3

// seatTables reads each list of parties with a number behind each, in a sentence on the seats of a house, as of the seats that they won: "the seats are
// divided as follows: Reds 34, Greens 27, Union nine".
func (r *reading) seatTables(out []claim.Claim, made []int) {
	if r.set.Rule("votes.won") == nil {
		return
	}
	for i := 0; i < len(made); {
		n := i
		for n < len(made) && made[n] >= 0 && r.row(&out[made[n]], r.quantities[n].Words) && (n == i || out[made[n]].Sequence == out[made[i]].Sequence) {
			n++
		}
		if n-i >= leastRows && r.onSeats(out[made[i]].Sequence) {
			for ; i < n; i++ {
				r.tableSeats(&out[made[i]], r.namedBefore(r.quantities[i].Words.First, r.doc.Sentences[out[made[i]].Sequence].Tokens.First))
			}
		}
		i = max(i+1, n)
	}
}

// row reports whether c is a number with nothing but the name of a party before it, and nothing that it counts.
func (r *reading) row(c *claim.Claim, words doc.Range) bool {
	s := r.doc.Sentences[c.Sequence].Tokens
	if c.Kind != claim.Count || c.Quantity.Trend != "" || c.Quantity.Precision < 1 || c.Quantity.IsRange() || !r.endsClause(words.Last) {
		return false
	}
	return r.namedBefore(words.First, s.First) != nil
}

// onSeats reports whether a sentence tells of the seats of a house, or of a house and of no votes.
func (r *reading) onSeats(sentence int) bool {
	words, house := r.doc.Sentences[sentence].Tokens, false
	for t := words.First; t < words.Last; t++ {
		switch w := r.lemmaOf(t); w {
		case "seat":
			return true
		case "vote", "percent", "%":
			return false
		default:
			house = house || slices.Contains(r.set.Things(w), "legislature") || w == "council" || w == "parliament" || w == "assembly" || w == "chamber"
		}
	}
	return house
}

// tableSeats makes c the count of the seats that a party won.
func (r *reading) tableSeats(c *claim.Claim, party []string) {
	th := &c.Thing
	c.Rule, c.Subject, c.Predicate, c.Modality, c.Patient = "votes.won", "seats", "win", claim.Actual, ""
	th.Predicate, th.Act, th.Head, th.Heads, th.Concept, th.Attribute = "win", r.set.Acts("win"), "seat", nil, r.set.Things("seat"), ""
	th.Agents, th.Patients, th.Part, th.Other = party, nil, false, false
}
