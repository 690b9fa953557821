package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/utterance"
)

const (
	// alteredShare is the share of the words of the shorter quotation that may differ before it is taken for another sentence or a paraphrase.
	alteredShare = 0.34
	// oneSentence is how many words a quotation must share with one sentence of a longer one to be that sentence altered.
	oneSentence = 5
	// longestQuote bounds the comparison, which is quadratic in it.
	longestQuote = 400
)

// ruleQuotes compares the wording of two quotations: spelling, punctuation and case are nothing, an ellipsis stands for any words, and
// one may be cut out of the other. A paraphrase is no misquote, so what differs in many words is not compared.
func ruleQuotes(a, b *claim.Claim) ruling {
	x, y := quoteWords(a.Text), quoteWords(b.Text)
	if len(x) == 0 || len(y) == 0 {
		return ruling{because: "one of the two quotations has no words"}
	}
	if equalWords(x, y) || strings.Join(x, "") == strings.Join(y, "") { // "data center" and "datacenter"
		return ruling{claim.Agree, "the same words", "", false}
	}
	short, long := x, y
	if len(short) > len(long) {
		short, long = long, short
	}
	if cutFrom(short, long) || cutFrom(long, short) || len(short) >= 3 && strings.Contains(strings.Join(long, ""), strings.Join(short, "")) {
		return ruling{claim.Compatible, "one quotes more of the same words", "", false}
	}
	if u, v := unbracketed(a.Text), unbracketed(b.Text); (u != a.Text || v != b.Text) && equalWords(quoteWords(u), quoteWords(v)) {
		return ruling{claim.Compatible, "one adds words in brackets, which are the writer's", "", false}
	}
	if len(long) > longestQuote {
		return ruling{because: "the quotations are too long to compare word for word"}
	}
	changes, kept := diffWords(x, y)
	changes = slices.DeleteFunc(changes, func(c change) bool { return strings.ReplaceAll(c.a, " ", "") == strings.ReplaceAll(c.b, " ", "") })
	if len(changes) == 0 {
		return ruling{claim.Agree, "the same words", "", false}
	}
	if kept < 3 || !fewChanges(changes, len(short), a.Text, b.Text) {
		if c := changesInOne(a.Text, b.Text); c != nil {
			return ruling{claim.Near, "one sentence of the quotation with changed words: " + changeWords(c), "the same words", false}
		}
		if utterance.Read(a.Text).Likeness(utterance.Read(b.Text)) >= utterance.Alike {
			return ruling{claim.Near, "what was said is told in other words: " + changeWords(changes), "the same words", false}
		}
		return ruling{because: "the quotations differ in so many words that they may be two sentences, or a paraphrase"}
	}
	if len(changes) > 1 && replaces(changes) && utterance.Read(a.Text).Opposes(utterance.Read(b.Text)) {
		return ruling{because: "one denies something, and other words differ too: they may be two sentences"}
	}
	return ruling{claim.Near, "the same quotation with changed words: " + changeWords(changes), "the same words", false}
}

// replaces reports whether one of the changes puts other words in the place of some.
func replaces(changes []change) bool {
	return slices.ContainsFunc(changes, func(c change) bool { return c.a != "" && c.b != "" })
}

// fewChanges reports whether the changes between two quotations, the shorter of so many words, leave one utterance: more than one changed word must
// leave most of what tells something.
func fewChanges(changes []change, short int, a, b string) bool {
	n := altered(changes)
	return n <= alteredShare*float64(short)+0.5 && (n <= 1 || utterance.Read(a).Shares(utterance.Read(b)))
}

// altered is how many words the changes make different.
func altered(changes []change) (n float64) {
	for _, c := range changes {
		n += float64(max(len(strings.Fields(c.a)), len(strings.Fields(c.b))))
	}
	return n
}

// changesInOne is what differs between a quotation and that sentence of another, longer one which it gives in changed words; nil where none is
// close enough, or several are: a speaker who repeats himself with other words is not misquoted.
func changesInOne(a, b string) (found []change) {
	x, y := quoteWords(a), quoteWords(b)
	swap := len(x) > len(y)
	if swap {
		x, a, b = y, b, a
	}
	for _, s := range strings.FieldsFunc(b, func(r rune) bool { return r == '.' || r == '!' || r == '?' || r == ';' }) {
		y := quoteWords(s)
		if len(y) < oneSentence || len(y) > 2*len(x) {
			continue
		}
		changes, kept := diffWords(x, y)
		if swap {
			changes, kept = diffWords(y, x)
		}
		if kept < oneSentence || !fewChanges(changes, min(len(x), len(y)), a, s) {
			continue
		}
		if found != nil {
			return nil
		}
		found = changes
	}
	return found
}

// unbracketed is a quotation without what its writer put into it in brackets: "moved (the office) to".
func unbracketed(s string) string {
	for {
		i := strings.IndexAny(s, "([")
		if i < 0 {
			return s
		}
		n := strings.IndexAny(s[i:], ")]")
		if n < 0 {
			return s
		}
		s = s[:i] + s[i+n+1:]
	}
}

// quoteWords are the words of a quotation as they are compared: folded, without punctuation, with … for an ellipsis.
func quoteWords(s string) []string {
	s = strings.ReplaceAll(s, "%", " percent ")
	s = strings.ReplaceAll(s, "...", "…")
	s = strings.ReplaceAll(s, ". . .", "…")
	fields := strings.FieldsFunc(s, func(r rune) bool {
		return r != '…' && r != '\'' && r != '’' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	})
	var out []string
	for _, f := range fields {
		for f != "" {
			before, after, dots := strings.Cut(f, "…")
			if w, not := strings.CutSuffix(strings.ReplaceAll(strings.ToLower(before), "’", "'"), "n't"); not && w != "" && w != "ca" && w != "wo" && w != "sha" && w != "ai" {
				out = append(out, quoteWord(w), "not") // a desk writes "aren't" or "are not"
			} else if w := quoteWord(before); w != "" {
				if w == "00" && len(out) > 0 && isDigits(out[len(out)-1]) {
					// 6:00 p.m.
				} else if w == "cent" && len(out) > 0 && out[len(out)-1] == "per" {
					out[len(out)-1] = "percent"
				} else {
					out = append(out, w)
				}
			}
			if dots && (len(out) == 0 || out[len(out)-1] != "…") {
				out = append(out, "…")
			}
			f = after
		}
	}
	return out
}

// isDigits reports whether w is a number in digits.
func isDigits(w string) bool {
	return w != "" && strings.Trim(w, "0123456789") == ""
}

var apostrophes = strings.NewReplacer("'", "", "’", "")

func quoteWord(w string) string {
	w = strings.Trim(w, "'’")
	w = apostrophes.Replace(fold(w)) // "year ’ s" is "year's"
	if s := quoteSpelling(w); s != "" {
		return s
	}
	if len(w) > 4 {
		w = strings.Replace(w, "our", "or", 1) // neighbourhood
		w = strings.Replace(w, "isation", "ization", 1)
		for _, e := range []string{"ise", "ised", "ises", "ising"} {
			if rest, ok := strings.CutSuffix(w, e); ok && len(rest) > 3 {
				return rest + "ize" + e[3:]
			}
		}
		for _, e := range britishEndings {
			if rest, ok := strings.CutSuffix(w, e[0]); ok {
				return rest + e[1]
			}
		}
	}
	return w
}

// britishEndings are endings that British and American desks spell in two ways. What they make of a word need be no word, since both sides get it.
var britishEndings = [...][2]string{
	{"bre", "ber"}, {"bres", "bers"}, {"ence", "ense"}, {"ences", "enses"}, {"tre", "ter"}, {"tres", "ters"},
	{"ogue", "og"}, {"ogues", "ogs"}, {"lled", "led"}, {"lling", "ling"}, {"ller", "ler"},
}

func equalWords(x, y []string) bool {
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

// cutFrom reports whether short stands in long word for word, an ellipsis in short standing for any number of words.
func cutFrom(short, long []string) bool {
	at, first := 0, true
	for len(short) > 0 {
		n := 0
		for n < len(short) && short[n] != "…" {
			n++
		}
		piece := short[:n]
		short = short[min(n+1, len(short)):]
		if n == 0 {
			first = false
			continue
		}
		found := indexWords(long[at:], piece)
		if found < 0 || n < 3 && len(long) > n && !first {
			return false
		}
		at += found + n
		first = false
	}
	return at >= 3
}

func indexWords(long, piece []string) int {
	for i := 0; i+len(piece) <= len(long); i++ {
		if equalWords(long[i:i+len(piece)], piece) {
			return i
		}
	}
	return -1
}

// change is a stretch of words of one quotation that the other has otherwise; one of the two may be empty.
type change struct{ a, b string }

// diffWords aligns two quotations by their longest common subsequence and returns what differs, and how many words are kept.
func diffWords(x, y []string) ([]change, int) {
	n, m := len(x), len(y)
	t := make([]int, (n+1)*(m+1))
	at := func(i, j int) *int { return &t[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if x[i] == y[j] {
				*at(i, j) = *at(i+1, j+1) + 1
			} else {
				*at(i, j) = max(*at(i+1, j), *at(i, j+1))
			}
		}
	}
	var out []change
	var a, b []string
	flush := func() {
		if len(a)+len(b) > 0 {
			out = append(out, change{strings.Join(a, " "), strings.Join(b, " ")})
			a, b = nil, nil
		}
	}
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && x[i] == y[j]:
			flush()
			i, j = i+1, j+1
		case j == m || i < n && *at(i+1, j) >= *at(i, j+1):
			a, i = append(a, x[i]), i+1
		default:
			b, j = append(b, y[j]), j+1
		}
	}
	flush()
	return out, *at(0, 0)
}

func changeWords(changes []change) string {
	words := make([]string, 0, len(changes))
	for _, c := range changes {
		switch {
		case c.a == "":
			words = append(words, "“"+c.b+"” added")
		case c.b == "":
			words = append(words, "“"+c.a+"” left out")
		default:
			words = append(words, "“"+c.a+"” against “"+c.b+"”")
		}
	}
	return strings.Join(words, ", ")
}
