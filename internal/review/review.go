// Package review answers: what did the editors decide, and does it still hold?
//
// A sheet is a report in YAML in which editors have filled in decision, by and note. [Read] reads it strictly: a sheet that was mistyped is
// refused whole, with every fault and its place. [Sheet.Apply] gives the decisions back to the findings of another run, by the findings' ids,
// which are made of rule, relation, subject and values. [Merge] puts the sheets of several editors together and names their conflicts.
package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

// Fault is one thing wrong with a sheet: where, what, and what to do about it.
type Fault struct {
	File string
	// Line and Column count from 1; Column in characters.
	Line, Column int
	What, Do     string
}

// Error is "file:line:column: what; what to do".
func (f Fault) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s; %s", f.File, f.Line, f.Column, f.What, f.Do)
}

// Entry is a finding of a sheet, with what was decided.
type Entry struct {
	report.Decision
	// Sentences are those that its sides quote, to tell two findings apart that are alike in all else.
	Sentences []string
	// Line is where it stands in the sheet.
	Line int

	node  *yaml.Node // of the finding
	stale bool       // it stands among those that held for no finding
}

// decided reports whether an editor has written anything.
func (e *Entry) decided() bool {
	return e.Decision.Decision != report.Open || e.By != "" || e.Note != ""
}

// Sheet is a sheet that was read.
type Sheet struct {
	Path    string
	Entries []Entry

	root *yaml.Node
}

// Decided are the entries in which an editor has written something, in the order of the sheet.
func (s *Sheet) Decided() []Entry {
	var out []Entry
	for _, e := range s.Entries {
		if e.decided() {
			out = append(out, e)
		}
	}
	return out
}

// The keys of a sheet: those that a report in YAML or in JSON has.
var (
	keysSheet   = []string{"schema", "summary", "findings", "stale", "review", "sources", "events", "claims", "tool"}
	keysFinding = []string{"question", "relation", "severity", "sides", "reason", "wording", "decision", "by", "note", "before", "between", "evidence", "rule", "id"}
	keysStale   = []string{"question", "relation", "values", "decision", "by", "note", "became", "why", "rule", "about", "sources", "id"}
	keysSide    = []string{"value", "sources", "origins", "quotes", "claims"}
)

// maxFaults is how many faults are told of one sheet.
const maxFaults = 100

// Read reads a sheet; path is for the faults, which are all returned at once in the order of their places, a hundred of them at most. With
// faults there is no sheet.
func Read(path string, data []byte) (*Sheet, []Fault) {
	s, faults := read(path, data)
	if n := len(faults); n > maxFaults {
		next := faults[maxFaults]
		faults = append(faults[:maxFaults:maxFaults], Fault{path, next.Line, next.Column, fmt.Sprintf("and %d more faults from here on", n-maxFaults), "correct those before first"})
	}
	return s, faults
}

func read(path string, data []byte) (*Sheet, []Fault) {
	root, faults := strict(path, data)
	if root == nil {
		return nil, faults
	}
	r := &reader{path: path}
	s := &Sheet{Path: path, root: root}
	if root.Kind != yaml.MappingNode {
		r.fault(root, "this is no sheet", "write one with claimdiff report -f yaml")
		return nil, r.faults
	}
	top := r.fields(root, "a sheet", keysSheet)
	if schema := top["schema"]; schema != nil && schema.Value != report.SchemaReport {
		r.fault(schema, fmt.Sprintf("schema %q is not %s", schema.Value, report.SchemaReport), "write a sheet with claimdiff report -f yaml")
	}
	if top["findings"] == nil {
		r.fault(root, "there are no findings in it", "write a sheet with claimdiff report -f yaml")
	}
	subjects := subjectsOf(top["claims"])
	for _, n := range r.list(top["findings"], "findings") {
		s.Entries = append(s.Entries, r.finding(n, subjects))
	}
	stale := top["stale"]
	if review := top["review"]; review != nil && review.Kind == yaml.MappingNode {
		stale = r.fields(review, "review", []string{"stale"})["stale"]
	}
	for _, n := range r.list(stale, "stale") {
		s.Entries = append(s.Entries, r.staleEntry(n))
	}
	r.duplicates(s.Entries)
	slices.SortStableFunc(r.faults, func(a, b Fault) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column)) })
	if len(r.faults) > 0 {
		return nil, r.faults
	}
	return s, nil
}

// reader collects what is wrong with a sheet.
type reader struct {
	path   string
	faults []Fault
}

func (r *reader) fault(n *yaml.Node, what, do string) {
	r.faults = append(r.faults, Fault{r.path, max(n.Line, 1), max(n.Column, 1), what, do})
}

// fields is the values of a mapping by their keys; a key that is not known is a fault.
func (r *reader) fields(n *yaml.Node, of string, known []string) map[string]*yaml.Node {
	out := map[string]*yaml.Node{}
	if n.Kind != yaml.MappingNode {
		r.fault(n, "this is not "+of, "keep the lines of the sheet as they were")
		return out
	}
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		if !slices.Contains(known, key.Value) {
			do := "take it out"
			if near := nearest(key.Value, known); near != "" {
				do = fmt.Sprintf("did you mean %q?", near)
			}
			r.fault(key, fmt.Sprintf("unknown key %q in %s", key.Value, of), do)
			continue
		}
		out[key.Value] = n.Content[i+1]
	}
	return out
}

// list is the entries of a list; none of what is not there.
func (r *reader) list(n *yaml.Node, of string) []*yaml.Node {
	if n == nil || n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		r.fault(n, of+" is not a list", "keep the lines of the sheet as they were")
		return nil
	}
	return n.Content
}

// text is a single value as it is written, so that a note "no" or an initial "12" stays what it is.
func (r *reader) text(n *yaml.Node, of string) string {
	switch {
	case n == nil || n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return ""
	case n.Kind != yaml.ScalarNode:
		r.fault(n, of+" is not a text", "write it on one line, in quotes")
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// remark is what an editor wrote beside a key. YAML takes what follows " #" for a comment; an editor who writes "see #12" means it.
func (r *reader) remark(n *yaml.Node, f map[string]*yaml.Node, key string) string {
	v := f[key]
	text := r.text(v, key)
	if v == nil || v.Kind != yaml.ScalarNode {
		return text
	}
	comment := v.LineComment
	for _, k := range n.Content {
		if k.Value == key && comment == "" {
			comment = k.LineComment // of an empty value
		}
	}
	return strings.TrimSpace(text + " " + comment)
}

func (r *reader) texts(n *yaml.Node, of string) []string {
	var out []string
	for _, c := range r.list(n, of) {
		out = append(out, r.text(c, of))
	}
	return out
}

// verdict reads what an editor fills in, and what ties it to a finding.
func (r *reader) verdict(n *yaml.Node, f map[string]*yaml.Node) Entry {
	e := Entry{node: n, Line: n.Line}
	e.ID, e.Rule, e.Question = r.text(f["id"], "id"), r.text(f["rule"], "rule"), r.text(f["question"], "question")
	e.Relation = claim.Relation(r.text(f["relation"], "relation"))
	e.By, e.Note = r.remark(n, f, "by"), r.remark(n, f, "note")
	said := strings.ToLower(r.text(f["decision"], "decision"))
	e.Decision.Decision = cmp.Or(said, report.Open)
	if !slices.Contains(report.Decisions(), e.Decision.Decision) {
		do := "it is one of " + strings.Join(report.Decisions(), ", ")
		if near := nearest(said, report.Decisions()); near != "" {
			do = fmt.Sprintf("did you mean %q?", near)
		}
		r.fault(f["decision"], fmt.Sprintf("unknown decision %q", f["decision"].Value), do)
	}
	switch id := f["id"]; {
	case e.ID == "" && n.Kind == yaml.MappingNode:
		r.fault(n, "a finding without its id", "keep the line with its id: it ties the decision to the finding")
	case id != nil && !isID(e.ID):
		r.fault(id, fmt.Sprintf("%q is no id of a finding", e.ID), "keep the line with its id as it was")
	}
	return e
}

func (r *reader) finding(n *yaml.Node, subjects map[string]string) Entry {
	f := r.fields(n, "a finding", keysFinding)
	e := r.verdict(n, f)
	for _, side := range r.list(f["sides"], "sides") {
		s := r.fields(side, "a side", keysSide)
		e.Values = append(e.Values, r.text(s["value"], "value"))
		e.Sources = append(e.Sources, r.texts(s["sources"], "sources")...)
		for _, id := range r.texts(s["claims"], "claims") {
			if about := subjects[id]; about != "" {
				e.About = append(e.About, about)
			}
		}
		for _, q := range r.list(s["quotes"], "quotes") {
			if sentence := cmp.Or(valueOf(q, "sentence"), valueOf(q, "words")); sentence != "" {
				e.Sentences = append(e.Sentences, sentence)
			}
		}
	}
	e.Values, e.Sources, e.About, e.Sentences = unique(e.Values), unique(e.Sources), unique(e.About), unique(e.Sentences)
	return e
}

func (r *reader) staleEntry(n *yaml.Node) Entry {
	f := r.fields(n, "a stale decision", keysStale)
	e := r.verdict(n, f)
	e.stale = true
	e.Became, e.Why = r.text(f["became"], "became"), r.text(f["why"], "why")
	e.Values, e.About, e.Sources = r.texts(f["values"], "values"), r.texts(f["about"], "about"), r.texts(f["sources"], "sources")
	return e
}

// duplicates finds ids that stand twice: one decision would win by its place alone.
func (r *reader) duplicates(entries []Entry) {
	first := map[string]*Entry{}
	for i := range entries {
		e := &entries[i]
		if e.ID == "" {
			continue
		}
		if other := first[e.ID]; other != nil {
			r.fault(cmp.Or(keyNode(e.node, "id"), e.node), fmt.Sprintf("id %s stands on line %d too", e.ID, cmp.Or(keyNode(other.node, "id"), other.node).Line), "keep one of the two findings")
			continue
		}
		first[e.ID] = e
	}
}

// subjectsOf is what each claim of a sheet is about, by the claim's id.
func subjectsOf(claims *yaml.Node) map[string]string {
	out := map[string]string{}
	if claims == nil || claims.Kind != yaml.SequenceNode {
		return out
	}
	for _, n := range claims.Content {
		thing := keyNode(n, "thing")
		concept := ""
		if c := keyNode(thing, "concept"); c != nil && len(c.Content) > 0 {
			concept = c.Content[0].Value
		}
		out[valueOf(n, "id")] = cmp.Or(concept, valueOf(thing, "head"), strings.ToLower(valueOf(n, "subject")))
	}
	return out
}

// keyNode is the value of a key of a mapping, or nil.
func keyNode(n *yaml.Node, key string) *yaml.Node {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

func valueOf(n *yaml.Node, key string) string {
	if v := keyNode(n, key); v != nil && v.Kind == yaml.ScalarNode && v.Tag != "!!null" {
		return v.Value
	}
	return ""
}

// isID holds for twelve hexadecimal digits, with a number where several findings share them.
func isID(s string) bool {
	hex, number, numbered := strings.Cut(s, "-")
	return len(hex) == 12 && strings.Trim(hex, "0123456789abcdef") == "" && (!numbered || number != "" && len(number) < 9 && strings.Trim(number, "0123456789") == "")
}

func unique(s []string) []string {
	s = slices.Clone(s)
	slices.Sort(s)
	return slices.Compact(s)
}

// nearest is the one of words that is a slip or two away from s, or "".
func nearest(s string, words []string) string {
	best, least := "", 3
	for _, w := range words {
		if d := slips(strings.ToLower(s), w); d < least && d < len(w) {
			best, least = w, d
		}
	}
	return best
}

// slips is the Levenshtein distance of a and b in bytes; of long words just a number too large.
func slips(a, b string) int {
	if len(a) > 40 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above, cost := row[j+1], diagonal
			if a[i] != b[j] {
				cost++
			}
			row[j+1] = min(cost, above+1, row[j]+1)
			diagonal = above
		}
	}
	return row[len(b)]
}
