// Package lexicon answers: which words tell a quantity, and what do they mean?
//
// It reads the files of rules/lexicon that are about quantities. Only the generator and the tests use it; at run time the
// words are in tables.
package lexicon

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Files are the names of the files, in the order in which they are read.
var Files = []string{"numbers", "vague", "hedges", "units", "currencies", "trends", "notquantities", "cues"}

// Entry is one thing of a lexicon: its words and what they mean. Which fields count depends on the file, whose head says it.
type Entry struct {
	Kind  string   `yaml:"kind"`
	Words []string `yaml:"words"`
	// Short are abbreviations, taken after digits alone; Glued those that must touch the digits; Money those that only money
	// takes; Before those that stand before a number.
	Short  []string `yaml:"short"`
	Glued  []string `yaml:"glued"`
	Money  []string `yaml:"money"`
	Before []string `yaml:"before"`

	Value     float64 `yaml:"value"`
	Min       float64 `yaml:"min"`
	Max       float64 `yaml:"max"`
	Factor    float64 `yaml:"factor"`
	Offset    float64 `yaml:"offset"`
	Symbol    string  `yaml:"symbol"`
	Dimension string  `yaml:"dimension"`
	// Convert and By say that the unit is told in another one: a decade is 10 a.
	Convert string  `yaml:"convert"`
	By      float64 `yaml:"by"`
	// Of is the currency that a minor unit is a part of.
	Of string `yaml:"of"`
	// NoCode says that the currency's code is an everyday word (ALL, TRY) and is not read.
	NoCode bool `yaml:"no_code"`
	// Shared says that several countries have a currency of this name: a report tells whose it is, and where it does not, Symbol is what it is taken for.
	Shared bool `yaml:"shared"`
	// Past says that a currency is money no more.
	Past      bool   `yaml:"past"`
	Qualifier string `yaml:"qualifier"`
	Trend     string `yaml:"trend"`
	Where     string `yaml:"where"`

	Place   bool `yaml:"place"`
	OfOnly  bool `yaml:"of_only"`
	Times   bool `yaml:"times"`
	Article bool `yaml:"article"`
	Careful bool `yaml:"careful"`
	Capital bool `yaml:"capital"`
	Weak    bool `yaml:"weak"`
	Noun    bool `yaml:"noun"`
	Plural  bool `yaml:"plural"`

	// Example is a sentence that holds one of the words and yields the entry; Not one that yields no quantity at it.
	Example string `yaml:"example"`
	Not     string `yaml:"not"`

	// File and Line say where the entry stands.
	File string `yaml:"-"`
	Line int    `yaml:"-"`
}

// Forms returns every spelling of e.
func (e *Entry) Forms() []string {
	var all []string
	for _, l := range [][]string{e.Words, e.Short, e.Glued, e.Money, e.Before} {
		all = append(all, l...)
	}
	return all
}

// Read reads the lexicons of folder dir. Every fault is reported, each with file:line.
func Read(dir string) ([]Entry, error) {
	var all []Entry
	var faults []error
	for _, name := range Files {
		es, err := readFile(filepath.Join(dir, name+".yaml"), name)
		all = append(all, es...)
		if err != nil {
			faults = append(faults, err)
		}
	}
	return all, errors.Join(faults...)
}

func readFile(path, name string) ([]Entry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	var es []Entry
	if err := dec.Decode(&es); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := dec.Decode(new(any)); err != io.EOF {
		return nil, fmt.Errorf("%s: a second document", path)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, err
	}
	var faults []error
	for i := range es {
		es[i].File, es[i].Line = name, root.Content[0].Content[i].Line
		if err := es[i].check(); err != nil {
			faults = append(faults, fmt.Errorf("%s:%d: %w", path, es[i].Line, err))
		}
	}
	return es, errors.Join(faults...)
}

func (e *Entry) check() error {
	switch {
	case len(e.Forms()) == 0:
		return errors.New("an entry without words")
	case e.Example == "" && e.Not == "":
		return fmt.Errorf("%q has neither an example nor a counter-example", e.Forms()[0])
	}
	text := strings.ToLower(e.Example + e.Not)
	for _, w := range e.Forms() {
		if strings.Contains(text, strings.ToLower(w)) {
			return nil
		}
	}
	return fmt.Errorf("the example %q holds none of the entry's words", e.Example+e.Not)
}

// Split cuts a phrase into the pieces that the scanner makes of it. A piece that follows a space or a hyphen starts with a space.
func Split(phrase string) []string {
	var out []string
	gap := ""
	for i := 0; i < len(phrase); {
		r, n := utf8.DecodeRuneInString(phrase[i:])
		switch {
		case r == ' ' || r == '-':
			gap = " "
			i += n
			continue
		case r == '.' && len(out) > 0:
			i += n
			continue
		}
		j := i + n
		if Letter(r) || unicode.IsDigit(r) {
			for j < len(phrase) {
				r2, n2 := utf8.DecodeRuneInString(phrase[j:])
				if inner := (r2 == '.' || r2 == '\'' || r2 == '’') && j+n2 < len(phrase); inner {
					if r3, _ := utf8.DecodeRuneInString(phrase[j+n2:]); !Letter(r3) {
						break
					}
				} else if !Letter(r2) && !unicode.IsDigit(r2) {
					break
				}
				j += n2
			}
		}
		out = append(out, gap+phrase[i:j])
		gap, i = "", j
	}
	return out
}

// Letter reports whether r is part of a word: a letter, or the raised 2 or 3 of a unit.
func Letter(r rune) bool { return unicode.IsLetter(r) || r == '²' || r == '³' }
