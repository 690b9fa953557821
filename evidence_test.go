package claimdiff_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

//go:generate go test -run TestEvidenceTable . -write

var write = flag.Bool("write", false, "write docs/evidence.md anew")

const evidenceHead = `# What counts as evidence

<!-- Made by go generate from internal/align and internal/resolve. Change the code, not this file. -->

Two claims are set against each other only where the evidence is enough that they are about the same thing of the same event. Each piece has a
weight, for (+) or against (−); *forbids* rules a pair out, whatever else speaks for it. ` + "`claimdiff explain`" + ` shows the pieces of one finding, in
these words; … stands for words of the claims.

`

// TestEvidenceTable holds docs/evidence.md against the code: every weight that alignment adds, with the words that it gives for it.
func TestEvidenceTable(t *testing.T) {
	var b bytes.Buffer
	b.WriteString(evidenceHead)
	b.WriteString("## The same thing, the same event (`internal/align`)\n\n| what is compared | weight | in words |\n| --- | --: | --- |\n")
	for _, r := range evidence(t) {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", r.what, r.weight, r.words)
	}
	b.WriteString("\n## What the weights come to\n\n| name | value | |\n| --- | --: | --- |\n")
	constants(t, &b, "internal/align", func(name string) bool { return name == "sure" || name == "likely" || name == "forbidden" })
	b.WriteString("\n## Two reports of one event (`internal/resolve`)\n\n| name | value | |\n| --- | --: | --- |\n")
	constants(t, &b, "internal/resolve", func(name string) bool {
		return strings.HasPrefix(name, "weight") || strings.HasSuffix(name, "Likeness") || name == "alike"
	})
	if *write {
		if err := os.WriteFile("docs/evidence.md", b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile("docs/evidence.md"); err != nil || !bytes.Equal(got, b.Bytes()) {
		t.Errorf("docs/evidence.md is older than the code (%v): run go generate .", err)
	}
}

type evidenceRow struct{ what, weight, words string }

// evidence finds the calls that add evidence: add(weight, words…) and forbid(words…), in the order of the files and their lines.
func evidence(t *testing.T) (rows []evidenceRow) {
	for _, f := range parsed(t, "internal/align") {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil || fn.Name.Name == "Why" { // which only retells
				continue
			}
			ast.Inspect(fn.Body, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				switch {
				case sel.Sel.Name == "add" && len(call.Args) >= 2:
					r := evidenceRow{subject(fn), weight(call.Args[0]), wording(call.Args[1:])}
					if r.words == "…" && r.weight != "`sure`" && strings.HasPrefix(r.weight, "`") {
						return true // a pair's indices, or what another stage weighs: it says nothing here
					}
					rows = append(rows, r)
				case sel.Sel.Name == "forbid":
					rows = append(rows, evidenceRow{subject(fn), "forbids", wording(call.Args)})
				}
				return true
			})
		}
	}
	if len(rows) < 20 {
		t.Fatalf("only %d pieces of evidence were found", len(rows))
	}
	return rows
}

// subject is what a function compares, by the first sentence of its comment.
func subject(fn *ast.FuncDecl) string {
	first, _, _ := strings.Cut(strings.Join(strings.Fields(fn.Doc.Text()), " "), ".")
	first = strings.TrimPrefix(first, fn.Name.Name+" ")
	for _, verb := range []string{"compares ", "judges "} {
		first = strings.TrimPrefix(first, verb)
	}
	first, _, _ = strings.Cut(first, ":")
	if i := strings.LastIndex(first, " ("); i > 0 && !strings.Contains(first[i:], ")") {
		first = first[:i]
	}
	if first == "" {
		return fn.Name.Name
	}
	return first
}

func weight(e ast.Expr) string {
	s := source(e)
	if v, err := strconv.ParseFloat(s, 64); err == nil {
		s = strings.Replace(fmt.Sprintf("%+g", v), "-", "−", 1)
	} else {
		s = "`" + s + "`"
	}
	return s
}

// wording is the literal words of args, with … for the others.
func wording(args []ast.Expr) string {
	var out []string
	var add func(e ast.Expr)
	add = func(e ast.Expr) {
		switch e := e.(type) {
		case *ast.BasicLit:
			s, _ := strconv.Unquote(e.Value)
			out = append(out, s)
		case *ast.BinaryExpr:
			add(e.X)
			add(e.Y)
		case *ast.CallExpr:
			if n := len(out); n == 0 || out[n-1] != "…" {
				out = append(out, "…")
			}
			if f, ok := e.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "other" {
				out = append(out, ", the other")
			}
		default:
			if n := len(out); n == 0 || out[n-1] != "…" {
				out = append(out, "…")
			}
		}
	}
	for _, a := range args {
		add(a)
	}
	s := strings.Join(strings.Fields(strings.Join(out, " ")), " ")
	return strings.NewReplacer(" ,", ",", "|", `\|`).Replace(s)
}

// constants lists the constants of a package that take says, with their comments.
func constants(t *testing.T, b *bytes.Buffer, dir string, take func(name string) bool) {
	for _, f := range parsed(t, dir) {
		ast.Inspect(f, func(n ast.Node) bool {
			v, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			for i, name := range v.Names {
				if take(name.Name) && i < len(v.Values) {
					note := strings.TrimPrefix(strings.Join(strings.Fields(v.Doc.Text()+" "+v.Comment.Text()), " "), name.Name+" ")
					fmt.Fprintf(b, "| `%s` | %s | %s |\n", name.Name, source(v.Values[i]), note)
				}
			}
			return true
		})
	}
}

// source is a short expression as it is written.
func source(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		return e.Value
	case *ast.Ident:
		return e.Name
	case *ast.UnaryExpr:
		return e.Op.String() + source(e.X)
	case *ast.BinaryExpr:
		return source(e.X) + e.Op.String() + source(e.Y)
	case *ast.SelectorExpr:
		return source(e.X) + "." + e.Sel.Name
	case *ast.CallExpr:
		return source(e.Fun) + "(…)"
	}
	return "…"
}

// parsed returns the files of a package without its tests, by name.
func parsed(t *testing.T, dir string) (files []*ast.File) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %v", dir, err)
	}
	slices.Sort(paths)
	for _, p := range paths {
		if strings.HasSuffix(p, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}
