package resolve

import "testing"

func TestOtherSize(t *testing.T) {
	quake := func(v float64) []size { return []size{{"measure.magnitude", "", v}} }
	haul := func(v float64, unit string) []size { return []size{{"money.loot", unit, v}} }
	tests := []struct {
		a, b   []size
		want   float64
		reason string
	}{
		{quake(5.9), quake(6.1), 0, "two observatories"},
		{quake(5.6), quake(5.9), -weightOtherSize / 2, "more than observatories differ by"},
		{quake(5.2), quake(6.1), -weightOtherSize, "two quakes"},
		{haul(2e6, "EUR"), haul(3e6, "EUR"), 0, "an estimate"},
		{haul(2e6, "EUR"), haul(20e6, "EUR"), -weightOtherSize, "two robberies"},
		{haul(2e6, "EUR"), haul(80e6, "EUR"), -weightFarSize, "two robberies of which one is many times as large"},
		{quake(5.0), quake(6.4), -weightFarSize, "two quakes of which one is many times as strong"},
		{haul(2e6, "EUR"), haul(80e6, "USD"), 0, "two currencies are not compared"},
		{append(quake(6.1), quake(4.4)...), quake(6), 0, "a main shock and its aftershock"},
		{quake(5.2), nil, 0, "one does not tell it"},
	}
	for _, tt := range tests {
		if got, back := otherSize(tt.a, tt.b), otherSize(tt.b, tt.a); got != tt.want || back != tt.want {
			t.Errorf("%v | %v: %v, %v, want %v (%s)", tt.a, tt.b, got, back, tt.want, tt.reason)
		}
	}
}
