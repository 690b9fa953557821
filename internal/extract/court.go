package extract

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A report from a court tells several times in prison: what was imposed, what the prosecution asked for, what must be served at least, what the
// law allows at most, and what is suspended. Each has a dozen wordings, and none is another.

// prisonReach is how many words to either side of a time it is looked for that it is one in prison.
const prisonReach = 10

// servedTerm is the time in prison that somebody has behind him, which is not what he was sentenced to: some of that may be suspended or remitted.
const servedTerm = "served-term"

// ends reports whether token t ends a clause.
func (r *reading) ends(t int) bool {
	return t >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag == tag.Stop || r.doc.Tokens[t].Tag == tag.Comma
}

// forGuilt reports whether the words from token t on tell for what guilt somebody serves: "for his role in the scandal", and not "for the club".
func (r *reading) forGuilt(t int) bool {
	return t+2 < len(r.doc.Tokens) && r.doc.Low(t) == "for" && r.doc.Tokens[t+1].Tag == tag.PRPS && guilts(r.doc.Low(t+2))
}

// inPrison gives one form to the wordings of a time in prison; false if c is none.
func (r *reading) inPrison(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) bool {
	switch q.Amount.Unit {
	case "a", "mo", "wk", "d":
	default:
		return false
	}
	if h := c.Thing.Head; h != "" && !slices.Contains(r.set.Things(h), "sentence") && h != "term" && h != "prison" && h != "stretch" && h != "spell" && c.Thing.Attribute != "sentence" {
		return false // a 15-year veteran
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	around := doc.Range{First: max(s.First, q.Words.First-prisonReach), Last: min(s.Last, q.Words.Last+prisonReach)}
	sought, pleaded := r.sought(around, q.Words)
	if pleaded {
		return r.pleadedFor(c, f, g, q, around)
	}
	if r.dueWithin(q.Words.Last) {
		return false
	}
	if g.Relation == syntax.Object && c.Thing.Head == "" && r.anyOf(g.Agent, prisonWords) && !imposing(r.verbOf(g)) && !meetsAny(c.Thing.Act, "serve") {
		c.Thing.Attribute = ""
		return false // "the time in jail set his studies back two years"
	}
	prison := c.Thing.Attribute == "sentence" || meetsAny(c.Thing.Act, "sentence", "convict") || sought || r.anyOf(around, prisonWords)
	which := r.whichTerm(c, around, q.Words)
	if which == servedTerm {
		prison = prison || meetsAny(c.Thing.Act, "serve") && (r.main.court() || r.ends(q.Words.Last) || r.forGuilt(q.Words.Last))
	}
	prison = prison || which == remandTime
	prison = prison || which != "" && which != servedTerm && (meetsAny(c.Thing.Act, "serve") || which == "maximum-sentence" && (g.Predicate == "carry" || g.Predicate == "penalty") || which == "minimum-term" && r.anyOf(around, beforeFreed) && (r.anyOf(around, bindsPrisoner) || r.inCourt()))
	if !prison && (g.Relation == syntax.Object || g.Relation == syntax.Oblique) && (g.Predicate == "get" || g.Predicate == "give" || g.Predicate == "receive" || g.Predicate == "hand" || g.Predicate == "impose") && r.inCourt() {
		prison = true // "Croft got six years", in a report on a sentence
	}
	if !prison || which == "" || c.Thing.Attribute != "sentence" && which == "sentence" && !sought && !imposing(r.verbOf(g)) && !imposing(g.Predicate) {
		return false
	}
	if sought {
		which = "sought-sentence"
	}
	several := len(c.Thing.Patients) == 0 && c.Quantity.IsRange() && r.plurally(g)
	r.asTerm(c, f, g, which)
	if several {
		c.Thing.Patients, c.Thing.Distributive = nil, true // "the brothers got between two and nine years"
	}
	r.toLife(c, q)
	switch {
	case sought:
		c.Modality = claim.Demanded
	case which == "maximum-sentence":
		c.Modality = claim.Possible
	case c.Modality == claim.Planned || c.Modality == claim.Demanded && which != "sentence":
		c.Modality = claim.Actual // whoever will spend six years in prison was given six
	}
	return true
}

// dueWithin reports whether a verb of what somebody is to do within a time stands at token t, right behind it: "was given two years to pay".
func (r *reading) dueWithin(t int) bool {
	return t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "to" && r.parse.Tag(t+1) == tag.VB && r.doc.Low(t+1) != "serve" && r.doc.Low(t+1) != "run"
}

// pleadedSentence is the time in prison that the defence says would do, which is neither what was imposed nor what the prosecution asked for.
const pleadedSentence = "pleaded-sentence"

// pleadedFor reads a time that the defence is told to name as one in prison that it asks for: in a report from a court, where the words say that it is to be no
// more, that it would be enough, or that it is what was proposed. False if c is none.
func (r *reading) pleadedFor(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention, around doc.Range) bool {
	if !r.inCourt() || q.Amount.Unit != "a" && q.Amount.Unit != "mo" || c.Thing.Head != "" {
		return false
	}
	enough := r.anyOf(doc.Range{First: q.Words.Last, Last: min(around.Last, q.Words.Last+4)}, suffices)
	if !enough && !asking(g.Predicate) && !asking(r.verbOf(g)) && !(g.Predicate == "serve" && c.Quantity.Qualifier == quantity.AtMost) && !r.askedBehind(q.Words.Last) {
		return false
	}
	r.asTerm(c, f, g, pleadedSentence)
	c.Modality = claim.Demanded
	return true
}

// askedBehind reports whether the words from token t on, right behind a figure, say that the defence has asked for it: "that the defence had proposed".
func (r *reading) askedBehind(t int) bool {
	if t >= len(r.doc.Tokens) || r.doc.Low(t) != "that" && r.doc.Low(t) != "which" {
		return false
	}
	for k := t + 1; k < min(len(r.doc.Tokens), t+prisonReach); k++ {
		if asking(r.lemmaOf(k)) || r.isAfter(k) {
			return true
		}
	}
	return false
}

// isAfter reports whether the word at token t ends a clause that tells what somebody is after: "the ten that the prosecutor was after".
func (r *reading) isAfter(t int) bool {
	return r.doc.Low(t) == "after" && be(r.doc.Low(t-1)) && r.ends(t+1)
}

// plurally reports whether what governs a time in prison tells of several: "sentences of between", "the men got".
func (r *reading) plurally(g syntax.Governor) bool {
	if g.Token >= 0 && r.doc.Tokens[g.Token].Tag == tag.NNS {
		return true
	}
	for t := g.Agent.First; t < g.Agent.Last; t++ {
		if r.doc.Tokens[t].Tag == tag.NNS {
			return true
		}
	}
	return false
}

// toLife reads a term that is open above: "25 years to life".
func (r *reading) toLife(c *claim.Claim, q *quantity.Mention) {
	rest := strings.ToLower(r.doc.Text[q.Span.End:min(len(r.doc.Text), q.Span.End+len("-to-life"))])
	if rest != "-to-life" && !strings.HasPrefix(rest, " to life") || c.Quantity.Qualifier != quantity.Exact {
		return
	}
	a := *c.Quantity
	a.Qualifier, a.Max = quantity.AtLeast, math.Inf(1)
	c.Quantity = &a
}

// court reports whether what a report is about is a trial or a sentence.
func (m *main) court() bool {
	return len(m.occasion.Type) > 0 && (m.occasion.Type[0] == "trial" || m.occasion.Type[0] == "hearing" || slices.Contains(m.occasion.Type, "crime") || m.occasion.Type[0] == "sentencing")
}

// trialCourt is what sort of court a name is of, where it is one at which cases are tried and the name tells its town besides: "crown" of Olm Crown
// Court. Empty for any other name.
func (r *reading) trialCourt(n *name.Mention) string {
	last := n.Words.Last - 1
	if n.Words.Len() < 3 || r.doc.Low(last) != "court" {
		return ""
	}
	kind := last - 1
	if w := r.doc.Low(kind); (w == "'" || w == "’" || w == "'s" || w == "’s") && kind-1 > n.Words.First {
		kind--
	}
	if w := strings.TrimRight(r.doc.Low(kind), "'’"); kind > n.Words.First && trialCourts(w) {
		return w
	}
	return ""
}

// tried makes of the name of a trial court the place where the case was heard that the report is about, whatever the court is told to have heard or
// done. False for other places, where the report names several courts, since a case goes from one to the next, and where the court is told of before the trial.
func (r *reading) tried(c *claim.Claim, n *name.Mention) bool {
	kind := r.trialCourt(n)
	town := kind == "" && r.courtTown(n, false)
	if kind == "" && !town || c.Thing.Occasion.Background || !r.soleCourt() || r.beforeTrial(c) {
		return false
	}
	th := &c.Thing
	th.Attribute, th.Head, th.Concept, th.Places = claim.TrialCourt, kind, nil, []string{n.Key}
	if !town {
		th.Places = append(th.Places, r.townOfCourt(n))
	} else {
		th.Head = r.kindBefore(n)
	}
	th.Relation, th.Preposition, th.Act, th.Agents, th.Patients, th.Owners = "", "", nil, nil, nil, nil
	c.Negated, c.Modality = false, claim.Actual
	return true
}

// beforeTrial reports whether the sentence of c tells what a court does before a trial, which may be another than that of the trial.
func (r *reading) beforeTrial(c *claim.Claim) bool {
	return r.anyOf(r.doc.Sentences[c.Sequence].Tokens, beforeTrial)
}

// soleCourt reports whether all names of trial courts in the report are of one.
func (r *reading) soleCourt() bool {
	if r.courts == 0 {
		r.courts = 1
		key := ""
		for i := range r.named {
			n := &r.named[i]
			town := n.Key
			if r.trialCourt(n) != "" {
				town = r.townOfCourt(n)
			} else if !r.courtTown(n, true) {
				continue
			}
			if key != "" && key != town {
				r.courts = 2
				break
			}
			key = town
		}
	}
	return r.courts == 1
}

// townOfCourt is the key of the town in the name of a trial court.
func (r *reading) townOfCourt(n *name.Mention) string {
	words := n.Words
	for words.Last--; words.Len() > 1 && (!trialCourts(strings.TrimRight(r.doc.Low(words.Last), "'’"))); words.Last-- {
	}
	return name.KeyOf(r.doc.TextOf(words))
}

// courtTown reports whether a town is told to be where a court sits or tries somebody, without the name of that court: "a courtroom in Olm", "the Olm court",
// "the jury at Olm", "sitting at Olm", "was sentenced in Olm". Where any is asked for, also one that only may be the town of the case, as that of another
// court: who was before several is not told of by one.
func (r *reading) courtTown(n *name.Mention, whichever bool) bool {
	if n.Kind != name.Place || n.Extent() != name.City && n.Extent() != name.Unsized {
		return false
	}
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	at := r.phraseStart(n.Words.First, s.First)
	if at > s.First && besideCourt(r.doc.Low(at-1)) {
		return false
	}
	if t := n.Words.Last; t < len(r.doc.Tokens) && r.courtNoun(t) {
		if t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].Tag.IsNoun() {
			return false // the Olm court order
		}
		return true
	}
	if at < 0 || r.doc.Low(at) != "in" && r.doc.Low(at) != "at" {
		return false
	}
	if at > s.First {
		if t := at - 1; r.courtNoun(t) {
			return whichever || !r.higherCourt(t, s.First)
		}
		if t := at - 1; r.doc.Tokens[t].Tag.IsVerb() && r.sitsThere(t, s.First) {
			return true
		}
	}
	return false
}

// courtNoun reports whether token t is a noun for a court, its room or its jury.
func (r *reading) courtNoun(t int) bool {
	if r.doc.Tokens[t].Tag != tag.NN && r.doc.Tokens[t].Tag != tag.NNP {
		return false
	}
	switch r.lemmaOf(t) {
	case "court", "courtroom", "courthouse", "jury":
		return true
	}
	return false
}

// kindBefore is what sort of court is told before its town: "district" of "the district court in Olm"; empty if none is told.
func (r *reading) kindBefore(n *name.Mention) string {
	at := r.phraseStart(n.Words.First, r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First)
	if at < 2 || r.doc.Low(at-1) != "court" {
		return ""
	}
	if w := strings.TrimRight(r.doc.Low(at-2), "'’"); trialCourts(w) {
		return w
	}
	return ""
}

// higherCourt reports whether the words before the noun for a court at token t make it another than that which tries a case: an appeals court, the court
// where somebody first appeared.
func (r *reading) higherCourt(t, first int) bool {
	for i := t - 1; i >= max(first, t-siteReach); i-- {
		if otherCourt(r.doc.Low(i)) {
			return true
		}
	}
	return false
}

// sitsThere reports whether the verb at token t tells of a court that sits, or of somebody who is sentenced.
func (r *reading) sitsThere(t, first int) bool {
	switch r.lemmaOf(t) {
	case "sit":
		s := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
		for i := s.First; i < s.Last; i++ {
			if w := r.lemmaOf(i); w == "judge" || w == "court" || w == "justice" || w == "jury" {
				return true
			}
		}
	case "sentence", "jail", "convict":
		return r.doc.Tokens[t].Tag == tag.VBN || r.doc.Tokens[t].Tag == tag.VBD
	}
	return false
}

// verbOf is the lemma of what governs a number, with whatever particle.
func (r *reading) verbOf(g syntax.Governor) string {
	if g.Token < 0 {
		return ""
	}
	return r.lemmaOf(g.Token)
}

// asTerm writes a time in prison into c and f, with him who is to serve it as the one to whom it is done.
func (r *reading) asTerm(c *claim.Claim, f *rule.Facts, g syntax.Governor, which string) {
	th := &c.Thing
	var convict []string
	other := false
	if who := g.Patient; which != "sought-sentence" && which != pleadedSentence && which != "maximum-sentence" {
		if len(th.Patients) == 0 || who.Len() == 0 {
			who = g.Agent
		}
		other = r.beside(who) || r.alongside(c, r.doc.TokenAt(c.Span.Start)) || r.imposedOnOther(c)
	}
	switch verb := r.verbOf(g); {
	case len(th.Patients) > 0 && r.described(g.Patient), len(th.Patients) == 0 && r.described(g.Agent):
		// the founder of the firm, which serves no time
	case len(th.Patients) > 0:
		convict = th.Patients
	case verb != "hand" && verb != "give" && verb != "send" && verb != "impose" && verb != "jail" && verb != "sentence" && verb != "order" && verb != "carry":
		convict = th.Agents
	}
	th.Patients, th.Agents = nil, nil
	for _, p := range convict {
		if _, place := r.written[p]; place {
			continue // a Lode councillor is told of by his town, which serves no time
		}
		if w, noun := strings.CutPrefix(p, claim.Noun); !noun || slices.Contains(r.set.Things(w), "relative") || w == "relative" {
			if noun || !r.ofTheBench(c, p) {
				th.Patients = append(th.Patients, p)
			}
		}
	}
	switch {
	case other && len(unnamed(th.Patients)) == 0:
		th.Patients = withAll(th.Patients, accomplice)
		if key := r.otherConvict(c); key != "" {
			th.Patients = withAll(th.Patients, key)
		}
	case len(th.Patients) == 0:
		key := r.soleConvict(c)
		if key == "" {
			key = r.accused(r.doc.Sentences[c.Sequence].Tokens.First)
		}
		if key == "" && !r.harmed() {
			key = r.defendant()
		}
		if key != "" {
			th.Patients = []string{key}
		}
	}
	if which != "sought-sentence" && which != pleadedSentence && r.notHim(th.Patients) {
		th.Patients = withAll(th.Patients, accomplice)
	}
	if which == "minimum-term" && r.wordBehind(c) == "before" {
		th.Occasion.Background, th.Occasion.Main, th.Occasion.Time = false, true, nil // "eight years before he is freed" are no time past
	}
	th.Attribute, th.Predicate, th.Act = which, "sentence", r.set.Acts("sentence")
	th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	c.Negated = false
	f.Head, f.Heads, f.Modifiers, f.Predicate = "", nil, nil, strings.ReplaceAll(which, "-", " ")
}

// soleConvict is the only person whom the sentence of c names beside judges and its speaker: "An engineer, Pavel Brandt, was given three years". Empty
// where it names none, or several.
func (r *reading) soleConvict(c *claim.Claim) string {
	key := ""
	for _, n := range r.namesIn(r.doc.Sentences[c.Sequence].Tokens) {
		if n.Kind != name.Person && !r.bareName(&n) || r.judge(&n) || c.Attribution != nil && c.Attribution.Party == n.Key || r.ofTheBench(c, n.Key) {
			continue
		}
		if key != "" && key != n.Key {
			return ""
		}
		key = n.Key
	}
	return key
}

// otherConvict is the only person whom the sentence of c names, where that is in full and not the one whom the report is on: "His brother, Jan Brandt, must
// serve three years".
func (r *reading) otherConvict(c *claim.Claim) string {
	key := r.soleConvict(c)
	if !strings.Contains(key, " ") {
		return ""
	}
	if on := r.defendant(); on != "" && surname(on) == surname(key) && !otherGiven(on, key) {
		return ""
	}
	return key
}

// bareName reports whether a name is one word that may be a surname: no known one, and not behind a word for a place.
func (r *reading) bareName(n *name.Mention) bool {
	if n.Kind != name.Other || n.Words.Len() != 1 || n.Known {
		return false
	}
	if next := n.Words.Last; next < len(r.doc.Tokens) && r.doc.Tokens[next].Tag.IsNoun() {
		return false // the Meridane boss
	}
	t := n.Words.First - 1
	return t < 0 || r.doc.Tokens[t].Tag != tag.IN && r.doc.Tokens[t].Tag != tag.DT || r.doc.Low(t) == "as" || r.doc.Low(t) == "that" || r.doc.Low(t) == "because"
}

// judge reports whether a name is told to be a judge's, or that of another who serves no time in a case: a prosecutor's, a lawyer's.
func (r *reading) judge(n *name.Mention) bool {
	return n.Words.First > 0 && ofCourt(r.doc.Low(n.Words.First-1)) || strings.HasPrefix(n.Canonical, "Judge")
}

// benched reports whether one of names is told to be a judge's or another's who serves no time, and one that is not is of a person, in a report from a court: whoever speaks in a
// case is not whom a report is on, unless it names nobody else.
func (r *reading) benched(names []name.Mention) bool {
	bench, others := false, false
	for i := range names {
		if n := &names[i]; n.Kind == name.Person {
			on := r.judge(n)
			bench, others = bench || on, others || !on
		}
	}
	return bench && others && r.inCourt()
}

// ofPenalty and ofVerdict report whether a word tells on what a jury deliberates.
func ofPenalty(w string) bool {
	return w == "sentence" || w == "penalty" || w == "punishment" || w == "sentencing" || w == "execution"
}

func ofVerdict(w string) bool {
	return w == "verdict" || w == "guilty" || w == "convict" || w == "convicted" || w == "convicting" || w == "acquit" || w == "acquitted"
}

// accused is the person that a sentence beginning at token t speaks of without a name: whom the sentence before tells of, else the one whom the lead
// names. Empty where neither names a single one.
func (r *reading) accused(t int) string {
	switch r.doc.Low(t) {
	case "he", "she", "the", "her", "his":
		if key, _ := r.toldOf(t); key != "" {
			return key
		}
	}
	key := ""
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if n.Kind != name.Person || r.judge(&n) {
				continue
			}
			if key != "" && key != n.Key {
				return ""
			}
			key = n.Key
		}
	}
	return key
}

// sought reports whether a prosecutor is told to ask for the time at words, in the clause before it or in one that hangs on it: "asked for nine years",
// "the nine years that the prosecution had demanded". What the defence asks for is none of the court's times either.
func (r *reading) sought(around, words doc.Range) (sought, pleaded bool) {
	parts := [...]doc.Range{{First: around.First, Last: words.First}, {First: words.Last, Last: around.Last}}
	if r.askedBehind(words.Last) {
		parts[0], parts[1] = parts[1], parts[0] // what hangs on the time itself goes before what its clause tells of another
	}
	for _, part := range parts {
		who := 0
		for t := part.First; t < part.Last; t++ {
			switch w := r.lemmaOf(t); {
			case r.doc.Tokens[t].Tag == tag.Comma && t+1 < part.Last && (r.doc.Tokens[t+1].Tag.IsVerb() || r.doc.Low(t+1) == "who"):
				// "Alan Firth, the prosecutor, had sought", "prosecutors, who had sought"
			case r.doc.Tokens[t].Tag == tag.Comma || r.doc.Low(t) == "but":
				who, sought = 0, false
				if part.First == words.Last {
					t = part.Last
				}
			case prosecuting(w), (w == "lawyer" || w == "attorney") && t > 0 && ofState(r.lemmaOf(t-1)):
				who = 1
			case w == "defence" || w == "defense" || w == "counsel" || w == "lawyer":
				who = 2
			case who > 0 && (asking(w) || part.First == words.Last && r.isAfter(t)):
				sought, pleaded = who == 1, who == 2
				if pleaded || part.First == words.Last {
					return sought, pleaded
				}
			}
		}
		if sought {
			return sought, pleaded
		}
	}
	return sought, pleaded
}

// ofState reports whether a word before "lawyer" or "attorney" makes him one who prosecutes.
func ofState(w string) bool {
	return w == "state" || w == "district" || w == "government" || w == "county"
}

// anyOf reports whether one of the words of a range is in a set.
func (r *reading) anyOf(words doc.Range, in func(string) bool) bool {
	for t := words.First; t < words.Last; t++ {
		if in(r.doc.Low(t)) {
			return true
		}
	}
	return false
}

// whichTerm says which of the times in prison stands at words; empty if it is another time.
func (r *reading) whichTerm(c *claim.Claim, around, words doc.Range) string {
	switch {
	case r.heldBefore(around, words):
		return remandTime
	case r.untilFreed(around, words):
		return "minimum-term"
	}
	for t := words.First; t < words.Last; t++ {
		if w := r.doc.Low(t); w == "minimum" {
			return "minimum-term"
		} else if w == "maximum" {
			return "maximum-sentence"
		}
	}
	if term, ok := r.prisonBefore(c, around, words); ok {
		return term
	}
	if t := words.Last; c.Quantity.Qualifier == quantity.AtLeast && (t < around.Last && r.anyOf(doc.Range{First: t, Last: around.Last}, beforeFreed)) {
		return "minimum-term"
	}
	if c.Quantity.Qualifier == quantity.AtMost {
		return "maximum-sentence"
	}
	return r.prisonBehind(around, words)
}

// prisonBefore is the time in prison that the words before the figure say it is, the nearest first; empty if it is another time. It reports whether one of them tells.
func (r *reading) prisonBefore(c *claim.Claim, around, words doc.Range) (string, bool) {
	done := false // a verb between here and the figure is told as a fact
	for t := words.First - 1; t >= around.First; t-- {
		done = done || r.doc.Tokens[t].Tag == tag.VBD && (r.doc.Low(t) == "was" || r.doc.Low(t) == "were" || r.doc.Low(t) == "got" || r.doc.Low(t) == "received")
		switch r.doc.Low(t) {
		case "minimum", "tariff":
			return "minimum-term", true
		case "parole":
			if !r.letGo(doc.Range{First: around.First, Last: words.First}) {
				return "minimum-term", true
			}
		case "release":
			if r.anyOf(around, mayAsk) {
				return "minimum-term", true
			}
		case "maximum", "faces", "faced", "facing", "punishable", "carries", "risks":
			return "maximum-sentence", true
		case "could", "can", "might":
			if !done {
				return "maximum-sentence", true
			}
		case "serve", "spend":
			if c.Quantity.Qualifier == quantity.AtLeast {
				return "minimum-term", true
			}
		case "served", "spent":
			return servedTerm, true
		case "serving":
			if t > around.First && r.doc.Low(t-1) == "after" {
				return servedTerm, true
			}
			return "", true
		case "old", "ago":
			return "", true
		case "of":
			if k := r.quantitiesBefore(t); k > 0 && r.quantities[k-1].Words.Last == t {
				t = around.First // "served two years of a six-year term"
			}
		case "suspended":
			if t == words.First-2 && r.doc.Low(t+1) == "for" {
				return suspensionPeriod, true
			}
			return suspendedTerm, true
		case ",", ";", "and", "but":
			t = around.First
		}
	}
	return "", false
}

// prisonBehind is the time in prison that the words behind the figure say it is; empty if it is another time.
func (r *reading) prisonBehind(around, words doc.Range) string {
	for t := words.Last; t < min(around.Last, words.Last+4); t++ {
		switch r.doc.Low(t) {
		case "suspended":
			return suspendedTerm
		case "ago", "earlier", "later", "after", "before", "prior", "since", "old", "trial", "probation", "of":
			return ""
		case ",", ";", "and", "but":
			if t+1 < around.Last && r.doc.Low(t+1) == "suspended" {
				return suspendedTerm // a year in prison, suspended
			}
			t = around.Last
		}
	}
	return "sentence"
}

// suspendedTerm is a time in prison that need not be served unless something happens within the suspensionPeriod: "18 months, suspended for two years".
const (
	suspendedTerm    = "suspended-term"
	suspensionPeriod = "suspension-period"
)

// remandTime is how long somebody was in custody before the verdict, which counts towards his sentence and is none.
const remandTime = "remand-time"

// heldBefore reports whether the time at words is one in custody before the verdict, by a word for that near it: "held on remand for nine months",
// "credit for 200 days already served".
func (r *reading) heldBefore(around, words doc.Range) bool {
	for t := words.First - 1; t >= around.First; t-- {
		switch w := r.doc.Low(t); {
		case w == ";" || w == "but" || w == "and":
			t = around.First
		case onRemand(w) && r.countsTowards(t):
			return true
		}
	}
	for t := words.Last; t < around.Last; t++ {
		switch w := r.doc.Low(t); {
		case w == ";" || w == "but" || w == "and" || w == ",":
			return false
		case onRemand(w) && r.countsTowards(t), (w == "awaiting" || w == "before") && t+1 < around.Last && (r.doc.Low(t+1) == "trial" || r.doc.Low(t+1) == "sentencing"):
			return true
		}
	}
	return false
}

// countsTowards reports whether the word at t, if it is one of other things besides, tells of a time served: "credit for", "already served", and no
// credit facility, nor years of delay already.
func (r *reading) countsTowards(t int) bool {
	next := r.doc.Low(min(t+1, len(r.doc.Tokens)-1))
	switch r.doc.Low(t) {
	case "credit":
		return next == "for"
	case "already":
		return next == "served" || next == "spent"
	}
	return true
}

// untilFreed reports whether the time at words must pass before a prisoner may be set free: a word for a release stands near it with one that says that
// it is allowed or ruled out, and nothing says that it has come.
func (r *reading) untilFreed(around, words doc.Range) bool {
	return r.anyOf(around, beforeFreed) && r.anyOf(around, mayAsk) && !r.letGo(doc.Range{First: around.First, Last: words.First})
}

// letGo reports whether words tell that a prisoner has been set free, so that a time behind them is what he served.
func (r *reading) letGo(words doc.Range) bool {
	for t := words.First + 1; t < words.Last; t++ {
		switch r.doc.Low(t) {
		case "released", "freed", "paroled":
			if wasFreed(r.doc.Low(t - 1)) {
				return true
			}
		case "granted", "walked":
			return true
		}
	}
	return false
}

// onCounts reads how many charges somebody was found guilty of or owned up to as one thing: "pleaded guilty to 18 counts of fraud" asks for nothing.
func (r *reading) onCounts(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	if len(th.Concept) == 0 || th.Concept[0] != "charge" {
		return
	}
	switch g.Predicate {
	case "convict", "plead", "admit", "confess", "find", "guilty", "plea":
	default:
		return
	}
	var to []string
	if meetsAny(th.Act, "convict") && len(th.Patients) > 0 {
		to = th.Patients
	} else if g.Predicate != "find" && g.Predicate != "convict" {
		to = th.Agents
	}
	th.Predicate, th.Act, th.Patients, th.Agents = "convict", r.set.Acts("convict"), to, nil
	th.Head = "count"
	if c.Modality == claim.Demanded {
		c.Modality = claim.Actual
	}
	f.Predicate, f.Head = "convict", "count"
}

// deliberating reads how long a jury took as one thing, whatever it did in that time.
func (r *reading) deliberating(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	jury := th.Head == "deliberation" || g.Predicate == "deliberation"
	for _, p := range [...]doc.Range{g.Agent, g.Patient} {
		if p.Len() > 0 {
			h := r.headKey(p)
			jury = jury || (h == "jury" || h == "juror") && (g.Predicate == "take" || g.Predicate == "deliberate" || g.Predicate == "out" || g.Predicate == "need" || g.Predicate == "be" || g.Predicate == "spend")
		}
	}
	if !jury {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Heads, th.Concept, th.Agents, th.Patients = "deliberation", "deliberate", nil, "", nil, nil, nil, nil
	if words := r.doc.Sentences[c.Sequence].Tokens; r.anyOf(words, ofPenalty) && !r.anyOf(words, ofVerdict) {
		th.Attribute = "sentence-deliberation" // a jury goes out twice: on the guilt, and on what it costs
		th.Predicate = "sentence deliberation"
	}
	th.Occasion.Type, th.Occasion.Background = r.set.Things("trial"), false // of the trial that the report is on
	f.Predicate, f.Head, f.Heads = th.Predicate, "", nil
}

// described reports whether words tell of somebody by a common noun, with a name only of what he belongs to: "the Larsen founder".
func (r *reading) described(words doc.Range) bool {
	head := -1
	for t := words.First; t < words.Last; t++ {
		if g := r.doc.Tokens[t].Tag; g.IsNoun() {
			head = t
		} else if head >= 0 && (g == tag.IN || g == tag.Comma) {
			break
		}
	}
	return head >= 0 && !r.doc.Tokens[head].Tag.IsProper()
}
