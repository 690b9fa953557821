package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// toHead adds who is to hold an office of the firm that a merger makes, as the wording around the name tells: "the merged group will be run by Anna Keller".
func (r *reading) toHead(out []claim.Claim, n *name.Mention) []claim.Claim {
	what := r.tellsOfMerged(n, claim.Role)
	if what == "" {
		return out
	}
	out, c := next(out)
	r.start(c, claim.Role, n.Span, n.Words.First)
	c.Name, c.Value, c.Subject = n.Canonical, n.Canonical, n.Canonical
	c.Thing.Person, c.Thing.Attribute = n.Key, what
	c.Thing.Occasion = r.occasion(n.Words.First)
	if r.match(c, rule.Facts{Predicate: strings.ReplaceAll(what, "-", " "), Names: []string{string(n.Kind)}}) {
		out = out[:len(out)+1]
	}
	return out
}

// seated makes of a place where a merged firm is to have its seat, or its shares their market: "will be headquartered in Leeds". False for other places.
func (r *reading) seated(c *claim.Claim, n *name.Mention) bool {
	what := r.tellsOfMerged(n, claim.Place)
	if what == "" {
		return false
	}
	th := &c.Thing
	th.Attribute, th.Head, th.Concept, th.Places = what, "", nil, []string{n.Key}
	th.Relation, th.Preposition, th.Act, th.Agents, th.Patients = "", "", nil, nil, nil
	c.Negated, c.Modality = false, claim.Planned
	return true
}

// mergedNames are the words of firms' names that a word before them makes those of the firm that a merger makes: "the enlarged Halden".
func (r *reading) mergedNames() []doc.Range {
	var out []doc.Range
	for i := range r.named {
		n := &r.named[i]
		if k := n.Words.First - 1; k > 0 && n.Kind != name.Place && n.Kind != name.Demonym && ofMerger(r.doc.Low(k)) && r.doc.SentenceOf(k) == r.doc.SentenceOf(n.Words.First) {
			out = append(out, n.Words)
		}
	}
	return out
}

// tellsOfMerged is what a wording tells of a name as what a merged firm is to have; empty if none does, if the name is one of a list, or if the words tell of an
// office in another firm or of another time.
func (r *reading) tellsOfMerged(n *name.Mention, kind claim.Kind) string {
	o := r.occasion(n.Words.First)
	if o.Background || r.oneOfList(n.Words) {
		return ""
	}
	fr := r.frames.Of(n.Words, frame.Value{Kind: string(kind), Ahead: r.foretells(n.Words.First)})
	if fr == nil || !claim.OfMerged(fr.Attribute) || r.deniedNear(n.Words) {
		return ""
	}
	if kind != claim.Role {
		return fr.Attribute
	}
	switch a := fr.Attribute; {
	case a == claim.InquiryHead:
		return a
	case a == claim.FirmHead && r.headsFirm(n), a == claim.FinanceHead && r.headsFinances(n), a == claim.TrialJudge && r.hearsCase(n):
		return a
	case claim.OneOffice(a):
		return ""
	}
	if r.ofNamedFirm(n) {
		return ""
	}
	return r.officeOf(n, fr.Attribute)
}

// deniedNear reports whether the words between two marks around those of a value deny something: "will not be run from Leeds", and not "in Leeds, neither firm's
// home".
func (r *reading) deniedNear(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	denies := func(t int) bool {
		switch r.doc.Low(t) {
		case "not", "n't", "n’t", "never", "neither", "nor", "instead", "rather":
			return true
		}
		return false
	}
	parted := func(t int) bool {
		switch r.doc.Tokens[t].Tag {
		case tag.Comma, tag.Colon, tag.Open, tag.Close, tag.OpenQuote, tag.CloseQuote:
			return true
		}
		return false
	}
	for t := words.First - 1; t >= s.First && !parted(t); t-- {
		if denies(t) {
			return true
		}
	}
	for t := words.Last; t < s.Last && !parted(t); t++ {
		if denies(t) {
			return true
		}
	}
	return false
}

// oneOfList reports whether another name is tied to the one at words: "Leeds and Lyon".
func (r *reading) oneOfList(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	tie := func(t int) bool {
		if t < s.First || t >= s.Last {
			return false
		}
		w := r.doc.Low(t)
		return w == "and" || w == "or" || w == "&"
	}
	if tie(words.Last) && words.Last+1 < s.Last && r.doc.Tokens[words.Last+1].Tag.IsProper() {
		return true
	}
	return tie(words.First-1) && words.First-2 >= s.First && r.doc.Tokens[words.First-2].Tag.IsProper()
}

// foretells reports whether the sentence of token t tells what is to come: "will be", "is to be", "is set to be", "becomes".
func (r *reading) foretells(t int) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for i := s.First; i < s.Last; i++ {
		if w := r.doc.Low(i); comingSoon(w) || w == "to" && i > s.First && i+1 < s.Last && r.doc.Tokens[i+1].Tag == tag.VB && comingTo(r.lemmaOf(i-1)) {
			return true
		}
	}
	return false
}

// ofNamedFirm reports whether an office in the sentence of a name, other than what it is told with, is that of a firm by its own name, and not of the merged
// one: "will stay chief executive of Ardent", "Ardent's chairman will be".
func (r *reading) ofNamedFirm(n *name.Mention) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	for t := s.First; t < s.Last; t++ {
		if !topOffice(r.doc.Low(t)) || holdsToken(n.Words, t) || slices.ContainsFunc(r.namesIn(s), func(m name.Mention) bool { return holdsToken(m.RoleWords, t) }) {
			continue
		}
		if t+2 < s.Last && (r.doc.Low(t+1) == "of" || r.doc.Low(t+1) == "at") && r.doc.Tokens[t+2].Tag.IsProper() {
			return true
		}
		i := t - 1
		for i > s.First && (r.doc.Low(i) == "chief" || r.doc.Tokens[i].Tag == tag.JJ) {
			i--
		}
		if i > s.First && r.doc.Tokens[i].Tag == tag.POS && r.doc.Tokens[i-1].Tag.IsProper() {
			return true
		}
	}
	return false
}

// holdsToken reports whether token t is one of words.
func holdsToken(words doc.Range, t int) bool { return words.First <= t && t < words.Last }

// officeReach is how many words may part a name from the office that is told of it.
const officeReach = 9

// officeOf is which office of the merged firm the word nearest to a name tells, other than what the name is told with: "Anna Keller will be chairman and Jan
// Novak chief executive". It is the one given where no word tells any, and empty where the office is a lesser one.
func (r *reading) officeOf(n *name.Mention, attribute string) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	best := officeReach + 1
	for t := max(s.First, n.Words.First-officeReach); t < min(s.Last, n.Words.Last+officeReach); t++ {
		d := t - n.Words.Last + 1
		if t < n.Words.First {
			d = n.Words.First - t
		}
		if d >= best || holdsToken(n.Words, t) || holdsToken(n.RoleWords, t) {
			continue
		}
		switch w := r.doc.Low(t); {
		case headWord(w):
			best, attribute = d, "merged-head"
		case chairWord(w):
			best, attribute = d, "merged-chair"
		default:
			continue
		}
		if r.lesser(t, s) {
			attribute = ""
		}
	}
	return attribute
}

// lesser reports whether the word for an office at token t is told of a lesser one: "deputy chief executive", "executive director".
func (r *reading) lesser(t int, s doc.Range) bool {
	if headWord(r.doc.Low(t)) && t+1 < s.Last && r.doc.Tokens[t+1].Tag.IsNoun() && r.doc.Low(t+1) != "officer" && r.doc.Low(t+1) != "role" && r.doc.Low(t+1) != "post" && r.doc.Low(t+1) != "job" {
		return true
	}
	for i := t - 1; i >= max(s.First, t-3); i-- {
		if lesserOffice(r.doc.Low(i)) {
			return true
		}
	}
	return false
}

// mergedShare is the rule of what part of a merged firm those get who own one of the two.
const mergedShare = "proportion.merged-share"

// ofMergedShare makes the firm whose owners are told to get a part of the merged one the only party of c, where a name or its country tells which that is:
// "Ardent shareholders", "investors in the Irish company". The question is open where nothing tells.
func (r *reading) ofMergedShare(c *claim.Claim) {
	th := &c.Thing
	th.Part, th.Agents, th.Patients, th.Owners, th.Places = false, nil, nil, nil, nil
	if key := r.ownedFirm(c.Sequence, r.doc.TokenAt(c.Span.Start)); key != "" {
		th.Agents = []string{key}
	}
	th.Open = len(th.Agents) == 0
}

// mergedShareReach is how many words may stand between the two parts of a merged firm that one verb tells.
const mergedShareReach = 8

// mergedShareToo reads the second part that one verb tells: "Ardent's investors will hold 78 percent of the merged firm and those of Brakel 22 percent".
func (r *reading) mergedShareToo(c *claim.Claim, out []claim.Claim, words doc.Range) {
	n := len(out) - 1
	if n < 0 || c.Kind != claim.Proportion || c.Rule == mergedShare || out[n].Rule != mergedShare || out[n].Sequence != c.Sequence {
		return
	}
	between := doc.Range{First: r.doc.TokenAt(out[n].Span.End), Last: words.First}
	for between.First < between.Last && r.parse.Tag(between.First) != tag.CC && r.parse.Tag(between.First) != tag.Comma {
		between.First++ // behind "of the combined company"
	}
	if between.Len() == 0 || between.Len() > mergedShareReach {
		return
	}
	for t := between.First; t < between.Last; t++ {
		if r.parse.Tag(t).IsVerb() {
			return
		}
	}
	firm := r.firmIn(between)
	if firm == "" || slices.Contains(out[n].Thing.Agents, firm) {
		return
	}
	r.inherit(c, &out[n])
	th := &c.Thing
	th.Part, th.Patients, th.Owners, th.Places, th.Open = false, nil, nil, nil, false
	th.Agents, c.Modality = []string{firm}, out[n].Modality
}

// ownedFirm is the key of the firm whose owners the noun nearest to token at tells of; empty if none does.
func (r *reading) ownedFirm(sentence, at int) string {
	s := r.doc.Sentences[sentence].Tokens
	best, key := holderReach*2, ""
	for t := s.First; t < s.Last; t++ {
		if !holdsShares(r.lemmaOf(t)) || !r.doc.Tokens[t].Tag.IsNoun() {
			continue
		}
		if d := max(t-at, at-t); d < best {
			if k := r.firmBeside(s, t); k != "" {
				best, key = d, k
			}
		}
	}
	return key
}

// firmBeside is the key of the firm that the words around the noun at token t name: before it, or behind "of" or "in".
func (r *reading) firmBeside(s doc.Range, t int) string {
	p := doc.Range{First: t, Last: t}
	for p.First > s.First {
		if g := r.doc.Tokens[p.First-1].Tag; !g.IsNoun() && g != tag.JJ && g != tag.DT && g != tag.POS && g != tag.PRPS {
			break
		}
		p.First--
	}
	if k := r.firmIn(p); k != "" {
		return k
	}
	if t+2 < s.Last && (r.doc.Low(t+1) == "of" || r.doc.Low(t+1) == "in") {
		p = doc.Range{First: t + 2, Last: t + 2}
		for p.Last < s.Last && (r.doc.Tokens[p.Last].Tag.IsNoun() || r.doc.Tokens[p.Last].Tag == tag.JJ || r.doc.Tokens[p.Last].Tag == tag.DT) {
			p.Last++
		}
		return r.firmIn(p)
	}
	if p.First = t; t > s.First && r.doc.Tokens[t-1].Tag == tag.PRPS {
		return r.onlyFirm(doc.Range{First: s.First, Last: t - 1}) // "Ardent, whose brands sell well, and its owners"
	}
	return ""
}

// onlyFirm is the key of the one firm that words name; empty if they name none or several.
func (r *reading) onlyFirm(words doc.Range) string {
	key := ""
	for _, n := range r.namesIn(words) {
		if n.Kind == name.Place || n.Kind == name.Demonym {
			continue
		}
		k := r.fullFirm(partyKey(n))
		if key != "" && k != key {
			return ""
		}
		key = k
	}
	return key
}

// firmIn is the key of the firm that the words of a noun phrase tell by its name, or by the country that the lead tells it to be of.
func (r *reading) firmIn(p doc.Range) string {
	nation := ""
	for _, n := range r.namesIn(p) {
		switch n.Kind {
		case name.Organisation, name.Other, name.Person:
			return r.fullFirm(partyKey(n))
		case name.Demonym, name.Place:
			nation = placeKey(n)
		}
	}
	if nation != "" {
		return r.firmOf(nation)
	}
	for t := p.First; t < p.Last; t++ {
		if c := r.doc.Text[r.doc.Tokens[t].Start]; c < 'A' || c > 'Z' {
			continue
		}
		if k := name.KeyOf(r.doc.Low(t)); r.fullFirm(k) != k {
			return r.fullFirm(k)
		}
	}
	return ""
}

// fullFirm is the key of the firm that the lead names in full where a key is the first word of that: "Halden" is Halden Mills; else the key itself.
func (r *reading) fullFirm(key string) string {
	for _, i := range r.first(2) {
		for _, n := range r.namesIn(r.doc.Sentences[i].Tokens) {
			if n.Kind != name.Place && n.Kind != name.Demonym && strings.HasPrefix(partyKey(n), key+" ") {
				return partyKey(n)
			}
		}
	}
	return key
}

// firmOf is the key of the one firm that the lead tells to be of a country: "the Irish brewer Ardent", "Ireland's Ardent"; empty if it tells of none or several.
func (r *reading) firmOf(nation string) string {
	key := ""
	for _, i := range r.first(2) {
		s := r.doc.Sentences[i].Tokens
		of := ""
		for _, n := range r.namesIn(s) {
			switch {
			case n.Kind == name.Demonym || n.Kind == name.Place:
				of = ""
				if placeKey(n) == nation {
					of = nation
				}
			case of != "" && (n.Kind == name.Organisation || n.Kind == name.Other || n.Kind == name.Person):
				if key != "" && key != partyKey(n) {
					return ""
				}
				key, of = partyKey(n), ""
			default:
				of = ""
			}
		}
	}
	return key
}

// earlierOffer is the rule of what was offered before the offer that is the news.
const earlierOffer = "money.earlier-offer"

// bidOfYearsBefore reports whether a sum for a share is what somebody is told to have bid in a year before the news of a takeover: "in 2021 it rejected a
// bid of 12 euros a share", "came in 2021 with 14 euros a share".
func (r *reading) bidOfYearsBefore(c *claim.Claim) bool {
	if c.Kind != claim.Money || c.Quantity == nil || c.Quantity.Per != "share" || r.set.Own(c.Rule) || r.set.Rule(earlierOffer) == nil {
		return false
	}
	switch {
	case c.Thing.Attribute == "offer-value" || c.Thing.Attribute == "deal-value":
	case c.Thing.Attribute != "" || !meetsAny(r.main.occasion.Type, "acquisition", "sale"):
		return false
	case !bidding(c.Predicate):
		return false
	}
	for _, i := range r.scenes[c.Sequence].times {
		if p := r.times[i].Period; p.Grain == when.Year && r.past(p) {
			return true
		}
	}
	return false
}
