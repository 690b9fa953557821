package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// A headline sums up the lead: where it has a sum, a share, a weekday, an age, a place or a number in a row that stands nowhere in the body, and the lead has
// one other of the kind and only one, then one of the two is wrong. Each such kind is a slot.

// leadSentences is how many sentences of the body a headline sums up.
const leadSentences = 2

// slot is what a claim fills in a headline or a lead; empty for what is no slot.
func (p *passage) slot(f figure) string {
	q := f.Quantity
	switch {
	case f.Kind == claim.Outcome:
		if len(f.Thing.Act) > 0 && (world(f.Claim) == claim.Actual || world(f.Claim) == claim.Denied) {
			return "outcome " + f.Thing.Act[0]
		}
	case q != nil && q.Dimension == "ratio" && !q.IsRange() && f.value() > 0:
		return "multiple"
	case f.Kind == claim.Money && (q.Per == "" || f.Headline || q.Qualifier != quantity.Exact) && f.pointed():
		return "money " + q.Unit
	case f.Kind == claim.Measure && q.Per == "" && f.pointed() && q.Dimension != "temperature":
		return "measure " + q.Unit
	case f.Kind == claim.Proportion && q.Unit == "%" && (f.isPercent() && f.exact() || wordFraction(q) && f.unhedged() && q.Trend == "") && !p.points(f):
		return "percent"
	case f.Kind == claim.Duration && f.exact() && q.Per == "" && spanUnit(q.Unit) && !hasAny(p.before(f, 20), asides...) && !startsAny(strings.TrimLeft(p.after(f, 8), " "), "ago", "later", "old", "earlier", "before"):
		return "duration"
	case f.Kind == claim.Score:
		return "score"
	case f.Kind == claim.Age && f.exact():
		return "age"
	case f.Kind == claim.Ordinal && f.exact():
		return "ordinal"
	case f.Kind == claim.Count && f.pointed() && (f.personal() || p.headless(f) || f.Headline && f.Thing.Relation == "") && !f.Thing.Part && !f.Thing.Other:
		return "people"
	case f.Time != nil && f.Thing.Attribute != claim.SaidThen && !saidOn(p, f):
		if w := readDate(f.Text); w.named == 1 && w.words+w.numbers+w.year == 0 && clockOf(f.Time) == "" {
			return "weekday"
		} else if w.year > 0 && f.Time.Grain == "year" && len(f.Text) == 4 {
			return "year"
		} else if w.words == 1 && w.numbers+w.named+w.year == 0 && f.Time.Grain == "month" && endsWord(p.before(f, 6), "in", "from", "until", "by") {
			return "month"
		}
	case f.Kind == claim.Place && (f.Thing.Attribute == "city" || f.Thing.Attribute == "country"):
		return "place " + f.Thing.Attribute
	}
	return ""
}

// spanUnit reports whether a headline tells spans in a unit: a day or longer.
func spanUnit(u string) bool { return u == "d" || u == "wk" || u == "mo" || u == "a" }

// everything is all that may fill a slot in the passage.
func (p *passage) everything(each func(f figure)) {
	for _, list := range [...][]figure{p.figures, p.times, p.names, p.ordinals, p.outcomes, p.ratios, p.scores} {
		for _, f := range list {
			each(f)
		}
	}
}

// headlineSlots holds what fills a slot of the headline against what fills it in the lead. body is the index of its first passage.
func headlineSlots(ps []passage, body int) (out []fault) {
	if body >= len(ps) {
		return nil
	}
	for i := range ps[:body] {
		h := &ps[i]
		if hasAny(h.low, "vs") {
			continue // a line of a table
		}
		h.everything(func(f figure) {
			told := h.inLeadsCurrency(f, ps[body:])
			lent := told.Claim != f.Claim
			f = told
			slot := h.slot(f)
			if n := oneSlot(h, slot); slot == "" || n != 1 && !(lent && n == 0) {
				return
			}
			if b, in, ok := onlyInLead(ps, body, slot); ok && !atLeasts(f, b) && !confirmed(ps[body:], slot, f) && h.rivals(f, slot, in, b) && sharedWords(h, in) >= h.wordsWanted(f, slot, in, b) {
				out = append(out, newFault("headline", "the headline says "+said(f.Claim)+", the body "+said(b.Claim), f, b))
			}
		})
	}
	return out
}

// inLeadsCurrency is f with the currency of the only sum in the lead, where a headline leaves it out: "signs striker for 25 million".
func (p *passage) inLeadsCurrency(f figure, body []passage) figure {
	if f.Kind != claim.Count || f.Quantity.Unit != "" || f.value() < 1e6 || !p.headless(f) || !endsWord(p.before(f, 12), "for", "pay", "pays", "paid", "cost", "costs", "fetches", "raises") || !endsWord(asciiLower(f.Text), "million", "billion") {
		return f
	}
	var money *figure
	for i := range body {
		if body[i].sequence-body[0].sequence >= leadSentences {
			break
		}
		for j := range body[i].figures {
			if m := &body[i].figures[j]; isMoney(m.Quantity) {
				if money != nil {
					return f
				}
				money = m
			}
		}
	}
	if money == nil {
		return f
	}
	return lent(entry{figure: *money}, entry{figure: f}).figure
}

// wordsWanted is how many words a headline and the lead must share: places and years need more where no word beside them is the same, and a day of what
// is planned needs none.
func (p *passage) wordsWanted(h figure, slot string, in *passage, b figure) int {
	switch {
	case strings.HasPrefix(slot, "measure") && p.namedIn(h, in):
		return 1
	case slot == "year", strings.HasPrefix(slot, "measure"), slot == "place country" && h.start == 0:
		return 2
	case strings.HasPrefix(slot, "place") && !samePrep(p.before(h, 24), in.before(b, 24)):
		return 3 - b2i(slot == "place city" && endsWord(p.before(h, 4), "in") && endsWord(in.before(b, 4), "in"))
	case strings.HasPrefix(slot, "money") && startsAny(in.low, "the price", "it", "its", "the deal", "the cost", "the sum", "the bill", "the fine", "the amount", "the offer", "the contract", "the damage", "the loss", "they", "he", "she"):
		return 0 // goes on with the sentence that the headline sums up
	case (slot == "weekday" || slot == "month") && world(b.Claim) == claim.Planned && world(h.Claim) == claim.Planned:
		return 0
	}
	return 1
}

// namedIn reports whether the noun of which a headline tells a measure stands with "the" in a sentence: "Jam of 18 km", "The jam reached".
func (p *passage) namedIn(h figure, in *passage) bool {
	of, ok := strings.CutSuffix(strings.TrimRight(p.before(h, 40), " "), " of")
	noun := lastWord(of)
	return ok && len(noun) > 2 && hasAny(in.low, "the "+noun, "its "+noun)
}

// oneSlot is how many claims of the passage fill a slot.
func oneSlot(p *passage, slot string) (n int) {
	p.everything(func(f figure) {
		if p.slot(f) == slot {
			n++
		}
	})
	return n
}

// onlyInLead is the one claim of the lead that fills a slot.
func onlyInLead(ps []passage, body int, slot string) (b figure, in *passage, ok bool) {
	n := 0
	for j := body; j < len(ps) && ps[j].sequence-ps[body].sequence < leadSentences && !ps[j].headline; j++ {
		p := &ps[j]
		p.everything(func(f figure) {
			if p.slot(f) == slot {
				b, in, n = f, p, n+1
			}
		})
	}
	return b, in, n == 1
}

// confirmed reports whether the body bears out what a headline has: the same value anywhere, or a sum of two, or the same name.
func confirmed(body []passage, slot string, h figure) (yes bool) {
	kind, _, _ := strings.Cut(slot, " ")
	var values []float64
	for i := range body {
		p := &body[i]
		if kind == "year" && strings.Contains(p.low, h.Text) || kind == "month" && hasAny(p.low, asciiLower(h.Text)) || (kind == "money" || kind == "measure" || kind == "age") && hasAny(p.low, digitsOf(h.Text)) {
			return true
		}
		if kind == "place" && (strings.Contains(p.low, stem(asciiLower(h.Text), 5)) || strings.Contains(p.low, stem(asciiLower(h.Claim.Name), 5))) {
			return true
		}
		p.everything(func(f figure) {
			switch {
			case kind == "place":
				yes = yes || f.Kind == claim.Place && rulePlaces(h.Claim, f.Claim).relation != claim.Contradict && f.Thing.Attribute == h.Thing.Attribute || within(f.Claim, key(h.Claim)) || within(h.Claim, key(f.Claim))
			case kind == "duration":
				if f.Kind == claim.Duration {
					x, ok := quantity.Convert(h.value(), h.Quantity.Unit, f.Quantity.Unit)
					yes = yes || ok && (f.Quantity.IsRange() || alikeWithin(x, f.value(), 0.1))
				}
			case kind == "score":
				yes = yes || f.Kind == claim.Score && ruleScores(h.Quantity, f.Quantity).relation != claim.Contradict
			case kind == "month":
				yes = yes || f.Time != nil && readDate(f.Text).month == readDate(h.Text).month
			case kind == "outcome":
				yes = yes || f.Kind == claim.Outcome && ruleOutcomes(h.Claim, f.Claim).relation == claim.Agree
			case kind == "multiple":
				yes = yes || f.Quantity != nil && (f.Quantity.Dimension == "ratio" && f.value() == h.value() || f.pointed() && f.Quantity.Trend != "" && f.isPercent())
			case kind == "weekday":
				yes = yes || f.Time != nil && sayDay(f.Text) == sayDay(h.Text)
			case h.Quantity != nil && f.Quantity != nil && f.Kind != claim.Duration:
				if h.Quantity.Unit != f.Quantity.Unit && f.Quantity.Unit != "" {
					return
				}
				if kind == "percent" && h.Quantity.Trend != "" && f.Quantity.Trend != "" && h.Quantity.Trend != f.Quantity.Trend {
					return
				}
				if kind == "money" && !h.exact() && f.Quantity.Qualifier == h.Quantity.Qualifier {
					yes = yes || alike(f.value(), h.value())
					return
				}
				r := ruleAmounts(h.Quantity, f.Quantity, withDefaults(claim.Policy{}, h.Kind))
				yes = yes || r.relation == claim.Agree || r.relation == claim.Compatible || r.relation == claim.Near || f.value() == h.value() || f.Quantity.Numerator == h.value()
				if f.pointed() && len(values) < 40 {
					values = append(values, f.value())
				}
			}
		})
	}
	if h.Quantity == nil || kind == "multiple" || kind == "duration" || kind == "score" {
		return yes
	}
	return yes || ofTwo(values, h.value())
}

// ofTwo reports whether v is, or is nearly, the sum or the difference of two of the values.
func ofTwo(values []float64, v float64) bool {
	for i, x := range values {
		for _, y := range values[:i] {
			for _, z := range [...]float64{x + y, x - y, y - x} {
				if z > 0 && alike(z, v) {
					return true
				}
			}
		}
	}
	return false
}

func sayDay(s string) string {
	if w := readDate(s); w.named == 1 {
		return w.weekday.String()
	}
	return "?" + s
}

// digitsOf is the first number in s that is written in digits, as it is written; "?" where none is.
func digitsOf(s string) string {
	i := strings.IndexAny(s, "0123456789")
	if i < 0 {
		return "?"
	}
	j := i
	for j < len(s) && (s[j] >= '0' && s[j] <= '9' || (s[j] == '.' || s[j] == ',') && j+1 < len(s) && s[j+1] >= '0' && s[j+1] <= '9') {
		j++
	}
	return s[i:j]
}

// stem is the first n letters of a word, or all of it.
func stem(s string, n int) string { return s[:min(len(s), n)] }

// rivals reports whether b, in the lead, can only be what h, in the headline, has otherwise.
func (p *passage) rivals(h figure, slot string, in *passage, b figure) bool {
	kind, _, _ := strings.Cut(slot, " ")
	if kind == "outcome" {
		return ruleOutcomes(h.Claim, b.Claim).relation == claim.Contradict && !b.Thing.Occasion.Background
	}
	if elsewhen(b) && !(kind == "percent" && p.sameChange(h, in, b)) && kind != "place" && kind != "weekday" && kind != "year" && kind != "month" || world(h.Claim) == claim.Denied || world(b.Claim) == claim.Denied {
		return false
	}
	if h.Quantity != nil && b.Quantity != nil && kind != "score" && kind != "duration" && farApart(h.value(), b.value()) {
		return false
	}
	if b.Quantity != nil && b.definite() && !(kind == "people" && in.opensWith(b)) { // "a tenth of the 50,000 tonnes"
		return false
	}
	switch kind {
	case "duration":
		x, ok := quantity.Convert(h.value(), h.Quantity.Unit, b.Quantity.Unit)
		return ok && apartBy(x, b.value()) < 4 && worldsFit(h.Claim, b.Claim)
	case "score":
		return finalScore(in, b) || bothPenalties(p, h, in, b)
	case "month":
		return worldsFit(h.Claim, b.Claim) && world(b.Claim) == claim.Planned && (lastWord(strings.TrimRight(p.before(h, 8), " ")) == lastWord(strings.TrimRight(in.before(b, 8), " ")) || endsWord(p.before(h, 6), "from", "in") && endsWord(in.before(b, 30), "from", "take effect in", "come into force in", "begin in", "start in", "beginning in", "starting in"))
	case "multiple":
		return h.value() != b.value()
	case "measure":
		return h.exact() && b.exact() && worldsFit(h.Claim, b.Claim) && apartBy(h.value(), b.value()) < 200 && !roundedDown(h, b)
	case "weekday":
		lead := in.before(b, 40)
		return worldsFit(h.Claim, b.Claim) && !hasAny(lead, "said", "says", "told", "announced", "by", "until", "from", "since", "after", "before") && !endsWord(p.before(h, 8), "by", "until", "from", "after", "before", "since")
	case "year":
		return endsWord(p.before(h, 8), "in", "by", "from", "until") && endsWord(in.before(b, 8), "in", "by", "from", "until") && world(h.Claim) == claim.Planned && world(b.Claim) == claim.Planned
	case "place":
		if h.start == 0 && b.start <= 4 && slot == "place country" {
			return rulePlaces(h.Claim, b.Claim).relation == claim.Contradict
		}
		return (samePrep(p.before(h, 24), in.before(b, 24)) || endsWord(p.before(h, 4), "in") && endsWord(in.before(b, 4), "in")) && rulePlaces(h.Claim, b.Claim).relation == claim.Contradict
	case "ordinal":
		return inRow(p.after(h, 24)) && inRow(in.after(b, 24)) || (sameAct(&h.Thing, &b.Thing) || startsAny(in.low, "it was his", "it was her", "it was their", "it is his", "it is her", "it is their", "it was its", "it was the")) && (b.Thing.Head == "time" || b.Thing.Head != "" && b.Thing.Head == h.Thing.Head)
	case "people":
		return in.sameFate(p, h, b)
	case "age":
		return h.value() != b.value()
	case "percent":
		if wordFraction(h.Quantity) != wordFraction(b.Quantity) {
			return h.Quantity.Trend == "" && b.Quantity.Trend == "" && twoShares(h, b) != nil && sharedWords(p, in) >= 1 && !hasAny(in.low[:min(b.start, len(in.low))], "among") && apartBy(h.value(), b.value()) < 3
		}
		return h.Quantity.Trend != "" && b.Quantity.Trend != "" && h.Quantity.Trend != b.Quantity.Trend && alike(h.value(), b.value()) || p.sameTurn(h, in, b) || p.sameChange(h, in, b)
	case "money":
		return h.Quantity.Qualifier == b.Quantity.Qualifier && !roundedDown(h, b) && h.Quantity.Trend == b.Quantity.Trend && worldsFit(h.Claim, b.Claim) && apartBy(h.value(), b.value()) < 100
	}
	return false
}

// worldsFit reports whether a lead may tell what a headline tells, which has no tense of its own.
func worldsFit(head, lead *claim.Claim) bool {
	return world(head) == world(lead) || world(head) == claim.Actual && world(lead) == claim.Planned
}

// sameTurn reports whether two shares are levels to which something was raised, or was lowered: "lifts rates to 7.25 percent".
func (p *passage) sameTurn(h figure, in *passage, b figure) bool {
	up, down := p.turn(h)
	alsoUp, alsoDown := in.turn(b)
	return up != down && up == alsoUp && down == alsoDown && h.value() != b.value()
}

// sameChange reports whether two shares are by how much one thing went the same way: what the headline begins with is the subject in the lead.
func (p *passage) sameChange(h figure, in *passage, b figure) bool {
	first, rest, _ := strings.Cut(p.low, " ")
	if len(first) < 4 { // "Bus fares"
		second, _, _ := strings.Cut(rest, " ")
		first += " " + second
	}
	up, down := changes(p.before(h, 24)), changes(in.before(b, 24))
	if more := strings.TrimLeft(in.after(b, 10), " "); down == 0 {
		down = b2i(startsAny(more, "more", "higher", "extra")) - b2i(startsAny(more, "less", "lower", "fewer"))
	}
	return h.exact() && b.exact() && up != 0 && up == down && len(first) >= 4 && (hasAny(in.low[:min(b.start, 60, len(in.low))], first) || hasAny(in.after(b, 24), "more for "+first, "less for "+first)) && h.value() != b.value() && apartBy(h.value(), b.value()) < 4 && !strings.Contains(in.low[:min(b.start, len(in.low))], ",") && !roundedDown(h, b) && math.Abs(h.value()-b.value()) > 0.009
}

// changes is which way the verb right before a percentage says that something went: 1 up, -1 down, 0 neither.
func changes(lead string) int {
	lead = strings.TrimSuffix(strings.TrimRight(trimHedges(lead), " "), " by")
	return b2i(upwards.end(lead)) - b2i(downwards.end(lead))
}

// alikeWithin reports whether two numbers are within a share of the larger of each other.
func alikeWithin(x, y, share float64) bool {
	return math.Abs(x-y) <= share*math.Max(math.Abs(x), math.Abs(y))
}

// inRow reports whether words after a number say that it counts what came one after the other.
func inRow(after string) bool {
	return hasAny(after, "in a row", "straight", "consecutive", "successive", "running")
}

// samePrep reports whether one preposition, or forms of one verb, lead to two places.
func samePrep(a, b string) bool {
	last := func(s string) (string, string) {
		words := strings.Fields(s)
		for len(words) > 1 && hasAny(words[len(words)-1], "the", "northern", "southern", "eastern", "western", "central", "southeastern", "northeastern", "southwestern", "northwestern", "southeast", "southwest", "northeast", "northwest") {
			words = words[:len(words)-1]
		}
		if len(words) < 2 {
			return "", ""
		}
		return words[len(words)-2], words[len(words)-1]
	}
	v, x := last(a)
	w, y := last(b)
	switch x {
	case "in", "off", "near", "at", "outside":
		return x == y && len(v) >= 3 && len(w) >= 3 && stem(v, 4) == stem(w, 4)
	case "of", "to", "from", "and", "for", "":
		return false
	}
	return len(x) >= 3 && len(y) >= 3 && stem(x, 2) == stem(y, 2) && y != "in" && y != "of"
}

// opensWith reports whether the sentence begins with f as those who were told of: "The six, all tourists, were …".
func (p *passage) opensWith(f figure) bool {
	return f.Kind == claim.Count && f.start == len("the ") && strings.HasPrefix(p.low, "the ") && strings.HasPrefix(strings.TrimLeft(p.after(f, 4), " "), ",")
}

// fated reports whether f counts those to whom something happened that happens to others otherwise.
func fated(f figure) bool {
	return len(f.Thing.Act) > 0 && hasAny(strings.Join(f.Thing.Act, " "), "kill", "injure", "harm", "missing")
}

// sameFate reports whether the number of people in a headline and that in the lead stand with one word for what became of them: "Fourteen hurt", "41 people
// were hurt".
func (p *passage) sameFate(head *passage, h, b figure) bool {
	if !b.personal() && !(p.opensWith(b) && head.headless(h)) || b.addsTo(h) || h.value() <= 1 || apartBy(h.value(), b.value()) >= 20 {
		return false
	}
	if sameAct(&h.Thing, &b.Thing) && head.headless(h) {
		return true
	}
	words := strings.Fields(head.after(h, 30))
	if h.exact() && b.exact() && h.Thing.Head != "" && h.Thing.Head == b.Thing.Head && h.Thing.Head != "person" && h.Thing.Head != "people" && !(fated(h) && fated(b)) && (sharedWords(head, p) >= 2 || h.start == 0 && b.start == 0 && !hasAny(head.low, "more", "other")) {
		return true
	}
	if h.exact() && b.exact() && hasAny(head.after(h, 12), "aboard", "on board") && hasAny(p.low, "carrying", "aboard", "on board") {
		return true
	}
	if !h.exact() || ruleAmounts(h.Quantity, b.Quantity, withDefaults(claim.Policy{}, claim.Count)).relation != claim.Contradict {
		return false
	}
	if !fated(b) && h.Thing.Head == "" && !(len(h.Thing.Act) > 0 && h.Thing.Act[0] == "kill") && b.Sequence <= h.Sequence+2 && sharedWords(head, p) >= 1 {
		return true
	}
	return len(words) > 0 && len(words[0]) >= 4 && (hasAny(p.after(b, 30), words[0]) || in(b.Thing.Act, words[0]) || b.Thing.Predicate == words[0])
}

// sharedWords is how many content words of the headline stand in a sentence of the lead.
func sharedWords(head, in *passage) (n int) {
	for _, w := range strings.FieldsFunc(head.low, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if len(w) >= 4 && weekdays[w] == 0 && w != "sunday" && w != "million" && w != "billion" && w != "after" && w != "with" && w != "from" && w != "over" && strings.Contains(in.low, stem(w, max(4, len(w)-2))) {
			n++
		}
	}
	return n
}
