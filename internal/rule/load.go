package rule

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// The keys of each part of a file, in the order in which docs/rules.md tells of them. The JSON Schema has the same (a test holds them together).
var (
	keysFile    = []string{"topic", "about", "rules"}
	keysRule    = []string{"rule", "about", "kind", "general", "subject", "predicate", "attribute", "context", "dimension", "unit", "preposition", "names", "also", "question", "compare", "examples"}
	keysPattern = []string{"subject", "predicate", "attribute", "context", "dimension", "unit", "preposition", "names"}
	keysMatch   = map[string][]string{
		"subject":   {"things", "words", "except", "or"},
		"predicate": {"acts", "words", "except", "or"},
		"attribute": {"attributes", "words", "except", "or"},
		"context":   {"things", "acts", "words", "except"},
	}
	keysCompare = []string{"rounding", "agree", "tolerance", "absolute", "beyond", "grows", "falls", "severity"}
	keysExample = []string{"text", "is", "agree", "contradict", "near", "compatible", "update", "apart", "not"}
	keysExpect  = []string{"exact", "about", "over", "at-least", "under", "at-most", "nearly", "just-over", "range", "vague", "of", "score", "unit", "trend", "timex", "name", "value", "speaker", "modality"}

	kinds = []string{string(claim.Count), string(claim.Proportion), string(claim.Money), string(claim.Measure), string(claim.Duration), string(claim.Date),
		string(claim.Ordinal), string(claim.Age), string(claim.Score), string(claim.Place), string(claim.Role), string(claim.Name), string(claim.Quote), string(claim.Outcome)}
	modalities = []string{string(claim.Actual), string(claim.Planned), string(claim.Demanded), string(claim.Offered), string(claim.Possible), string(claim.Denied)}
	nameKinds  = []string{"person", "place", "organisation", "demonym", "event", "other"}
)

// reference is a lexicon entry that a rule names.
type reference struct {
	lexicons []string // any of them may have it
	id       string
	fault    Fault // what to report if none has
}

// Load reads a file of rules, or a lexicon; name is for the faults. All faults are returned at once, sorted by place; with faults the set holds
// what could be read and must not be used. What a rule says of a lexicon is checked by Check, once the set is merged with those that have it.
func Load(name string, data []byte) (*Set, []Fault) {
	r := &reader{file: name}
	s := &Set{}
	if root := r.document(data); root != nil {
		if has(root, "lexicon") {
			s.Lexicons = []Lexicon{r.lexicon(root)}
			if len(r.faults) == 0 {
				r.faults = s.Lexicons[0].check()
			}
		} else {
			s.Rules = r.topic(root)
		}
	}
	s.refs = r.refs
	sortFaults(r.faults)
	return s, r.faults
}

func has(n *yaml.Node, key string) bool {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return true
		}
	}
	return false
}

func (r *reader) topic(n *yaml.Node) []*Rule {
	fs := r.fields(n, "the file", keysFile)
	if n.Kind != yaml.MappingNode {
		return nil
	}
	r.require(n, fs, "the file", map[string]string{"topic": "name the topic, as topic: strikes", "about": "say in a sentence what the file is for", "rules": "write the rules as a list under rules:"})
	var rules []*Rule
	lines := map[string]int{}
	for _, f := range fs {
		switch f.key {
		case "topic":
			r.id(f.value, "topic")
		case "about":
			r.text(f.value, "about", maxText)
		case "rules":
			if f.value.Kind != yaml.SequenceNode {
				r.fault(f.value, "rules is "+kindOf(f.value)+", not a list of rules", "write each rule as - rule: its.id …")
				continue
			}
			if n := len(f.value.Content); n == 0 || n > maxRules {
				r.fault(f.value, fmt.Sprintf("%d rules", n), fmt.Sprintf("a file has 1 to %d", maxRules))
				continue
			}
			for _, c := range f.value.Content {
				x := r.readRule(c)
				if x.ID != "" && lines[x.ID] > 0 {
					r.fault(c, fmt.Sprintf("a second rule %q", x.ID), fmt.Sprintf("give it an id of its own; the first is in line %d", lines[x.ID]))
				}
				lines[x.ID] = x.Line
				rules = append(rules, x)
				r.rule = ""
			}
		}
	}
	return rules
}

// require reports the keys that are missing, each with what to do.
func (r *reader) require(n *yaml.Node, fs []field, of string, want map[string]string) {
	keys := make([]string, 0, len(want))
	for k := range want {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		if !slices.ContainsFunc(fs, func(f field) bool { return f.key == k }) {
			r.fault(n, of+" has no "+k, want[k])
		}
	}
}

// id returns a name of letters, digits, dots and hyphens.
func (r *reader) id(n *yaml.Node, of string) string {
	s := r.text(n, of, maxWord)
	bad := strings.ContainsFunc(s, func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-') })
	if s != "" && (bad || s[0] < 'a') {
		r.fault(n, fmt.Sprintf("%s is %q", of, s), "use small letters, digits, dots and hyphens, beginning with a letter")
		return ""
	}
	return s
}

func (r *reader) readRule(n *yaml.Node) *Rule {
	x := &Rule{File: r.file, Line: n.Line, column: n.Column, Policy: claim.Policy{Rounding: "none", Severity: "warning"}}
	r.rule = ""
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == "rule" {
			r.rule = n.Content[i+1].Value // before anything else, so that its faults are known by it
		}
	}
	fs := r.fields(n, "a rule", keysRule)
	if n.Kind != yaml.MappingNode {
		return x
	}
	r.require(n, fs, "the rule", map[string]string{
		"rule": "give it an id, as rule: strikes.workers", "about": "say in a sentence what it finds", "kind": "it is one of " + strings.Join(kinds, ", "),
		"question": "write the question that its claims answer, as \"How many people struck?\"", "examples": "write at least one text and one counter-example",
	})
	before := len(r.faults)
	for _, f := range fs {
		switch f.key {
		case "rule":
			x.ID = r.id(f.value, "rule")
		case "about":
			x.About = r.text(f.value, "about", maxText)
		case "kind":
			x.Kind = claim.Kind(r.oneOf(f.value, "kind", kinds...))
		case "general":
			x.General = r.truth(f.value, "general")
		case "question":
			x.Policy.Question = r.question(f.value)
		case "compare":
			r.compare(f.value, &x.Policy)
		case "examples":
			x.Cases = r.examples(f.value, x.General)
		case "also":
			x.Also = r.also(f.value)
		default:
			r.pattern(f, &x.Pattern)
		}
	}
	x.Policy.Rule = x.ID
	if len(r.faults) == before { // else what is missing may be what could not be read
		r.sound(n, x)
	}
	return x
}

// sound reports a rule that would take everything, or that is written as if it were general and is not.
func (r *reader) sound(n *yaml.Node, x *Rule) {
	for i := -1; i < len(x.Also); i++ {
		p := &x.Pattern
		if i >= 0 {
			p = &x.Also[i]
		}
		must := false
		for _, m := range []*Match{&p.Subject, &p.Predicate, &p.Attribute, &p.Context} {
			must = must || m.names() && !m.None
		}
		must = must || len(p.Dimension)+len(p.Unit)+len(p.Preposition)+len(p.Names) > 0
		switch {
		case x.General && must:
			r.fault(n, "a general rule with conditions", "remove them, or remove general: true")
		case !x.General && !must:
			r.fault(n, "the rule takes every "+string(x.Kind), "name a subject, predicate or attribute that may not be left out, or write general: true")
		}
	}
}

func (r *reader) pattern(f field, p *Pattern) {
	switch f.key {
	case "subject":
		p.Subject = r.match(f)
	case "predicate":
		p.Predicate = r.match(f)
	case "attribute":
		p.Attribute = r.match(f)
	case "context":
		p.Context = r.match(f)
	case "dimension":
		p.Dimension = r.words(f.value, f.key)
		if i := slices.Index(p.Dimension, "count"); i >= 0 {
			p.Dimension[i] = ""
		}
	case "unit":
		p.Unit = r.texts(f.value, f.key, maxWord)
	case "preposition":
		p.Preposition = r.words(f.value, f.key)
	case "names":
		for _, w := range r.words(f.value, f.key) {
			if !slices.Contains(nameKinds, w) {
				r.fault(f.value, fmt.Sprintf("names has %q", w), "they are "+strings.Join(nameKinds, ", "))
			}
			p.Names = append(p.Names, w)
		}
	}
}

func (r *reader) also(n *yaml.Node) []Pattern {
	if n.Kind != yaml.SequenceNode {
		r.fault(n, "also is "+kindOf(n)+", not a list of conditions", "write - subject: … below it")
		return nil
	}
	var ps []Pattern
	for _, c := range n.Content {
		var p Pattern
		for _, f := range r.fields(c, "also", keysPattern) {
			r.pattern(f, &p)
		}
		ps = append(ps, p)
	}
	return ps
}

var lexiconsOf = map[string][]string{
	"things": {LexiconThings}, "acts": {LexiconActs}, "attributes": {LexiconAttributes},
}

func (r *reader) match(f field) Match {
	var m Match
	for _, g := range r.fields(f.value, f.key, keysMatch[f.key]) {
		switch g.key {
		case "words":
			m.Words = r.words(g.value, f.key+" words")
		case "except":
			m.Except = r.words(g.value, f.key+" except")
		case "or":
			m.None = r.oneOf(g.value, f.key+" or", "none") == "none"
		default:
			ids := r.words(g.value, f.key+" "+g.key)
			m.Concepts = append(m.Concepts, ids...)
			for i, id := range ids {
				at := g.value
				if at.Kind == yaml.SequenceNode && i < len(at.Content) {
					at = at.Content[i]
				}
				r.refer(at, lexiconsOf[g.key], id, f.key)
			}
		}
	}
	if m.None && !m.names() {
		r.fault(f.value, f.key+" may be left out, and names nothing", "remove it")
	}
	return m
}

func (r *reader) refer(n *yaml.Node, lexicons []string, id, of string) {
	r.refs = append(r.refs, reference{lexicons, id, Fault{
		File: r.file, Line: n.Line, Column: n.Column, Rule: r.rule,
		What: fmt.Sprintf("%s names %q, which the lexicon of %s does not have", of, id, strings.Join(lexicons, " or ")),
	}})
}

func (r *reader) compare(n *yaml.Node, p *claim.Policy) {
	for _, f := range r.fields(n, "compare", keysCompare) {
		switch f.key {
		case "rounding":
			p.Rounding = cmp.Or(r.oneOf(f.value, "rounding", "none", "said"), "none")
		case "agree":
			p.Agree = r.share(f.value, f.key)
		case "tolerance":
			p.Tolerance = r.share(f.value, f.key)
		case "absolute":
			if p.Absolute = r.number(f.value, f.key); p.Absolute < 0 {
				r.fault(f.value, "absolute is below 0", "write how far figures may lie apart")
			}
		case "beyond":
			if p.Beyond = r.number(f.value, f.key); p.Beyond != 0 && p.Beyond < 1 {
				r.fault(f.value, "beyond is below 1", "write the factor by which a figure may exceed a bound, as 3")
			}
		case "grows":
			p.Grows = r.truth(f.value, f.key)
		case "falls":
			p.Falls = r.truth(f.value, f.key)
		case "severity":
			p.Severity = cmp.Or(r.oneOf(f.value, "severity", "error", "warning", "note"), "warning")
		}
	}
	if p.Tolerance > 0 && p.Agree > p.Tolerance {
		r.fault(n, "agree is wider than tolerance", "what agrees is nearer than what is near: exchange them")
	}
}

func (r *reader) question(n *yaml.Node) string {
	q := r.text(n, "question", maxText)
	if q == "" {
		return q
	}
	if what, do := claim.CheckQuestion(q); what != "" {
		if word, ok := strings.CutPrefix(what, "unknown placeholder "); ok {
			do = cmp.Or(meant(strings.Trim(word, "{}"), claim.Placeholders()), do)
		}
		r.fault(n, "question: "+what, do)
	}
	return q
}
