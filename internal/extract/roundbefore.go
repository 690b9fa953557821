package extract

import (
	"cmp"
	"slices"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// A report on talks tells besides of the rounds before and after: "on 4 March they had met at the Grand Hotel, for six hours", "talks are to resume in
// Oslo in July". What is a round's own there (its place, its length, its hour) is known for another one's by its day or month, which is not that of the news.

// The days before the news from which a meeting may be of a round before: where a word tells that it was one, and where none does.
const (
	roundsApart = 1
	plainApart  = 5
)

// roundBefore gives what the words at token t tell to a round before, where their sentence tells of one by its day or month: "on 4 March they had met at the
// Grand Hotel"; or to one to come: "they meet again in July, in Oslo".
func (r *reading) roundBefore(o *claim.Occasion, t int) {
	if !isMeeting(r.main.occasion.Type) {
		return
	}
	s := r.doc.SentenceOf(t)
	m, from := r.roundDay(t), s
	if m == nil && r.followsOn(s) {
		from = s - 1
		m = r.onlyRoundDay(from)
	}
	if m == nil || o.Number > 0 && o.Number == r.main.occasion.Number || m.Period.Grain == when.Month && !r.timesMeeting(m, t) || !r.ofEarlierRound(m, from) && !r.ofLaterRound(m, from, t) {
		return // the second round had opened on the Thursday, of whose end on Friday the report is
	}
	o.Type, o.Time, o.Background, o.Main, o.Assumed = r.main.occasion.Type, calendar(m.Period), true, false, false
	if m.Period.From.IsZero() {
		at := day(r.countedFrom(m))
		o.Time = &claim.Time{Timex: at, Date: at, Grain: string(when.Day)}
	}
}

// datedRound reports whether o is another round than that of the news, known by its day or month alone.
func (r *reading) datedRound(o *claim.Occasion) bool {
	return o.Background && isMeeting(o.Type) && isMeeting(r.main.occasion.Type) && o.Time != nil && o.Time.Date != "" &&
		(o.Time.Grain == "day" || o.Time.Grain == "part" || o.Time.Grain == "week" || o.Time.Grain == "month")
}

// timesMeeting reports whether the month m is told of a meeting: in a clause that names one, in one without a verb beside such a clause, or right before
// "when" and one: "in March the government banned the party, it said at talks in Oslo" dates none.
func (r *reading) timesMeeting(m *when.Mention, t int) bool {
	s := &r.scenes[r.doc.SentenceOf(m.Words.First)]
	k := s.clauseOf(m.Words.First)
	if r.doc.SentenceOf(t) != r.doc.SentenceOf(m.Words.First) {
		return r.meetsIn(s.clauses[k]) // "Those talks had lasted an hour"
	}
	at := s.clauses[s.clauseOf(t)]
	return r.meetsIn(s.clauses[k]) || r.withoutVerb(s.clauses[k]) && (r.meetsIn(at) || k > 0 && r.meetsIn(s.clauses[k-1])) || r.whenClause(at) && r.meetsIn(at)
}

// roundDay is the day that holds for token t: of its clause, or of one before it that it goes on with, without a verb of its own or behind one with "when".
func (r *reading) roundDay(t int) *when.Mention {
	s := &r.scenes[r.doc.SentenceOf(t)]
	for c := s.clauseOf(t); c >= 0; c-- {
		words := s.clauses[c]
		var best *when.Mention
		for _, i := range s.times {
			m := &r.times[i]
			if m.Words.First >= words.First && m.Words.First < words.Last && r.calendarDay(m) && !m.Period.Since && !m.Period.By && !r.other[i] && (best == nil || distance(m.Words.First, t) < distance(best.Words.First, t)) {
				best = m
			}
		}
		if best != nil {
			return best
		}
		if c == 0 || !r.withoutVerb(doc.Range{First: words.First, Last: t}) && !r.sharesSubject(words) && !r.takesUp(words) && !r.whenClause(s.clauses[c-1]) {
			break
		}
	}
	if !s.fronted {
		return nil
	}
	for _, i := range s.times {
		if m := &r.times[i]; s.clauseOf(m.Words.First) == 0 && r.calendarDay(m) && !m.Period.Since && !m.Period.By && !r.other[i] {
			return m
		}
	}
	return nil
}

// calendarDay reports whether a time is a day, week or month of the calendar, or a day or a week that is counted back from another.
func (r *reading) calendarDay(m *when.Mention) bool {
	switch m.Period.Grain {
	case when.Day, when.Part, when.Clock, when.Weekend, when.Week, when.Month:
		if !m.Period.From.IsZero() {
			return true
		}
	}
	return !r.countedFrom(m).IsZero()
}

// countedFrom is the day that a time of no date of its own tells by how many days or weeks before the news it was: "a week earlier", "two days before"; zero
// if it tells none.
func (r *reading) countedFrom(m *when.Mention) time.Time {
	last := m.Words.Last - 1
	main := r.main.occasion.Time
	if main == nil || main.Date == "" || !m.Period.From.IsZero() || m.Words.Len() < 3 {
		return time.Time{}
	}
	if w := r.doc.Low(last); w != "earlier" && w != "before" && w != "previously" {
		return time.Time{}
	}
	days := 0
	switch r.lemmaOf(last - 1) {
	case "day":
		days = 1
	case "week":
		days = 7
	case "fortnight":
		days = 14
	}
	n := cardinalOf(r.doc.Low(last - 2))
	if article(r.doc.Low(last - 2)) {
		n = 1
	}
	news, err := time.Parse(time.DateOnly, main.Date)
	if err != nil || n*days == 0 {
		return time.Time{}
	}
	return news.AddDate(0, 0, -n*days)
}

// withoutVerb reports whether no verb but a participle of its nouns stands among words.
func (r *reading) withoutVerb(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if g := r.doc.Tokens[t].Tag; g == tag.MD || g.IsVerb() && g != tag.VBN && g != tag.VBG {
			return false
		}
	}
	return true
}

// sharesSubject reports whether a clause goes on with another verb of the subject before it: "and broke up after six hours".
func (r *reading) sharesSubject(words doc.Range) bool {
	t := words.First
	for t < words.Last && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.CC || r.doc.Tokens[t].Tag == tag.RB) {
		t++
	}
	return t > words.First && t < words.Last && (r.doc.Tokens[t].Tag == tag.VBD || r.doc.Tokens[t].Tag == tag.VBN || r.doc.Tokens[t].Tag == tag.WDT)
}

// takesUp reports whether a clause begins with a word for the talks that the one before told of: "; those talks lasted three days", ", and it ended without a deal".
func (r *reading) takesUp(words doc.Range) bool {
	t := words.First
	for t < words.Last && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.CC || r.doc.Tokens[t].Tag == tag.Colon) {
		t++
	}
	if t+1 >= words.Last || t == words.First {
		return false
	}
	switch r.doc.Low(t) {
	case "it", "they":
		return r.pastTense(t)
	case "those", "these", "that", "the":
		return r.isEventAt(t + 1)
	}
	return false
}

// whenClause reports whether a clause tells when the next one was: "when they met on Monday".
func (r *reading) whenClause(words doc.Range) bool {
	for t := words.First; t < min(words.Last, words.First+3); t++ {
		if r.doc.Low(t) == "when" {
			return true
		}
	}
	return false
}

// followsOn reports whether sentence s, which tells no day, begins with a word for what the one before it told of: "Those talks had lasted an hour".
func (r *reading) followsOn(s int) bool {
	if s == 0 || r.doc.Sentences[s].Paragraph != r.doc.Sentences[s-1].Paragraph {
		return false
	}
	for _, i := range r.scenes[s].times {
		if r.calendarDay(&r.times[i]) {
			return false
		}
	}
	switch r.doc.Low(r.doc.Sentences[s].Tokens.First) {
	case "it", "they", "that", "those", "there":
		return r.pastTense(r.doc.Sentences[s].Tokens.First)
	}
	return false
}

// onlyRoundDay is the day that sentence s tells, where it tells one alone.
func (r *reading) onlyRoundDay(s int) *when.Mention {
	var only *when.Mention
	for _, i := range r.scenes[s].times {
		m := &r.times[i]
		if !r.calendarDay(m) || m.Period.Since || m.Period.By || r.other[i] {
			continue
		}
		if only != nil {
			return nil
		}
		only = m
	}
	return only
}

// ofEarlierRound reports whether the day m, told in sentence s, is one on which the parties met before the news: by how long before, and by the words.
func (r *reading) ofEarlierRound(m *when.Mention, s int) bool {
	news := r.newsDay()
	if news.IsZero() || r.main.occasion.Time == nil && m.Period.Grain != when.Month {
		return false
	}
	last := m.Period.Until
	if last.IsZero() {
		last = cmp.Or(m.Period.From, r.countedFrom(m))
	}
	gone := int(news.Sub(last.Truncate(24*time.Hour)).Hours() / 24)
	return gone >= roundsApart && r.tellsMeeting(s) && (r.oncePast(s) || gone >= plainApart && !r.setsOut(s))
}

// ofLaterRound reports whether the day or month m, told in sentence s, is one on which the parties are to meet again.
func (r *reading) ofLaterRound(m *when.Mention, s, t int) bool {
	news := r.newsDay()
	if news.IsZero() || m.Period.From.IsZero() || int(m.Period.From.Sub(news).Hours()/24) < plainApart && m.Period.Grain != when.Month || !m.Period.From.After(news) {
		return false
	}
	return r.timesMeeting(m, t) && r.meetingToCome(r.doc.Sentences[s].Tokens)
}

// meetingToCome reports whether words tell that parties are to meet: the meeting is to come by its verb, or the verb is in the present or the future.
func (r *reading) meetingToCome(words doc.Range) bool {
	for i := range r.scenes[r.doc.SentenceOf(words.First)].events {
		if e := &r.scenes[r.doc.SentenceOf(words.First)].events[i]; r.isEventAt(e.token) && (r.roundToCome(e.token) || e.number > r.main.occasion.Number && r.main.occasion.Number > 0) {
			return true
		}
	}
	for t := words.First; t < words.Last; t++ {
		w, g := r.lemmaOf(t), r.doc.Tokens[t].Tag
		if (g == tag.VB || g == tag.VBP || g == tag.VBZ) && (gathers(w) || befallsTalks(w) || w == "reconvene" || w == "resume" || w == "continue" || w == "return" || w == "be") {
			return true
		}
	}
	return false
}

// newsDay is the day that a report brings the news of, or else that on which it came out; zero where neither is known.
func (r *reading) newsDay() time.Time {
	if main := r.main.occasion.Time; main != nil {
		day, _ := time.Parse(time.DateOnly, main.Date)
		return day
	}
	return r.src.Published.UTC().Truncate(24 * time.Hour)
}

// tellsMeeting reports whether sentence s tells that parties met: by talks, a round or a session, or by a verb.
func (r *reading) tellsMeeting(s int) bool { return r.meetingIn(r.doc.Sentences[s].Tokens) }

// meetingIn is tellsMeeting for some words of a sentence.
func (r *reading) meetingIn(words doc.Range) bool {
	if slices.ContainsFunc(r.scenes[r.doc.SentenceOf(words.First)].events, func(e eventNoun) bool {
		return e.token >= words.First && e.token < words.Last && (isMeeting(e.path) || isRound(e.path) || isSession(e.path))
	}) {
		return true
	}
	for t := words.First; t < words.Last; t++ {
		if (r.doc.Low(t) == "together" || r.doc.Low(t) == "face") && t > words.First && r.lemmaOf(t-1) == "come" {
			return true
		}
		if g := r.doc.Tokens[t].Tag; (g == tag.VBD || g == tag.VBN) && (parleys(r.lemmaOf(t)) || gathers(r.lemmaOf(t)) || partsOrSpeaks(r.lemmaOf(t))) {
			return true
		}
	}
	return false
}

// partsOrSpeaks reports whether w is a verb for what parties do at talks or as these end.
func partsOrSpeaks(w string) bool {
	switch w {
	case "part", "speak", "confer", "reconvene":
		return true
	}
	return false
}

// oncePast reports whether sentence s says that what it tells was before: by its tense, or by a word that makes of a meeting an earlier one.
func (r *reading) oncePast(s int) bool {
	words := r.doc.Sentences[s].Tokens
	for t := words.First; t < words.Last; t++ {
		if w := r.doc.Low(t); onceBefore(w) && !(w == "before" && r.leadsClause(t+1, words.Last)) {
			return true
		} else if w == "had" {
			if t+1 < words.Last && (r.doc.Tokens[t+1].Tag == tag.VBN || r.doc.Tokens[t+1].Tag == tag.RB && t+2 < words.Last && r.doc.Tokens[t+2].Tag == tag.VBN) {
				return true
			}
		}
	}
	return false
}

// leadsClause reports whether what begins at token t has a subject and a verb of its own: "went on for six hours before the sides declared a truce".
func (r *reading) leadsClause(t, last int) bool {
	for i := t; i < min(last, t+phraseReach+2); i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.VBD, g == tag.VBZ, g == tag.VBP, g == tag.VBG:
			return i > t || g == tag.VBG
		case g.IsNoun(), g == tag.DT, g == tag.JJ, g == tag.PRP, g == tag.PRPS, g == tag.CD:
		default:
			return false
		}
	}
	return false
}

// setsOut reports whether sentence s tells that something began, arrived or was agreed on its day: the round of the news may have begun then.
func (r *reading) setsOut(s int) bool {
	words := r.doc.Sentences[s].Tokens
	for t := words.First; t < words.Last; t++ {
		if g := r.doc.Tokens[t].Tag; g.IsVerb() && meetsAny(r.set.Acts(r.lemmaOf(t)), "begin", "arrive") {
			return true
		}
	}
	return false
}
