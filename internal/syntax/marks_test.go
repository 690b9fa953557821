package syntax

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// A word that hedgeWord, prepositionEnd or the cases of mend compare the one at hand with is marked as one that they look at: without the mark they would not.
func TestMarked(t *testing.T) {
	for _, row := range []struct {
		file, function string
		mark           uint64
	}{
		{"hedge.go", "hedgeWord", mayHedge},
		{"chunk.go", "prepositionEnd", mayLead},
		{"repair.go", "mendWord", mayMend},
		{"repair.go", "mendNoun", mayMend},
		{"repair.go", "mendVerb", mayMend},
	} {
		words := comparedTo(t, row.file, row.function)
		if len(words) < 4 {
			t.Errorf("%s compares with %q alone: is that so?", row.function, words)
		}
		for _, w := range words {
			if marks.Of(word.Get(w))&row.mark == 0 {
				t.Errorf("%s looks for %q, which is not marked", row.function, w)
			}
		}
	}
}

// comparedTo lists the words that a function compares w with, in a switch or by ==.
func comparedTo(t *testing.T, file, function string) (words []string) {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	literal := func(e ast.Expr) {
		if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
			w, _ := strconv.Unquote(l.Value)
			words = append(words, w)
		}
	}
	isW := func(e ast.Expr) bool { id, ok := e.(*ast.Ident); return ok && id.Name == "w" }
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Name.Name != function {
			continue
		}
		ast.Inspect(fn, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SwitchStmt:
				if n.Tag == nil || !isW(n.Tag) {
					break
				}
				for _, c := range n.Body.List {
					for _, e := range c.(*ast.CaseClause).List {
						literal(e)
					}
				}
			case *ast.BinaryExpr:
				if n.Op == token.EQL && isW(n.X) {
					literal(n.Y)
				}
			}
			return true
		})
	}
	return words
}

// No token that settled passes over would be mended, whatever tags stand in a text: those of the tagger, and any others.
func TestSettled(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "stories", "*", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no stories to read", err)
	}
	passed := 0
	for n, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := New(doc.New(string(text)))
		rnd := rand.New(rand.NewPCG(1, uint64(n)))
		for range 20 {
			for _, s := range p.doc.Sentences {
				for i := s.Tokens.First; i < s.Tokens.Last; i++ {
					if !p.settled(i, s.Tokens.First) {
						continue
					}
					passed++
					before := p.tags[i]
					if p.mend(i, s.Tokens, i%2 == 0); p.tags[i] != before {
						t.Fatalf("%s: %q, of tag %d, is passed over and would be mended to %d", file, p.doc.Word(i), before, p.tags[i])
					}
				}
			}
			for i := range p.tags {
				p.tags[i] = tag.Tag(1 + rnd.IntN(int(tag.Hash)))
			}
		}
	}
	if passed == 0 {
		t.Error("nothing is passed over")
	}
}
