package report

import (
	"cmp"
	"io"
	"strconv"
	"strings"
)

// SchemaReview is the name of the JSON form of several sheets together.
const SchemaReview = "claimdiff/review/1"

// Vote is what one sheet says of a finding.
type Vote struct {
	Sheet    string `json:"sheet"`
	Line     int    `json:"line"`
	Decision string `json:"decision"`
	By       string `json:"by"`
	Note     string `json:"note"`
}

// Said is the vote in words: "dismissed by AB (counted twice)".
func (v Vote) Said() string { return Decision{Decision: v.Decision, By: v.By, Note: v.Note}.Said() }

// Verdict is a finding with what several sheets say of it together.
type Verdict struct {
	Decision
	// Conflict says that two sheets have different decisions; the finding is then open, and its note names them.
	Conflict bool `json:"conflict"`
	// Votes are the sheets in which something was written.
	Votes []Vote `json:"votes"`
}

// Votes is what several sheets come to.
type Votes struct {
	Tool Tool
	// Sheets are their paths.
	Sheets []string
	// Verdicts are in the order of the first sheet.
	Verdicts []Verdict
}

// votesSummary counts verdicts; what is in conflict is open too.
type votesSummary struct {
	Findings  int `json:"findings"`
	Open      int `json:"open"`
	Accepted  int `json:"accepted"`
	Dismissed int `json:"dismissed"`
	Fixed     int `json:"fixed"`
	Conflicts int `json:"conflicts"`
}

func (v Votes) summary() votesSummary {
	s := votesSummary{Findings: len(v.Verdicts)}
	for _, d := range v.Verdicts {
		switch d.Decision.Decision {
		case Accepted:
			s.Accepted++
		case Dismissed:
			s.Dismissed++
		case Fixed:
			s.Fixed++
		default:
			s.Open++
		}
		if d.Conflict {
			s.Conflicts++
		}
	}
	return s
}

// Conflicts is the number of findings on which the sheets differ.
func (v Votes) Conflicts() int { return v.summary().Conflicts }

// JSON writes v as a document of [SchemaReview].
func (v Votes) JSON(w io.Writer) error {
	return writeJSON(w, struct {
		Schema   string       `json:"schema"`
		Tool     Tool         `json:"tool"`
		Sheets   []string     `json:"sheets"`
		Findings []Verdict    `json:"findings"`
		Summary  votesSummary `json:"summary"`
	}{SchemaReview, v.Tool, orEmpty(v.Sheets), orEmpty(v.Verdicts), v.summary()})
}

// Text writes v for a terminal: the conflicts first, then what is decided, then what must be acted upon and is open.
func (v Votes) Text(w io.Writer, t TextOptions) error {
	p := newPrinter(Output{}, t)
	for _, d := range v.Verdicts {
		if d.Conflict {
			p.verdict(d, "CONFLICT")
		}
	}
	for _, d := range v.Verdicts {
		if !d.Conflict && len(d.Votes) > 0 {
			p.verdict(d, d.Decision.Decision)
		}
	}
	for _, d := range v.Verdicts {
		if len(d.Votes) == 0 && (Pressing(d.Relation) || t.All) {
			p.verdict(d, Open)
		}
	}
	s := v.summary()
	p.line(0, text(plural(len(v.Sheets), "sheet")+", "+plural(s.Findings, "finding")+": "+strconv.Itoa(s.Accepted)+" accepted, "+
		strconv.Itoa(s.Dismissed)+" dismissed, "+strconv.Itoa(s.Fixed)+" fixed, "+strconv.Itoa(s.Open)+" open, "+plural(s.Conflicts, "conflict")+"."))
	_, err := w.Write(p.out.Bytes())
	return err
}

// verdict writes a finding on a line, and below it where it was decided.
func (p *printer) verdict(d Verdict, head string) {
	style := style(plainStyle)
	if d.Conflict {
		style = "1;31"
	}
	p.line(0, run{text: head + "  ", style: style, whole: true}, styled(cmp.Or(d.Question, d.Rule), bold), text(" "+strings.Join(d.Values, "; ")), styled(" "+d.ID, dim))
	for _, v := range d.Votes {
		p.line(2, whole(v.Sheet+":"+strconv.Itoa(v.Line)+":"), text(" "+v.Said()))
	}
}
