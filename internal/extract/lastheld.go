package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// heldReach is how many words may stand between a claim and the phrase that puts it in the election or parliament before.
const heldReach = 14

// lastHeldAt reports whether token t is told of the one before the main event, where that is one that is held again and again: "in the last election
// it won 48%", "which had 41 seats in the outgoing parliament". Of what happens (a quake, an attack) the last one may be the news.
func (r *reading) lastHeldAt(t int) bool {
	main := r.main.occasion.Type
	n := r.doc.SentenceOf(t)
	if n >= r.bodyFrom && r.timeBefore(r.pastDateline(n)) {
		return true // with which a report may open, too
	}
	if n <= r.bodyFrom || !slices.Contains(main, "election") && !slices.Contains(main, "meeting") {
		return false
	}
	s, words := &r.scenes[n], r.doc.Sentences[n].Tokens
	if s.fronted && t >= s.clauses[0].Last && r.lastHeldIn(doc.Range{First: words.First, Last: min(s.clauses[0].Last, words.First+heldReach)}) {
		return true
	}
	c := s.clauses[s.clauseOf(t)]
	return r.lastHeldIn(doc.Range{First: max(c.First, t-heldReach), Last: min(c.Last, t+heldReach)})
}

// pastDateline are the words of sentence n behind the dateline that its paragraph may begin with.
func (r *reading) pastDateline(n int) doc.Range {
	words := r.doc.Sentences[n].Tokens
	line := r.doc.Paragraphs[r.doc.Sentences[n].Paragraph].Dateline
	for words.First < words.Last && r.doc.Tokens[words.First].Start < line.End {
		words.First++
	}
	for words.First < words.Last && (r.doc.Tokens[words.First].Tag == tag.Colon || r.doc.Tokens[words.First].Tag == tag.Comma) {
		words.First++
	}
	return words
}

// timeBefore reports whether a sentence opens with the time before that somebody did what the report tells of: "The first time they met, in May, they
// talked for an hour".
func (r *reading) timeBefore(words doc.Range) bool {
	t := words.First
	if words.Len() < 6 || r.doc.Low(t) != "the" || r.doc.Low(t+2) != "time" {
		return false
	}
	if g := r.doc.Tokens[t+1].Tag; r.doc.Low(t+1) != "last" && r.doc.Low(t+1) != "previous" && r.numberBefore(t+2, t) == 0 || g.IsVerb() {
		return false
	}
	for i := t + 3; i < min(words.Last, t+3+asideReach); i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.VBD:
			return i > t+3 && r.lemmaOf(i) != "be"
		case g.IsVerb(), g == tag.MD, g == tag.Comma:
			return false
		}
	}
	return false
}

// lastHeldIn reports whether a phrase among words names the one held before: "at the last election", "in the old parliament".
func (r *reading) lastHeldIn(words doc.Range) bool {
	for i := words.First + 1; i+1 < words.Last; i++ {
		before := false
		switch r.doc.Low(i) {
		case "outgoing", "old":
			before = true
		case "last", "previous", "preceding":
		default:
			continue
		}
		if r.ofTime(i) || r.ofTime(i+1) || !r.inPhrase(i-1, words.First) {
			continue // last Sunday's election is the news
		}
		for k := i + 1; k < min(words.Last, i+asideReach); k++ {
			if g := r.doc.Tokens[k].Tag; !g.IsNoun() && g != tag.JJ {
				break
			}
			path := r.set.ThingsFor(r.doc.Type(k))
			if slices.Contains(path, "parliament") && slices.Contains(r.main.occasion.Type, "election") || !before && sameType(path, r.main.occasion.Type) && slices.Contains(path, eventConcept) {
				return true
			}
		}
	}
	return false
}

// inPhrase reports whether the article at token t, or the adjective's place without one, follows "in", "at" or "during".
func (r *reading) inPhrase(t, first int) bool {
	if g := r.doc.Tokens[t].Tag; (g == tag.DT || g == tag.PRPS) && t > first {
		t--
	}
	switch r.doc.Low(t) {
	case "in", "at", "during":
		return true
	}
	return false
}

// whenPast is the time before the main event that the clause of token t hangs on with "when", or one that goes on from it with "and"; nil if there is none:
// "up from 37% in 2022, when it won 41 seats", "the worst since 1998, when 12 people died and 40 were hurt".
func (r *reading) whenPast(s *scene, t int) *when.Mention {
	k := s.clauseOf(t)
	if c := s.clauses[k]; k > 0 && r.doc.Tokens[c.First].Tag == tag.CC && r.hangs(c.First) {
		k--
	}
	w, first := t-1, max(s.clauses[k].First, t-heldReach)
	for w >= first && r.doc.Low(w) != "when" {
		w--
	}
	if w < first {
		return nil
	}
	if w > 0 && r.doc.Tokens[w-1].Tag == tag.Comma {
		w--
	}
	for _, i := range s.times {
		if m := &r.times[i]; m.Words.Last == w && !m.Period.By {
			if r.past(m.Period) {
				return m
			}
			return nil
		}
	}
	return nil
}

// besidePast is the time before the main event that a clause beside that of token t tells, which has none of its own: that of the "when" behind it ("94 people
// died when the Aurora went down in 2008"), or one with which the sentence begins and from which it goes on with "and" ("In 2008 it sank, and 94 people
// died"); nil if there is none.
func (r *reading) besidePast(s *scene, t int) *when.Mention {
	k := s.clauseOf(t)
	if r.timeIn(s, s.clauses[k]) != nil {
		return nil
	}
	if k+1 < len(s.clauses) {
		if c := s.clauses[k+1]; r.doc.Low(c.First) == "when" {
			if m := r.timeIn(s, c); m != nil && r.past(m.Period) && !r.commaIn(c.First, m.Words.First) {
				return m
			}
			return nil
		}
	}
	if m := r.sufferedPast(s, t, k); m != nil {
		return m
	}
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	if c := s.clauses[k]; k == 0 || r.doc.Low(c.First) != "and" && !(r.doc.Low(c.First) == "," && c.Len() > 1 && r.doc.Low(c.First+1) == "and") {
		return nil
	}
	if m := r.timeIn(s, s.clauses[k-1]); m != nil && m.Words.First <= first+1 && r.past(m.Period) && r.pastVerb(t, s.clauses[k]) {
		return m
	}
	return nil
}

// nearWho is how many words behind a figure the clause that says more of those whom it counts may begin.
const nearWho = 5

// sufferedPast is the time before the main event that the clause behind those whom the figure at token t counts, in clause k of scene s, tells them to have suffered at:
// "the names of the 94 people who died in the 2008 flood"; nil if there is none.
func (r *reading) sufferedPast(s *scene, t, k int) *when.Mention {
	if k+1 >= len(s.clauses) || r.doc.Tokens[t].Tag != tag.CD {
		return nil
	}
	c := s.clauses[k+1]
	if w := r.doc.Low(c.First); w != "who" && w != "that" || c.First-t > nearWho {
		return nil
	}
	for i := c.First + 1; i < c.Last; i++ {
		if !r.doc.Tokens[i].Tag.IsVerb() || r.lemmaOf(i) == "be" || r.lemmaOf(i) == "have" {
			continue
		}
		if m := r.timeIn(s, c); m != nil && r.past(m.Period) && meetsAny(r.set.Acts(r.lemmaOf(i)), "kill", "harm") {
			return m
		}
		return nil
	}
	return nil
}

// timeIn is the first time that words of scene s tell, in no quotation, as that of what they tell; nil if they tell none.
func (r *reading) timeIn(s *scene, words doc.Range) *when.Mention {
	for _, i := range s.times {
		if m := &r.times[i]; m.Words.First >= words.First && m.Words.First < words.Last && !r.spoken[i] && !r.other[i] && !m.Period.Since && !m.Period.By {
			return m
		}
	}
	return nil
}

// commaIn reports whether a comma stands in tokens [from, to).
func (r *reading) commaIn(from, to int) bool {
	for t := from; t < to; t++ {
		if r.doc.Tokens[t].Tag == tag.Comma {
			return true
		}
	}
	return false
}
