package source

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// tree makes files below a new folder, changes to it for the test, and returns nothing to clean up. A value that begins with
// "-> " makes a symbolic link.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if target, ok := strings.CutPrefix(content, "-> "); ok {
			if err := os.Symlink(target, name); err != nil {
				t.Skip("no symbolic links here:", err)
			}
			continue
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func ids(set Set) []string {
	var out []string
	for _, s := range set.Sources {
		out = append(out, s.ID)
	}
	return out
}

func said(faults []Fault) []string {
	var out []string
	for _, f := range faults {
		out = append(out, f.Error())
	}
	return out
}

func TestOpen(t *testing.T) {
	const text = "Two people died.\n"
	for _, c := range []struct {
		why    string
		files  map[string]string
		paths  []string
		ids    []string
		faults []string
		level  Level // the highest
	}{
		{"a folder is read for its texts, sub-folders too, nothing hidden, no JSON",
			map[string]string{"s/b.txt": text, "s/a.MD": text, "s/sub/c.txt": text, "s/.hid.txt": text, "s/.git/d.txt": text, "s/gold.json": "{}", "s/x.pdf": "%PDF-", "s/x.png": "\x89PNG"},
			[]string{"s"}, []string{"a", "b", "c"},
			[]string{"s: only its .txt and .md files are read, not x.pdf, x.png; if one of these holds a report, save its words as a .txt file"}, Note},
		{"any ending will do for a file that is named", map[string]string{"a.report": text, ".b": text}, []string{"a.report", ".b"}, []string{".b", "a"}, nil, Note},
		{"names that clash get their folder in front, and no other", map[string]string{"x/r.txt": text, "y/r.txt": text, "y/q.txt": text},
			[]string{"y/r.txt", "x", "y/q.txt"}, []string{"q", "x/r", "y/r"}, nil, Note},
		{"a missing file loses the others nothing", map[string]string{"a.txt": text}, []string{"no.txt", "a.txt"}, []string{"a"},
			[]string{"no.txt: there is no such file or folder; check the path"}, Unread},
		{"empty", map[string]string{"a.txt": ""}, []string{"a.txt"}, nil, []string{"a.txt: is empty; add the report, or leave the file out"}, Unread},
		{"white space alone, of any kind", map[string]string{"a.txt": " \n\t\u00a0\u200b\ufeff\n"}, []string{"a.txt"}, nil,
			[]string{"a.txt: holds nothing but white space; add the report, or leave the file out"}, Unread},
		{"a NUL byte is in no text", map[string]string{"a.txt": "Two\x00 people died."}, []string{"a.txt"}, nil,
			[]string{"a.txt: is binary, not text; save the report's words as a .txt file in UTF-8"}, Unread},
		{"mostly control characters", map[string]string{"a.txt": strings.Repeat("ab\x01\x02", 20)}, []string{"a.txt"}, nil,
			[]string{"a.txt: is binary, not text; save the report's words as a .txt file in UTF-8"}, Unread},
		{"another encoding throughout", map[string]string{"a.txt": strings.Repeat("\xcf\xf0\xe8\xe2\xe5\xf2 ", 9)}, []string{"a.txt"}, nil,
			[]string{"a.txt: is not UTF-8 text; save it as UTF-8"}, Unread},
		{"UTF-16 has a mark", map[string]string{"a.txt": "\xff\xfeT\x00w\x00o\x00"}, []string{"a.txt"}, nil,
			[]string{"a.txt: is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8"}, Unread},
		{"a page is no text", map[string]string{"a.html": "<p>Two died."}, []string{"a.html"}, nil,
			[]string{"a.html: is not plain text; save the report's words as a .txt file"}, Unread},
		{"a folder without texts", map[string]string{"s/x.png": "x"}, []string{"s"}, nil,
			[]string{"s: has no texts in it; put .txt or .md files there, or name the files themselves",
				"s: only its .txt and .md files are read, not x.png; if one of these holds a report, save its words as a .txt file"}, Unread},
		{"a link to a folder is not followed: it may lead back", map[string]string{"s/a.txt": text, "s/loop": "-> ."}, []string{"s"}, []string{"a"},
			[]string{"s/loop: is a link to a folder, which is not followed; name the folder itself to have it read"}, Note},
		{"a link to itself", map[string]string{"s/a.txt": text, "s/b.txt": "-> b.txt"}, []string{"s"}, []string{"a"},
			[]string{"s/b.txt: is a link that leads back to itself; mend the link or take it out"}, Unread},
		{"a link to nothing", map[string]string{"b.txt": "-> c.txt"}, []string{"b.txt"}, nil,
			[]string{"b.txt: is a link to a file that is not there; mend the link or take it out"}, Unread},
		{"the same path twice", map[string]string{"a.txt": text}, []string{"a.txt", "a.txt"}, []string{"a"},
			[]string{"a.txt: is given more than once; it is read once"}, Note},
		{"the same file by two paths", map[string]string{"s/a.txt": text}, []string{"s", "./s/../s/a.txt"}, []string{"a"},
			[]string{"s/a.txt: is the same file as ./s/../s/a.txt; it is read once"}, Note},
		{"an empty path is a slip of the command line", map[string]string{"a.txt": text}, []string{"", "a.txt"}, []string{"a"},
			[]string{`"": is no path; give a file, a folder or -`}, Usage},
		{"a file too large is named, with the limit", map[string]string{"a.txt": strings.Repeat("x", 101)}, []string{"a.txt"}, nil,
			[]string{"a.txt: is larger than 100 bytes, the most that is read of one file; split it into its reports"}, Unread},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, c.files)
			set := Open(c.paths, Options{Limit: 100})
			if d := cmp.Diff(c.ids, ids(set)); d != "" {
				t.Error("ids", d)
			}
			if d := cmp.Diff(c.faults, said(set.Faults)); d != "" {
				t.Error("faults", d)
			}
			for _, f := range set.Faults {
				if f.Level > c.level {
					t.Errorf("%v has level %d", f, f.Level)
				}
			}
			if c.level > Note && !slices.ContainsFunc(set.Faults, func(f Fault) bool { return f.Level == c.level }) {
				t.Errorf("no fault of level %d", c.level)
			}
			slices.Reverse(c.paths)
			if d := cmp.Diff(set, Open(c.paths, Options{Limit: 100})); d != "" {
				t.Error("the order of the paths changed", d)
			}
		})
	}
}

func TestStdin(t *testing.T) {
	set := Open([]string{"-"}, Options{Stdin: strings.NewReader("Two people died.\n")})
	if len(set.Sources) != 1 || set.Sources[0].ID != "stdin" || set.Sources[0].Path != "-" {
		t.Errorf("got %+v", set)
	}
	set = Open([]string{"-"}, Options{Stdin: strings.NewReader(` {"schema": "claimdiff/claims/1"}`)})
	if len(set.Sources) != 0 || len(set.Stored) != 1 {
		t.Errorf("claims on standard input: got %+v", set)
	}
	if got := said(Open([]string{"-"}, Options{Stdin: strings.NewReader("")}).Faults); !slices.Equal(got, []string{"standard input: is empty; add the report, or leave the file out"}) {
		t.Errorf("got %q", got)
	}
}

func TestCopies(t *testing.T) {
	tree(t, map[string]string{"a.txt": "Two died.\n", "b.txt": "---\ntitle: T\n---\nTwo died.\n", "c.txt": "Three died.\n"})
	set := Open([]string{"c.txt", "b.txt", "a.txt"}, Options{})
	if d := cmp.Diff([]string{"Its text is the same as that of a; the two are one origin."}, set.Sources[1].Warnings); d != "" {
		t.Error(d)
	}
	if len(set.Sources[0].Warnings)+len(set.Sources[2].Warnings) > 0 {
		t.Error("a and c have nothing to warn of")
	}
}

func TestInvalidUTF8(t *testing.T) {
	tree(t, map[string]string{"a.txt": "The mayor said so at length.\nA caf\xe9 \x93burnt\x94 down that night.\n"})
	s := Open([]string{"a.txt"}, Options{}).Sources
	want := "3 bytes, the first on line 2, are not valid UTF-8 and are read as unknown characters; save the file as UTF-8."
	if len(s) != 1 || len(s[0].Warnings) != 1 || s[0].Warnings[0] != want || !strings.Contains(s[0].Text, "caf\xe9") {
		t.Errorf("got %+v", s)
	}
}

func TestSheet(t *testing.T) {
	const a = "Two died.\n"
	for _, c := range []struct {
		why, sheet string
		faults     []string
		title      string
		published  time.Time
	}{
		{"all is well", "sources:\n  - {file: a.txt, title: 'Fire: two dead', publisher: Wire, published: 2025-09-27T18:50:00+02:00}\n", nil, "Fire: two dead",
			time.Date(2025, 9, 27, 16, 50, 0, 0, time.UTC)},
		{"a day will do", "sources:\n- file: a.txt\n  published: 2025-09-27\n", nil, "", time.Date(2025, 9, 27, 0, 0, 0, 0, time.UTC)},
		{"what is left empty is unsaid", "sources:\n- file: a.txt\n  title:\n  published: \"\"\n", nil, "", time.Time{}},
		{"no YAML", "sources:\n  - file: a.txt\n   title: x\n", []string{"sources.yaml:3:4: this is not YAML: did not find expected '-' indicator; look at this line and those before: indentation, a missing quote or bracket, a text with a colon that needs quotes"}, "", time.Time{}},
		{"a bracket left open", "sources: [\n  {file: a.txt},\n\n", []string{"sources.yaml:3:1: this is not YAML: did not find expected node content; look at this line and those before: indentation, a missing quote or bracket, a text with a colon that needs quotes"}, "", time.Time{}},
		{"a tab", "sources:\n\t- file: a.txt\n", []string{"sources.yaml:2:1: this is not YAML: found character that cannot start any token; look at this line and those before: indentation, a missing quote or bracket, a text with a colon that needs quotes"}, "", time.Time{}},
		{"unknown keys, all at once", "source: x\nsources:\n  - file: a.txt\n    titel: x\n    title: T\n",
			[]string{`sources.yaml:1:1: unknown key "source"; the one key here is sources`,
				`sources.yaml:4:5: unknown key "titel"; the keys are file, title, publisher, published`}, "T", time.Time{}},
		{"bad date", "sources:\n  - file: a.txt\n    published: last Friday\n",
			[]string{`sources.yaml:3:16: published "last Friday" is no date; write it as 2025-09-27 or 2025-09-27T18:50:00Z`}, "", time.Time{}},
		{"no such day", "sources:\n  - file: a.txt\n    published: 2025-02-30\n",
			[]string{`sources.yaml:3:16: published "2025-02-30" is no date; write it as 2025-09-27 or 2025-09-27T18:50:00Z`}, "", time.Time{}},
		{"a file that is not there", "sources:\n  - file: a.txt\n  - file: b.txt\n",
			[]string{"sources.yaml:3:5: names b.txt, which is not there; correct the name or take the entry out"}, "", time.Time{}},
		{"a file elsewhere", "sources:\n  - file: ../a.txt\n",
			[]string{`sources.yaml:2:11: file "../a.txt" lies outside the folder; name a file of this folder or below it`}, "", time.Time{}},
		{"a file twice", "sources:\n  - file: a.txt\n    title: T\n  - file: ./a.txt\n    title: U\n",
			[]string{"sources.yaml:4:5: ./a.txt is named twice; keep one entry"}, "T", time.Time{}},
		{"anchor and alias", "sources:\n  - file: a.txt\n    title: &t T\n    publisher: *t\n",
			[]string{"sources.yaml:3:12: anchor &t; take it out; in a text that begins with &, put quotes around the text", "sources.yaml:4:16: alias *t; write the value out"}, "", time.Time{}},
		{"a key twice", "sources:\n  - file: a.txt\n    title: T\n    title: U\n", []string{`sources.yaml:4:5: key "title" stands here twice; keep one`}, "", time.Time{}},
		{"a second document", "sources: []\n---\nsources: []\n", []string{"sources.yaml:2:1: a second document begins here; keep one document a file"}, "", time.Time{}},
		{"a list where a word should be", "sources:\n  - file: a.txt\n    title: [x]\n", []string{"sources.yaml:3:12: title is no single value; write it on one line, in quotes if need be"}, "", time.Time{}},
		{"no file", "sources:\n  - title: x\n", []string{"sources.yaml:2:5: an entry without file; say which file it describes"}, "", time.Time{}},
		{"another shape", "- file: a.txt\n", []string{`sources.yaml:1:1: no list of sources; begin with "sources:" and a list below it`}, "", time.Time{}},
		{"a byte that is no UTF-8", "sources:\n  - file: \xff\n", []string{"sources.yaml:2:11: a byte is not valid UTF-8; save the file as UTF-8"}, "", time.Time{}},
		{"a control character", "sources:\n  - file: \"a\x1b\"\n", []string{`sources.yaml:2:13: control character '\x1b'; take it out`}, "", time.Time{}},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"a.txt": a, "sources.yaml": c.sheet})
			set := Open([]string{"."}, Options{})
			if d := cmp.Diff(c.faults, said(set.Faults)); d != "" {
				t.Error(d)
			}
			if len(set.Sources) != 1 {
				t.Fatalf("the text is lost: %+v", set)
			}
			if s := set.Sources[0]; s.Title != c.title || !s.Published.Equal(c.published) {
				t.Errorf("got %q, %v", s.Title, s.Published)
			}
		})
	}
}

func TestSheetNamed(t *testing.T) {
	tree(t, map[string]string{
		"s/sources.yaml": "sources: [{file: b.news, title: B}, {file: sub/c.txt, title: C}]\n",
		"s/a.txt":        "One died.\n", "s/b.news": "Two died.\n", "s/sub/c.txt": "Three died.\n", "s/sub/sources.yaml": "sources: [{file: c.txt, title: nearer}]\n",
	})
	set := Open([]string{"s/sources.yaml"}, Options{})
	if d := cmp.Diff([]string{"b", "c"}, ids(set)); d != "" || len(set.Faults) > 0 {
		t.Error("a sources.yaml that is named gives its files alone", d, set.Faults)
	}
	set = Open([]string{"s"}, Options{})
	if d := cmp.Diff([]string{"a", "b", "c"}, ids(set)); d != "" {
		t.Error("a folder gives its texts and what its sources.yaml names", d)
	}
	if set.Sources[2].Title != "nearer" {
		t.Errorf("title %q: the sources.yaml nearer to the report speaks for it", set.Sources[2].Title)
	}
	if d := cmp.Diff([]string{"s/sources.yaml:1:37: describes sub/c.txt, as does s/sub/sources.yaml; the latter is used"}, said(set.Faults)); d != "" {
		t.Error(d)
	}
	if set = Open([]string{"s/b.news"}, Options{}); len(set.Sources) != 1 || set.Sources[0].Title != "B" || len(set.Faults) > 0 {
		t.Errorf("a file that is named has what its folder says of it: %+v", set)
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		why, text, title, body string
		faults, warnings       []string
	}{
		{"front matter", "---\ntitle: T\n---\nBody.\n", "T", "Body.\n", nil, nil},
		{"after a byte order mark, with line ends of two characters", "\ufeff---\r\ntitle: T\r\n---\r\nBody.\r\n", "T", "Body.\r\n", nil, nil},
		{"a byte order mark alone", "\ufeffBody.\n", "", "Body.\n", nil, nil},
		{"keys of other programs", "---\ntitle: T\ntags: [a]\ndate: 2025-01-01\n---\nBody.\n", "T", "Body.\n", nil,
			[]string{`Front matter that is not read: tags, date (the key for the date is "published").`}},
		{"a rule of the page", "---\nBody.\n---\nMore.\n", "", "---\nBody.\n---\nMore.\n", nil, nil},
		{"never closed", "---\ntitle: T\nBody.\n", "", "---\ntitle: T\nBody.\n", nil, nil},
		{"broken: it is said, and none of it is read as text", "---\ntitle: T\npublished: soon\n---\nBody.\n", "T", "Body.\n",
			[]string{`a.txt:3:12: front matter: published "soon" is no date; write it as 2025-09-27 or 2025-09-27T18:50:00Z`}, []string{"Part of its front matter could not be read."}},
		{"nothing after it", "---\ntitle: T\n---\n \n", "", "", []string{"a.txt: has no text after its front matter; add the report, or leave the file out"}, nil},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"a.txt": c.text})
			set := Open([]string{"a.txt"}, Options{})
			if d := cmp.Diff(c.faults, said(set.Faults)); d != "" {
				t.Error(d)
			}
			if c.body == "" {
				if len(set.Sources) > 0 {
					t.Error("a source without a text")
				}
				return
			}
			s := set.Sources[0]
			if s.Text != c.text {
				t.Errorf("the text is %q: spans would be wrong", s.Text)
			}
			if s.Title != c.title || s.Text[s.Body:] != c.body {
				t.Errorf("got title %q, body %q", s.Title, s.Text[s.Body:])
			}
			if d := cmp.Diff(c.warnings, s.Warnings); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestIDs(t *testing.T) {
	for _, c := range []struct {
		why         string
		paths, want []string
	}{
		{"base names", []string{"x/b.txt", "a.b.md", "-"}, []string{"b", "a.b", "stdin"}},
		{"as many folders as it takes", []string{"1/x/r.txt", "2/x/r.txt", "r.txt"}, []string{"1/x/r", "2/x/r", "r"}},
		{"one folder, two endings", []string{"x/r.txt", "x/r.md"}, []string{"r.txt", "r.md"}},
		{"an id that is another's name", []string{"x/r.txt", "x/r.md", "r.txt.md"}, []string{"r.txt#2", "r.md", "r.txt"}},
		{"a file named stdin", []string{"-", "stdin.txt"}, []string{"stdin", "stdin.txt"}},
		{"bytes that are no UTF-8", []string{"\xff.txt", "\xfe.txt"}, []string{"\ufffd.txt#2", "\ufffd.txt"}},
	} {
		t.Run(c.why, func(t *testing.T) {
			if d := cmp.Diff(c.want, IDs(c.paths)); d != "" {
				t.Error(d)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("---\ntitle: T\n---\nBody.\n")
	f.Add("\ufeff---\n&a [*a]: {")
	f.Add("caf\xe9 and more\n")
	f.Fuzz(func(t *testing.T, text string) {
		s, faults := parse("a.txt", []byte(text))
		if s == nil {
			if len(faults) == 0 {
				t.Error("refused without a word")
			}
			return
		}
		if s.Text != text || s.Body < 0 || s.Body > len(text) || blank(s.Text[s.Body:]) {
			t.Errorf("body at %d of %q", s.Body, s.Text)
		}
	})
}

func FuzzSheet(f *testing.F) {
	f.Add("sources:\n  - file: a.txt\n    title: T\n    published: 2025-01-02\n")
	f.Add("sources: &a [*a]")
	f.Add("? [a]: b\n- {")
	f.Fuzz(func(t *testing.T, text string) {
		_, flaws := sheetEntries([]byte(text))
		for _, f := range flaws {
			if f.problem == "" || f.advice == "" || f.line < 0 || f.line > len(text)+1 {
				t.Errorf("%+v", f)
			}
		}
	})
}
