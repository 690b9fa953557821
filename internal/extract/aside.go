package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// asideReach is how many words may stand between what parts an event from the main one and the noun for it ("another, still larger quake").
const asideReach = 4

// setAsides finds the sentences that tell of another event than the main one, though not of years before: "In a separate incident on Saturday, five
// people died.", "On Monday, a man was shot dead on Alder Lane." What follows in the paragraph goes on with it.
// The headline and the first sentence of the body are never aside: "Another quake hits the coast" is the news.
func (r *reading) setAsides() {
	r.aside = make([]bool, len(r.doc.Sentences))
	first := r.firstOfBody()
	r.bodyFrom = first
	for i := range r.aside {
		s := r.doc.Sentences[i]
		if i <= first || r.doc.Paragraphs[s.Paragraph].Role != doc.Body || s.Tokens.Len() < 3 {
			continue
		}
		switch {
		case r.opensAside(s.Tokens), r.dayApart(i):
			r.aside[i] = true
		case r.aside[i-1] && s.Paragraph == r.doc.Sentences[i-1].Paragraph:
			r.aside[i] = !r.backToMain(i)
		}
	}
}

// firstOfBody is the first sentence of the body, or the last sentence where there is none.
func (r *reading) firstOfBody() int {
	for i, s := range r.doc.Sentences {
		p := r.doc.Paragraphs[s.Paragraph]
		if p.Role == doc.Body && !(p.Dateline.Len() > 0 && p.Dateline.Contains(s.Span)) {
			return i
		}
	}
	return len(r.doc.Sentences)
}

// opensAside reports whether a sentence says with its first words that it tells of something else: "Separately,", "In a separate incident".
func (r *reading) opensAside(words doc.Range) bool {
	t := words.First
	if w := r.doc.Low(t); w == "separately" || w == "elsewhere" {
		return r.doc.Tokens[t+1].Tag != tag.IN || r.doc.Low(t) == "elsewhere"
	}
	if r.doc.Tokens[t].Tag != tag.IN {
		return false
	}
	for i := t + 1; i < min(words.Last, t+1+asideReach); i++ {
		if r.eventPath(i) != nil || r.doc.Low(i) == "case" {
			return r.parted(i, words.First)
		}
	}
	return false
}

// parted reports whether the noun phrase that ends with the event noun at t sets it apart from another: "another robbery", "a similar attack".
func (r *reading) parted(t, first int) bool {
	for i := t - 1; i >= max(first, t-asideReach); i-- {
		if w := r.doc.Low(i); asideWords(w) {
			// Of several at a time ("similar marches were held in Porto") the main one may be told of elsewhere as one of them.
			return r.doc.Tokens[t].Tag != tag.NNS || w != "similar" && w != "other"
		}
		switch g := r.doc.Tokens[i].Tag; {
		case g.IsNoun(), g == tag.JJ, g == tag.VBN, g == tag.VBG, g == tag.DT, g == tag.RB, g == tag.Comma:
		default:
			return false
		}
	}
	return false
}

// dayApart reports whether sentence i tells of an event that is new in the report ("a man was shot dead", "an accident") and of another day than the
// main one.
func (r *reading) dayApart(i int) bool {
	s := &r.scenes[i]
	for _, k := range s.times {
		m := &r.times[k]
		if m.Period.Since || m.Period.By || r.spoken[k] || r.other[k] || !r.before(m.Period) && !r.countedBack(m) && !r.after(s, m.Period) {
			continue
		}
		clause := s.clauses[s.clauseOf(m.Words.First)]
		if s.fronted && s.clauseOf(m.Words.First) == 0 {
			clause = s.clauses[1]
		}
		if r.pastVerb(m.Words.First, clause) && r.newEvent(s, clause) && !r.onlySaysMore(clause.First, m.Words.First) {
			return true
		}
	}
	return false
}

// onlySaysMore reports whether a relative clause that begins behind the first words of a clause holds the time at token t, so that the time is no time of
// what its sentence tells: "900 jobs will go under an accord that ended a strike on Thursday".
func (r *reading) onlySaysMore(first, t int) bool {
	for i := t - 1; i > first+1; i-- {
		if g := r.doc.Tokens[i].Tag; g == tag.WDT && r.doc.Tokens[i-1].Tag.IsNoun() {
			return true
		} else if g == tag.Comma {
			return false
		}
	}
	return false
}

// before reports whether p lies on another day than the main event, or is told as one before without a date.
func (r *reading) before(p when.Period) bool {
	main := r.main.occasion.Time
	switch p.Grain {
	case when.Day, when.Part, when.Clock, when.Weekend, when.Week, when.Month:
	default:
		return false
	}
	if p.Timex == "PAST_REF" {
		return main != nil
	}
	if main == nil || p.Grain == when.Week {
		return false
	}
	if !p.From.IsZero() && main.Date != "" {
		return p.Until.Format("2006-01-02") < main.Date
	}
	day := weekdayOf(main)
	if day >= 0 && p.Grain == when.Day && p.Weekday < 0 && p.From.IsZero() && monthOf(p.Timex) != "" {
		return true // the news is of Saturday, and that was on June 3
	}
	return p.Weekday >= 0 && day >= 0 && p.Weekday != day
}

// after reports whether p is a later day than the main event's and the sentence names a new event of the same kind: an aftershock, told as "a quake".
func (r *reading) after(s *scene, p when.Period) bool {
	main := r.main.occasion.Time
	if main == nil || main.Date == "" || p.From.IsZero() || p.From.Format("2006-01-02") <= main.Date {
		return false
	}
	return slices.ContainsFunc(s.events, func(e eventNoun) bool { return sameType(e.path, r.main.occasion.Type) })
}

// countedBack reports whether m is a day counted back from the main event, of which no calendar day is known: "two days earlier", "the night before".
func (r *reading) countedBack(m *when.Mention) bool {
	if g := m.Period.Grain; r.main.occasion.Time == nil || g != when.Day && g != when.Part || !m.Period.From.IsZero() || m.Period.Weekday >= 0 {
		return false
	}
	w := r.doc.Low(m.Words.Last - 1)
	return w == "earlier" || w == "before"
}

// weekdayOf is the day of the week of a time told by it alone, Sunday being 0, or -1.
func weekdayOf(t *claim.Time) int {
	if rest, ok := strings.CutPrefix(t.Timex, "XXXX-WXX-"); ok && rest != "" && rest[0] >= '1' && rest[0] <= '7' {
		return int(rest[0]-'0') % 7
	}
	return -1
}

// newEvent reports whether a clause brings in an event or its victim as new: "in an accident", "a 24-year-old man was shot dead".
func (r *reading) newEvent(s *scene, clause doc.Range) bool {
	for _, e := range s.events {
		if e.token >= clause.First && e.token < clause.Last && r.indefinite(e.token, clause.First) {
			return true
		}
	}
	t := r.behindTime(clause)
	if t >= clause.Last || !article(r.doc.Low(t)) {
		return false
	}
	person := false
	for ; t < clause.Last; t++ {
		if g := r.doc.Tokens[t].Tag; g.IsVerb() && g != tag.VBG {
			w := r.lemmaOf(t)
			if w == "be" || w == "find" {
				continue
			}
			acts := r.set.Acts(w)
			befell := person && r.doc.Tokens[t].Tag == tag.VBN && (slices.Contains(acts, "hit") || slices.Contains(acts, "rob"))
			return !speech.Says(w) && (befell || slices.Contains(acts, "harm"))
		}
		person = person || slices.Contains(r.set.Things(r.lemmaOf(t)), "person")
	}
	return false
}

// behindTime is the first word of a clause behind what joins it to the one before and a time that it begins with: "; on Monday night a man", ": Last Friday, a man".
func (r *reading) behindTime(clause doc.Range) int {
	t := clause.First
	for t < clause.Last {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.Comma, g == tag.CC, g == tag.Colon, r.ofTime(t):
		case (g == tag.IN || g == tag.DT) && t+1 < clause.Last && r.ofTime(t+1):
		default:
			return t
		}
		t++
	}
	return t
}

// indefinite reports whether the noun phrase that ends at t begins with "a" or "another".
func (r *reading) indefinite(t, first int) bool {
	for i := t - 1; i >= max(first, t-asideReach-1); i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case article(r.doc.Low(i)):
			return true
		case g.IsNoun(), g == tag.JJ, g == tag.VBN, g == tag.VBG, g == tag.CD:
		default:
			return false
		}
	}
	return false
}

func article(w string) bool { return w == "a" || w == "an" || w == "another" }

// backToMain reports whether sentence i, in a paragraph that has told of something else, comes back to the main event: it says its day.
func (r *reading) backToMain(i int) bool {
	main := r.main.occasion.Time
	for _, k := range r.scenes[i].times {
		if c := calendar(r.times[k].Period); main != nil && c.Timex == main.Timex {
			return true
		}
	}
	return false
}

// asideAt reports whether token t is told of another event than the main one.
func (r *reading) asideAt(t int) bool {
	n := r.doc.SentenceOf(t)
	if n >= len(r.aside) || r.aside[n] {
		return n < len(r.aside)
	}
	s := &r.scenes[n]
	if n <= r.bodyFrom {
		return false
	}
	for _, e := range s.events {
		if r.parted(e.token, r.doc.Sentences[n].Tokens.First) && (s.covers(e.token, t) || e.token < t && r.hangs(s.clauses[s.clauseOf(t)].First) && s.clauseOf(t) == s.clauseOf(e.token)+1) {
			return true
		}
	}
	return false
}
