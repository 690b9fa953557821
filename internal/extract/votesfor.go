package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// pollsRule is the rule of the votes that a candidate or party got.
const pollsRule = "votes.polled"

// votesFor reads so many votes, or so many who voted, in a report on an election, as those of the candidate or party for whom they were cast: "the Union
// got 310,000 votes", "310,000 people backed the Union", "Ms Berg, for whom 310,000 citizens voted".
func (r *reading) votesFor(c *claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Count || !r.onVote() || th.Part || th.Other || th.Attribute != "" || c.Quantity.Trend != "" || r.set.Rule(pollsRule) == nil {
		return
	}
	if t := words.First - 1; t > 0 && r.doc.Tokens[t].Tag == tag.PRPS && r.doc.Low(t-1) == "to" && c.Rule == pollsRule {
		th.Agents, c.Agent, th.Open = nil, "", true // 31,000 votes to her 29,000
		return
	}
	switch {
	case claim.General(c.Rule), c.Rule == "votes.cast", c.Rule == "votes.count", c.Rule == "votes.won":
	default:
		return
	}
	votes, people := meetsAny(th.Concept, "vote"), meetsAny(th.Concept, "person")
	if !votes && !people || words.Last < len(r.doc.Tokens) && (r.doc.Low(words.Last) == "more" || r.doc.Low(words.Last) == "fewer") {
		return
	}
	whom := r.votersChoice(c, g, words, votes)
	if whom == nil {
		return
	}
	c.Rule, c.Predicate, th.Predicate, th.Act = pollsRule, "win", "win", r.set.Acts("win")
	c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers = "votes", "vote", nil, r.set.Things("vote"), nil
	th.Owners, th.Patients, c.Patient = nil, nil, ""
	th.Agents = r.camped(whom, words)
}

// votersChoice is the candidate or party who got the votes, or whom the people voted for, that c counts; nil if none is told.
func (r *reading) votersChoice(c *claim.Claim, g syntax.Governor, words doc.Range, votes bool) []string {
	th := &c.Thing
	switch {
	case r.behindFor(words) != nil:
		return r.behindFor(words)
	case words.First > 1 && r.doc.Tokens[words.First-1].Tag == tag.PRPS && r.doc.Low(words.First-2) == "to":
		return nil // 31,000 votes to her 29,000
	case votes && r.whoseVotes(words) != nil:
		return r.whoseVotes(words)
	case votes && (gains(g.Predicate) || polls(g.Predicate)) && g.Relation == syntax.Object, votes && g.Preposition == "with" && places(g.Predicate):
		if p := r.candidate(th.Agents, c.Sequence); p != nil {
			return p
		}
		if p := nounsOf(th.Agents); r.campTold(p, words) != "" {
			return p
		}
	case votes && (gives(g.Predicate) || g.Preposition == "with" && meetsAny(th.Act, "elect")): // "Anna Berg was re-elected with 31,000 votes"
		return r.candidate(th.Patients, c.Sequence)
	case !votes && backs(g.Predicate) && g.Relation == syntax.Subject:
		return r.candidate(th.Patients, c.Sequence)
	case !votes && g.Relation == syntax.Nominal && backings(g.Predicate):
		return r.candidateNear(words, true)
	}
	if votes && c.Rule == "votes.cast" && hasVotes(c.Predicate) {
		return r.candidateNear(words, false)
	}
	return nil
}

// whoseVotes is who is named before the "whose" or "who had" that stands before the words, with an age between or without: "Anna Berg, 38, whose 31,000 votes".
// Nil if nobody is.
func (r *reading) whoseVotes(words doc.Range) []string {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	t := words.First - 1
	if t > first && r.doc.Low(t) != "whose" && r.doc.Tokens[t].Tag.IsVerb() {
		if t--; t > first && r.doc.Tokens[t].Tag.IsVerb() {
			t-- // who has won
		}
		if r.doc.Low(t) != "who" {
			return nil
		}
	} else if t <= first || r.doc.Low(t) != "whose" {
		return nil
	}
	for t > first && (r.doc.Tokens[t-1].Tag == tag.Comma || r.doc.Tokens[t-1].Tag == tag.CD) {
		t--
	}
	for _, n := range r.namesIn(doc.Range{First: max(first, t-campGap), Last: t}) {
		if n.Words.Last == t {
			return candidateKey(n)
		}
	}
	return nil
}

// votedReach is how many words behind those who voted it may be told for whom.
const votedReach = 10

// behindFor is the candidate or party named behind the "for" of a verb of voting, or before a "for whom" that stands before the words; nil if none is.
func (r *reading) behindFor(words doc.Range) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	if t := words.First - 2; t > s.First && r.doc.Low(t) == "for" && r.doc.Low(t+1) == "whom" {
		named := r.namesIn(doc.Range{First: s.First, Last: t})
		for i := len(named) - 1; i >= 0; i-- {
			if k := candidateKey(named[i]); k != nil {
				return k
			}
		}
		return nil
	}
	voted := false
	for t := words.Last; t < min(s.Last, words.Last+votedReach); t++ {
		switch w := r.lemmaOf(t); {
		case w == "vote" || w == "cast" || w == "ballot" || w == "opt":
			voted = true
		case w == "for" && voted:
			for _, n := range r.namesIn(doc.Range{First: t + 1, Last: min(t+4, s.Last)}) {
				if k := candidateKey(n); k != nil {
					return k
				}
			}
			return nil
		case w == "against", w == "of", w == ";", strings.HasPrefix(w, "who"), r.doc.Tokens[t].Tag == tag.CD:
			return nil
		}
	}
	return nil
}

// seatsOfHouse reports whether a share by two numbers is of the seats of a house: "29 of the 90 seats".
func (r *reading) seatsOfHouse(q *quantity.Mention) bool {
	if q.Class != quantity.Proportion || !(q.Amount.Numerator > 0) || !(q.Amount.Denominator > q.Amount.Numerator) || !r.onVote() {
		return false
	}
	head := r.parse.Counted(q.Words).Head
	return head >= 0 && r.lemmaOf(head) == "seat"
}

// seatsWon appends the count of the seats that somebody has of a house, which "29 of the 90 seats" tells as "29 seats" does.
func (r *reading) seatsWon(out []claim.Claim, q *quantity.Mention) []claim.Claim {
	sub := r.subCount(q, q.Words, q.Amount.Numerator)
	sub.Span, sub.Of = q.Span, doc.Range{}
	sub.Amount.Precision = 1
	var c claim.Claim
	r.byItself(&c, &sub)
	g := r.parse.Govern(q.Words)
	c.Thing.Part = false
	r.seatsOf(&c, out, g, q.Words)
	if r.ofVotes(&c, q.Words); c.Rule == "" {
		return out
	}
	r.otherContest(&c)
	return append(out, c)
}

// leadOver makes all parties that the sentence names those of a lead in points, which is of both: who is ahead of whom, one report tells from the one
// side, and another from the other.
func (r *reading) leadOver(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if th.Attribute != "point-lead" && th.Attribute != "exit-point-lead" {
		return
	}
	th.Agents, th.Patients, c.Patient = nil, nil, ""
	for _, n := range r.namesIn(r.doc.Sentences[c.Sequence].Tokens) {
		if k := candidateKey(n); k != nil {
			th.Agents = withAll(th.Agents, r.camped(k, words)...)
		}
	}
	if meetsAny(th.Agents, claim.Noun+victor, claim.Noun+second) && th.Attribute == "point-lead" {
		th.Agents = nil // by how much one won the other lost
	}
}

// swings reports whether an attribute is by how many points a share of the votes rose or fell since the election before.
func swings(attribute string) bool { return attribute == "vote-gain" || attribute == "vote-loss" }

// ofParty gives what an election brought or cost a party to that party, wherever its sentence names it: by how much its share rose, what its campaign cost.
func (r *reading) ofParty(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if !swings(th.Attribute) && th.Attribute != "campaign-spending" {
		return
	}
	whom := r.candidate(th.Owners, c.Sequence)
	for _, p := range [...][]string{th.Agents, th.Patients} {
		if whom == nil {
			whom = r.candidate(p, c.Sequence)
		}
	}
	if whom == nil {
		whom = nounsOf(append(th.Agents, th.Patients...))
	}
	if p := r.partyMeant(whom, words); p != nil {
		whom = p
	}
	if nounsOnly(whom) && r.campTold(whom, words) == "" || whom == nil {
		if near := r.candidateNear(words, true); near != nil {
			whom = near
		}
	}
	th.Agents, th.Owners, th.Patients, c.Patient = r.camped(whom, words), nil, nil, ""
}
