package source

import (
	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/plain"
)

// flaw is a fault in a text, before it is known which file the text is of.
type flaw struct {
	line, column    int
	problem, advice string
}

// at returns a flaw at n.
func at(n *yaml.Node, problem, advice string) flaw {
	return flaw{line: n.Line, column: n.Column, problem: problem, advice: advice}
}

// strict reads data as one plain YAML document. The node is nil if there is a flaw or nothing at all.
func strict(data []byte) (*yaml.Node, []flaw) {
	root, found := plain.Read(data)
	var flaws []flaw
	for _, f := range found {
		flaws = append(flaws, flaw{f.Line, f.Column, f.What, f.Do})
	}
	return root, flaws
}
