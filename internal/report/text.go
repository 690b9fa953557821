package report

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TextOptions is how a report is shown on a terminal. The zero value is 80 columns wide, without colour.
type TextOptions struct {
	// Width is the number of columns; below 40 it is taken for 40, and 0 for 80.
	Width int
	Color bool
	// All shows also what agrees, what is compatible or of different events, and what stands alone, a line each.
	All bool
}

// quotesShown is how many places are shown of a side; the rest are counted.
const quotesShown = 4

// Text writes o for a terminal: what an editor must act on, weightiest first, and a line that sums up.
func (o Output) Text(w io.Writer, t TextOptions) error {
	o = New(o)
	p := newPrinter(o, t)
	for i := range o.Findings {
		if f := &o.Findings[i]; pressed(f) {
			p.finding(f)
		}
	}
	if t.All {
		for i := range o.Findings {
			if f := &o.Findings[i]; !pressed(f) {
				p.brief(f)
			}
		}
	}
	p.stale(o)
	p.summary(o.Summary())
	_, err := w.Write(p.out.Bytes())
	return err
}

// pressed reports whether f must be acted upon, and nobody has dismissed it.
func pressed(f *claim.Finding) bool { return Pressing(f.Relation) && f.Decision != Dismissed }

// ClaimsText writes the claims of o, a line each: where, of which kind, the words, what they are about, and who says so.
func (o Output) ClaimsText(w io.Writer, t TextOptions) error {
	o = New(o)
	p := newPrinter(o, t)
	for i := range o.Claims {
		p.claim(&o.Claims[i])
	}
	fmt.Fprintf(&p.out, "%s, %s.\n", plural(len(o.Sources), "report"), plural(len(o.Claims), "claim"))
	_, err := w.Write(p.out.Bytes())
	return err
}

// printer writes a report for a terminal.
type printer struct {
	TextOptions
	out     bytes.Buffer
	claims  map[string]*claim.Claim
	paths   map[string]string
	reports int
	before  func(id string) *Decision
}

func newPrinter(o Output, t TextOptions) *printer {
	t.Width = max(40, cmp.Or(t.Width, 80))
	p := &printer{TextOptions: t, claims: map[string]*claim.Claim{}, paths: make(map[string]string, len(o.Sources)), reports: len(o.Sources), before: o.before}
	for i := range o.Findings {
		if f := &o.Findings[i]; pressed(f) { // of the others no words are shown
			for _, s := range f.Sides {
				for _, id := range s.Claims {
					p.claims[id] = nil
				}
			}
		}
	}
	for i := range o.Claims {
		if _, shown := p.claims[o.Claims[i].ID]; shown {
			p.claims[o.Claims[i].ID] = &o.Claims[i]
		}
	}
	for _, s := range o.Sources {
		p.paths[s.ID] = cmp.Or(s.Path, s.ID)
	}
	return p
}

// finding writes a finding with its sides, their words and its reason.
func (p *printer) finding(f *claim.Finding) {
	p.line(0, label(f.Relation, strings.ToUpper(string(f.Relation))), styled(cmp.Or(f.Question, f.Rule), bold))
	for _, s := range f.Sides {
		p.side(s)
	}
	if f.Reason != "" {
		p.line(2, styled("Why:", dim), text(" "+f.Reason))
	}
	if f.Wording != "" {
		p.line(2, styled("Wording:", dim), text(" "+f.Wording))
	}
	p.decision(f)
	p.line(2, styled(f.ID+" "+f.Rule, dim))
	p.out.WriteByte('\n')
}

// label is the name of a relation and the gap after it.
func label(r claim.Relation, name string) run {
	return run{text: name + "  ", style: labelStyle[r], whole: true}
}

// side writes one value, who states it, and where.
func (p *printer) side(s claim.Side) {
	p.line(2, styled(s.Value, bold), text(" — "+strings.Join(s.Sources, ", ")+origins(s)))
	shown := p.choose(s)
	for _, c := range shown {
		place := []run{whole(p.path(c.Source) + ":" + strconv.Itoa(c.Span.Line) + ":")}
		if c.Attribution != nil && c.Attribution.Speaker != "" {
			place = append(place, styled(" ["+c.Attribution.Speaker+"]", dim))
		}
		p.line(4, append(place, excerpt(c, 3*(p.Width-6))...)...)
	}
	if n := len(s.Claims) - len(shown); n > 0 {
		p.line(4, styled("and in "+plural(n, "more place"), dim))
	}
}

// choose returns the claims of a side to show: the first of each source, then further ones.
func (p *printer) choose(s claim.Side) []*claim.Claim {
	var first, more []*claim.Claim
	seen := map[string]bool{}
	for _, id := range s.Claims {
		switch c := p.claims[id]; {
		case c == nil:
		case !seen[c.Source]:
			seen[c.Source] = true
			first = append(first, c)
		default:
			more = append(more, c)
		}
	}
	all := append(first, more...)
	return all[:min(len(all), quotesShown)]
}

// origins says how many independent origins a side has, where they are fewer than its sources.
func origins(s claim.Side) string {
	if s.Origins == 0 || s.Origins >= len(s.Sources) {
		return ""
	}
	return " (" + plural(s.Origins, "origin") + ")"
}

// brief writes a finding on a line.
func (p *printer) brief(f *claim.Finding) {
	runs := []run{label(f.Relation, string(f.Relation)), text(cmp.Or(f.Question, f.Rule))}
	for i, s := range f.Sides {
		sep := "; "
		if i == 0 {
			sep = " "
		}
		runs = append(runs, text(sep), styled(s.Value, bold), text(" ("+strings.Join(s.Sources, ", ")+origins(s)+")"))
	}
	if f.Relation == claim.DifferentEvent && f.Reason != "" {
		runs = append(runs, text(". "+f.Reason))
	}
	if f.Decision == Dismissed {
		runs = append(runs, text(" — "+Decision{Decision: f.Decision, By: f.By, Note: f.Note}.Said()))
	}
	p.line(0, append(runs, styled(" "+f.ID, dim))...)
}

// claim writes a claim on a line.
func (p *printer) claim(c *claim.Claim) {
	runs := []run{whole(p.path(c.Source) + ":" + strconv.Itoa(c.Span.Line) + ":" + strconv.Itoa(c.Span.Column) + ":"),
		text(" "), styled(string(c.Kind), dim), text(" “"), styled(c.Text, bold), text("”")}
	for _, about := range []string{c.Name, c.Subject, c.Predicate} {
		if about != "" {
			runs = append(runs, text(" · "+about))
		}
	}
	if c.Attribution != nil && c.Attribution.Speaker != "" {
		runs = append(runs, text(" · says "+c.Attribution.Speaker))
	}
	p.line(0, runs...)
}

func (p *printer) path(source string) string { return cmp.Or(p.paths[source], source) }

// summary writes what was read and found, in a line.
func (p *printer) summary(s Summary) {
	counts := s.byRelation()
	list := func(relations []claim.Relation) string {
		var parts []string
		for _, r := range relations {
			if n := *counts[r]; n > 0 || r == claim.Contradict {
				parts = append(parts, strconv.Itoa(n)+" "+string(r))
			}
		}
		return strings.Join(parts, ", ")
	}
	said := plural(s.Sources, "report") + ", " + plural(s.Claims, "claim") + ": " + list(order[:pressing])
	if rest := list(order[pressing:]); rest != "" {
		said += "; " + rest
		if !p.All {
			said += " (--all shows these)"
		}
	}
	p.line(0, text(said+reviewedWords(s.Decided)+"."))
}

// plural is n and the word, with an s where it is not one.
func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return strconv.Itoa(n) + " " + word + "s"
}
