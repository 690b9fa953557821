package source

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// frontLimit is the longest front matter, in bytes.
const frontLimit = 32 << 10

// frontMatter moves s.Body past YAML front matter, if the text begins with it, and takes over what it says.
func (s *Source) frontMatter() []Fault {
	begin, end, body := frontBounds(s.Text[s.Body:])
	if body == 0 {
		return nil
	}
	base := s.Body
	s.Body += body
	front := s.Text[base+begin : base+end]
	n, flaws := strict([]byte(front))
	var e entry
	if n != nil {
		e, flaws = readEntry(n, false)
		s.unused(n)
	}
	e.describe(s)
	faults := make([]Fault, 0, len(flaws))
	for _, f := range flaws {
		faults = append(faults, Fault{Path: s.Path, Line: f.line + 1, Column: f.column, Problem: "front matter: " + f.problem, Advice: f.advice, Level: Unread})
	}
	if len(faults) > 0 {
		s.Warnings = append(s.Warnings, "Part of its front matter could not be read.")
	}
	return faults
}

// frontBounds returns where the YAML of front matter stands in text and where the report begins after it; body is 0 if there
// is none. A line of three dashes with other text below it is a rule of the page, not front matter.
func frontBounds(text string) (begin, end, body int) {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || strings.TrimRight(first, " \t\r") != "---" {
		return 0, 0, 0
	}
	begin = len(first) + 1
	keyed := false
	for at := begin; rest != "" && at-begin <= frontLimit; {
		line, after, _ := strings.Cut(rest, "\n")
		next := min(at+len(line)+1, len(text))
		trimmed := strings.TrimRight(line, " \t\r")
		switch {
		case trimmed == "---" || trimmed == "...":
			return begin, at, next
		case !keyed && trimmed != "" && !strings.HasPrefix(trimmed, "#"):
			if keyed = isKey(trimmed); !keyed {
				return 0, 0, 0
			}
		}
		at, rest = next, after
	}
	return 0, 0, 0
}

// isKey reports whether a line begins as "word:".
func isKey(line string) bool {
	key, value, ok := strings.Cut(line, ":")
	return ok && key != "" && !strings.ContainsAny(key, " \t") && (value == "" || value[0] == ' ' || value[0] == '\t')
}

// unused warns of keys that were not read, and of the likeliest mistake among them.
func (s *Source) unused(n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		return
	}
	var keys []string
	for i := 0; i < len(n.Content); i += 2 {
		if k := n.Content[i].Value; k == "file" || !slices.Contains(entryKeys, k) {
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		return
	}
	advice := ""
	if slices.Contains(keys, "date") {
		advice = ` (the key for the date is "published")`
	}
	s.Warnings = append(s.Warnings, fmt.Sprintf("Front matter that is not read: %s%s.", strings.Join(keys, ", "), advice))
}
