// Package plain answers: is this one plain YAML document, and if not, where and why?
//
// Everything in YAML that this project reads was written by a stranger or mistyped by an editor: report lists, front matter, review sheets and rule
// files. Plain are mappings, lists and single values. What YAML has beyond them is refused with its place: a few aliases can stand for gigabytes, and a key that
// stands twice would be settled by order.
package plain

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"sort"
	"strconv"
	"sync"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Flaw is a fault in a YAML text, before it is known which file the text is of: where (from 1, the column in characters), what, and what to do.
type Flaw struct {
	Line, Column int
	What, Do     string
}

func at(n *yaml.Node, what, do string) Flaw { return Flaw{n.Line, n.Column, what, do} }

// Read reads data as one YAML document of plain mappings, lists and values: no second document, no anchor or alias, no tag, no key twice. The node
// is nil if there is a flaw or nothing at all.
func Read(data []byte) (*yaml.Node, []Flaw) {
	if f := Unreadable(data); f != nil {
		return nil, []Flaw{*f}
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, []Flaw{Syntax(data, err)}
	}
	var flaws []Flaw
	check(&doc, &flaws)
	var second yaml.Node
	switch err := dec.Decode(&second); {
	case err == nil:
		flaws = append(flaws, at(&second, "a second document begins here", "keep one document a file"))
	case !errors.Is(err, io.EOF):
		flaws = append(flaws, Syntax(data, err))
	}
	if len(flaws) > 0 || len(doc.Content) == 0 {
		return nil, flaws
	}
	return doc.Content[0], nil
}

// Unreadable finds the first character that YAML does not allow; its reader would refuse it without saying where. It is nil if all are.
func Unreadable(data []byte) *Flaw {
	line, column := 1, 1
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			return &Flaw{line, column, "a byte is not valid UTF-8", "save the file as UTF-8"}
		case r == '\n':
			line, column = line+1, 0
		case r < ' ' && r != '\t' && r != '\r', r == 0x7f, r > 0x7f && r < 0xa0 && r != 0x85, r&^1 == 0xfffe, r == 0xfeff && i > 0:
			return &Flaw{line, column, "control character " + strconv.QuoteRuneToASCII(r), "take it out"}
		}
		column++
		i += n
	}
	return nil
}

var syntaxText = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^yaml: (?:line \d+: )?`) })

// Syntax turns an error of yaml about data into a flaw. The line that yaml names is where the innermost block began, or the one before; the line of the fault is
// the last of the shortest text that has it. There is no column: that of the line's first character stands in.
func Syntax(data []byte, err error) Flaw {
	lines := bytes.SplitAfter(data, []byte("\n"))
	ends := make([]int, len(lines))
	for i, at := 0, 0; i < len(lines); i++ {
		at += len(lines[i])
		ends[i] = at
	}
	n := sort.Search(len(lines)-1, func(i int) bool {
		again := decodeAll(data[:ends[i]])
		return again != nil && again.Error() == err.Error()
	})
	text := lines[n]
	return Flaw{n + 1, 1 + len(text) - len(bytes.TrimLeft(text, " ")), "this is not YAML: " + syntaxText().ReplaceAllString(err.Error(), ""), "look at this line and those before: indentation, a missing quote or bracket, a text with a colon that needs quotes"}
}

// decodeAll returns the first error in a YAML text.
func decodeAll(data []byte) error {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	for {
		var n yaml.Node
		if err := dec.Decode(&n); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// check adds to flaws what n and the nodes below it hold that is not plain.
func check(n *yaml.Node, flaws *[]Flaw) {
	switch {
	case n.Kind == yaml.AliasNode:
		*flaws = append(*flaws, at(n, "alias *"+n.Value, "write the value out"))
		return // n.Alias may hold n
	case n.Anchor != "":
		*flaws = append(*flaws, at(n, "anchor &"+n.Anchor, "take it out; in a text that begins with &, put quotes around the text"))
	case n.Style&yaml.TaggedStyle != 0:
		*flaws = append(*flaws, at(n, "tag "+n.Tag, "take it out; in a text that begins with !, put quotes around the text"))
	}
	if n.Kind == yaml.MappingNode {
		seen := map[string]bool{}
		for i := 0; i < len(n.Content); i += 2 {
			key := n.Content[i]
			if key.Kind == yaml.ScalarNode && seen[key.Value] {
				*flaws = append(*flaws, at(key, "key "+strconv.Quote(key.Value)+" stands here twice", "keep one"))
			}
			seen[key.Value] = true
		}
	}
	for _, c := range n.Content {
		check(c, flaws)
	}
}
