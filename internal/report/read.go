package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// kinds, modalities and qualifiers are what a file of claims may say.
var (
	kinds = []claim.Kind{claim.Count, claim.Proportion, claim.Money, claim.Measure, claim.Duration, claim.Date, claim.Ordinal, claim.Age,
		claim.Score, claim.Place, claim.Role, claim.Name, claim.Quote, claim.Outcome}
	figures    = []claim.Kind{claim.Count, claim.Proportion, claim.Money, claim.Measure, claim.Duration, claim.Ordinal, claim.Age, claim.Score}
	modalities = []claim.Modality{claim.Actual, claim.Planned, claim.Demanded, claim.Offered, claim.Possible, claim.Denied}
	qualifiers = []quantity.Qualifier{quantity.Exact, quantity.About, quantity.Over, quantity.AtLeast, quantity.Under, quantity.AtMost,
		quantity.Nearly, quantity.JustOver, quantity.InRange, quantity.Vague}
)

// Kinds returns the kinds of claims, in the order in which they are documented.
func Kinds() []claim.Kind { return slices.Clone(kinds) }

// ClaimsError is why a file of claims was refused.
type ClaimsError struct {
	// Line and Column are counted from 1, the column in characters; 0 where the fault is the whole file's.
	Line, Column int
	Problem      string
}

// Error returns the problem, without the place.
func (e *ClaimsError) Error() string { return e.Problem }

// ReadClaims reads what [Output.ClaimsJSON] or [Output.ClaimsLines] wrote. A file with any fault is refused whole, with a [*ClaimsError]: it was written by a program,
// and what is wrong in one place may be wrong in others.
func ReadClaims(data []byte) (Output, error) {
	refuse := func(line, column int, problem string) (Output, error) {
		return Output{}, &ClaimsError{Line: line, Column: column, Problem: problem}
	}
	if first, rest, _ := bytes.Cut(data, []byte("\n")); len(rest) > 0 && schemaOf(first) == SchemaClaims {
		return readLines(data)
	}
	var head struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(data, &head); err == nil && head.Schema != SchemaClaims {
		return refuse(0, 0, "is no JSON of claims ("+SchemaClaims+")")
	}
	var d claimsDocument
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		line, column := position(data, offset(err, dec.InputOffset(), int64(len(data))))
		return refuse(line, column, reason(err))
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		line, column := position(data, dec.InputOffset())
		return refuse(line, column, "there is more after the end of the document")
	}
	o := Output{Tool: d.Tool, Sources: d.Sources, Events: d.Events, Claims: make([]claim.Claim, len(d.Claims))}
	for i, s := range d.Claims {
		o.Claims[i] = s.claim()
	}
	if problem := incoherent(o); problem != "" {
		return refuse(0, 0, problem)
	}
	return New(o), nil
}

// schemaOf is the schema that a whole JSON object names; empty if line is none.
func schemaOf(line []byte) string {
	var head struct {
		Schema string `json:"schema"`
	}
	_ = json.Unmarshal(line, &head)
	return head.Schema
}

// claimsLine is a line of what [Output.ClaimsLines] wrote: one of these.
type claimsLine struct {
	Schema string        `json:"schema"`
	Tool   *Tool         `json:"tool"`
	Source *claim.Report `json:"source"`
	Event  *claim.Event  `json:"event"`
	Claim  *stored       `json:"claim"`
}

// readLines is [ReadClaims] for JSON Lines.
func readLines(data []byte) (Output, error) {
	var o Output
	for number := 1; len(data) > 0; number++ {
		var line []byte
		if line, data, _ = bytes.Cut(data, []byte("\n")); len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var l claimsLine
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		err := dec.Decode(&l)
		if err == nil {
			if _, more := dec.Token(); !errors.Is(more, io.EOF) {
				err = errors.New("there is more after the end of the object")
			}
		}
		if err != nil {
			_, column := position(line, offset(err, dec.InputOffset(), int64(len(line))))
			return Output{}, &ClaimsError{Line: number, Column: column, Problem: reason(err)}
		}
		switch {
		case l.Tool != nil:
			o.Tool = *l.Tool
		case l.Source != nil:
			o.Sources = append(o.Sources, *l.Source)
		case l.Event != nil:
			o.Events = append(o.Events, *l.Event)
		case l.Claim != nil:
			o.Claims = append(o.Claims, l.Claim.claim())
		}
	}
	if problem := incoherent(o); problem != "" {
		return Output{}, &ClaimsError{Problem: problem}
	}
	return New(o), nil
}

// incoherent says what is wrong with claims that are well formed, or returns "".
func incoherent(o Output) string {
	if len(o.Sources) == 0 {
		return "has no sources in it"
	}
	sources := map[string]bool{}
	for _, s := range o.Sources {
		if s.ID == "" || sources[s.ID] {
			return fmt.Sprintf("has two sources, or one without a name, with id %q", s.ID)
		}
		sources[s.ID] = true
	}
	ids := map[string]bool{}
	for i := range o.Claims {
		c := &o.Claims[i]
		problem := ""
		switch {
		case c.ID == "" || ids[c.ID]:
			problem = "shares its id with another"
		case !sources[c.Source]:
			problem = fmt.Sprintf("is of source %q, which is not there", c.Source)
		case !slices.Contains(kinds, c.Kind):
			problem = fmt.Sprintf("is of kind %q, which does not exist", c.Kind)
		case !slices.Contains(modalities, c.Modality):
			problem = fmt.Sprintf("has modality %q, which does not exist", c.Modality)
		case c.Span.Start < 0 || c.Span.End < c.Span.Start || c.Span.Line < 1 || c.Span.Column < 1:
			problem = "has an impossible span"
		case c.Quantity == nil && slices.Contains(figures, c.Kind):
			problem = "has no quantity"
		case c.Time == nil && c.Kind == claim.Date:
			problem = "has no time"
		case c.Quantity != nil && !slices.Contains(qualifiers, c.Quantity.Qualifier):
			problem = fmt.Sprintf("has qualifier %q, which does not exist", c.Quantity.Qualifier)
		case c.Quantity != nil && c.Quantity.Min > c.Quantity.Max:
			problem = "has a quantity whose min is above its max"
		}
		if problem != "" {
			return fmt.Sprintf("claim %q %s", c.ID, problem)
		}
		ids[c.ID] = true
	}
	return ""
}

// offset is where in the data err arose.
func offset(err error, read, size int64) int64 {
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return syntax.Offset - 1
	case errors.As(err, &mismatch):
		return mismatch.Offset - 1
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return size
	}
	return read
}

// reason says in plain words why JSON was refused.
func reason(err error) string {
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "the JSON ends too early"
	case errors.As(err, &mismatch):
		return fmt.Sprintf("%s is a JSON %s", strconv.Quote(strings.Replace(mismatch.Field, ".Claim.", ".", 1)), mismatch.Value)
	}
	return strings.TrimPrefix(err.Error(), "json: ")
}

// position is the line and column, in characters, of an offset in data.
func position(data []byte, offset int64) (line, column int) {
	before := data[:min(max(offset, 0), int64(len(data)))]
	start := bytes.LastIndexByte(before, '\n') + 1
	return 1 + bytes.Count(before, []byte("\n")), 1 + utf8.RuneCount(before[start:])
}
