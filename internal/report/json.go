package report

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// reportDocument is the JSON form of a report.
type reportDocument struct {
	Schema   string          `json:"schema"`
	Tool     Tool            `json:"tool"`
	Sources  []claim.Report  `json:"sources"`
	Events   []claim.Event   `json:"events"`
	Claims   []stored        `json:"claims"`
	Findings []claim.Finding `json:"findings"`
	Review   *Review         `json:"review,omitempty"`
	Summary  Summary         `json:"summary"`
}

// claimsDocument is the JSON form of claims alone.
type claimsDocument struct {
	Schema  string         `json:"schema"`
	Tool    Tool           `json:"tool"`
	Sources []claim.Report `json:"sources"`
	Events  []claim.Event  `json:"events,omitempty"`
	Claims  []stored       `json:"claims"`
}

// JSON writes o as a document of [SchemaReport].
func (o Output) JSON(w io.Writer) error { return writeJSON(w, o.document()) }

// ClaimsJSON writes the sources and claims of o as a document of [SchemaClaims], which [ReadClaims] reads.
func (o Output) ClaimsJSON(w io.Writer) error { return writeJSON(w, o.claimsDocument()) }

func (o Output) document() reportDocument {
	o = New(o)
	return reportDocument{Schema: SchemaReport, Tool: o.Tool, Sources: o.Sources, Events: o.Events, Claims: storeAll(o.Claims),
		Findings: o.Findings, Review: o.Review, Summary: o.Summary()}
}

func (o Output) claimsDocument() claimsDocument {
	o = New(o)
	return claimsDocument{Schema: SchemaClaims, Tool: o.Tool, Sources: o.Sources, Events: o.Events, Claims: storeAll(o.Claims)}
}

func storeAll(claims []claim.Claim) []stored {
	out := make([]stored, len(claims))
	for i, c := range claims {
		out[i] = store(c)
	}
	return out
}

// writeJSON writes v, indented by two spaces.
func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(b.Bytes()))
	return err
}
