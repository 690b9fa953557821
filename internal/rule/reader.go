package rule

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/plain"
)

// The limits of a rule file: it is untrusted input.
const (
	maxBytes    = 1 << 20 // of a file
	maxDepth    = 12      // of lists and mappings in one another
	maxRules    = 1000    // in a file
	maxConcepts = 10000   // in a file
	maxWords    = 2000    // in a list
	maxExamples = 200     // of a rule
	maxText     = 4000    // bytes of an example, a question or an about
	maxWord     = 60      // bytes of a word or id
	maxFaults   = 100     // reported of a file
)

// reader walks a YAML tree and keeps a list of what is wrong with it.
type reader struct {
	file   string
	rule   string // id of the rule being read
	faults []Fault
	refs   []reference
}

func (r *reader) fault(n *yaml.Node, what, do string) {
	if len(r.faults) > maxFaults {
		return
	}
	if len(r.faults) == maxFaults {
		r.rule, what, do = "", fmt.Sprintf("more than %d faults", maxFaults), "correct these first"
	}
	line, column := 1, 1
	if n != nil && n.Line > 0 {
		line, column = n.Line, n.Column
	}
	r.faults = append(r.faults, Fault{File: r.file, Line: line, Column: column, Rule: r.rule, What: what, Do: do})
}

// document returns the one document of data, or nil and a fault.
func (r *reader) document(data []byte) *yaml.Node {
	if len(data) > maxBytes {
		r.fault(nil, fmt.Sprintf("the file has %d bytes", len(data)), fmt.Sprintf("split it: a rule file has at most %d", maxBytes))
		return nil
	}
	if f := plain.Unreadable(data); f != nil {
		r.flaw(*f)
		return nil
	}
	if n, at := nesting(data); n > maxDepth {
		r.fault(at, fmt.Sprintf("more than %d brackets within one another", maxDepth), "a rule needs no more than six")
		return nil
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, second yaml.Node
	if err := dec.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			r.fault(nil, "the file is empty", "write a topic and its rules: `claimdiff rules init` shows how")
		} else {
			r.flaw(plain.Syntax(data, err))
		}
		return nil
	}
	if err := dec.Decode(&second); !errors.Is(err, io.EOF) {
		if err != nil {
			r.flaw(plain.Syntax(data, err))
		} else {
			r.fault(&second, "a second document begins here", "put it into a file of its own, or remove the ---")
		}
		return nil
	}
	if len(doc.Content) != 1 {
		r.fault(&doc, "the file is empty", "write a topic and its rules: `claimdiff rules init` shows how")
		return nil
	}
	if !r.plain(doc.Content[0], 1) {
		return nil
	}
	return doc.Content[0]
}

// nesting is how deep brackets stand in one another, by a count that takes those in texts for brackets too; yaml.v3 recurses on each.
func nesting(data []byte) (int, *yaml.Node) {
	depth, line, column := 0, 1, 1
	for _, c := range string(data) {
		switch c {
		case '[', '{':
			if depth++; depth > 4*maxDepth {
				return depth, &yaml.Node{Line: line, Column: column}
			}
		case ']', '}':
			depth = max(depth-1, 0)
		case '\n':
			line, column = line+1, 0
		}
		column++
	}
	return 0, nil
}

// flaw takes over what the reader of YAML has found.
func (r *reader) flaw(f plain.Flaw) {
	r.fault(&yaml.Node{Line: f.Line, Column: f.Column}, f.What, f.Do)
}

// plain refuses what a rule file has no use for: anchors, aliases, tags and deep nesting.
func (r *reader) plain(n *yaml.Node, depth int) bool {
	ok := true
	switch {
	case depth > maxDepth:
		r.fault(n, fmt.Sprintf("more than %d levels", maxDepth), "a rule needs no more than six")
		return false
	case n.Kind == yaml.AliasNode:
		r.fault(n, "an alias (*"+n.Value+")", "write the value out")
		return false
	case n.Anchor != "":
		r.fault(n, "an anchor (&"+n.Anchor+")", "remove it, and write the value out where it is used")
		ok = false
	case n.Style&yaml.TaggedStyle != 0:
		r.fault(n, "a tag ("+n.Tag+")", "remove it")
		ok = false
	}
	for _, c := range n.Content {
		ok = r.plain(c, depth+1) && ok
	}
	return ok
}

// field is a key of a mapping and its value.
type field struct {
	key   string
	at    *yaml.Node
	value *yaml.Node
}

// fields returns n's keys in order, each of which must be one of the known ones and stand once. Nil known takes any.
func (r *reader) fields(n *yaml.Node, of string, known []string) []field {
	if n.Kind != yaml.MappingNode {
		do := "write it as key: value"
		if keysMatch[of] != nil && n.Tag != "!!null" {
			do = "write " + of + ": {words: [" + strings.Join(valuesOf(n), ", ") + "]}"
		}
		r.fault(n, of+" is "+kindOf(n)+", not keys with values", do)
		return nil
	}
	var fs []field
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		switch {
		case k.Kind != yaml.ScalarNode:
			r.fault(k, "a key that is "+kindOf(k), "a key is a word")
			continue
		case seen[k.Value]:
			r.fault(k, fmt.Sprintf("%q stands twice in %s", k.Value, of), "keep one of them")
			continue
		case known != nil && !slices.Contains(known, k.Value):
			do := meant(k.Value, known)
			if do == "" {
				do = of + " has " + strings.Join(known, ", ")
			}
			r.fault(k, fmt.Sprintf("unknown key %q in %s", k.Value, of), do)
			continue
		}
		seen[k.Value] = true
		fs = append(fs, field{k.Value, k, v})
	}
	return fs
}

// valuesOf is the single values of a list, or the one that n is.
func valuesOf(n *yaml.Node) []string {
	nodes := n.Content
	if n.Kind == yaml.ScalarNode {
		nodes = []*yaml.Node{n}
	}
	var out []string
	for _, c := range nodes {
		if c.Kind == yaml.ScalarNode && len(c.Value) <= maxWord {
			out = append(out, c.Value)
		}
	}
	return out
}

func kindOf(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "keys with values"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Tag == "!!null":
		return "empty"
	case n.Tag == "!!int" || n.Tag == "!!float":
		return "a number"
	case n.Tag == "!!bool":
		return "true or false"
	}
	return "a text"
}

// text returns a string of at most limit bytes. A number or a yes is taken as it is written.
func (r *reader) text(n *yaml.Node, of string, limit int) string {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		r.fault(n, of+" is "+kindOf(n)+", not a text", "write it as words in quotes")
		return ""
	}
	s := strings.TrimSpace(n.Value)
	if s == "" {
		r.fault(n, of+" is empty", "fill it in or remove it")
	}
	if len(s) > limit {
		r.fault(n, fmt.Sprintf("%s has %d bytes", of, len(s)), fmt.Sprintf("it may have %d", limit))
		return ""
	}
	return s
}

// texts returns a list of strings; a single one may stand without brackets.
func (r *reader) texts(n *yaml.Node, of string, limit int) []string {
	if n.Kind != yaml.SequenceNode {
		if s := r.text(n, of, limit); s != "" {
			return []string{s}
		}
		return nil
	}
	if len(n.Content) > maxWords {
		r.fault(n, fmt.Sprintf("%s has %d entries", of, len(n.Content)), fmt.Sprintf("it may have %d", maxWords))
		return nil
	}
	if len(n.Content) == 0 {
		r.fault(n, of+" is an empty list", "fill it in or remove it")
	}
	var out []string
	seen := map[string]bool{}
	for _, c := range n.Content {
		s := r.text(c, of, limit)
		if seen[s] {
			r.fault(c, fmt.Sprintf("%q stands twice in %s", s, of), "keep one of them")
			continue
		}
		if s != "" {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// words is texts of lemmas: lower case, single spaces.
func (r *reader) words(n *yaml.Node, of string) []string {
	out := r.texts(n, of, maxWord)
	for i, w := range out {
		out[i] = strings.Join(strings.Fields(strings.ToLower(w)), " ")
	}
	return out
}

// oneOf returns a word of a closed list.
func (r *reader) oneOf(n *yaml.Node, of string, words ...string) string {
	s := r.text(n, of, maxWord)
	if s == "" || slices.Contains(words, s) {
		return s
	}
	do := meant(s, words)
	if do == "" {
		do = "it is one of " + strings.Join(words, ", ")
	}
	r.fault(n, fmt.Sprintf("%s is %q", of, s), do)
	return ""
}

func (r *reader) truth(n *yaml.Node, of string) bool {
	if n.Kind != yaml.ScalarNode || n.Value != "true" && n.Value != "false" {
		r.fault(n, of+" is "+kindOf(n)+", not true or false", "write true or false")
	}
	return n.Value == "true"
}

// number returns a finite number. Underscores, octal and hexadecimal are refused: YAML would read 0777 as 511.
func (r *reader) number(n *yaml.Node, of string) float64 {
	s := n.Value
	x, err := strconv.ParseFloat(s, 64)
	if n.Kind != yaml.ScalarNode || n.Tag != "!!int" && n.Tag != "!!float" || err != nil || math.IsNaN(x) || math.IsInf(x, 0) ||
		strings.ContainsAny(s, "_xXpP") || len(s) > 1 && s[0] == '0' && s[1] != '.' {
		r.fault(n, of+" is "+written(n)+", not a number", "write it in digits, as 12000 or 0.5")
		return 0
	}
	return x
}

// share returns "10%" as 0.1.
func (r *reader) share(n *yaml.Node, of string) float64 {
	digits, ok := strings.CutSuffix(n.Value, "%")
	x, err := strconv.ParseFloat(digits, 64)
	if n.Kind != yaml.ScalarNode || !ok || err != nil || !(x >= 0 && x <= 100) {
		r.fault(n, of+" is "+written(n)+", not a percentage", "write it as 10%")
		return 0
	}
	return x / 100
}

func written(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode && n.Tag != "!!null" && len(n.Value) <= maxWord {
		return strconv.Quote(n.Value)
	}
	return kindOf(n)
}
