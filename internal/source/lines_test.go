package source

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	const keys = "; the keys are id, title, publisher, published, text"
	const line = `; a line is one report: {"id": "a", "text": "…"}`
	for _, c := range []struct {
		why    string
		in     string
		ids    []string
		faults []string
	}{
		{"a report a line, in any order of keys, with CRLF, blank lines and a byte order mark",
			"\ufeff" + `{"text":"One died.","id":"b"}` + "\r\n\n  \n" + `{"id":"a","title":null,"published":"","text":"Two died."}`, []string{"a", "b"}, nil},
		{"a number is an id as good as another", `{"id": 17, "text": "One died."}`, []string{"17"}, nil},
		{"an id is taken as it is, dots and slashes too", `{"id": "2026/a.v2", "text": "One died."}`, []string{"2026/a.v2"}, nil},
		{"a faulty line costs no other", `{"id":"a","text":"One died."` + "\n" + `{"id":"b","text":"Two died."}`, []string{"b"},
			[]string{"w.jsonl:1:29: a comma or a closing brace is missing here" + line}},
		{"all unknown keys of a line at once", `{"id":"a","body":"x","text":"One.","ID":"b"}`, nil,
			[]string{`w.jsonl:1:11: unknown key "body"` + keys, `w.jsonl:1:36: unknown key "ID"` + keys}},
		{"a key twice", `{"id":"a","text":"One.","text":"Two."}`, nil, []string{"w.jsonl:1:25: text stands twice; keep one"}},
		{"an id twice keeps the first", `{"id":"a","text":"One died."}` + "\n" + `{"id":"a","text":"Two died."}`, []string{"a"},
			[]string{`w.jsonl:2: the id "a" is that of line 1 too; give each report an id of its own`}},
		{"no id", `{"text":"One."}`, nil, []string{"w.jsonl:1:1: no id; give each report an id of its own"}},
		{"no text", `{"id":"a"}`, nil, []string{"w.jsonl:1:1: no text; put the report's words under text"}},
		{"an empty text", `{"id":"a","text":" "}`, nil, []string{"w.jsonl:1: the text of a holds nothing but white space; add the report, or leave the file out"}},
		{"a binary text", `{"id":"a","text":"x\u0000y"}`, nil, []string{"w.jsonl:1: the text of a is binary, not text; save the report's words as a .txt file in UTF-8"}},
		{"a list in place of a text", `{"id":"a","text":["One."]}`, nil, []string{"w.jsonl:1:18: a list or an object stands where a single value is wanted" + line}},
		{"depth is never gone into", `{"id":"a","text":` + strings.Repeat("[", 1<<20), nil, []string{"w.jsonl:1:18: a list or an object stands where a single value is wanted" + line}},
		{"true is no text", `{"id":"a","text":true}`, nil, []string{"w.jsonl:1:18: text is no string; write it in quotes"}},
		{"no date", `{"id":"a","published":"May","text":"One."}`, nil, []string{`w.jsonl:1:23: published "May" is no date; write it as 2025-09-27 or 2025-09-27T18:50:00Z`}},
		{"two objects on a line", `{"id":"a","text":"One."} {}`, nil, []string{"w.jsonl:1:26: something stands after the object" + line}},
		{"a raw line end in a string", "{\"id\":\"a\",\"text\":\"One.\nTwo.\"}", nil,
			[]string{"w.jsonl:1:18: a string begins here and does not end" + line, "w.jsonl:2:1: no JSON object begins here" + line}},
		{"a raw tab in a string", "{\"id\":\"a\",\"text\":\"One.\tTwo.\"}", nil, []string{"w.jsonl:1:23: a control character stands in a string as it is" + line}},
		{"a broken escape", `{"id":"a","text":"\u12g4"}`, nil, []string{"w.jsonl:1:19: no such escape" + line}},
		{"a string without an end", `{"id":"a","text":"One.\"`, nil, []string{"w.jsonl:1:18: a string begins here and does not end" + line}},
		{"nothing at all", "\n\n", nil, []string{"w.jsonl: is empty; add the reports, one a line, or leave the file out"}},
		{"columns are characters", `{"id":"é","x":1}`, nil, []string{`w.jsonl:1:11: unknown key "x"` + keys}},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"w.jsonl": c.in})
			got := Open([]string{"w.jsonl"}, Options{})
			if d := cmp.Diff(c.ids, ids(got)); d != "" {
				t.Errorf("ids %s", d)
			}
			if d := cmp.Diff(c.faults, said(got.Faults)); d != "" {
				t.Errorf("faults %s", d)
			}
			for _, f := range got.Faults {
				if f.Level != Unread {
					t.Errorf("%v: the gate would pass on what it did not see", f)
				}
			}
		})
	}
}

// TestLinesText holds what becomes of the values of a line.
func TestLinesText(t *testing.T) {
	tree(t, map[string]string{"w.jsonl": `{"id":"a","title":" A \"quake\" ","publisher":"Desk","published":"2026-03-02","text":"Un\u00e9\n\ud83d\ude00 \ud83d died.\/\t"}`})
	got := Open([]string{"w.jsonl"}, Options{})
	if len(got.Sources) != 1 || len(got.Faults) != 0 {
		t.Fatal(got)
	}
	want := &Source{ID: "a", Path: "w.jsonl#a", Archive: "w.jsonl", Title: `A "quake"`, Publisher: "Desk", Published: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), DayOnly: true,
		Text: "Uné\n😀 \ufffd died./\t"}
	want.SHA256 = digest(want.Text)
	if d := cmp.Diff(want, got.Sources[0]); d != "" {
		t.Error(d)
	}
}

// TestLinesBeside holds the ids of reports of several files.
func TestLinesBeside(t *testing.T) {
	tree(t, map[string]string{"a.jsonl": `{"id":"x","text":"One."}`, "d/b.jsonl": `{"id":"x","text":"Two."}` + "\n" + `{"id":"y","text":"Two."}`, "x.txt": "Three.", "y.2.txt": "Four."})
	paths := []string{"a.jsonl", "d/b.jsonl", "x.txt", "y.2.txt"}
	got := Open(paths, Options{})
	if d := cmp.Diff([]string{"a/x", "b/x", "x", "y", "y.2"}, ids(got)); d != "" {
		t.Error(d)
	}
	var at []string
	for _, s := range got.Sources {
		at = append(at, s.Path)
	}
	// Claims of an earlier run know the path alone, and are to get the same ids.
	if d := cmp.Diff(ids(got), IDs(at)); d != "" {
		t.Error(d)
	}
}

// TestLinesStdin holds how standard input is told from a text and from claims.
func TestLinesStdin(t *testing.T) {
	for in, want := range map[string]string{
		`{"id":"a","text":"One died."}`:         "-#a",
		` { "id":"a","text":"One died."}`:       "-#a",
		`{One} died.`:                           "-",
		"One died.\n" + `{"id":"a","text":"x"}`: "-",
	} {
		got := Open([]string{Stdin}, Options{Stdin: strings.NewReader(in)})
		if len(got.Sources) != 1 || got.Sources[0].Path != want {
			t.Errorf("%q: %v %v", in, got.Sources, got.Faults)
		}
	}
}

// TestLinesBounds holds that neither a line nor a file nor a list of faults grows without bound.
func TestLinesBounds(t *testing.T) {
	long := `{"id":"a","text":"` + strings.Repeat("x", 2000) + `"}`
	tree(t, map[string]string{
		"long.jsonl":   long + "\n" + `{"id":"b","text":"One died."}`,
		"faulty.jsonl": strings.Repeat("x\n", 100),
		"large.jsonl":  strings.Repeat(`{"id":"a"}`+"\n", 32*1000/10),
		"keys.jsonl":   `{` + strings.Repeat(`"k":1,`, 100) + `"id":"a"}`,
	})
	for path, c := range map[string]struct {
		ids, faults int
		last        string
	}{
		"long.jsonl":   {1, 1, "long.jsonl:1: the line is longer than 1000 bytes, the most that is read of one report; split it into its reports"},
		"faulty.jsonl": {0, mostLineFaults + 1, "faulty.jsonl: has 80 more such faults; correct those above and run it again"},
		"large.jsonl":  {0, mostLineFaults + 2, "large.jsonl: is larger than 32000 bytes, the most that is read of one file; split it"},
		"keys.jsonl":   {0, mostLineFaults, ""},
	} {
		got := Open([]string{path}, Options{Limit: 1000})
		if len(got.Sources) != c.ids || len(got.Faults) != c.faults || c.last != "" && !strings.Contains(strings.Join(said(got.Faults), "\n"), c.last) {
			t.Errorf("%s: %d reports, %d faults: %q", path, len(got.Sources), len(got.Faults), said(got.Faults))
		}
	}
}

// TestIrregular holds that what may wait for ever is not opened.
func TestIrregular(t *testing.T) {
	tree(t, map[string]string{"a.txt": "One died."})
	makePipe(t, "p.txt")
	done := make(chan Set)
	go func() { done <- Open([]string{"p.txt", "a.txt"}, Options{}) }()
	select {
	case got := <-done:
		if d := cmp.Diff([]string{"p.txt: is a named pipe, which may have nobody to write to it; give a file, or - and its words on standard input"}, said(got.Faults)); d != "" {
			t.Error(d)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("a pipe without a writer blocks")
	}
	// What a shell makes of <(command) is a pipe too, but one that is open.
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	go func() { _, _ = w.WriteString("Two died."); w.Close() }()
	path := fmt.Sprintf("/dev/fd/%d", r.Fd())
	if _, err := os.Stat(path); err != nil {
		t.Skip("no /dev/fd here")
	}
	if got := Open([]string{path}, Options{}); len(got.Sources) != 1 || got.Sources[0].Text != "Two died." {
		t.Errorf("%v %v", got.Sources, said(got.Faults))
	}
}

func FuzzFlatObject(f *testing.F) {
	f.Add([]byte(`{"id":"a\u00e9","text":"One died.","published":null}`))
	f.Add([]byte(`{"a":[`))
	f.Add([]byte("{\"\\"))
	f.Fuzz(func(t *testing.T, line []byte) {
		last := 0
		fault := flatObject(line, func(key, value member) {
			if key.at < last || value.at <= key.at || value.at >= len(line) {
				t.Fatalf("places %d and %d of %d", key.at, value.at, len(line))
			}
			last = value.at
		})
		if fault != nil && (fault.at < 0 || fault.at > len(line)) {
			t.Fatalf("a fault at %d of %d", fault.at, len(line))
		}
	})
}
