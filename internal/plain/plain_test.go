package plain

import (
	"fmt"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a plain document", "a: 1\nb: [x, y]\n", ""},
		{"nothing at all", "", ""},
		{"a few aliases can stand for gigabytes", "a: &x 1\nb: *x\n", "1:4 anchor &x, 2:4 alias *x"},
		{"a tag may make a text anything", "a: !!int \"1\"\n", "1:4 tag !!int"},
		{"one of two values would win by its place", "a: 1\na: 2\n", "2:1 key \"a\" stands here twice"},
		{"a second document would be dropped", "a: 1\n---\nb: 2\n", "2:1 a second document begins here"},
		{"a byte that is no text", "a: 1\nb: \xff\n", "2:4 a byte is not valid UTF-8"},
		{"an escape sequence", "a: \x1b[1m\n", "1:4 control character '\\x1b'"},
		{"the line of the fault, not that of its block", "a:\n  - b\n c\n", "3:2 this is not YAML: did not find expected key"},
	} {
		root, flaws := Read([]byte(c.text))
		var got []string
		for _, f := range flaws {
			if f.Do == "" {
				t.Errorf("%s: nothing to do about it", c.why)
			}
			got = append(got, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.What))
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: %s, want %s", c.why, g, c.want)
		}
		if (root != nil) != (c.want == "" && c.text != "") {
			t.Errorf("%s: a document with flaws, or none without", c.why)
		}
	}
}
