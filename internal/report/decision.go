package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// What an editor may decide on a finding.
const (
	Open      = "open"
	Accepted  = "accepted"  // it is so, and stays
	Dismissed = "dismissed" // it is no fault
	Fixed     = "fixed"     // the text was mended
)

// Decisions are the words that a sheet takes beside decision.
func Decisions() []string { return []string{Open, Accepted, Dismissed, Fixed} }

// Decision is what an editor decided, with what it takes to know the finding again.
type Decision struct {
	Question string         `json:"question"`
	Relation claim.Relation `json:"relation"`
	// Values are those of the finding's sides when it was decided.
	Values   []string `json:"values"`
	Decision string   `json:"decision"`
	By       string   `json:"by"`
	Note     string   `json:"note"`
	// Became is the id of the finding on other values that has taken its place; empty if there is none.
	Became string `json:"became,omitempty"`
	// Why says why it holds for no finding of this report.
	Why  string `json:"why,omitempty"`
	Rule string `json:"rule"`
	// About is the subjects of its claims.
	About   []string `json:"about,omitempty"`
	Sources []string `json:"sources,omitempty"`
	ID      string   `json:"id"`
}

// Said is the decision in words: "dismissed by AB (counted twice)".
func (d Decision) Said() string {
	s := d.Decision
	if d.By != "" {
		s += " by " + d.By
	}
	if d.Note != "" {
		s += " (" + flat(d.Note) + ")"
	}
	return s
}

// Review is what became of the decisions of a sheet that no finding of this report has.
type Review struct {
	Stale []Decision `json:"stale"`
}

// Reviewed counts what was decided.
type Reviewed struct {
	Accepted  int `json:"accepted"`
	Dismissed int `json:"dismissed"`
	Fixed     int `json:"fixed"`
	// Reopened are the findings that were decided on other values; Stale the decisions that hold for no finding.
	Reopened int `json:"reopened"`
	Stale    int `json:"stale"`
}

// reviewed counts the decisions of o; nil where there is none.
func (o Output) reviewed() *Reviewed {
	r := Reviewed{}
	for i := range o.Findings {
		switch o.Findings[i].Decision {
		case Accepted:
			r.Accepted++
		case Dismissed:
			r.Dismissed++
		case Fixed:
			r.Fixed++
		}
	}
	if o.Review != nil {
		for _, d := range o.Review.Stale {
			if d.Became != "" {
				r.Reopened++
			} else {
				r.Stale++
			}
		}
	}
	if r == (Reviewed{}) {
		return nil
	}
	return &r
}

// before is the decision on other values that the finding of that id had, or nil.
func (o Output) before(id string) *Decision {
	if o.Review == nil {
		return nil
	}
	i := slices.IndexFunc(o.Review.Stale, func(d Decision) bool { return d.Became == id })
	if i < 0 {
		return nil
	}
	return &o.Review.Stale[i]
}

// beforeWords says that a finding is open again: "dismissed by AB, when it was 40; 52".
func beforeWords(d *Decision) string {
	if d == nil {
		return ""
	}
	return d.Said() + ", when it was " + strings.Join(d.Values, "; ")
}

// decision writes what was decided on a finding, where something was.
func (p *printer) decision(f *claim.Finding) {
	d := Decision{Decision: f.Decision, By: f.By, Note: f.Note}
	switch {
	case f.Decision == Fixed:
		p.line(2, styled("Decision:", dim), text(" "+d.Said()+", but the reports still say so"))
	case f.Decision != Open && f.Decision != "":
		p.line(2, styled("Decision:", dim), text(" "+d.Said()))
	case f.Note != "":
		p.line(2, styled("Note:", dim), text(" "+f.Note))
	}
	if before := p.before(f.ID); before != nil {
		p.line(2, styled("Open again:", bold), text(" "+beforeWords(before)))
	}
}

// stale writes the decisions that hold for no finding of this report.
func (p *printer) stale(o Output) {
	if o.Review == nil {
		return
	}
	head := false
	for _, d := range o.Review.Stale {
		if d.Became != "" {
			continue
		}
		if !head {
			p.line(0, styled("Decisions that hold for no finding any more:", bold))
			head = true
		}
		p.line(2, text(cmp.Or(d.Question, d.Rule)+" "+strings.Join(d.Values, "; ")+" — "+d.Said()), text(". "+d.Why))
	}
	if head {
		p.out.WriteByte('\n')
	}
}

// reviewedWords is the part of the summary that tells of decisions, with a separator before it.
func reviewedWords(r *Reviewed) string {
	if r == nil {
		return ""
	}
	var words []string
	for _, c := range []struct {
		n    int
		what string
	}{{r.Accepted, "accepted"}, {r.Dismissed, "dismissed"}, {r.Fixed, "marked fixed"}, {r.Reopened, "open again"}, {r.Stale, "stale"}} {
		if c.n > 0 {
			words = append(words, strconv.Itoa(c.n)+" "+c.what)
		}
	}
	return "; decided: " + strings.Join(words, ", ")
}
