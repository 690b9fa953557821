package report

import "io"

// Lines writes what [Output.JSON] writes as JSON Lines: {"schema": …, "tool": …}, then {"source": …}, {"event": …}, {"claim": …} and
// {"finding": …}, one a line, and last {"summary": …}.
func (o Output) Lines(w io.Writer) error {
	l := NewLines(w, SchemaReport, o.Tool, o.Workers)
	l.Add(New(o))
	return l.End()
}

// ClaimsLines writes what [Output.ClaimsJSON] writes as JSON Lines, as [Output.Lines] does. It has no summary.
func (o Output) ClaimsLines(w io.Writer) error {
	l := NewLines(w, SchemaClaims, o.Tool, o.Workers)
	l.Add(New(o))
	return l.err
}

// Lines writes JSON Lines of one output after the other, so that an archive's need not all be there at the same time.
type Lines struct {
	w    io.Writer
	room rooms
	sum  Summary
	err  error
}

// NewLines begins to write lines of the schema: [SchemaReport] or [SchemaClaims].
func NewLines(w io.Writer, schema string, tool Tool, workers int) *Lines {
	l := &Lines{w: w, room: newRooms(workers)}
	l.line(struct {
		Schema string `json:"schema"`
		Tool   Tool   `json:"tool"`
	}{schema, tool})
	return l
}

// Add writes the sources of o, which is as [New] returns it, then its events, claims and findings, each in their order. It returns the first error of all
// writing.
func (l *Lines) Add(o Output) error {
	parts := append(o.sourcesAndEvents(), o.claimsPart(), o.findingsPart())
	for i := range parts {
		if l.err == nil {
			l.err = parts[i].each(l.w, l.room, parts[i].lines)
		}
	}
	l.sum.add(o.Summary())
	return l.err
}

// End writes the summary of all that was added.
func (l *Lines) End() error {
	l.line(map[string]Summary{"summary": l.sum})
	return l.err
}

func (l *Lines) line(v any) {
	if l.err != nil {
		return
	}
	var t jsonText
	if l.err = t.value(v); l.err == nil {
		_, l.err = l.w.Write(append(t.b, '\n'))
	}
}

// lines appends the members of p from lo to hi, one a line.
func (p *part) lines(b []byte, lo, hi int) ([]byte, error) {
	t := jsonText{b: b}
	for i := lo; i < hi; i++ {
		t.open('{')
		t.key(p.one)
		if err := p.member(&t, i); err != nil {
			return nil, err
		}
		t.close('}')
		t.b = append(t.b, '\n')
	}
	return t.b, nil
}
