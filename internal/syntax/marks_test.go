package syntax

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/claimdiff/claimdiff/internal/word"
)

// A word that hedgeWord, prepositionEnd or repair compare the one at hand with is marked as one that they look at: without the mark they would not.
func TestMarked(t *testing.T) {
	for _, row := range []struct {
		file, function string
		mark           uint64
	}{
		{"hedge.go", "hedgeWord", mayHedge},
		{"chunk.go", "prepositionEnd", mayLead},
		{"repair.go", "repair", mayMend},
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
