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
	// quick writes a member as JSON without encoding/json; nil where there is no need.
	quick func(t *jsonText, i int)
	// several writes what stands for i as any number of members, and before is how many members stand before these; nil where each is one.
	several func(t *jsonText, i int)
	before  func(i int) int
	// later makes the part when its turn comes; nil where it is there.
	later func() (part, error)
	// comment stands before the key in YAML.
	comment string
}

func single(key string, value any) part { return part{key: key, value: value} }

// listed is the part of the members of list, as they are shown.
func listed[T any](key, one string, list []T, shown func(*T) any) part {
	return part{key: key, list: true, one: one, n: len(list), at: func(i int) any { return shown(&list[i]) }}
}

// quickly is p with a quick way to write each member of list.
func quickly[T any](p part, list []T, one func(*jsonText, *T)) part {
	p.quick = func(t *jsonText, i int) { one(t, &list[i]) }
	return p
}

// member writes the member i of p.
func (p *part) member(t *jsonText, i int) error {
	if p.quick == nil {
		return t.value(p.at(i))
	}
	p.quick(t, i)
	return t.err
}

// itself shows a member of a list as it is.
func itself[T any](v *T) any { return v }

// portion is how many members of a list one worker writes at a time.
const portion = 256

// rooms is the memory that members are written in before they go out, one for each worker. It is used again for the next members.
type rooms [][]byte

// newRooms are rooms for so many workers, or for one.
func newRooms(workers int) rooms { return make(rooms, max(1, workers)) }

// each writes the members of p in order, by as many workers as there are rooms: encode appends those from lo to hi to b.
func (p *part) each(w io.Writer, buffers rooms, encode func(b []byte, lo, hi int) ([]byte, error)) error {
	workers := len(buffers)
	faults := make([]error, workers)
	for start := 0; start < p.n; start += workers * portion {
		k := min(workers, (p.n-start+portion-1)/portion)
		spread.Each(k, workers, func(i int) {
			lo := start + i*portion
			buffers[i], faults[i] = encode(buffers[i][:0], lo, min(lo+portion, p.n))
		})
		for i := range k {
			if faults[i] != nil {
				return faults[i]
			}
			if _, err := w.Write(buffers[i]); err != nil {
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
	t, room := jsonText{indented: true}, newRooms(workers)
	t.open('{')
	for _, p := range parts {
		if p.later != nil {
			if _, err := w.Write(t.b); err != nil { // a reader that has gone away needs no more
				return err
			}
			t.b = t.b[:0]
			var err error
			if p, err = p.later(); err != nil {
				return err
			}
		}
		t.key(p.key)
		switch {
		case p.list && p.n > 0:
			if _, err := w.Write(t.b); err != nil {
				return err
			}
			t.b = t.b[:0]
			if err := p.each(w, room, p.indented); err != nil {
				return err
			}
			continue
		case p.list:
			t.open('[')
			t.close(']')
		default:
			if err := t.value(p.value); err != nil {
				return err
			}
		}
	}
	t.close('}')
	_, err := w.Write(append(t.b, '\n'))
	return err
}

// indented appends the members of p from lo to hi, with the brackets of the list around the first and the last.
func (p *part) indented(b []byte, lo, hi int) ([]byte, error) {
	t := jsonText{b: b, indented: true, depth: 2, begun: lo > 0}
	if p.before != nil {
		t.begun = p.before(lo) > 0
	}
	if lo == 0 {
		t.b = append(t.b, '[')
	}
	for i := lo; i < hi; i++ {
		if p.several != nil {
			p.several(&t, i)
			continue
		}
		t.next()
		if err := p.member(&t, i); err != nil {
			return nil, err
		}
	}
	if hi == p.n {
		t.close(']')
	}
	return t.b, t.err
}

// writeYAML writes a document as YAML, with a comment at its head.
func writeYAML(w io.Writer, parts []part, head string, workers int) error {
	room := newRooms(workers)
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
		err := p.each(w, room, func(b []byte, lo, hi int) ([]byte, error) {
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
			return append(b, text...), err
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
