package claimdiff_test

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestREADME runs the README's main command, and holds what it prints against the example that stands there. … stands for anything.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?ms)^```\n(.*?)^```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) < 2 {
		t.Fatalf("%d examples, not the commands and what the first of them prints", len(blocks))
	}
	command, _, _ := strings.Cut(blocks[0][1], "\n")
	words := strings.Fields(command)
	out, err := exec.Command(words[0], words[1:]...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	want := regexp.QuoteMeta(strings.TrimSpace(blocks[1][1]))
	want = strings.ReplaceAll(strings.ReplaceAll(want, "\n…\n", "\n(?:.*\n)?"), "…", ".*")
	if !regexp.MustCompile(`(?s)\A` + want + `\s*\z`).Match(out) {
		t.Errorf("%s\nprints\n%s\nbut README.md says\n%s", command, out, blocks[1][1])
	}
}
