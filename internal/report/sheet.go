package report

import (
	"cmp"
	"io"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// sheetFinding is a claim.Finding in the order in which an editor reads it.
type sheetFinding struct {
	Question string           `json:"question"`
	Relation claim.Relation   `json:"relation"`
	Severity string           `json:"severity"`
	Sides    []sheetSide      `json:"sides"`
	Reason   string           `json:"reason"`
	Wording  string           `json:"wording,omitempty"`
	Decision string           `json:"decision"`
	By       string           `json:"by"`
	Note     string           `json:"note"`
	Before   string           `json:"before,omitempty"`
	Between  []claim.Between  `json:"between"`
	Evidence []claim.Evidence `json:"evidence,omitempty"`
	Rule     string           `json:"rule"`
	ID       string           `json:"id"`
}

// sheetSide is a claim.Side with the words that state it.
type sheetSide struct {
	Value   string   `json:"value"`
	Sources []string `json:"sources"`
	Origins int      `json:"origins,omitempty"`
	Quotes  []quoted `json:"quotes"`
	Claims  []string `json:"claims"`
}

// quoted is where and in which words a source makes a claim.
type quoted struct {
	Source    string `json:"source"`
	Line      int    `json:"line"`
	Paragraph int    `json:"paragraph"`
	Words     string `json:"words"`
	Sentence  string `json:"sentence,omitempty"`
	Speaker   string `json:"speaker,omitempty"`
}

const sheetHead = `Where the reports differ, the weightiest first. For each finding below, write beside
  decision:  accepted (it is so, and stays), dismissed (it is no fault), fixed (the text was mended), or leave open
  by:        your name or initials
  note:      why, in a few words
Leave the other lines as they are: they tie your decision to the finding. Put quotes around a text that holds ": ".
To take your decisions back:  claimdiff report --review THIS-FILE …  and to merge two editors' sheets:  claimdiff review ONE OTHER`

const sheetStale = "Decisions that hold for no finding above: the values have changed, or are gone. They are kept here, and hold again if the values return."

const sheetTail = "From here on there is nothing to fill in."

const claimsHead = "The claims of each report, in the order of its text. There is nothing to fill in."

// YAML writes o as a sheet that an editor fills in: what [Output.JSON] writes, with the findings first and their quotes beside them.
func (o Output) YAML(w io.Writer) error {
	o = New(o)
	claims := make(map[string]*claim.Claim, len(o.Claims))
	for i := range o.Claims {
		claims[o.Claims[i].ID] = &o.Claims[i]
	}
	parts := []part{single("schema", SchemaReport), single("summary", o.Summary()),
		listed("findings", "finding", o.Findings, func(f *claim.Finding) any {
			g := newSheetFinding(*f, claims)
			g.Before = beforeWords(o.before(f.ID))
			return g
		})}
	if o.Review != nil && len(o.Review.Stale) > 0 {
		stale := single("stale", o.Review.Stale)
		stale.comment = sheetStale
		parts = append(parts, stale)
	}
	nothing := len(parts)
	parts = append(append(parts, o.sourcesAndEvents()...), o.claimsPart(), single("tool", o.Tool))
	parts[nothing].comment = sheetTail
	return writeYAML(w, parts, sheetHead, o.Workers)
}

// ClaimsYAML writes the sources and claims of o.
func (o Output) ClaimsYAML(w io.Writer) error {
	return writeYAML(w, o.claimsParts(), claimsHead, o.Workers)
}

func newSheetFinding(f claim.Finding, claims map[string]*claim.Claim) sheetFinding {
	s := sheetFinding{Question: cmp.Or(f.Question, f.Rule), Relation: f.Relation, Severity: f.Severity, Sides: []sheetSide{}, Reason: f.Reason,
		Wording: f.Wording, Decision: f.Decision, By: f.By, Note: f.Note, Between: f.Between, Evidence: f.Evidence, Rule: f.Rule, ID: f.ID}
	for _, side := range f.Sides {
		t := sheetSide{Value: side.Value, Sources: side.Sources, Origins: side.Origins, Quotes: []quoted{}, Claims: side.Claims}
		for _, id := range side.Claims {
			if c := claims[id]; c != nil {
				t.Quotes = append(t.Quotes, quote(c))
			}
		}
		s.Sides = append(s.Sides, t)
	}
	return s
}

// quote returns where c stands and in which words.
func quote(c *claim.Claim) quoted {
	q := quoted{Source: c.Source, Line: c.Span.Line, Paragraph: c.Span.Paragraph, Words: flat(c.Text), Sentence: flat(c.Sentence)}
	if q.Sentence == q.Words {
		q.Sentence = ""
	}
	if c.Attribution != nil {
		q.Speaker = c.Attribution.Speaker
	}
	return q
}
