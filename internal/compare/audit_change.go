package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// trip is a figure that went from one value to another.
type trip struct {
	from, to    figure
	first, last int // the indices of the two in the passage
}

// auditChanges holds a stated change against the two figures it leads from and to.
func auditChanges(p *passage) []fault {
	var out []fault
	for i := range p.figures {
		t, ok := p.tripWithin(i)
		if !ok && i+1 < len(p.figures) {
			t, ok = p.trip(i)
		}
		if !ok || !t.from.pointed() || !t.to.pointed() {
			continue
		}
		if f, ok := p.auditDirection(t); ok {
			out = append(out, f)
			continue
		}
		if f, ok := p.auditFactor(t); ok {
			out = append(out, f)
			continue
		}
		out = append(out, p.auditStated(t)...)
	}
	for i := 0; i+2 < len(p.figures); i++ {
		if t, c, ok := p.tripAround(i); ok {
			out = append(out, t.check(c, p)...)
		}
	}
	return out
}

// tripAround reads "1.8 billion, down 25 percent from 2.0 billion" and "71 percent, nine points more than the 66 percent": the change stands
// between the two.
func (p *passage) tripAround(i int) (t trip, c figure, ok bool) {
	to, c, from := p.figures[i], p.figures[i+1], p.figures[i+2]
	lead, tail := strings.TrimSpace(p.gap(to, c)), p.gap(c, from)
	if to.Quantity.Unit != from.Quantity.Unit || !to.pointed() || !from.pointed() || ofMany(to) || ofMany(from) || apartBy(to.value(), from.value()) >= 500 || len(lead) > 60 || len(tail) > 80 || p.broken(to, from) {
		return t, c, false
	}
	bare := trimHedges(lead)
	if after := pointless(strings.TrimLeft(p.after(c, 40), " ")); strings.HasSuffix(bare, ",") && startsAny(after, "more than", "fewer than", "less than", "higher than", "lower than", "above", "below") && strings.Contains(tail, ", when ") && len(tail)-strings.LastIndex(tail, ", when ") <= 40 && !strings.ContainsAny(tail[strings.LastIndex(tail, ", when ")+2:], ",;:") && len(tail) <= 80 {
		return trip{from: from, to: to, first: i, last: i + 2}, c, true // "61 percent cast a ballot, three points fewer than in 2018, when turnout was 64"
	}
	if strings.HasSuffix(bare, ",") && len(bare) <= 30 && startsAny(strings.TrimLeft(tail, " "), "more than the", "less than the", "fewer than the", "higher than the", "lower than the", "above the", "below the") && len(tail) <= 20 {
		return trip{from: from, to: to, first: i, last: i + 2}, c, true // "$28 in the capital, $4 more than the $24 of last year"
	}
	if bare != "," && bare != "(" && !(endsWord(bare, "up", "down", "higher", "lower") && strings.ContainsAny(bare, ",(")) && !endsWord(bare, ", a rise of", ", an increase of", ", a drop of", ", a fall of", ", a gain of", ", a decline of") {
		return t, c, false
	}
	if hasAny(lead+" "+tail, "together", "combined", "between them", "between them,") {
		return t, c, false // "19 seats and its ally 17, six more together than the 30 that they had"
	}
	directed := c.Quantity.Trend != "" || changeWord(lead) || changeNounFirst(tail) || hasAny(tail, "above", "below", "ahead of", "behind")
	if !directed || len(tail) > 60 || strings.ContainsAny(tail, ",;:.()") || !hasAny(tail, "from", "than", "above", "below", "ahead of", "behind", "on") || hasAny(tail, "and", "but", "while", "expected", "forecast", "expectations") {
		return t, c, false
	}
	return trip{from: from, to: to, first: i, last: i + 2}, c, true
}

// trip reads figure i and the next as "from 12 to 19", "to 19 from 12" or "19, compared with 12".
func (p *passage) trip(i int) (trip, bool) {
	a, b := p.figures[i], p.figures[i+1]
	if a.Quantity.Unit != b.Quantity.Unit && !p.lent(a, b) || a.Quantity.IsRange() || b.Quantity.IsRange() || ofMany(a) || ofMany(b) {
		return trip{}, false
	}
	gap := p.gap(a, b)
	if len(gap) > 70 || strings.ContainsAny(gap, ";:") || apartBy(a.value(), b.value()) >= 500 {
		return trip{}, false // "to 7.15 billion from 7.20" leaves out a magnitude
	}
	if p.quoted(a) || p.quoted(b) {
		return trip{}, false
	}
	bare := trimHedges(gap)
	switch {
	case endsWord(trimHedges(p.before(a, 30)), "from") && endsWord(bare, "to") && len(gap) <= 50:
		if strings.Contains(gap, ",") || hasAny(gap, "and", "but", "while") || i > 0 && p.endsTrip(i) || endsWord(trimHedges(p.before(a, 30)), "up from", "down from", "higher from", "lower from") {
			return trip{}, false // "to 9 from 12, and exports to 19"; "from 20 to 30, down from 40 to 50" leads from a range
		}
		return trip{from: a, to: b, first: i, last: i + 1}, true
	case endsWord(bare, comparisons...) && (endsWord(trimHedges(p.before(a, 30)), "to", "at", "reached", "hit", "was", "were", "of", "totaled", "totalled", "stood at", "came to") || hasAny(gap, "up from", "down from", "compared")):
		if hasAny(gap, "compared", "against", "versus") && (changeNounFirst(p.after(a, 16)) || changeNounFirst(p.after(b, 16)) || a.Quantity.Trend != "" && b.Quantity.Trend != "") {
			return trip{}, false // "a drop of 7 percent, compared with a rise of 5"
		}
		if hasAny(gap, "though", "although", "while", "but", "as", "whereas", "even") {
			return trip{}, false // "to 120 million, though sales rose from 1.4"
		}
		if strings.TrimSpace(gap) == "from" && !endsWord(trimHedges(p.before(a, 30)), "to", "at") {
			return trip{}, false
		}
		if endsWord(bare, "from") && i+2 < len(p.figures) && p.leadsTo(b, p.figures[i+2]) {
			return trip{}, false // "from nine to six, and its ally from three to two"
		}
		return trip{from: b, to: a, first: i, last: i + 1}, true
	}
	return trip{}, false
}

// leadsTo reports whether the level a is told right before that to which it went.
func (p *passage) leadsTo(a, b figure) bool {
	gap := p.gap(a, b)
	return len(gap) <= 24 && endsWord(trimHedges(gap), "to") && !strings.ContainsAny(gap, ",;:.")
}

// quoted reports whether f is one side of a dealer's price, whose other side is told by its last digits: "1.3218/23".
func (p *passage) quoted(f figure) bool {
	return strings.HasPrefix(p.after(f, 1), "/") || strings.HasSuffix(p.before(f, 1), "/")
}

// lent reports whether b is a bare number to which the currency of a goes on: "36 million euros, compared with 12 million in the year before".
func (p *passage) lent(a, b figure) bool {
	return isMoney(a.Quantity) && b.Kind == claim.Count && b.Quantity.Unit == "" && p.headless(b) && b.value() >= 1000
}

// endsTrip reports whether figure i is where "to 9 from 12" came from.
func (p *passage) endsTrip(i int) bool {
	if i > 1 && p.leadsTo(p.figures[i-2], p.figures[i-1]) && endsWord(trimHedges(p.before(p.figures[i-2], 30)), "from") {
		return false // "fell from eleven to seven, its ally from four to nine"
	}
	return endsWord(trimHedges(p.gap(p.figures[i-1], p.figures[i])), "from") && endsWord(trimHedges(p.before(p.figures[i-1], 30)), "to", "at")
}

func apartBy(a, b float64) float64 {
	a, b = math.Abs(a), math.Abs(b)
	if a == 0 || b == 0 {
		return 1
	}
	return math.Max(a/b, b/a)
}

// tripWithin reads a figure that is "from 12 to 24" itself.
func (p *passage) tripWithin(i int) (trip, bool) {
	f := p.figures[i]
	low := asciiLower(f.Text)
	if !f.Quantity.IsRange() || !strings.HasPrefix(low, "from ") || !strings.Contains(low, " to ") {
		return trip{}, false
	}
	lo, hi := *f.Quantity, *f.Quantity
	lo.Value, hi.Value = f.Quantity.Min, f.Quantity.Max
	lo.Qualifier, hi.Qualifier = quantity.Exact, quantity.Exact
	a, b, _ := strings.Cut(strings.TrimPrefix(low, "from "), " to ")
	if x, of, ok := leadingNumber(a); ok {
		if y, also, ok := leadingNumber(b); ok && y < x && oneMeasure(x, of, also) {
			lo, hi = hi, lo
		}
	}
	if lo.Value < hi.Value && hasAny(p.after(f, 20), "depending on", "each", "apiece") {
		return trip{}, false // the price of this and of that
	}
	if k := max(decimals(a), decimals(b)); k > 0 && f.Quantity.Unit == "%" { // who says 5.25 means 5.00 by 5
		lo.Precision = math.Pow(10, float64(-2-k))
		hi.Precision = lo.Precision
	}
	from, to := *f.Claim, *f.Claim
	from.Quantity, to.Quantity = &lo, &hi
	return trip{from: figure{&from, f.start, f.end}, to: figure{&to, f.start, f.end}, first: i, last: i}, true
}

// oneMeasure reports whether two numbers are counted in one unit, by the words that follow them: not "two weeks" and "one year", nor "900,000" and "1.2
// million".
func oneMeasure(x float64, of, also string) bool {
	of, also = strings.TrimSpace(of), strings.TrimSpace(also)
	if of == "" {
		return x < 1000 || !hasAny(also, scales...)
	}
	n := min(len(of), len(also), 3)
	return of[:n] == also[:n]
}

// decimals is how many digits stand after the point of the number that s starts with.
func decimals(s string) (n int) {
	_, tail, ok := strings.Cut(s[:len(s)-len(strings.TrimLeft(s, "0123456789."))], ".")
	if !ok {
		return 0
	}
	return len(tail)
}

// lead is the words before the trip and before a change that stands in front of it, where the verb is.
func (p *passage) lead(t trip) string {
	at := p.figures[t.first].start
	s := p.low[max(0, at-70):at]
	if i := strings.LastIndexAny(s, ",;:"); i >= 0 {
		if rest := strings.TrimSpace(s[i+1:]); rest == "" || rest == "from" { // "climbed for the third month in a row, from 5.8 percent"
			j := strings.LastIndexAny(s[:i], ",;:")
			s = s[j+1 : i]
		} else {
			s = s[i+1:]
		}
	}
	if i := strings.LastIndex(s, " and "); i >= 0 {
		s = s[i+1:]
	}
	return s
}

// auditDirection finds a rise to a lower figure. Ranks rise to lower numbers, and are left out.
func (p *passage) auditDirection(t trip) (fault, bool) {
	gap := p.gap(p.figures[t.first], p.figures[t.last])
	if hasAny(gap, "compared", "against", "versus", "rather than") {
		return fault{}, false // what grew by 1 percent, compared with 5, grew all the same
	}
	if perUnit(p.after(t.from, 16)) || perUnit(p.after(t.to, 16)) {
		return fault{}, false // a currency that falls takes more to the dollar
	}
	lead := p.lead(t) + " " + gap
	up, down := hasAny(lead, upVerbs...), hasAny(lead, downVerbs...)
	if up == down || hasAny(p.low, rankings...) || hasAny(lead, "not", "narrowed", "rather than", "instead of") {
		return fault{}, false
	}
	x, y := t.from.value(), t.to.value()
	if up && less(y+t.to.give(), x-t.from.give()) || down && less(x+t.from.give(), y-t.to.give()) {
		word := "rise"
		if down {
			word = "fall"
		}
		return newFault("change", "a "+word+" is told, but it leads from "+said(t.from.Claim)+" to "+said(t.to.Claim), t.from, t.to), true
	}
	return fault{}, false
}

// perUnit reports whether a figure before these words is what one of another currency costs: "fell from 3.40 to the dollar to 19".
func perUnit(after string) bool {
	return startsAny(strings.TrimLeft(after, " "), "to the", "per", "against the", "a dollar")
}

// auditStated holds the changes told beside a trip against it.
func (p *passage) auditStated(t trip) []fault {
	var out []fault
	if c, ok := p.changeBefore(t); ok {
		out = append(out, t.check(c, p)...)
	}
	if c, ok := p.changeAfter(t); ok {
		out = append(out, t.check(c, p)...)
	}
	return out
}

// changeBefore is the change that leads to a trip: "jumped 35 percent within a month, from 2 to 3". Only how long it took may stand between.
func (p *passage) changeBefore(t trip) (figure, bool) {
	k := t.first - 1
	for k >= 0 && p.figures[k].Kind == claim.Duration && t.from.Kind != claim.Duration && !p.ageStep(p.figures[k], t) {
		k--
	}
	if k < 0 {
		return figure{}, false
	}
	c := p.figures[k]
	gap := p.gap(c, p.figures[t.first])
	if len(gap) > 60 || strings.ContainsAny(gap, ";:") || p.broken(c, p.figures[t.first]) || hasAny(gap, "and", "but", "while", "or", "as", "although", "though", "after", "following", "compared", "against", "where", "which", "when", "resulting", "leading", "causing", "prompting") || strings.Contains(gap, ",") && changeWord(gap) ||
		endsWord(trimHedges(p.before(c, 24)), "from", "to", "at", "than") {
		return c, false // "fell by 6 percent, with a surge in imports from 175 to 251"
	}
	if c.Quantity.Unit != "%" && t.first != t.last && hasAny(p.gap(p.figures[t.first], p.figures[t.last]), "compared", "against", "versus") {
		return c, false // "up by 31 to 652, against 908 a year ago" is a step since last week
	}
	within := t.first == t.last && strings.HasSuffix(strings.TrimSpace(gap), ",") // the figure begins with its own "from"
	if !within && strings.TrimSpace(gap) != "," && !endsWord(trimHedges(gap), "from", "to") {
		return c, false
	}
	lead := p.before(c, 40)
	if c.Kind == claim.Count && !p.headless(c) {
		for _, w := range openers {
			if i := strings.LastIndex(lead, " "+w+" "); i >= 0 {
				lead = lead[i:] // "climbed by a fifth since two stations opened, from 74,500 to 89,600"
			}
		}
	}
	return c, c.Quantity.Trend != "" || changeWord(lead) || endsWord(trimHedges(p.before(c, 24)), "by")
}

// ageStep reports whether c is the years between two ages.
func (p *passage) ageStep(c figure, t trip) bool {
	return c.Kind == claim.Duration && c.Quantity.Unit == "a" && (t.from.Kind == claim.Age || t.from.Quantity.Unit == "") &&
		t.from.value() < 110 && t.to.value() < 110 && hasAny(p.low, "age", "ages", "aged", "old", "older", "retirement", "pension")
}

// broken reports whether a sentence ends between two figures.
func (p *passage) broken(a, b figure) bool {
	return p.seam > 0 && a.start < p.seam && b.start >= p.seam
}

// changeAfter is the change in apposition to a trip: "from 12 to 19, a rise of seven". One that leads to a trip of its own belongs to that.
func (p *passage) changeAfter(t trip) (figure, bool) {
	k := t.last + 1
	for k < len(p.figures) && p.figures[k].Kind == claim.Duration && t.from.Kind != claim.Duration {
		k++
	}
	if k >= len(p.figures) {
		return figure{}, false
	}
	c := p.figures[k]
	gap := unsaid(p.gap(p.figures[t.last], c))
	bare := trimHedges(gap)
	if rest, ok := strings.CutSuffix(bare, ", or by"); ok {
		bare = rest + "," // "from 800 to 900 euros, or by 25 percent"
	}
	after := p.after(c, 28)
	if len(gap) > 60 || strings.ContainsAny(gap, ";:") || p.broken(p.figures[t.last], c) || hasAny(gap, "and", "but", "while", "with", "after", "compared", "that", "which", "who", "as", "when", "because", "since then", "though", "although", "even", "where", "helped", "driven", "boosted", "thanks", "despite", "amid", "because of", "led by", "following") || hasAny(gap, makingDo...) || endsWord(bare, "to", "at", "from", "for") ||
		hasAny(strings.Join(strings.Fields(after)[:min(2, len(strings.Fields(after)))], " "), "rise in", "increase in", "drop in", "fall in", "decline in", "growth in", "jump in", "cut in") ||
		startsWithAny(after, "to", "from") {
		return c, false
	}
	if i := strings.Index(after, "from "); i >= 0 && i < 12 && k+1 < len(p.figures) {
		return c, false
	}
	named := strings.ContainsAny(bare, ",(—–-") && (changeWord(gap) || changeNounFirst(after))
	restated := (strings.HasSuffix(bare, "(") || strings.HasSuffix(bare, ",") && hasAny(gap, "or")) && c.Quantity.Unit == "%" && t.from.Quantity.Unit != "%"
	return c, named || restated || strings.TrimSpace(bare) == "by"
}

// unsaid is the words between two figures without who says so: ", the minister said, adding that a cut of" is ", a cut of".
func unsaid(gap string) string {
	for _, said := range []string{" said, ", " says, ", " announced, ", " reported, "} {
		if i := strings.Index(gap, said); i > 0 && gap[0] == ',' && i <= 60 {
			rest := gap[i+len(said):]
			for _, w := range []string{"adding that ", "calling it ", "noting that ", "which is ", "or "} {
				rest = strings.TrimPrefix(rest, w)
			}
			return ", " + rest
		}
	}
	return gap
}

func changeWord(s string) bool {
	return upwards.in(s) || downwards.in(s) || hasAny(s, "change of", "difference of", "growth of", "a gain of", "improvement of")
}

// changeNounFirst holds where the change is named after its number: "a 20 percent increase".
func changeNounFirst(after string) bool {
	return hasAny(after, "increase", "rise", "gain", "jump", "drop", "fall", "decline", "decrease", "reduction", "cut", "growth", "surge", "higher", "lower", "more", "fewer", "less")
}

// check holds one stated change against the trip.
func (t trip) check(c figure, p *passage) []fault {
	if c.Quantity.IsRange() || c.value() == 0 || t.ofOthers(c) {
		return nil
	}
	said1 := asciiLower(c.Text) + p.after(c, 12)
	var s step
	var ok bool
	switch {
	case strings.Contains(said1, "basis point") || c.Quantity.Unit == "bp":
		s, ok = t.inBasisPoints(c)
	case strings.Contains(said1, "point") || c.Quantity.Unit == "pp":
		s, ok = t.inPoints(c)
	case c.Quantity.Unit == "%":
		s, ok = t.inPercent(c)
	default:
		s, ok = t.inItsUnit(c, p)
	}
	if !ok || changeFits(s.got, s.stated, s.slack, p.hedgeOf(c)) {
		return nil
	}
	if otherBases.in(p.low) {
		return nil // the change is that of another figure than the one given
	}
	return []fault{newFault("change", "from "+said(t.from.Claim)+" to "+said(t.to.Claim)+" is "+number64(math.Round(100*s.got)/100)+s.unit+", not "+said(c.Claim), c, t.from, t.to)}
}

// otherBases are words of a change of another figure than the one told.
var otherBases = phrases{list: &[]string{"comparable", "same-store", "like-for-like", "adjusted", "organic", "constant currency", "constant currencies", "excluding", "annualized", "annualised", "split", "pre-split", "post-split"}}

// ofOthers reports whether a change is told as of before, and neither of its levels is, or whether these are sums of two things: a bid, and a price at the close.
func (t trip) ofOthers(c figure) bool {
	x, y := &t.from.Thing, &t.to.Thing
	if c.Thing.Occasion.Background && !x.Occasion.Background && !y.Occasion.Background && c.Sequence != t.from.Sequence && c.Sequence != t.to.Sequence {
		return true
	}
	return isMoney(t.from.Quantity) && x.Attribute != y.Attribute && (x.Attribute == "share-price" && y.Attribute == "offer-value" || x.Attribute == "offer-value" && y.Attribute == "share-price")
}

// step is a change in one unit: what it comes to, what the report says, how far the two may lie apart, and the unit's words.
type step struct {
	got, stated, slack float64
	unit               string
}

func (t trip) inBasisPoints(c figure) (step, bool) {
	s := step{got: math.Abs(t.to.value()-t.from.value()) * 1e4, stated: math.Abs(c.value()), slack: 1, unit: " basis points"}
	if s.stated < 0.5 { // held as a fraction
		s.stated *= 1e4
	}
	return s, t.from.Quantity.Unit == "%"
}

func (t trip) inPoints(c figure) (step, bool) {
	if t.from.Quantity.Unit != "%" {
		return step{}, false
	}
	apart := math.Abs(t.to.value() - t.from.value())
	s := step{got: apart * 100, stated: math.Abs(c.value()), unit: " percentage points"}
	s.slack = 50*(places(t.from)+places(t.to)) + 0.051
	if fine := math.Min(places(t.from), places(t.to)); fine < 5e-5 {
		s.slack = 100*fine + 0.051 // who says 5.25 means 5.00 by 5
	}
	if c.Quantity.Unit == "pp" && saidInWords(c.Quantity) {
		s.slack += 0.1
	}
	if c.Quantity.Unit == "%" || s.stated < apart*2 && s.got >= 1 && s.stated < 1 {
		s.stated *= 100
	}
	return s, true
}

func (t trip) inPercent(c figure) (step, bool) {
	x, y := t.from.value(), t.to.value()
	if x == 0 {
		return step{}, false
	}
	s := step{got: 100 * math.Abs(y-x) / math.Abs(x), stated: 100 * math.Abs(c.value()), unit: "%"}
	if s.stated > 1e5 {
		return step{}, false // a magnitude was lent to it that is not its own
	}
	spread := 100 * (t.from.give() + t.to.give()) / math.Abs(x)
	if t.from.exact() && t.to.exact() { // beside 96 million, 120 million is said to the million too, or nearly
		fine := math.Min(t.from.place(), t.to.place())
		if coarse := math.Max(t.from.place(), t.to.place()); pointsIn(t.from) != pointsIn(t.to) || coarse > 10*fine {
			fine = coarse // beside 12.21 million, 12 million is said to the million; beside 942.6 million, 1.10 billion to ten
		}
		spread = 100 * (math.Min(t.from.give(), fine) + math.Min(t.to.give(), fine)) / math.Abs(x)
	}
	if t.from.Quantity.Unit == "%" {
		spread = 50 * (places(t.from) + places(t.to)) / math.Abs(x)
		for _, f := range [...]figure{t.from, t.to} {
			if !f.exact() {
				spread += 100 * f.give() / math.Abs(x)
			}
		}
	}
	s.slack = math.Max(1, 0.04*s.got) + spread
	if wordFraction(c.Quantity) {
		s.slack = math.Max(s.slack, 0.12*s.stated)
	}
	if c.Quantity.Precision > 0 && c.Quantity.Precision < 0.005 {
		s.slack = math.Max(0.3, 0.02*s.got) + spread
	}
	return s, true
}

// pointsIn reports whether a figure is written with a decimal point.
func pointsIn(f figure) bool { return decimals(strings.TrimLeft(f.Text, "$€£¥ ")) > 0 }

// inItsUnit holds a change that is told in the unit of what changed, or in its hundredths ("up 40 cents"), or in years of age.
func (t trip) inItsUnit(c figure, p *passage) (step, bool) {
	from, to := t.from.Quantity, t.to
	s := step{got: math.Abs(to.value() - t.from.value()), stated: math.Abs(c.value())}
	switch {
	case isMoney(c.Quantity) && isMoney(from) && c.Quantity.Unit != from.Unit:
		if c.Quantity.Unit[:min(2, len(c.Quantity.Unit))] != from.Unit[:min(2, len(from.Unit))] || minor(c) == c.value() {
			return step{}, false
		}
		s.got, s.stated = math.Abs(minor(to)-minor(t.from)), minor(c)
		s.slack = t.from.give() + to.give() + 0.001
	case p.ageStep(c, t):
	case c.Quantity.Unit == from.Unit && (akin(c, t.from) || p.headless(c) || broader(c.Thing.Head+"s", t.from) || c.Kind == claim.Count && t.from.Kind == claim.Count && (c.Sequence == t.from.Sequence || c.Sequence == to.Sequence)):
		s.slack = t.from.give() + to.give() + c.slack()
	default:
		return step{}, false
	}
	return s, true
}

// hedgeOf is the hedge of a change, which may stand before its preposition: "cut nearly by half".
func (p *passage) hedgeOf(c figure) quantity.Qualifier {
	q := c.Quantity.Qualifier
	if q != quantity.Exact && q != "" {
		return q
	}
	lead := strings.TrimRight(p.before(c, 20), " ")
	lead = strings.TrimSuffix(strings.TrimSuffix(lead, " by"), " in")
	switch {
	case endsWord(lead, "nearly", "almost"):
		return quantity.Nearly
	case endsWord(lead, "about", "roughly", "around"):
		return quantity.About
	case endsWord(lead, "more than", "over"):
		return quantity.Over
	}
	return quantity.Exact
}

// saidInWords holds for points that are said in words, as half a point is.
func saidInWords(a *quantity.Amount) bool { return a.Precision == 0 && !a.IsRange() }

// places is the precision of a percentage, one point where it was said without a decimal.
func places(f figure) float64 { return math.Min(math.Max(f.Quantity.Precision, 0), 0.01) * 0.1 }

func changeFits(got, stated, slack float64, q quantity.Qualifier) bool {
	switch q {
	case quantity.About, quantity.Vague:
		return math.Abs(got-stated) <= slack+0.15*stated
	case quantity.Nearly:
		return got <= stated+slack && got >= 0.8*stated-slack
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
		return got >= stated-slack && got <= 1.5*stated+slack
	case quantity.Under, quantity.AtMost:
		return got <= stated+slack && got >= stated/1.5-slack
	}
	return math.Abs(got-stated) <= slack+1e-9
}
