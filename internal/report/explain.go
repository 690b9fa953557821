package report

import (
	"cmp"
	"io"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// SchemaExplanation is the name of the JSON form of an explanation.
const SchemaExplanation = "claimdiff/explanation/1"

// Explanation is how a finding came about.
type Explanation struct {
	Finding claim.Finding
	// Rule is the id of its rule, About what that rule is for, Compares how it compares, a clause each; About is empty for what is no rule's
	// (an audit, a spelling).
	Rule, About string
	Compares    []string
	Claims      []ExplainedClaim
	// Pairs are the pairs of claims that decided; Nearest those of other reports that come closest to what stands alone.
	Pairs, Nearest []ExplainedPair
	// Needs says what would have made the claims agree; empty if they do.
	Needs string
}

// ExplainedClaim is a claim in its words and in the form in which it is compared.
type ExplainedClaim struct {
	Side int `json:"side"` // from 1; 0 for a claim that is on no side
	Place
	Paragraph int `json:"paragraph"`
	// Meaning is the interval, calendar time or name that the value stands for.
	Meaning string `json:"meaning,omitempty"`
	// Subject, Predicate, Agent and Patient are what it is about; Pattern is how these were found, and Sure how surely, in [0, 1].
	Subject   string         `json:"subject,omitempty"`
	Predicate string         `json:"predicate,omitempty"`
	Agent     string         `json:"agent,omitempty"`
	Patient   string         `json:"patient,omitempty"`
	Pattern   string         `json:"pattern,omitempty"`
	Sure      float64        `json:"sure,omitempty"`
	Hedged    bool           `json:"hedged,omitempty"`
	Modality  claim.Modality `json:"modality"`
	// Event is the event that it belongs to, in words; empty where that cannot be told.
	Event string `json:"event,omitempty"`
	ID    string `json:"id"`
}

// ExplainedPair is two claims with all that was weighed.
type ExplainedPair struct {
	A, B ExplainedClaim
	// Relation, Because, Forms and Needs are the comparison's: what it came to, by which rule of comparison, on which normal forms, and what would
	// have made the two agree. Relation is empty where they were not compared.
	Relation claim.Relation
	Because  string
	Forms    [2]string
	Needs    string
	// Thing and Event are the evidence on the same thing and the same event.
	Thing, Event []claim.Evidence
}

// The JSON form of an explanation.
type (
	explanationDocument struct {
		Schema  string           `json:"schema"`
		Tool    Tool             `json:"tool"`
		Finding claim.Finding    `json:"finding"`
		Rule    explainedRule    `json:"rule"`
		Claims  []ExplainedClaim `json:"claims"`
		Pairs   []explainedPair  `json:"pairs"`
		Nearest []explainedPair  `json:"nearest,omitempty"`
		Needs   string           `json:"needs,omitempty"`
	}
	explainedRule struct {
		ID       string   `json:"id"`
		About    string   `json:"about,omitempty"`
		Compares []string `json:"compares,omitempty"`
	}
	explainedPair struct {
		A        string           `json:"a"`
		B        string           `json:"b"`
		Relation claim.Relation   `json:"relation,omitempty"`
		Because  string           `json:"because,omitempty"`
		Forms    []string         `json:"forms,omitempty"`
		Needs    string           `json:"needs,omitempty"`
		Thing    []claim.Evidence `json:"same_thing"`
		Event    []claim.Evidence `json:"same_event"`
	}
)

func (e Explanation) document(tool Tool) explanationDocument {
	d := explanationDocument{Schema: SchemaExplanation, Tool: tool, Finding: New(Output{Findings: []claim.Finding{e.Finding}}).Findings[0],
		Rule: explainedRule{e.Rule, e.About, e.Compares}, Claims: orEmpty(e.Claims), Pairs: pairs(e.Pairs), Needs: e.Needs}
	if len(e.Nearest) > 0 {
		d.Nearest = pairs(e.Nearest)
		for _, p := range e.Nearest {
			d.Claims = append(d.Claims, p.B)
		}
	}
	return d
}

func pairs(list []ExplainedPair) []explainedPair {
	out := []explainedPair{}
	for _, p := range list {
		x := explainedPair{A: p.A.ID, B: p.B.ID, Relation: p.Relation, Because: p.Because, Needs: p.Needs, Thing: orEmpty(p.Thing), Event: orEmpty(p.Event)}
		if p.Relation != "" {
			x.Forms = p.Forms[:]
		}
		out = append(out, x)
	}
	return out
}

// JSON writes e as a document of [SchemaExplanation].
func (e Explanation) JSON(w io.Writer, tool Tool) error { return writeJSON(w, e.document(tool)) }

// YAML writes what [Explanation.JSON] does.
func (e Explanation) YAML(w io.Writer, tool Tool) error {
	text, err := toYAML(e.document(tool), "How a finding came about.", nil)
	if err == nil {
		_, err = w.Write(text)
	}
	return err
}

// Text writes e for a terminal.
func (e Explanation) Text(w io.Writer, t TextOptions) error {
	p := newPrinter(Output{}, t)
	f := &e.Finding
	p.line(0, label(f.Relation, strings.ToUpper(string(f.Relation))), styled(cmp.Or(f.Question, f.Rule), bold), styled(" "+f.ID, dim))
	p.line(2, text(f.Reason))
	p.head("The words")
	for i := range e.Claims {
		p.explained(&e.Claims[i])
	}
	for i := range e.Pairs {
		p.pair(&e.Pairs[i], len(e.Pairs) > 1)
	}
	if len(e.Nearest) > 0 {
		p.head("Nearest in other reports")
		for i := range e.Nearest {
			x := &e.Nearest[i]
			p.line(2, append([]run{whole(x.B.Path + ":" + strconv.Itoa(x.B.Line) + ":")}, excerpt(&claim.Claim{Sentence: x.B.Sentence, Text: x.B.Words}, 2*p.Width)...)...)
			p.evidence("same thing?", x.Thing)
			p.evidence("same event?", x.Event)
		}
	}
	p.head("The rule")
	p.line(2, styled(e.Rule, bold), text(" "+e.About))
	for _, c := range e.Compares {
		p.line(4, text(c))
	}
	p.head("What would have made it agree")
	p.line(2, text(cmp.Or(e.Needs, "It does.")))
	_, err := w.Write(p.out.Bytes())
	return err
}

// head writes the head of a part.
func (p *printer) head(s string) {
	p.out.WriteByte('\n')
	p.line(0, styled(s, bold))
}

// explained writes a claim with its normal form.
func (p *printer) explained(c *ExplainedClaim) {
	runs := []run{whole(c.Path + ":" + strconv.Itoa(c.Line) + ":" + strconv.Itoa(c.Column) + ":")}
	if c.Speaker != "" {
		runs = append(runs, styled(" ["+c.Speaker+"]", dim))
	}
	p.line(2, append(runs, excerpt(&claim.Claim{Sentence: c.Sentence, Text: c.Words}, 3*(p.Width-6))...)...)
	form := []run{text("is read as "), styled(c.Value, bold)}
	if c.Meaning != "" && c.Meaning != c.Value {
		form = append(form, text(", "+c.Meaning))
	}
	if c.Modality != "" && c.Modality != claim.Actual {
		form = append(form, text("; "+string(c.Modality)))
	}
	if c.Hedged {
		form = append(form, text("; the speaker's claim, with reserve"))
	}
	p.line(4, form...)
	var about []string
	for _, s := range []struct{ what, is string }{{"of", c.Subject}, {"predicate", c.Predicate}, {"by", c.Agent}, {"to", c.Patient}} {
		if s.is != "" {
			about = append(about, s.what+" “"+flat(s.is)+"”")
		}
	}
	if c.Pattern != "" {
		about = append(about, "found by “"+c.Pattern+"” ("+strconv.FormatFloat(c.Sure, 'f', 2, 64)+")")
	}
	if c.Event != "" {
		about = append(about, "event: "+c.Event)
	}
	if len(about) > 0 {
		p.line(4, styled(strings.Join(about, "; "), dim))
	}
}

// pair writes two claims with what was weighed; named says which two.
func (p *printer) pair(x *ExplainedPair, named bool) {
	of := ""
	if named {
		of = ": " + x.A.Source + " “" + firstColumns(flat(x.A.Words), 30) + "” and " + x.B.Source + " “" + firstColumns(flat(x.B.Words), 30) + "”"
	}
	p.head("Why the same thing" + of)
	p.evidence("", x.Thing)
	p.head("Why the same event" + of)
	p.evidence("", x.Event)
	if x.Relation != "" {
		p.head("How they compare" + of)
		p.line(2, styled(x.Forms[0], bold), text(" and "), styled(x.Forms[1], bold), text(": "+x.Because+". That is "), label0(x.Relation), text("."))
	}
}

func label0(r claim.Relation) run { return run{text: string(r), style: labelStyle[r]} }

// evidence writes reasons with their weights.
func (p *printer) evidence(what string, list []claim.Evidence) {
	if len(list) == 0 && what == "" {
		p.line(2, text("Nothing speaks against it, and nothing more was asked."))
	}
	for _, e := range list {
		weight := strconv.FormatFloat(e.Weight, 'f', 1, 64)
		if e.Weight > 0 {
			weight = "+" + weight
		}
		if what != "" {
			p.line(4, styled(what+" ", dim), text(weight+" "+e.What))
			continue
		}
		p.line(2, text(weight+" "+e.What))
	}
}
