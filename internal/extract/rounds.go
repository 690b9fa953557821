package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// meetingConcept is the lexicon's name for talks and other meetings.
const meetingConcept = "meeting"

func isMeeting(path []string) bool { return slices.Contains(path, meetingConcept) }

// roundConcept is the lexicon's name for one of a series of talks, votes or games.
const roundConcept = "round"

// parleys reports whether w is a form of a verb for what parties do at talks.
func parleys(lemma string) bool {
	switch lemma {
	case "meet", "negotiate", "talk":
		return true
	}
	return false
}

// negotiated reports whether the lead of a report that speaks most of a war tells of talks, of a numbered round or of parties that met.
func (r *reading) negotiated(lead []int) bool {
	for _, s := range lead {
		for _, e := range r.scenes[s].events {
			if isMeeting(e.path) || e.number > 0 && isRound(e.path) {
				return true
			}
		}
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if g := r.doc.Tokens[t].Tag; (g == tag.VBD || g == tag.VBN) && parleys(r.lemmaOf(t)) || g.IsNoun() && sitsAtTalks(r.lemmaOf(t)) {
				return true
			}
		}
	}
	return false
}

// sitsAtTalks reports whether w is a noun for one who sits at a table with others, whatever they say there.
func sitsAtTalks(w string) bool { return w == "mediator" || w == "negotiator" }

// talksLead reports whether the lead of a report that speaks most of a strike brings the news of talks: the headline, or what the lead's first sentence opens with,
// names them, and nothing there tells that the strike began.
func (r *reading) talksLead(lead []int) bool {
	told := false
	for _, s := range lead {
		if !r.opensWith(s, lead) {
			continue
		}
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if g := r.doc.Tokens[t].Tag; g.IsVerb() && (slices.Contains(r.set.Acts(r.lemmaOf(t)), "go-on-strike") || t+1 < words.Last && r.doc.Low(t) == "walked" && r.doc.Low(t+1) == "out") {
				return false
			}
		}
		for _, e := range r.scenes[s].events {
			if isMeeting(e.path) || e.number > 0 && isRound(e.path) {
				told = told || e.token < words.First+topicReach && !r.afterTalks(e.token, words.First)
			}
		}
	}
	return told
}

// averted reports whether the lead of a report that speaks most of a strike tells that there is none, and of the talks that it came to: "a deal averts the strike",
// "the nurses will not strike".
func (r *reading) averted(lead []int) bool {
	off, talks := false, false
	for _, s := range lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			switch w := r.lemmaOf(t); {
			case avoids(w) && r.doc.Tokens[t].Tag.IsVerb():
				off = off || r.wordIn("strike", t+1, min(t+phraseReach+2, words.Last)) || r.wordIn("walkout", t+1, min(t+phraseReach+2, words.Last))
			case w == "strike" && r.opensWith(s, lead) && t > words.First:
				off = off || r.doc.Low(t-1) == "not" || r.doc.Low(t-1) == "n't"
			}
		}
		for _, e := range r.scenes[s].events {
			talks = talks || (isMeeting(e.path) || e.number > 0 && isRound(e.path)) && !r.afterTalks(e.token, words.First)
		}
	}
	return off && talks
}

// bargained reports whether the lead of a report that names no event tells that parties came to terms or shook hands, and how many hours they took or that
// they were negotiators.
func (r *reading) bargained(lead []int) bool {
	done, hours := false, false
	for _, s := range lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t+1 < words.Last; t++ {
			switch r.lemmaOf(t) {
			case "come":
				done = done || r.doc.Low(t+1) == "to" && r.wordIn("terms", t+2, min(t+4, words.Last))
			case "shake":
				done = done || r.doc.Low(t+1) == "hands"
			case "hour":
				hours = hours || r.doc.Tokens[t-min(1, t)].Tag == tag.CD
			case "negotiator", "mediator":
				hours = true
			}
		}
	}
	return done && hours
}

// avoids reports whether w is a verb for what keeps a strike from coming about.
func avoids(w string) bool {
	switch w {
	case "avert", "avoid", "prevent", "cancel":
		return true
	}
	return false
}

// afterTalks reports whether the noun at token t only tells when or why something else came: "after the talks had failed", "despite a week of talks".
func (r *reading) afterTalks(t, first int) bool {
	for i := t - 1; i >= max(first, t-phraseReach-2); i-- {
		switch w := r.doc.Low(i); {
		case w == "after", w == "following", w == "since", w == "despite", w == "before", w == "ahead", w == "without", w == "pending", w == "as", w == "when":
			return true
		case r.doc.Tokens[i].Tag.IsVerb() && r.doc.Tokens[i].Tag != tag.VBN && r.doc.Tokens[i].Tag != tag.VBG:
			return false
		}
	}
	return false
}

// twoSidesMet reports whether a report that names no other event than a round tells in its first sentences of those who sit at a table with others: of a
// mediator, or of sides in the plural. One side plays.
func (r *reading) twoSidesMet() bool {
	for _, s := range r.first(openingSentences) {
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if g := r.doc.Tokens[t].Tag; g == tag.NNS && twoSides(r.lemmaOf(t)) || g.IsNoun() && r.lemmaOf(t) == "mediator" {
				return true
			}
		}
	}
	return false
}

// partiesMet reports whether a report tells in its first sentences of those who sit at a table with others, and that they met.
func (r *reading) partiesMet() bool {
	return r.twoSidesMet() && r.toldMet()
}

// toldMet reports whether a report tells in its first sentences that parties met or negotiated.
func (r *reading) toldMet() bool {
	for _, s := range r.first(openingSentences) {
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if g := r.doc.Tokens[t].Tag; (g == tag.VBD || g == tag.VBN) && parleys(r.lemmaOf(t)) {
				return true
			}
		}
	}
	return false
}

// negotiates reports whether a report on a meeting is about talks between parties, by those who sit there or by its rounds; shareholders meet, too.
func (r *reading) negotiates() bool {
	if !isMeeting(r.main.occasion.Type) {
		return false
	}
	return r.twoSidesMet() || r.bargained(r.main.lead) || slices.ContainsFunc(r.scenes, func(s scene) bool {
		return slices.ContainsFunc(s.events, func(e eventNoun) bool { return isRound(e.path) })
	})
}

// isSession reports whether path names a sitting, of which it does not tell of what body or affair.
func isSession(path []string) bool { return len(path) > 0 && path[0] == "session" }

// sessionOfTalks reports whether the sessions that a report tells of are those of talks: it calls one of them a round, and its first sentences tell of those
// who sit at a table with others or of what such agree on.
func (r *reading) sessionOfTalks(lead []int) bool {
	if !slices.ContainsFunc(r.scenes, func(s scene) bool {
		return slices.ContainsFunc(s.events, func(e eventNoun) bool { return isRound(e.path) })
	}) {
		return r.partiesMet()
	}
	if r.twoSidesMet() {
		return true
	}
	return r.tellsAgreement(lead)
}

// agreedInRounds reports whether a report that names no other event than a round tells in its lead of what parties agree on, and then that they met.
func (r *reading) agreedInRounds(lead []int) bool { return r.tellsAgreement(lead) && r.toldMet() }

// tellsAgreement reports whether sentences name what parties agree on: a deal, an accord.
func (r *reading) tellsAgreement(lead []int) bool {
	for _, s := range lead {
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if r.doc.Tokens[t].Tag.IsNoun() && slices.Contains(r.set.Things(r.lemmaOf(t)), "agreement") {
				return true
			}
		}
	}
	return false
}

// numberRounds numbers, in a report on talks, the rounds that it tells by how they lie to the one it is about: "the opening round", "round one", "an
// earlier round", "the next round", "another round is planned".
func (r *reading) numberRounds() {
	if !isMeeting(r.main.occasion.Type) {
		return
	}
	for s := range r.scenes {
		r.elidedRounds(s)
		for i := range r.scenes[s].events {
			if e := &r.scenes[s].events[i]; e.number == 0 && (isRound(e.path) || isMeeting(e.path)) {
				e.number = r.roundBeside(e, r.doc.Sentences[s].Tokens)
			}
		}
	}
}

// elidedRounds adds to the events of sentence s the rounds that it tells by their number alone: "the first had been held in Oslo", "a third is to begin
// in May", "at the first, on Sunday, they had talked".
func (r *reading) elidedRounds(s int) {
	words := r.doc.Sentences[s].Tokens
	for t := words.First + 1; t+1 < words.Last; t++ {
		n := ordinalOf(r.doc.Low(t))
		if n == 0 || r.doc.Low(t-1) != "the" && r.doc.Low(t-1) != "a" || len(r.scenes[s].events) == mostTold || !r.heldNext(t+1, words.Last) && !(t > words.First+1 && atOrIn(r.doc.Low(t-2)) && r.doc.Tokens[t+1].Tag == tag.Comma) {
			continue
		}
		e := eventNoun{token: t, path: r.set.Things(roundConcept), number: n}
		at := slices.IndexFunc(r.scenes[s].events, func(e eventNoun) bool { return e.token > t })
		if at < 0 {
			at = len(r.scenes[s].events)
		}
		r.scenes[s].events = slices.Insert(r.scenes[s].events, at, e)
	}
}

// roundAt reports whether the ordinal at token t stands for a round of talks by itself.
func (r *reading) roundAt(t int) bool {
	if ordinalOf(r.doc.Low(t)) == 0 {
		return false
	}
	return slices.ContainsFunc(r.scenes[r.doc.SentenceOf(t)].events, func(e eventNoun) bool { return e.token == t })
}

// heldNext reports whether a verb of what becomes of talks follows from token t on, or what stands between two commas before it.
func (r *reading) heldNext(t, last int) bool {
	if r.doc.Tokens[t].Tag == tag.Comma {
		for t++; t < last && r.doc.Tokens[t].Tag != tag.Comma; t++ {
		}
		t++
	}
	for n := 0; n < 4 && t < last; n, t = n+1, t+1 {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsVerb() && r.becomes(t):
			return true
		case g == tag.MD, g == tag.RB, g == tag.TO, g.IsVerb() && (r.lemmaOf(t) == "be" || r.lemmaOf(t) == "have"):
		default:
			return false
		}
	}
	return false
}

// becomes reports whether the verb at token t tells of what becomes of talks.
func (r *reading) becomes(t int) bool {
	w := r.lemmaOf(t)
	return befallsTalks(w) || w == "take" && t+1 < len(r.doc.Tokens) && r.doc.Low(t+1) == "place"
}

// roundBeside is the number of the round that e names in a sentence, by a word right behind its noun or before it; 0 where none tells it.
func (r *reading) roundBeside(e *eventNoun, words doc.Range) int {
	at := e.token
	for at-2 >= words.First && r.doc.Low(at-1) == "of" && r.lemmaOf(at-2) == roundConcept {
		at -= 2 // the next round of talks
	}
	round := r.lemmaOf(at) == roundConcept
	if round && at+1 < words.Last && r.doc.Tokens[at+1].Tag == tag.CD {
		if n := cardinalOf(r.doc.Low(at + 1)); n > 0 {
			return n
		}
	}
	for t := at - 1; t >= max(words.First, at-phraseReach) && (r.joined(t, t+1) && r.doc.Low(t) != "of" || r.doc.Low(t) == "earlier"); t-- {
		switch w := r.doc.Low(t); {
		case round && opens(w), w == "initial" && isMeeting(e.path) && !isSession(e.path):
			return 1
		case r.main.occasion.Number == 0:
		case w == "next", w == "following" && round, anew(w) && round && r.planned(words):
			return r.main.occasion.Number + 1
		case round && (w == "earlier" || w == "last" && t == at-1), w == "previous" && !isSession(e.path):
			return max(0, r.main.occasion.Number-1)
		}
	}
	return 0
}

// phraseReach is how many words may stand in a noun phrase before its noun.
const phraseReach = 4

// opens reports whether a word before "round" makes it the first of its series.
func opens(w string) bool { return w == "opening" || w == "initial" || w == "inaugural" }

// cardinalOf is the number of one of the first rounds that talks have, by a figure or its word; 0 for other words.
func cardinalOf(w string) int {
	for n, words := range [...][2]string{{"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}} {
		if w == words[0] || w == words[1] {
			return n + 1
		}
	}
	return 0
}

// opensWith reports whether sentence s is the headline or the first of the body, which tell what is the news.
func (r *reading) opensWith(s int, lead []int) bool {
	for i, n := range lead {
		if n == s {
			return true
		}
		p := &r.doc.Paragraphs[r.doc.Sentences[n].Paragraph]
		if i > 0 && p.Role == doc.Headline || p.Role != doc.Headline && !(p.Dateline.Len() > 0 && p.Dateline.Contains(r.doc.Sentences[n].Span)) {
			return false
		}
	}
	return false
}

// roundElsewhere reports whether what the words at token t tell is of a round before, since they put it in another town than that which the lead has its talks in:
// "they had talked for six hours in Oslo", in a report on talks in Muscat.
func (r *reading) roundElsewhere(o *claim.Occasion, t int) bool {
	s := r.doc.SentenceOf(t)
	if !isMeeting(r.main.occasion.Type) || o.Background || o.Number > 0 || o.Time != nil || len(o.Places) != 1 || r.opensWith(s, r.main.lead) || !r.tellsMeeting(s) || !r.toldPast(s) {
		return false
	}
	place := o.Places[0]
	known := func(k string) bool { return !strings.HasPrefix(k, claim.Unsized) }
	near := r.newsPlaces()
	return known(place) && slices.ContainsFunc(near, known) && !slices.Contains(near, place) && !slices.Contains(r.over(near...), place) && !slices.ContainsFunc(r.over(place), func(k string) bool { return slices.Contains(near, k) })
}

// newsPlaces are the places that headline and first sentence put the news in, but for those of an event from which they count the days.
func (r *reading) newsPlaces() []string {
	var out []string
	for _, s := range r.main.lead {
		if !r.opensWith(s, r.main.lead) {
			continue
		}
		for _, p := range r.scenes[s].places {
			if p.in && !p.site && !slices.ContainsFunc(r.scenes[s].events, func(e eventNoun) bool { return e.token < p.token && r.longAfter(&e) }) {
				out = withAll(out, p.key)
			}
		}
	}
	return out
}

// toldPast reports whether sentence s has a verb in the past tense, and none that tells of what is to be.
func (r *reading) toldPast(s int) bool {
	past := false
	words := r.doc.Sentences[s].Tokens
	for t := words.First; t < words.Last; t++ {
		switch r.doc.Tokens[t].Tag {
		case tag.VBD:
			past = true
		case tag.MD:
			return false
		}
	}
	return past
}

// longAfter reports whether an event is the first of its kind, or one before, from which the sentence counts the days or weeks to what it tells: "signed it on
// Friday, two weeks after their first meeting". What came so long after it was not at it.
func (r *reading) longAfter(e *eventNoun) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(e.token)].Tokens.First
	before := e.number == 1
	for t := e.token - 1; t > first+1 && t > e.token-phraseReach-2; t-- {
		switch w := r.doc.Low(t); {
		case w == "after" || w == "since" || w == "following" || w == "from" && r.doc.Low(t-1) == "on":
			if w == "from" {
				t--
			}
			return before && daysOrMore(r.lemmaOf(t-1))
		case w == "last" || w == "previous" || w == "earlier":
			before = true
		case r.doc.Tokens[t].Tag.IsVerb(), r.doc.Tokens[t].Tag == tag.Comma:
			return false
		}
	}
	return false
}

// daysOrMore reports whether w is a stretch of time longer than a meeting's.
func daysOrMore(w string) bool {
	switch w {
	case "day", "week", "fortnight", "month", "year":
		return true
	}
	return false
}

// roundToCome reports whether the round named at token t is still to be held: "the second round, to be held at Oslo", "a third round is planned in May",
// "agreed to meet for a second round".
func (r *reading) roundToCome(t int) bool {
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for i := t + 1; i < min(words.Last, t+phraseReach+2); i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.MD:
			return i+1 < words.Last && r.doc.Low(i+1) != "have"
		case g == tag.TO && i+1 < words.Last && r.doc.Tokens[i+1].Tag == tag.VB:
			return true
		case g.IsVerb() && r.lemmaOf(i) == "be":
		case g == tag.VBZ && r.becomes(i) && r.datedBehind(i, words.Last):
			return true
		case g.IsVerb(), g == tag.JJ && r.doc.Low(i) == "due":
			return plans(r.lemmaOf(i))
		}
	}
	for i := t - 1; i > max(words.First, t-2*phraseReach); i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.VB && (r.doc.Tokens[i-1].Tag == tag.TO || r.doc.Tokens[i-1].Tag == tag.MD):
			return true
		case g == tag.TO && r.doc.Low(i) == "to", r.doc.Low(i) == "for", r.doc.Low(i) == "until", r.doc.Low(i) == "till":
		case g.IsVerb():
			return plans(r.lemmaOf(i)) || r.lemmaOf(i) == "leave" || r.lemmaOf(i) == "postpone" || r.lemmaOf(i) == "adjourn"
		}
	}
	return false
}

// datedBehind reports whether a time is told within a few words behind token t: "the third round opens in Oslo on 4 May".
func (r *reading) datedBehind(t, last int) bool {
	return slices.ContainsFunc(r.scenes[r.doc.SentenceOf(t)].times, func(i int) bool {
		m := &r.times[i]
		return m.Words.First > t && m.Words.First <= min(last, t+2*phraseReach) && (m.Period.Grain == when.Day || m.Period.Grain == when.Week || m.Period.Grain == when.Month)
	})
}

// recalled reports whether what is told of the round named at token t was asked, offered or agreed there before: "as it had asked at the first round", "terms
// signed at the first round", or whether it only tells when that was: "last month, when the first round ended".
func (r *reading) recalled(t int) bool {
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	at := t
	for at > words.First && at > t-2*phraseReach && !atOrIn(r.doc.Low(at)) && r.doc.Low(at) != "when" && !r.doc.Tokens[at].Tag.IsVerb() {
		at--
	}
	if !atOrIn(r.doc.Low(at)) {
		return r.doc.Low(at) == "when"
	}
	for i := at - 1; i >= max(words.First+1, at-perfectReach); i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.VBN && (r.doc.Low(i-1) == "had" || !r.doc.Tokens[i-1].Tag.IsVerb()):
			return true
		case g.IsVerb(), g == tag.MD:
			return false
		}
	}
	return false
}

// atOrIn reports whether a word leads to the event at which something was done.
func atOrIn(w string) bool { return w == "at" || w == "in" || w == "during" }

// byNow reports whether the clause of token t tells what has been done by now, and not at the event that token e names: "terms signed at the first round, by
// which 12 were to go, of whom eight have gone".
func (r *reading) byNow(t, e int) bool {
	s := &r.scenes[r.doc.SentenceOf(t)]
	clause := s.clauses[s.clauseOf(t)]
	if e >= clause.First && e < clause.Last || e > t {
		return false
	}
	for i := t; i < min(clause.Last, t+phraseReach+2); i++ {
		if w := r.doc.Low(i); (w == "have" || w == "has") && i+1 < clause.Last {
			g := r.doc.Tokens[i+1].Tag
			return g == tag.VBN || g == tag.RB && i+2 < clause.Last && r.doc.Tokens[i+2].Tag == tag.VBN
		}
	}
	return false
}

// ofNextRound reports whether an event is a round still to come of the talks that the report is about.
func (r *reading) ofNextRound(o *claim.Occasion) bool {
	n := r.main.occasion.Number
	return n > 0 && o.Number > n && isMeeting(r.main.occasion.Type) || r.datedRound(o) && o.Time.Date > day(r.newsDay())
}

// anew reports whether a word before "round" makes it one more, which may be to come or the one that the news is of.
func anew(w string) bool {
	switch w {
	case "another", "further", "new", "fresh", "follow-up":
		return true
	}
	return false
}

// planned reports whether a sentence tells of what is to be, by a modal verb or by a verb of planning.
func (r *reading) planned(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.MD:
			return true
		case g.IsVerb() || g == tag.JJ:
			switch r.lemmaOf(t) {
			case "plan", "schedule", "due", "expect", "invite", "set", "pencil", "foresee", "agree", "propose", "call":
				return true
			}
		}
	}
	return false
}

// metAt is the number, in a series of talks that the report is about, of the meeting that the sentence of token t tells of by when its parties
// met: "when they first met, at the Grand Hotel, they talked for an hour", "the second time they met", "they had met once before", "they will meet
// again"; 0 where it tells of none.
func (r *reading) metAt(t int) int {
	if !isMeeting(r.main.occasion.Type) {
		return 0
	}
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for i := words.First; i < min(t, words.First+topicReach); i++ {
		n := ordinalOf(r.doc.Low(i))
		if n == 0 || i+1 >= words.Last {
			continue
		}
		if n == 1 && parleys(r.lemmaOf(i+1)) && (r.doc.Tokens[i+1].Tag == tag.VBD || r.doc.Tokens[i+1].Tag == tag.VBN && i > words.First && r.doc.Low(i-1) == "had") {
			return 1
		}
		if r.doc.Low(i+1) != "time" {
			continue
		}
		for k := i + 2; k < min(i+6, words.Last) && r.doc.Tokens[k].Tag != tag.Comma; k++ {
			if parleys(r.lemmaOf(k)) && r.doc.Tokens[k].Tag == tag.VBD {
				return n
			}
		}
	}
	if n := r.roundWhere(t, words.Last); n > 0 {
		return n
	}
	if n := r.main.occasion.Number; n > 0 {
		return r.metAnew(t, n)
	}
	return 0
}

// roundWhere is the number of the round that the clause with "where" behind token t tells of, as far as nothing but a name and a comma stand between: "at
// the Grand Hotel, where the first round was held". 0 if there is none.
func (r *reading) roundWhere(t, last int) int {
	for i := t; i < min(last, t+nameReach); i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case r.doc.Low(i) == "where":
			for _, e := range r.scenes[r.doc.SentenceOf(t)].events {
				if e.token > i && e.token <= i+phraseReach {
					return e.number
				}
			}
			return 0
		case g.IsVerb(), g == tag.MD, g == tag.Comma && (i+1 == last || r.doc.Low(i+1) != "where"):
			return 0
		}
	}
	return 0
}

// metAnew is the number of the meeting before or after the main one, whose number is n, of which the clause of token t tells; 0 where it tells of
// neither.
func (r *reading) metAnew(t, n int) int {
	s := r.doc.SentenceOf(t)
	words := r.doc.Sentences[s].Tokens
	clause := r.scenes[s].clauses[r.scenes[s].clauseOf(t)]
	for i := clause.First; i < clause.Last; i++ {
		g := r.doc.Tokens[i].Tag
		if !g.IsVerb() {
			continue
		}
		w, ahead := r.lemmaOf(i), g != tag.VBD && g != tag.VBN && g != tag.VBG || r.aheadOf(i, clause.First)
		switch next := min(i+4, words.Last); {
		case ahead && (w == "reconvene" || w == "resume"):
			return n + 1
		case ahead && (w == "return" || w == "go") && r.wordIn("table", i+1, next+1):
			return n + 1
		case !gathers(w):
		case !ahead && r.firstTime(i+1, words.Last):
			return 1
		case ahead && (r.wordIn("again", i+1, next) || r.wordIn("anew", i+1, next) || r.wordIn("next", i+1, next)):
			return n + 1
		case !ahead && r.wordIn("before", i+1, next) && (r.wordIn("once", i+1, next) || g == tag.VBN && i > 0 && r.lemmaOf(i-1) == "have"):
			return max(0, n-1)
		}
	}
	return 0
}

// firstTime reports whether "for the first time" follows within a few words from token t on, and not "for the first time in a year" or "since".
func (r *reading) firstTime(t, last int) bool {
	for i := t; i+3 < min(last, t+phraseReach+3); i++ {
		if r.doc.Low(i) == "for" && r.doc.Low(i+2) == "first" && r.doc.Low(i+3) == "time" {
			return i+5 >= last || r.doc.Low(i+4) != "since" && !(r.doc.Low(i+4) == "in" && (r.doc.Tokens[i+5].Tag == tag.DT || r.doc.Tokens[i+5].Tag == tag.CD))
		}
	}
	return false
}

// gathers reports whether w is a verb for what parties do when talks begin.
func gathers(w string) bool {
	switch w {
	case "meet", "negotiate", "talk", "sit", "gather", "convene":
		return true
	}
	return false
}

// wordIn reports whether a word stands in tokens [from, to).
func (r *reading) wordIn(w string, from, to int) bool {
	for t := from; t < min(to, len(r.doc.Tokens)); t++ {
		if r.doc.Low(t) == w {
			return true
		}
	}
	return false
}

// ordinalOf is the number of the first rounds that talks have, by their words; 0 for other words.
func ordinalOf(w string) int {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	}
	return 0
}

// ofRound gives the length of a round that is told of besides, "the opening round had lasted six hours", that round's number: it is a length as any
// other, of another event.
func (r *reading) ofRound(c *claim.Claim) {
	th := &c.Thing
	if th.Attribute != "earlier-duration" || !(c.Quantity.Unit == "h" || c.Quantity.Unit == "min" || c.Quantity.Unit == "d") {
		return
	}
	if t := r.doc.TokenAt(c.Span.Start); t > 0 && r.doc.Low(t-1) == "in" {
		return // "the first talks in a year" did not last it
	}
	th.Attribute = "duration"
	n, main := r.roundTold(c), r.main.occasion.Number
	switch o := &th.Occasion; {
	case n == main && n > 0:
		o.Number, o.Main, o.Background = n, true, false
	case n == 1 && main == 0 && r.opensWith(c.Sequence, r.main.lead): // a report of the first has no need to number it
	default:
		o.Number, o.Main, o.Background = n, false, true
	}
}

// roundTold is the number of the round whose length c is, by the word before its noun; 0 where only the main event's number could tell it and is unknown.
func (r *reading) roundTold(c *claim.Claim) int {
	words := r.doc.Sentences[c.Sequence].Tokens
	for t := words.First; t < words.Last; t++ {
		switch r.doc.Low(t) {
		case "first", "opening", "initial", "inaugural":
			return 1
		case "previous", "last", "earlier":
			return max(0, r.main.occasion.Number-1)
		}
	}
	return 0
}
