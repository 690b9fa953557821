package review

import (
	"fmt"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/plain"
)

// maxBytes is the largest sheet that is read: a report on thousands of texts.
const maxBytes = 64 << 20

// strict reads data as one plain YAML document. The node is nil if there is a fault.
func strict(path string, data []byte) (*yaml.Node, []Fault) {
	if len(data) > maxBytes {
		return nil, []Fault{{path, 1, 1, fmt.Sprintf("the sheet is larger than %d MiB", maxBytes>>20), "split the reports"}}
	}
	root, flaws := plain.Read(data)
	if root == nil && len(flaws) == 0 {
		return nil, []Fault{{path, 1, 1, "the sheet is empty", "write one with claimdiff report -f yaml"}}
	}
	var faults []Fault
	for _, f := range flaws {
		faults = append(faults, Fault{path, f.Line, f.Column, f.What, f.Do})
	}
	return root, faults
}
