package extract

import (
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

// What firms report has a handful of names for each figure. Here they are read alike: what a firm "made" is its profit, what it earned "a share" is
// the profit of a share, and what "the stock ended 4% higher" tells is how the stock moved.

// mostAShare is the sum above which a dividend is what is paid for all shares together.
const mostAShare = 1000

// leastEarned is the sum from which who earned it, in a report on results, is the firm, if no person is named.
const leastEarned = 1_000_000

// namesPerson reports whether words name a person.
func (r *reading) namesPerson(words doc.Range) bool {
	return slices.ContainsFunc(r.namesIn(words), func(n name.Mention) bool { return n.Kind == name.Person })
}

// ofFirm names the profit that a firm made or earned, and that of a share of it.
func (r *reading) ofFirm(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	th := &c.Thing
	if g.Relation == syntax.Object && g.Token >= 0 && (th.Attribute == "" && f.Predicate == "make" || th.Attribute == "wage" && f.Predicate == "earn") && (q.Amount.Per == "share" || r.firm(g.Agent, th.Attribute == "wage") || th.Attribute == "wage" && c.Quantity.Value >= leastEarned && !r.namesPerson(g.Agent) && r.amidBusiness(c)) {
		th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "profit", "profit", nil, "", nil
		f.Predicate, f.Head, c.Predicate = "profit", "", "profit"
	}
	if th.Head == "charge" && g.Relation == syntax.Object {
		switch g.Predicate {
		case "take", "book", "record", "report", "post", "announce", "include":
			th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "writedown", "charge", nil, "", nil
			f.Predicate, f.Head = "writedown", ""
		}
	}
	if th.Attribute == "dividend" && q.Amount.Value < mostAShare {
		th.Distributive = true
	}
	if w := r.ofProfit(g); th.Attribute == "profit" && w != "" {
		th.Attribute, th.Predicate, th.Act, f.Predicate, f.Head = w, "profit", nil, strings.ReplaceAll(w, "-", " "), ""
	}
	if th.Attribute != "profit" || q.Amount.Per != "share" && !r.aShare(g) {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Distributive = "per-share-profit", "profit", nil, true
	f.Predicate = "eps"
}

// ofProfit tells which profit it is, by the words behind the noun: "earnings before interest and tax", "profit before tax"; empty if they do not say.
func (r *reading) ofProfit(g syntax.Governor) string {
	for _, p := range [...]doc.Range{g.Agent, g.Topic} {
		for t := p.First; t+1 < p.Last; t++ {
			switch r.doc.Low(t) + " " + r.doc.Low(t+1) {
			case "before interest", "from operations":
				return "operating-profit"
			case "before tax", "before taxes":
				return "pretax-profit"
			}
		}
	}
	return ""
}

// effects is the rule of what tariffs and currencies cost a firm, enterprise that of what one is worth with its debts.
const (
	effects    = "money.effect"
	enterprise = "money.enterprise"
	margin     = "proportion.margin"
)

// amidBusiness reports whether the sentence of c, or what the report is about, tells what a firm earned.
func (r *reading) amidBusiness(c *claim.Claim) bool {
	s, at := r.doc.Sentences[c.Sequence].Tokens, r.doc.TokenAt(c.Span.Start)
	if r.tellsBusiness(doc.Range{First: max(s.First, at-termReach), Last: min(s.Last, at+termReach)}) {
		return true
	}
	for _, lead := range r.main.lead {
		if words := r.doc.Sentences[lead].Tokens; r.tellsBusiness(words) || r.tellsQuarter(words) {
			return true
		}
	}
	return false
}

// withDebt reports whether the sentence of c says that debt is in its sum: "including debt, the takeover is worth", "worth 10 billion, debt included",
// "with 2 billion of debt, the bill comes to". No other number stands between; a sum in brackets behind it is the same in another currency.
func (r *reading) withDebt(c *claim.Claim) bool {
	s := r.doc.Sentences[c.Sequence].Tokens
	first := r.doc.TokenAt(c.Span.Start)
	last := r.pastBrackets(max(first+1, r.doc.TokenAt(c.Span.End)))
	if i := r.quantitiesBefore(first); i < len(r.quantities) && r.quantities[i].From && r.quantities[i].Change >= 0 && r.quantities[i].Change < i {
		first = r.quantities[r.quantities[i].Change].Words.First // "debt included, to 4.4 billion from 4.2 billion"
	}
	for t := max(s.First, first-debtReach); t < min(s.Last, last+debtReach)-1; t++ {
		end := r.debtIncluded(t, s.Last)
		if end > 0 && (t >= last && r.oneSum(last, t) || end <= first && r.oneSum(end, first)) {
			return true
		}
	}
	return false
}

// oneSum reports whether the tokens from one to the other hold no number, no end of a clause and no "plus" at their end, which adds what is not in a sum.
func (r *reading) oneSum(from, to int) bool {
	for t := from; t < to; t++ {
		if l := r.doc.Low(t); l == ";" || l == ":" {
			return false
		}
	}
	return r.quantitiesBefore(to) == r.quantitiesBefore(from) && r.doc.Low(to) != "plus"
}

// debtIncluded is where the words end that say, from token t on, that debt is in a sum: "including debt", "with 2 billion of debt", "debt included"; -1
// if they say no such thing, or only how high it is: "including debt of 2 billion".
func (r *reading) debtIncluded(t, last int) int {
	switch r.doc.Low(t) {
	case "debt", "debts":
		if t+1 < last && r.doc.Low(t+1) == "included" {
			return t + 2
		}
		return -1
	case "including", "counting", "with", "plus":
	default:
		return -1
	}
	end := t + 1
	i := r.quantitiesBefore(end)
	told := i < len(r.quantities) && r.quantities[i].Words.First == end && r.quantities[i].Class == quantity.Money // "with 2 billion of debt"
	if told {
		end = r.quantities[i].Words.Last + 1 // of, in
	}
	for n := 0; n < 3 && end < last-1 && r.doc.Low(end) != "no"; n, end = n+1, end+1 {
		if g := r.doc.Tokens[end].Tag; g != tag.JJ && g != tag.DT && g != tag.PRPS && g != tag.VBN {
			break
		}
	}
	if w := r.lemmaOf(min(end, last-1)); w != "debt" && w != "borrowing" {
		return -1
	}
	if end+1 < last && !told {
		switch r.doc.Low(end + 1) {
		case "of", "worth", "totalling":
			return -1
		}
	}
	return end + 1
}

// mayHoldDebt reports whether c is a sum that the debts of a firm may be in: what a deal is worth, or what its words take for a price or for those debts.
func mayHoldDebt(c *claim.Claim) bool {
	switch c.Thing.Attribute {
	case "deal-value", "offer-value":
		return c.Rule == "money.deal"
	case "price", "cost":
		return c.Rule == "money.price"
	case "debt":
		return c.Kind == claim.Money
	}
	return false
}

// debtReach is how many words from a sum those may stand that say whether debt is in it.
const debtReach = 20

// plainly gives one form to what a firm reports, whichever of its words names it: who told of it or what else was said is the sentence's, not the figure's.
func (r *reading) plainly(c *claim.Claim) {
	th := &c.Thing
	r.bids(c)
	if th.Attribute == "majority" && c.Kind == claim.Proportion && claim.General(c.Rule) && r.set.Rule(margin) != nil && r.amidBusiness(c) {
		c.Rule, th.Attribute = margin, "profit-margin" // nobody was elected
	}
	if c.Rule == "proportion.stake" && th.Attribute == "stake" {
		th.Part = false // every stake is a part of the firm
		at := r.doc.TokenAt(c.Span.Start)
		r.held(c, doc.Range{First: at, Last: max(at+1, r.doc.TokenAt(c.Span.End))})
	}
	if c.Rule == mergedShare {
		r.ofMergedShare(c)
	}
	if c.Rule == "money.saving" && c.Modality == claim.Possible {
		c.Modality = claim.Planned // what is hoped to be saved is what is to be
	}
	if !reported(c.Rule) && !(c.Rule == "proportion.change" && strings.HasSuffix(th.Attribute, "-change")) {
		return
	}
	if th.Attribute == "" {
		return
	}
	th.Predicate, th.Act, th.Patients = th.Attribute, nil, unnamed(th.Patients)
	switch {
	case th.Attribute == "per-share-profit":
		th.Distributive = true // whether "a share" stands with the sum or with the profit
	case c.Rule == "money.break-fee" && c.Modality == claim.Actual:
		c.Modality = claim.Planned // it falls due only if
	case c.Rule == "money.dividend" && c.Modality == claim.Offered:
		c.Modality = claim.Planned // what a board proposes is what is to be paid
	}
	if th.Attribute == "buyback" {
		th.Part = false // of its own shares
		if c.Modality == claim.Actual {
			c.Modality = claim.Planned // a board announces what is to be spent over a year
		}
	}
	th.Agents = slices.DeleteFunc(slices.Clone(th.Agents), func(a string) bool {
		w, noun := strings.CutPrefix(a, claim.Noun)
		return r.townOfFirm(c.Sequence, a) || r.opensWithNoun(c.Sequence, a) || r.set.Attribute(w) != "" || noun && len(r.set.Things(w)) == 0 // the profit that rose is no party, nor is EBIT
	})
}

// townOfFirm reports whether a name only tells where the firm is from in sentence i: the Oslo of "the Oslo company".
func (r *reading) townOfFirm(i int, key string) bool {
	return slices.ContainsFunc(r.namesIn(r.doc.Sentences[i].Tokens), func(n name.Mention) bool {
		return n.Key == key && (n.Kind == name.Place || n.Kind == name.Demonym) && r.fromHere(n)
	})
}

// opensWithNoun reports whether what is taken for a name is the first word of sentence i, and a noun for what is measured: "Growth of 7% took sales to".
func (r *reading) opensWithNoun(i int, key string) bool {
	first := r.doc.Sentences[i].Tokens.First
	return slices.ContainsFunc(r.namesIn(doc.Range{First: first, Last: first + 1}), func(n name.Mention) bool {
		return n.Key == key && n.Words.Len() == 1 && (r.set.Attribute(r.doc.Low(first)) != "" || wanted(r.doc.Low(first)))
	})
}

// bids gives one form to what a firm is bought for, with its debt or without, now or in an earlier year.
func (r *reading) bids(c *claim.Claim) {
	th := &c.Thing
	if c.Kind == claim.Money && th.Attribute == "cost" && slices.Contains(th.Agents, claim.Noun+"tariff") && r.set.Rule(effects) != nil && !r.set.Own(c.Rule) {
		c.Rule, th.Attribute = effects, "tariff-cost"
	}
	if mayHoldDebt(c) && !r.set.Own(c.Rule) && c.Quantity.Per == "" && r.set.Rule(enterprise) != nil && r.withDebt(c) {
		c.Rule, th.Attribute, th.Head, th.Concept, c.Subject = enterprise, "enterprise-value", "", nil, ""
	}
	if r.bidOfYearsBefore(c) {
		c.Rule, c.Predicate, c.Modality, c.Negated = earlierOffer, "earlier offer", claim.Offered, false
		th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "earlier-offer", "earlier offer", nil, "", nil
		th.Agents, th.Patients, th.Owners, th.Distributive = nil, nil, nil, true
		th.Occasion.Background, th.Occasion.Main = false, false
		if a := c.Attribution; a != nil && a.Verb == "show" {
			c.Attribution = nil // who showed the bidder the door said nothing
		}
	}
	turned := th.Attribute == "deal-value" && c.Attribution != nil && slices.Contains(r.set.Acts(c.Attribution.Verb), "reject")
	if c.Modality == claim.Denied && (turned || th.Attribute == "offer-value") {
		c.Modality, c.Negated = claim.Offered, false // who turns down an offer denies none
	}
	if th.Attribute == "offer-value" && len(unnamed(th.Agents)) == len(th.Agents) {
		th.Agents = append(slices.Clone(th.Agents), r.offeredBy(r.doc.TokenAt(c.Span.End))...)
	}
	if c.Rule == enterprise {
		th.Agents = nil // who buys and who is bought is the deal's
	}
}

// forBuilding reads what a plant or a house that is to be built costs, or what is spent on it, as what is invested in it.
func (r *reading) forBuilding(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	th := &c.Thing
	built := false
	switch t := q.Words.Last; {
	case g.Token < 0 || th.Attribute != "" && th.Attribute != "spending" && th.Attribute != "cost":
		return
	case g.Predicate == "spend" && g.Relation == syntax.Object && t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "on":
		built = r.building(r.nouns(c.Sequence, t+1))
	case g.Predicate == "cost" && g.Relation == syntax.Object && c.Modality == claim.Planned:
		built = r.building(g.Agent) && !r.doneTo(g.Agent)
	case g.Predicate == "build" && g.Relation == syntax.Oblique && g.Preposition == "for":
		built = r.building(g.Patient)
	case th.Attribute == "" && slices.Contains(th.Concept, "building") && g.Relation == syntax.Object && (g.Predicate == "plan" || g.Predicate == "build"):
		built = true
	}
	if !built {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Concept, th.Agents, th.Patients = "investment", "invest", r.set.Acts("invest"), "", nil, nil, nil
	f.Predicate, f.Head = "invest", ""
}

// doneTo reports whether a noun phrase is the object of a verb that is itself a subject: "closing the plant will cost".
func (r *reading) doneTo(words doc.Range) bool {
	return words.First > 0 && r.doc.Tokens[words.First-1].Tag == tag.VBG
}

// building reports whether a noun phrase is headed by a building or a plant.
func (r *reading) building(words doc.Range) bool {
	return words.Len() > 0 && slices.Contains(r.set.Things(r.headKey(words)), "building")
}

// bidderReach is how many words "from" and what the bidder is may take up before his name: "a bid of £3 a share from the American fund Alder Partners".
const bidderReach = 6

// offeredBy is who made an offer, where the sentence names him behind the sum that ends before token t.
func (r *reading) offeredBy(t int) []string {
	last := r.doc.Sentences[r.doc.SentenceOf(min(t, len(r.doc.Tokens)-1))].Tokens.Last
	if t >= last || r.doc.Low(t) != "from" && r.doc.Low(t) != "by" {
		return nil
	}
	for i := t + 1; i < min(t+bidderReach, last); i++ {
		if g := r.doc.Tokens[i].Tag; !g.IsNoun() && g != tag.DT && g != tag.JJ && g != tag.VBG {
			return nil
		}
		for _, n := range r.namesIn(doc.Range{First: i, Last: i + 1}) {
			if n.Kind == name.Organisation || n.Kind == name.Person {
				return []string{n.Key}
			}
		}
	}
	return nil
}

// analystReach is how many words after a sum those may stand who had foreseen it: "the 455 million euros that analysts had forecast".
const analystReach = 5

// foreseen reads what those who watch a firm had expected of it as their forecast, whatever the verb.
func (r *reading) foreseen(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	th := &c.Thing
	if th.Attribute == "deal-value" || th.Attribute == "offer-value" {
		return
	}
	of := ""
	switch {
	case g.Relation == syntax.Object && (r.set.MayAct(g.Predicate) && meetsAny(r.set.Acts(g.Predicate), "forecast", "expect", "estimate")) && r.watches(g.Agent),
		g.Relation == syntax.Oblique && g.Predicate == "look" && g.Preposition == "for" && r.watches(g.Agent),
		g.Relation == syntax.Copula && r.watches(g.Agent):
	case (g.Relation == syntax.Nominal || g.Relation == syntax.Object) && r.watchesBefore(g.Token), r.watchesAfter(q.Words.Last):
		if th.Attribute == "profit" || th.Attribute == "revenue" {
			of = th.Attribute
		}
	default:
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Concept, th.Agents, th.Modifiers = "consensus", "forecast", nil, "", nil, nil, nil
	if of != "" {
		th.Modifiers = []string{claim.OfNoun + of}
	}
	c.Modality, f.Predicate, f.Head, f.Modifiers = claim.Planned, "consensus", "", nil
}

// watches reports whether a noun phrase is of those who follow a firm for investors, or of what they foresee.
func (r *reading) watches(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if watchers(r.doc.Low(t)) {
			return true
		}
	}
	return false
}

// watchesBefore reports whether the verb above the noun at token t has such a subject: "the consensus forecast was for a profit of".
func (r *reading) watchesBefore(t int) bool {
	if t < 0 {
		return false
	}
	up := r.parse.Govern(doc.Range{First: t, Last: t + 1})
	return up.Relation != syntax.Oblique && r.watches(up.Agent) && meetsAny(r.set.Acts(up.Predicate), "forecast", "expect", "estimate") || up.Relation == syntax.Oblique && up.Preposition == "for" && r.watches(up.Agent)
}

// watchesAfter reports whether a clause with such a subject hangs on a sum that ends before token t.
func (r *reading) watchesAfter(t int) bool {
	end := min(t+analystReach, r.doc.Sentences[r.doc.SentenceOf(max(t-1, 0))].Tokens.Last)
	seen := false
	for ; t < end; t++ {
		switch w := r.doc.Low(t); {
		case w == "that" || w == "which" || w == "the" || w == "had" || w == "have":
		case w == "by" && t > 0 && meetsAny(r.set.Acts(r.lemmaOf(t-1)), "forecast", "expect", "estimate"):
			return r.watches(doc.Range{First: t + 1, Last: min(end, t+4)}) // "expected by analysts"
		case r.doc.Tokens[t].Tag == tag.VBN && t+1 < end && r.doc.Low(t+1) == "by":
		case watchers(w):
			seen = true
		case seen:
			return meetsAny(r.set.Acts(r.lemmaOf(t)), "forecast", "expect", "estimate")
		default:
			return false
		}
	}
	return false
}

// aShare reports whether the noun phrase that a sum is told of is of a share: "earnings per share".
func (r *reading) aShare(g syntax.Governor) bool {
	for _, p := range [...]doc.Range{g.Agent, g.Topic} {
		for t := p.First; t+1 < p.Last; t++ {
			if w := r.doc.Low(t); (w == "per" || w == "a") && r.lemmaOf(t+1) == shareAttribute {
				return true
			}
		}
	}
	return false
}

// firm reports whether words name a firm: by its name or kind, or, where "it" may be nothing else, by that.
func (r *reading) firm(words doc.Range, it bool) bool {
	if words.Len() == 0 {
		return false
	}
	if words.Len() == 1 && r.doc.Tokens[words.First].Tag == tag.PRP {
		return it && r.doc.Low(words.First) == "it" || r.doc.Low(words.First) == "it" && r.results(words.First)
	}
	if h := r.headKey(words); slices.Contains(r.set.Things(h), "company") || strings.HasSuffix(h, "maker") {
		return true
	}
	return r.results(words.First)
}

// results reports whether the sentence of token t tells of a stretch that firms report on.
func (r *reading) results(t int) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for t := s.First; t < min(s.Last, s.First+topicReach); t++ {
		switch r.doc.Low(t) {
		case "quarter", "quarterly", "half-year", "tax", "profit":
			return true
		}
	}
	return false
}

// stockMove reads by how much shares are told to have moved as one thing, whether they rose, closed higher or were up.
func (r *reading) stockMove(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	th := &c.Thing
	if t := q.Words.Last; th.Attribute == stockChange && q.Amount.Trend == "" && t < len(r.doc.Tokens) && r.doc.Low(t) == "of" && !slices.Contains(r.set.Acts(g.Predicate), "change") {
		th.Attribute, f.Predicate = shareAttribute, shareAttribute // "with 27% of the stock"
		return
	}
	if th.Attribute != shareAttribute && th.Attribute != "stock-change" && th.Attribute != "" || g.Token < 0 || th.Head == shareAttribute || g.Relation == syntax.Nominal {
		return
	}
	if q.Amount.Trend == "" && !slices.Contains(r.set.Acts(g.Predicate), "change") && !r.upOrDown(q.Words.Last) && !r.againstLevel(q.Words.Last) {
		return
	}
	if th.Attribute == "" && r.againstLevel(q.Words.Last) {
		if a := r.attributeOf(g.Agent, "proportion"); a != "" {
			th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = a, "change", nil, "", nil
			f.Predicate, f.Head = strings.TrimSuffix(a, "-change"), ""
			return
		}
	}
	if !r.stock(g.Agent) && !r.stock(g.Patient) {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "stock-change", "stock", nil, "", nil
	f.Predicate, f.Head, f.Heads = "stock", "", nil
}

// againstLevel reports whether the level that a share is above or below of follows at token t: "11% above last year's level".
func (r *reading) againstLevel(t int) bool {
	return t < len(r.doc.Tokens) && (r.doc.Low(t) == "above" || r.doc.Low(t) == "below")
}

// upOrDown reports whether a word for a direction stands at token t: "ended 3.4% higher".
func (r *reading) upOrDown(t int) bool {
	if t >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(t) {
	case "higher", "lower", "up", "down":
		return true
	}
	return false
}

// stock reports whether a noun phrase is headed by the shares of a firm or their price, not by a share of something.
func (r *reading) stock(words doc.Range) bool {
	if words.Len() == 0 {
		return false
	}
	t := r.headToken(words)
	if t < 0 {
		return false
	}
	if t > 0 && r.doc.Low(t) == "price" {
		w := r.lemmaOf(t - 1)
		return w == shareAttribute || w == "stock"
	}
	if w := r.lemmaOf(t); w == shareAttribute {
		return r.doc.Tokens[t].Tag == tag.NNS || r.doc.Tokens[t].Tag == tag.NNPS
	}
	return slices.Contains(r.set.Things(r.lemmaOf(t)), shareAttribute)
}

// forecastOf gives a level to what is forecast, where a forecast is moved to it: "raised its guidance for full-year revenue to 16 billion".
func (r *reading) forecastOf(g syntax.Governor, head string) syntax.Governor {
	last := min(g.Patient.Last+forecastReach, r.doc.Sentences[r.doc.SentenceOf(g.Patient.First)].Tokens.Last)
	of, at := "", -1
	for t := g.Patient.First; t < last && of == ""; t++ {
		if t >= g.Patient.Last && r.doc.Low(t) == g.Preposition {
			break
		}
		if w := r.lemmaOf(t); w != head && r.doc.Tokens[t].Tag.IsNoun() && r.set.AttributeIn(w, "money") != "" {
			of, at = w, t
		}
	}
	if of == "" {
		return g
	}
	g.Token = at // so that what stands before it tells which profit it is
	g.Predicate, g.Modality, g.Patient, g.Agent, g.Relation, g.Preposition = of, string(claim.Planned), doc.Range{}, doc.Range{}, syntax.Nominal, "of"
	return g
}

// forecastReach is how many words after a forecast it may take to say of what it is one.
const forecastReach = 6

// worksFor reads "31,500 people work for it", "it has 31,500 employees" and "its staff of 31,500" as how many it employs.
func (r *reading) worksFor(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	switch {
	case g.Token < 0 || c.Negated || th.Part || th.Other:
		return
	case g.Relation == syntax.Nominal && g.Preposition == "of" && g.Predicate == "staff" && th.Head == "":
		c.Modality = claim.Actual // whatever the staff will get
	case g.Relation == syntax.Object && g.Predicate == "have" && len(th.Concept) > 0 && th.Concept[0] == "worker" && len(th.Modifiers) == 0:
	case g.Relation == syntax.Subject && g.Predicate == "work" && slices.Contains(th.Concept, "person") && g.Token+1 < len(r.doc.Tokens) && (r.doc.Low(g.Token+1) == "for" || r.doc.Low(g.Token+1) == "at"):
	default:
		return
	}
	th.Predicate, th.Act, f.Predicate = "employ", r.set.Acts("employ"), "employ"
}

// payee makes of those who are told to get what is offered for a share those to whom it is paid: who bids is another.
func (r *reading) payee(c *claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if c.Kind != claim.Money || !th.Distributive || c.Rule != "money.deal" || g.Relation != syntax.Object || len(th.Agents) == 0 {
		return
	}
	if meetsAny(r.set.Acts(g.Predicate), "receive", "accept") || g.Predicate == "collect" || g.Predicate == "get" {
		th.Patients, th.Agents = withAll(slices.Clone(th.Patients), th.Agents...), nil
		c.Patient, c.Agent = c.Agent, ""
	}
}
