package report

import (
	"io"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// claimsDocument is the JSON form of claims alone.
type claimsDocument struct {
	Schema  string         `json:"schema"`
	Tool    Tool           `json:"tool"`
	Sources []claim.Report `json:"sources"`
	Events  []claim.Event  `json:"events,omitempty"`
	Claims  []stored       `json:"claims"`
}

// JSON writes o as a document of [SchemaReport].
func (o Output) JSON(w io.Writer) error { return writeParts(w, o.parts(), o.Workers) }

// ClaimsJSON writes the sources and claims of o as a document of [SchemaClaims], which [ReadClaims] reads.
func (o Output) ClaimsJSON(w io.Writer) error { return writeParts(w, o.claimsParts(), o.Workers) }

// parts is the JSON form of a report.
func (o Output) parts() []part {
	o = New(o)
	parts := append([]part{single("schema", SchemaReport), single("tool", o.Tool)}, o.sourcesAndEvents()...)
	parts = append(parts, o.claimsPart(), o.findingsPart())
	if o.Review != nil {
		parts = append(parts, single("review", o.Review))
	}
	return append(parts, single("summary", o.Summary()))
}

func (o Output) claimsParts() []part {
	o = New(o)
	parts := []part{single("schema", SchemaClaims), single("tool", o.Tool)}
	parts = append(parts, o.sourcesAndEvents()...)
	if len(o.Events) == 0 {
		parts = parts[:len(parts)-1]
	}
	return append(parts, o.claimsPart())
}

func (o Output) sourcesAndEvents() []part {
	return []part{quickly(listed("sources", "source", o.Sources, itself), o.Sources, (*jsonText).report), listed("events", "event", o.Events, itself)}
}

func (o Output) findingsPart() part {
	return quickly(listed("findings", "finding", o.Findings, itself), o.Findings, (*jsonText).finding)
}

func (o Output) claimsPart() part {
	return quickly(listed("claims", "claim", o.Claims, func(c *claim.Claim) any { return store(*c) }), o.Claims, (*jsonText).claim)
}

// writeJSON writes v, indented by two spaces.
func writeJSON(w io.Writer, v any) error {
	t := jsonText{indented: true}
	if err := t.value(v); err != nil {
		return err
	}
	_, err := w.Write(append(t.b, '\n'))
	return err
}
