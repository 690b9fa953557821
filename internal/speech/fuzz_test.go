package speech

import (
	"strings"
	"testing"
)

// FuzzFind holds that no text panics, and that every statement lies in the text and names words and names that there are.
func FuzzFind(f *testing.F) {
	f.Add("“We lost 12 boats,” said Ana Silva. “Nine were new.”")
	f.Add("The union claimed 80,000 and police 17,000, according to the mayor: none.")
	f.Add("\"\" said , said \x00 \xff that that that")
	f.Add("reportedly reportedly, citing citing according to according to :")
	f.Fuzz(func(t *testing.T, text string) {
		d, names, statements := read(text)
		for _, st := range statements {
			if st.Span.Start < 0 || st.Span.End > len(text) || st.Span.Len() <= 0 && st.Quote < 0 {
				t.Errorf("span %v of %d bytes", st.Span, len(text))
			}
			if st.Name >= len(names) || st.Quote >= len(d.Quotes) || st.Speaker.First < 0 || st.Speaker.Last > len(d.Tokens) {
				t.Errorf("statement %+v", st)
			}
		}
	})
}

// TestHostile holds that long runs of one mark or word end: a quadratic step would run for hours.
func TestHostile(t *testing.T) {
	for _, s := range []string{"\"", "“", "said ", "police said, ", "\"a,\" he said ", "that ", "he ", "according to ", "reportedly ", ": ", "12 and police ", "(", "of 5 ", ", "} {
		read(strings.Repeat(s, 300_000/len(s)))
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("“We lost 12 boats,” said Ana Silva, 67, who has fished for 40 years. Police said on Friday that nine shops had burned in the port, "+
		"and the union claimed 80,000 and police 17,000. The quake struck at dawn, killing 12 people, officials said.\n\n", 50)
	d, names, _ := read(text)
	_ = names
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		readParsed(d, names)
	}
}
