package report

import (
	"cmp"
	"io"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// sheet is the YAML form of a report: what [reportDocument] holds, with the findings first and their quotes beside them.
type sheet struct {
	Schema   string         `json:"schema"`
	Summary  Summary        `json:"summary"`
	Findings []sheetFinding `json:"findings"`
	Stale    []Decision     `json:"stale,omitempty"`
	Sources  []claim.Report `json:"sources"`
	Events   []claim.Event  `json:"events"`
	Claims   []stored       `json:"claims"`
	Tool     Tool           `json:"tool"`
}

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

// YAML writes o as a sheet that an editor fills in.
func (o Output) YAML(w io.Writer) error {
	d := o.document()
	claims := make(map[string]*claim.Claim, len(d.Claims))
	for i := range d.Claims {
		claims[d.Claims[i].ID] = &d.Claims[i].Claim
	}
	s := sheet{Schema: d.Schema, Summary: d.Summary, Findings: []sheetFinding{}, Sources: d.Sources, Events: d.Events, Claims: d.Claims, Tool: d.Tool}
	for _, f := range d.Findings {
		g := newSheetFinding(f, claims)
		g.Before = beforeWords(o.before(f.ID))
		s.Findings = append(s.Findings, g)
	}
	if d.Review != nil {
		s.Stale = d.Review.Stale
	}
	text, err := toYAML(s, sheetHead, map[string]string{"stale": sheetStale, "sources": sheetTail})
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
}

// ClaimsYAML writes the sources and claims of o.
func (o Output) ClaimsYAML(w io.Writer) error {
	text, err := toYAML(o.claimsDocument(), claimsHead, nil)
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
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
