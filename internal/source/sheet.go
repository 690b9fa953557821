package source

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"gopkg.in/yaml.v3"
)

// entry is what a sources.yaml or front matter says of a report.
type entry struct {
	file, title, publisher string
	published              time.Time
	dayOnly                bool
	// sheet is the path it was read from; empty for front matter.
	sheet        string
	line, column int
	// faulty says that something in it could not be read.
	faulty bool
}

// use is why a sources.yaml is read.
type use uint8

const (
	ofFolder use = iota // its folder is read
	asList              // it was named: its files are the reports
	beside              // a report beside it was named
)

// sheetLimit is the largest sources.yaml that is read, in bytes: enough for some ten thousand reports.
const sheetLimit = 4 << 20

// sheet reads a sources.yaml, once.
func (r *reader) sheet(path string, u use) {
	real := realPath(path)
	_, again := r.sheets[real]
	if again && u != asList {
		return
	}
	r.sheets[real] = path
	data, err := os.ReadFile(path)
	if err != nil {
		r.fault(*unopened(path, err))
		return
	}
	entries, flaws := sheetEntries(data)
	if u == asList && len(entries) == 0 && len(flaws) == 0 {
		flaws = []flaw{{problem: "names no reports", advice: `list them as "sources: [{file: a.txt}]"`}}
	}
	if !again {
		for _, f := range flaws {
			r.fault(Fault{Path: path, Line: f.line, Column: f.column, Problem: f.problem, Advice: f.advice, Level: Unread})
		}
	}
	for _, e := range entries {
		e.sheet = path
		r.entry(e, u)
	}
}

// entry files what a sources.yaml says of one report.
func (r *reader) entry(e entry, u use) {
	if e.file == "" {
		return // already said
	}
	path := filepath.Join(filepath.Dir(e.sheet), filepath.FromSlash(e.file))
	info, err := os.Stat(path)
	if u != beside && (err != nil || info.IsDir()) {
		problem := "names " + e.file + ", which is not there"
		if err == nil {
			problem = "names " + e.file + ", which is a folder"
		}
		r.fault(Fault{Path: e.sheet, Line: e.line, Column: e.column, Problem: problem, Advice: "correct the name or take the entry out", Level: Unread})
		return
	}
	real := realPath(path)
	if other, ok := r.meta[real]; ok && other.sheet != e.sheet {
		// The sources.yaml nearer to the report speaks for it.
		if len(filepath.Dir(other.sheet)) >= len(filepath.Dir(e.sheet)) {
			other, e = e, other
		}
		r.fault(Fault{Path: other.sheet, Line: other.line, Column: other.column, Problem: "describes " + other.file + ", as does " + e.sheet, Advice: "the latter is used"})
	}
	r.meta[real] = e
	if u != beside {
		r.found = append(r.found, found{path: path, real: real})
	}
}

// sheetEntries reads the content of a sources.yaml.
func sheetEntries(data []byte) ([]entry, []flaw) {
	if len(data) > sheetLimit {
		return nil, []flaw{{problem: "is larger than " + size(sheetLimit), advice: "split it"}}
	}
	root, flaws := strict(data)
	if root == nil {
		return nil, flaws
	}
	list := root
	if root.Kind == yaml.MappingNode {
		list = nil
		for i := 0; i < len(root.Content); i += 2 {
			if key := root.Content[i]; key.Value == "sources" {
				list = root.Content[i+1]
			} else {
				flaws = append(flaws, at(key, fmt.Sprintf("unknown key %q", key.Value), "the one key here is sources"))
			}
		}
	}
	if list == nil || root.Kind != yaml.MappingNode || list.Kind != yaml.SequenceNode {
		return nil, append(flaws, at(cmp.Or(list, root), "no list of sources", `begin with "sources:" and a list below it`))
	}
	var entries []entry
	seen := map[string]bool{}
	for _, n := range list.Content {
		e, more := readEntry(n, true)
		if e.file != "" && seen[filepath.Clean(e.file)] {
			more = append(more, at(n, e.file+" is named twice", "keep one entry"))
			e.file = ""
		}
		seen[filepath.Clean(e.file)] = true
		e.faulty = len(more) > 0
		entries, flaws = append(entries, e), append(flaws, more...)
	}
	return entries, flaws
}

// entryKeys are what an entry may say.
var entryKeys = []string{"file", "title", "publisher", "published"}

// readEntry reads one entry. In front matter (not ofSheet) there is no file, and keys of other programs are left to them.
func readEntry(n *yaml.Node, ofSheet bool) (entry, []flaw) {
	e := entry{line: n.Line, column: n.Column}
	if n.Kind != yaml.MappingNode {
		return e, []flaw{at(n, "no entry", "write it as {file: a.txt, title: …}")}
	}
	var flaws []flaw
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if !slices.Contains(entryKeys, key.Value) || key.Value == "file" && !ofSheet {
			if ofSheet {
				flaws = append(flaws, at(key, fmt.Sprintf("unknown key %q", key.Value), "the keys are "+strings.Join(entryKeys, ", ")))
			}
			continue
		}
		if value.Kind != yaml.ScalarNode {
			flaws = append(flaws, at(value, key.Value+" is no single value", "write it on one line, in quotes if need be"))
			continue
		}
		text := value.Value
		if value.Tag == "!!null" {
			text = ""
		}
		if f := e.set(key.Value, strings.TrimSpace(text)); f != nil {
			f.line, f.column = value.Line, value.Column
			flaws = append(flaws, *f)
		}
	}
	if ofSheet && e.file == "" && len(flaws) == 0 {
		flaws = append(flaws, at(n, "an entry without file", "say which file it describes"))
	}
	return e, flaws
}

// set sets the value of a key, or says what is wrong with it.
func (e *entry) set(key, value string) *flaw {
	switch key {
	case "file":
		if value != "" && !filepath.IsLocal(filepath.FromSlash(value)) {
			return &flaw{problem: fmt.Sprintf("file %q lies outside the folder", value), advice: "name a file of this folder or below it"}
		}
		e.file = value
	case "title":
		e.title = value
	case "publisher":
		e.publisher = value
	case "published":
		t, dayOnly, ok := parsePublished(value)
		if !ok {
			return &flaw{problem: fmt.Sprintf("published %q is no date", value), advice: "write it as 2025-09-27 or 2025-09-27T18:50:00Z"}
		}
		e.published, e.dayOnly = t, dayOnly
	}
	return nil
}

// describe gives s what e says. Where front matter said otherwise, e is taken and the source warns.
func (e entry) describe(s *Source) {
	take := func(what string, have *string, say string) {
		if *have != "" && say != "" && *have != say {
			s.Warnings = append(s.Warnings, fmt.Sprintf("Its front matter and %s give different %ss; the latter's is used.", e.sheet, what))
		}
		*have = cmp.Or(say, *have)
	}
	take("title", &s.Title, e.title)
	take("publisher", &s.Publisher, e.publisher)
	if !e.published.IsZero() {
		if !s.Published.IsZero() && !s.Published.Equal(e.published) {
			s.Warnings = append(s.Warnings, fmt.Sprintf("Its front matter and %s give different dates; the latter's is used.", e.sheet))
		}
		s.Published, s.DayOnly = e.published, e.dayOnly
	}
	if e.faulty {
		s.Warnings = append(s.Warnings, fmt.Sprintf("Part of its entry in %s could not be read.", e.sheet))
	}
}

// publishedLayouts are the forms of a date in a sources.yaml or front matter, ISO 8601 and what YAML makes of it.
var publishedLayouts = []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04Z07:00", "2006-01-02 15:04 Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04"}

// parsePublished reads a date, with or without a time of day and a zone (UTC if none). The empty string is the zero time.
func parsePublished(s string) (t time.Time, dayOnly, ok bool) {
	if s == "" {
		return t, false, true
	}
	t, err := time.Parse(time.DateOnly, s)
	if err == nil {
		return t, true, t.Year() > 0
	}
	for _, layout := range publishedLayouts {
		if t, err = time.Parse(layout, s); err == nil {
			return t, false, t.Year() > 0
		}
	}
	return time.Time{}, false, false
}
