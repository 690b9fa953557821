package claimdiff_test

import (
	"go/build"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// imports is the import table: which of the project's packages each may use. Imports point up the stream only.
// To add an edge is a decision about the design: say why in ARCHITECTURE.md.
var imports = map[string]string{
	"rules": "",

	// what reads texts
	"internal/plain":            "",
	"internal/source":           "internal/plain internal/spread",
	"internal/word":             "",
	"internal/lemma":            "internal/word",
	"internal/tag":              "internal/lemma internal/word",
	"internal/doc":              "internal/tag internal/word",
	"internal/quantity/lexicon": "",
	"internal/quantity":         "internal/doc internal/tag internal/lemma internal/word internal/quantity/lexicon",
	"internal/when":             "internal/doc internal/tag internal/lemma internal/word internal/quantity",
	"internal/name/gazetteer":   "",
	"internal/name":             "internal/doc internal/tag internal/lemma internal/word internal/name/gazetteer",
	"internal/syntax":           "internal/doc internal/tag internal/lemma internal/word",
	"internal/speech":           "internal/doc internal/tag internal/lemma internal/name internal/syntax",
	"internal/rule":             "internal/plain internal/claim internal/quantity internal/lemma internal/word rules",
	"internal/frame":            "internal/doc internal/tag internal/lemma internal/word",
	"internal/extract": "internal/source internal/doc internal/tag internal/lemma internal/word internal/quantity internal/when internal/name " +
		"internal/syntax internal/speech internal/claim internal/rule internal/frame",

	// how work is spread over workers, in whichever stage, and, for tests only, how long it took
	"internal/spread":  "",
	"internal/cputime": "",

	// the seam
	"internal/claim": "internal/doc internal/quantity internal/when internal/name",

	// what judges claims: none of these sees a text, a rule's patterns or extract
	"internal/resolve": "internal/claim internal/quantity internal/when internal/name internal/spread internal/word",
	"internal/align":   "internal/claim internal/quantity internal/when internal/name internal/resolve internal/spread internal/utterance",
	"internal/compare": "internal/claim internal/quantity internal/when internal/name internal/name/gazetteer internal/spread internal/utterance internal/word",
	"internal/report":  "internal/claim internal/quantity internal/spread",

	// what align and compare both ask of the words of two quotations
	"internal/utterance": "internal/lemma",

	// what the commands are made of
	"internal/stream":   "internal/spread internal/word internal/source internal/claim internal/rule internal/extract internal/resolve internal/align internal/compare",
	"internal/example":  "internal/source internal/claim internal/quantity internal/rule internal/stream",
	"internal/sentence": "internal/claim",
	"internal/gate":     "internal/doc internal/lemma internal/quantity internal/claim internal/compare internal/report internal/resolve internal/sentence internal/stream",
	"internal/revision": "internal/claim internal/compare internal/report internal/resolve internal/sentence internal/stream",
	"internal/review":   "internal/plain internal/claim internal/report",
	"cmd/claimdiff":     "*",
}

func TestImportTable(t *testing.T) {
	const module = "github.com/claimdiff/claimdiff/"
	seen := map[string]bool{}
	for _, top := range []string{"internal", "cmd", "rules"} {
		err := filepath.WalkDir(top, func(path string, d os.DirEntry, err error) error {
			if err != nil || !d.IsDir() || d.Name() == "testdata" {
				return err
			}
			pkg, err := build.ImportDir(path, 0)
			if err != nil {
				if _, none := err.(*build.NoGoError); none {
					return nil
				}
				return err
			}
			path = filepath.ToSlash(path)
			if filepath.Base(path) == "gen" { // generators run at build time only
				return nil
			}
			allowed, ok := imports[path]
			if !ok {
				t.Errorf("%s is not in the import table", path)
				return nil
			}
			seen[path] = true
			for _, imp := range pkg.Imports {
				if own, ok := strings.CutPrefix(imp, module); ok && allowed != "*" && !slices.Contains(strings.Fields(allowed), own) {
					t.Errorf("%s must not import %s", path, own)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for p := range imports {
		if !seen[p] {
			t.Errorf("%s is in the import table, but not in the tree", p)
		}
	}
}
