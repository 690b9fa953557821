package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// longestSaid is how many bytes of a claim's words a reason quotes.
const longestSaid = 120

// said is the words of a claim as a reason quotes them: on one line, and not too long.
func said(c *claim.Claim) string {
	s := claim.OneLine(strings.ToValidUTF8(c.Text, "�"))
	if s == "" {
		s = Form(c)
	}
	if len(s) > longestSaid {
		cut := longestSaid
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = strings.TrimRight(s[:cut], " ") + "…"
	}
	return "“" + s + "”"
}

// sentence is the reason of a judgement: who says what, and what decided.
func sentence(a, b *claim.Claim, because string) string {
	if a.Source == b.Source {
		return a.Source + " says " + said(a) + saidBy(a) + " and " + said(b) + saidBy(b) + ": " + because + "."
	}
	return a.Source + " says " + said(a) + saidBy(a) + "; " + b.Source + " says " + said(b) + saidBy(b) + ": " + because + "."
}

func saidBy(c *claim.Claim) string {
	if c.Kind == claim.Quote || c.Attribution == nil || c.Attribution.Speaker == "" {
		return ""
	}
	return " (" + c.Attribution.Speaker + ")"
}

// Form is the normal form of what c states, as explain shows it and as sides are named by: "at least 12", "about 10 km", "2025-10-14", "4 of 10 (40%)".
func Form(c *claim.Claim) string {
	switch {
	case c.Quantity != nil && c.Quantity.Qualifier == quantity.Vague:
		return vagueWords(c.Quantity, strings.ToLower(claim.OneLine(c.Text)))
	case c.Quantity != nil:
		return amountWords(c.Quantity, c.Kind)
	case c.Time != nil:
		return timeWords(c.Time, c.Text)
	case c.Kind == claim.Role || c.Kind == claim.Outcome:
		v := c.Value
		if v == "" {
			v = c.Predicate
		}
		if v == "" {
			v = c.Text
		}
		if c.Kind == claim.Outcome && c.Value == "" && world(c) == claim.Denied { // the value in words says it itself
			return "not: " + v
		}
		return v
	case c.Kind == claim.Quote:
		return claim.OneLine(c.Text)
	}
	return nameOf(c)
}

var hedges = map[quantity.Qualifier]string{
	quantity.About: "about ", quantity.Over: "more than ", quantity.AtLeast: "at least ", quantity.Under: "fewer than ", quantity.AtMost: "at most ",
	quantity.Nearly: "nearly ", quantity.JustOver: "just over ",
}

func amountWords(a *quantity.Amount, k claim.Kind) string {
	if k == claim.Score {
		if num, den, ok := parts(a); ok {
			return number64(num) + "–" + number64(den)
		}
		if a.Numerator > 0 {
			return number64(a.Numerator) + "–" + number64(a.Denominator)
		}
	}
	if a.Qualifier == quantity.Vague {
		return vagueWords(a, a.String())
	}
	var s string
	num, den, share := parts(a)
	switch {
	case share:
		s = number64(num) + " of " + number64(den) + " (" + number64(100*a.Value) + "%)"
	case !a.IsRange():
		s = number64(scaled(a, a.Value))
	case math.IsInf(a.Min, -1) || math.IsNaN(a.Min):
		s = number64(scaled(a, a.Max))
	case math.IsInf(a.Max, 1) || math.IsNaN(a.Max):
		s = number64(scaled(a, a.Min))
	default:
		s = number64(scaled(a, a.Min)) + "–" + number64(scaled(a, a.Max))
	}
	if !share && k != claim.Age {
		s = withUnit(s, a)
	}
	s = hedge(a) + s
	if a.Per != "" {
		s += " per " + a.Per
	}
	switch a.Trend {
	case quantity.Up:
		return "up " + s
	case quantity.Down:
		return "down " + s
	}
	if k == claim.Ordinal {
		return "number " + s
	}
	return s
}

// hedge is the word before a: what is measured or paid is less, what is counted is fewer.
func hedge(a *quantity.Amount) string {
	if a.Qualifier == quantity.Under && a.Unit != "" {
		return "less than "
	}
	return hedges[a.Qualifier]
}

// vagueWords is a vague number in the report's words and what it is taken for: "dozens (24–99)", "many (5 or more)".
func vagueWords(a *quantity.Amount, words string) string {
	least, most := !math.IsInf(a.Min, -1) && !math.IsNaN(a.Min), !math.IsInf(a.Max, 1) && !math.IsNaN(a.Max)
	switch {
	case least && most:
		return words + " (" + number64(scaled(a, a.Min)) + "–" + number64(scaled(a, a.Max)) + ")"
	case least:
		return words + " (" + number64(scaled(a, a.Min)) + " or more)"
	case most:
		return words + " (" + number64(scaled(a, a.Max)) + " or less)"
	}
	return words
}

func scaled(a *quantity.Amount, v float64) float64 {
	if a.Unit == "%" {
		return math.Round(1e4*v*10) / 1e3 // a third is 33.333%
	}
	return v
}

func withUnit(s string, a *quantity.Amount) string {
	switch {
	case a.Unit == "":
		return s
	case a.Unit == "%":
		return s + "%"
	case isMoney(a):
		return a.Unit + " " + s
	}
	if w, ok := timeUnits[a.Unit]; ok {
		if s != "1" {
			w += "s"
		}
		return s + " " + w
	}
	if w := unitSigns[a.Unit]; w != "" {
		return s + w
	}
	return s + " " + a.Unit
}

// unitSigns are the units that news writes with a sign: nobody reads "-18 Cel" as degrees.
var unitSigns = map[string]string{"Cel": " °C", "degF": " °F", "deg": "°"}

// timeUnits are the units of durations in words: nobody reads "3 a" as three years.
var timeUnits = map[string]string{"a": "year", "mo": "month", "wk": "week", "d": "day", "h": "hour", "min": "minute", "s": "second"}

// number64 writes a number as news does: 120,000 and 2.1 million.
func number64(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "?"
	}
	for _, m := range []struct {
		size float64
		word string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if q := v / m.size; math.Abs(q) >= 1 && math.Abs(q) < 1e4 && alike(math.Round(q*1000)/1000, q) {
			return trimNumber(q) + m.word
		}
	}
	s := trimNumber(v)
	whole, fraction, _ := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if len(whole) > 3 && !strings.Contains(s, "e") {
		var b strings.Builder
		for i, r := range whole {
			if i > 0 && (len(whole)-i)%3 == 0 {
				b.WriteByte(',')
			}
			b.WriteRune(r)
		}
		whole = b.String()
	}
	if fraction != "" {
		return sign + whole + "." + fraction
	}
	return sign + whole
}

func trimNumber(v float64) string {
	r := math.Round(v*1e4) / 1e4
	if r == 0 {
		r = v
	}
	if math.Abs(r) >= 1e15 {
		return strconv.FormatFloat(r, 'g', 6, 64)
	}
	return strconv.FormatFloat(r, 'f', -1, 64)
}

func timeWords(t *claim.Time, text string) string {
	s := t.Timex
	if strings.HasPrefix(s, "XXXX") || strings.HasSuffix(s, "_REF") {
		s = "" // a day of no known week or year is told in the report's own words
	}
	if t.Date != "" {
		s = t.Date
		if whole := wholePeriod(t.Date, t.Until); whole != "" {
			s = whole
		} else if t.Until != "" && t.Until != t.Date {
			s += " to " + t.Until
		}
	}
	switch {
	case t.Clock != "" && s == "" && text != "":
	case t.Clock != "" && (s == "" || strings.HasPrefix(s, "T")):
		s = t.Clock
	case t.Clock != "" && !strings.Contains(s, "T"+t.Clock):
		s += " " + t.Clock
	}
	if t.Clock != "" && t.Zone != "" && s != "" {
		s += " " + t.Zone
	}
	switch {
	case s == "":
		return claim.OneLine(text)
	case t.Since:
		s = "since " + s
	case t.By:
		s = "by " + s
	}
	if t.About {
		s = "about " + s
	}
	return s
}

// wholePeriod is the month or year that begins with one day and ends with another, as ISO 8601 writes it: "2003-12", "1957"; "" if they are none.
func wholePeriod(first, last string) string {
	if len(first) != len("2006-01-02") || len(last) != len(first) || first[8:] != "01" {
		return ""
	}
	switch day, err := time.Parse(time.DateOnly, first); {
	case err != nil:
		return ""
	case first[4:] == "-01-01" && last == first[:4]+"-12-31":
		return first[:4]
	case day.AddDate(0, 1, -1).Format(time.DateOnly) == last:
		return first[:7]
	}
	return ""
}

// list joins words as a sentence does: a, b and c.
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// unique returns the different strings of s in order; s itself where it has no two.
func unique(s []string) []string {
	if len(s) < 2 {
		return s
	}
	s = slices.Clone(s)
	slices.Sort(s)
	return slices.Compact(s)
}
