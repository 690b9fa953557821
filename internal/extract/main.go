package extract

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// main is the event that a report is about, as its headline and lead tell it.
type main struct {
	occasion claim.Occasion
	// year is the year of the event if the report tells it, or was published in; 0 if not.
	year          int
	label         string
	lead, opening []int // the sentences that tell it, and those that may still
	// lately says that the lead tells of a day, so that what was in a month was not the news.
	lately bool
	// after says that the day of the event is that of what came of it, as claim.Profile.After has it.
	after bool
	// series is the kind of event that a round of no named kind is one of.
	series []string
}

// leadSentences is how many sentences of the body are taken for the lead: who, what, where and when stand in the first three of nearly every report.
const leadSentences = 3

// openingSentences is how far a report may take to say when its event was, or its number in a series: the lead may be a summary.
const openingSentences = 8

// lead returns the sentences that tell the main event: the headline and the first of the body.
func (r *reading) lead() []int { return r.first(leadSentences) }

// first returns the headline and the first n sentences of the body.
func (r *reading) first(n int) []int {
	out := make([]int, 0, n+1)
	body := 0
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		switch r.doc.Paragraphs[s.Paragraph].Role {
		case doc.Headline:
			if body == 0 {
				out = append(out, i)
			}
		case doc.Body:
			out = append(out, i)
			if d := r.doc.Paragraphs[s.Paragraph].Dateline; d.Len() > 0 && d.Contains(s.Span) {
				continue // the place and day before the first sentence
			}
			if body++; body == n {
				return out
			}
		}
	}
	return out
}

func (r *reading) findMain() main {
	lead := r.lead()
	opening := r.first(openingSentences)
	m := main{lead: lead, opening: opening}
	if !r.src.Published.IsZero() {
		m.year = r.src.Published.Year()
	}
	o := &m.occasion
	o.Type = r.mainType(lead)
	m.series = r.series(o.Type)
	o.Number = r.leadNumber(lead, opening, o.Type)
	t, ahead := r.leadTime(lead, o)
	if t == nil || ahead { // what is announced is later than the news of it
		if back, also := r.leadTime(opening, o); back != nil && (t == nil || !also) {
			t = back
		}
	}
	if isMeeting(o.Type) && t != nil {
		t = r.freshDay(t, opening, o)
	}
	if t != nil {
		p := t.Period
		if t.Of.Timex != "" {
			p = t.Of // a day after the march
		}
		o.Time = calendar(p)
		o.Time.Since = false
		m.after = slices.ContainsFunc(o.Type, mishap) && r.dayAfter(t)
		if !p.From.IsZero() {
			m.year = p.From.Year()
		}
	}
	m.lately = t != nil || r.lately(lead)
	o.Near = r.nearPlaces(lead)
	o.Over = r.over(o.Near...)
	o.Places = o.Near[:min(len(o.Near), 3)]
	m.label = strings.Join(o.Type[:min(1, len(o.Type))], "")
	return m
}

// dayAfter reports whether the words before the time m in its clause, back to their verb, tell what came of a mishap or a crime: "was charged on Friday", "made his
// first appearance in court on Friday". A day before its noun is the event's own: "Tuesday's shooting".
func (r *reading) dayAfter(m *when.Mention) bool {
	if m.Of.Timex != "" || r.possessive(m.Words.Last) {
		return false
	}
	s := &r.scenes[r.doc.SentenceOf(m.Words.First)]
	clause := s.clauses[s.clauseOf(m.Words.First)]
	for t := m.Words.First - 1; t >= clause.First; t-- {
		g := r.doc.Tokens[t].Tag
		if (g.IsVerb() || g.IsNoun()) && comesOfIt(r.lemmaOf(t)) {
			return true
		}
		if g.IsVerb() && !slightVerb(r.lemmaOf(t)) {
			return false
		}
	}
	return false
}

// lately reports whether the lead tells of a day or a part of one, be it one that no date is known for: "last night".
func (r *reading) lately(lead []int) bool {
	for _, n := range lead {
		for _, i := range r.scenes[n].times {
			if g := r.times[i].Period.Grain; (g == when.Day || g == when.Part) && !r.spoken[i] && !r.times[i].Period.Since {
				return true
			}
		}
	}
	return false
}

// leadNumber is the number in its series of the main event, of that kind; 0 where none is told. Further down than the lead a report of a later round
// tells what was promised at the first, and one of the first has no need to number it. A round that a report says further on is to come is the one after
// that which it is about.
func (r *reading) leadNumber(lead, opening []int, kind []string) int {
	next := 0
	for _, s := range opening {
		for _, e := range r.scenes[s].events {
			if e.number == 0 || !sameType(e.path, kind) && !(e.number > 1 && isRound(e.path) && isMeeting(kind)) || r.pastAt(e.token) || isMeeting(kind) && r.longAfter(&e) || e.number == 1 && (!slices.Contains(lead, s) || isMeeting(kind) && !r.opensWith(s, lead) || r.perfect(e.token) || r.recalled(e.token)) {
				continue
			}
			if e.number > 1 && isMeeting(kind) && !r.opensWith(s, lead) && r.roundToCome(e.token) {
				next = cmp.Or(next, e.number)
				continue
			}
			return e.number
		}
	}
	return max(0, next-1)
}

// perfect reports whether the verb behind the noun at token t tells what had been done before: "the first round, from 6 to 9 May, had been held in Oslo".
func (r *reading) perfect(t int) bool {
	last := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.Last
	for i := t + 1; i < min(last, t+perfectReach); i++ {
		if g := r.doc.Tokens[i].Tag; g.IsVerb() || g == tag.MD {
			return r.doc.Low(i) == "had" && i+1 < last && (r.doc.Tokens[i+1].Tag == tag.VBN || r.doc.Tokens[i+1].Tag == tag.RB || r.doc.Low(i+1) == "been")
		}
	}
	return false
}

// perfectReach is how many words may stand between an event's noun and its verb.
const perfectReach = 14

// mainType is the kind of event told of most, where a headline counts six times and a lead sentence three times. A round is one of something: what
// else is told of says of what.
func (r *reading) mainType(lead []int) []string {
	type vote struct {
		path   []string
		weight int
	}
	var votes []vote
	for s := range r.scenes {
		w := 1
		if slices.Contains(lead, s) {
			w = 3
			if r.doc.Paragraphs[r.doc.Sentences[s].Paragraph].Role == doc.Headline {
				w = 6
			}
		}
		for _, e := range r.scenes[s].events {
			i := slices.IndexFunc(votes, func(v vote) bool { return v.path[0] == e.path[0] })
			if i < 0 {
				votes = append(votes, vote{path: e.path})
				i = len(votes) - 1
			}
			votes[i].weight += w
		}
	}
	told := func(e eventNoun) bool { return !aftermath(e.path[0]) }
	if !slices.ContainsFunc(lead, func(s int) bool { return slices.ContainsFunc(r.scenes[s].events, told) }) {
		if path := r.deedType(lead); path != nil {
			return path
		}
	}
	var best vote
	for _, v := range votes {
		if bare := isRound(best.path); len(best.path) == 0 || bare && !isRound(v.path) || v.weight > best.weight && bare == isRound(v.path) {
			best = v
		}
	}
	if len(best.path) > 0 && (best.path[0] == "war" && r.negotiated(lead) || best.path[0] == "strike" && (r.talksLead(lead) || r.averted(lead)) || isRound(best.path) && (r.twoSidesMet() || r.agreedInRounds(lead)) || isSession(best.path) && r.sessionOfTalks(lead)) {
		return r.set.Things(meetingConcept) // a war or a strike goes on; that its parties met is the news
	}
	if best.weight <= fewTold && !isRound(best.path) && !slices.ContainsFunc(lead, func(s int) bool { return len(r.scenes[s].events) > 0 }) && r.partiesMet() {
		return r.set.Things(meetingConcept) // an election named in passing is not what parties met about
	}
	if len(best.path) == 0 && r.bargained(lead) || (len(best.path) == 0 || best.path[0] == "war" || best.path[0] == "violation") && r.tellsPeace(lead) && r.sidesToldMet() {
		return r.set.Things(meetingConcept)
	}
	if !slices.Contains(best.path, electionConcept) && !slices.Contains(best.path, "vote") && (len(best.path) == 0 || passingNoun(best.path[0]) || !r.toldAtOnce(best.path)) && (r.electionNews() || len(best.path) > 0 && slices.ContainsFunc(lead, func(s int) bool { return r.votersDid(r.doc.Sentences[s].Tokens) })) {
		return r.set.Things(electionConcept)
	}
	if len(best.path) == 0 || slices.ContainsFunc(best.path, mishap) || slices.Contains(best.path, "crime") {
		if slices.ContainsFunc(lead, r.tellsVerdict) {
			return r.set.Things("trial") // what the accused did is not the news
		}
	}
	return best.path
}

// tellsVerdict reports whether sentence s tells that a court convicted, acquitted or sentenced somebody.
func (r *reading) tellsVerdict(s int) bool {
	words := r.doc.Sentences[s].Tokens
	for t := words.First; t < words.Last; t++ {
		if r.doc.Tokens[t].Tag.IsVerb() && meetsAny(r.set.Acts(r.lemmaOf(t)), "sentence", "convict", "acquit") {
			return true
		}
	}
	return false
}

// toldAtOnce reports whether the headline or the first sentence of the body names an event of a kind.
func (r *reading) toldAtOnce(kind []string) bool {
	return slices.ContainsFunc(r.first(1), func(s int) bool {
		return slices.ContainsFunc(r.scenes[s].events, func(e eventNoun) bool { return e.path[0] == kind[0] })
	})
}

// fewTold is the weight up to which a kind of event is only named in passing, further down than the lead.
const fewTold = 2

// electionConcept is the lexicon's name for an election, of which "Tarn elects Ana Berg" tells, too.
const electionConcept = "election"

// deedType is the kind of event of which headline and lead tell by its deed or its trace alone, where it befell people: "a man was shot", "gunfire hit
// two men"; nil where they do not.
func (r *reading) deedType(lead []int) []string {
	for _, n := range lead {
		s := r.doc.Sentences[n].Tokens
		if r.votersDid(s) {
			return r.set.Things(electionConcept)
		}
		event, people := "", false
		for t := s.First; t < s.Last; t++ {
			switch g := r.doc.Tokens[t].Tag; {
			case g.IsVerb() && event == "":
				event = eventOfDeed(r.lemmaOf(t))
				if event == electionConcept {
					if g == tag.VBN && t+1 < s.Last && r.doc.Tokens[t+1].Tag.IsNoun() {
						event = "" // an elected official
					}
					people = true
				}
			case g.IsNoun():
				if w := r.lemmaOf(t); event == "" && eventOfTrace(w) != "" {
					event = eventOfTrace(w)
				} else {
					people = people || slices.Contains(r.set.Things(w), "person")
				}
			}
		}
		if event != "" && people {
			return r.set.Things(event)
		}
	}
	return nil
}

// series is the kind of event that a round of no named kind is one of: the first that the report numbers, else the main one. What talks are about, a war
// or a strike, may be told of more often than the talks are.
func (r *reading) series(kind []string) []string {
	for s := range r.scenes {
		for _, e := range r.scenes[s].events {
			if e.number > 0 && !isRound(e.path) {
				return e.path
			}
		}
	}
	return kind
}

// leadTime is the day that the lead tells the main event of: one that stands right before its noun ("Tuesday's earthquake"), else the first of a
// clause that names it, else the first. A day to come, for which ahead is true, is that of the event only beside its noun and where no other is told,
// and one of another round of it never is.
func (r *reading) leadTime(lead []int, o *claim.Occasion) (best *when.Mention, ahead bool) {
	rank := 0
	for _, n := range lead {
		s := &r.scenes[n]
		if r.stamp(n) {
			continue
		}
		for _, i := range s.times {
			m := &r.times[i]
			if !daily(m.Period) && !daily(m.Of) || r.spoken[i] && !r.saidAtClose(s, m, o) || r.other[i] || r.closes(m) || r.otherRound(s, m, o) {
				continue
			}
			k, coming := r.tells(s, m, o.Type), false
			if k <= 2 && k > 0 {
				coming = r.coming(s, m)
			}
			if coming && k == 1 {
				continue
			}
			if k > 0 && (best == nil || ahead && !coming || k > rank && ahead == coming) {
				best, rank, ahead = m, k, coming
			}
		}
	}
	return best, ahead
}

// freshDays is how many days before it is published a report's news may have been.
const freshDays = 4

// freshDay is t, the day that the lead of a report on talks tells, or where that lies long before the report was published the last day told further on that does not:
// an account of how a quarrel came to an end begins with how it began.
func (r *reading) freshDay(t *when.Mention, opening []int, o *claim.Occasion) *when.Mention {
	old := func(m *when.Mention) bool {
		return r.src.Published.Sub(m.Period.From) > freshDays*24*time.Hour
	}
	if r.src.Published.IsZero() || t.Period.From.IsZero() || !old(t) {
		return t
	}
	best := t
	for _, n := range opening {
		s := &r.scenes[n]
		for _, i := range s.times {
			m := &r.times[i]
			if m.Period.From.IsZero() || !daily(m.Period) || m.Period.From.After(r.src.Published) || old(m) || r.spoken[i] || r.other[i] || r.closes(m) || m.Period.Since || m.Period.By || r.coming(s, m) || r.otherRound(s, m, o) {
				continue
			}
			best = m
		}
	}
	return best
}

// saidAtClose reports whether the clause of a time at which something was said names talks that the report is about: "they made it known on Friday, at
// the end of the second round of talks". What comes of talks is told on their last day.
func (r *reading) saidAtClose(s *scene, m *when.Mention, o *claim.Occasion) bool {
	return isMeeting(o.Type) && slices.ContainsFunc(s.events, func(e eventNoun) bool {
		return e.token > m.Words.Last && sameType(e.path, o.Type) && s.covers(m.Words.First, e.token)
	})
}

// otherRound reports whether the clause of a time names an event of the main one's kind by another number than it has.
func (r *reading) otherRound(s *scene, m *when.Mention, o *claim.Occasion) bool {
	return o.Number > 0 && slices.ContainsFunc(s.events, func(e eventNoun) bool {
		return e.number > 0 && e.number != o.Number && sameType(e.path, o.Type) && s.covers(m.Words.First, e.token)
	})
}

// coming reports whether the verb before a time in its clause, or "will" after it where none stands before, tells of what lies ahead: "will be",
// "is to begin", "starting on Saturday", "opens", "from Monday the drivers will be on strike".
func (r *reading) coming(s *scene, m *when.Mention) bool {
	clause := s.clauses[s.clauseOf(m.Words.First)]
	for t := m.Words.First - 1; t >= clause.First; t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.MD:
			return r.doc.Low(t) == "will" || r.doc.Low(t) == "shall"
		case g == tag.VB:
			return t > clause.First && r.doc.Tokens[t-1].Tag == tag.TO && !r.reached(m) || r.aheadOf(t, clause.First)
		case g == tag.VBZ, g == tag.VBP:
			return true
		case g == tag.VBG && t > clause.First && r.doc.Tokens[t-1].Tag == tag.VB: // "will start rolling on Saturday"
		case g.IsVerb():
			return g == tag.VBG && t > 0 && r.doc.Low(t-1) == "," && setsIn(r.lemmaOf(t)) // "a truce, starting on Saturday"
		}
	}
	if t := m.Words.First - 1; t >= clause.First && r.doc.Low(t) == "from" {
		return true // "No trains from Monday"
	}
	for t := m.Words.Last; t < min(m.Words.Last+topicReach, r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens.Last); t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.MD:
			return r.doc.Low(t) == "will" || r.doc.Low(t) == "shall"
		case g.IsVerb():
			return false
		}
	}
	return false
}

// reached reports whether a time is known to have begun when the report was published: who "agreed to free them on Wednesday" in a report of that
// day agreed on it.
func (r *reading) reached(m *when.Mention) bool {
	return !r.src.Published.IsZero() && !m.Period.From.IsZero() && !m.Period.From.After(r.src.Published)
}

// aheadOf reports whether "will" stands shortly before the verb at t.
func (r *reading) aheadOf(t, first int) bool {
	for i := t - 1; i >= max(first, t-3); i-- {
		if r.doc.Tokens[i].Tag == tag.MD {
			return r.doc.Low(i) == "will" || r.doc.Low(i) == "shall"
		}
	}
	return false
}

// stampWords is how many words a line may have beside its times and numbers and still only say when the report was put out.
const stampWords = 4

// stamp reports whether sentence n only says when the report was put out ("Posted June 3, 2019 at 8:05 AM"): that is no day of the event.
func (r *reading) stamp(n int) bool {
	s := &r.scenes[n]
	if len(s.times) == 0 || len(s.events) > 0 {
		return false
	}
	words := 0
	for t := r.doc.Sentences[n].Tokens.First; t < r.doc.Sentences[n].Tokens.Last; t++ {
		timed := slices.ContainsFunc(s.times, func(i int) bool { return r.times[i].Words.First <= t && t < r.times[i].Words.Last })
		switch g := r.doc.Tokens[t].Tag; {
		case timed, g == tag.CD:
		case g.IsVerb() && g != tag.VBN && g != tag.VBD:
			return false
		case r.doc.Tokens[t].Len() > 1:
			words++
		}
	}
	return words <= stampWords
}

// tells ranks how closely a time is tied to an event of that kind: 4 if it counts from it, 3 before its noun, 2 in a clause with it, 1 for any that opens no stretch.
func (r *reading) tells(s *scene, m *when.Mention, kind []string) int {
	rank := 0
	if !m.Period.Since && !m.Period.By {
		rank = 1
	}
	for _, e := range s.events {
		if !sameType(e.path, kind) || isMeeting(kind) && r.longAfter(&e) {
			continue
		}
		if m.Of.Timex != "" && e.token >= m.Words.Last && r.joined(m.Words.Last, e.token) {
			return 4
		}
		if e.token >= m.Words.Last && e.token <= m.Words.Last+3 && r.possessive(m.Words.Last) {
			return 3
		}
		if rank == 1 && s.covers(m.Words.First, e.token) {
			rank = 2
		}
	}
	return rank
}

// closes reports whether a time is the end of a stretch that figures are for: "the six months to September 30", "the quarter ended in June". No
// event was then. But talks that "ended on Thursday" were then.
func (r *reading) closes(m *when.Mention) bool {
	for t := m.Words.First - 1; t >= 0 && t >= m.Words.First-4; t-- {
		switch r.doc.Low(t) {
		case "the", "end", "of", "in", "on":
		case "ended":
			return !daily(m.Period) || !slices.ContainsFunc(r.scenes[r.doc.SentenceOf(t)].events, func(e eventNoun) bool { return e.token < t })
		case "to", "through", "until", "till", "ending":
			return true
		default:
			return false
		}
	}
	return false
}

func (r *reading) possessive(t int) bool {
	return t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.POS
}

// daily reports whether p is a day, a part of one or a weekend, anchored or by its weekday.
func daily(p when.Period) bool {
	switch p.Grain {
	case when.Day, when.Part, when.Clock, when.Weekend:
		return !p.From.IsZero() || p.Weekday >= 0
	}
	return false
}

// nearPlaces are the keys of the places that headline, dateline and lead put things in, first those named first.
func (r *reading) nearPlaces(lead []int) []string {
	var out []string
	for _, p := range r.doc.Paragraphs {
		if p.Dateline.Len() == 0 {
			continue
		}
		for _, n := range r.namesIn(p.Tokens) {
			if p.Dateline.Contains(n.Span) {
				if pl, ok := r.placed(n); ok && !pl.site {
					out = withAll(out, pl.key)
				}
			}
		}
	}
	for _, s := range lead {
		for _, p := range r.scenes[s].places {
			if p.in && !p.site {
				out = withAll(out, p.key)
			}
		}
	}
	return out
}

// over are the places that hold those of keys: a figure for Portugal may be one of a report on Lisbon.
func (r *reading) over(keys ...string) []string {
	var out []string
	for _, k := range keys {
		out = withAll(out, r.holders[k]...)
	}
	return out
}

// sameType reports whether one path leads through the other.
func sameType(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && (slices.Contains(a, b[0]) || slices.Contains(b, a[0]))
}

// mayBeOf reports whether what path a names may be of the kind b: of what a round is one is not told.
func mayBeOf(a, b []string) bool {
	return sameType(a, b) || isRound(a) && len(b) > 0
}

// isRound reports whether path names one of a series and not of what.
func isRound(path []string) bool { return len(path) > 0 && path[0] == "round" }

// occasion is what the words around token t say of the event they tell of.
func (r *reading) occasion(t int) claim.Occasion {
	s := &r.scenes[r.doc.SentenceOf(t)]
	o := claim.Occasion{Places: r.placesAt(t), Near: r.main.occasion.Near}
	if o.Over = r.over(o.Places...); o.Over == nil {
		o.Over = slices.Clip(r.main.occasion.Over)
	} else {
		o.Over = withAll(o.Over, r.main.occasion.Over...)
	}
	e, base := r.roundOfBase(t, s.eventAt(t))
	if e != nil && e.number > 1 && e.token > t && isMeeting(r.main.occasion.Type) && r.roundToCome(e.token) {
		e = nil // they took a day "to agree on a second round"
	}
	if e != nil {
		if o.Type, o.Number = e.path, e.number; isRound(o.Type) && len(r.main.series) > 0 {
			o.Type = r.main.series // the report says of what it is one
		}
		if isSession(o.Type) && isMeeting(r.main.occasion.Type) {
			o.Type = r.main.occasion.Type
		}
		o.Several, o.Alone = r.eventsAt(s, t)
	}
	o.Background = base
	r.setTime(&o, s, t)
	told := r.main.lead
	if len(s.events) == 0 {
		told = r.main.opening // a sentence that names no event goes on with the one before
	}
	o.Main = !o.Background && (slices.Contains(told, r.doc.SentenceOf(t)) || mayBeOf(o.Type, r.main.occasion.Type))
	n := r.main.occasion.Number
	if o.Number == 1 && n == 0 && isMeeting(r.main.occasion.Type) && !r.opensWith(r.doc.SentenceOf(t), r.main.lead) {
		o.Background, o.Main = o.Background || r.perfect(e.token) || r.recalled(e.token), false // "the first round had been held in Oslo"
	}
	if o.Number > 0 && n > 0 && o.Number != n && mayBeOf(o.Type, r.main.occasion.Type) {
		o.Background, o.Main = true, false
	}
	if o.Number > 0 && n == 0 && !slices.Contains(r.main.lead, r.doc.SentenceOf(t)) {
		o.Main = false // the first round, in a report on a run-off
	}
	if o.Background && o.Number > 0 && o.Number != n && r.byNow(t, e.token) {
		o.Type, o.Number, o.Time, o.Background, o.Main = r.main.occasion.Type, 0, nil, false, true // "nine of the 14 hostages have gone home since"
	}
	if k := r.metAt(t); k > 0 && k != n {
		o.Type, o.Number, o.Background, o.Main = r.main.occasion.Type, k, true, false
	}
	if r.roundElsewhere(&o, t) {
		o.Type, o.Background, o.Main, o.Assumed = r.main.occasion.Type, true, false, false
	}
	if e != nil && o.Main && r.sizedApart(e.token) {
		o.Background, o.Main = true, false
	}
	if e != nil && o.Background && e.number == 0 && isMeeting(o.Type) && len(o.Type) > 1 && isMeeting(r.main.occasion.Type) && !r.ofTheSides(e) {
		o.Type = o.Type[1:] // a gathering, but none of these talks
	}
	if e == nil && !o.Background {
		o.Type = r.typeBefore(r.doc.SentenceOf(t))
		o.Assumed = !r.refersBack(r.doc.SentenceOf(t))
	}
	return o
}

// setTime gives o the time that the words of scene s tell for token t, and makes it an event before the news where they tell that it was.
func (r *reading) setTime(o *claim.Occasion, s *scene, t int) {
	if m := r.timeAt(t); m != nil {
		o.Time = calendar(m.Period)
		o.Background = o.Background || r.earlier(m, s.aroundTime(s.clauseOf(m.Words.First)))
	}
	o.Background = o.Background || r.pastAt(t) || r.asideAt(t) || r.yearsAfter(t) || r.lastHeldAt(t)
	if m := r.whenPast(s, t); m != nil {
		if o.Background = true; o.Time == nil {
			o.Time = calendar(m.Period)
			o.Time.Since = false
		}
	}
	if m := r.besidePast(s, t); m != nil {
		if o.Background = true; o.Time == nil {
			o.Time = calendar(m.Period)
		}
	}
	if c := r.carriedAt(t); c != nil {
		o.Background, o.Time = true, c
	}
	if o.Background && o.Time == nil {
		o.Time = r.onlyPast(s)
	}
}

// refersBack reports whether sentence s begins with a word for what was told before: "It was held at the Grand Hotel".
func (r *reading) refersBack(s int) bool {
	switch r.doc.Low(r.doc.Sentences[s].Tokens.First) {
	case "it", "they", "this", "that", "these", "those":
		return true
	}
	return false
}

// typeBefore is the kind of event that the sentence before s in its paragraph ends with, or the main event's: what a sentence without a word for
// an event tells of.
func (r *reading) typeBefore(s int) []string {
	if s > 0 && r.doc.Sentences[s].Paragraph == r.doc.Sentences[s-1].Paragraph {
		if events := r.scenes[s-1].events; len(events) > 0 {
			return events[0].path
		}
	}
	return r.main.occasion.Type
}

// eventAt is the nearest event noun in the clause of t or of the sentence before it, or nil.
func (s *scene) eventAt(t int) *eventNoun {
	var best *eventNoun
	for i := range s.events {
		e := &s.events[i]
		if e.token <= t && (best == nil || e.token > best.token) || best == nil && s.covers(e.token, t) {
			best = e
		}
	}
	return best
}

// past reports whether p is a year, or a day of one, before that of the main event: what is told of it is background.
// Where the report is undated, a year of its own is taken for the past, since reports date the news of the day by its weekday.
func (r *reading) past(p when.Period) bool {
	switch p.Grain {
	case when.Year, when.Month, when.Season, when.Quarter, when.Decade, when.Century, when.Day:
	default:
		return false
	}
	if !p.From.IsZero() {
		if r.main.year != 0 {
			return p.Until.Year() < r.main.year
		}
		if news := r.main.occasion.Time; p.Grain == when.Month && news != nil {
			return strings.HasPrefix(news.Timex, "XXXX-WXX-") // "On Monday four men robbed … In March 2007, three men"
		}
		return p.Grain == when.Year || p.Grain == when.Decade
	}
	// "Last year", in an undated report on the news of a day.
	return p.Timex == "PAST_REF" && (p.Grain == when.Year || p.Grain == when.Decade) && r.main.occasion.Time != nil
}
