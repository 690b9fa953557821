package resolve

import "testing"

func TestSharedClocks(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		want   float64
		reason string
	}{
		{"10:00", "10:03", weightClock, "one moment"},
		{"10:00", "10:30", 0, "near"},
		{"10:00", "13:00", -weightOtherClock, "two moments"},
		{"10:00 Pacific", "13:00 Eastern", 0, "may be one moment in two zones"},
		{"10:00 GMT", "13:00", 0, "the world's hour is not that of the place"},
		{"10:00 EST", "13:00", -weightOtherClock, "the letters of its own zone are of the place"},
	} {
		if got := sharedClocks([]string{c.a}, []string{c.b}); got != c.want {
			t.Errorf("%s and %s: %v, want %v (%s)", c.a, c.b, got, c.want, c.reason)
		}
	}
}
