package rule

import (
	"cmp"
	"fmt"
	"slices"
)

// Fault is one thing wrong with a rule file: where, what, and what to do about it.
type Fault struct {
	File string
	// Line and Column count from 1; Column in characters.
	Line, Column int
	// Rule is the id of the rule it stands in, or empty.
	Rule     string
	What, Do string
}

// Error is "file:line:column: rule: what; what to do".
func (f Fault) Error() string {
	s := fmt.Sprintf("%s:%d:%d: ", f.File, f.Line, f.Column)
	if f.Rule != "" {
		s += f.Rule + ": "
	}
	s += f.What
	if f.Do != "" {
		s += "; " + f.Do
	}
	return s
}

func sortFaults(fs []Fault) {
	slices.SortStableFunc(fs, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// meant is "did you mean …?" for the nearest of the words that is at most a third of its letters away, or "".
func meant(word string, words []string) string {
	best, least := "", (len(word)+1)/3+1
	for _, w := range words {
		if d := distance(word, w, least); d < least {
			best, least = w, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %q?", best)
}

// distance is the Levenshtein distance of a and b in bytes, or more than limit.
func distance(a, b string, limit int) int {
	if len(a) > 64 || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			row[j+1] = min(cost, above+1, row[j]+1)
			diagonal = above
		}
	}
	return row[len(b)]
}
