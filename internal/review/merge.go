package review

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/report"
)

// Merged is several sheets as one.
type Merged struct {
	// Verdicts are in the order of the first sheet, those that only later sheets have after them.
	Verdicts []report.Verdict

	first *Sheet
}

// Merge puts sheets together; there must be one at least. Where only some have a decision, it is taken; where two have the same, both
// editors and notes are named; where they differ, the finding stays open as a conflict.
func Merge(sheets []*Sheet) Merged {
	m := Merged{first: sheets[0]}
	at := map[string]int{}
	for _, s := range sheets {
		for _, e := range s.Entries {
			i, ok := at[e.ID]
			if !ok {
				i = len(m.Verdicts)
				at[e.ID] = i
				m.Verdicts = append(m.Verdicts, report.Verdict{Decision: e.Decision, Votes: []report.Vote{}})
			}
			if e.decided() {
				v := &m.Verdicts[i]
				v.Votes = append(v.Votes, report.Vote{Sheet: s.Path, Line: e.Line, Decision: e.Decision.Decision, By: e.By, Note: e.Note})
			}
		}
	}
	for i := range m.Verdicts {
		settle(&m.Verdicts[i])
	}
	return m
}

// settle sets the decision from the votes.
func settle(it *report.Verdict) {
	var decisions, by, notes, said []string
	for _, v := range it.Votes {
		if v.Decision != report.Open {
			decisions = append(decisions, v.Decision)
			said = append(said, v.Said())
		}
	}
	decisions = unique(decisions)
	d := &it.Decision
	d.Decision, d.By, d.Note = report.Open, "", ""
	if it.Conflict = len(decisions) > 1; it.Conflict {
		d.Note = "conflict: " + strings.Join(said, "; ")
		return
	}
	if len(decisions) == 1 {
		d.Decision = decisions[0]
	}
	for _, v := range it.Votes {
		// A remark on a finding left open is kept beside another's decision.
		if v.Decision == d.Decision && v.By != "" && !slices.Contains(by, v.By) {
			by = append(by, v.By)
		}
		if v.Note != "" && !slices.Contains(notes, v.Note) {
			notes = append(notes, v.Note)
		}
	}
	d.By, d.Note = strings.Join(by, ", "), strings.Join(notes, "; ")
}

// Sheet is the merged sheet in YAML: the first sheet with the decisions of all. What it does not have itself is listed among its stale decisions,
// which hold again when a report has their finding.
func (m Merged) Sheet() ([]byte, error) {
	items := map[string]*report.Verdict{}
	var extra []*report.Verdict
	own := map[string]bool{}
	for _, e := range m.first.Entries {
		own[e.ID] = true
	}
	for i := range m.Verdicts {
		it := &m.Verdicts[i]
		if items[it.ID] = it; !own[it.ID] && len(it.Votes) > 0 {
			extra = append(extra, it)
		}
	}
	root := clone(m.first.root)
	stale := keyNode(root, "stale")
	if review := keyNode(root, "review"); review != nil {
		stale = keyNode(review, "stale")
	}
	for _, list := range []*yaml.Node{keyNode(root, "findings"), stale} {
		if list == nil {
			continue
		}
		for _, n := range list.Content {
			if it := items[strings.TrimSpace(valueOf(n, "id"))]; it != nil {
				set(n, "decision", it.Decision.Decision)
				set(n, "by", it.By)
				set(n, "note", it.Note)
			}
		}
	}
	if len(extra) > 0 {
		if stale == nil || stale.Kind != yaml.SequenceNode {
			stale = &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
			replaceKey(root, "stale", stale)
		}
		for _, it := range extra {
			n, err := nodeOf(it.Decision)
			if err != nil {
				return nil, err
			}
			stale.Style = 0
			stale.Content = append(stale.Content, n)
		}
	}
	return report.EncodeYAML(root)
}

// nodeOf is d as it stands among the stale decisions.
func nodeOf(d report.Decision) (*yaml.Node, error) {
	d.Values = append([]string{}, d.Values...)
	d.Became, d.Why = "", cmp.Or(d.Why, "It stands in another sheet only.")
	text, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return nil, err
	}
	n := doc.Content[0]
	n.Style = 0
	for _, c := range n.Content {
		if c.Kind == yaml.ScalarNode {
			c.Style = 0
		}
	}
	return n, nil
}

// set gives a key of a mapping a text, and adds the key if it is not there.
func set(n *yaml.Node, key, value string) {
	v := keyNode(n, key)
	if v == nil {
		if value == "" {
			return
		}
		v = &yaml.Node{}
		replaceKey(n, key, v)
	}
	for _, k := range n.Content {
		if k.Value == key {
			k.LineComment = "" // part of the value now
		}
	}
	*v = yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
}

// replaceKey sets or adds a key of a mapping.
func replaceKey(n *yaml.Node, key string, value *yaml.Node) {
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			n.Content[i+1] = value
			return
		}
	}
	n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: key}, value)
}

// clone copies a tree without aliases.
func clone(n *yaml.Node) *yaml.Node {
	c := *n
	c.Content = make([]*yaml.Node, len(n.Content))
	for i := range n.Content {
		c.Content[i] = clone(n.Content[i])
	}
	return &c
}
