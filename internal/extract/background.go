package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// earlier reports whether a month is told as one before the main event, by a verb in the past: "a quake struck the region in September", where
// the lead says "on Sunday" or a day of a later month.
func (r *reading) earlier(m *when.Mention, clause doc.Range) bool {
	if m.Period.Grain == when.Season && r.doc.Low(m.Words.First) == "last" {
		return r.pastVerb(m.Words.First, clause) // last summer
	}
	if g := m.Period.Grain; (g == when.Year || g == when.Month) && r.doc.Low(m.Words.First) == "earlier" {
		return r.main.lately && r.pastVerb(m.Words.First, clause) // earlier this year
	}
	if r.boundsTerm(m) || r.sinceDeed(m) {
		return false
	}
	main := r.main.occasion.Time
	if !r.main.lately || r.closes(m) || r.stretches(m) || m.Period.Grain != when.Month || !r.pastVerb(m.Words.First, clause) {
		return false
	}
	if m.Period.Timex == "PAST_REF" {
		return true // last month
	}
	if main == nil {
		return monthOf(m.Period.Timex) != "" // the news is of last night, and that was in March
	}
	if m.Period.From.IsZero() {
		return monthOf(m.Period.Timex) != "" && monthOf(main.Timex) != monthOf(m.Period.Timex)
	}
	return main.Date != "" && m.Period.Until.Format("2006-01-02") < main.Date
}

// aroundTime is clause k, with the one after it where it is an adverbial set before the sentence: "In June, it will close".
func (s *scene) aroundTime(k int) doc.Range {
	c := s.clauses[k]
	if k == 0 && s.fronted && len(s.clauses) > 1 {
		c.Last = s.clauses[1].Last
	}
	return c
}

// stretches reports whether a time is the first or the last of a stretch that figures are for: "between July and September".
func (r *reading) stretches(m *when.Mention) bool {
	t := m.Words.First - 1
	for n := 0; t >= 0 && n < 4; t, n = t-1, n+1 {
		switch r.doc.Low(t) {
		case "between":
			return true
		case "and":
		default:
			if !r.ofTime(t) {
				return false
			}
		}
	}
	return false
}

// sinceDeed reports whether a time only dates the noun of a deed since which something is so: "have written since the merger in May".
func (r *reading) sinceDeed(m *when.Mention) bool {
	t := m.Words.First - 1
	if t < 2 || r.doc.Tokens[t].Tag != tag.IN || !r.doc.Tokens[t-1].Tag.IsNoun() {
		return false
	}
	for n := 0; t > 0 && n < 7; t, n = t-1, n+1 {
		switch w := r.doc.Low(t - 1); {
		case w == "since":
			return true
		case w == "of", w == "at": // since the closure of its mill in 2009
		case r.doc.Tokens[t-1].Tag.IsNoun(), r.doc.Tokens[t-1].Tag == tag.DT, r.doc.Tokens[t-1].Tag == tag.JJ, r.doc.Tokens[t-1].Tag == tag.PRPS:
		default:
			return false
		}
	}
	return false
}

// monthOf is the month of a TIMEX3 value whose year is not known or is; empty if it has none.
func monthOf(timex string) string {
	if len(timex) >= len("XXXX-09") && timex[4] == '-' && timex[5] >= '0' && timex[5] <= '1' {
		return timex[5:7]
	}
	return ""
}

// pastVerb reports whether the verb nearest before token t in its clause, or the first after it, is a past form.
func (r *reading) pastVerb(t int, clause doc.Range) bool {
	for i := t - 1; i >= clause.First; i-- {
		if g := r.parse.Tag(i); g.IsVerb() || g == tag.MD {
			return g == tag.VBD || g == tag.VBN && !r.presentPassive(i, clause.First)
		}
	}
	for i := t; i < clause.Last; i++ {
		if g := r.parse.Tag(i); g.IsVerb() || g == tag.MD {
			return g == tag.VBD || g == tag.VBG
		}
	}
	return true // what has no verb tells of no plan
}

// presentPassive reports whether a participle at token t belongs to a passive of what is so or will be, which no past form opens: "is planned for", "will be paid in",
// not "was held in", "has been shut since".
func (r *reading) presentPassive(t, first int) bool {
	be := false
	for i := t - 1; i >= first; i-- {
		switch g := r.parse.Tag(i); {
		case g == tag.RB:
		case g == tag.MD, g == tag.TO:
			return be
		case (g == tag.VBZ || g == tag.VBP) && r.lemmaOf(i) == "be":
			return true
		case g == tag.VB && r.lemmaOf(i) == "be":
			be = true
		default:
			return false
		}
	}
	return false
}

// setCarried finds the sentences that go on with an event before, which the sentence before them tells of: "A quake struck in 2003. It killed 26,000
// people." For each it keeps the time of that event.
func (r *reading) setCarried() {
	r.carried = make([]*claim.Time, len(r.doc.Sentences))
	for i := 1; i < len(r.carried); i++ {
		if t := r.countsOn(i); t != nil {
			r.carried[i] = t
			continue
		}
		if !r.goesOn(i) {
			continue
		}
		if r.carried[i-1] != nil {
			r.carried[i] = r.carried[i-1]
			continue
		}
		before := &r.scenes[i-1]
		if len(before.events) == 0 || !r.pastAt(before.events[0].token) {
			continue
		}
		if m := r.timeAt(before.events[0].token); m != nil {
			r.carried[i] = calendar(m.Period)
		}
	}
}

// countsOn is the time that the sentence before i opens with, where that lies before the main event and i, without a time of its own, begins by saying
// how many: "In 2006 a barge ran aground. Forty people drowned." Nil if they are not such.
func (r *reading) countsOn(i int) *claim.Time {
	s, before := r.doc.Sentences[i], r.doc.Sentences[i-1]
	if len(r.scenes[i].times) > 0 || s.Paragraph != before.Paragraph || s.Tokens.Len() < 3 || r.doc.Tokens[s.Tokens.First].Tag != tag.CD || r.doc.Low(before.Tokens.First) != "in" {
		return nil
	}
	for _, k := range r.scenes[i-1].times {
		if m := &r.times[k]; m.Words.First == before.Tokens.First+1 && r.past(m.Period) {
			return calendar(m.Period)
		}
	}
	return nil
}

// stillSo takes back that a claim is of a time before, where a verb in the present says that it is so now: "the bank, which was set up in 1921, has
// 30 branches".
func (r *reading) stillSo(c *claim.Claim, g syntax.Governor) {
	o := &c.Thing.Occasion
	if g.Token < 0 || o.Time == nil || o.Time.Since || c.Headline || c.Negated {
		return
	}
	switch r.parse.Tag(g.Token) {
	case tag.VBZ, tag.VBP:
	default:
		return
	}
	if m := r.timeAt(g.Token); m == nil || m.Words.First > g.Token || !r.past(m.Period) {
		return
	}
	o.Background, o.Time, c.Thing.Period = false, nil, nil
}

// goesOn reports whether sentence i, which tells no time of its own, begins with a word for what the sentence before told of, and goes on in the past.
func (r *reading) goesOn(i int) bool {
	s := r.doc.Sentences[i]
	if len(r.scenes[i].times) > 0 || s.Tokens.Len() < 3 || r.doc.Paragraphs[s.Paragraph].Role != doc.Body {
		return false
	}
	verb := s.Tokens.First + 1
	switch strings.ToLower(r.doc.Word(s.Tokens.First)) {
	case "it", "they":
	case "that", "this", "those":
		if e := r.scenes[i].events; len(e) > 0 && e[0].token <= s.Tokens.First+2 {
			verb = e[0].token + 1
		}
	default:
		return false
	}
	return verb < s.Tokens.Last && r.doc.Tokens[verb].Tag == tag.VBD && r.doc.Low(verb) != "said"
}

// carriedAt is the time of the event before that the sentence of token t goes on with, or nil.
func (r *reading) carriedAt(t int) *claim.Time {
	if s := r.doc.SentenceOf(t); s < len(r.carried) {
		return r.carried[s]
	}
	return nil
}

// ofTime reports whether token t is part of a time.
func (r *reading) ofTime(t int) bool {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.Last > t })
	return i < len(r.times) && r.times[i].Words.First <= t
}

// pastFurther reports whether a verb that shares its subject with the clause of token t tells of a time before: "killed six people, injured 50 and
// damaged houses in September".
func (r *reading) pastFurther(s *scene, t int) bool {
	own := s.clauseOf(t)
	if own+1 >= len(s.clauses) || !r.pastVerb(t, s.clauses[own]) {
		return false
	}
	for c := own + 1; c < len(s.clauses) && r.coordinate(s.clauses[c]); c++ {
		for _, i := range s.times {
			if m := &r.times[i]; s.clauseOf(m.Words.First) == c && !m.Period.Since && !m.Period.By && !r.ofBase(t, m) && !r.madeThen(t, m) {
				return r.past(m.Period) || r.earlier(m, s.clauses[c])
			}
		}
	}
	return false
}

// onlyPast is the time before the main event that a sentence tells, if it tells no other; else nil.
func (r *reading) onlyPast(s *scene) *claim.Time {
	var only *claim.Time
	for _, i := range s.times {
		m := &r.times[i]
		if m.Period.Since || m.Period.By || r.spoken[i] || r.other[i] {
			continue
		}
		if only != nil || !r.past(m.Period) && !r.earlier(m, s.clauses[s.clauseOf(m.Words.First)]) {
			return nil
		}
		only = calendar(m.Period)
	}
	return only
}

// coordinate reports whether a clause goes on with another verb in the past of the subject before: "and damaged", ", injured".
func (r *reading) coordinate(clause doc.Range) bool {
	t := clause.First
	if g := r.doc.Tokens[t].Tag; g != tag.Comma && g != tag.CC {
		return false
	}
	for t++; t < clause.Last && (r.doc.Tokens[t].Tag == tag.CC || r.doc.Tokens[t].Tag == tag.RB); t++ {
	}
	if t >= clause.Last || r.lemmaOf(t) == "be" || t+1 < clause.Last && r.doc.Low(t+1) == "by" {
		return false // ", lifted by a good harvest in August" says why
	}
	g := r.doc.Tokens[t].Tag
	return g == tag.VBD || g == tag.VBN
}

// nameReach is how many words a name or noun that is only set beside another may have before the clause that hangs on it.
const nameReach = 8

// relativeAfter reports whether a relative clause follows the noun phrase at token t: ", the dairy, for which it had offered four billion".
func (r *reading) relativeAfter(t int) bool {
	for n := 0; n < nameReach && t+n < len(r.doc.Tokens); n++ {
		switch g := r.doc.Tokens[t+n].Tag; {
		case g == tag.WDT, g == tag.WP:
			return true
		case g.IsVerb(), g == tag.MD, g == tag.Stop, g == tag.CC:
			return false
		}
	}
	return false
}

// pastFronted reports whether the adverbial before the first clause puts the whole sentence in a time before: "In 2011 another ferry, the Mar, sank,
// and 37 people died." A clause with a time of its own is told apart before this is asked.
func (r *reading) pastFronted(s *scene, t int) bool {
	if !s.fronted {
		return false
	}
	for _, i := range s.times {
		if m := &r.times[i]; s.clauseOf(m.Words.First) == 0 && m.Words.First < t && !m.Period.Since && !m.Period.By && !r.spoken[i] && !r.other[i] {
			return r.past(m.Period)
		}
	}
	return false
}

// cameAbout reports whether a verb that only says that something came about stands shortly before token t: "the shooting came just weeks after".
func (r *reading) cameAbout(t, first int) bool {
	for k := t - 1; k >= max(first, t-4); k-- {
		if r.doc.Tokens[k].Tag.IsVerb() {
			switch r.lemmaOf(k) {
			case "come", "happen", "occur":
				return true
			}
			return false
		}
	}
	return false
}

// lengthBefore reports whether "for" opens the time that ends before token i: who agrees "to hold fire for a month after the talks" says for how long.
func (r *reading) lengthBefore(i int) bool {
	for n, t := 0, i-2; n < 3 && t >= 0; n, t = n+1, t-1 {
		switch g := r.doc.Tokens[t].Tag; {
		case r.doc.Low(t) == "for":
			return true
		case g != tag.CD && g != tag.DT && g != tag.JJ:
			return false
		}
	}
	return false
}

// yearsAfter reports whether token t is told of what had happened years or months before the main event: "struck two years after the town was
// flattened by a quake that killed thousands"; or days before, where that is new in the report: "came a day after a man was shot".
func (r *reading) yearsAfter(t int) bool {
	s := &r.scenes[r.doc.SentenceOf(t)]
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for c := s.clauseOf(t); c >= 0; c-- {
		words := s.clauses[c]
		for i := max(words.First, first+1); i < min(t, words.Last); i++ {
			if r.doc.Low(i) != "after" {
				continue
			}
			switch r.lemmaOf(i - 1) {
			case "year", "month", "decade", "century":
				return r.pastTense(i) && !r.lengthBefore(i)
			case "week":
				if r.cameAbout(i-1, first) {
					return true
				}
			case "day", "night", "hour":
				if !slices.Contains(r.main.lead, r.doc.SentenceOf(t)) && r.cameAbout(i-1, first) && r.newEvent(s, doc.Range{First: i + 1, Last: words.Last}) {
					return true
				}
			}
		}
		if c == 0 || r.doc.Tokens[words.First].Tag != tag.Colon && !r.hangs(words.First) {
			return false
		}
	}
	return false
}
