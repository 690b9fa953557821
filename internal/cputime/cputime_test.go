package cputime

import (
	"testing"
	"time"
)

func TestUsed(t *testing.T) {
	from, x := Used(), uint32(1)
	for start := time.Now(); Used()-from < 5*time.Millisecond; {
		for range 100_000 {
			x = x*1664525 + 1013904223
		}
		if time.Since(start) > time.Minute {
			t.Fatalf("a minute of work comes to %v (%d)", Used()-from, x)
		}
	}
}
