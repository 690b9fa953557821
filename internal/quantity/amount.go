package quantity

import (
	"encoding/json"
	"math"
)

// Exactly returns the amount v in a unit, unhedged.
func Exactly(v float64, unit, dimension string) Amount {
	return Amount{Value: v, Min: v, Max: v, Qualifier: Exact, Unit: unit, Dimension: dimension, Numerator: nan, Denominator: nan}
}

// Contains reports whether v lies in a's interval.
func (a Amount) Contains(v float64) bool {
	return (v > a.Min || v == a.Min && !a.MinOpen) && (v < a.Max || v == a.Max && !a.MaxOpen)
}

// Covers reports whether b's interval lies within a's.
func (a Amount) Covers(b Amount) bool {
	return (b.Min > a.Min || b.Min == a.Min && (b.MinOpen || !a.MinOpen)) && (b.Max < a.Max || b.Max == a.Max && (b.MaxOpen || !a.MaxOpen))
}

// Overlaps reports whether the intervals of a and b have a number in common.
func (a Amount) Overlaps(b Amount) bool {
	lo, hi := math.Max(a.Min, b.Min), math.Min(a.Max, b.Max)
	return lo < hi || lo == hi && a.Contains(lo) && b.Contains(lo)
}

// Hedged returns a as it would be with qualifier q around it. The interval never gets narrower: of "more than" around 26 to 31
// the lower end stays.
func (a Amount) Hedged(q Qualifier) Amount {
	if q == Exact || q == InRange || q == Vague {
		return a
	}
	if a.Qualifier == Exact && !a.IsRange() {
		a.Qualifier = q
		a.Min, a.Max, a.MinOpen, a.MaxOpen = bounds(a.Value, q)
		return a
	}
	lo, _, loOpen, _ := bounds(a.Min, q)
	_, hi, _, hiOpen := bounds(a.Max, q)
	if lo < a.Min {
		a.Min, a.MinOpen = lo, loOpen
	}
	if hi > a.Max {
		a.Max, a.MaxOpen = hi, hiOpen
	}
	return a
}

// wire is the form of an Amount in JSON. A null bound is open; value is null for ranges and vague counts.
type wire struct {
	Value       *float64  `json:"value"`
	Min         *float64  `json:"min"`
	Max         *float64  `json:"max"`
	Unit        string    `json:"unit"`
	Dimension   string    `json:"dimension"`
	Qualifier   Qualifier `json:"qualifier"`
	Trend       Trend     `json:"trend"`
	Numerator   *float64  `json:"numerator"`
	Denominator *float64  `json:"denominator"`
	Precision   float64   `json:"precision,omitempty"`
	Per         string    `json:"per,omitempty"`
	MinOpen     bool      `json:"min_open,omitempty"`
	MaxOpen     bool      `json:"max_open,omitempty"`
}

func orNull(v float64) *float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	return &v
}

func orElse(p *float64, none float64) float64 {
	if p == nil {
		return none
	}
	return *p
}

// MarshalJSON writes a with null for what is open or not told.
func (a Amount) MarshalJSON() ([]byte, error) {
	return json.Marshal(wire{orNull(a.Value), orNull(a.Min), orNull(a.Max), a.Unit, a.Dimension, a.Qualifier, a.Trend,
		orNull(a.Numerator), orNull(a.Denominator), a.Precision, a.Per, a.MinOpen, a.MaxOpen})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (a *Amount) UnmarshalJSON(data []byte) error {
	var w wire
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*a = Amount{Value: orElse(w.Value, nan), Min: orElse(w.Min, -inf), Max: orElse(w.Max, inf), MinOpen: w.MinOpen, MaxOpen: w.MaxOpen,
		Qualifier: w.Qualifier, Unit: w.Unit, Dimension: w.Dimension, Trend: w.Trend,
		Numerator: orElse(w.Numerator, nan), Denominator: orElse(w.Denominator, nan), Precision: w.Precision, Per: w.Per}
	return nil
}
