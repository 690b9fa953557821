package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// fold levels case, diacritics and hyphens.
func fold(s string) string { return gazetteer.Fold(strings.TrimSpace(s)) }

// key is by what two names are one: the resolver's key, or the folded name.
func key(c *claim.Claim) string {
	if c.Kind == claim.Place && len(c.Thing.Places) > 0 {
		return c.Thing.Places[0]
	}
	if c.Thing.Person != "" {
		return c.Thing.Person
	}
	return fold(nameOf(c))
}

func nameOf(c *claim.Claim) string {
	switch {
	case c.Name != "":
		return c.Name
	case c.Value != "":
		return c.Value
	}
	return c.Text
}

// ruleNames compares who or what is named.
func ruleNames(a, b *claim.Claim) ruling {
	switch {
	case key(a) == key(b) || fold(nameOf(a)) == fold(nameOf(b)):
		return ruling{claim.Agree, "the same name", "", false}
	case variant(nameOf(a), nameOf(b)):
		return ruling{claim.Agree, "one name in two spellings", "", false}
	case partOf(nameOf(a), nameOf(b)):
		return ruling{claim.Compatible, "one is a shorter form of the other", "", false}
	}
	return ruling{claim.Contradict, "two different names", "the same name, in any spelling", false}
}

// partOf reports whether the words of one name all stand in the other: Brandt, Jonas Brandt.
func partOf(a, b string) bool {
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0
}

// ruleRoles compares what two reports call the same person. A person may hold several offices, and an office has several names, so two
// titles may both be right; what is remarked upon is an office that is over, or held for another, and two of which nobody holds both.
func ruleRoles(a, b *claim.Claim) ruling {
	if claim.OfMerged(a.Thing.Attribute) {
		return ruleHolders(a, b)
	}
	x, y := fold(a.Value), fold(b.Value)
	switch {
	case key(a) != key(b) && !variant(nameOf(a), nameOf(b)) && !bySurname(key(a), key(b)):
		if x != "" && x == y {
			return ruling{claim.Contradict, "the same office, two names", "the same name", false}
		}
		return ruling{because: "two persons in two offices are not compared"}
	case x == y:
		return ruling{claim.Agree, "the same office", "", false}
	case x != y && trimStanding(x) == trimStanding(y) && (coming(x) && standing(y) == "" || coming(y) && standing(x) == ""):
		return ruling{claim.Compatible, "who is elect is in office later", "", false}
	case standing(x) != standing(y) && !deputises(x, y) && partOf(withoutStyle(trimStanding(x)), withoutStyle(trimStanding(y))):
		return ruling{claim.Near, "the same office, but one says " + standingWord(x, y), "the same office without that word", false}
	}
	if otherState(x, y) {
		return ruling{claim.Contradict, "one person, one post of two states", "the same state", false}
	}
	if oneOffice(a) && oneOffice(b) && (exclude(x, y) || deputises(x, y) || otherRank(x, y)) {
		return ruling{claim.Contradict, "one person, two offices that nobody holds at once", "the same office", false}
	}
	if p, q := topPost(x), topPost(y); p != "" && q != "" && p != q {
		return ruling{claim.Near, "two posts of one firm, which one person seldom holds", "the same post", false}
	}
	return ruling{claim.Compatible, "two titles that may both be right", "", false}
}

// ruleHolders compares who is said to get one and the same office.
func ruleHolders(a, b *claim.Claim) ruling {
	if key(a) == key(b) || variant(nameOf(a), nameOf(b)) || bySurname(key(a), key(b)) || partOf(nameOf(a), nameOf(b)) {
		return ruling{claim.Agree, "the same person", "", false}
	}
	return ruling{claim.Contradict, "two persons for one office", "the same person", false}
}

// bySurname reports whether one of two keys is the surname of the other's bearer.
func bySurname(x, y string) bool {
	return strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

// topPost is the letter that tells an office of a firm's management from the others, C_O or "chief … officer" in full: e of the chief executive, o of the
// one for operations. It is empty for any other office, and for one of several ("president and CEO").
func topPost(role string) string {
	words := strings.Fields(role)
	switch n := len(words); {
	case n == 1 && len(role) == len("ceo") && role[0] == 'c' && role[2] == 'o':
		return role[1:2]
	case n > 1 && n <= 3 && words[0] == "chief" && (n == 2 && words[1] == "executive" || n == 3 && words[2] == "officer"):
		return words[1][:1]
	}
	return ""
}

// coming reports whether an office is told as one that is not yet held.
func coming(role string) bool {
	switch standing(role) {
	case "elect", "designate", "incoming":
		return true
	}
	return false
}

func standing(role string) string {
	for _, w := range strings.Fields(role) {
		if slices.Contains(standings, w) {
			return w
		}
	}
	return ""
}

func standingWord(a, b string) string {
	if w := standing(a); w != "" {
		return w
	}
	return standing(b)
}

func trimStanding(role string) string {
	words := slices.DeleteFunc(strings.Fields(role), func(w string) bool { return slices.Contains(standings, w) })
	return strings.Join(words, " ")
}

// withoutStyle is an office without what its holder is called: "former trustee, Dr." and "Dr." are no two states of one office.
func withoutStyle(role string) string {
	words := slices.DeleteFunc(strings.Fields(role), func(w string) bool { return slices.Contains(styles, w) })
	return strings.Join(words, " ")
}

// variant reports whether two names are spellings of one: the same number of words, all of them alike but one, and that one a letter or two
// apart. Names that differ in their first letter, or are short, stay two.
func variant(a, b string) bool {
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
	if len(x) != len(y) || len(x) == 0 {
		return false
	}
	if len(x) == 1 {
		// A single word has no other to vouch for it: Slovakia is not Slovenia.
		return x[0] != y[0] && romanised(x[0]) == romanised(y[0])
	}
	differ := 0
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		differ++
		if differ > 1 && len(x) < 3 || !respelled(x[i], y[i]) {
			return false
		}
	}
	return differ > 0
}

// respelled reports whether two words differ as a misspelling or another romanisation does.
func respelled(a, b string) bool {
	if a == "" || b == "" || a[0] != b[0] {
		return false
	}
	n := min(len(a), len(b))
	allowed := 1
	switch {
	case n < 5:
		return romanised(a) == romanised(b)
	case n >= 8:
		allowed = 2
	}
	return romanised(a) == romanised(b) || distance(a, b, allowed) <= allowed
}

// romanisation levels the letters in which the usual romanisations of Slavic, Arabic and Chinese names differ.
var romanisation = strings.NewReplacer("iy", "i", "yy", "i", "ij", "i", "yi", "i", "y", "i", "kh", "h", "ks", "x", "ou", "u", "oo", "u", "ee", "i", "ph", "f", "ck", "k", "q", "k", "c", "k", "w", "v")

func romanised(s string) string {
	s = romanisation.Replace(s)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if i == 0 || s[i] != s[i-1] {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// distance is the number of letters to insert, drop, change or swap with a neighbour (Damerau 1964, optimal string alignment); more than
// limit is told as limit+1.
func distance(a, b string, limit int) int {
	if len(a) > 64 || len(b) > 64 || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	var rows [3][65]int
	for j := 0; j <= len(b); j++ {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur, prev, old := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], old[j-2]+1)
			}
		}
	}
	return min(rows[len(a)%3][len(b)], limit+1)
}
