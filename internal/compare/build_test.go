package compare

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// The tests build claims from marked text, so that they need no extractor: {46 people} is a figure or a time, {=Ann Lee} a name, and
// {46 people|act=kill|headline} adds what an extractor would know. What stands in braces is read by amountOf.

var testHedges = []struct {
	words string
	q     quantity.Qualifier
}{
	{"more than ", quantity.Over}, {"over ", quantity.Over}, {"at least ", quantity.AtLeast}, {"fewer than ", quantity.Under}, {"less than ", quantity.Under}, {"under ", quantity.Under},
	{"at most ", quantity.AtMost}, {"up to ", quantity.AtMost}, {"nearly ", quantity.Nearly}, {"almost ", quantity.Nearly}, {"about ", quantity.About}, {"around ", quantity.About},
	{"some ", quantity.About}, {"roughly ", quantity.About}, {"just over ", quantity.JustOver},
}

var testNumbers = map[string]float64{
	"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
	"twenty": 20, "thirty": 30, "thirty-one": 31, "thirty-two": 32, "forty": 40, "a": 1, "an": 1, "half": 0.5,
}

var testUnits = map[string][2]string{
	"percent": {"%", "proportion"}, "%": {"%", "proportion"}, "km": {"km", "length"}, "miles": {"mi", "length"}, "mile": {"mi", "length"}, "metres": {"m", "length"}, "feet": {"ft", "length"},
	"hours": {"h", "time"}, "hour": {"h", "time"}, "minutes": {"min", "time"}, "days": {"d", "time"}, "day": {"d", "time"}, "weeks": {"wk", "time"}, "years": {"a", "time"}, "months": {"mo", "time"},
	"kg": {"kg", "mass"}, "pounds": {"lb", "mass"}, "tonnes": {"t", "mass"}, "acres": {"acre", "area"}, "hectares": {"ha", "area"}, "C": {"Cel", "temperature"}, "F": {"degF", "temperature"},
	"mph": {"mph", "speed"}, "kph": {"km/h", "speed"},
}

var testVague = map[string][2]float64{"dozens": {24, 99}, "hundreds": {200, 999}, "several": {3, 9}, "thousands": {2000, 9999}}

// amountOf reads the amounts that the tests use. It fails the test rather than guess.
func amountOf(t testing.TB, s string) (quantity.Amount, string, claim.Kind) {
	t.Helper()
	nan := math.NaN()
	a := quantity.Amount{Qualifier: quantity.Exact, Numerator: nan, Denominator: nan, Min: nan, Max: nan}
	kind := claim.Count
	rest := strings.ReplaceAll(s, "per cent", "percent")
	low := strings.ToLower(rest)
	for _, p := range []string{"up ", "down "} {
		if strings.HasPrefix(low, p) && !strings.HasPrefix(low, "up to") {
			a.Trend = quantity.Trend(strings.TrimSpace(p))
			rest, low = rest[len(p):], low[len(p):]
		}
	}
	for _, h := range testHedges {
		if strings.HasPrefix(low, h.words) {
			a.Qualifier, rest = h.q, rest[len(h.words):]
			break
		}
	}
	words := strings.Fields(rest)
	var head []string
	number := func(w string) (float64, float64, bool) {
		if v, ok := testNumbers[strings.ToLower(w)]; ok {
			return v, 1, true
		}
		w = strings.ReplaceAll(w, ",", "")
		v, err := strconv.ParseFloat(w, 64)
		prec := 1.0
		if _, frac, ok := strings.Cut(w, "."); ok {
			prec = math.Pow(10, -float64(len(frac)))
		} else {
			for d := v; d >= 10 && math.Mod(d, 10) == 0; d /= 10 {
				prec *= 10
			}
		}
		return v, prec, err == nil
	}
	if v, ok := testVague[strings.ToLower(words[0])]; ok {
		a.Value, a.Min, a.Max, a.Qualifier = nan, v[0], v[1], quantity.Vague
		words = words[1:]
	} else if len(words) >= 3 && (words[1] == "of" || words[1] == "in") {
		n, _, ok1 := number(words[0])
		d, prec, ok2 := number(words[2])
		if ok1 && ok2 {
			a.Numerator, a.Denominator, a.Value, a.Dimension, a.Precision = n, d, n/d, "proportion", prec
			kind, words = claim.Proportion, words[3:]
		}
	} else if lo, hi, ok := strings.Cut(words[0], "–"); ok {
		a.Value, a.Qualifier = nan, quantity.InRange
		a.Min, _, _ = number(lo)
		a.Max, _, _ = number(hi)
		words = words[1:]
	} else {
		w := words[0]
		for sign, code := range map[string]string{"$": "USD", "€": "EUR", "£": "GBP"} {
			if strings.HasPrefix(w, sign) {
				a.Unit, a.Dimension, kind = code, "money", claim.Money
				w = w[len(sign):]
			}
		}
		if strings.HasSuffix(w, "%") {
			w = strings.TrimSuffix(w, "%")
			words = append(words[:1:1], append([]string{"%"}, words[1:]...)...)
		}
		v, prec, ok := number(w)
		if !ok {
			t.Fatalf("amountOf cannot read %q", s)
		}
		a.Value, a.Precision = v, prec
		words = words[1:]
		if len(words) > 0 {
			if m := map[string]float64{"million": 1e6, "billion": 1e9, "thousand": 1e3}[words[0]]; m != 0 {
				a.Value, a.Precision, words = v*m, prec*m, words[1:]
			}
		}
	}
	if len(words) > 0 {
		if u, ok := testUnits[words[0]]; ok && !a.IsRange() || ok && a.IsRange() {
			a.Unit, a.Dimension = u[0], u[1]
			switch {
			case a.Unit == "%":
				a.Value, a.Precision, kind = a.Value/100, math.Min(a.Precision, 1)/100, claim.Proportion
			case a.Dimension == "time":
				kind = claim.Duration
			default:
				kind = claim.Measure
			}
			words = words[1:]
		} else if words[0] == "points" || words[0] == "percentage" {
			a.Unit, a.Dimension = "pp", "points"
			words = nil
		}
	}
	head = words
	if !a.IsRange() {
		a.Min, a.Max = a.Value, a.Value
		switch a.Qualifier {
		case quantity.Over:
			a.Max, a.MinOpen = math.Inf(1), true
		case quantity.AtLeast:
			a.Max = math.Inf(1)
		case quantity.Under:
			a.Min, a.MaxOpen = math.Inf(-1), true
		case quantity.AtMost:
			a.Min = math.Inf(-1)
		}
	}
	if len(head) == 0 {
		return a, "", kind
	}
	return a, lemmaOf(head[len(head)-1]), kind
}

func lemmaOf(w string) string {
	switch w = strings.ToLower(w); w {
	case "people":
		return "person"
	case "men":
		return "man"
	case "women":
		return "woman"
	case "children":
		return "child"
	}
	return strings.TrimSuffix(w, "s")
}

// reportOf builds the claims of one source from marked text. Sentences end at a line's end.
func reportOf(t testing.TB, source, marked string) []claim.Claim {
	t.Helper()
	var out []claim.Claim
	offset := 0
	for n, line := range strings.Split(marked, "\n") {
		plainText, marks := unmark(line)
		headline := strings.HasPrefix(plainText, "# ")
		for _, m := range marks {
			c := claim.Claim{
				ID: fmt.Sprintf("%s%d", source, len(out)+1), Source: source, Rule: "general", Sequence: n, Sentence: plainText, Text: plainText[m.start:m.end],
				Span: claim.Locus{Start: offset + m.start, End: offset + m.end}, Modality: claim.Actual, Headline: headline,
			}
			fillClaim(t, &c, m)
			out = append(out, c)
		}
		offset += len(plainText) + 1
	}
	return out
}

type mark struct {
	start, end int
	name       bool
	attributes []string
}

func unmark(line string) (string, []mark) {
	var b strings.Builder
	var marks []mark
	for {
		before, rest, ok := strings.Cut(line, "{")
		b.WriteString(before)
		if !ok {
			return b.String(), marks
		}
		inner, after, _ := strings.Cut(rest, "}")
		fields := strings.Split(inner, "|")
		m := mark{start: b.Len(), attributes: fields[1:]}
		words, name := strings.CutPrefix(fields[0], "=")
		m.name = name
		b.WriteString(words)
		m.end = b.Len()
		marks = append(marks, m)
		line = after
	}
}

func fillClaim(t testing.TB, c *claim.Claim, m mark) {
	t.Helper()
	switch w := readDate(c.Text); {
	case m.name:
		c.Kind, c.Name, c.Thing.Attribute, c.Thing.Person = claim.Name, c.Text, "person", fold(c.Text)
	case isClock(c.Text):
		h, _ := strconv.Atoi(strings.SplitN(strings.Fields(c.Text)[0], ":", 2)[0])
		mins := 0
		if _, after, ok := strings.Cut(strings.Fields(c.Text)[0], ":"); ok {
			mins, _ = strconv.Atoi(after)
		}
		if strings.Contains(c.Text, "p.m.") && h < 12 {
			h += 12
		}
		c.Kind, c.Time = claim.Date, &claim.Time{Clock: fmt.Sprintf("%02d:%02d", h, mins)}
	case w.words == 1 || w.named > 0 || w.year > 0 && len(c.Text) == 4:
		c.Kind, c.Time = claim.Date, &claim.Time{}
		switch {
		case w.year > 0 && w.month > 0 && w.day > 0:
			c.Time.Timex = date(w.year, w.month, w.day).Format(time.DateOnly)
			c.Time.Date = c.Time.Timex
		case w.year > 0 && w.month > 0:
			c.Time.Timex = fmt.Sprintf("%d-%02d", w.year, w.month)
		case w.year > 0:
			c.Time.Timex = strconv.Itoa(w.year)
		case w.month > 0:
			c.Time.Timex = fmt.Sprintf("XXXX-%02d-%02d", w.month, w.day)
		default:
			c.Time.Timex = fmt.Sprintf("XXXX-WXX-%d", (int(w.weekday)+6)%7+1)
		}
	default:
		a, head, kind := amountOf(t, c.Text)
		c.Quantity, c.Kind, c.Thing.Head, c.Subject = &a, kind, head, head
	}
	for _, at := range m.attributes {
		k, v, _ := strings.Cut(at, "=")
		switch k {
		case "attribute":
			c.Thing.Attribute = v
		case "term":
			c.Thing.Term = v
		case "event":
			c.Thing.Occasion.Type = []string{v}
		case "act":
			c.Thing.Act, c.Predicate = []string{v}, v
		case "got":
			c.Thing.Predicate, c.Thing.Agents = "get", []string{v}
		case "head":
			c.Thing.Head = v
		case "age":
			c.Kind, c.Thing.Person = claim.Age, v
		case "by":
			c.Attribution = &claim.Attribution{Speaker: v, Party: fold(v), Verb: "say"}
		case "other":
			c.Thing.Other = true
		case "then": // told as of that year, before the news
			c.Thing.Occasion.Background, c.Thing.Occasion.Time = true, &claim.Time{Timex: v, Date: v + "-01-01", Until: v + "-12-31", Grain: "year"}
		case "rule":
			c.Rule = v
		case "kind":
			c.Kind = claim.Kind(v)
		case "modality":
			c.Modality = claim.Modality(v)
		case "count": // "43 in Tarn": a bare number
		default:
			t.Fatalf("unknown attribute %q", at)
		}
	}
}

func isClock(s string) bool {
	return strings.HasSuffix(s, "a.m.") || strings.HasSuffix(s, "p.m.") || len(s) == 5 && s[2] == ':'
}

// one builds a single claim of a source.
func one(t testing.TB, source, words string) *claim.Claim {
	t.Helper()
	cs := reportOf(t, source, "{"+words+"}")
	return &cs[0]
}

func policyOf(rounding string) claim.Policy { return claim.Policy{Rule: "general", Rounding: rounding} }

// groupOf puts claims in one group, as alignment would.
func groupOf(claims []claim.Claim) []claim.Group {
	g := claim.Group{Rule: "general"}
	for i := range claims {
		g.Claims = append(g.Claims, &claims[i])
	}
	return []claim.Group{g}
}

func relations(fs []claim.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, string(f.Relation))
	}
	slices.Sort(out)
	return out
}
