package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordings are those of rules/lexicon/words/frame.yaml, being made into tables of numbers that internal/frame reads where they lie. Each word, set of
// words and wording is a line by itself and names the others by constants, so that two changes of the lexicon can be merged.
type wordings struct {
	// groups are the words of each <group>, words and sets the constant of each word, and of each set by its words in order.
	groups, words, sets map[string]string
	// seen are the wordings, each after the kind of value and context that it is for.
	seen map[string]bool
	// frames and codes are the lines for what wordings tell, and for the wordings.
	frames, codes bytes.Buffer
}

// mostWords is how many words a wording may ask for, earlier begins the attributes of what was so at the time or event before the one that a report is about.
const (
	mostWords = 30
	earlier   = "earlier-"
)

func (s *set) writeWordings(b *bytes.Buffer) error {
	l := &wordings{groups: map[string]string{}, words: map[string]string{}, sets: map[string]string{}, seen: map[string]bool{}}
	for _, v := range s.Values {
		if name, ok := strings.CutPrefix(v.Value, "group "); ok {
			l.groups["<"+name+">"] = strings.Join(v.Words, "|")
		} else if err := l.frame(v.Value, v.Words); err != nil {
			return fmt.Errorf("%s: %w", v.Value, err)
		}
	}
	words, sets := slices.Sorted(maps.Keys(l.words)), slices.Sorted(maps.Keys(l.sets))
	fmt.Fprintf(b, "\n// wordLines are the words of the wordings in order, each a line.\nconst wordLines = `%s\n`\n\nconst (\n_ = iota\n", strings.Join(words, "\n"))
	for _, w := range words {
		fmt.Fprintln(b, l.words[w])
	}
	b.WriteString(")\n\n// setWords are the sets of words, each after how many it has.\nvar setWords = [...]uint16{\n")
	for _, key := range sets {
		list := strings.Split(key, "|")
		fmt.Fprint(b, len(list))
		for _, w := range list {
			fmt.Fprint(b, ", ", l.words[w])
		}
		b.WriteString(",\n")
	}
	b.WriteString("}\n\nconst (\n_ = iota\n")
	for _, key := range sets {
		fmt.Fprintln(b, l.sets[key])
	}
	fmt.Fprintf(b, "sets\n)\n\n// frames are what the wordings tell.\nvar frames = [...]Frame{\n%s}\n", &l.frames)
	fmt.Fprintf(b, "\n// %s: %s\nvar %[1]s = [...]uint32{\n%[3]s}\n", s.Set, s.About, &l.codes)
	return nil
}

// frame writes a frame and its wordings.
func (l *wordings) frame(value string, list []string) error {
	fields := strings.Fields(value)
	kind, leads, settles := fields[0], false, 0
	fmt.Fprintf(&l.frames, "{Kind: %q", kind)
	for _, field := range fields[1:] {
		key, v, _ := strings.Cut(field, "=")
		switch key {
		case "attribute", "act", "thing", "modality":
			leads = true
		case "settle":
			settles = 1
		case "over":
			if v == "any" {
				settles = 1
			}
		case "context", "per":
			kind += " " + v // one wording may be of two things in two contexts
		}
		switch {
		case key == "attribute" && strings.HasPrefix(v, earlier):
			fmt.Fprintf(&l.frames, ", Attribute: %q, Earlier: true", v)
		case key == "modality" && v == "agreed":
			l.frames.WriteString(`, Modality: "planned", Agreed: true`)
		case key == "context":
			e, err := l.element("<"+v+">", "")
			if err != nil {
				return err
			}
			fmt.Fprintf(&l.frames, ", context: %s", e.set)
		case textFields[key] != "" && v != "":
			fmt.Fprintf(&l.frames, ", %s: %q", textFields[key], v)
		case flagFields[key] != "" && (v == "" || v == "yes"):
			fmt.Fprintf(&l.frames, ", %s: true", flagFields[key])
		default:
			return fmt.Errorf("%q says nothing of a wording", field)
		}
	}
	if !leads {
		return fmt.Errorf("leads to nothing")
	}
	l.frames.WriteString("},\n")
	l.codes.WriteString("next,\n")
	for _, w := range list {
		if l.seen[kind+"\n"+w] {
			return fmt.Errorf("%q stands twice", w)
		}
		l.seen[kind+"\n"+w] = true
		if err := l.wording(w, settles); err != nil {
			return fmt.Errorf("%q: %w", w, err)
		}
	}
	return nil
}

// textFields and flagFields are the fields of a Frame by what a lexicon calls them.
var (
	textFields = map[string]string{"dimension": "Dimension", "unit": "Unit", "attribute": "Attribute", "act": "Act", "over": "Over", "thing": "Thing", "modality": "Modality",
		"each": "Each", "per": "per"}
	flagFields = map[string]string{"settle": "settles", "negated": "Undenied", "by": "By", "ahead": "ahead", "side": "Side", "whose": "Whose", "state": "State", "main": "Main", "whole": "Whole", "person": "Person",
		"point": "Point"}
)

// element is a word of a wording: the constant of its set, how many bytes the shortest word of that has, and the room between it and the word nearer to the value.
type element struct {
	set      string
	shortest int
	room     string
}

// wording writes "send to prison|jail for #", where # is the value, .. leaves room, ... much of it, bars part words of which any will do, and <player> is any of a group;
// {vote|ballot} stands anywhere in the sentence, {!last|previous} nowhere, and #-seat is a value with its noun.
func (l *wordings) wording(s string, settles int) error {
	var before, after, near, rest []element // rest is first none of which may stand, then what is tied to the value
	var room, none, tied string
	values := 0
	for field := range strings.FieldsSeq(s) {
		inner, braced := strings.CutPrefix(field, "{")
		inner, barred := strings.CutPrefix(strings.TrimSuffix(inner, "}"), "!")
		noun, hyphened := strings.CutPrefix(field, "#-")
		switch {
		case field == "..":
			room = " + gap"
		case field == "...":
			room = " + wide"
		case field == "#" || hyphened:
			if values++; hyphened {
				tied = noun
			}
			slices.Reverse(after)
			for i := range after { // how far a word may stand from the one nearer to the value
				after[i].room, room = room, after[i].room
			}
			before, after, room = after, nil, ""
		case barred:
			none = inner
		case braced:
			e, err := l.element(inner, "")
			if err != nil {
				return err
			}
			near = append(near, e)
		default:
			e, err := l.element(field, room)
			if err != nil {
				return err
			}
			after, room = append(after, e), ""
		}
	}
	for _, field := range []string{none, tied} {
		if field != "" {
			e, err := l.element(field, "")
			if err != nil {
				return err
			}
			rest = append(rest, e)
		}
	}
	all := slices.Concat(before, after, near)
	n := len(all) + min(1, len(tied))
	if values != 1 || len(all) == 0 || n > mostWords {
		return fmt.Errorf("wants one value, and between one word and %d beside it", mostWords)
	}
	fmt.Fprintf(&l.codes, "%d*rank + %d*ahead + %d*behind", 2*(mostWords-n)+1-settles, len(before), len(after))
	l.counts(len(near), min(1, len(none)), min(1, len(tied)), key(all[:max(1, len(before)+len(after))]))
	for _, e := range slices.Concat(all, rest) {
		fmt.Fprint(&l.codes, ", ", e.set, e.room)
	}
	l.codes.WriteString(",\n")
	return nil
}

// counts writes how many words of a wording stand near, must not stand or are tied to the value, and which one is its key, where there are any.
func (l *wordings) counts(near, none, tied, key int) {
	for _, part := range []struct {
		name string
		n    int
	}{{"near", near}, {"none", none}, {"tied", tied}, {"key", key}} {
		if part.n > 0 {
			fmt.Fprintf(&l.codes, " + %d*%s", part.n, part.name)
		}
	}
}

// key is the element that is looked for first, that of which all words are longest, and so rarest.
func key(list []element) (best int) {
	for i, e := range list {
		if e.shortest > list[best].shortest {
			best = i
		}
	}
	return best
}

// element is the words of a field, in which bars part words and groups of them.
func (l *wordings) element(field, room string) (element, error) {
	var words []string
	for w := range strings.SplitSeq(field, "|") {
		if group := l.groups[w]; group != "" {
			words = append(words, strings.Split(group, "|")...)
		} else {
			words = append(words, w)
		}
	}
	e := element{shortest: len(words[0]), room: room}
	for _, w := range words {
		if w == "" || strings.ContainsAny(w, "<>{}#`\n") {
			return e, fmt.Errorf("%q is no group and no word", w)
		}
		l.words[w] = constant("w", w)
		e.shortest = min(e.shortest, len(w))
	}
	slices.Sort(words)
	words = slices.Compact(words)
	list := strings.Join(words, "|")
	if len(words) > 2 {
		h := fnv.New32a()
		h.Write([]byte(list))
		e.set = fmt.Sprintf("%s_%08x", constant("s", words[0]), h.Sum32())
	} else {
		e.set = constant("s", words...)
	}
	l.sets[list] = e.set
	return e, nil
}

// constant is the name of what words stand for: w_halfTime, s_jail_prison. Two that have the same name would not compile.
func constant(kind string, words ...string) string {
	name := []byte(kind)
	for _, w := range words {
		name = append(name, '_')
		up := false
		for _, r := range w {
			switch {
			case up && unicode.IsLower(r):
				name = utf8.AppendRune(name, unicode.ToUpper(r))
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				name = utf8.AppendRune(name, r)
			case r != '-':
				name = fmt.Appendf(name, "%x", r)
			}
			up = r == '-'
		}
	}
	return string(name)
}
