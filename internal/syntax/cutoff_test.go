package syntax

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestCutOff reads texts that break off where a second verb waits for what follows it.
func TestCutOff(t *testing.T) {
	for _, text := range []string{"The farm employs 40 people and exports", "The farm grows roses and sales", "Employs and exports"} {
		var d doc.Document
		d.ReadAt(text, 0)
		var p Parse
		p.Read(&d)
	}
}
