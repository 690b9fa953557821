package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// note is what an annotation says at a place of a draft, for a program that shows it there.
type note struct {
	id, rule, level string
	title, message  string
	path            string
	span            claim.Locus
	text            string
	fails           bool
	places          []Place
}

// notes are all annotations of c, the weightiest first, and in one weight in the order of the text; supported claims have none.
func (c Check) notes() []note {
	var out []note
	for i := range c.Drafts {
		d := &c.Drafts[i]
		path := cmp.Or(d.Report.Path, d.Report.ID)
		for k := range d.Claims {
			if x := &d.Claims[k]; x.Status != Supported && x.Status != OneOrigin && x.Status != Fits || x.Attribution != "" {
				out = append(out, newNote(path, x, c.FailOn))
			}
		}
		for _, f := range d.Unread {
			out = append(out, note{id: figureID(f), rule: "not-read", level: "note", title: f.Text, message: "It is part of no claim, and no source has it so: nobody has checked it.",
				path: path, span: claim.Locus{Line: f.Line, Column: f.Column}, text: f.Text, fails: c.FailOn == "unsupported"})
		}
		for k := range d.Findings {
			f := &d.Findings[k]
			n := note{id: f.ID, rule: string(f.Relation), level: "warning", title: f.Question, message: f.Reason, path: path, fails: findingFails(f, c.FailOn)}
			switch {
			case f.Relation == claim.Spelling:
				n.level = "note"
			case f.Severity == "error":
				n.level = "error"
			}
			for _, side := range f.Sides {
				for _, id := range side.Claims {
					if x := d.named(id); x != nil && x.Source == d.Report.ID && n.span.Line == 0 {
						n.span, n.text = x.Span, x.Text
					}
				}
			}
			out = append(out, n)
		}
	}
	levels := []string{"error", "warning", "note"}
	slices.SortStableFunc(out, func(a, b note) int {
		return cmp.Or(cmp.Compare(slices.Index(levels, a.level), slices.Index(levels, b.level)), cmp.Compare(a.path, b.path),
			cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.rule, b.rule), cmp.Compare(a.id, b.id))
	})
	return out
}

// named is the claim of that id, or nil.
func (d *CheckedDraft) named(id string) *claim.Claim {
	i := slices.IndexFunc(d.Named, func(c claim.Claim) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	return &d.Named[i]
}

// figureID is a hash of a figure's word.
func figureID(f Figure) string {
	sum := sha256.Sum256([]byte("not-read\x1f" + f.Text))
	return hex.EncodeToString(sum[:6])
}

func newNote(path string, x *Checked, failOn string) note {
	n := note{id: x.ID, rule: string(x.Status), level: x.Level(), title: x.Question, message: x.Reason, path: path, span: x.Span, text: x.Text, fails: x.Fails(failOn)}
	if x.Attribution != "" {
		n.message = x.AttributionReason
		if x.Status == Contradicted || x.Status == NearMiss {
			n.message = x.Reason + " " + x.AttributionReason
		} else {
			n.rule = "attribution-" + x.Attribution
		}
	}
	n.places = slices.Concat(x.Against, x.Supports, x.Beside)
	return n
}

// GitHub writes c as workflow commands, which GitHub shows as annotations on the lines of the draft.
func (c Check) GitHub(w io.Writer) error {
	var b bytes.Buffer
	command := func(level, path string, l claim.Locus, columns int, title, message string) {
		fmt.Fprintf(&b, "::%s file=%s,line=%d", map[string]string{"error": "error", "warning": "warning", "note": "notice"}[level], property(path), max(l.Line, 1))
		if columns > 0 {
			fmt.Fprintf(&b, ",col=%d,endColumn=%d", l.Column, l.Column+columns)
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", property(title), data(message))
	}
	for _, n := range c.notes() {
		columns := 0
		if !strings.Contains(n.text, "\n") {
			columns = len([]rune(n.text))
		}
		command(n.level, n.path, n.span, columns, n.rule+": "+n.title, n.message)
	}
	for _, p := range c.Problems {
		for _, d := range c.Drafts[:min(1, len(c.Drafts))] {
			command("error", cmp.Or(d.Report.Path, d.Report.ID), claim.Locus{Line: 1}, 0, "not seen", p)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// data and property escape what a workflow command carries, as GitHub's runner reads it back; what no eye sees is written out first.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(Printable(flat(s)))
}

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}

// The parts of a JUnit file that continuous integration servers read.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Skipped  int          `xml:"skipped,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitMessage `xml:"failure"`
		Error   *junitMessage `xml:"error"`
		Skipped *junitMessage `xml:"skipped"`
		Output  string        `xml:"system-out,omitempty"`
	}
	junitMessage struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr,omitempty"`
		Text    string `xml:",chardata"`
	}
)

// JUnit writes c as JUnit XML: a suite for each draft, a test case for each claim, which fails at or above FailOn; what no source speaks of is
// skipped, and what the gate has not seen is an error.
func (c Check) JUnit(w io.Writer) error {
	all := junitSuites{Name: "claimdiff check"}
	for i := range c.Drafts {
		d := &c.Drafts[i]
		path := cmp.Or(d.Report.Path, d.Report.ID)
		all.add(suiteOf(d, path, c.FailOn))
	}
	if len(c.Problems) > 0 {
		s := junitSuite{Name: "not seen", Tests: len(c.Problems), Errors: len(c.Problems)}
		for i, p := range c.Problems {
			s.Cases = append(s.Cases, junitCase{Name: "not seen " + strconv.Itoa(i+1), Class: "not seen", Error: &junitMessage{Message: Printable(p), Type: "incomplete"}})
		}
		all.add(s)
	}
	text, err := xml.MarshalIndent(all, "", "  ")
	if err == nil {
		_, err = w.Write(append([]byte(xml.Header), append(text, '\n')...))
	}
	return err
}

// suiteOf is the suite of one draft.
func suiteOf(d *CheckedDraft, path, failOn string) junitSuite {
	s := junitSuite{Name: Printable(path)}
	for k := range d.Claims {
		x := &d.Claims[k]
		n := newNote(path, x, failOn)
		one := junitCase{Name: Printable(flat(fmt.Sprintf("line %d: %s “%s”", x.Span.Line, x.Question, x.Text))), Class: Printable(path), File: Printable(path), Line: x.Span.Line}
		message := &junitMessage{Message: Printable(flat(n.message)), Type: n.rule, Text: placesText(n.places)}
		switch {
		case n.fails:
			one.Failure = message
			s.Failures++
		case x.Status == NotFound:
			one.Skipped = &junitMessage{Message: message.Message}
			s.Skipped++
		default:
			one.Output = string(x.Status) + ": " + message.Message + "\n" + message.Text
		}
		s.Cases = append(s.Cases, one)
	}
	for k := range d.Findings {
		f := &d.Findings[k]
		one := junitCase{Name: Printable(flat(f.Question + " " + f.ID)), Class: Printable(path), File: Printable(path)}
		if message := Printable(flat(f.Reason)); findingFails(f, failOn) {
			one.Failure = &junitMessage{Message: message, Type: string(f.Relation)}
			s.Failures++
		} else {
			one.Output = string(f.Relation) + ": " + message
		}
		s.Cases = append(s.Cases, one)
	}
	for _, f := range d.Unread {
		one := junitCase{Name: Printable(fmt.Sprintf("line %d: %s", f.Line, f.Text)), Class: Printable(path), File: Printable(path), Line: f.Line}
		if message := "It is part of no claim, and no source has it so."; failOn == "unsupported" {
			one.Failure = &junitMessage{Message: message, Type: "not-read"}
			s.Failures++
		} else {
			one.Skipped = &junitMessage{Message: message}
			s.Skipped++
		}
		s.Cases = append(s.Cases, one)
	}
	s.Tests = len(s.Cases)
	return s
}

func (a *junitSuites) add(s junitSuite) {
	a.Suites = append(a.Suites, s)
	a.Tests, a.Failures, a.Errors, a.Skipped = a.Tests+s.Tests, a.Failures+s.Failures, a.Errors+s.Errors, a.Skipped+s.Skipped
}

// placesText is the places a line each.
func placesText(places []Place) string {
	var b strings.Builder
	for _, x := range places {
		fmt.Fprintf(&b, "%s %s:%d: %s\n", x.Relation, Printable(x.Path), x.Line, Printable(flat(x.Sentence)))
	}
	return b.String()
}
