package compare

import (
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A birth, a year in which something was done and an age, told in three sentences of one life.

// lifeReach is how many sentences after a birth, or before it, an age of that life may be told.
const lifeReach = 4

// aged is an age in a life: that at the year told with it, or that of the whole life until now or death.
type aged struct {
	figure
	in   *passage
	then bool // "at the time": of the year that is told with it
}

// auditLives holds the one age that is told in a life against the year of birth and the years between, over several sentences.
func auditLives(ps []passage, report *claim.Report) (out []fault) {
	for i := range ps {
		for _, b := range ps[i].births() {
			if b.founded || b.died > 0 || ps[i].ofKin(b.at) || twoBirths(ps, i) || ps[i].herKin() {
				continue
			}
			out = append(out, b.lived(ps, i, report)...)
		}
	}
	return out
}

// twoBirths reports whether another birth is told near that of passage i.
func twoBirths(ps []passage, i int) bool {
	n := 0
	for j := range ps {
		if d := ps[j].sequence - ps[i].sequence; d >= -lifeReach && d <= lifeReach {
			n += strings.Count(ps[j].low, "born ")
		}
	}
	return n > 1
}

// ofKin reports whether the words before the byte at tell of a relative: "his daughter was".
func (p *passage) ofKin(at int) bool {
	return hasAny(p.low[max(0, min(at, len(p.low))-50):min(at, len(p.low))], kin...)
}

// lived holds the ages of the life that begins in passage i against its years.
func (b birth) lived(ps []passage, i int, report *claim.Report) (out []fault) {
	for j := range ps {
		q := &ps[j]
		if d := q.sequence - ps[i].sequence; q.headline != ps[i].headline || d > lifeReach || d < -lifeReach || !b.goesOn(ps, i, j) {
			continue
		}
		for _, list := range [...][]figure{q.figures, q.ordinals} {
			for _, f := range list {
				a, ok := q.agedAs(f)
				if !ok || hasAny(q.low[:min(f.start, len(q.low))], kin...) {
					continue
				}
				if fault := b.unlike(ps, i, j, a, report); fault != nil {
					out = append(out, *fault)
				}
			}
		}
	}
	return out
}

// goesOn reports whether the sentences from the birth to passage j are of the one person: each begins with "he" or "she", with what somebody did at an age, or with
// a name that stands at the birth.
func (b birth) goesOn(ps []passage, i, j int) bool {
	if i == j {
		return true
	}
	q := &ps[j]
	if j < i && b.surnameSince(ps, i, j) {
		return true
	}
	if j < i { // "Dita Molnar died on Friday at 82. … She was born in 1931"
		return startsAny(ps[i].low, "he was born", "she was born", "born") && (nameFirst(q.text) || startsAny(q.low, "he was", "she was") && onePerson(ps[j:i]))
	}
	first, _, _ := strings.Cut(q.text, " ")
	first = strings.Trim(first, ",")
	switch {
	case startsAny(q.low, "he", "she", "aged", "at", "then", "only", "when he", "when she"):
		return true
	case startsAny(q.low, "the") && strings.Contains(q.low[:min(len(q.low), 24)], "-year-old"):
		return true
	case startsAny(q.low, "in", "on", "by"):
		return hasAny(q.low[:min(len(q.low), 60)], "he", "she", "his", "her")
	}
	return len(first) > 3 && capital(first) && strings.Contains(ps[i].text[:min(b.at, len(ps[i].text))], first)
}

// onePerson reports whether sentences name no second person in full.
func onePerson(ps []passage) bool {
	for i := range ps {
		for _, n := range ps[i].names {
			if i > 0 && n.Kind == claim.Name && n.Thing.Attribute == "person" && strings.Contains(n.Claim.Name, " ") {
				return false
			}
		}
	}
	return true
}

// surnameSince reports whether the birth in passage i is told of a surname alone, and the sentences from passage j to it are of the person who was told by it in
// full: "Finn Malone won in 1998. He was 25 then. … Malone, who was born in 1973".
func (b birth) surnameSince(ps []passage, i, j int) bool {
	words := strings.Fields(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(ps[i].text[:min(b.at, len(ps[i].text))], " "), " was"), " who"))
	if len(words) != 1 || len(words[0]) < 4 || !capital(words[0]) {
		return false
	}
	name := strings.TrimRight(words[0], ",")
	for k := i - 1; k >= max(0, j-1) && ps[k].headline == ps[i].headline; k-- {
		at := strings.Index(ps[k].text, " "+name)
		if at > 0 && at < 60 && capital(ps[k].text[strings.LastIndexByte(ps[k].text[:at], ' ')+1:]) {
			return true
		}
		if !startsAny(ps[k].low, "he", "she") {
			return false
		}
	}
	return false
}

// herKin reports whether a sentence tells of a relative of whom it is about, so that the next "he" or "she" may be either.
func (p *passage) herKin() bool {
	words := strings.Fields(p.low)
	for k, w := range words {
		if in([]string{"his", "her", "their"}, w) {
			for _, x := range words[k+1 : min(len(words), k+4)] {
				if in(kin, strings.Trim(x, ",.;'’s")) || in(kin, strings.Trim(x, ",.;")) {
					return true
				}
			}
		}
	}
	return false
}

// nameFirst reports whether a text begins with two words with capitals.
func nameFirst(s string) bool {
	words := strings.Fields(s)
	return len(words) > 2 && capital(words[0]) && capital(words[1])
}

// agedAs is f as an age that somebody had: "He was 40 at the time", "aged 35", "at 82", "her 80th birthday", "the 19-year-old".
func (p *passage) agedAs(f figure) (a aged, ok bool) {
	a = aged{figure: f, in: p}
	v := f.value()
	if !f.exact() || v < 1 || v > 115 || v != math.Trunc(v) || f.Quantity.Unit != "" && f.Kind != claim.Age {
		return a, false
	}
	lead, after := strings.TrimRight(trimHedges(p.before(f, 30)), " "), strings.TrimLeft(p.after(f, 30), " ")
	lead = strings.TrimSuffix(strings.TrimSuffix(lead, " then"), " still")
	if f.Kind == claim.Ordinal {
		return aged{f, p, true}, startsAny(after, "birthday") && endsWord(lead, "his", "her") && hasAny(lead, "celebrated", "celebrates", "marked", "on", "turned") && len(years(p)) == 1 && !hasAny(p.low, "would")
	}
	if f.Kind != claim.Age && f.Kind != claim.Count {
		return a, false
	}
	if startsAny(after, "when", "as") && !startsAny(after, "when he died", "when she died") {
		return a, false // of a year that may be told elsewhere
	}
	closed := after == "" || strings.IndexByte(",.;", after[0]) >= 0
	then := startsAny(after, "at the time", "then", "at that time") || endsWord(strings.TrimRight(trimHedges(p.before(f, 30)), " "), "was then", "was still") || endsWord(p.before(f, 30), "was only", "was just", "was barely")
	was := endsWord(lead, "he was", "she was", "who was") && !endsWord(strings.TrimRight(lead[:max(0, len(lead)-len("he was"))], " s"), "since", "when", "before", "until", "after", "if", "while", "till", "that", "as")
	switch {
	case then && was:
		return aged{f, p, true}, true
	case f.start <= len("aged just ") && (startsAny(p.low, "aged", "at")) && closed && hasAny(p.low[f.end:min(len(p.low), f.end+12)], "he was", "she was") || f.start <= 4 && startsAny(p.low, "at") && startsAny(after, "he was", "she was"):
		return aged{f, p, true}, true
	case endsWord(lead, "at the age of", "at age") && closed && startsAny(strings.TrimLeft(after, ", "), "he", "she") && len(years(p)) == 1 && startsAny(p.low, "in", "by", "on") && f.start < 40, endsWord(lead, "at", "aged") && closed && len(years(p)) == 1 && startsAny(p.low, "in", "by", "on") && f.start < 30:
		return aged{f, p, true}, true // "In 2017, at 22, she got her own ship"
	case endsWord(p.before(f, 30), "by then") && (closed || startsAny(after, "and")):
		return aged{f, p, true}, true
	case endsWord(lead, "lived to be", "lived to", "lived to the age of") && (closed || startsAny(after, "and")):
		return a, true
	case was && closed, endsWord(lead, "died at", "died aged", "died at the age of"), endsWord(lead, "at", "at the age of", "aged") && closed && p.dying(f):
		return a, true
	case f.Kind == claim.Age && strings.Contains(f.Text, "-") && p.definiteAge(f):
		return a, true
	}
	return a, false
}

// years is the years that p tells.
func years(p *passage) []int { return yearsFrom(p.low, firstBirth) }

// unlike holds age a, told in passage j, against the birth in passage i.
func (b birth) unlike(ps []passage, i, j int, a aged, report *claim.Report) *fault {
	var refs []int
	died := false
	for k := min(i, j); k <= max(i, j); k++ {
		for _, y := range without(years(&ps[k]), b.year) {
			refs = append(refs, y)
		}
		died = died || hasAny(ps[k].low, "died", "death")
	}
	then := without(years(a.in), b.year)
	if len(then) == 0 && j > 0 && ps[j-1].sequence >= a.in.sequence-2 && !(i == j && a.Kind == claim.Ordinal) {
		then = without(years(&ps[j-1]), b.year)
	}
	fits := func(y int) bool { return float64(y-b.year) == a.value() || float64(y-b.year-1) == a.value() }
	for _, y := range refs {
		if fits(y) {
			return nil
		}
	}
	year := 0
	switch {
	case a.then:
		if len(then) != 1 || then[0] < b.year {
			return nil
		}
		if year = then[0]; fits(year) {
			return nil
		}
	default:
		for _, y := range refs {
			year = max(year, y)
		}
		if year <= b.year || a.value() >= float64(year-b.year-1) && !(died && b.deathIn(ps, i, year)) {
			return nil // an age of today, or at a death that is not dated
		}
		if report != nil && !report.Published.IsZero() && fits(report.Published.Year()) {
			return nil
		}
	}
	figures := []figure{a.figure}
	for _, t := range ps[i].times {
		if t.start < b.end && b.at < t.end {
			figures = append(figures, t)
		}
	}
	if at := told(year, ps); at.Claim != nil {
		figures = append(figures, at)
	}
	f := newFault("age", "who is born in "+strconv.Itoa(b.year)+" is not "+said(a.Claim)+" in "+strconv.Itoa(year), figures...)
	return &f
}

// deathIn reports whether the sentence of the birth or the one after dates a death to a year.
func (b birth) deathIn(ps []passage, i, year int) bool {
	for j := i; j < len(ps) && j <= i+1; j++ {
		for _, t := range ps[j].times {
			if readDate(t.Text).year == year && hasAny(ps[j].before(t, 40), "died", "death") {
				return true
			}
		}
	}
	return false
}
