package word

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Of ASCII, Lower makes what strings.ToLower makes, wherever in eight bytes a letter stands, and beside characters that are none.
func TestLower(t *testing.T) {
	for c := range byte(utf8.RuneSelf) {
		for at := range 9 {
			for _, beside := range []string{"", "é", "\xff", "Z"} {
				s := strings.Repeat("x", at) + string(rune(c)) + strings.Repeat("@[", 5) + beside
				want := []byte(s)
				for i, b := range want {
					if 'A' <= b && b <= 'Z' {
						want[i] = b + 'a' - 'A'
					}
				}
				if got := Lower(s); got != string(want) {
					t.Fatalf("Lower(%q) = %q", s, got)
				}
			}
		}
	}
	for _, row := range []struct{ s, want, reason string }{
		{"ÉCOLE İzmir", "école İzmir", "the lower case of İ has another length"},
		{"\u212Aelvin", "\u212Aelvin", "the Kelvin sign is three bytes, k one"},
	} {
		if got := Lower(row.s); got != row.want {
			t.Errorf("Lower(%q) = %q, want %q: %s", row.s, got, row.want, row.reason)
		}
	}
}
