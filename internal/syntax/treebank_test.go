package syntax

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// labelled is a sentence of a treebank whose numbers are labelled with the counted noun and the predicate that governs it.
type labelled struct {
	ID, Text string
	Args     []struct {
		Number         string
		At             [2]int // in characters
		Noun           string
		NounLemma      string `json:"noun_lemma"`
		Predicate      string
		PredicateLemma string `json:"predicate_lemma"`
		Role           string
	}
}

// TestTreebank counts how often the counted noun and the predicate are the treebank's, and how often each pattern is right.
func TestTreebank(t *testing.T) {
	file, err := os.Open("../../../shared/corpora/roles/pud.jsonl")
	if err != nil {
		t.Skip("the labelled sentences are not part of the project: ", err)
	}
	defer file.Close()
	verbose := os.Getenv("VERBOSE") != ""
	type tally struct{ right, all int }
	patterns, roles := map[string]*tally{}, map[string]*tally{}
	count := func(m map[string]*tally, k string, right bool) {
		if m[k] == nil {
			m[k] = &tally{}
		}
		m[k].all++
		if right {
			m[k].right++
		}
	}
	for in := bufio.NewScanner(file); in.Scan(); {
		var l labelled
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		d := doc.New(l.Text + "\n")
		p := New(d)
		for _, a := range l.Args {
			r := numberAt(d, p, bytesBefore(l.Text, a.At[0]), bytesBefore(l.Text, a.At[1]))
			ph, g := p.Counted(r), p.Govern(r)
			noun := among(d, ph, r, a.Noun)
			words := strings.FieldsFunc(g.Predicate, func(c rune) bool { return c == '-' || c == ' ' })
			if g.Token >= 0 {
				words = append(words, d.Low(g.Token))
			}
			right := false
			for _, w := range words {
				right = right || w == strings.ToLower(a.Predicate) || w == a.PredicateLemma
			}
			count(roles, "noun", noun)
			count(roles, "predicate", right)
			count(roles, "predicate of "+a.Role, right)
			count(patterns, g.Pattern, right)
			if verbose && !(right && noun) {
				fmt.Printf("%s\n   %s: noun %s %v, %s %s: got %q by %q\n   %s\n", l.Text, a.Number, a.Noun, noun, a.Role, a.Predicate, g.Predicate, g.Pattern, p.dump(0))
			}
		}
	}
	for _, m := range []map[string]*tally{roles, patterns} {
		var keys []string
		for k := range m {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			t.Logf("%-34s %3d of %3d: %.2f", k, m[k].right, m[k].all, float64(m[k].right)/float64(m[k].all))
		}
	}
	if n := roles["noun"]; float64(n.right) < .88*float64(n.all) {
		t.Errorf("the counted noun is right for %d of %d, want 88 %%", n.right, n.all)
	}
	if n := roles["predicate"]; float64(n.right) < .75*float64(n.all) {
		t.Errorf("the predicate is right for %d of %d, want 75 %%", n.right, n.all)
	}
}

func bytesBefore(s string, chars int) int { return len(string([]rune(s)[:chars])) }

// numberAt returns the tokens of the number at the bytes [start, end), money and per cent signs beside it included.
func numberAt(d *doc.Document, p *Parse, start, end int) doc.Range {
	r := doc.Range{First: d.TokenAt(start), Last: d.TokenAt(end-1) + 1}
	for r.First > 0 && (p.tags[r.First-1] == tag.CD || p.tags[r.First-1] == tag.Dollar || isCurrency(d.Low(r.First-1))) {
		r.First--
	}
	for r.Last < len(d.Tokens) && (d.Low(r.Last) == "%" || p.tags[r.Last] == tag.CD) {
		r.Last++
	}
	return r
}

func among(d *doc.Document, ph Phrase, r doc.Range, noun string) bool {
	noun = strings.ToLower(noun)
	for i := r.First; i < r.Last; i++ {
		if strings.Contains(d.Low(i), noun) {
			return true
		}
	}
	for _, h := range append([]int{ph.Head, ph.Adjective}, ph.Heads...) {
		if h >= 0 && strings.Contains(" "+strings.ReplaceAll(d.Low(h), "-", " ")+" ", " "+noun+" ") {
			return true
		}
	}
	return false
}

// dump shows the chunks of sentence s.
func (p *Parse) dump(s int) string {
	var b strings.Builder
	for s = 0; s+1 < len(p.start); s++ {
		for c := p.start[s]; c < p.start[s+1]; c++ {
			k := &p.chunks[c]
			fmt.Fprintf(&b, "[%d", c-p.start[s])
			for i := k.first; i < k.last; i++ {
				fmt.Fprintf(&b, " %s/%d", p.doc.Word(int(i)), p.tags[i])
			}
			fmt.Fprintf(&b, " k%d", k.kind)
			if k.gov >= 0 {
				fmt.Fprintf(&b, " <%d %s", k.gov-p.start[s], k.pattern)
			}
			if k.with >= 0 {
				fmt.Fprintf(&b, " &%d", k.with-p.start[s])
			}
			if k.subj >= 0 {
				fmt.Fprintf(&b, " s%d", k.subj-p.start[s])
			}
			b.WriteString("] ")
		}
	}
	return b.String()
}
