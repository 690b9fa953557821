package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"gopkg.in/yaml.v3"
)

// toYAML returns the document that v is in JSON, as YAML: the same keys in the same order. head is the comment at its head, and
// comments those before keys of the outermost mapping.
func toYAML(v any, head string, comments map[string]string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(&b)
	dec.UseNumber()
	root, err := node(dec)
	if err != nil {
		return nil, err
	}
	root.Style, root.HeadComment = 0, head
	for i := 0; i < len(root.Content); i += 2 {
		root.Content[i].HeadComment = comments[root.Content[i].Value]
	}
	return encode(root)
}

// EncodeYAML writes a sheet that was read, with its comments: texts are quoted and folded as [Output.YAML] does it.
func EncodeYAML(root *yaml.Node) ([]byte, error) {
	restyle(root)
	return encode(root)
}

func restyle(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!str" {
		n.Style = scalar(n.Value).Style
	}
	for _, c := range n.Content {
		restyle(c)
	}
}

func encode(root *yaml.Node) ([]byte, error) {
	var out bytes.Buffer
	y := yaml.NewEncoder(&out)
	y.SetIndent(2)
	if err := errors.Join(y.Encode(root), y.Close()); err != nil {
		return nil, err
	}
	return escapeYAML(fold(out.Bytes())), nil
}

// node reads the next JSON value as a YAML node. Short lists and mappings of single values stand on one line.
func node(dec *json.Decoder) (*yaml.Node, error) {
	t, err := dec.Token()
	if err != nil {
		return nil, err
	}
	delim, ok := t.(json.Delim)
	if !ok {
		return scalar(t), nil
	}
	n := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	if delim == '{' {
		n.Kind, n.Tag = yaml.MappingNode, "!!map"
	}
	for dec.More() {
		child, err := node(dec)
		if err != nil {
			return nil, err
		}
		n.Content = append(n.Content, child)
	}
	if brief(n) {
		n.Style = yaml.FlowStyle
	}
	_, err = dec.Token()
	return n, err
}

// brief reports whether a list or mapping fits on a line.
func brief(n *yaml.Node) bool {
	width := 0
	for _, c := range n.Content {
		if width += len(c.Value) + 2; c.Kind != yaml.ScalarNode || width > 60 {
			return false
		}
	}
	return true
}

// foldFrom is the length in bytes from which a text is folded.
const foldFrom = 90

// scalar returns the node of a JSON string, number, truth value or null.
func scalar(t json.Token) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode}
	switch v := t.(type) {
	case string:
		n.Tag, n.Value = "!!str", v
		switch {
		case risky(v):
			n.Style = yaml.DoubleQuotedStyle
		case len(v) >= foldFrom && strings.TrimSpace(v) == v:
			n.Style = yaml.FoldedStyle
		}
	case json.Number:
		n.Tag, n.Value = "!!int", v.String()
		if strings.ContainsAny(n.Value, ".eE") {
			n.Tag = "!!float"
		}
	case bool:
		n.Tag, n.Value = "!!bool", "false"
		if v {
			n.Value = "true"
		}
	default:
		n.Tag, n.Value = "!!null", "null"
	}
	return n
}

// risky reports whether s must stand in double quotes: it holds what no eye sees, older YAML readers take it for a truth value or a number
// in sixties, or fold could take it for the head of a folded text.
func risky(s string) bool {
	if strings.ContainsFunc(s, unseen) || strings.HasSuffix(s, ">-") {
		return true
	}
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off":
		return true
	}
	return s != "" && strings.Trim(s, "0123456789:._+-") == ""
}

// foldWidth is the width at which folded texts are wrapped, in characters.
const foldWidth = 100

// fold wraps the folded texts of an encoded document, which yaml writes on one line each. In a folded text a line end between words
// is a space. Only scalar makes folded texts, and none in quotes or plain ends as their heads do.
func fold(doc []byte) []byte {
	lines := strings.Split(string(doc), "\n")
	var b strings.Builder
	b.Grow(len(doc) + len(doc)/32)
	for i := 0; i < len(lines); i++ {
		b.WriteString(lines[i])
		if strings.HasSuffix(lines[i], " >-") && i+1 < len(lines) {
			i++
			wrapFolded(&b, lines[i])
		}
		if i < len(lines)-1 {
			b.WriteByte('\n')
		}
	}
	return []byte(b.String())
}

// wrapFolded writes the one line of a folded text as several.
func wrapFolded(b *strings.Builder, line string) {
	text := strings.TrimLeft(line, " ")
	indent := "\n" + line[:len(line)-len(text)]
	used := foldWidth
	for start := 0; start < len(text); {
		end := loneSpace(text, start)
		w := textWidth(text[start:end])
		if used+1+w > foldWidth {
			b.WriteString(indent)
			used = w
		} else {
			b.WriteByte(' ')
			used += 1 + w
		}
		b.WriteString(text[start:end])
		start = end + 1
	}
}

// loneSpace returns where the next space stands that has no other beside it, or the end of text: of several spaces, or one
// at the start of a line, YAML would not make one again.
func loneSpace(text string, from int) int {
	for i := from + 1; i+1 < len(text); i++ {
		if text[i] == ' ' && text[i-1] != ' ' && text[i+1] != ' ' {
			return i
		}
	}
	return len(text)
}
