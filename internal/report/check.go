package report

import (
	"io"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// SchemaCheck is the name of the JSON form of a check.
const SchemaCheck = "claimdiff/check/1"

// Status is what the sources make of one claim of a draft.
type Status string

// The statuses, from the weightiest to the least.
const (
	Contradicted Status = "contradicted" // a source says what cannot be true beside it
	NearMiss     Status = "near"         // nearly what a source says, or what another party disputes
	NotFound     Status = "not-found"    // no source speaks of it
	Fits         Status = "compatible"   // it can be true beside what a source says, which is less exact or says something else
	OneOrigin    Status = "one-origin"   // supported, but all that support it go back to one origin
	Supported    Status = "supported"
)

// Place is where a source speaks of what a draft claims.
type Place struct {
	Source   string         `json:"source"`
	Path     string         `json:"path"`
	Line     int            `json:"line"`
	Column   int            `json:"column"`
	Words    string         `json:"words"`
	Sentence string         `json:"sentence"`
	Speaker  string         `json:"speaker,omitempty"`
	Value    string         `json:"value"`
	Relation claim.Relation `json:"relation,omitempty"`
	Reason   string         `json:"reason,omitempty"`
	// Altered says that it is the draft's own sentence with another figure.
	Altered bool `json:"altered,omitempty"`
}

// Checked is one claim of a draft with what the sources make of it.
type Checked struct {
	// ID is a hash of rule, question, value and sentence: the same from run to run, whatever the line.
	ID       string      `json:"id"`
	Status   Status      `json:"status"`
	Rule     string      `json:"rule"`
	Kind     claim.Kind  `json:"kind"`
	Question string      `json:"question"`
	Value    string      `json:"value"`
	Text     string      `json:"text"`
	Sentence string      `json:"sentence"`
	Span     claim.Locus `json:"span"`
	Speaker  string      `json:"speaker,omitempty"`
	Reason   string      `json:"reason"`
	// Supports, Against and Beside are the places that say the same, that are at odds with it, and that merely can be true beside it.
	Supports []Place `json:"supports"`
	Against  []Place `json:"against"`
	Beside   []Place `json:"beside"`
	Origins  int     `json:"origins"`
	// Attribution is "lost", "strengthened" or "changed" where the draft says with another certainty, or of another speaker, what its
	// sources say; AttributionReason says how.
	Attribution       string `json:"attribution,omitempty"`
	AttributionReason string `json:"attribution_reason,omitempty"`
}

// CheckedDraft is a draft with all its claims, in the order of its text.
type CheckedDraft struct {
	Report claim.Report `json:"report"`
	Claims []Checked    `json:"claims"`
	// Findings are what is wrong within the draft itself, and names that it spells otherwise than its sources.
	Findings []claim.Finding `json:"findings"`
	Summary  CheckSummary    `json:"summary"`
	// Unread are figures of the draft that are part of no claim, and that no source has in the same words: nobody has checked them.
	Unread []Figure `json:"unread"`
	// Apart says that no source seems to tell of the draft's event, so that little of it could be compared.
	Apart bool `json:"apart,omitempty"`
	// Named are the claims that the findings name by their ids.
	Named []claim.Claim `json:"-"`
}

// Figure is a word with digits.
type Figure struct {
	Text   string `json:"text"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// CheckSummary counts the claims of a draft by what became of them.
type CheckSummary struct {
	Claims       int `json:"claims"`
	Contradicted int `json:"contradicted"`
	Near         int `json:"near"`
	NotFound     int `json:"not-found"`
	Compatible   int `json:"compatible"`
	OneOrigin    int `json:"one-origin"`
	Supported    int `json:"supported"`
	Attribution  int `json:"attribution"`
	Inconsistent int `json:"inconsistent"`
	Spelling     int `json:"spelling"`
	Unread       int `json:"unread"`
}

// Check is what a gate found.
type Check struct {
	Tool    Tool
	Sources []claim.Report
	Drafts  []CheckedDraft
	// Problems are why the gate has not seen all that it should; with one it never passes.
	Problems []string
	// FailOn is "contradict", "near", "unsupported" or "never".
	FailOn string
}

// Summarize counts d.
func (d *CheckedDraft) Summarize() {
	s := CheckSummary{Claims: len(d.Claims), Unread: len(d.Unread)}
	for i := range d.Claims {
		c := &d.Claims[i]
		switch c.Status {
		case Contradicted:
			s.Contradicted++
		case NearMiss:
			s.Near++
		case NotFound:
			s.NotFound++
		case Fits:
			s.Compatible++
		case OneOrigin:
			s.OneOrigin++
		default:
			s.Supported++
		}
		if c.Attribution != "" {
			s.Attribution++
		}
	}
	for i := range d.Findings {
		if d.Findings[i].Relation == claim.Spelling {
			s.Spelling++
		} else {
			s.Inconsistent++
		}
	}
	d.Summary = s
}

// Level is how much weighs what a check found: "error", "warning" or "note", as annotations name it.
func (c *Checked) Level() string {
	switch {
	case c.Status == Contradicted:
		return "error"
	case c.Status == NearMiss || c.Attribution != "":
		return "warning"
	}
	return "note"
}

// Fails reports whether c is at or above a level of --fail-on.
func (c *Checked) Fails(level string) bool {
	switch level {
	case "contradict":
		return c.Status == Contradicted
	case "near":
		return c.Status == Contradicted || c.Status == NearMiss || c.Attribution != ""
	case "unsupported":
		return c.Status == NotFound || c.Fails("near")
	}
	return false
}

// findingFails reports whether a finding within a draft is at or above a level of --fail-on.
func findingFails(f *claim.Finding, level string) bool {
	return f.Relation == claim.Inconsistent && (level == "contradict" && f.Severity == "error" || level == "near" || level == "unsupported")
}

// Failed reports whether anything is at or above FailOn.
func (c Check) Failed() bool {
	return slices.ContainsFunc(c.Drafts, func(d CheckedDraft) bool {
		return slices.ContainsFunc(d.Claims, func(x Checked) bool { return x.Fails(c.FailOn) }) ||
			slices.ContainsFunc(d.Findings, func(f claim.Finding) bool { return findingFails(&f, c.FailOn) }) ||
			c.FailOn == "unsupported" && len(d.Unread) > 0
	})
}

// verdict is the result in a word.
func (c Check) verdict() string {
	switch {
	case len(c.Problems) > 0:
		return "incomplete"
	case c.Failed():
		return "failed"
	}
	return "passed"
}

// checkDocument is the JSON form of a check.
type checkDocument struct {
	Schema   string         `json:"schema"`
	Tool     Tool           `json:"tool"`
	Verdict  string         `json:"verdict"` // passed, failed or incomplete
	FailOn   string         `json:"fail_on"`
	Problems []string       `json:"problems"`
	Drafts   []CheckedDraft `json:"drafts"`
	Sources  []claim.Report `json:"sources"`
}

func (c Check) document() checkDocument {
	d := checkDocument{Schema: SchemaCheck, Tool: c.Tool, Verdict: c.verdict(), FailOn: c.FailOn, Problems: orEmpty(c.Problems),
		Drafts: orEmpty(slices.Clone(c.Drafts)), Sources: orEmpty(c.Sources)}
	for i := range d.Drafts {
		x := &d.Drafts[i]
		x.Claims, x.Findings, x.Unread = orEmpty(x.Claims), orEmpty(x.Findings), orEmpty(x.Unread)
	}
	return d
}

// JSON writes c as a document of [SchemaCheck].
func (c Check) JSON(w io.Writer) error { return writeJSON(w, c.document()) }

// YAML writes what [Check.JSON] does.
func (c Check) YAML(w io.Writer) error {
	text, err := toYAML(c.document(), "Each claim of the draft, and what the sources make of it.", nil)
	if err == nil {
		_, err = w.Write(text)
	}
	return err
}
