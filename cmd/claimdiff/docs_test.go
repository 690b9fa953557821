package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"
)

// TestNewsroom runs every command of docs/newsroom.md, in order, in a copy of docs/newsroom, and holds what it prints against what stands there.
func TestNewsroom(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the commands are those of a Unix shell")
	}
	text, err := os.ReadFile("../../docs/newsroom.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../docs/newsroom")); err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, block := range regexp.MustCompile("(?ms)^```console\n(.*?)^```").FindAllStringSubmatch(string(text), -1) {
		for _, step := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			command, want, _ := strings.Cut(step, "\n")
			cmd := exec.Command("sh", "-c", command)
			cmd.Dir = dir
			got, err := cmd.CombinedOutput()
			if exit := new(exec.ExitError); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != exitFound) {
				t.Errorf("$ %s\n%v", command, err)
			}
			if !elidedMatch(want, string(got)) {
				t.Errorf("$ %s\nprints\n%s\nbut docs/newsroom.md says\n%s", command, got, want)
			}
			ran++
		}
	}
	if ran < 10 {
		t.Errorf("only %d commands were found", ran)
	}
}

// elidedMatch reports whether got is want, in which … stands for anything.
func elidedMatch(want, got string) bool {
	pattern := regexp.QuoteMeta(strings.TrimSpace(want))
	pattern = strings.ReplaceAll(pattern, "\n…\n", "\n(?:.*\n)?")
	pattern = strings.ReplaceAll(pattern, "…", ".*")
	return regexp.MustCompile(`(?s)\A` + pattern + `\z`).MatchString(strings.TrimSpace(got))
}

func TestElidedMatch(t *testing.T) {
	for _, c := range []struct {
		want, got string
		same      bool
	}{
		{"a\n…\nb", "a\nx\ny\nb", true},
		{"a\n…\nb", "a\nb", true},
		{"a\n…", "a\nx", true},
		{"a …", "a x", true},
		{"a\n…\nb", "a\nx", false},
		{"a", "ab", false},
		{"", "x", false},
	} {
		if elidedMatch(c.want, c.got) != c.same {
			t.Errorf("%q and %q: not %v", c.want, c.got, c.same)
		}
	}
}

// TestHook runs the hook of .pre-commit-hooks.yaml as pre-commit does: entry, args and then the files of the commit that its pattern takes,
// in a git repository.
func TestHook(t *testing.T) {
	var hooks []struct {
		ID, Name, Description, Entry, Language, Files string
		Args                                          []string
		Serial                                        bool `yaml:"require_serial"`
	}
	strictYAML(t, "../../.pre-commit-hooks.yaml", &hooks)
	hook := hooks[0]
	if hook.ID != "claimdiff-check" || hook.Language != "golang" {
		t.Fatalf("%+v", hook)
	}
	dir := t.TempDir()
	for from, to := range map[string]string{"wire/agency.txt": "sources/agency.txt", "wire/courier.txt": "sources/courier.txt", "drafts/mill.txt": "drafts/mill.txt", "mill-v2.txt": "notes.txt"} {
		data, err := os.ReadFile("../../docs/newsroom/" + from)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, to)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, to), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	git := func(args ...string) string {
		cmd := exec.Command("git", args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Skipf("git %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	git("init", "-q")
	git("add", "-A")
	staged := func() []string {
		var files []string
		for _, f := range strings.Fields(git("diff", "--cached", "--name-only")) {
			if regexp.MustCompile(hook.Files).MatchString(f) {
				files = append(files, f)
			}
		}
		return files
	}
	if got := staged(); len(got) != 1 || got[0] != "drafts/mill.txt" {
		t.Fatalf("the hook is given %v", got)
	}
	run := func() (string, int) {
		line := append(append(strings.Fields(hook.Entry), hook.Args...), staged()...)
		cmd := exec.Command(line[0], line[1:]...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}
	if out, code := run(); code != exitFound || !strings.Contains(out, "drafts/mill.txt:5:20") {
		t.Errorf("with a wrong figure: exit code %d\n%s", code, out)
	}
	correct(t, filepath.Join(dir, "drafts/mill.txt"))
	if out, code := run(); code != exitFine {
		t.Errorf("corrected: exit code %d\n%s", code, out)
	}
}

// TestAction runs the last step of action.yml as a runner does.
func TestAction(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash")
	}
	var action struct {
		Name, Description string
		Inputs            map[string]struct {
			Description, Default string
			Required             bool
		}
		Runs struct {
			Using string
			Steps []struct {
				Name, Uses, Shell, Run string
				Env, With              map[string]string
			}
		}
	}
	strictYAML(t, "../../action.yml", &action)
	step := action.Runs.Steps[len(action.Runs.Steps)-1]
	if strings.Contains(step.Run, "${{") {
		t.Error("an input stands in the script itself, where it could run as a command")
	}
	claimdiff, err := exec.LookPath("claimdiff")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../docs/newsroom")); err != nil {
		t.Fatal(err)
	}
	run := func(env ...string) (string, int) {
		cmd := exec.Command(bash, "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.Run)
		cmd.Dir = dir
		cmd.Env = append(append(os.Environ(), "RUNNER_TEMP="+filepath.Dir(claimdiff)), env...)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		var exit *exec.ExitError
		if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return out.String(), cmd.ProcessState.ExitCode()
	}
	env := []string{"DRAFTS=drafts/mill.txt\n", "AGAINST=wire/agency.txt\nwire/courier.txt", "FAIL_ON=" + action.Inputs["fail-on"].Default, "SAME_EVENT=" + action.Inputs["same-event"].Default}
	if out, code := run(env...); code != exitFound || !strings.HasPrefix(out, "::error file=drafts/mill.txt,line=5,") {
		t.Errorf("with a wrong figure: exit code %d\n%s", code, out)
	}
	correct(t, filepath.Join(dir, "drafts/mill.txt"))
	if out, code := run(env...); code != exitFine {
		t.Errorf("corrected: exit code %d\n%s", code, out)
	}
	if out, code := run("DRAFTS=--help\n$(touch here)", "AGAINST=wire", "FAIL_ON=contradict", "SAME_EVENT=true"); code != exitUnread {
		t.Errorf("hostile names: exit code %d\n%s", code, out)
	}
	if _, err := os.Stat(filepath.Join(dir, "here")); err == nil {
		t.Error("an input was run as a command")
	}
}

// correct mends the one wrong figure of the draft.
func correct(t *testing.T, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, bytes.Replace(data, []byte("41 looms"), []byte("14 looms"), 1), 0o666); err != nil {
		t.Fatal(err)
	}
}

// strictYAML reads a file in which only known keys may stand.
func strictYAML(t *testing.T, path string, into any) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	dec := yaml.NewDecoder(f)
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// TestHelp holds that every command says what it does and shows an example, and has a manual page without a bare hyphen in a flag.
func TestHelp(t *testing.T) {
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		if cmd.Short == "" || cmd.Example == "" {
			t.Errorf("%s has no example, or does not say what it does", cmd.CommandPath())
		}
		if page := string(manPage(cmd)); !strings.HasPrefix(page, ".TH ") || strings.Contains(page, ".B --") {
			t.Errorf("the page of %s:\n%s", cmd.CommandPath(), page)
		}
		for _, sub := range cmd.Commands() {
			walk(sub)
		}
	}
	walk(newRoot(std{}))
}

func TestSpreadAgainst(t *testing.T) {
	for _, c := range []struct{ why, in, want string }{
		{"the draft stands before it: each word is a source", "check d.txt --against a b", "check d.txt --against a --against=b"},
		{"up to the next flag", "check d.txt --against a b -f json", "check d.txt --against a --against=b -f json"},
		{"the value of a flag is no draft", "check -f json --against a d.txt", "check -f json --against a d.txt"},
		{"nor is that of a flag written together", "check -fjson -qj 2 --against a d.txt", "check -fjson -qj 2 --against a d.txt"},
		{"with the draft behind it, it takes one word", "check --against a d.txt e.txt", "check --against a d.txt e.txt"},
		{"and one word with =", "check d.txt --against=a e.txt", "check d.txt --against=a e.txt"},
		{"it may stand twice", "check d.txt --against a b --against c d", "check d.txt --against a --against=b --against c --against=d"},
		{"a dash is standard input", "check d.txt --against a -", "check d.txt --against a --against=-"},
		{"what follows -- is left alone", "check d.txt --against a -- b", "check d.txt --against a -- b"},
		{"other commands are left alone", "report d.txt --against a b", "report d.txt --against a b"},
		{"a flag without its word", "check d.txt --against", "check d.txt --against"},
	} {
		if got := strings.Join(spreadAgainst(newRoot(std{}), strings.Fields(c.in)), " "); got != c.want {
			t.Errorf("%s: %s becomes %s, want %s", c.why, c.in, got, c.want)
		}
	}
}
