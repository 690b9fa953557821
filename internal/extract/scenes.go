package extract

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// scene is where, when and of which event a sentence tells, clause by clause.
type scene struct {
	clauses []doc.Range
	// fronted says that the first clause is an adverbial without a verb of its own ("In Porto,"): it holds for the whole sentence.
	fronted bool
	places  []placed
	times   []int // indices of reading.times
	events  []eventNoun
	// from are the places carried over from the sentence before, where this one names none.
	from []string
}

// placed is a place that the words put something in.
type placed struct {
	key   string
	token int
	// in says that it stands after a preposition of place or as the name of an event ("the Lisbon march"), not as a party ("Moscow said").
	in bool
	// site says that it is a building, street or square: figures are for towns and countries.
	site bool
	// known says that the gazetteer knows how large it is.
	known bool
	// of is the index of the quantity that it belongs to alone ("43 in Tarn, eight in Olm"), or -1.
	of int
}

// eventNoun is a noun that names an event, with its number in a series.
type eventNoun struct {
	token  int
	path   []string
	number int
}

// mostTold is how many places, times, events and clauses are kept of one sentence. News has a handful; a text without full stops has as many as
// it has words, and to look at all of them for each would take quadratic time.
const mostTold = 64

// eventConcept is the lexicon's name for what is an event.
const eventConcept = "event"

func (r *reading) setScenes() []scene {
	out := slices.Grow(r.scenes[:0], len(r.doc.Sentences))[:len(r.doc.Sentences)]
	for i := range out {
		s := &out[i]
		*s = scene{clauses: s.clauses[:0], places: s.places[:0], times: s.times[:0], events: s.events[:0]}
		s.clauses, s.fronted = r.clauses(s.clauses, r.doc.Sentences[i].Tokens)
	}
	flags := make([]bool, 3*len(r.times))
	r.spoken, r.other, r.toCome = flags[:len(r.times)], flags[len(r.times):2*len(r.times)], flags[2*len(r.times):]
	for i, t := range r.times {
		s := r.doc.SentenceOf(t.Words.First)
		if len(out[s].times) < mostTold {
			out[s].times = append(out[s].times, i)
		}
		g := r.parse.Govern(t.Words)
		r.spoken[i], r.other[i] = r.saidAt(g) && !t.Period.By && !r.yearBefore(&r.times[i]), r.heldAgainst(&r.times[i])
		if i > 0 && r.inBrackets(i) {
			r.spoken[i] = r.spoken[i-1] // announced today (4 November)
		}
		r.toCome[i] = g.Modality == string(claim.Planned) || g.Modality == string(claim.Demanded)
	}
	for _, n := range r.named {
		if p, ok := r.placed(n); ok {
			s := r.doc.SentenceOf(n.Words.First)
			if len(out[s].places) < mostTold {
				out[s].places = append(out[s].places, p)
			}
		}
	}
	for s := range out {
		out[s].events = r.eventNouns(out[s].events, r.doc.Sentences[s].Tokens)
		r.bind(&out[s])
	}
	return out
}

// yearBefore reports whether a time is a year right before the noun that it is of, so that nothing was said then: "recalled the 2007 flood".
func (r *reading) yearBefore(m *when.Mention) bool {
	t := m.Words.Last
	return m.Period.Grain == when.Year && t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag.IsNoun() && m.Words.First > 0 && r.doc.Tokens[m.Words.First-1].Tag == tag.DT
}

// inBrackets reports whether the time i stands in brackets right behind the one before it.
func (r *reading) inBrackets(i int) bool {
	t := r.times[i].Words.First - 1
	return t > 0 && r.times[i-1].Words.Last == t && r.doc.Tokens[t].Tag == tag.Open
}

// saidAt reports whether g is a verb of saying, and not one that a particle makes another verb: "will be sworn in"; nor one
// that is a deed besides: "agreed on a truce on Thursday", "began in Oslo on Monday".
func (r *reading) saidAt(g syntax.Governor) bool {
	if !speech.Says(g.Predicate) || g.Modality == string(claim.Planned) { // the day on which they will be asked is when they will be
		return false
	}
	switch t := g.Token; {
	case g.Predicate == "place" || g.Predicate == "go": // what took place at noon was not said then, nor what went out
		return false
	case t > 0 && (r.doc.Tokens[t-1].Tag == tag.PRPS || r.doc.Tokens[t-1].Tag == tag.DT): // have their say
		return false
	}
	if acts := r.set.Acts(g.Predicate); len(acts) > 0 {
		switch acts[0] {
		case "agree", "begin", "end", "last", "find", "raise", "cut", "fall", "dismiss", "reject", "approve", "offer", "promise", "order", "demand":
			return false
		case "recall":
			if r.numberAt(g.Token + 1) {
				return false // goods
			}
		}
	}
	t := g.Token + 1
	return g.Token < 0 || t >= len(r.doc.Tokens) || r.set.ActsWith(g.Predicate, r.doc.Low(t)) == nil && !r.takesDeed(g)
}

// objectReach is how many words may stand between a verb and the noun that it makes a deed with: "claimed at least 23 lives".
const objectReach = 5

// takesDeed reports whether the noun right behind a verb makes with it a deed that the lexicon of acts knows, and no word: "claimed 23 lives".
func (r *reading) takesDeed(g syntax.Governor) bool {
	if !r.set.MayAct(g.Predicate) {
		return false
	}
	for t := g.Token + 1; t < min(g.Token+1+objectReach, len(r.doc.Tokens)); t++ {
		switch p := r.doc.Tokens[t].Tag; {
		case p.IsNoun():
			return r.set.ActsWith(g.Predicate, r.lemmaOf(t)) != nil
		case p != tag.CD && p != tag.DT && p != tag.JJ && p != tag.JJS && p != tag.RB && p != tag.IN && p != tag.PRPS:
			return false
		}
	}
	return false
}

// bind gives places to the quantities that they follow with no verb between, where a sentence has several such pairs: a list by place.
func (r *reading) bind(s *scene) {
	n := 0
	for i := range s.places {
		p := &s.places[i]
		if p.of = -1; p.in {
			p.of = r.quantityBefore(p.token)
		}
		if p.of >= 0 && (i == 0 || s.places[i-1].of != p.of) {
			n++
		}
	}
	if n > 1 {
		return
	}
	for i := range s.places {
		s.places[i].of = -1
	}
}

// listReach is how many words may stand between a number and its place ("43 of them in Tarn").
const listReach = 6

// quantitiesBefore is how many quantities begin before token t.
func (r *reading) quantitiesBefore(t int) int {
	return firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.First >= t })
}

// quantityBefore is the index of the quantity shortly before token t with no verb and no comma between, or -1.
func (r *reading) quantityBefore(t int) int {
	i := r.quantitiesBefore(t) - 1
	if i < 0 || r.quantities[i].Words.Last+listReach < t {
		return -1
	}
	for k := r.quantities[i].Words.Last; k < t; k++ {
		switch g := r.doc.Tokens[k].Tag; {
		case g.IsVerb(), g == tag.MD, g == tag.Comma, g == tag.Colon, g == tag.Stop:
			return -1
		}
	}
	return i
}

// placed says whether a name is a place that something is put in.
func (r *reading) placed(n name.Mention) (placed, bool) {
	t := n.Words.First
	switch n.Kind {
	case name.Place:
		p := placed{key: placeKey(n), token: t, site: n.Extent() == name.Site, known: sized(&n)}
		if !p.known && !p.site {
			p.key = claim.Unsized + p.key
		}
		p.in = (r.afterPlacePreposition(t) || r.beforeEvent(n.Words.Last)) && !r.ofSome(t) && !r.basedAt(t) && !r.setOutIn(t)
		return p, true
	case name.Demonym:
		return placed{key: placeKey(n), token: t, known: true}, true
	}
	return placed{}, false
}

// basedAt reports whether the place at token t is only where somebody has his seat: "the firm, based in Tarn", "headquartered in Tarn". Nothing happened there.
func (r *reading) basedAt(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i := t - 1; i > first && i > t-siteReach; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.IN:
			w := r.doc.Low(i - 1)
			return w == "based" || w == "headquartered" || w == "domiciled"
		case g == tag.DT, g == tag.JJ, g.IsNoun():
		default:
			return false
		}
	}
	return false
}

// setOutIn reports whether the place at token t only tells where another lies that somebody set out from or was bound for: "sailed from Tarn in Norland with 40 on
// board". Nothing more is told to have happened there.
func (r *reading) setOutIn(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	i := t - 1
	if i > first && r.doc.Tokens[i].Tag == tag.DT {
		i--
	}
	if i <= first || r.doc.Low(i) != "in" {
		return false
	}
	k := i - 1
	for k > first && r.doc.Tokens[k].Tag.IsProper() {
		k--
	}
	return k > first && k < i-1 && (r.doc.Low(k) == "from" && r.doc.Tokens[k-1].Tag.IsVerb() || r.doc.Low(k) == "for" && (r.doc.Low(k-1) == "bound" || r.doc.Low(k-1) == "headed"))
}

// sized reports whether it is known what place n lies in, so that two such places without a tie are two.
func sized(n *name.Mention) bool {
	switch n.Extent() {
	case name.Site, name.Unsized, name.Area:
		return false
	case name.Country:
		return true
	}
	return len(n.Holders()) > 0
}

// afterPlacePreposition reports whether the noun phrase that begins at or shortly before t follows a preposition of place.
func (r *reading) afterPlacePreposition(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i, n := t-1, 0; i >= first && n < 8; i, n = i-1, n+1 {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.IN || g == tag.TO:
			if i > first && r.doc.Low(i-1) == "than" {
				return false // more than in Lisbon
			}
			switch r.doc.Low(i) {
			case "in", "at", "near", "across", "around", "outside", "inside", "through", "off", "over", "to", "into", "on", "towards", "toward", "throughout":
				return true
			case "of": // the northeastern Ukrainian city of Kharkiv, the ruins of a town
				if i-1 > first && i == t-1 && r.firmAt(i-1) {
					return false // passes to Austral of Chile
				}
				continue
			}
			return false
		case g.IsVerb() || g == tag.MD:
			return false
		case g == tag.Comma && i == t-1: // in Istanbul, Turkey
			continue
		case g == tag.Comma || g == tag.Stop || g == tag.Colon || g == tag.OpenQuote || g == tag.CloseQuote:
			return false
		}
	}
	return false
}

// firmAt reports whether a name that is no place's ends with token t.
func (r *reading) firmAt(t int) bool {
	i := firstFrom(len(r.named), func(i int) bool { return r.named[i].Words.Last > t })
	return i < len(r.named) && r.named[i].Words.First <= t && (r.named[i].Kind == name.Organisation || r.named[i].Kind == name.Person || r.named[i].Kind == name.Other)
}

// beforeEvent reports whether token t is a noun that names an event ("the Lisbon march", "the Istanbul meeting").
func (r *reading) beforeEvent(t int) bool {
	return t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag.IsNoun() && r.eventPath(t) != nil
}

// halted reports whether token t is a form in -ing of what somebody stops doing: who agrees "to stop shooting" tells of a truce, and of no shooting.
func (r *reading) halted(t int) bool {
	if low := r.doc.Low(t); len(low) < 6 || low[len(low)-3:] != "ing" {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "stop", "stopped", "cease", "ceased", "quit":
		return true
	}
	return false
}

// theFinal reports whether "final" or "semi-final" at token t, which reads as an adjective, stands without a noun behind it: "the cup final was played", "won the final 3-1".
func (r *reading) theFinal(t int) bool {
	switch r.doc.Low(t) {
	case "final", "semi-final", "semifinal":
	default:
		return false
	}
	if t == 0 || t+1 >= len(r.doc.Tokens) {
		return false
	}
	switch g := r.doc.Tokens[t+1].Tag; {
	case g == tag.IN, g == tag.MD, g == tag.Comma, g == tag.Stop, g == tag.VBD, g == tag.VBZ:
		return true
	case g == tag.CD:
		return strings.Contains(r.doc.Low(t+1), "-")
	}
	return false
}

// eventPath is the lexicon's path of token t if it is a noun for an event.
func (r *reading) eventPath(t int) []string {
	switch g := r.doc.Tokens[t].Tag; {
	case g.IsNoun(), g == tag.JJ && r.theFinal(t):
	case g == tag.VBG && t > 0: // the shooting; not "killing three"
		if b := r.doc.Tokens[t-1].Tag; b != tag.DT && b != tag.JJ && b != tag.POS && b != tag.PRPS {
			return nil
		}
	default:
		return nil
	}
	if t > 0 && r.halted(t) {
		return nil
	}
	path := r.set.ThingsFor(r.doc.Type(t))
	if r.doc.Low(t) == "encounter" && r.theirMeeting(t) {
		path = r.set.Things(meetingConcept)
	}
	switch {
	case len(path) == 0 || !slices.Contains(path, eventConcept) || r.ofTime(t) || r.inPlaceName(t): // the month of March
		return nil
	case path[0] == "marathon" && r.lengthy(t):
		return nil // marathon talks, a marathon night
	case path[0] == "strike" && r.struckDeal(t):
		return nil
	case path[0] == "fire" && t > 0 && shotsBefore(r.lemmaOf(t-1)):
		return r.set.Things("shooting")
	}
	return path
}

// theirMeeting reports whether the noun at token t is told as that of several, or as one of a series: "their previous encounter".
func (r *reading) theirMeeting(t int) bool {
	for i := t - 1; i >= 0 && i >= t-phraseReach; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case r.doc.Low(i) == "their":
			return true
		case g != tag.JJ && g != tag.CD && !g.IsNoun():
			return false
		}
	}
	return false
}

// struckDeal reports whether what reads as a strike at token t is the verb of a headline that names what parties strike: "Rivals Strike Deal".
func (r *reading) struckDeal(t int) bool {
	for i := t + 1; i < min(t+4, len(r.doc.Tokens)); i++ {
		switch {
		case slices.Contains(r.set.Things(r.lemmaOf(i)), "agreement"), r.lemmaOf(i) == "bargain", r.lemmaOf(i) == "compromise":
			return r.lemmaOf(t) == "strike"
		case !r.doc.Tokens[i].Tag.IsNoun() && r.doc.Tokens[i].Tag != tag.JJ && r.doc.Tokens[i].Tag != tag.DT:
			return false
		}
	}
	return false
}

// lengthy reports whether the noun at token t only says of the next that it was long: of a night, or of an event that is no race.
func (r *reading) lengthy(t int) bool {
	if t+1 >= len(r.doc.Tokens) || !r.doc.Tokens[t+1].Tag.IsNoun() {
		return false
	}
	switch r.lemmaOf(t + 1) {
	case "night", "session", "sitting", "effort", "debate", "discussion":
		return true
	}
	path := r.set.ThingsFor(r.doc.Type(t + 1))
	return slices.Contains(path, "gathering") || slices.Contains(path, "trial") || slices.Contains(path, meetingConcept)
}

func (r *reading) eventNouns(out []eventNoun, words doc.Range) []eventNoun {
	for t := words.First; t < words.Last && len(out) < mostTold; t++ {
		path := r.eventPath(t)
		if path == nil {
			continue
		}
		if n := len(out) - 1; n >= 0 && r.doc.Low(out[n].token+1) == "of" && r.joined(out[n].token+1, t) {
			out = out[:n] // of a round of talks, the talks are the event
		}
		out = append(out, eventNoun{token: t, path: path, number: r.numberBefore(t, words.First)})
	}
	return out
}

// numberBefore is the ordinal that numbers the event noun at t ("the second such direct contacts", "first round of talks"); 0 if none does.
func (r *reading) numberBefore(t, first int) int {
	for i := r.quantitiesBefore(t) - 1; i >= 0; i-- {
		q := &r.quantities[i]
		if q.Words.Last < max(first, t-6) {
			return 0
		}
		if q.Class == quantity.Ordinal && r.joined(q.Words.Last, t) {
			return int(q.Amount.Value)
		}
	}
	return 0
}

// joined reports whether nothing but words of one noun phrase, or "of" after "round", stands in tokens [from, to).
func (r *reading) joined(from, to int) bool {
	for i := from; i < to; i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g.IsNoun(), g == tag.JJ, g == tag.VBN, g == tag.VBG, g == tag.PDT, g == tag.DT:
		case g == tag.PRPS && i > from: // "the second round of their talks"
		case g == tag.IN && r.doc.Low(i) == "of":
		default:
			return false
		}
	}
	return true
}

// clauses appends to out, which is empty, the clauses of a sentence: it is cut where one verb group's words end and the next one's begin.
func (r *reading) clauses(out []doc.Range, words doc.Range) (_ []doc.Range, fronted bool) {
	from, verb := words.First, false
	for t := words.First; t < words.Last; t++ {
		g := r.doc.Tokens[t].Tag
		if g.IsVerb() || g == tag.MD {
			verb = true
			continue // and opens none
		}
		if g.IsNoun() || t == from || len(out) == mostTold || !r.opensClause(t) {
			continue
		}
		if !verb && len(out) == 0 && g == tag.Comma {
			fronted = true
		} else if !verb && r.resumes(t) && len(out) > 0 && !(fronted && len(out) == 1) {
			out[len(out)-1].Last, from = t, t // "the truce, reached after four days of talks, begins in May"
			continue
		} else if !verb {
			continue
		}
		out = append(out, doc.Range{First: from, Last: t})
		from, verb = t, false
	}
	if from < words.Last {
		if !verb && len(out) > 0 && !(fronted && len(out) == 1) {
			out[len(out)-1].Last = words.Last
		} else {
			out = append(out, doc.Range{First: from, Last: words.Last})
		}
	}
	return out, fronted && len(out) > 1
}

// opensClause reports whether a clause may begin at token t.
func (r *reading) opensClause(t int) bool {
	const always = 1<<tag.Comma | 1<<tag.Colon | 1<<tag.OpenQuote | 1<<tag.CloseQuote | 1<<tag.WDT | 1<<tag.WP | 1<<tag.WPS | 1<<tag.WRB
	g := r.doc.Tokens[t].Tag
	if uint64(always)>>g&1 != 0 {
		return true
	}
	if g == tag.CC || g == tag.IN {
		if r.doc.Low(t) == "and" && r.closesBetween(t) {
			return false
		}
		switch r.doc.Low(t) {
		case "and", "but", "while", "as", "although", "though", "because", "when", "where", "whereas", "if":
			return true
		case "after", "before", "since", "until":
			return !r.timeAlone(t)
		case "than": // more than 40 is a figure
			return t+1 >= len(r.doc.Tokens) || r.doc.Tokens[t+1].Tag != tag.CD
		}
	}
	return false
}

// closesBetween reports whether the "and" at token t only joins the two that something is between: "trade between Olm and Tarn".
func (r *reading) closesBetween(t int) bool {
	for i := t - 1; i >= 0 && i >= t-phraseReach; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case r.doc.Low(i) == "between":
			return true
		case g.IsNoun(), g == tag.JJ, g == tag.DT, g == tag.CD, g == tag.POS, g == tag.PRPS:
		default:
			return false
		}
	}
	return false
}

// timeAlone reports whether the preposition at token t has a time for its object and nothing more: "since 2016, and", but not "since 2016 brought rain".
func (r *reading) timeAlone(t int) bool {
	i, _ := slices.BinarySearchFunc(r.times, t, func(m when.Mention, t int) int { return cmp.Compare(m.Words.First, t) })
	if i == len(r.times) || r.times[i].Words.First > t+1 {
		return false
	}
	last := r.times[i].Words.Last
	if last >= len(r.doc.Tokens) || r.doc.SentenceOf(last) != r.doc.SentenceOf(t) {
		return true
	}
	switch r.doc.Tokens[last].Tag {
	case tag.Comma, tag.Stop, tag.Colon, tag.CC, tag.Close, tag.CloseQuote:
		return true
	}
	return false
}

// clauseOf returns the index of the clause of s that holds token t.
func (s *scene) clauseOf(t int) int {
	for i, c := range s.clauses {
		if t < c.Last {
			return i
		}
	}
	return max(0, len(s.clauses)-1)
}

// covers reports whether what stands at token u holds for token t: the same clause, or a fronted adverbial.
func (s *scene) covers(u, t int) bool {
	cu := s.clauseOf(u)
	return cu == s.clauseOf(t) || s.fronted && cu == 0
}

// placesAt are the keys of the places that the clause of token t puts it in.
func (r *reading) placesAt(t int) []string {
	s := &r.scenes[r.doc.SentenceOf(t)]
	if p := r.whereAt(s, t); p != nil {
		return []string{p.key}
	}
	var out []string
	for _, p := range s.places {
		if p.in && !p.site && s.covers(p.token, t) && (p.of < 0 || meets(r.quantities[p.of].Words, doc.Range{First: t, Last: t + 1})) {
			out = withAll(out, p.key)
		}
	}
	if out == nil {
		return s.from
	}
	return out
}

// ofSome reports whether the place at token t is only that of some of those told of: "27 branches, most of them in Germany".
func (r *reading) ofSome(t int) bool {
	i := t - 2
	if i > 1 {
		switch r.doc.Low(i) {
		case "are", "were", "lie", "based", "located":
			i--
		}
	}
	if i < 1 || r.doc.Low(i-1) != "of" {
		return false
	}
	w := r.doc.Low(i)
	return w == "them" || w == "which" || w == "whom"
}

// whereAt is the place that the clause of t hangs on with "where" ("in Tarn, where six students were held"), or nil.
func (r *reading) whereAt(s *scene, t int) *placed {
	first := s.clauses[s.clauseOf(t)].First
	w := first
	if r.doc.Tokens[w].Tag == tag.Comma && w+1 < len(r.doc.Tokens) {
		w++
	}
	if w > t || r.doc.Low(w) != "where" {
		return nil
	}
	for i := len(s.places) - 1; i >= 0; i-- {
		if p := &s.places[i]; p.token < first {
			return p
		}
	}
	return nil
}

// timeAt is the time that the clause of token t sets, or nil.
func (r *reading) timeAt(t int) *when.Mention {
	s := &r.scenes[r.doc.SentenceOf(t)]
	var best *when.Mention
	for _, i := range s.times {
		m := &r.times[i]
		if !s.covers(m.Words.First, t) || m.Period.Since || m.Period.By || r.spoken[i] || r.other[i] || r.ofBase(t, m) || r.madeThen(t, m) || r.past(m.Period) && r.bracketed(t, m.Words) {
			continue
		}
		if best == nil || distance(m.Words.First, t) < distance(best.Words.First, t) || best.Words.First < t && r.listedTimes(best, m, t) {
			best = m
		}
	}
	return best
}

// bracketReach is how many words on either side of a time its brackets are looked for.
const bracketReach = 12

// bracketed reports whether the time at words stands in brackets beside a figure of its own, with token t outside of them: of "net debt was 40 million (52
// million a year earlier)" only the 52 are of the year before.
func (r *reading) bracketed(t int, words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	open, end, own := words.First-1, words.Last, false
	for ; r.doc.Tokens[max(open, 0)].Tag != tag.Open; open-- {
		if open <= s.First || words.First-open > bracketReach {
			return false
		}
		own = own || r.doc.Tokens[open].Tag == tag.CD
	}
	for ; end < s.Last && r.doc.Tokens[end].Tag != tag.Close; end++ {
		if end-words.Last > bracketReach {
			return false
		}
		own = own || r.doc.Tokens[end].Tag == tag.CD
	}
	return own && end < s.Last && (t < open || t > end)
}

// ownReach is how many words may stand between a figure of a list and the time behind it that is its own.
const ownReach = 4

// listedTimes reports whether the figure at token t has a time of its own in a list that gives each figure one, so that the time before it is that of the figure
// before: "196 fell on Monday, 190 on Tuesday and 188 on Wednesday".
func (r *reading) listedTimes(before, own *when.Mention, t int) bool {
	if own.Words.First <= t || r.doc.Tokens[t].Tag != tag.CD {
		return false
	}
	last := before.Words.Last
	if last >= t || t-last > parting || !r.listStop(last) {
		return false
	}
	for k := last + 1; k < t; k++ {
		if w := r.doc.Low(k); !r.listStop(k) && r.doc.Tokens[k].Tag != tag.IN && w != "another" && w != "compared" {
			return false
		}
	}
	return r.ofItem(own, t) && r.ofItem(before, -1)
}

// parting is how many words may part two items of such a list: ", compared with".
const parting = 3

// listStop reports whether token t parts two items of a list.
func (r *reading) listStop(t int) bool {
	return r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.CC
}

// ofItem reports whether a time stands behind a figure, the one at token t or any if that is below zero, in one item of a list: "31 women on Sunday".
func (r *reading) ofItem(m *when.Mention, t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens.First
	for k := m.Words.First - 1; k >= max(first, m.Words.First-1-ownReach); k-- {
		switch {
		case k == t, t < 0 && r.doc.Tokens[k].Tag == tag.CD:
			return true
		case r.listStop(k):
			return false
		}
	}
	return false
}

// pastAt reports whether the clause of token t, or one before it that it hangs on without a time of its own, tells of years before.
func (r *reading) pastAt(t int) bool {
	s := &r.scenes[r.doc.SentenceOf(t)]
	for c := s.clauseOf(t); c >= 0; c-- {
		words := s.clauses[c]
		timed := false
		for _, i := range s.times {
			if m := &r.times[i]; m.Words.First >= words.First && m.Words.First < words.Last && !r.spoken[i] && !r.other[i] && !m.Period.Since && !m.Period.By && !r.elsewhere(t, m.Words.First) && !r.ofBase(t, m) && !r.madeThen(t, m) {
				if r.past(m.Period) && !(r.main.year == 0 && r.toCome[i]) || r.earlier(m, s.aroundTime(c)) {
					return true
				}
				timed = true
			}
		}
		if timed {
			return false
		}
		if c == 0 || !r.hangs(words.First) {
			break
		}
		if r.resumes(words.First) && r.doc.Tokens[s.clauses[c-1].First].Tag == tag.Comma && !r.extremeBefore(s, s.clauses[c-1].First) {
			c-- // when the Greens were founded tells nothing of what they won: "the Greens, founded last year, won nine seats"
		}
	}
	return r.pastFronted(s, t) || r.pastFurther(s, t)
}

// extremeBefore reports whether the words before the comma at token t end with an event that is the worst of its kind, so that a time set behind it is its own:
// "the deadliest outbreak, traced in 2011 to a farm, killed nine".
func (r *reading) extremeBefore(s *scene, t int) bool {
	for i := len(s.events) - 1; i >= 0; i-- {
		e := s.events[i].token
		if e > t {
			continue
		}
		for k := e - 1; k >= max(0, e-asideReach); k-- {
			switch g := r.doc.Tokens[k].Tag; {
			case g == tag.JJS:
				return r.clauseFree(e+1, t)
			case !g.IsNoun() && g != tag.JJ && g != tag.CC:
				return false
			}
		}
		return false
	}
	return false
}

// clauseFree reports whether no verb and no comma stands in tokens [from, to).
func (r *reading) clauseFree(from, to int) bool {
	for i := from; i < to; i++ {
		if g := r.doc.Tokens[i].Tag; g.IsVerb() || g == tag.MD || g == tag.Comma {
			return false
		}
	}
	return true
}

// hangs reports whether a clause that begins at token t goes on with what the one before tells of: "which killed", "and killed", ", killing".
func (r *reading) hangs(t int) bool {
	if g := r.doc.Tokens[t].Tag; (g == tag.Comma || g == tag.CC) && t+1 < len(r.doc.Tokens) {
		t++
		if g == tag.CC {
			return r.doc.Tokens[t].Tag == tag.VBG || r.pastTense(t)
		}
	}
	if r.interposed(t) {
		return true
	}
	for n := 0; n < 2 && t < len(r.doc.Tokens); n, t = n+1, t+1 {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.WDT, g == tag.WP, g == tag.WPS, g == tag.WRB, g.IsVerb(), g == tag.MD:
			return true
		case g == tag.IN, g == tag.RB:
		default:
			return r.relativeAfter(t)
		}
	}
	return false
}

// resumes reports whether the clause at token t goes on with a finite verb behind a comma.
func (r *reading) resumes(t int) bool {
	if r.doc.Tokens[t].Tag != tag.Comma || t+1 >= len(r.doc.Tokens) {
		return false
	}
	g := r.doc.Tokens[t+1].Tag
	return g == tag.VBD || g == tag.VBZ || g == tag.VBP || g == tag.MD
}

// interposed reports whether a phrase without a verb from token t on ends with a comma and a participle, so that it stands within what it hangs on: "hit Olm
// in May, on the coast near Tarn, killing nine".
func (r *reading) interposed(t int) bool {
	for last := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.Last; t+1 < last; t++ {
		if g := r.doc.Tokens[t].Tag; g == tag.Comma && r.doc.Tokens[t+1].Tag == tag.VBG {
			return true
		} else if g.IsVerb() || g == tag.MD || g == tag.Comma {
			return false
		}
	}
	return false
}

// pastTense reports whether the first verb from token t on in its sentence is a plain past: "fell down in 2021 and 19 pupils died".
func (r *reading) pastTense(t int) bool {
	for last := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.Last; t < last; t++ {
		if g := r.doc.Tokens[t].Tag; g.IsVerb() || g == tag.MD {
			return g == tag.VBD
		}
	}
	return false
}

// elsewhere reports whether a time at token u belongs to another number than the one at t: a comma and that number stand between them
// ("211,000 vehicles, from 226,000 in the same quarter of last year").
func (r *reading) elsewhere(t, u int) bool {
	i := firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.First > t })
	if i == len(r.quantities) || r.quantities[i].Words.First >= u {
		return false
	}
	for k := t; k < r.quantities[i].Words.First; k++ {
		if r.doc.Tokens[k].Tag == tag.Comma {
			return true
		}
	}
	return false
}

func distance(a, b int) int {
	if a > b {
		return a - b
	}
	return b - a
}

// eventsAt says whether an adverbial of the clause of token t puts what it tells in several events by their number or as apart ("in three raids", "in
// separate raids"), or in one.
func (r *reading) eventsAt(s *scene, t int) (several, alone bool) {
	for _, e := range s.events {
		if !s.covers(e.token, t) {
			continue
		}
		i, counted := e.token-1, false
		for ; i >= 0 && i >= e.token-asideReach-1; i-- {
			g := r.doc.Tokens[i].Tag
			counted = counted || g == tag.CD || apiece(r.doc.Low(i))
			if !g.IsNoun() && g != tag.JJ && g != tag.VBN && g != tag.CD && g != tag.DT && g != tag.PRPS {
				break
			}
		}
		if i < 0 || !within(r.doc.Low(i)) {
			continue
		}
		if g := r.doc.Tokens[e.token].Tag; g != tag.NNS && g != tag.NNPS {
			alone = true
		} else if counted {
			several = true
		}
	}
	return several && !alone, alone && !several
}

// within reports whether w is a preposition that puts something in an event.
func within(w string) bool {
	switch w {
	case "in", "during", "over", "throughout", "across":
		return true
	}
	return false
}

// place carries places over to sentences of a paragraph that name none.
func (r *reading) place() {
	for i := range r.scenes {
		if i == 0 || r.doc.Sentences[i].Paragraph != r.doc.Sentences[i-1].Paragraph {
			continue
		}
		before := &r.scenes[i-1]
		r.scenes[i].from = before.from
		var own []string
		for _, p := range before.places {
			if p.in && !p.site && p.of < 0 {
				own = withAll(own, p.key)
			}
		}
		if own != nil {
			r.scenes[i].from = own
		}
	}
}

// day is t as YYYY-MM-DD, as Format writes it.
func day(t time.Time) string {
	y, m, d := t.Date()
	if y < 1000 || y > 9999 {
		return t.Format("2006-01-02")
	}
	b := [...]byte{'0' + byte(y/1000), '0' + byte(y/100%10), '0' + byte(y/10%10), '0' + byte(y%10), '-', '0' + byte(m/10), '0' + byte(m%10), '-', '0' + byte(d/10), '0' + byte(d%10)}
	return string(b[:])
}

// calendar is a time in the form of a claim.
func calendar(p when.Period) *claim.Time {
	t := &claim.Time{Timex: p.Timex, Grain: string(p.Grain), Since: p.Since, By: p.By, About: p.About}
	if !p.From.IsZero() {
		t.Date = day(p.From)
		if until := day(p.Until); until != t.Date {
			t.Until = until
		}
	}
	if p.Zone != "local" {
		t.Zone = p.Zone
	}
	return t
}
