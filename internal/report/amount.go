package report

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// amount is the JSON form of a quantity.Amount: null stands for a value or part that is not there, and for an open bound.
type amount struct {
	Value       *float64           `json:"value"`
	Min         *float64           `json:"min"`
	Max         *float64           `json:"max"`
	MinOpen     bool               `json:"min_open,omitempty"`
	MaxOpen     bool               `json:"max_open,omitempty"`
	Unit        string             `json:"unit"`
	Currency    string             `json:"currency,omitempty"`
	Dimension   string             `json:"dimension,omitempty"`
	Per         string             `json:"per,omitempty"`
	Qualifier   quantity.Qualifier `json:"qualifier"`
	Trend       quantity.Trend     `json:"trend,omitempty"`
	Numerator   *float64           `json:"numerator"`
	Denominator *float64           `json:"denominator"`
	Precision   float64            `json:"precision,omitempty"`
}

// stored is the JSON form of a claim.
type stored struct {
	claim.Claim
	Quantity *amount `json:"quantity,omitempty"`
}

// store returns the JSON form of c.
func store(c claim.Claim) stored {
	s := stored{Claim: c}
	if q := c.Quantity; q != nil {
		s.Quantity = &amount{Value: finite(q.Value), Min: finite(q.Min), Max: finite(q.Max), MinOpen: q.MinOpen, MaxOpen: q.MaxOpen,
			Unit: q.Unit, Currency: q.Currency, Dimension: q.Dimension, Per: q.Per, Qualifier: q.Qualifier, Trend: q.Trend,
			Numerator: finite(q.Numerator), Denominator: finite(q.Denominator), Precision: q.Precision}
		if finite(q.Precision) == nil {
			s.Quantity.Precision = 0
		}
	}
	return s
}

// claim returns the claim that s is the JSON form of.
func (s stored) claim() claim.Claim {
	c := s.Claim
	if q := s.Quantity; q != nil {
		nan := math.NaN()
		c.Quantity = &quantity.Amount{Value: or(q.Value, nan), Min: or(q.Min, math.Inf(-1)), Max: or(q.Max, math.Inf(1)),
			MinOpen: q.MinOpen, MaxOpen: q.MaxOpen, Unit: q.Unit, Currency: q.Currency, Dimension: q.Dimension, Per: q.Per, Qualifier: q.Qualifier, Trend: q.Trend,
			Numerator: or(q.Numerator, nan), Denominator: or(q.Denominator, nan), Precision: q.Precision}
	}
	return c
}

// finite is a pointer to x, or nil if x is infinite or no number.
func finite(x float64) *float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	return &x
}

func or(p *float64, absent float64) float64 {
	if p == nil {
		return absent
	}
	return *p
}
