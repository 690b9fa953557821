package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// officeFamilies are the posts of one field each, and posts those in a firm, the ministries and the ranks of soldiers, with the names that each goes by.
var (
	officeFamilies = sync.OnceValue(func() (out [][][]string) {
		for _, set := range [...][]string{courtOffices, counselOffices, firmOffices, boardOffices, unionOffices, shipOffices, playOffices, wardOffices, policeOffices, rulerOffices, houseOffices, rescueOffices} {
			out = append(out, namesOf(set))
		}
		return out
	})
	posts = sync.OnceValue(func() (p struct{ firm, ministries, ranks [][]string }) {
		p.firm, p.ministries, p.ranks = namesOf(firmOffices), namesOf(ministries), namesOf(rankOffices)
		return p
	})
)

// namesOf splits the entries of a set into the names that stand for one thing.
func namesOf(set []string) [][]string {
	out := make([][]string, len(set))
	for i, s := range set {
		out[i] = strings.Split(s, "|")
	}
	return out
}

// exclude reports whether nobody is known to hold both offices: those of two ministers, or two of one field, such as judge and prosecutor. An office that
// is over, or held for another, excludes none.
func exclude(x, y string) bool {
	unions := [2]bool{hasAny(x, "union"), hasAny(y, "union")}
	x, y = post(x), post(y)
	if x == "" || y == "" || standing(x) != "" || standing(y) != "" || hasAny(x, "and") || hasAny(y, "and") || partOf(x, y) {
		return false
	}
	if p, q := ministry(x), ministry(y); p != nil && q != nil {
		return !slices.ContainsFunc(p, func(k int) bool { return slices.Contains(q, k) })
	}
	if unions[0] != unions[1] && (unions[0] || managing(x)) && (unions[1] || managing(y)) {
		return true // who speaks for the workers, and who manages them
	}
	return slices.ContainsFunc(officeFamilies(), func(family [][]string) bool {
		a, b := officeOf(x, family), officeOf(y, family)
		return a >= 0 && b >= 0 && a != b
	})
}

// managing reports whether a post is one in the management of a firm.
func managing(post string) bool { return officeOf(post, posts().firm) >= 0 }

// post is an office, folded, without the body that it is of, before it or behind, and without who it is that tells of it: "general secretary" of
// "its general secretary of the Union".
func post(office string) string {
	for _, of := range [...]string{" of ", " at ", " in ", " for ", " to ", " since ", " on "} {
		if head, behind, ok := strings.Cut(office, of); ok && !ofPost(of, behind) {
			office = head
		}
	}
	if i := max(strings.LastIndex(office, "'s "), strings.LastIndex(office, "s' ")); i >= 0 {
		office = office[i+len("'s "):]
	}
	return strings.Trim(office, " ,.")
}

// ofPost reports whether what stands behind a preposition belongs to the name of a post: "head of finance", "minister for health", "chief of police".
func ofPost(preposition, behind string) bool {
	if preposition != " of " && preposition != " for " {
		return false
	}
	behind, _, _ = strings.Cut(behind, " of ")
	for _, names := range posts().ministries {
		if slices.Contains(names, behind) {
			return true
		}
	}
	return hasAny(behind, postFields...)
}

// ministry is the ministries that an office may lead, by their indices; nil where it is no minister's.
func ministry(office string) (out []int) {
	p, ok := strings.CutSuffix(office, " minister")
	if !ok {
		p, ok = strings.CutSuffix(office, " secretary")
	}
	for _, lead := range [...]string{"minister of ", "minister for ", "secretary of ", "secretary for "} {
		if _, behind, found := strings.Cut(office, lead); found && !ok {
			p, ok = strings.TrimPrefix(behind, "the "), true
		}
	}
	if !ok {
		return nil
	}
	for k, names := range posts().ministries {
		if slices.ContainsFunc(names, func(n string) bool { return p == n || strings.HasSuffix(p, " "+n) }) {
			out = append(out, k)
		}
	}
	return out
}

// officeOf is which of a family of offices x is, by its last words, or -1: the longest of those that fit.
func officeOf(x string, family [][]string) int {
	best, length := -1, 0
	for k, names := range family {
		for _, n := range names {
			if len(n) > length && (x == n || strings.HasSuffix(x, " "+n)) {
				best, length = k, len(n)
			}
		}
	}
	return best
}

// deputises reports whether one of two offices is that of the other's deputy: "deputy mayor" and "mayor".
func deputises(x, y string) bool { return deputyOf(x, y) || deputyOf(y, x) }

// deputyOf reports whether x is the office of a deputy of the holder of y.
func deputyOf(x, y string) bool {
	x, y = post(x), post(y)
	for _, second := range [...]string{"deputy ", "vice "} {
		i := strings.LastIndex(x, second)
		if i < 0 || i > 0 && x[i-1] != ' ' {
			continue
		}
		rest := x[i+len(second):]
		if rest == "" || standing(y) != "" {
			return false
		}
		if p, q := ministry(rest), ministry(y); p != nil && q != nil && slices.ContainsFunc(p, func(k int) bool { return slices.Contains(q, k) }) {
			return true // the minister of finance and the deputy finance minister
		}
		return y == rest || strings.HasSuffix(y, " "+rest)
	}
	return false
}

// oneOffice reports whether the words around an office say nothing of another that its holder has, had or will have.
func oneOffice(c *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 {
		return true
	}
	const ahead, behind = 30, 45
	near := asciiLower(c.Sentence[max(0, at-ahead):min(len(c.Sentence), at+len(c.Text)+behind)])
	return !hasAny(near, secondOffice...)
}
