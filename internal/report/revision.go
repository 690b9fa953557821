package report

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// SchemaRevision is the name of the JSON form of what changed between two versions.
const SchemaRevision = "claimdiff/revision/1"

// The kinds of changes.
const (
	ChangedFigure      = "figure"
	ChangedName        = "name"
	ChangedQuote       = "quote"
	ChangedAttribution = "attribution"
)

// ChangePlace is where a version has a value.
type ChangePlace struct {
	Value     string     `json:"value"`
	Words     string     `json:"words"`
	Sentence  string     `json:"sentence"`
	Speaker   string     `json:"speaker,omitempty"`
	Kind      claim.Kind `json:"kind"`
	Rule      string     `json:"rule"`
	Line      int        `json:"line"`
	Column    int        `json:"column"`
	Paragraph int        `json:"paragraph"`
	Headline  bool       `json:"headline,omitempty"`
	// Hedge says that Speaker is no one but the report's own word for keeping a distance: "allegedly".
	Hedge bool `json:"hedge,omitempty"`
}

// Change is one thing that is otherwise in the new version.
type Change struct {
	Kind string `json:"kind"`
	// Verb is that of the advisory: UPDATES, CORRECTS, ADDS, DROPS or CHANGES.
	Verb string `json:"verb"`
	// Label is a few words for what has changed.
	Label string `json:"label"`
	// From is nil for what was added, To for what was dropped.
	From *ChangePlace `json:"from"`
	To   *ChangePlace `json:"to"`
	// Headline and Paragraphs are where; of the old version for what was dropped.
	Headline   bool   `json:"headline,omitempty"`
	Paragraphs []int  `json:"paragraphs"`
	Reason     string `json:"reason,omitempty"`
}

// Advisory is the line that a wire would send: "UPDATES toll to 41 from 38 in paragraph 4".
func (c Change) Advisory() string {
	var s string
	switch {
	case c.Kind == ChangedAttribution && c.Verb == "ADDS" && c.To.Hedge:
		s = "ADDS “" + c.To.Speaker + "” to " + c.Label
	case c.Kind == ChangedAttribution && c.Verb == "DROPS" && c.From.Hedge:
		s = "DROPS “" + c.From.Speaker + "” from " + c.Label
	case c.Kind == ChangedAttribution && c.Verb == "ADDS":
		s = "ADDS attribution of " + c.Label + " to " + c.To.Speaker
	case c.Kind == ChangedAttribution && c.Verb == "DROPS":
		s = "DROPS attribution of " + c.Label + " to " + c.From.Speaker
	case c.Kind == ChangedAttribution:
		s = "CHANGES attribution of " + c.Label + " to " + c.To.Speaker + " from " + c.From.Speaker
	case c.From != nil && c.To != nil:
		s = c.Verb + " " + c.Label + " to " + c.value(c.To) + " from " + c.value(c.From)
	case c.To != nil:
		s = c.Verb + " " + c.Label + ": " + c.value(c.To)
	default:
		s = c.Verb + " " + c.Label + ": " + c.value(c.From)
	}
	return flat(s) + c.where()
}

// value is a value as an advisory gives it: quotations and names in quotes.
func (c Change) value(p *ChangePlace) string {
	if c.Kind == ChangedQuote || c.Label == "spelling" {
		return "“" + firstColumns(strings.Trim(p.Value, "\"“”,"), 60) + "”"
	}
	return p.Value
}

// where is " in headline and paragraphs 2, 4".
func (c Change) where() string {
	var parts []string
	if c.Headline {
		parts = append(parts, "headline")
	}
	if len(c.Paragraphs) > 0 {
		var numbers []string
		for _, n := range c.Paragraphs {
			numbers = append(numbers, strconv.Itoa(n))
		}
		word := "paragraph "
		if len(numbers) > 1 {
			word = "paragraphs "
		}
		parts = append(parts, word+strings.Join(numbers, ", "))
	}
	if len(parts) == 0 {
		return ""
	}
	in := " in "
	if c.To == nil {
		in = " from "
	}
	return in + strings.Join(parts, " and ")
}

// Revision is what changed between two versions of one story.
type Revision struct {
	Old, New claim.Report
	// Claims is how many claims each version has; Kept how many values stand in both.
	Claims  [2]int
	Kept    int
	Changes []Change
}

// revisionChange is the JSON form of a change.
type revisionChange struct {
	Advisory string `json:"advisory"`
	Change
}

// revisionDocument is the JSON form of a revision.
type revisionDocument struct {
	Schema  string           `json:"schema"`
	Tool    Tool             `json:"tool"`
	Old     claim.Report     `json:"old"`
	New     claim.Report     `json:"new"`
	Changes []revisionChange `json:"changes"`
	Summary map[string]int   `json:"summary"`
}

func (r Revision) document(tool Tool) revisionDocument {
	d := revisionDocument{Schema: SchemaRevision, Tool: tool, Old: r.Old, New: r.New, Changes: []revisionChange{}, Summary: r.counts()}
	d.Old.Warnings, d.New.Warnings = orEmpty(d.Old.Warnings), orEmpty(d.New.Warnings)
	for _, c := range r.Changes {
		c.Paragraphs = orEmpty(c.Paragraphs)
		d.Changes = append(d.Changes, revisionChange{c.Advisory(), c})
	}
	return d
}

// counts is how many changes there are of each kind, and how many values are added, dropped and kept.
func (r Revision) counts() map[string]int {
	n := map[string]int{ChangedFigure: 0, ChangedName: 0, ChangedQuote: 0, ChangedAttribution: 0, "added": 0, "dropped": 0, "kept": r.Kept}
	for _, c := range r.Changes {
		switch {
		case c.From == nil:
			n["added"]++
		case c.To == nil:
			n["dropped"]++
		default:
			n[c.Kind]++
		}
	}
	return n
}

// JSON writes r as a document of [SchemaRevision].
func (r Revision) JSON(w io.Writer, tool Tool) error { return writeJSON(w, r.document(tool)) }

// YAML writes what [Revision.JSON] does.
func (r Revision) YAML(w io.Writer, tool Tool) error {
	text, err := toYAML(r.document(tool), "What changed between two versions of one story.", nil)
	if err == nil {
		_, err = w.Write(text)
	}
	return err
}

// Text writes r for a terminal: each change as an advisory, with the words of both versions.
func (r Revision) Text(w io.Writer, t TextOptions) error {
	p := newPrinter(Output{}, t)
	for _, c := range r.Changes {
		verb, rest, _ := strings.Cut(c.Advisory(), " ")
		p.line(0, styled(verb, bold), text(" "+rest))
		p.changePlace("−", r.Old.Path, c.From)
		p.changePlace("+", r.New.Path, c.To)
	}
	if len(r.Changes) > 0 {
		p.out.WriteByte('\n')
	}
	n := r.counts()
	var words []string
	for _, k := range []string{ChangedFigure, ChangedName, ChangedQuote, ChangedAttribution} {
		if n[k] > 0 {
			words = append(words, plural(n[k], k)+" changed")
		}
	}
	for _, k := range []string{"added", "dropped", "kept"} {
		if n[k] > 0 {
			words = append(words, strconv.Itoa(n[k])+" "+k)
		}
	}
	if !slices.ContainsFunc(words, func(s string) bool { return !strings.HasSuffix(s, "kept") }) {
		words = append([]string{"no claim changed"}, words...)
	}
	p.line(0, text(r.Old.Path+" to "+r.New.Path+": "+strings.Join(words, ", ")+"."))
	_, err := w.Write(p.out.Bytes())
	return err
}

func (p *printer) changePlace(sign, path string, x *ChangePlace) {
	if x == nil {
		return
	}
	runs := []run{text(sign + " "), whole(path + ":" + strconv.Itoa(x.Line) + ":")}
	if x.Speaker != "" {
		runs = append(runs, styled(" ["+x.Speaker+"]", dim))
	}
	p.line(2, append(runs, excerpt(&claim.Claim{Sentence: x.Sentence, Text: x.Words}, 2*(p.Width-6))...)...)
}
