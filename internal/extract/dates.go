package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// moment is a time on its way to a claim: what is known of it so far.
type moment struct {
	claim claim.Claim
	m     *when.Mention
	at    int       // its place among the times
	words doc.Range // those that are governed: see converts
	// gov is what governs it, facts what a rule is sought by, with the memory of their context.
	gov     syntax.Governor
	facts   rule.Facts
	context []string
	found   bool // a rule took it
	gone    bool // it makes no claim
}

// mostMoments is how many times are read at a time, each step of all of them before the next: see All.
const mostMoments = 8

var dateSteps = [...]func(*moment, *reading){(*moment).started, (*moment).governed, (*moment).scoped, (*moment).matched, (*moment).worded}

// dates adds a claim for each time that is told.
func (r *reading) dates(out []claim.Claim) []claim.Claim {
	if r.moments == nil {
		r.moments = make([]moment, mostMoments)
	}
	numbers := len(out)
	for from := 0; from < len(r.times); {
		n := 0
		for ; from < len(r.times) && n < mostMoments; from++ {
			if m := &r.times[from]; r.reportable(m.Words.First) && !r.alone(m) {
				d := &r.moments[n]
				d.m, d.at, d.found, d.gone, d.context = m, from, false, false, d.context[:0] // the steps write the rest
				n++
			}
		}
		for _, step := range dateSteps {
			for k := range r.moments[:n] {
				if d := &r.moments[k]; !d.gone {
					step(d, r)
				}
			}
		}
		for k := range r.moments[:n] {
			if d := &r.moments[k]; !d.gone && (d.found || d.claim.Rule != "") {
				out = append(out, d.claim)
			}
		}
	}
	agoVerbs(out, numbers)
	for i := range out[:numbers] {
		r.betweenDeeds(&out[i])
	}
	return out
}

// started starts the claim and finds what governs it.
func (d *moment) started(r *reading) {
	c, m := &d.claim, d.m
	r.start(c, claim.Date, m.Span, m.Words.First)
	c.Time, c.Value = calendar(m.Period), c.Text
	d.words = r.converts(d.at)
	d.gov = r.cutShort(r.parse.Govern(d.words), m)
	d.gone = m.Period.By && r.looksBack(d.gov.Token)
}

// governed says what happened then.
func (d *moment) governed(r *reading) {
	c, g, m := &d.claim, d.gov, d.m
	r.govern(c, g, m.Words)
	r.ofMainVerb(c, g, m)
	r.besideVerb(c, g, m)
	r.electedTo(c, g, m)
	r.compound(c, g, m)
	if w := r.senseOf(c.Predicate, g, slot{}); w != "" && c.Predicate == g.Predicate {
		c.Predicate, c.Thing.Act = w, r.set.Acts(w)
	}
	r.phrasal(c, g, m)
	r.cameTo(c, g, m)
	r.cameAfter(c, g)
	if t := m.Words.Last; t+1 < len(r.doc.Tokens) && (r.doc.Low(t) == "issue" || r.doc.Low(t) == "edition") && r.doc.Tokens[t].Tag == tag.NN && r.doc.Low(t+1) == "of" {
		d.gone = true // the July issue of a magazine is called so
	}
	r.ofNoun(c, g, m)
	r.ofWork(c, g, m)
	r.thereSince(c, g, m)
	if c.Modality == claim.Planned && g.Predicate == "call" && (g.Preposition == "on" || g.Preposition == "in") && r.parse.Tag(g.Token) == tag.VBD {
		c.Modality = claim.Actual // the vote is to come, and was called then
	}
	if c.Modality == claim.Actual && !c.Headline && r.ahead(c, g, m) {
		c.Modality = claim.Planned
	}
}

// namesEvent reports whether a year is only part of what an event is called: "helped out after 2005's Hurricane Katrina".
func (r *reading) namesEvent(m *when.Mention) bool {
	t := m.Words.Last
	return m.Period.Grain == when.Year && r.possessive(t) && t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].Tag.IsProper()
}

// cameAfter makes of a time at which something was followed by something else no time of the first: "at nine it was followed by an aftershock".
func (r *reading) cameAfter(c *claim.Claim, g syntax.Governor) {
	if t := g.Token + 1; g.Predicate == "follow" && g.Token >= 0 && t < len(r.doc.Tokens) && r.doc.Tokens[g.Token].Tag == tag.VBN && r.doc.Low(t) == "by" {
		c.Predicate, c.Thing.Act = "come after", nil
	}
}

// scoped says of which event it is, and where.
func (d *moment) scoped(r *reading) {
	c, g, m := &d.claim, d.gov, d.m
	c.Negated = false // what is denied is what happened then, not when
	r.scope(c, m.Words)
	c.Thing.Period, c.Thing.Predicate = nil, c.Predicate
	if r.namesEvent(m) {
		c.Thing.Attribute = claim.SaidThen // when what is told was done, it does not say
	}
	if c.Subject = r.dated(c, m); r.spoken[d.at] && !verbPhrase(c.Predicate) {
		// "the minister said on Friday": the day that it was said on is no day of the event.
		c.Thing.Attribute, c.Subject = claim.SaidThen, ""
		c.Thing.Occasion.Main, c.Thing.Occasion.Type = false, nil
		c.Thing.Head, c.Thing.Concept = "", nil
	}
	r.tookPlace(c)
	if r.goingOn(g, m) && c.Modality != claim.Planned && c.Thing.Attribute == "" {
		c.Thing.Attribute = claim.StillThen
	}
}

// matched asks the rules whose it is.
func (d *moment) matched(r *reading) {
	c := &d.claim
	d.context = append(d.context, r.context(d.m.Words)...)
	d.facts = rule.Facts{Head: c.Thing.Head, Predicate: c.Predicate, Relation: c.Thing.Relation, Preposition: c.Thing.Preposition, Context: d.context}
	r.near(&d.facts, c.Kind, d.gov, d.words)
	d.found = r.match(c, d.facts)
}

// worded asks the wordings around it.
func (d *moment) worded(r *reading) {
	if !(d.at > 0 && d.claim.Time != nil && d.claim.Time.Grain == string(when.Clock) && r.inBrackets(d.at)) { // "at 5:06 p.m. (1336 GMT)" is one hour, told twice
		r.framed(&d.claim, d.facts, d.words, false)
	}
	r.ofIncident(&d.claim)
	d.electionDay(r)
}

// electionDay makes of a day for which an election was called, and on which people went to the polls, no less than the day on which it was held: nobody is a party to
// that. What was to be on a day that is past when the report is published has been, if it is not told that somebody only asked for it.
func (d *moment) electionDay(r *reading) {
	c, g, from := &d.claim, d.gov, d.m.Period.From
	th := &c.Thing
	if c.Rule != "date.meeting" || th.Head != electionConcept || c.Predicate != "take place" || c.Time == nil {
		return
	}
	th.Agents, th.Patients, c.Patient = nil, nil, ""
	if past := !r.src.Published.IsZero() && !from.IsZero() && from.Before(r.src.Published); past && (c.Modality == claim.Planned || c.Modality == claim.Demanded && g.Predicate == "call") {
		c.Modality = claim.Actual
	}
}

// tookPlace gives what is only told to have happened the act of its noun: "the robbery took place at noon" is when somebody robbed.
func (r *reading) tookPlace(c *claim.Claim) {
	th := &c.Thing
	if !meetsAny(th.Act, "take-place") && c.Predicate != "take place" || th.Head == "" {
		return
	}
	if acts := r.set.Acts(th.Head); r.set.Says(acts) {
		th.Act, th.Agents, th.Patients = acts, nil, nil
	}
}

// converts is where the time i is told of something: its own words, or those of the time before the brackets that tell it in another zone: "at 1541
// (0841 GMT)".
func (r *reading) converts(i int) doc.Range {
	m := &r.times[i]
	if t := m.Words.First; i > 0 && t > 0 && r.times[i-1].Words.Last == t-1 && r.doc.Low(t-1) == "(" && r.times[i-1].Period.Grain == m.Period.Grain {
		return r.times[i-1].Words
	}
	return m.Words
}

// alone reports whether a sentence is nothing but the time: the date of a report, not of what it tells.
func (r *reading) alone(m *when.Mention) bool {
	words := r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens
	for t := words.First; t < words.Last; t++ {
		if w := r.doc.Low(t); (t < m.Words.First || t >= m.Words.Last) && (w[0] >= 'a' && w[0] <= 'z' || w[0] >= 0x80) {
			return false
		}
	}
	return true
}

// stillReach is how many words before a verb "still" may stand, with another verb between: "was still rising and being watched".
const stillReach = 5

// goingOn reports whether the verb that a time hangs on tells what was still so then, and not when it came about: "was still rising on Saturday".
func (r *reading) goingOn(g syntax.Governor, m *when.Mention) bool {
	if g.Token < 0 || m.Period.Since || m.Period.By {
		return false
	}
	switch g.Predicate {
	case "remain", "continue", "keep":
		return true
	}
	if m.Words.Last < len(r.doc.Tokens) && r.doc.Low(m.Words.Last) == "being" {
		return true // was yesterday being questioned
	}
	first := r.doc.Sentences[r.doc.SentenceOf(g.Token)].Tokens.First
	for t := g.Token - 1; t >= max(first, g.Token-stillReach); t-- {
		if r.doc.Low(t) == "still" {
			return true
		}
	}
	return false
}

// compound gives a date the lexicon's word of two for what was done then, with a particle or with an object: "sworn in", "took office".
func (r *reading) compound(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if g.Token < 0 || g.Token+1 >= len(r.doc.Tokens) {
		return
	}
	if g.Predicate == "go" && g.Token > 0 && r.lemmaOf(g.Token-1) == "let" {
		c.Predicate = "let go"
	} else if w := r.doc.Low(g.Token + 1); r.set.Says(r.set.ActsWith(c.Predicate, w)) && !(g.Token+2 == m.Words.First && leadsTo(w)) {
		c.Predicate += " " + w
		if g.Patient.Len() == 1 && g.Patient.First == g.Token+1 {
			c.Patient, c.Thing.Patients = "", nil
		}
	} else if t := r.behindObject(g); t >= 0 && t+1 != m.Words.First && r.set.Says(r.set.ActsWith(c.Predicate, r.doc.Low(t))) {
		c.Predicate += " " + r.doc.Low(t) // found him guilty
	} else if w := r.headKey(g.Patient); g.Patient.Len() > 0 && g.Patient.First > g.Token && !(c.Predicate == "enter" && r.determined(g.Patient.First+1)) && r.set.Says(r.set.ActsWith(c.Predicate, w)) {
		c.Predicate, c.Patient, c.Thing.Patients = c.Predicate+" "+w, "", nil
	} else {
		return
	}
	c.Thing.Act = r.set.Acts(c.Predicate)
}

// behindObject is the token right behind the object of a verb, where that is a pronoun or a name right behind it; else -1.
func (r *reading) behindObject(g syntax.Governor) int {
	t := g.Patient.Last
	if g.Patient.Len() == 0 || g.Patient.Len() > nounReach || g.Patient.First != g.Token+1 || t >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag.IsNoun() {
		return -1
	}
	return t
}

// leadsTo reports whether a word right before a time only leads to it: "was let go on Friday" is not of what went on.
func leadsTo(w string) bool { return w == "on" || w == "in" || w == "at" }

// ahead reports whether a verb in the present tells of a day to come: "the parliament meets on November 13".
func (r *reading) ahead(c *claim.Claim, g syntax.Governor, m *when.Mention) bool {
	if (g.Predicate == "due" || g.Predicate == "payable") && (g.Preposition == "in" || g.Preposition == "on" || g.Preposition == "at") {
		return true // "the closure is due in April"
	}
	if g.Token < 0 || m.Period.Since || m.Period.Grain != when.Day && m.Period.Grain != when.Month || r.reached(m) {
		return false
	}
	t := r.parse.Tag(g.Token)
	coming := !r.src.Published.IsZero() && m.Period.From.After(r.src.Published) // "the handover is on May 9"
	return (t == tag.VBZ || t == tag.VBP) && (coming || r.set.Says(c.Thing.Act) || strings.Contains(c.Predicate, " ")) && !r.saidAt(g)
}

// ofMainVerb gives a day that stands by a participle to the verb of its clause: "foiled an attack on ships crossing the strait on Friday" and "the
// guard patrolling the strait on Thursday thwarted an attack" date the attack, not the crossing.
func (r *reading) ofMainVerb(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if g.Token < 1 || r.parse.Tag(g.Token) != tag.VBG || r.doc.Tokens[g.Token-1].Tag.IsVerb() || m.Period.Since || m.Period.By {
		return
	}
	aside := r.doc.Tokens[g.Token-1].Tag == tag.Comma // ", winning a medal in 2005": the subject's own deed
	var v *syntax.Verb
	verbs := r.parse.Verbs(r.doc.SentenceOf(m.Words.First))
	for i := range verbs {
		w := &verbs[i]
		if !w.Finite || w.Relative || speech.Says(w.Lemma) {
			continue
		}
		if v == nil || w.Main < m.Words.First {
			v = w
		}
	}
	if v == nil || v.Main > m.Words.First && v.Words.First > m.Words.Last+1 {
		return
	}
	th := &c.Thing
	if aside && v.Main < g.Token && m.Period.Grain != when.Day && m.Period.Grain != when.Part {
		if len(th.Agents) == 0 && !v.Passive && v.Subject.Len() > 0 {
			c.Agent, th.Agents = r.doc.TextOf(v.Subject), r.parties(v.Subject)
			r.doerMeant(c, v.Subject, doc.Range{})
		}
		return
	}
	c.Predicate, c.Agent, c.Patient = v.Lemma, "", ""
	th.Act, th.Agents, th.Patients = r.set.Acts(v.Lemma), nil, nil
	by, to := v.Subject, v.Object
	if v.Passive {
		by, to = v.Agent, v.Subject
	}
	if by.Len() > 0 && !meets(by, m.Words) {
		c.Agent, th.Agents = r.doc.TextOf(by), r.parties(by)
	}
	if to.Len() > 0 && !meets(to, m.Words) {
		c.Patient, th.Patients = r.doc.TextOf(to), r.parties(to)
	}
}

// looksBack reports whether the verb at token t tells what had come about by then: "by nine, officials had counted half of the ballots" is about
// the ballots, and nine o'clock is no time of anything.
func (r *reading) looksBack(t int) bool {
	for i := t - 1; i >= 0 && i > t-4; i-- {
		if r.doc.Low(i) == "had" {
			return true
		}
	}
	return false
}

// dated is the event noun that the time is told of, if one stands in its clause.
func (r *reading) dated(c *claim.Claim, m *when.Mention) string {
	s := &r.scenes[r.doc.SentenceOf(m.Words.First)]
	e := s.eventAt(m.Words.First)
	if e == nil {
		return ""
	}
	c.Thing.Head, c.Thing.Concept = r.lemmaOf(e.token), e.path
	return r.doc.Word(e.token)
}

// sinceReach is how many words after a figure the stretch that it is for may stand ("200 people have died there since February").
const sinceReach = 12

// recordReach is how many words before a time since which something is a record the word for it may stand.
const recordReach = 6

// recordSince reports whether a time at token t, behind a value that ends before token first, is that since which the news is the worst, or one of so
// many: "fell 6%, its steepest drop since March", "the second cut since the spring" limit no figure.
func (r *reading) recordSince(first, t int) bool {
	for i := t - 1; i >= first && i > t-recordReach; i-- {
		switch w := r.doc.Low(i); {
		case w == "most" || w == "least":
			if i > first && r.doc.Low(i-1) == "the" && r.doc.Low(i+1) == "since" {
				return true // "47 percent voted, the most since 1996", and not "most of them since 1996"
			}
		case r.doc.Tokens[i].Tag == tag.JJS, w == "first", w == "second", w == "third", w == "fourth":
			return true
		}
	}
	return false
}

// sinceAt is a time in the clause of words that opens or closes a stretch ("since February", "by 2030") and stands after them or is fronted, or nil.
func (r *reading) sinceAt(words doc.Range) *when.Mention {
	s := &r.scenes[r.doc.SentenceOf(words.First)]
	for _, i := range s.times {
		m := &r.times[i]
		t := m.Words.First
		after := t >= words.Last && t < words.Last+sinceReach && s.covers(t, words.First)
		if after && m.Period.Since && r.recordSince(words.Last, t) {
			continue
		}
		first := t == s.clauses[s.clauseOf(t)].First+1 && s.covers(t, words.First) // "since March customs have seized 40"
		if (m.Period.Since || m.Period.By) && (after || first || s.fronted && s.clauseOf(t) == 0) {
			return m
		}
	}
	return nil
}
