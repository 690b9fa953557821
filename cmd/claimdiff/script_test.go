package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"gopkg.in/yaml.v3"
)

// beSlow is what the test's binary does in place of tests where the environment asks for it, in a test of signals.
var beSlow func(path string)

func TestMain(m *testing.M) {
	if path := os.Getenv("CLAIMDIFF_TEST_SLOWLY"); path != "" {
		beSlow(path)
	}
	testscript.Main(m, map[string]func(){"claimdiff": main})
}

// TestScript runs the transcripts of the command line.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"code":   code,
			"write":  write,
			"isjson": isJSON,
			"isyaml": isYAML,
			"fill":   fill,
			"idof":   idOf,
		},
	})
}

// code runs a command and holds its exit code against the first argument: code 3 claimdiff report no.txt
func code(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// write makes a file; name and content may hold escapes as in a Go string.
func write(ts *testscript.TestScript, _ bool, args []string) {
	unescape := func(s string) string {
		s, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
		ts.Check(err)
		return s
	}
	name, content := unescape(args[0]), unescape(args[1])
	ts.Check(os.WriteFile(ts.MkAbs(name), []byte(content), 0o666))
}

// isJSON holds that a file (or stdout) is one JSON document of the schema named.
func isJSON(ts *testscript.TestScript, _ bool, args []string) {
	var doc struct{ Schema string }
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &doc))
	if doc.Schema != args[1] {
		ts.Fatalf("schema %q, want %q", doc.Schema, args[1])
	}
}

// isYAML is isJSON for YAML.
func isYAML(ts *testscript.TestScript, _ bool, args []string) {
	var doc struct{ Schema string }
	ts.Check(yaml.Unmarshal([]byte(ts.ReadFile(args[0])), &doc))
	if doc.Schema != args[1] {
		ts.Fatalf("schema %q, want %q", doc.Schema, args[1])
	}
}

// fill writes a decision into a sheet as an editor does, beside the first finding whose question begins so: fill sheet.yaml QUESTION DECISION BY NOTE
func fill(ts *testscript.TestScript, _ bool, args []string) {
	lines := strings.Split(ts.ReadFile(args[0]), "\n")
	found := false
	for i, line := range lines {
		if strings.HasPrefix(line, "  - question: ") {
			if found {
				break
			}
			found = strings.HasPrefix(line, "  - question: "+args[1])
		}
		for k, key := range []string{"    decision: ", "    by: ", "    note: "} {
			if found && strings.HasPrefix(line, key) {
				lines[i] = key + strconv.Quote(args[2+k])
			}
		}
	}
	if !found {
		ts.Fatalf("no finding asks %q", args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Join(lines, "\n")), 0o666))
}

// idOf sets an environment variable to the id of the first finding of a JSON report whose question begins so, and one that ends in _SHORT to
// the first half of it: idof VAR report.json QUESTION
func idOf(ts *testscript.TestScript, _ bool, args []string) {
	var doc struct {
		Findings []struct{ ID, Question string }
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[1])), &doc))
	for _, f := range doc.Findings {
		if strings.HasPrefix(f.Question, args[2]) {
			ts.Setenv(args[0], f.ID)
			ts.Setenv(args[0]+"_SHORT", f.ID[:6])
			return
		}
	}
	ts.Fatalf("no finding asks %q", args[2])
}
