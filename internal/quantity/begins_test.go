package quantity

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestBegins holds that no reader of quantities that read1 asks at some words only would have read one at another: whoever lets a reader begin with
// other words has to let read1 ask it there.
func TestBegins(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "stories", "*", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%d texts, %v", len(paths), err)
	}
	texts := []string{
		"Half a point, a quarter point. The half-point rise, the quarter-point cut and the three-quarter-point cut. A dollar a day, a penny. The 40-year-old, aged 12, ages 3 to 5, Silva, 34, fell. First, second and 3rd place.",
		"Twice as many; sales doubled, a five-fold rise. No casualties, none hurt, zero. An hour-long film, a day's march, month-long, £5, −5 °C, ½ mile.",
	}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	read := 0
	for _, text := range texts {
		d := doc.New(text)
		s := &scan{d: d}
		for _, sentence := range d.Sentences {
			s.cut(sentence.Tokens.First, sentence.Tokens.Last)
			s.bar()
			s.first, s.starts, s.ends, s.ageList = len(s.out), s.starts[:0], s.ends[:0], -1
			for i := range s.p {
				p := &s.p[i]
				_, point := s.pointAt(i)
				_, age := s.ageAt(i)
				_, unit := s.articleUnit(i)
				_, money := s.articleMoney(i)
				_, rank := s.rankAt(i)
				_, times := s.timesAt(i)
				_, zero := s.zero(i)
				for _, r := range []struct {
					name       string
					reads, may bool
				}{
					{"pointAt", point, p.shape == word},
					{"ageAt", age, p.shape == digits || p.shape == word && d.Lower[p.start] == 'a'},
					{"articleUnit", unit, p.shape == word || p.kinds&(1<<isUnit) != 0},
					{"articleMoney", money, p.shape == word && p.end-p.start == 1},
					{"rankAt", rank, p.kinds&(1<<isOrdinal) != 0},
					{"timesAt", times, p.kinds&(1<<isTimes) != 0},
					{"zero", zero, p.kinds&(1<<isZero) != 0},
				} {
					if r.reads && !r.may {
						t.Errorf("%s reads %q, at which read1 does not ask it", r.name, s.word(i))
					}
					if r.reads {
						read++
					}
				}
			}
		}
	}
	if read < 50 {
		t.Errorf("only %d quantities were read", read)
	}
}
