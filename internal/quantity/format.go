package quantity

import (
	"cmp"
	"math"
	"strconv"
	"strings"
)

// said are the words that String puts before a number for its qualifier, and that Find reads back.
var said = map[Qualifier]string{About: "about ", Over: "more than ", AtLeast: "at least ", Under: "less than ", AtMost: "at most ", Nearly: "nearly ", JustOver: "just over "}

// String says a in words that Find reads back: "more than 40", "26–31 million USD", "65%", "52 of 80".
func (a Amount) String() string {
	if a.Qualifier == Vague {
		return a.vagueString()
	}
	if !math.IsNaN(a.Numerator) {
		sep := "–"
		if a.Dimension == "proportion" {
			sep = " of "
		}
		return said[a.Qualifier] + formatNumber(a.Numerator, 0) + sep + formatNumber(a.Denominator, 0)
	}
	factor := 1.0
	if a.Unit == "%" {
		factor = 100
	}
	var num string
	if a.IsRange() {
		lo, hi := formatNumber(a.Min*factor, 0), formatNumber(a.Max*factor, 0)
		if i := strings.IndexByte(hi, ' '); i > 0 && strings.HasSuffix(lo, hi[i:]) {
			lo = lo[:len(lo)-len(hi)+i]
		}
		num = lo + "–" + hi
	} else {
		num = formatNumber(a.Value*factor, a.Precision*factor)
	}
	s := said[a.Qualifier] + num
	switch {
	case a.Unit == "%":
		s += "%"
	case a.Dimension == "ratio":
		s += " times"
	case a.Unit != "":
		s += " " + unitWord(a)
	}
	switch a.Per {
	case "":
	case "each":
		s += " each"
	default:
		s += " per " + perWord(a.Per)
	}
	return s
}

func (a Amount) vagueString() string {
	lo, hi := formatNumber(a.Min, 0), formatNumber(a.Max, 0)
	u := ""
	if a.Unit != "" {
		u = " " + unitWord(a)
	}
	if w := vagueWord(a.Min, a.Max); w != "" {
		return w + u
	}
	for _, f := range [...]struct {
		f float64
		w string
	}{{100, "hundred"}, {1000, "thousand"}, {1e6, "million"}, {1e9, "billion"}} {
		if a.Min == 3*f.f && a.Max == 10*f.f-1 {
			return "several " + f.w + u
		}
	}
	switch {
	case math.IsInf(a.Max, 1):
		return "more than about " + lo + u
	case math.IsInf(a.Min, -1):
		return "less than about " + hi + u
	}
	return lo + "–" + hi + u
}

// vagueWord returns the word for a stretch of numbers, "" if there is none that stands alone.
func vagueWord(lo, hi float64) string {
	for i := range entries {
		e := &entries[i]
		if e.min > 0 && e.min == lo && (e.max == hi || e.max == 0 && math.IsInf(hi, 1)) && !e.ofOnly {
			return e.single
		}
	}
	return ""
}

// unitWord is how String says a's unit: the code of a currency, else the word.
func unitWord(a Amount) string {
	if a.Dimension == "money" {
		e := currency(a.Unit)
		if e == nil || e.of == "" && len(a.Unit) == 3 && !strings.HasPrefix(a.Unit, "XX") {
			return a.Unit
		}
		return cmp.Or(e.plural, e.single)
	}
	if e := unit(a.Unit); e != nil {
		if a.Value == 1 || e.plural == "" {
			return e.single
		}
		return e.plural
	}
	return a.Unit
}

func perWord(p string) string {
	if e := unit(p); e != nil {
		return e.single
	}
	return p
}

// formatNumber writes v with its digits grouped, and in words from a million on. precision, where it is known, gives the decimals.
func formatNumber(v, precision float64) string {
	for _, m := range [...]struct {
		f float64
		w string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if math.Abs(v) >= m.f && math.Abs(v) < 1e16 {
			if s := decimals(v/m.f, precision/m.f); len(s) <= 7 {
				return s + m.w
			}
		}
	}
	return decimals(v, precision)
}

func decimals(v, precision float64) string {
	n := -1
	if precision > 0 && precision < 1 {
		n = int(math.Round(-math.Log10(precision)))
	}
	s := strconv.FormatFloat(v, 'f', n, 64)
	if n >= 0 {
		if t := strconv.FormatFloat(v, 'f', -1, 64); len(t) > len(s) && len(t) < 12 {
			s = t
		}
	} else if len(s) > 12 {
		s = strconv.FormatFloat(v, 'g', 12, 64)
		if w, err := strconv.ParseFloat(s, 64); err == nil {
			s = strconv.FormatFloat(w, 'f', -1, 64)
		}
	}
	whole, frac, _ := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if frac != "" {
		b.WriteByte('.')
		b.WriteString(frac)
	}
	return b.String()
}
