package review

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"sort"
	"strconv"
	"sync"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// maxBytes is the largest sheet that is read: a report on thousands of texts.
const maxBytes = 64 << 20

// strict reads data as one YAML document of plain mappings, lists and values: no anchor or alias, no tag, no key twice. The node is nil if
// there is a fault.
func strict(path string, data []byte) (*yaml.Node, []Fault) {
	at := func(line, column int, what, do string) Fault { return Fault{path, line, column, what, do} }
	if len(data) > maxBytes {
		return nil, []Fault{at(1, 1, fmt.Sprintf("the sheet is larger than %d MiB", maxBytes>>20), "split the reports")}
	}
	if line, column, what := unreadable(data); what != "" {
		return nil, []Fault{at(line, column, what, "save the sheet as plain UTF-8 text")}
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, second yaml.Node
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return nil, []Fault{at(1, 1, "the sheet is empty", "write one with claimdiff report -f yaml")}
	case err != nil:
		line, column, what := syntax(data, err)
		return nil, []Fault{at(line, column, what, "mend the YAML: a text with a colon or a quotation mark needs quotes around it")}
	}
	var faults []Fault
	plain(&doc, func(n *yaml.Node, what, do string) { faults = append(faults, at(n.Line, n.Column, what, do)) })
	switch err := dec.Decode(&second); {
	case err == nil:
		faults = append(faults, at(second.Line, second.Column, "a second document begins here", "keep one sheet a file"))
	case !errors.Is(err, io.EOF):
		line, column, what := syntax(data, err)
		faults = append(faults, at(line, column, what, "mend the YAML"))
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return doc.Content[0], nil
}

// unreadable finds the first character that YAML does not allow; its reader would refuse it without saying where.
func unreadable(data []byte) (line, column int, what string) {
	line, column = 1, 1
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			return line, column, "a byte is not valid UTF-8"
		case r == '\n':
			line, column = line+1, 0
		case r < ' ' && r != '\t' && r != '\r', r == 0x7f, r > 0x7f && r < 0xa0 && r != 0x85, r&^1 == 0xfffe, r == 0xfeff && i > 0:
			return line, column, "control character " + strconv.QuoteRuneToASCII(r)
		}
		column++
		i += n
	}
	return 0, 0, ""
}

var syntaxHead = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^yaml: (?:line \d+: )?`) })

// syntax says where err arose. yaml's own line is that of the block, or the one before; the line of the fault is the last of the shortest
// text that has it. There is no column: that of the line's first character stands in.
func syntax(data []byte, err error) (line, column int, what string) {
	lines := bytes.SplitAfter(data, []byte("\n"))
	ends := make([]int, len(lines))
	at := 0
	for i := range lines {
		at += len(lines[i])
		ends[i] = at
	}
	n := sort.Search(len(lines)-1, func(i int) bool {
		var doc yaml.Node
		again := yaml.Unmarshal(data[:ends[i]], &doc)
		return again != nil && again.Error() == err.Error()
	})
	text := lines[n]
	return n + 1, 1 + len(text) - len(bytes.TrimLeft(text, " ")), "this is not YAML: " + syntaxHead().ReplaceAllString(err.Error(), "")
}

// plain reports what n and the nodes below it hold that a sheet has no use for.
func plain(n *yaml.Node, fault func(n *yaml.Node, what, do string)) {
	switch {
	case n.Kind == yaml.AliasNode:
		fault(n, "alias *"+n.Value, "write the value out")
		return // n.Alias may hold n
	case n.Anchor != "":
		fault(n, "anchor &"+n.Anchor, "take it out; in a text that begins with &, put quotes around the text")
	case n.Style&yaml.TaggedStyle != 0:
		fault(n, "tag "+n.Tag, "take it out; in a text that begins with !, put quotes around the text")
	}
	if n.Kind == yaml.MappingNode {
		seen := map[string]bool{}
		for i := 0; i < len(n.Content); i += 2 {
			key := n.Content[i]
			if seen[key.Value] {
				fault(key, "key "+strconv.Quote(key.Value)+" stands here twice", "keep one")
			}
			seen[key.Value] = true
		}
	}
	for _, c := range n.Content {
		plain(c, fault)
	}
}
