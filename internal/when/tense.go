package when

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// reach is how many tokens around a time are looked at for the verb that tells whether it is past.
const reach = 30

// tense says where the verb near expression k points: to the past, to what is to come, or nowhere clearly.
func (r *resolver) tense(k int) way {
	e := &r.found[k]
	switch {
	case e.since:
		return toPast
	case r.low(e.words.First-1) == "of" && r.low(e.words.First-2) == "ahead", r.low(e.words.First-1) == "before":
		return toNear
	}
	if r.ofNext(e) {
		return toNear
	}
	sentence := r.doc.Sentences[r.doc.SentenceOf(e.words.First)].Tokens
	quote := r.doc.QuoteOf(e.words.First)
	next := e.words.Last
	if next < sentence.Last && r.doc.Tokens[next].Tag == tag.RB {
		next++
	}
	if w := r.right(next, min(sentence.Last, next+1), quote); w != noWay { // "Ukraine on Sunday launched"
		if w == toPast && r.doc.Tokens[next].Tag == tag.VBN && r.amidComing(e) {
			return toNear
		}
		return w
	}
	w := r.left(e.words.First-1, max(sentence.First, e.words.First-reach), quote)
	if w == toComing && (r.ofDeed(k) || r.ofMishap(k) || r.afterMishap(k)) {
		return toPast
	}
	if w == toPast && r.amidComing(e) {
		return toNear
	}
	if w == noWay {
		w = r.right(e.words.Last, min(sentence.Last, e.words.Last+reach), quote)
	}
	if before := r.low(e.words.First - 1); w == toPast && (e.by && before != "by" || before == "for" && e.day > 0) { // "They had until Friday", "called it for 3 May"
		return toNear
	}
	if e.by && w == noWay || w == toPast && r.calledFor(e) {
		return toComing
	}
	return w
}

// ofNext reports whether day e of a month stands behind the noun for the next of something, "his next court hearing April 19", which lies ahead of what the verb
// tells.
func (r *resolver) ofNext(e *expr) bool {
	if e.month == 0 || e.day == 0 {
		return false
	}
	t := e.words.First - 1
	if w := r.low(t); w == "on" || w == "of" {
		t--
	}
	for last := t - 3; t >= max(0, last) && r.doc.Tokens[t].Tag.IsNoun(); t-- {
		switch r.low(t - 1) {
		case "next", "upcoming", "forthcoming", "coming":
			return true
		}
	}
	return false
}

// amidComing reports whether day e stands behind a verb of what is to come in its sentence, with no verb in the past between them but participles that only
// say more of a noun: "will go to holders registered by 7 November", "will be paid to all, with 28 November named as the day".
func (r *resolver) amidComing(e *expr) bool {
	if e.month == 0 || e.day == 0 || e.year != 0 || e.since {
		return false
	}
	first := r.doc.Sentences[r.doc.SentenceOf(e.words.First)].Tokens.First
	for t := e.words.First - 1; t >= max(first, e.words.First-reach); t-- {
		switch low := r.doc.Low(t); {
		case low == "will" || low == "shall":
			return true
		case r.doc.Tokens[t].Tag == tag.VBD, low == "has", low == "have", low == "having", low == ";", low == "—":
			return false
		}
	}
	return false
}

// calledFor reports whether something is told to be for weekday e that somebody called or arranged before: "yesterday called a strike for Thursday", "invited
// them to talks for Monday"; not "was thanked for Thursday's".
func (r *resolver) calledFor(e *expr) bool {
	if e.weekday < 0 || r.low(e.words.First-1) != "for" {
		return false
	}
	for t := e.words.Last; t < min(e.words.Last+2, len(r.doc.Tokens)); t++ {
		if r.doc.Tokens[t].Tag == tag.POS || t == e.words.Last && r.doc.Tokens[t].Tag.IsVerb() {
			return false
		}
	}
	for t := e.words.First - 2; t >= max(0, e.words.First-reach/3); t-- {
		switch r.doc.Low(t) {
		case "called", "announced", "arranged", "set", "booked", "invited", "summoned", "ordered", "convened":
			return true
		}
	}
	return false
}

// ofDeed reports whether time k stands before the noun of a deed of which somebody is told to be suspected, a victim or a witness: who "is the main
// suspect in the Friday shooting" is one in what was done.
func (r *resolver) ofDeed(k int) bool {
	e := &r.found[k]
	if t := e.words.Last; t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() || r.low(e.words.First-1) != "the" {
		return false
	}
	switch r.low(e.words.First - 3) {
	case "suspect", "suspects", "suspected", "accused", "defendant", "defendants", "victim", "victims", "witness", "witnesses":
		w := r.low(e.words.First - 2)
		return w == "in" || w == "of" || w == "over" || w == "to"
	}
	return false
}

// afterMishap reports whether expression k ends the phrase of a noun for a mishap, which has happened whatever the verb foretells: "will be asked about the sinking
// of the ferry off Olm on 11 March".
func (r *resolver) afterMishap(k int) bool {
	first := r.found[k].words.First
	if first < 1 || r.doc.Tokens[first-1].Tag != tag.IN {
		return false
	}
	for t := first - 2; t >= max(0, first-reach); t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun() && mishapsWords().Get(r.low(t)):
			return true
		case !g.IsNoun() && g != tag.IN && g != tag.DT && g != tag.JJ && g != tag.POS && g != tag.CD:
			return false
		}
	}
	return false
}

// ofMishap reports whether time k stands before the noun of what nobody plans, so that whatever will be done about it, it has been: "the board will look
// into Wednesday's collision".
func (r *resolver) ofMishap(k int) bool {
	t := r.found[k].words.Last
	if t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.POS {
		t++
	}
	for n := 0; n < 2 && t+1 < len(r.doc.Tokens) && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t+1].Tag.IsNoun()) && !mishapsWords().Get(r.low(t)); n++ {
		t++ // Wednesday's deadly train crash
	}
	return mishapsWords().Get(r.low(t))
}

func (r *resolver) low(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	return r.doc.Low(i)
}

// left looks for the verb that governs a time from token i back to token first.
func (r *resolver) left(i, first, quote int) way {
	infinitive := false
	for ; i >= first; i-- {
		if r.doc.QuoteOf(i) != quote {
			continue
		}
		low, t := r.doc.Low(i), r.doc.Tokens[i].Tag
		switch {
		case low == ";" || low == "—":
			return noWay
		case t == tag.TO || low == "to":
			infinitive = infinitive || i+1 < len(r.doc.Tokens) && r.doc.Tokens[i+1].Tag == tag.VB
		case low == "starting" || low == "beginning" || low == "effective":
			return toComing
		case planWords().Get(low) && (infinitive || t != tag.VBD || low == "set") && r.planned(i, infinitive):
			return r.plan(i, first)
		case t == tag.MD:
			return modal(low, false, r.low(i+1))
		case low == "will" || low == "'ll" || low == "’ll" || low == "shall":
			return toComing
		case t == tag.VBD:
			if infinitive && (low == "was" || low == "were") && r.low(i+1) == "to" {
				return toNear
			}
			if infinitive { // "marched to demand", "remanded to appear"
				return noWay
			}
			return toPast
		case t == tag.VBN:
			if w := r.participle(i, first); !infinitive || w != toPast {
				return w
			}
			return noWay
		case t == tag.VBZ || t == tag.VBP, t == tag.NN && !infinitive && unchanged(low) && i > 0 && r.doc.Tokens[i-1].Tag == tag.NNP && r.doc.Tokens[i+1].Tag == tag.IN:
			return r.present(i, low)
		}
	}
	if infinitive { // "Leaders to meet on Monday"
		return toComing
	}
	return noWay
}

// planned reports whether the plan word at i tells of what lies ahead: beside an infinitive, "for", "on" or the time itself.
func (r *resolver) planned(i int, infinitive bool) bool {
	if before := r.low(i - 1); before == "than" || before == "as" {
		return false
	}
	if infinitive {
		return true
	}
	switch r.doc.Low(i) {
	case "due", "scheduled", "expected", "slated", "planned", "set", "rescheduled", "postponed", "deadline", "targeted", "supposed":
		return true
	}
	return false
}

// plan is where a plan word at i points: ahead, or, where it was planned and may have passed, to the nearer side.
func (r *resolver) plan(i, first int) way {
	for j := i - 1; j >= first && j >= i-4; j-- {
		switch low := r.doc.Low(j); low {
		case "was", "were", "had", "been":
			return toNear
		case "is", "are", "will", "be":
			return toComing
		}
	}
	return toComing
}

// modal is where a modal verb points; have says that a perfect follows it.
func modal(low string, have bool, next string) way {
	switch low {
	case "will", "shall", "'ll", "’ll", "wo":
		return toComing
	case "could", "would", "'d", "’d":
		if have || next == "not" || next == "n't" || next == "n’t" || low == "could" {
			return toPast
		}
		return toComing
	}
	if have {
		return toPast
	}
	return toComing
}

// participle is where the verb group that ends with the participle at i points, by the auxiliaries before it.
func (r *resolver) participle(i, first int) way {
	have := false
	for j := i - 1; j >= first && j >= i-5; j-- {
		low, t := r.doc.Low(j), r.doc.Tokens[j].Tag
		switch {
		case low == "be" || low == "being":
		case low == "have" || low == "had" || low == "has" || low == "'ve" || low == "’ve":
			if low != "have" {
				return toPast
			}
			have = true
		case t == tag.MD || low == "will":
			return modal(low, have, r.low(j+1))
		case low == "was" || low == "were" || low == "got":
			return toPast
		case low == "is" || low == "are" || low == "'re" || low == "’re":
			if r.alleged(i) {
				return toPast
			}
			if r.low(j+1) == "being" || planWords().Get(r.doc.Low(i)) || j == i-1 {
				return toComing
			}
			return toPast
		case low == "to" && r.low(j+1) == "be":
			if w := r.left(j-1, max(first, j-8), r.doc.QuoteOf(j)); w != noWay && w != toPast {
				return w
			}
			return toComing
		case t == tag.RB || low == "not" || low == "been" || t == tag.JJ:
		default:
			return toPast
		}
	}
	return toPast
}

// alleged reports whether the participle at i and the preposition after it say what somebody did, or is said to have done: who "is accused of a robbery
// on Monday" committed it before he was.
func (r *resolver) alleged(i int) bool {
	switch r.doc.Low(i) {
	case "accused", "suspected", "charged", "blamed", "wanted", "convicted", "alleged":
		switch r.low(i + 1) {
		case "of", "with", "for", "over", "in":
			return true
		}
	}
	return false
}

// present is where a verb in the present at i points: a perfect back, a plan ahead, and a report of what somebody says back.
func (r *resolver) present(i int, low string) way {
	if unchanged(low) && i > 0 && (r.doc.Tokens[i-1].Tag == tag.NN || r.doc.Tokens[i-1].Tag == tag.NNP) && r.doc.Tokens[i].Tag != tag.VBZ {
		return toPast // "the price that Lund put on it in May"
	}
	if sayWords().Get(low) || r.comesAfter(i) {
		return toPast
	}
	switch low {
	case "has", "have", "'ve", "’ve":
		for j := i + 1; j < i+4 && j < len(r.doc.Tokens); j++ {
			if t := r.doc.Tokens[j].Tag; t == tag.VBN || t == tag.VBD || r.doc.Low(j) == "been" {
				return toPast
			}
			if r.doc.Low(j) == "to" {
				return toComing
			}
		}
		return toPast
	}
	p := r.doc.Paragraphs[r.doc.Sentences[r.doc.SentenceOf(i)].Paragraph]
	switch p.Role {
	case doc.Body:
		return toComing
	case doc.Headline: // "Talks end on Monday" may tell of either
		return toNear
	}
	return toPast // in captions the present tells of the picture
}

// comesAfter reports whether the verb at i tells that something came after, or goes on with, what is named behind it: "the deal follows talks in March".
func (r *resolver) comesAfter(i int) bool {
	next := i + 1
	switch r.low(i) {
	case "follow", "follows", "recall", "recalls", "echo", "echoes", "repeat", "repeats":
	case "build", "builds", "expand", "expands":
		if r.low(next) != "on" && r.low(next) != "upon" {
			return false
		}
		next++
	default:
		return false
	}
	if next >= len(r.doc.Tokens) {
		return false
	}
	g := r.doc.Tokens[next].Tag
	return g == tag.DT || g == tag.JJ || g == tag.PRPS || g == tag.CD || g == tag.WP || g.IsNoun()
}

// unchanged reports whether the past tense of the verb low is its base form, so that only its subject tells the two apart.
func unchanged(low string) bool {
	switch low {
	case "put", "cut", "hit", "set", "shut", "let", "bid", "shed", "spread", "split", "cost", "quit", "cast", "hurt":
		return true
	}
	return false
}

// right looks for the first verb from token i on.
func (r *resolver) right(i, end, quote int) way {
	for ; i < end; i++ {
		if r.doc.QuoteOf(i) != quote {
			continue
		}
		low, t := r.doc.Low(i), r.doc.Tokens[i].Tag
		switch {
		case low == ";":
			return noWay
		case low == "will" || low == "shall":
			return toComing
		case t == tag.MD:
			return modal(low, r.low(i+1) == "have", r.low(i+1))
		case t == tag.VBD || t == tag.VBN:
			return toPast
		case t == tag.VBZ || t == tag.VBP:
			switch low {
			case "is", "are":
				if planWords().Get(r.low(i+1)) || r.low(i+1) == "to" {
					return toComing
				}
				return noWay
			}
			return r.present(i, low)
		}
	}
	return noWay
}
