package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestLeftOver holds that which of two claims comes first does not matter where their sentences have a sum and a length of time in common, in another order.
func TestLeftOver(t *testing.T) {
	of := func(source string, kind claim.Kind, rule string, value float64, unit string) claim.Claim {
		q := quantity.Exactly(value, unit, map[claim.Kind]string{claim.Duration: "time", claim.Money: "money"}[kind])
		return claim.Claim{Source: source, Kind: kind, Rule: rule, Quantity: &q}
	}
	term := func(source string, value float64) claim.Claim {
		return of(source, claim.Duration, "duration.sentence", value, "month")
	}
	fine := func(source string) claim.Claim { return of(source, claim.Money, "money.fine", 30000, "USD") }
	claims := []claim.Claim{term("a", 36), fine("a"), term("a", 14), term("b", 42), term("b", 14), fine("b")}
	m := matcher{fellows: fellowsOf(claims)}
	a, b := &claims[0], &claims[3]
	if !m.leftOver(a, b) || !m.leftOver(b, a) {
		t.Errorf("the terms left over: %v, the other way round %v", m.leftOver(a, b), m.leftOver(b, a))
	}
	if c := &claims[4]; m.leftOver(a, c) || m.leftOver(c, a) {
		t.Error("the term that both sentences tell is left over")
	}
}
