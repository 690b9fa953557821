package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/claimdiff/claimdiff/rules"
)

func TestUpToDate(t *testing.T) {
	want, faults, err := compile(rules.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		t.Error(f)
	}
	got, err := os.ReadFile("../builtin_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("builtin_gen.go is not what the files in rules give: run go generate ./internal/rule")
	}
}
