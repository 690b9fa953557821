package name_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/name"
)

// TestStreet holds which names are those of streets.
func TestStreet(t *testing.T) {
	for canonical, want := range map[string]bool{
		"Mill Street": true, "Mill St.": true, "Fifth Avenue": true, "Rue de Rivoli": true, "Calle Mayor": true, "Interstate Highway": true,
		"Mill Square": false, "Avenue": false, "Odeon Tavern": false, "Sioux Falls": false, "Street": false, "": false,
	} {
		if got := name.Street(canonical); got != want {
			t.Errorf("%q: %v", canonical, got)
		}
	}
}
