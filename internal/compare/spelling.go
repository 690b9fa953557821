package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// form is one way in which a bearer's name is written, with where.
type form struct {
	written string
	words   []string // of written, in lower case, diacritics and all
	folded  []string
	key     string
	sort    string // person, organisation, place
	claims  []*claim.Claim
	given   []string // the first words of the names that end in this surname, where the form is a person's
	// firm says that an organisation of the same report has this surname for its first word: Weber may lead, and Webber be a firm.
	firm bool
	// offices are those that the reports which have a full name tell its bearer to hold.
	offices []string
}

// markGiven notes for each person's form which given names its surname has: Lindqvist and Lindkvist are two people, where one is Anna and the
// other Arne.
func markGiven(forms []form) {
	given := map[string][]string{}
	for i := range forms {
		if f := &forms[i]; f.sort == "person" && len(f.words) > 1 {
			last := f.words[len(f.words)-1]
			if len(given[last]) < mostWords {
				given[last] = append(given[last], f.folded[0])
			}
		}
	}
	firms := map[string]bool{}
	for i := range forms {
		if f := &forms[i]; f.sort == "organisation" && len(f.words) > 1 {
			firms[f.words[0]] = true
		}
	}
	for i := range forms {
		if f := &forms[i]; f.sort == "person" {
			f.firm = len(f.words) == 1 && (firms[f.words[0]] || f.begins())
			f.given = given[f.words[len(f.words)-1]]
		}
	}
}

// bearers reports whether the surnames of two forms belong to people of different given names.
func bearers(a, b *form) bool {
	return len(a.given) > 0 && len(b.given) > 0 && !slices.ContainsFunc(a.given, func(x string) bool {
		return slices.ContainsFunc(b.given, func(y string) bool {
			return x[0] == y[0] && respelled(x, y) || x == y || len(x) == 1 && x[0] == y[0] || len(y) == 1 && x[0] == y[0]
		})
	})
}

// shortened reports whether b is the surname of a, mistyped, in a report that has no other bearer of it: Katarzyna Wilczek and Wilzcek.
func shortened(a, b *form) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	x, y := a.folded[0], b.folded[len(b.folded)-1]
	return len(a.words) == 1 && len(b.words) > 1 && a.sort == "person" && b.sort == "person" && len(a.given) == 0 && !a.firm && !a.ruler() && !slices.Contains(b.folded, x) && shareSource(a, b) && initial(x) == initial(y) && !plural(x, y) &&
		(swapped(x, y) || min(len(x), len(y)) >= 5 && x[len(x)-1] == y[len(y)-1] && distance(x, y, 1) == 1 || min(len(x), len(y)) >= 7 && (distance(x, y, 1) == 1 || x[len(x)-1] == y[len(y)-1] && sameLetters(x, y) && distance(x, y, 2) == 2))
}

// ruler reports whether f is so well known that it is told without a given name: "the Reagan administration", "President Reagan".
func (f *form) ruler() bool {
	return slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		return strings.Contains(c.Sentence, "President "+f.written) || strings.Contains(c.Sentence, f.written+" administration") || strings.Contains(c.Sentence, f.written+" Administration") || strings.Contains(c.Sentence, f.written+" government")
	})
}

// begins reports whether a longer name begins with f somewhere: "Webber Industries".
func (f *form) begins() bool {
	return slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		for s := c.Sentence; ; {
			_, rest, ok := strings.Cut(s, f.written+" ")
			if !ok {
				return false
			}
			if rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
				return true
			}
			s = rest
		}
	})
}

// misspeltPlace reports whether two places of one report that no gazetteer knows are one: Orvenka and Orvinka. Where a sentence tells both they are two.
func misspeltPlace(a, b *form) bool {
	x, y := strings.Join(a.folded, " "), strings.Join(b.folded, " ")
	return a.sort == "place" && b.sort == "place" && x != y && min(len(x), len(y)) >= 6 && x[0] == y[0] && !plural(x, y) && unknownPlace(a) && unknownPlace(b) &&
		(romanised(x) == romanised(y) || swapped(x, y) || min(len(x), len(y)) >= 8 && distance(x, y, 1) == 1 && x[len(x)-1] == y[len(y)-1]) && shareSource(a, b) && !shareSentence(a, b)
}

// unknownPlace reports whether the gazetteer does not tell what sort of place f is.
func unknownPlace(f *form) bool {
	return !slices.ContainsFunc(f.claims, func(c *claim.Claim) bool { return c.Thing.Attribute != "" && c.Thing.Attribute != "site" })
}

func shareSentence(a, b *form) bool {
	for _, c := range a.claims[:min(len(a.claims), 20)] {
		for _, d := range b.claims[:min(len(b.claims), 20)] {
			if c.Source == d.Source && c.Sequence == d.Sequence {
				return true
			}
		}
	}
	return false
}

// Spellings finds names that are spelled in two ways, within one source or between sources. Two forms are held for one name where the
// resolver gives them one key, or where all words but one are alike and that one is a letter or two apart. Short forms (Brandt, Jonas Brandt)
// and, between sources, diacritics are no matter of spelling.
func Spellings(claims []claim.Claim) []claim.Finding {
	forms := formsOf(claims)
	markGiven(forms)
	markOffices(forms, claims)
	cluster := make([]int, len(forms)) // of each form, one before it that is the same name, or itself
	for i := range forms {
		cluster[i] = i
	}
	root := func(i int) int {
		for cluster[i] != i {
			cluster[i] = cluster[cluster[i]]
			i = cluster[i]
		}
		return i
	}
	for _, pair := range spelledPairs(forms) {
		a, b := root(pair[0]), root(pair[1])
		cluster[max(a, b)] = min(a, b)
	}
	members := make([][]*form, len(forms))
	for i := range forms {
		members[root(i)] = append(members[root(i)], &forms[i])
	}
	var out []claim.Finding
	for _, m := range members {
		if len(m) > 1 {
			out = append(out, spellingFinding(m))
		}
	}
	return out
}

// formsOf gathers the written forms, sorted by what they say.
func formsOf(claims []claim.Claim) []form {
	at := map[string]int{}
	var out []form
	for i := range claims {
		c := &claims[i]
		if c.Kind != claim.Name && c.Kind != claim.Place {
			continue
		}
		w := strings.Join(strings.Fields(c.Text), " ")
		for _, s := range []string{"'s", "’s", "'", "’"} {
			w = strings.TrimSuffix(w, s)
		}
		f := form{written: w, words: strings.Fields(strings.ToLower(strings.ReplaceAll(w, "-", " "))), key: key(c), sort: string(c.Kind)}
		if c.Kind == claim.Name {
			f.sort = c.Thing.Attribute
		}
		if len(w) < 4 || len(w) > 100 || !utf8.ValidString(w) || strings.ContainsAny(w, "0123456789.,;:()\"") || w == strings.ToUpper(w) {
			continue
		}
		f.folded = strings.Fields(fold(w))
		if len(f.folded) != len(f.words) {
			continue // a hyphen more or less is no spelling of interest
		}
		id := f.sort + "\x1f" + f.key + "\x1f" + w
		k, seen := at[id]
		if !seen {
			k = len(out)
			at[id] = k
			out = append(out, f)
		}
		out[k].claims = append(out[k].claims, c)
	}
	slices.SortFunc(out, func(a, b form) int {
		return cmp.Or(cmp.Compare(a.sort, b.sort), cmp.Compare(a.written, b.written), cmp.Compare(a.key, b.key))
	})
	return out
}

// mostForms is how many forms after it, in alphabetical order, a form is compared with among those of one bucket.
const mostForms = 500

// spelledPairs are the forms, by index, that are two spellings of one name. Only forms in one bucket are compared.
func spelledPairs(forms []form) [][2]int {
	buckets := map[string][]int{}
	for i := range forms {
		for _, b := range forms[i].buckets() {
			buckets[b] = append(buckets[b], i)
		}
	}
	var out [][2]int
	for _, b := range buckets {
		for k, i := range b {
			for _, j := range b[k+1 : min(len(b), k+1+mostForms)] {
				if spelledApart(&forms[i], &forms[j]) {
					out = append(out, [2]int{i, j})
				}
			}
		}
	}
	return out // in no order, and some twice: they only say what belongs together
}

// buckets are what f shares with every form that may be a spelling of it: the resolver gave both one key, or the last words begin alike, and all words
// but one are the same, or both stand in one report.
func (f *form) buckets() []string {
	n := len(f.folded)
	start := f.sort + "\x1f" + initial(f.folded[n-1]) + "\x1f"
	out := []string{f.sort + "\x1f=" + f.key, start + strings.Join(f.folded, " ")}
	for i := range f.folded {
		if n > 1 && n <= mostWords {
			out = append(out, start+strings.Join(f.folded[:i], " ")+"\x1f"+strings.Join(f.folded[i+1:], " "))
		}
	}
	if bare := f.bare(); bare != "" {
		out = append(out, f.sort+"\x1f~"+f.folded[0]+" "+bare)
	}
	if f.sort == "person" && len(f.folded[n-1]) >= 5 || f.sort == "place" && n == 1 && len(f.folded[0]) >= 6 { // a surname alone and a full name of one report
		for i, c := range f.claims {
			if i < 20 && (i == 0 || c.Source != f.claims[i-1].Source) {
				out = append(out, start+"@"+c.Source)
			}
		}
	}
	return out
}

// initial is the letter that a word begins with, one for those that romanisations write one sound by: Kolbe and Colbe begin alike.
func initial(w string) string {
	switch w[0] {
	case 'c', 'q':
		return "k"
	case 'w':
		return "v"
	case 'y', 'i':
		return "j"
	case 'z', 'x':
		return "s"
	}
	return w[:1]
}

// mostWords is the longest name, in words, that is searched for by all its words but one.
const mostWords = 12

// spelledApart reports whether two forms are one name in two spellings.
func spelledApart(a, b *form) bool {
	if bearers(a, b) && a.words[len(a.words)-1] != b.words[len(b.words)-1] {
		return false
	}
	if otherParticle(a, b) {
		return true
	}
	if len(a.words) != len(b.words) {
		return a.key == b.key && lastSpelledApart(a, b) || shortened(a, b)
	}
	if a.sort == "person" && len(a.words) > 1 && shareSentence(a, b) && a.words[len(a.words)-1] != b.words[len(b.words)-1] {
		return false // who tells two full names in one sentence tells of two people
	}
	if a.sort == "person" && len(a.words) > 1 && len(b.words) > 1 && (a.ofKin() || b.ofKin()) {
		return false
	}
	differ, marks := -1, false
	for i := range a.words {
		switch {
		case a.words[i] == b.words[i]:
		case a.folded[i] == b.folded[i]:
			marks = true
		case differ >= 0:
			return false
		default:
			differ = i
		}
	}
	if differ < 0 {
		return marks && shareSource(a, b)
	}
	x, y := a.folded[differ], b.folded[differ]
	if a.sort == "person" && len(a.words) > 1 && oneHolder(a, b, x, y) {
		return true
	}
	if a.sort == "person" && len(a.words) > 1 && differ == len(a.words)-1 && lengthened(x, y) && !shareSource(a, b) {
		return true
	}
	if full := a.sort == "person" && len(a.words) > 1 && differ == len(a.words)-1; plural(x, y) && !full { // a person by his full name is one
		return false
	}
	if a.key == b.key {
		least := 4
		if a.sort == "person" && len(a.words) > 1 {
			least = 3 // the other words vouch for it
		}
		sound := consonants(romanised(x)) == consonants(romanised(y)) // Philippa and Filippa, Yevgeny and Evgeni too
		return (initial(x) == initial(y) || least == 3 && sound) && min(len(x), len(y)) >= least && !pet(x, y) && (romanised(x) == romanised(y) || distance(x, y, 2) <= 2 || sound)
	}
	if len(a.words) == 1 || a.sort == "place" {
		return misspeltPlace(a, b) || len(a.words) > 1 && respelled(x, y)
	}
	if a.sort == "person" && differ < len(a.words)-1 {
		return romanised(x) == romanised(y) || swapped(x, y) || lastConsonant(x, y) || min(len(x), len(y)) >= 6 && x[len(x)-1] == y[len(y)-1] && (sameLetters(x, y) || doubled(x, y)) && distance(x, y, 2) <= 2 // Daniel and Daniela may be brother and sister
	}
	return respelled(x, y)
}

// bare is the surname of a person's full name without a particle before it: "ferrante" of Paolo LaFerrante and of Paolo La Ferrante. It is empty where too
// little would be left.
func (f *form) bare() string {
	if f.sort != "person" || len(f.folded) < 2 || len(f.folded) > 3 {
		return ""
	}
	last := strings.Join(f.folded[1:], "")
	for _, p := range nameParticles {
		if rest, ok := strings.CutPrefix(last, p); ok && len(rest) >= leastBare {
			last = rest
			break
		}
	}
	if len(last) < leastBare {
		return ""
	}
	return last
}

// leastBare is how many letters a surname has at least that is known without its particle.
const leastBare = 5

// otherParticle reports whether two full names are one but for a particle before the surname, which no report tells apart: Paolo Ferrante and Paolo LaFerrante.
func otherParticle(a, b *form) bool {
	x, y := a.bare(), b.bare()
	return x != "" && x == y && a.folded[0] == b.folded[0] && strings.Join(a.folded, "") != strings.Join(b.folded, "") && !shareSource(a, b) && !a.ofKin() && !b.ofKin()
}

// ofKin reports whether a form is told right after a word for a relative: "his cousin Tomasz Reva".
func (f *form) ofKin() bool {
	return slices.ContainsFunc(f.claims[:min(len(f.claims), 20)], func(c *claim.Claim) bool {
		i := strings.Index(c.Sentence, f.written)
		return i > 0 && endsWord(strings.TrimRight(asciiLower(c.Sentence[max(0, i-24):i]), " ,"), kin...)
	})
}

// lastConsonant reports whether two given names are one but for a consonant at the end that desks add or leave out: Tomas and Tomasz, Philip and Philipp.
func lastConsonant(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) >= 4 && len(y) == len(x)+1 && strings.HasPrefix(y, x) && strings.IndexByte("zpkh", y[len(x)]) >= 0
}

// lengthened reports whether one of two surnames is the other and a letter more, or two where it is long: Orav and Orava, Solberg and Solbergen.
func lengthened(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	more := len(y) - len(x)
	return strings.HasPrefix(y, x) && (more == 1 && len(x) >= 4 || more == 2 && len(x) >= 6)
}

// pet reports whether one of two given names is the other's pet form by its end alone: Tom and Tommy, Kate and Katie.
func pet(x, y string) bool {
	small := func(s string) string {
		for _, end := range [...]string{"ie", "y", "e"} {
			if s, ok := strings.CutSuffix(s, end); ok {
				return s
			}
		}
		return s
	}
	ends := func(s string) bool { return strings.HasSuffix(s, "ie") || strings.HasSuffix(s, "y") }
	return ends(x) != ends(y) && string(slices.Compact([]byte(small(x)))) == string(slices.Compact([]byte(small(y))))
}

// consonants is what a name sounds like without its vowels and silent letters: Graham and Graeme are one, Joe and Joseph are not.
func consonants(w string) string {
	var out []byte
	for i := 0; i < len(w); i++ {
		if strings.IndexByte("aeiouyhw", w[i]) < 0 && (len(out) == 0 || out[len(out)-1] != w[i]) {
			out = append(out, w[i])
		}
	}
	return string(out)
}

// sameLetters reports whether two words have the same letters in another order: Sandoval and Sandavol.
func sameLetters(x, y string) bool {
	a, b := []byte(x), []byte(y)
	slices.Sort(a)
	slices.Sort(b)
	return string(a) == string(b)
}

// doubled reports whether two words differ only in which letters are doubled: Matthew and Mathew.
func doubled(x, y string) bool {
	return slices.Equal(slices.Compact([]byte(x)), slices.Compact([]byte(y)))
}

// swapped reports whether two words are one but for two neighbouring letters.
func swapped(x, y string) bool {
	a, b := []byte(x), []byte(y)
	slices.Sort(a)
	slices.Sort(b)
	return len(x) >= 5 && string(a) == string(b) && distance(x, y, 1) == 1
}

func lastSpelledApart(a, b *form) bool {
	x, y := a.folded[len(a.folded)-1], b.folded[len(b.folded)-1]
	return x != y && !plural(x, y) && respelled(x, y)
}

// plural reports whether two words are forms of one: Smith and Smiths, Germany and German, America and American.
func plural(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	switch y[min(len(x), len(y)):] {
	case "s", "es", "n", "an", "y", "ese":
		return strings.HasPrefix(y, x)
	}
	return false
}

func shareSource(a, b *form) bool {
	for _, c := range a.claims {
		for _, d := range b.claims {
			if c.Source == d.Source {
				return true
			}
		}
	}
	return false
}

func spellingFinding(forms []*form) claim.Finding {
	f := finding{}
	first := forms[0].claims[0]
	f.Rule, f.Relation, f.Decision, f.Question = first.Rule, claim.Spelling, "open", "How is the name spelled?"
	var words []string
	one := ""
	for k, m := range forms {
		s := claim.Side{Value: m.written}
		slices.SortStableFunc(m.claims, before)
		for _, c := range m.claims {
			s.Claims = append(s.Claims, c.ID)
			s.Sources = append(s.Sources, c.Source)
		}
		s.Sources = unique(s.Sources)
		s.Origins = len(s.Sources)
		f.Sides = append(f.Sides, s)
		words = append(words, "“"+m.written+"” ("+list(s.Sources)+")")
		for _, other := range forms[:k] {
			if shareSource(other, m) && one == "" {
				one = sharedSource(other, m)
			}
		}
	}
	for a := range f.Sides {
		for b := a + 1; b < len(f.Sides); b++ {
			f.Between = append(f.Between, claim.Between{A: a, B: b, Relation: claim.Spelling,
				Reason: "One name is spelled “" + f.Sides[a].Value + "” and “" + f.Sides[b].Value + "”."})
		}
	}
	f.Reason = "One name is spelled " + list(words) + "."
	f.seal(claim.Policy{}, first)
	f.Severity = "note"
	if one != "" {
		f.Severity = "warning"
		f.Reason = one + " spells one name in two ways: " + list(words) + "."
	}
	return f.Finding
}

func sharedSource(a, b *form) string {
	for _, c := range a.claims {
		for _, d := range b.claims {
			if c.Source == d.Source {
				return c.Source
			}
		}
	}
	return ""
}
