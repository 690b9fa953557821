package extract

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// framed gives c, of which the words that govern it tell no topic or another one, the topic that the wording around the value tells, if a rule asks
// for it. f is what c's rule was sought by; done says that the verb tells what has been done.
func (r *reading) framed(c *claim.Claim, f rule.Facts, words doc.Range, done bool) {
	dimension, per := f.Dimension, ""
	if c.Kind == claim.Date {
		dimension = c.Time.Grain
	}
	if c.Quantity != nil {
		per = c.Quantity.Per
	}
	if c.Kind == claim.Measure || c.Kind == claim.Money {
		words.Last = r.pastBrackets(words.Last) // 56 km (35 miles) off the coast
	}
	if c.Kind == claim.Duration && r.boundsAccounts(words) {
		return
	}
	o := &c.Thing.Occasion
	ahead := c.Modality == claim.Planned || c.Modality == claim.Possible
	next := r.ofNextRound(o) || r.datedRound(o)                                                                                                             // a later round is none before
	past := (o.Background && !next || !o.Main && !next && o.Time != nil && dimension != "clock" && !(ahead && c.Kind == claim.Date)) && dimension != "year" // a year is not told of an event, but of what had it
	fr := r.frames.Of(words, frame.Value{Kind: string(c.Kind), Dimension: dimension, Unit: f.Unit, Per: per, Past: past, Ahead: ahead})
	told := fr != nil && c.Rule != "" && !claim.General(c.Rule) && !fr.Replaces(c.Rule, c.Thing.Attribute)
	if fr == nil || r.unframed(c, fr, words, told) {
		return
	}
	if r.misframed(c, fr.Attribute, words) {
		if c.Kind == claim.Date {
			c.Thing.Attribute = claim.SaidThen // of which deed it is, nothing tells surely
		}
		return
	}
	fr = r.ofThen(c, fr, words, past)
	var owners []string
	if fr.Whose {
		if owners = r.contestant(c); owners == nil {
			return // the points of a player nobody knows may be another's
		}
	}
	if fr.Person {
		if owners = r.livesOf(c, words.First); owners == nil {
			return
		}
	}
	d := *c
	r.frame(&d, &f, fr)
	takenTogether(&d, &f, fr.Attribute)
	if fr.Whose {
		d.Thing.Owners, d.Thing.Agents, d.Thing.Patients = owners, nil, nil
	}
	if fr.Person {
		d.Thing.Owners, d.Thing.Agents, d.Thing.Patients = nil, owners, nil
	}
	if fr.Attribute == "magnitude" && c.Kind == claim.Count {
		if c.Thing.Head != "" || !magnitudes(c.Quantity) {
			return
		}
		strong := *d.Quantity
		strong.Dimension, d.Quantity = "magnitude", &strong
		d.Kind, f.Kind, f.Dimension = claim.Measure, claim.Measure, "magnitude" // what is strong is no count
	}
	rekind(&d, &f, fr.Attribute)
	if done && fr.Agreed && d.Modality == claim.Planned {
		d.Modality = claim.Actual
	}
	if r.match(&d, f) && !claim.General(d.Rule) && (!told || d.Rule == c.Rule) && (d.Rule != c.Rule || fr.Attribute != c.Thing.Attribute || d.Thing.Term != c.Thing.Term || fr.Settles() || fr.Thing != "" && fr.Thing != "people" && d.Thing.Head != c.Thing.Head) {
		*c = d
	}
}

// unframed reports whether a value is not what the wording fr takes it for: by what is known of it, where told says that a rule that fr does not replace has
// taken it, or by the words right beside it.
func (r *reading) unframed(c *claim.Claim, fr *frame.Frame, words doc.Range, told bool) bool {
	if c.Kind == claim.Count && fr.Act != "" && (r.childrenOf(c) || fr.Act == "defraud" && c.Quantity.Value == 1) || r.set.Own(c.Rule) || told && c.Thing.Attribute != "" || r.someOf(c, fr) || c.Thing.Attribute == claim.SaidThen && !tellsWhen(fr.Attribute) || fr.Attribute == "count-progress" && r.someones(c) || fr.Attribute == siteDistance && r.unsited(&c.Thing, words.First) || fr.Main && r.otherDay(c) || ofShip(fr.Attribute) && r.otherShip(&c.Thing) {
		return true
	}
	if c.Kind == claim.Duration && fr.Attribute != "truce-extension" && fr.Attribute != "contract-left" && words.First > 0 && firstOf(r.doc.Low(words.First-1)) {
		return true
	}
	if c.Kind == claim.Date && (strings.HasSuffix(c.Text, " before") || strings.HasSuffix(c.Text, " after")) {
		return true // what was so long before the shooting is not the shooting
	}
	if strings.HasSuffix(fr.Attribute, "truce") && words.Last < len(r.doc.Tokens) && r.doc.Low(words.Last) == "ago" {
		return true // how long ago it was
	}
	if fr.Attribute == "marriages" && c.Thing.Head != "time" && c.Thing.Head != "marriage" {
		return true // who married nine couples was none of them
	}
	if fr.Attribute == "dividend" && words.First > 0 && r.doc.Low(words.First-1) == "by" {
		return true // by how much it rises
	}
	return fr.Attribute == pointsAgreed && r.wholeBehind(words.First) // of the 17 points, nine were settled
}

// wholeBehind reports whether "of", with or without an article, stands before token t: what follows is all there are, and none of a part's deeds befell it.
func (r *reading) wholeBehind(t int) bool {
	if t > 0 && (r.doc.Tokens[t-1].Tag == tag.DT || r.doc.Tokens[t-1].Tag == tag.PRPS) {
		t--
	}
	return t > 0 && r.doc.Low(t-1) == "of"
}

// ofThen is a wording's meaning where the figure is told of a time before, or of an hour at which it was not yet the last one.
func (r *reading) ofThen(c *claim.Claim, fr *frame.Frame, words doc.Range, past bool) *frame.Frame {
	then := *fr
	switch o := &c.Thing.Occasion; {
	case fr.Attribute == "turnout" && past && r.aboveThen(words):
		then.Earlier = true // "turnout of 58 percent was below the 66 percent seen in 2021": of now
	case fr.Attribute == "turnout" && past:
		then.Attribute, then.Earlier = "earlier-turnout", true // "the 2021 vote saw a turnout of 61 percent"
	case fr.Attribute == "truce" && past:
		then.Attribute, then.Modality, then.Agreed, then.Earlier = "earlier-truce", string(claim.Actual), false, true // "the 2022 truce held for a week"
	case fr.Attribute == "turnout" && r.beforeClose(c, words):
		then.Attribute = "turnout-so-far" // "turnout at noon was 31 percent"
	case fr.Attribute == "fixed-flaws" && o.Time != nil && !o.Main && o.Time.Grain == "month":
		then.Attribute, then.Earlier = "earlier-flaws", true // "in January it had fixed 40"
	default:
		return fr
	}
	return &then
}

// aboveThen reports whether a figure is held against a later one in its sentence, which the time behind that is of.
func (r *reading) aboveThen(words doc.Range) bool {
	last := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.Last
	for t := words.Last; t+1 < min(last, words.Last+candidateReach); t++ {
		switch r.doc.Low(t) {
		case "below", "above", "than", "from", "under", "exceeding":
			for i := t + 1; i < min(last, t+campMarks+1); i++ {
				if r.doc.Tokens[i].Tag == tag.CD {
					return true
				}
			}
		}
	}
	return false
}

// nextMeeting is the attribute of when those who talk meet again: the round is numbered in one report and "the next" in another.
const nextMeeting = "next-meeting"

// pointsAgreed is the attribute of on how many points those who talk agree.
const pointsAgreed = "points-agreed"

// reviewLength is the attribute of how long an authority may examine a takeover.
const reviewLength = "review-length"

// rekind gives d the kind of claim that its attribute makes, however its figure is worded: what is rated 8 out of 10 is rated 8, and a flaw that is nine
// years old has been there for nine years, and so has a ship.
func rekind(d *claim.Claim, f *rule.Facts, attribute string) {
	switch {
	case d.Quantity == nil:
	case attribute == "severity-score" && d.Kind == claim.Proportion && d.Quantity.Numerator > 0:
		q := quantity.Exactly(d.Quantity.Numerator, "", "")
		q.Precision = lastDigit(q.Value)
		d.Quantity, d.Kind, f.Kind, f.Dimension, f.Unit = &q, claim.Count, claim.Count, "", ""
	case attribute == "peaks-climbed" && d.Kind == claim.Proportion && d.Quantity.Numerator > 0:
		q := quantity.Exactly(d.Quantity.Numerator, "", "")
		q.Precision = 1
		d.Quantity, d.Kind, f.Kind, f.Dimension, f.Unit = &q, claim.Count, claim.Count, "", ""
	case (attribute == "point-lead" || attribute == "exit-point-lead" || swings(attribute)) && d.Kind == claim.Count:
		q := *d.Quantity // four points ahead are four percentage points
		q.Unit, q.Dimension, q.Trend = "pp", "points", ""
		d.Quantity, d.Kind, f.Kind, f.Unit, f.Dimension = &q, claim.Proportion, claim.Proportion, "pp", "points"
	case attribute == "contract-length" && d.Kind == claim.Count:
		q := *d.Quantity // who signs for five seasons signs for five years
		q.Unit, q.Dimension = "a", "time"
		d.Quantity, d.Kind, f.Kind, f.Unit, f.Dimension = &q, claim.Duration, claim.Duration, "a", "time"
	case (attribute == "flaw-age" || attribute == "vessel-age") && d.Kind == claim.Age:
		d.Kind, f.Kind = claim.Duration, claim.Duration
	}
}

// magnitudes reports whether a number may be how strong a quake was: one with a fraction, and none that only bounds others.
func magnitudes(q *quantity.Amount) bool {
	return q != nil && q.Qualifier == quantity.Exact && q.Value > 0 && q.Value < 10 && q.Precision < 1
}

// someOf reports whether c counts only some of those of whom the wording f tells: those whom somebody saved who is named, or those of one nation; or
// things of which none holds anybody, where f tells how many may be held.
func (r *reading) someOf(c *claim.Claim, f *frame.Frame) bool {
	th := &c.Thing
	if f.Attribute == "capacity" && th.Head != "" && !slices.Contains(th.Concept, "person") && !berths(th.Head) {
		return true // "may take three penalties"
	}
	if f.Thing != "" && c.Kind == claim.Count && slices.Contains(th.Concept, "person") && !lifeless(th.Concept) && lifeless(r.set.Things(strings.ReplaceAll(f.Thing, "-", " "))) {
		return true // "40 people were killed when planes bombed it" counts no planes
	}
	if r.ofThings(c, f) {
		return true // "the merged firm will have 15 million shares": nobody works there
	}
	if f.Thing == "rescuer" && meetsAny(th.Concept, "vehicle", "aircraft", "animal") {
		return true // two helicopters are no rescuers
	}
	return f.Act == "rescue" && len(unnamed(c.Thing.Agents)) > 0 || f.Thing == "people" && len(c.Thing.Owners) > 0
}

// ofThings reports whether a noun that is none for people stands behind a number of which the wording f tells how many people there are.
func (r *reading) ofThings(c *claim.Claim, f *frame.Frame) bool {
	if c.Kind != claim.Count || f.Thing == "" || len(c.Thing.Concept) == 0 || !meetsAny(r.set.Things(strings.ReplaceAll(f.Thing, "-", " ")), "person") {
		return false
	}
	return meetsAny(c.Thing.Concept, "share", "bond", "money-amount", "document", "device", "factory") && !meetsAny(c.Thing.Concept, "person")
}

// otherDay reports whether c is told of another day than that on which the main event was, as far as both are told: "nine bombs fell on Sunday", where the
// news is of Monday's raid.
func (r *reading) otherDay(c *claim.Claim) bool {
	t, m := c.Thing.Occasion.Time, r.main.occasion.Time
	if c.Time != nil {
		t = c.Time
	}
	return c.Thing.Occasion.Background || t != nil && m != nil && t.Grain == "day" && m.Grain == "day" && t.Timex != m.Timex && (t.Date == "" || t.Date != m.Date)
}

// lifeless reports whether a path of concepts is that of something that no people are counted as: a plane, a bomb, a tent.
func lifeless(path []string) bool {
	return slices.ContainsFunc(path, func(p string) bool { return p == "aircraft" || p == "weapon" || p == "tent" })
}

// didSo reports whether the verb of g tells as done what it says of a count, and no figure or decision: "150 of them crossed the bridge".
func (r *reading) didSo(c *claim.Claim, g syntax.Governor) bool {
	if c.Kind != claim.Count || c.Modality != claim.Actual || g.Token < 1 || g.Relation == syntax.Nominal {
		return false
	}
	if tellsFigure(g.Predicate) {
		return false
	}
	switch r.doc.Tokens[g.Token].Tag {
	case tag.VBD:
		return true
	case tag.VBN:
		w := r.lemmaOf(g.Token - 1)
		return w == "have" || w == "be" && r.doc.Low(g.Token-1) != "be" || w == "been"
	}
	return false
}

// onlyAsked reports whether what is to be is only asked for or offered by somebody, and by no agreement: "the accord requires the army to pull back".
func (r *reading) onlyAsked(c *claim.Claim) bool {
	if c.Modality != claim.Demanded && c.Modality != claim.Offered {
		return false
	}
	at := r.doc.TokenAt(c.Span.Start)
	for t := at - 1; t >= max(r.doc.Sentences[c.Sequence].Tokens.First, at-topicReach/2); t-- {
		if w := r.lemmaOf(t); r.doc.Tokens[t].Tag.IsNoun() && settles(w) {
			return false
		}
	}
	return true
}

// refusedReach is how many words may stand between "refused to" and the bound of what somebody refuses: "refused to go any further than".
const refusedReach = 5

// bounded takes the bound beyond which somebody refuses to go for the most, or the least, that he agrees to: "refused to go beyond 12.5 percent".
func (r *reading) bounded(c *claim.Claim) {
	q := c.Quantity
	if q == nil || q.Qualifier != quantity.Over && q.Qualifier != quantity.Under {
		return
	}
	at := r.doc.TokenAt(c.Span.Start)
	first := max(r.doc.Sentences[c.Sequence].Tokens.First+1, at-refusedReach)
	for t := at - 1; t >= first; t-- {
		if r.doc.Tokens[t].Tag != tag.TO {
			continue
		}
		switch r.lemmaOf(t - 1) {
		case "refuse", "decline", "unwilling":
			most := *q
			if q.Qualifier == quantity.Over {
				most.Qualifier, most.Min, most.Max, most.MinOpen = quantity.AtMost, math.Inf(-1), q.Min, false
			} else {
				most.Qualifier, most.Min, most.Max, most.MaxOpen = quantity.AtLeast, q.Max, math.Inf(1), false
			}
			c.Quantity, c.Negated = &most, false
		}
		return
	}
}

// frame writes what a wording tells into c and f.
func (r *reading) frame(c *claim.Claim, f *rule.Facts, fr *frame.Frame) {
	th := &c.Thing
	if c.Kind == claim.Duration {
		th.Part = false // "the nine hours of the siege" are all of them
	}
	if fr.Modality == string(claim.Offered) || fr.Modality == string(claim.Demanded) {
		r.bounded(c)
	}
	if fr.Modality != "" && (c.Modality != claim.Denied || fr.Undenied || fr.Modality == string(claim.Offered) || fr.Modality == string(claim.Demanded)) && !(fr.Agreed && r.onlyAsked(c)) { // who rejects an offer denies none
		c.Modality = claim.Modality(fr.Modality)
	}
	c.Negated = c.Negated && !fr.Undenied
	if fr.Each != "" {
		th.Distributive = true
		if c.Quantity != nil && (c.Quantity.Per != "" || fr.Each == "week") { // a head, an employee and each are one
			q := *c.Quantity
			q.Per, c.Quantity = fr.Each, &q
		}
	}
	if fr.Whole {
		th.Part, th.Other = false, false
	}
	if q := c.Quantity; fr.Act != "" && q != nil && q.Trend != "" && c.Kind == claim.Count {
		level := *q
		level.Trend = "" // "homes were lost by 60 people" lowers nothing by 60
		c.Quantity = &level
	}
	if fr.Act != "" {
		f.Predicate, f.Preposition = strings.ReplaceAll(fr.Act, "-", " "), ""
		c.Predicate, th.Predicate, th.Act = f.Predicate, f.Predicate, r.set.Acts(f.Predicate)
		th.Preposition = "" // "is represented by 40 lawmakers" is no margin
	}
	if fr.Attribute == siteDistance {
		r.sited(c)
	}
	if fr.Act != "" && fr.Thing == "" && figureNouns(th.Head) {
		f.Head, f.Heads, f.Modifiers = "", nil, nil
		c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers = "", "", nil, nil, nil // "the injured number 90"
	}
	if fr.Thing != "" && !(fr.Thing == "shop" && slices.Contains(th.Concept, "building")) && !(fr.Thing == "people" && fr.Act == "board" && slices.Contains(th.Concept, "person")) && !(fr.Thing == "rescuer" && th.Head == "firefighter") {
		th.Part = th.Part && fr.Act == "" // "children were 11 of the dead"
		f.Head, f.Heads, f.Modifiers = strings.ReplaceAll(fr.Thing, "-", " "), nil, nil
		th.Head, th.Heads, th.Concept, th.Modifiers = f.Head, nil, r.set.Things(f.Head), nil
		if c.Subject == "" {
			c.Subject = f.Head
		}
	}
	if fr.Attribute != "" {
		r.frameAttribute(c, f, fr)
		return
	}
	if c.Kind == claim.Count && fr.Act != "" {
		th.Attribute = "" // an injury toll is none of deaths
	}
	if c.Kind == claim.Proportion { // a share of members or of voters, whoever is told
		th.Attribute = ""
		f.Head, f.Heads, f.Modifiers = "", nil, nil
		th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	}
}

// frameAttribute writes what a wording tells of what a value is of into c and f.
func (r *reading) frameAttribute(c *claim.Claim, f *rule.Facts, fr *frame.Frame) {
	th := &c.Thing
	th.Part, th.Other = false, false
	if fr.Attribute == "loss" {
		f.Context = append(f.Context, "net") // a firm's, whatever words its sentence has
	}
	if fr.Act == "" { // else the rule asks for the act besides
		f.Predicate, f.Preposition = strings.ReplaceAll(fr.Attribute, "-", " "), ""
		c.Predicate, th.Act = f.Predicate, nil
	}
	if fr.Thing == "" {
		f.Head, f.Heads, f.Modifiers = "", nil, nil
		c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers = "", "", nil, nil, nil
	}
	th.Attribute, th.Predicate = fr.Attribute, f.Predicate
	if o := &th.Occasion; fr.Earlier || fr.Attribute == nextMeeting || swings(fr.Attribute) || fr.Attribute == "vessel-age" && r.ageAnyTime(c) || fr.State && (o.Time == nil || strings.HasSuffix(o.Time.Timex, "_REF") || strings.HasPrefix(o.Time.Timex, "P") || strings.HasPrefix(o.Time.Timex, "XXXX")) {
		// whose before it is, the wording has told, and last year's trade is told of no event
		o.Background, o.Main, o.Generic, o.Number = false, false, false, 0
	}
	if fr.Attribute == voteShare || fr.Attribute == exitShare || fr.Attribute == pollShare {
		th.Open = true // until it is told whose it is, which the noun may do
		return
	}
	if fr.Side {
		th.Agents, th.Patients, th.Owners = r.noPersons(th.Agents), r.noPersons(th.Patients), r.noPersons(th.Owners)
	}
	if fr.Agreed && th.Period != nil && th.Period.Since && c.Kind == claim.Duration {
		th.Period = nil // "agreed on 40 days to reach a town cut off since May": how long it is to be begins with none of the past
	}
	if o := &th.Occasion; fr.Agreed && isMeeting(r.main.occasion.Type) && o.Number > max(1, r.main.occasion.Number) {
		o.Number, o.Background, o.Main = r.main.occasion.Number, false, true // what is agreed now, until or before a round to come
	}
	if fr.State {
		th.Period = nil // since when it is so, is no part of how it is
	}
	if c.Kind == claim.Duration {
		th.Owners = nil // a marathon session
	}
	if fr.Point {
		r.framePoint(c, fr)
	} else {
		r.frameParties(c, fr)
	}
	if fr.Attribute == completionDate {
		r.lyingAhead(c)
	}
}

// combinedRevenue is the attribute that wordings give to what the parts of a merged firm take in together, which is a revenue.
const combinedRevenue = "combined-revenue"

// takenTogether makes of what the parts of a merged firm take in together, if the attribute is of that, a revenue of no stretch of time: last year's of both is
// what the new firm will have.
func takenTogether(c *claim.Claim, f *rule.Facts, attribute string) {
	if attribute != combinedRevenue {
		return
	}
	th := &c.Thing
	c.Predicate, f.Predicate = "revenue", "revenue"
	th.Attribute, th.Predicate, th.Term, th.Period = "revenue", "revenue", claim.Together, nil
	th.Agents, th.Patients, th.Owners, th.Places, th.Part = nil, nil, nil, nil, false
	th.Occasion.Background, th.Occasion.Time, th.Occasion.Main = false, nil, true
}

// completionDate is the attribute of the day on which a deal is completed.
const completionDate = "completion-date"

// lyingAhead makes a day or month of the year before that was told without its year the next one, where the sentence tells nothing as done: what is planned "on 30
// September" in a report of March is to come in that year.
func (r *reading) lyingAhead(c *claim.Claim) {
	t, s := c.Time, r.doc.Sentences[c.Sequence].Tokens
	for i := r.doc.TokenAt(c.Span.End); i < s.Last; i++ {
		if r.doc.Tokens[i].Tag == tag.Colon {
			s.Last = i // what follows a semicolon tells something else
		}
	}
	if t == nil || t.Date == "" || t.Grain != "day" && t.Grain != "month" || r.src.Published.IsZero() || t.Date >= day(r.src.Published) || !r.foretells(s.First) && r.tellsDone(s) {
		return
	}
	year, rest, _ := strings.Cut(t.Timex, "-")
	y, err := strconv.Atoi(year)
	if err != nil || strings.Contains(c.Text, year) {
		return
	}
	p, err := when.ParseTimex(strconv.Itoa(y+1) + "-" + rest)
	if err != nil || p.Until.Before(r.src.Published) {
		return
	}
	next := calendar(p)
	next.About = t.About
	if o := &c.Thing.Occasion; o.Time != nil && o.Time.Timex == t.Timex {
		o.Time = next
	}
	c.Time, c.Thing.Occasion.Background = next, false
}

// tellsDone reports whether a verb of sentence s is in the past, other than one of saying.
func (r *reading) tellsDone(s doc.Range) bool {
	for t := s.First; t < s.Last; t++ {
		if r.doc.Tokens[t].Tag == tag.VBD && !speech.Says(r.lemmaOf(t)) {
			return true
		}
	}
	return false
}

// framePoint writes a time at which something ended or was done: nobody has a part in it.
func (r *reading) framePoint(c *claim.Claim, fr *frame.Frame) {
	th := &c.Thing
	if fr.Attribute == reviewLength {
		c.Quantity = exactly(c.Quantity) // who must rule within 45 days has 45 days
	}
	if th.Agents, th.Patients, th.Places = nil, nil, nil; c.Time != nil {
		c.Time = at(c.Time)
		if fr.Attribute == completionDate {
			c.Time = r.comingQuarter(c.Time)
		}
	}
}

// frameParties takes those from c who have no part in what a wording tells.
// The value is the event's own: who is told by a noun beside it only bears the wording ("it set buyers back", "the haul came to").
func (r *reading) frameParties(c *claim.Claim, fr *frame.Frame) {
	th := &c.Thing
	if eventDates(fr.Attribute) {
		th.Agents, th.Patients, c.Time = nil, nil, at(c.Time)
		return
	}
	switch fr.Attribute {
	case "duration":
		th.Agents, th.Patients = nil, nil // talks last as long for all, and for the house they are in
	case "year-built":
		th.Agents, th.Patients, c.Time = nil, r.kinds(th.Patients, th.Agents), at(c.Time)
	case "arrest-day", "charge-day", "verdict-day", "crime-day":
		th.Agents, th.Patients, c.Time = nil, unnamed(th.Patients), at(c.Time) // whoever arrested him
	case "shop-count":
		th.Agents, th.Patients = nil, nil // what took their number so high, or who finds them there
	case "stock-change":
		th.Agents, th.Patients = r.noPersons(th.Agents), r.noPersons(th.Patients) // who shrugs it off
	case "needed-share":
		th.Agents, th.Patients, c.Quantity = unnamed(th.Agents), unnamed(th.Patients), exactly(c.Quantity) // who must win at least 5% needs 5%
	case "alcohol-limit":
		th.Agents, th.Patients, c.Quantity = nil, nil, exactly(c.Quantity) // above 0.08 is above the limit, which is 0.08
	case "border-distance":
		th.Agents, th.Patients, th.Places = nil, nil, nil // one report names the border, another the country behind it
	case "trade-volume", "trade-balance", "purchase-pledge":
		th.Agents, th.Patients, th.Owners, th.Places = r.thirdParties(th.Agents), r.thirdParties(th.Patients), nil, nil
	default:
		if !fr.By {
			th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
		}
	}
}

// noPersons are the names in a party that are of no person.
func (r *reading) noPersons(party []string) []string {
	if len(party) == 0 {
		return nil
	}
	if r.persons == nil { // read once: a season's report asks for each of its figures
		r.persons = map[string]bool{}
		for _, n := range r.named {
			if n.Kind == name.Person {
				r.persons[partyKey(n)], r.persons[placeKey(n)] = true, true
			}
		}
	}
	return slices.DeleteFunc(unnamed(party), func(p string) bool { return r.persons[p] })
}

// exactly is an amount without the bound that the words set to it.
func exactly(q *quantity.Amount) *quantity.Amount {
	if q == nil || q.IsRange() || q.Qualifier == quantity.Exact {
		return q
	}
	a := *q
	a.Qualifier, a.Min, a.Max, a.MinOpen, a.MaxOpen = quantity.Exact, a.Value, a.Value, false, false
	return &a
}

// kinds is what the one or other party is in the broadest, a vehicle or a building: a ship that one report calls a ferry is no other, a train that left a
// factory no factory, and who has sailed in it since was not built.
func (r *reading) kinds(party, other []string) []string {
	party = nounsIn(party)
	for _, kind := range [...]string{"vehicle", "building"} {
		for _, p := range slices.Concat(party, nounsIn(other)) {
			if slices.Contains(r.set.Things(p[len(claim.Noun):]), kind) {
				return []string{claim.Noun + kind}
			}
		}
	}
	return nil
}

// nounsIn is a party without the names in it.
func nounsIn(party []string) []string {
	return slices.DeleteFunc(slices.Clone(party), func(p string) bool { return !strings.HasPrefix(p, claim.Noun) })
}

// at is a time that no stretch begins or ends at: what has been in service since a year was built in it.
func at(t *claim.Time) *claim.Time {
	if !t.Since && !t.By {
		return t
	}
	u := *t
	u.Since, u.By = false, false
	return &u
}

// comingQuarter is a quarter or half of a year, told without its year, as the next of the calendar from the day of the report on; any other time as it is.
func (r *reading) comingQuarter(t *claim.Time) *claim.Time {
	rest, open := strings.CutPrefix(t.Timex, "XXXX-")
	if !open || r.src.Published.IsZero() || !strings.HasPrefix(rest, "Q") && !strings.HasPrefix(rest, "H") {
		return t
	}
	for y := r.src.Published.Year(); y <= r.src.Published.Year()+1; y++ {
		if p, err := when.ParseTimex(strconv.Itoa(y) + "-" + rest); err == nil && !p.Until.Before(r.src.Published) {
			return calendar(p)
		}
	}
	return t
}

// firstOf reports whether a word before a length of time makes it a stretch of a longer one: "the first two weeks of the hearing".
func firstOf(w string) bool {
	switch w {
	case "first", "final", "remaining", "another", "opening", "closing", "further":
		return true
	}
	return false
}

// thirdParties are the names in a party that what tells the main event has not: of what two countries trade, one report tells the one side, and another
// the other.
func (r *reading) thirdParties(party []string) []string {
	return slices.DeleteFunc(unnamed(party), func(p string) bool {
		return slices.ContainsFunc(r.main.lead, func(s int) bool {
			return slices.ContainsFunc(r.namesIn(r.doc.Sentences[s].Tokens), func(n name.Mention) bool { return partyKey(n) == p || placeKey(n) == p })
		})
	})
}
