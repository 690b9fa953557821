package report

import (
	"bytes"
	"encoding/json"
	"testing"
)

// TestAppendIndented holds it to json.Indent.
func TestAppendIndented(t *testing.T) {
	for _, v := range []any{
		nil, true, 12.5, "", "a", `"{[,:]}\`, "<&>\u2028 \x00 é", []any{}, map[string]any{}, []any{1, []any{}, []any{[]any{"x"}}},
		map[string]any{"a": 1, "b": map[string]any{}, "c": []any{map[string]any{"d": nil, "e\"": []string{"\\", "\\\""}}}},
		sample(), hostileOutput(),
	} {
		var text bytes.Buffer
		enc := json.NewEncoder(&text)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
		compact := bytes.TrimSuffix(text.Bytes(), []byte("\n"))
		var want bytes.Buffer
		if err := json.Indent(&want, compact, "    ", "  "); err != nil {
			t.Fatal(err)
		}
		if got := appendIndented(nil, compact, "    "); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%s\nis indented\n%s\nand not\n%s", compact, got, want.Bytes())
		}
	}
}
