package resolve

import (
	"math"
	"testing"
)

func TestOtherTolls(t *testing.T) {
	killed := func(lo, hi float64) []toll { return []toll{{"casualties.killed", lo, hi}} }
	inf := math.Inf(1)
	tests := []struct {
		a, b   []toll
		want   bool
		reason string
	}{
		{killed(3, 3), killed(40, 40), true, "many times as high"},
		{killed(3, 3), killed(9, 9), false, "a toll that grew"},
		{killed(3, inf), killed(40, 40), false, "at least three may be forty"},
		{killed(3, 3), killed(40, inf), true, "three are not forty or more"},
		{killed(24, 99), killed(2, 2), true, "two are not dozens"},
		{killed(3, 3), []toll{{"casualties.injured", 40, 40}}, false, "the dead of one, the injured of the other"},
		{append(killed(3, 3), killed(30, 30)...), killed(40, 40), false, "one tells the toll that the other knows besides another"},
		{killed(3, 3), nil, false, "one tells none"},
	}
	for _, tt := range tests {
		if got, back := otherTolls(tt.a, tt.b), otherTolls(tt.b, tt.a); got != tt.want || back != tt.want {
			t.Errorf("%v | %v: %v, %v, want %v (%s)", tt.a, tt.b, got, back, tt.want, tt.reason)
		}
	}
}
