package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// finding is a claim.Finding being made.
type finding struct {
	claim.Finding
	subject string
}

// alone marks what one source alone says, in one way or several that go together.
func (f *finding) alone() claim.Finding {
	f.Relation, f.Severity, f.Wording = claim.Single, "note", ""
	f.ID = identity(&f.Finding, f.subject)
	return f.Finding
}

// seal sets what follows from the rest: severity and id.
func (f *finding) seal(p claim.Policy, c *claim.Claim) {
	if f.Between == nil {
		f.Between = []claim.Between{}
	}
	f.Severity = severity(f.Relation, p)
	f.subject = subjectOf(c)
	f.ID = identity(&f.Finding, f.subject)
}

func severity(r claim.Relation, p claim.Policy) string {
	switch r {
	case claim.Contradict, claim.Inconsistent:
		if p.Severity != "" {
			return p.Severity
		}
		return "error"
	case claim.Near, claim.Disputed:
		return "warning"
	}
	return "note"
}

func subjectOf(c *claim.Claim) string {
	t := &c.Thing
	switch {
	case len(t.Concept) > 0:
		return t.Concept[0]
	case t.Head != "":
		return t.Head
	}
	return strings.ToLower(c.Subject)
}

// identity hashes what a finding is about, so that an editor's decision on it survives another run, other line numbers, and another order.
// The values are those of all sides; the subject is left to the values and the rule where the claims word it differently.
func identity(f *claim.Finding, subject string) string {
	var few [4]string
	values := few[:0]
	for i := range f.Sides {
		values = append(values, cmp.Or(f.Sides[i].Key, f.Sides[i].Value))
	}
	var room [256]byte
	b := append(room[:0], f.Rule...)
	b = append(append(b, '\x1f'), f.Relation...)
	b = append(append(b, '\x1f'), subject...)
	for _, v := range unique(values) {
		b = append(append(b, '\x1f'), v...)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:6])
}

// number keeps the ids apart of findings that are alike in all that an id is made of (one toll in two towns), in the order of their places.
func number(findings []claim.Finding) {
	for i := 0; i < len(findings); {
		j := i + 1
		for j < len(findings) && findings[j].ID == findings[i].ID {
			j++
		}
		same := findings[i:j]
		slices.SortStableFunc(same, func(a, b claim.Finding) int {
			return cmp.Or(compareSides(a.Sides, b.Sides), cmp.Compare(a.Reason, b.Reason))
		})
		for k := 1; k < len(same); k++ {
			same[k].ID += "-" + strconv.Itoa(k+1)
		}
		i = j
	}
}
