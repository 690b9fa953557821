package report

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/claimdiff/claimdiff/internal/spread"
)

// part is one key of a document: a single value, or a list whose members are made as they are written, so that the report on an archive is never
// held as a whole.
type part struct {
	key   string
	value any
	// list says that it is a list of n members, each of which a line of JSON calls one.
	list bool
	one  string
	n    int
	at   func(i int) any
	// comment stands before the key in YAML.
	comment string
}

func single(key string, value any) part { return part{key: key, value: value} }

// listed is the part of the members of list, as they are shown.
func listed[T any](key, one string, list []T, shown func(*T) any) part {
	return part{key: key, list: true, one: one, n: len(list), at: func(i int) any { return shown(&list[i]) }}
}

// itself shows a member of a list as it is.
func itself[T any](v *T) any { return v }

// portion is how many members of a list one worker writes at a time.
const portion = 256

// each writes the members of p in order: encode writes those from lo to hi to b.
func (p *part) each(w io.Writer, workers int, encode func(b *bytes.Buffer, lo, hi int) error) error {
	workers = max(1, workers)
	buffers, faults := make([]bytes.Buffer, workers), make([]error, workers)
	for start := 0; start < p.n; start += workers * portion {
		k := min(workers, (p.n-start+portion-1)/portion)
		spread.Each(k, workers, func(i int) {
			buffers[i].Reset()
			lo := start + i*portion
			faults[i] = encode(&buffers[i], lo, min(lo+portion, p.n))
		})
		for i := range k {
			if faults[i] != nil {
				return faults[i]
			}
			if _, err := w.Write(buffers[i].Bytes()); err != nil {
				return err
			}
		}
	}
	return nil
}

// encoder writes JSON as all outputs do, without spaces.
func encoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

// writeParts writes a document as JSON, indented by two spaces.
func writeParts(w io.Writer, parts []part, workers int) error {
	const indent, deeper = "  ", "    "
	start := "{\n"
	for _, p := range parts {
		if _, err := io.WriteString(w, start+indent+`"`+p.key+`": `); err != nil {
			return err
		}
		start = ",\n"
		if p.list && p.n > 0 {
			err := p.each(escaper{w}, workers, func(b *bytes.Buffer, lo, hi int) error {
				var compact bytes.Buffer
				enc := encoder(&compact)
				for i := lo; i < hi; i++ {
					b.WriteString("[\n"[min(i, 1):]) // the list begins before its first member
					b.WriteString(deeper)
					compact.Reset()
					if err := enc.Encode(p.at(i)); err != nil {
						return err
					}
					b.Write(appendIndented(b.AvailableBuffer(), bytes.TrimSuffix(compact.Bytes(), []byte("\n")), deeper))
					if i < p.n-1 {
						b.WriteByte(',')
					}
				}
				if hi == p.n {
					b.WriteString("\n" + indent + "]")
				}
				return nil
			})
			if err != nil {
				return err
			}
			continue
		}
		var b bytes.Buffer
		value := p.value
		if p.list {
			value = []any{}
		}
		if err := encoder(&b).Encode(value); err != nil {
			return err
		}
		if _, err := w.Write(escapeJSON(appendIndented(nil, bytes.TrimSuffix(b.Bytes(), []byte("\n")), indent))); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "\n}\n")
	return err
}

// escaper writes JSON with what is unseen escaped. Each write must end between characters.
type escaper struct{ io.Writer }

func (e escaper) Write(text []byte) (int, error) { return e.Writer.Write(escapeJSON(text)) }

// writeYAML writes a document as YAML, with a comment at its head.
func writeYAML(w io.Writer, parts []part, head string, workers int) error {
	for k, p := range parts {
		comment := ""
		if k == 0 {
			comment = head
		}
		if !p.list || p.n == 0 {
			value := p.value
			if p.list {
				value = []any{}
			}
			text, err := toYAML(keyed{p.key, value}, comment, map[string]string{p.key: p.comment})
			if err != nil {
				return err
			}
			if _, err := w.Write(text); err != nil {
				return err
			}
			continue
		}
		err := p.each(w, workers, func(b *bytes.Buffer, lo, hi int) error {
			members := make([]any, 0, hi-lo)
			for i := lo; i < hi; i++ {
				members = append(members, p.at(i))
			}
			before := map[string]string{}
			if lo == 0 {
				before[p.key] = p.comment
			}
			text, err := toYAML(keyed{p.key, members}, "", before)
			if lo > 0 {
				_, text, _ = bytes.Cut(text, []byte("\n")) // the key stands before the first portion
			}
			b.Write(text)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// keyed is a JSON object of one key.
type keyed struct {
	key   string
	value any
}

func (k keyed) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`{"` + k.key + `":`)
	if err := encoder(&b).Encode(k.value); err != nil {
		return nil, err
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
