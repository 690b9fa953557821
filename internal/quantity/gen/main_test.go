package main

import (
	"bytes"
	"os"
	"testing"
)

// TestUpToDate holds the generated tables against the lexicons.
func TestUpToDate(t *testing.T) {
	want, err := Generate("../../../rules/lexicon")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../tables_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("tables_gen.go is older than rules/lexicon: run go generate ./internal/quantity")
	}
}
