package report

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Text writes c for a terminal: what is at odds with the sources first, then what no source has, and a line that sums up.
func (c Check) Text(w io.Writer, t TextOptions) error {
	p := newPrinter(Output{Sources: c.reports()}, t)
	for i := range c.Drafts {
		d := &c.Drafts[i]
		for k := range d.Named {
			p.claims[d.Named[k].ID] = &d.Named[k]
		}
		p.draft(d, len(c.Sources))
		clear(p.claims)
	}
	for _, problem := range c.Problems {
		p.line(0, styled("Not seen:", bold), text(" "+problem))
	}
	p.line(0, styled(map[string]string{"passed": "Passed", "failed": "Failed", "incomplete": "Incomplete: this is no pass"}[c.verdict()], bold),
		text(" (--fail-on "+c.FailOn+")."))
	_, err := w.Write(p.out.Bytes())
	return err
}

// reports are the sources and the drafts.
func (c Check) reports() []claim.Report {
	all := slices.Clone(c.Sources)
	for _, d := range c.Drafts {
		all = append(all, d.Report)
	}
	return all
}

// statusStyle is the colour of a status.
var statusStyle = map[Status]style{Contradicted: "1;31", NearMiss: "1;33", NotFound: "33", Fits: "32", OneOrigin: "32", Supported: "32"}

func (p *printer) draft(d *CheckedDraft, sources int) {
	path := cmp.Or(d.Report.Path, d.Report.ID)
	for _, s := range []Status{Contradicted, NearMiss} {
		for i := range d.Claims {
			if c := &d.Claims[i]; c.Status == s {
				p.checked(path, c)
			}
		}
	}
	for i := range d.Claims {
		if c := &d.Claims[i]; c.Attribution != "" && c.Status != Contradicted && c.Status != NearMiss {
			p.checked(path, c)
		}
	}
	for i := range d.Findings {
		p.finding(&d.Findings[i])
	}
	if p.claimsInBrief(path, d, sources) {
		p.out.WriteByte('\n')
	}
	p.line(0, text(path+" against "+plural(sources, "source")+", "+plural(d.Summary.Claims, "claim")+": "+strings.Join(sumsOf(&d.Summary), ", ")+"."))
}

// claimsInBrief writes a line for each claim that needs no more, and for each figure that is part of no claim. It reports whether there are any.
func (p *printer) claimsInBrief(path string, d *CheckedDraft, sources int) (shown bool) {
	brief := []Status{NotFound}
	if sources > 1 {
		brief = append(brief, OneOrigin) // of one source alone everything is of one origin
	}
	if p.All {
		brief = []Status{NotFound, Fits, OneOrigin, Supported}
	}
	for _, s := range brief {
		for i := range d.Claims {
			if c := &d.Claims[i]; c.Status == s && (c.Attribution == "" && (s != OneOrigin || c.Kind != claim.Name) || p.All) {
				p.briefly(path, c)
				shown = true
			}
		}
	}
	for _, f := range d.Unread {
		p.line(0, run{text: "not-read  ", style: statusStyle[NotFound], whole: true}, whole(path+":"+strconv.Itoa(f.Line)+":"+strconv.Itoa(f.Column)+":"), text(" "), styled(f.Text, bold),
			text(" is part of no claim, and no source has it so"))
		shown = true
	}
	return shown
}

// sumsOf says how many claims of a draft there are of each status.
func sumsOf(s *CheckSummary) (words []string) {
	for _, n := range []struct {
		n    int
		what string
	}{{s.Contradicted, "contradicted"}, {s.Near, "near"}, {s.NotFound, "not found in the sources"}, {s.Compatible, "compatible"},
		{s.OneOrigin, "supported by one origin only"}, {s.Supported, "supported"}, {s.Attribution, "of another attribution"},
		{s.Inconsistent, "at odds with the draft itself"}, {s.Spelling, "spelled otherwise"}, {s.Unread, "not read"}} {
		if n.n > 0 || n.what == "contradicted" {
			words = append(words, strconv.Itoa(n.n)+" "+n.what)
		}
	}
	return words
}

// where is the place of a claim of a draft.
func where(path string, l claim.Locus) run {
	return whole(path + ":" + strconv.Itoa(l.Line) + ":" + strconv.Itoa(l.Column) + ":")
}

// checked writes a claim of a draft with the places that speak of it.
func (p *printer) checked(path string, c *Checked) {
	head := strings.ToUpper(string(c.Status))
	style := statusStyle[c.Status]
	if c.Attribution != "" && c.Status != Contradicted && c.Status != NearMiss {
		head, style = "ATTRIBUTION "+strings.ToUpper(c.Attribution), statusStyle[NearMiss]
	}
	p.line(0, run{text: head + "  ", style: style, whole: true}, styled(c.Question, bold))
	draft := claim.Claim{Sentence: c.Sentence, Text: c.Text}
	p.line(2, append([]run{where(path, c.Span)}, excerpt(&draft, 3*(p.Width-6))...)...)
	for _, list := range [][]Place{c.Against, c.Supports, c.Beside} {
		for _, x := range list[:min(len(list), quotesShown)] {
			p.place(x)
		}
		if n := len(list) - quotesShown; n > 0 {
			p.line(4, styled("and in "+plural(n, "more place"), dim))
		}
	}
	p.line(2, styled("Why:", dim), text(" "+c.Reason))
	if c.AttributionReason != "" {
		p.line(2, styled("Attribution:", dim), text(" "+c.AttributionReason))
	}
	p.out.WriteByte('\n')
}

func (p *printer) place(x Place) {
	runs := []run{styled(string(x.Relation)+" ", dim), whole(x.Path + ":" + strconv.Itoa(x.Line) + ":")}
	if x.Speaker != "" {
		runs = append(runs, styled(" ["+x.Speaker+"]", dim))
	}
	p.line(4, append(runs, excerpt(&claim.Claim{Sentence: x.Sentence, Text: x.Words}, 3*(p.Width-6))...)...)
}

// briefly writes a claim of a draft on a line.
func (p *printer) briefly(path string, c *Checked) {
	runs := []run{{text: string(c.Status) + "  ", style: statusStyle[c.Status], whole: true}, where(path, c.Span), text(" " + c.Question + " "), styled(c.Value, bold)}
	var sources []string
	for _, x := range slices.Concat(c.Supports, c.Beside) {
		if !slices.Contains(sources, x.Source) {
			sources = append(sources, x.Source)
		}
	}
	if len(sources) > 0 {
		runs = append(runs, text(" ("+strings.Join(sources, ", ")+")"))
	}
	p.line(0, runs...)
}
