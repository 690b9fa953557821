package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// wireText and the drafts are of one fire; the wrong draft has one figure that is not the wire's.
const (
	wireText   = "Mill burns down in Porto\n\nA fire destroyed 14 looms in a textile mill in Porto on Tuesday, the owner said. Nine people were hurt. Some 60 firefighters fought it for five hours.\n"
	rightDraft = "Porto mill destroyed by fire\n\nFourteen looms were destroyed when a textile mill in Porto burned on Tuesday, the owner said. Nine people were hurt.\n"
	wrongDraft = "Porto mill destroyed by fire\n\nSome 41 looms were destroyed when a textile mill in Porto burned on Tuesday, the owner said. Nine people were hurt.\n"
)

// run runs a command in dir and returns what it printed, and whether it ended with 0.
func runIn(t *testing.T, dir string, env []string, name string, args ...string) (string, bool) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	return string(out), err == nil
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func need(t *testing.T, programs ...string) {
	t.Helper()
	if testing.Short() {
		t.Skip("builds the program")
	}
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skip(err)
		}
	}
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestPreCommit does what pre-commit does with the hook of this repository: go install as language golang has it, and then, in a real repository,
// entry and args with the staged files that match, as the hook of a commit.
func TestPreCommit(t *testing.T) {
	need(t, "git", "go")
	data, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct {
		ID, Name, Entry, Language, Files string
		Args                             []string
	}
	if err := yaml.Unmarshal(data, &hooks); err != nil || len(hooks) == 0 {
		t.Fatal(err, hooks)
	}
	bin := t.TempDir()
	if out, ok := runIn(t, root(t), []string{"GOBIN=" + bin}, "go", "install", "./cmd/..."); !ok {
		t.Fatal(out)
	}
	h := hooks[0]
	if h.ID == "" || h.Name == "" || h.Language != "golang" {
		t.Errorf("%+v lacks what pre-commit asks for", h)
	}
	if re := regexp.MustCompile(h.Files); !re.MatchString("drafts/mill.txt") || !re.MatchString("drafts/a/b.md") || re.MatchString("sources/mill.txt") || re.MatchString("drafts/notes.pdf") {
		t.Errorf("files: %s does not take the drafts alone", h.Files)
	}
	repo := t.TempDir()
	git := func(args ...string) (string, bool) {
		return runIn(t, repo, []string{"PATH=" + bin + string(os.PathListSeparator) + os.Getenv("PATH"), "GIT_CONFIG_GLOBAL=" + os.DevNull, "GIT_CONFIG_SYSTEM=" + os.DevNull},
			"git", append([]string{"-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=hooks"}, args...)...)
	}
	if out, ok := git("init", "-q"); !ok {
		t.Fatal(out)
	}
	command := strings.Join(append(strings.Fields(h.Entry), h.Args...), " ")
	put(t, filepath.Join(repo, "hooks", "pre-commit"), "#!/bin/sh\nfiles=$(git diff --cached --name-only --diff-filter=ACMR | grep -E '"+h.Files+"') || exit 0\nexec "+command+" $files\n")
	if err := os.Chmod(filepath.Join(repo, "hooks", "pre-commit"), 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(repo, "sources", "wire.txt"), wireText)
	put(t, filepath.Join(repo, "drafts", "mill.txt"), wrongDraft)
	git("add", "sources")
	if out, ok := git("commit", "-qm", "sources"); !ok {
		t.Fatalf("a commit without drafts is stopped: %s", out)
	}
	git("add", "drafts")
	if out, ok := git("commit", "-qm", "draft"); ok || !strings.Contains(out, "CONTRADICTED") || !strings.Contains(out, "drafts/mill.txt:3:") {
		t.Fatalf("a wrong draft is not stopped: %s", out)
	}
	put(t, filepath.Join(repo, "drafts", "mill.txt"), rightDraft)
	git("add", "drafts")
	if out, ok := git("commit", "-qm", "draft"); !ok {
		t.Fatalf("a right draft is stopped: %s", out)
	}
}
