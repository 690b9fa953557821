package align

import "testing"

// TestOnePerson holds which names of two parties are one person's.
func TestOnePerson(t *testing.T) {
	tests := []struct {
		x, y string
		want bool
	}{
		{"ana berg", "ana maria berg", true},
		{"ana maria berg", "berg", true},
		{"v mark dorn sr", "mark dorn", true},
		{"ana berg", "ana maria holm", false},
		{"eva berg", "ana maria berg", false},
		{"ana maria berg", "ana klara berg", false},
		{"a berg", "a maria berg", false},
	}
	for _, test := range tests {
		for _, got := range []bool{onePerson([]string{test.x}, []string{test.y}), onePerson([]string{test.y}, []string{test.x})} {
			if got != test.want {
				t.Errorf("%s and %s: %v, want %v", test.x, test.y, got, test.want)
			}
		}
	}
}
