package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// sharesReach is how many words a candidate, with who leads the party and what he is, may take up before the share: "ahead of the Front of Jan Berg, the
// prime minister since 2014, on 30%".
const sharesReach = 22

// namedWithin is within how many words behind "for" the name of a party ends: "for the ruling People's Front".
const namedWithin = 6

// voteOf reads a bare share in a report on an election as that of the candidate or party named for it in a list of them: "had 33%, ahead of the
// Front on 30%", "the Front 30%", "30% for the Front", "the Front (30%)". out is the claims before it.
func (r *reading) voteOf(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Proportion || !r.onVote() || c.Quantity.Trend != "" || !isPercent(c) ||
		th.Attribute != "" && th.Attribute != voteShare && th.Attribute != "majority" || !claim.General(c.Rule) && c.Rule != "votes.share" || r.set.Rule("votes.share") == nil {
		return
	}
	if th.Head != "" && !slices.Contains(th.Concept, "vote") {
		return
	}
	whom := r.shareholder(words, r.besideShare(c, out))
	if whom == nil && len(th.Agents) > 0 && nounsOnly(th.Agents) {
		whom = r.apposedTo(c, words)
	}
	if whom == nil && th.Head == "" && (g.Relation == syntax.Object && gains(g.Predicate) || g.Relation == syntax.Oblique && places(g.Predicate)) {
		whom = r.candidate(th.Agents, c.Sequence)
	}
	if whom == nil {
		return
	}
	c.Rule, th.Attribute, th.Agents, th.Patients, c.Patient = "votes.share", voteShare, whom, nil, ""
}

// seatsOf reads so many seats, in a report on an election, as won by the party named for them, in a list of them too: "gave the Front 24 seats",
// "and the Union nine", "49 for the Union". out is the claims before it.
func (r *reading) seatsOf(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	level := r.seatLevel(c, out, g, words)
	if c.Kind != claim.Count || !r.onVote() || th.Part || r.set.Own(c.Rule) || !claim.General(c.Rule) && c.Rule != "votes.won" && !level || r.set.Rule("votes.won") == nil {
		return
	}
	if r.fewer(c, out, words) || r.downTo(c, out, words) || r.hadBefore(c, out, words) || r.withItsShare(c, out, words) || c.Quantity.Precision > 0 && c.Quantity.Precision < 1 {
		return // of "won 36 with 39.2" the second: nobody has a part of a seat
	}
	if w := r.doc.Low(min(words.Last, len(r.doc.Tokens)-1)); c.Quantity.Trend != "" && !level || w == "more" || w == "fewer" || w == "less" || strings.HasPrefix(r.doc.Text[c.Span.End:], "-") {
		if c.Rule == "votes.won" {
			c.Rule, c.Predicate, th.Predicate, th.Act = "count.general", "", "", nil
		}
		return // a 63-seat house, and by how many more
	}
	if r.doc.Low(r.doc.Sentences[c.Sequence].Tokens.First) == "of" && (len(r.scenes[c.Sequence].places) > 0 || th.Head == "seat" && th.Relation == "") {
		return // of the ten seats of one district
	}
	further := level || r.moreSeats(c, out, g)
	seats := th.Head == "seat" && (th.Attribute == "" || th.Attribute == "seats")
	bare := th.Head == "" || words.Last < len(r.doc.Tokens) && r.doc.Tokens[words.Last].Tag == tag.CC // the Union has 12 and the Green Left ten
	if t := words.Last; !bare && further && (t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() && r.doc.Tokens[t].Tag != tag.JJ) {
		bare = r.namedBefore(words.First, r.doc.Sentences[c.Sequence].Tokens.First) != nil // and the Green Left ten
	}
	if !seats && (!bare || !further) {
		return
	}
	after := words.Last
	if after < len(r.doc.Tokens) && r.doc.Tokens[after].Tag.IsNoun() {
		after++ // 24 seats
	}
	whom := r.shareholder(doc.Range{First: words.First, Last: after}, further)
	if whom == nil && seats {
		whom = r.toldBare(c, words)
	}
	if c.Modality == claim.Planned && c.Rule == "votes.won" {
		c.Modality = claim.Actual // who will have 24 seats has won them
	}
	if seats && whom == nil && r.coalesces(c, g, words) {
		return
	}
	if whom == nil && level {
		whom = r.candidate(th.Agents, c.Sequence)
	}
	if whom == nil {
		whom = r.seatWinner(c, g, seats, bare)
	}
	if whom == nil {
		th.Open = th.Open || seats && c.Rule == "votes.won" && len(nounsOf(th.Agents))+len(nounsOf(th.Patients)) == 0 && !pronoun(c.Agent)
		return
	}
	if c.Modality == claim.Planned {
		c.Modality = claim.Actual // and the Greens nine
	}
	if c.Modality == claim.Possible && (g.Relation != syntax.Object || !gains(g.Predicate)) {
		c.Modality = claim.Actual // who with 24 seats may decide who governs has won them
	}
	if th.Other && !slices.ContainsFunc(out[max(0, len(out)-mostCompared):], func(o claim.Claim) bool {
		return o.Sequence == c.Sequence && o.Rule == "votes.won" && meetsAny(o.Thing.Agents, whom...)
	}) {
		th.Other = false // another nine went to the Greens: to nobody else, and they got no more
	}
	c.Rule, c.Subject = "votes.won", cmp.Or(c.Subject, "seats")
	c.Predicate, th.Predicate, th.Act = "win", "win", r.set.Acts("win")
	th.Head, th.Heads, th.Concept, th.Attribute = "seat", nil, r.set.Things("seat"), ""
	th.Agents, th.Patients, c.Patient = whom, nil, ""
}

// wonSeats makes c how many seats a party won, or, of before, had.
func (r *reading) wonSeats(c *claim.Claim, of *claim.Thing, before bool) bool {
	th := &c.Thing
	c.Rule, c.Subject, c.Predicate, c.Modality = "votes.won", "seats", "win", claim.Actual
	th.Head, th.Heads, th.Concept, th.Attribute, th.Predicate, th.Act, th.Part, th.Other = "seat", nil, r.set.Things("seat"), "", "win", r.set.Acts("win"), false, false
	th.Agents, th.Patients, th.Occasion, c.Patient = of.Agents, nil, of.Occasion, ""
	q := *c.Quantity
	q.Trend, c.Quantity = "", &q
	if before {
		th.Occasion.Background = true
		wonBefore(c)
	}
	return true
}

// hadBefore reads the seats that a party is told to have had before, right behind those that it won: "24 seats (it had 31)", "24 seats, against 31 four years ago",
// "24 seats. It had 31 in the old assembly".
func (r *reading) hadBefore(c *claim.Claim, out []claim.Claim, words doc.Range) bool {
	th, n := &c.Thing, len(out)-1
	if n >= 0 && out[n].Span.End > c.Span.Start {
		n--
	}
	if n < 0 || c.Sequence-out[n].Sequence > 1 || out[n].Rule != "votes.won" || out[n].Thing.Head != "seat" || th.Head != "" && th.Head != "seat" && !slices.Contains(th.Concept, "lawmaker") || c.Quantity.IsRange() || r.set.Rule(earlierSeats) == nil || !r.endsPhrase(words.Last) && th.Head == "" {
		return false
	}
	if slices.ContainsFunc(th.Agents, func(p string) bool { return !isNoun(p) && !slices.Contains(out[n].Thing.Agents, p) }) {
		return false // another's
	}
	first := r.doc.Sentences[c.Sequence].Tokens.First
	same := c.Sequence == out[n].Sequence
	if !same {
		if w := r.doc.Low(first); w != "it" && w != "they" && r.lemmaOf(first) != "party" && r.doc.Low(min(first+1, len(r.doc.Tokens)-1)) != "party" {
			return false
		}
	} else {
		first = r.doc.TokenAt(out[n].Span.End-1) + 1
	}
	had := false
	for t := words.First - 1; t >= first && t >= words.First-phraseReach; t-- {
		switch w := r.doc.Low(t); {
		case w == "(":
			return same && had && r.wonSeats(c, &out[n].Thing, true)
		case w == "had", w == "from", w == "previously", w == "before", w == "was", w == "were", w == "against":
			had = true
		}
	}
	return had && (th.Occasion.Background || r.chamberBefore(doc.Range{First: first, Last: r.doc.Sentences[c.Sequence].Tokens.Last})) && r.wonSeats(c, &out[n].Thing, true)
}

// chamberBefore reports whether words tell of the parliament or the election before: "in the old assembly", "last time", "before the vote".
func (r *reading) chamberBefore(words doc.Range) bool {
	for t := words.First; t+1 < words.Last; t++ {
		next := r.lemmaOf(t + 1)
		switch r.doc.Low(t) {
		case "old", "outgoing", "previous", "last", "departing":
			if next == "time" || next == "election" || next == "vote" || onVoteNoun(next) {
				return true
			}
		case "before":
			if t+2 < words.Last && r.doc.Low(t+1) == "the" && (r.lemmaOf(t+2) == "election" || r.lemmaOf(t+2) == "vote") {
				return true
			}
		}
	}
	return false
}

// withItsShare reads the seats of a party that a list tells behind its share of the votes: "the Front 29.1 percent and 24", "the League 15.2 percent and 12 seats".
func (r *reading) withItsShare(c *claim.Claim, out []claim.Claim, words doc.Range) bool {
	th, n := &c.Thing, len(out)-1
	if n < 0 || out[n].Sequence != c.Sequence || out[n].Thing.Attribute != voteShare || out[n].Rule != "votes.share" || len(out[n].Thing.Agents) == 0 || c.Quantity.Precision < 1 || c.Quantity.IsRange() {
		return false
	}
	gap := words.First - r.doc.TokenAt(out[n].Span.End-1)
	if gap > phraseReach+1 || r.doc.Low(words.First-1) != "and" && r.doc.Low(words.First-1) != "or" {
		return false
	}
	lawmakers := th.Head == "seat" || slices.Contains(th.Concept, "lawmaker")
	if !lawmakers && (th.Head != "" && !r.endsPhrase(words.Last) || !r.endsPhrase(words.Last) || !slices.ContainsFunc(out[max(0, n-mostCompared):], func(o claim.Claim) bool {
		return o.Rule == "votes.won" && o.Thing.Head == "seat" && c.Sequence-o.Sequence <= seatsReach
	})) {
		return false
	}
	return r.wonSeats(c, &out[n].Thing, false)
}

// seatLevel reports whether c is, by its verb, how many seats a party of the election ended at: "the Front fell to 24", "clung on to 24 seats". A number with no noun
// counts seats where those of the party or of others are told shortly before.
func (r *reading) seatLevel(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) bool {
	th := &c.Thing
	if c.Kind != claim.Count || th.Head != "" && th.Head != "seat" || g.Token < 0 || g.Token >= words.First || c.Quantity.Precision < 1 || c.Quantity.IsRange() {
		return false
	}
	switch before := r.doc.Low(words.First - 1); {
	case g.Relation == syntax.Object:
		if !gains(g.Predicate) || g.Predicate == "gain" && th.Head == "" {
			return false // who gained six has more than six
		}
	case before == "to", before == "for", before == "at", before == "with", before == "on", before == "onto":
		if !endsAt(r.lemmaOf(g.Token)) {
			return false
		}
	default:
		return false
	}
	if !r.onVote() || r.candidate(th.Agents, c.Sequence) == nil {
		return false
	}
	return th.Head == "seat" || r.endsPhrase(words.Last) && slices.ContainsFunc(out[max(0, len(out)-mostCompared):], func(o claim.Claim) bool {
		return c.Sequence-o.Sequence <= seatsReach && o.Thing.Head == "seat" && strings.HasPrefix(o.Rule, "votes.") || o.Rule == earlierSeats && c.Sequence-o.Sequence <= seatsReach
	})
}

// seatsReach is within how many sentences behind seats a number of a party may count seats, too.
const seatsReach = 2

// endsPhrase reports whether nothing behind a number is counted by it: no noun and no adjective stand at token t.
func (r *reading) endsPhrase(t int) bool {
	return t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() && r.doc.Tokens[t].Tag != tag.JJ && r.doc.Low(t) != "of"
}

// moreSeats reports whether c goes on with what claims before it in its sentence count: the seats that parties won.
func (r *reading) moreSeats(c *claim.Claim, out []claim.Claim, g syntax.Governor) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-mostCompared && out[k].Sequence == c.Sequence; k-- {
		if out[k].Rule == "votes.won" && out[k].Thing.Head == "seat" {
			return true
		}
	}
	return gains(g.Predicate) && g.Relation == syntax.Object && seatsBefore(c, out)
}

// seatWinner is who is told, by the clause, to have won the seats that c counts, where no name beside the figure tells it; nil if nobody is.
func (r *reading) seatWinner(c *claim.Claim, g syntax.Governor, seats, bare bool) []string {
	th := &c.Thing
	if p := r.candidate(th.Patients, c.Sequence); seats && gives(g.Predicate) && p != nil {
		return p
	}
	if p := r.candidate(th.Agents, c.Sequence); p != nil {
		if seats && (gains(c.Predicate) || c.Rule == "votes.won") && !gives(g.Predicate) {
			return p
		}
		if bare && !seats && gains(g.Predicate) && g.Relation == syntax.Object {
			return p // the Union, which has 12
		}
	}
	if p := r.candidate(th.Owners, c.Sequence); seats && p != nil {
		th.Owners = nil // the Union's 24 seats
		return p
	}
	if c.Rule == "votes.won" && seats && len(th.Agents) == 0 {
		return r.opening(c.Sequence) // the Union, a party founded last year, won 24 seats
	}
	return nil
}

// toldBare is whose seats are told with no verb: those of the party named right before them, or of who says how many "we" have. Nil if neither is known.
func (r *reading) toldBare(c *claim.Claim, words doc.Range) []string {
	if k := r.speakerMeant(c); k != "" {
		return []string{k}
	}
	first := r.doc.Sentences[c.Sequence].Tokens.First
	if whom := r.namedBefore(words.First, first); whom != nil && !isNoun(whom[0]) {
		return whom
	}
	return nil
}

// fewer reads how many seats fewer than before a party is told to have right behind those it has: "34 seats, 12 fewer than four years ago", "34 seats, down
// 12". Fewer than another party has is no loss.
func (r *reading) fewer(c *claim.Claim, out []claim.Claim, words doc.Range) bool {
	th, n := &c.Thing, len(out)-1
	if n < 0 || out[n].Sequence != c.Sequence || out[n].Rule != "votes.won" || out[n].Thing.Head != "seat" || th.Head != "" && th.Head != "seat" || r.set.Rule("votes.lost") == nil {
		return false
	}
	last := r.doc.Sentences[c.Sequence].Tokens.Last
	t := words.Last
	switch {
	case t < last && (r.doc.Low(t) == "fewer" || r.doc.Low(t) == "less"):
		if t+2 < last && r.doc.Low(t+1) == "than" && len(r.namesIn(doc.Range{First: t + 2, Last: min(last, t+5)})) > 0 {
			return false
		}
	case words.First > 1 && r.doc.Low(words.First-1) == "down" && r.doc.Tokens[words.First-2].Tag == tag.Comma:
	default:
		return false
	}
	b := &out[n].Thing
	c.Rule, c.Subject, c.Predicate, c.Modality = "votes.lost", "seats", "lose", claim.Actual
	th.Head, th.Heads, th.Concept, th.Attribute, th.Predicate, th.Act, th.Part, th.Other = "seat", nil, r.set.Things("seat"), "", "lose", r.set.Acts("lose"), false, false
	th.Agents, th.Patients, th.Occasion, c.Patient = b.Agents, nil, b.Occasion, ""
	q := *c.Quantity
	q.Trend, c.Quantity = "", &q
	return true
}

// downTo reads the seats that a party is told to have now, right behind those that it had before: "fell from 46 seats to 34".
func (r *reading) downTo(c *claim.Claim, out []claim.Claim, words doc.Range) bool {
	th, n := &c.Thing, len(out)-1
	if n < 0 || out[n].Sequence != c.Sequence || out[n].Rule != earlierSeats || th.Head != "" && th.Head != "seat" || words.First < 1 || r.doc.Low(words.First-1) != "to" {
		return false
	}
	c.Rule, c.Subject, c.Predicate, c.Modality = "votes.won", "seats", "win", claim.Actual
	th.Head, th.Heads, th.Concept, th.Attribute, th.Predicate, th.Act, th.Part = "seat", nil, r.set.Things("seat"), "", "win", r.set.Acts("win"), false
	th.Agents, th.Patients, c.Patient = out[n].Thing.Agents, nil, ""
	q := *c.Quantity
	q.Trend, c.Quantity = "", &q
	return true
}

// shareAgain makes a bare number with a fraction behind a share of the votes in its sentence a share as well: "won 33.1 percent of the vote and the Greens
// 8.4".
func (r *reading) shareAgain(c *claim.Claim, out []claim.Claim, words doc.Range) {
	if c.Kind != claim.Count || c.Quantity == nil || !(c.Quantity.Precision < 1) || c.Quantity.IsRange() || c.Quantity.Unit != "" || !r.onVote() || !claim.General(c.Rule) || !r.besideShare(c, out) {
		return
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	if words.Last < s.Last && r.doc.Tokens[words.Last].Tag.IsNoun() || r.namedBefore(words.First, s.First) == nil {
		return
	}
	q := quantity.Exactly(c.Quantity.Value/100, "%", r.shareBeside(c, out).Dimension)
	q.Precision = c.Quantity.Precision / 100
	c.Kind, c.Quantity, c.Rule = claim.Proportion, &q, "proportion.general"
	th := &c.Thing
	c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers, th.Attribute = "", "", nil, nil, nil, ""
}

// opening is the party named by the first words of a sentence, where a comma parts what it is from what it did; nil if none is.
func (r *reading) opening(sentence int) []string {
	s := r.doc.Sentences[sentence].Tokens
	for _, n := range r.namesIn(doc.Range{First: s.First, Last: min(s.Last, s.First+2)}) {
		if n.Words.Last < s.Last && r.doc.Tokens[n.Words.Last].Tag == tag.Comma && n.Kind != name.Person {
			return candidateKey(n)
		}
	}
	return nil
}

// seatsBefore reports whether the sentence before that of c told of seats won, and nothing else was counted since: "… 31 seats. The League gets 26".
func seatsBefore(c *claim.Claim, out []claim.Claim) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-mostCompared && c.Sequence-out[k].Sequence <= 1; k-- {
		if out[k].Kind == claim.Count {
			return out[k].Rule == "votes.won" && out[k].Thing.Head == "seat"
		}
	}
	return false
}

// onVote reports whether the report is on an election or another vote.
func (r *reading) onVote() bool { return meetsAny(r.main.occasion.Type, "election", "vote") }

func isPercent(c *claim.Claim) bool { return c.Quantity.Unit == "%" }

// besideShare reports whether the sentence of c told a share of the votes before it.
func (r *reading) besideShare(c *claim.Claim, out []claim.Claim) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-mostCompared && out[k].Sequence == c.Sequence; k-- {
		if out[k].Thing.Attribute == voteShare {
			return true
		}
	}
	return false
}

// shareBeside is the last share of the votes that the sentence of c told before it, of which there is one.
func (r *reading) shareBeside(c *claim.Claim, out []claim.Claim) *quantity.Amount {
	for k := len(out) - 1; ; k-- {
		if out[k].Thing.Attribute == voteShare {
			return out[k].Quantity
		}
	}
}

// shareholder is the candidate or party that a list gives the share at words; nil if it gives it none. further says that a share was told before.
func (r *reading) shareholder(words doc.Range, further bool) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	t := words.Last
	if t+1 < s.Last && r.lemmaOf(t) == "go" && r.doc.Low(t+1) == "to" {
		t++ // 71 seats went to the Front
	}
	if t < s.Last && (r.doc.Low(t) == "for" || t > words.Last || further && r.doc.Low(t) == "to") {
		for _, n := range r.namesIn(doc.Range{First: t + 1, Last: min(t+1+namedWithin, s.Last)}) {
			return candidateKey(n)
		}
	}
	for _, n := range r.namesIn(doc.Range{First: words.Last - 1, Last: words.Last + 1}) {
		if n.Words.First > words.First && n.Words.First >= words.Last-1 {
			return candidateKey(n) // 24 Front candidates
		}
	}
	before := words.First - 1
	if before <= s.First {
		return nil
	}
	switch r.doc.Low(before) {
	case "on", "with", "at":
		if whom := r.behindIn(doc.Range{First: max(s.First, before-sharesReach), Last: before}, further); whom != nil {
			return whom
		}
		return r.inverted(before, s.First)
	case "(", "'s", "’s", "'", "’":
		return r.namedBefore(before, s.First) // the Front (24), the Front's 24 seats
	}
	if further {
		return r.namedBefore(words.First, s.First)
	}
	return nil
}

// inverted is the candidate or party named right before token t behind the verb that tells where it stands: "third was the Front with 16%". Nil if none is.
func (r *reading) inverted(t, first int) []string {
	named := r.namesIn(doc.Range{First: max(first, t-sharesReach), Last: t})
	if t-1 > first && r.doc.Tokens[t-1].Tag == tag.Comma {
		t-- // runner-up was the Front, with 16%
	}
	if len(named) == 0 || named[len(named)-1].Words.Last != t {
		return nil
	}
	n := named[len(named)-1]
	b := n.Words.First - 1
	for b > first && (r.doc.Low(b) == "the" || r.doc.Tokens[b].Tag == tag.JJ || mark(r.doc.Low(b)) != "") {
		b--
	}
	if b <= first {
		return nil
	}
	if w := r.lemmaOf(b); w == "be" || w == "come" {
		return candidateKey(n)
	}
	return nil
}

// behindIn is whom the words name whose place among candidates they tell: the first name behind "ahead of", "followed by" or, where a share was told
// before, "and" or "while". A verb before any of these tells of something else.
func (r *reading) behindIn(words doc.Range, further bool) []string {
	for t := words.Last - 1; t >= words.First; t-- {
		w := r.doc.Low(t)
		switch g := r.doc.Tokens[t].Tag; {
		case ranks(w), further && (g == tag.CC || w == "while" || w == ";"):
			for _, n := range r.namesIn(doc.Range{First: t + 1, Last: words.Last}) {
				if k := candidateKey(n); k != nil {
					return k
				}
			}
			return nil
		case further && g == tag.Comma:
			if whom := r.namedAt(t+1, words.Last); whom != nil {
				return whom
			}
		case g.IsVerb() && g != tag.VBN && mark(w) == "": // ahead of the governing Front
			return nil
		}
	}
	return nil
}

// namedAt is the candidate or party whose name opens at token t, with or without its article; nil if none does.
func (r *reading) namedAt(t, last int) []string {
	for _, n := range r.namesIn(doc.Range{First: t, Last: min(t+2, last)}) {
		if n.Words.First == t || r.doc.Low(t) == "the" {
			return candidateKey(n)
		}
	}
	return nil
}

// namedBefore is the candidate or party whose name ends right before token t, and of "Jan Berg of the Front" Jan Berg; nil if none does.
func (r *reading) namedBefore(t, first int) []string {
	named := r.namesIn(doc.Range{First: max(first, t-sharesReach), Last: t})
	for i := len(named) - 1; i >= 0 && named[i].Words.Last == t; i-- {
		of := named[i].Words.First - 1
		if of > first && r.doc.Low(of) == "the" {
			of--
		}
		if i > 0 && of > first && r.doc.Low(of) == "of" && named[i-1].Words.Last == of && named[i-1].Words.Len() > 1 && candidateKey(named[i-1]) != nil {
			i--
		}
		return candidateKey(named[i])
	}
	return nil
}

// candidateKey is the key of a name that may be a candidate's or a party's; nil of a place or a people.
func candidateKey(n name.Mention) []string {
	if n.Kind != name.Person && n.Kind != name.Organisation && n.Kind != name.Other {
		return nil
	}
	return []string{partyKey(n)}
}

// coalesces reads seats that several parties have together as those of their coalition: "the Union and the Greens have 61 seats". Seats told of each of them
// are none.
func (r *reading) coalesces(c *claim.Claim, g syntax.Governor, words doc.Range) bool {
	th := &c.Thing
	if c.Rule != "votes.won" || r.set.Rule("votes.coalition") == nil || r.campsIn(th.Agents) < 2 && !(gives(g.Predicate) && r.campsIn(th.Patients) > 1) {
		return false
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := max(s.First, words.First-candidateReach); t < min(s.Last, words.Last+candidateReach); t++ {
		if w := r.doc.Low(t); w == "each" || w == "apiece" || w == "respectively" || (t < words.First || t >= words.Last) && r.doc.Tokens[t].Tag == tag.CD {
			return false
		}
	}
	const attribute = "coalition-seats"
	c.Rule, c.Predicate, th.Predicate, th.Act, th.Attribute = "votes.coalition", "coalition seats", "coalition seats", nil, attribute
	c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers, c.Modality = "", "", nil, nil, nil, claim.Planned
	th.Agents, th.Owners = unnamed(th.Agents), nil
	return true
}

// campsIn is how many camps of the report, or other bodies, a party names.
func (r *reading) campsIn(party []string) (n int) {
	camps := r.campsOf()
	seen := make([]bool, len(camps))
	for _, p := range party {
		at := slices.IndexFunc(camps, func(c camp) bool { return slices.Contains(c.keys, p) })
		if at >= 0 && !seen[at] {
			seen[at] = true
			n++
		}
	}
	return n
}
