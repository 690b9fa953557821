package compare

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// passage is one sentence of a source with the figures and times in it. What an audit needs beyond the claims is the words between them.
type passage struct {
	text, low string // low has the ASCII letters in lower case, so that offsets are the same
	figures   []figure
	times     []figure
	names     []figure // what is named: persons, places, offices
	ratios    []figure // "doubled", "halved"
	scores    []figure // "3-1"
	ordinals  []figure
	outcomes  []figure // "rejected the plan"
	sequence  int
	headline  bool
	// seam is where the second sentence begins, of sentences that are read as one; 0 where there is but one.
	seam int
	// seams is where each sentence after the first begins.
	seams []int
	// book is the ledger of it, once one is asked for, and nil where it has none; booked says that it has been.
	book   *ledger
	booked bool
	// at is where its sentence begins in its strand.
	at     int
	strand *strand
	// around is the sentences near it, read as one, once they are asked for.
	around *surroundings
}

// numbers is how many figures p tells, with those that link two and those of games and votes.
func (p *passage) numbers() int { return len(p.figures) + len(p.ratios) + len(p.scores) }

// figure is a claim and where its words stand in the passage.
type figure struct {
	*claim.Claim
	start, end int
}

// What is longer than this is a table, not a sentence; its figures stand in no relation that words tell.
const (
	longestSentence = 3000 // bytes
	mostFigures     = 60
)

// passages cuts the claims of one source, in the order of its text, by sentence.
func passages(own []claim.Claim) []passage {
	sentences := 0
	for i := range own {
		if i == 0 || own[i].Sequence != own[i-1].Sequence {
			sentences++
		}
	}
	out := make([]passage, 0, sentences)
	for start := 0; start < len(own); {
		end := start
		for end < len(own) && own[end].Sequence == own[start].Sequence {
			end++
		}
		if len(own[start].Sentence) > longestSentence || end-start > 6*mostFigures {
			start = end
			continue
		}
		if p, ok := newPassage(own[start:end]); ok && len(p.figures) <= mostFigures {
			out = append(out, p)
		}
		start = end
	}
	strung(out)
	return out
}

// strand is the sentences of passages one after the other, with a space between any two.
type strand struct {
	text, low string
	told      map[*claim.Claim]*telling // by their figures
}

// strung makes the sentences of ps parts of one strand, of which those that follow one another are read as one without a copy.
func strung(ps []passage) {
	long := len(ps)
	for i := range ps {
		long += len(ps[i].text)
	}
	var text strings.Builder
	text.Grow(long)
	for i := range ps {
		if i > 0 {
			text.WriteByte(' ')
		}
		ps[i].at = text.Len()
		text.WriteString(ps[i].text)
	}
	r := &strand{text: text.String()}
	r.low = asciiLower(r.text)
	for i := range ps {
		p := &ps[i]
		from, to := p.at, p.at+len(p.text)
		p.strand, p.text, p.low = r, r.text[from:to], r.low[from:to]
		p.lend()
		p.lendPounds()
	}
}

func newPassage(claims []claim.Claim) (passage, bool) {
	p := passage{text: claims[0].Sentence, sequence: claims[0].Sequence, headline: claims[0].Headline}
	shift, ok := shiftOf(claims)
	if !ok {
		return p, false
	}
	shared := 0 // the end of the share that is told last
	for i := range claims {
		c := &claims[i]
		f := figure{c, c.Span.Start - shift, c.Span.End - shift}
		if i+1 < len(claims) && c.Kind == claim.Count && share(&claims[i+1]) && claims[i+1].Span.Start == c.Span.Start {
			continue // the 52 of "52 of 80" is read with the share
		}
		switch {
		case c.Kind == claim.Count && c.Span.Start < shared, c.Thing.Pattern == claim.Summed, twiceDone(c):
			continue
		case c.Quantity != nil && c.Quantity.Dimension == "ratio": // "doubled" is read with the two figures it links
			p.ratios = append(p.ratios, f)
		case c.Quantity != nil && c.Kind == claim.Score:
			p.scores = append(p.scores, f)
		case c.Quantity != nil && c.Kind == claim.Ordinal && p.every(f):
			p.figures = append(p.figures, f.oneIn())
		case c.Quantity != nil && c.Kind == claim.Ordinal:
			p.ordinals = append(p.ordinals, f)
		case c.Quantity != nil:
			if n := len(p.figures); n > 0 && f.start < p.figures[n-1].end {
				continue // a figure within a figure
			}
			p.figures = append(p.figures, f)
			if share(c) {
				shared = c.Span.End
			}
		case c.Time != nil:
			if n := len(p.times); n > 0 && f.start < p.times[n-1].end {
				continue
			}
			p.times = append(p.times, f)
		case c.Kind == claim.Outcome:
			p.outcomes = append(p.outcomes, f)
		case c.Kind == claim.Name || c.Kind == claim.Place || c.Kind == claim.Role:
			p.names = append(p.names, f)
		}
	}
	return p, true
}

// twiceDone reports whether c counts by "twice" how often something was done: no sum has it for a part, no share is one of it.
func twiceDone(c *claim.Claim) bool {
	return c.Kind == claim.Count && strings.EqualFold(c.Text, "twice")
}

// every reports whether ordinal f tells a share: "every fifth house", but not "every fifth day".
func (p *passage) every(f figure) bool {
	if !f.exact() || f.value() < 2 || f.value() > 20 || !endsWord(p.before(f, 6), "every") {
		return false
	}
	word, _, _ := strings.Cut(strings.TrimLeft(p.after(f, 20), " "), " ")
	return word != "" && !in(periods, word) && !in([]string{"time", "hour", "minute", "game", "match", "night", "morning", "issue", "page", "step", "floor"}, word)
}

// oneIn is ordinal f as the share that "every fifth" tells.
func (f figure) oneIn() figure {
	c, q := *f.Claim, *f.Quantity
	v := 1 / q.Value
	q.Value, q.Min, q.Max, q.Precision, q.Unit = v, v, v, 0, "%"
	q.Numerator, q.Denominator = math.NaN(), math.NaN()
	c.Quantity, c.Kind = &q, claim.Proportion
	return figure{&c, f.start, f.end}
}

// lend gives the currency of a sum to the bare numbers that follow it in its sentence in its stead: "1.1 billion euros for roads, 450 million for
// housing and 150 million for schools". Only what is said in millions or more, with no noun of its own, is taken for money.
func (p *passage) lend() {
	var money *figure
	for i := range p.figures {
		f := &p.figures[i]
		switch {
		case isMoney(f.Quantity) && f.Quantity.Per == "" && !f.Quantity.IsRange():
			money = f
		case money == nil || f.Kind != claim.Count || f.Quantity.Unit != "" || f.Quantity.IsRange() || f.value() < 1e6 || f.value() == money.value():
		case endsWord(asciiLower(f.Text), millions...) && (p.headless(*f) || f.Thing.Head == ""):
			c, q := *f.Claim, *f.Quantity
			c.Kind, q.Unit, q.Dimension = claim.Money, money.Quantity.Unit, money.Quantity.Dimension
			c.Quantity = &q
			f.Claim = &c
		}
	}
}

// lendPounds takes what reads as pounds of weight for pounds of money, where a list goes on with pounds that are: "the county gave 85,000 pounds, the board
// 120,000 pounds and a brewer 45,000 pounds".
func (p *passage) lendPounds() {
	for i := range p.figures {
		money := &p.figures[i]
		if !isMoney(money.Quantity) || !strings.HasSuffix(money.Text, " pounds") {
			continue
		}
		for j := range p.figures {
			f := &p.figures[j]
			if after := p.after(*f, 4); f.Kind != claim.Measure || !strings.HasSuffix(f.Text, " pounds") || !strings.HasPrefix(after, ",") && !startsAny(strings.TrimLeft(after, " "), "and") {
				continue
			}
			c, q := *f.Claim, *f.Quantity
			c.Kind, q.Unit, q.Dimension = claim.Money, money.Quantity.Unit, money.Quantity.Dimension
			c.Quantity = &q
			f.Claim = &c
		}
		return
	}
}

// share reports whether c is a share that tells its two counts.
func share(c *claim.Claim) bool {
	return c.Kind == claim.Proportion && c.Quantity != nil && c.Quantity.Denominator > 0
}

// joined reads the sentences of ps, which follow one another, as one passage.
func joined(ps []passage) passage {
	from, last := ps[0].at, &ps[len(ps)-1]
	to := last.at + len(last.text)
	q := passage{text: ps[0].strand.text[from:to], low: ps[0].strand.low[from:to], sequence: ps[0].sequence, headline: ps[0].headline, strand: ps[0].strand}
	figures := 0
	for i := range ps {
		figures += len(ps[i].figures)
	}
	q.figures = make([]figure, 0, figures)
	if len(ps) > 1 {
		q.seams = make([]int, 0, len(ps)-1)
	}
	for i := range ps {
		shift := ps[i].at - from
		if i == 1 {
			q.seam = shift
		}
		if i > 0 {
			q.seams = append(q.seams, shift)
		}
		q.figures = shifted(q.figures, ps[i].figures, shift)
		q.times = shifted(q.times, ps[i].times, shift)
		q.names = shifted(q.names, ps[i].names, shift)
		q.ratios = shifted(q.ratios, ps[i].ratios, shift)
		q.scores = shifted(q.scores, ps[i].scores, shift)
		q.ordinals = shifted(q.ordinals, ps[i].ordinals, shift)
	}
	return q
}

func shifted(to, from []figure, by int) []figure {
	for _, f := range from {
		to = append(to, figure{f.Claim, f.start + by, f.end + by})
	}
	return to
}

// following are the passages from index i on that stand together in the body, n at most.
func following(ps []passage, i, n int) []passage {
	j := i + 1
	for j < len(ps) && j-i < n && ps[j].sequence == ps[j-1].sequence+1 && ps[j].headline == ps[i].headline {
		j++
	}
	return ps[i:j]
}

// shiftOf is where the sentence starts in the source: the claims' spans are of the source, and all must fit one start.
func shiftOf(claims []claim.Claim) (int, bool) {
	first := &claims[0]
	if first.Text == "" {
		return 0, false
	}
	for from, tries := 0, 0; tries < 20; tries++ {
		i := strings.Index(first.Sentence[from:], first.Text)
		if i < 0 {
			return 0, false
		}
		shift := first.Span.Start - from - i
		if fits(claims, shift) {
			return shift, true
		}
		from += i + 1
	}
	return 0, false
}

func fits(claims []claim.Claim, shift int) bool {
	for i := range claims {
		c := &claims[i]
		s, e := c.Span.Start-shift, c.Span.End-shift
		if s < 0 || e > len(c.Sentence) || s > e || c.Sentence[s:e] != c.Text {
			return false
		}
	}
	return true
}

func asciiLower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 'A' && c <= 'Z' {
			return lowered(s)
		}
	}
	return s
}

func lowered(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// gap is the words between two figures, before what precedes one, after what follows; all in lower case.
func (p *passage) gap(a, b figure) string {
	if a.end > b.start || b.start > len(p.low) {
		return ""
	}
	return p.low[a.end:b.start]
}

func (p *passage) before(f figure, n int) string {
	end := min(f.start, len(p.low)) // f may stand in the passage before, which is longer
	return p.low[max(0, min(f.start-n, end)):end]
}

func (p *passage) after(f figure, n int) string {
	return p.low[min(f.end, len(p.low)):min(len(p.low), f.end+n)]
}

// hasAny reports whether s holds one of the words or phrases as whole words.
func hasAny(s string, words ...string) bool {
	if len(words) == 1 {
		return hasWord(s, words[0])
	}
	var first [4]uint64 // the bytes with which they begin: most words of a text are passed over by that
	for _, w := range words {
		if w != "" {
			first[w[0]>>6] |= 1 << (w[0] & 63)
		}
	}
	for i := 0; i < len(s); i = nextWord(s, i) {
		if c := s[i]; first[c>>6]>>(c&63)&1 != 0 && beginsAny(s[i:], words) {
			return true
		}
	}
	return false
}

// nextWord is the first byte after the one at i that no letter stands before.
func nextWord(s string, i int) int {
	for i < len(s) && letters[s[i]] {
		i++
	}
	return i + 1
}

// hasWord reports whether a word or phrase stands in s.
func hasWord(s, w string) bool { return wordAt(s, w) >= 0 }

// beginsAny reports whether s, which is not empty, begins with one of the words or phrases.
func beginsAny(s string, words []string) bool {
	for _, w := range words {
		if w != "" && w[0] == s[0] && hasPrefixWord(s, w) {
			return true
		}
	}
	return false
}

// letter reports whether c stands in a word, in small letters: a letter, a digit or a part of any other character.
func letter(c byte) bool { return letters[c] }

var letters = func() (t [256]bool) {
	for i := range t {
		t[i] = i >= '0' && i <= '9' || i >= 'a' && i <= 'z' || i >= utf8.RuneSelf
	}
	return t
}()

// endsWord reports whether s, but for spaces, ends in one of the words or phrases.
func endsWord(s string, words ...string) bool {
	s = trimSpaces(s)
	for _, w := range words {
		n := len(s) - len(w)
		if n < 0 || w != "" && w[len(w)-1] != s[len(s)-1] {
			continue
		}
		if s[n:] == w && (n == 0 || !letter(s[n-1])) {
			return true
		}
	}
	return false
}

// trimSpaces is s without the spaces at its end, wide or narrow.
func trimSpaces(s string) string {
	for {
		switch {
		case strings.HasSuffix(s, " "):
			s = s[:len(s)-1]
		case strings.HasSuffix(s, "\u00a0"):
			s = s[:len(s)-len("\u00a0")]
		default:
			return s
		}
	}
}

// exact reports whether f is a plain figure.
func (f figure) exact() bool { return plain(f.Quantity) && !math.IsInf(f.Quantity.Value, 0) }

func (f figure) value() float64 { return f.Quantity.Value }

func (f figure) isPercent() bool {
	_, _, ok := parts(f.Quantity)
	return f.Quantity.Unit == "%" && !ok && !wordFraction(f.Quantity)
}

// countable reports whether f can be a whole or a part: a number of things, of money or of a measure, and no share, age or rate.
func (f figure) countable() bool {
	return !isShare(f.Quantity) && f.Kind != claim.Age && f.Quantity.Per == "" && !f.Quantity.IsRange() && f.Quantity.Value >= 0
}

// place is the precision of f as an audit takes it: a number below a thousand is counted, one that is written out in digits is good to a
// hundredth, and a larger one is said to two digits at least.
func (f figure) place() float64 {
	v := math.Abs(f.Quantity.Value)
	p := f.Quantity.Precision
	if v == math.Trunc(v) && v < 1000 {
		if isMoney(f.Quantity) { // a price of 5 dollars is no 5.50
			return math.Min(p, math.Min(math.Max(0.04*v, 0.01), 1))
		}
		return math.Min(p, 1)
	}
	if v == math.Trunc(v) && v < 100_000 {
		return math.Min(p, v/100)
	}
	if p > v/20 && v > 0 {
		p = math.Pow(10, math.Floor(math.Log10(v))-1)
	}
	return p
}

// slack is half of the place, and nothing for what is counted one by one.
func (f figure) slack() float64 {
	if v := math.Abs(f.Quantity.Value); v == math.Trunc(v) && v < 1000 && f.Quantity.Unit == "" {
		return 0
	}
	return f.place() / 2
}

// give is slack, and what the hedge of f leaves open beside: about 40 may be 36, and more than 40 somewhat more.
func (f figure) give() float64 {
	v := math.Abs(f.Quantity.Value)
	switch f.Quantity.Qualifier {
	case quantity.Exact, "":
		return f.slack()
	case quantity.About: // "some 41,000" is nearer to it than "some 40,000"
		return math.Max(f.slack(), math.Min(0.08*v, math.Max(f.Quantity.Precision/2, 0.02*v)))
	}
	return f.slack() + 0.05*v
}

// pointed reports whether f states one number, hedged or not, so that it can be reckoned with.
func (f figure) pointed() bool {
	q := f.Quantity
	return !math.IsInf(q.Value, 0) && !math.IsNaN(q.Value) && q.Qualifier != quantity.Vague && q.Qualifier != quantity.InRange && (plain(q) || q.Qualifier != quantity.Exact && q.Qualifier != "")
}

func (f figure) personal() bool {
	return slices.Contains(persons, f.Thing.Head) || slices.Contains(f.Thing.Concept, "person") || slices.Contains(f.Thing.Concept, "people")
}

// akin reports whether two figures count the same sort of thing, or one leaves it out ("46 people … 31 of them").
func akin(a, b figure) bool {
	if a.Quantity.Unit != b.Quantity.Unit {
		return false
	}
	x, y := &a.Thing, &b.Thing
	if x.Head == "" || y.Head == "" || x.Head == y.Head || x.Head == "one" || y.Head == "one" || a.personal() && b.personal() {
		return true
	}
	return len(x.Concept) > 0 && slices.Contains(y.Concept, x.Concept[0]) || len(y.Concept) > 0 && slices.Contains(x.Concept, y.Concept[0])
}

// broader reports whether a noun takes up what f counts under a narrower one: "the 40 animals", where sheep were told. Posts are lost by people, and not
// of things that a firm makes.
func broader(noun string, f figure) bool {
	return in(broadNouns, noun) && (!in(staffs, strings.TrimSuffix(noun, "s")) || f.personal() || len(f.Thing.Concept) == 0 || in(staffs, f.Thing.Head))
}

// approximate reports whether the words of f are hedged in a way that lets it lie on both sides of its number.
func (f figure) approximate() bool {
	return f.Quantity.Qualifier == quantity.About || f.Quantity.Qualifier == quantity.Vague || f.Quantity.IsRange()
}

// headless reports whether no noun follows f that it could count: "nine in the port", "Asia 8,900, and". What the parser took for its head
// then stands elsewhere.
func (p *passage) headless(f figure) bool {
	if f.Thing.Head == "" {
		return true
	}
	after := strings.TrimLeft(p.after(f, 16), " \u00a0")
	if after == "" || !letter(after[0]) {
		return true
	}
	word := after
	if i := strings.IndexFunc(after, func(r rune) bool { return !(r >= 'a' && r <= 'z') }); i >= 0 {
		word = after[:i]
	}
	return leavesHeadless(word)
}

// partOf reports whether part may be counted with whole: the same sort of thing, or a number without a noun of its own.
func (p *passage) partOf(part, whole figure) bool {
	if part.Quantity.Unit == "" && part.Kind == claim.Count && (whole.Kind == claim.Measure || whole.Kind == claim.Duration) && whole.Quantity.Per == "" && p.headless(part) {
		return true // "300 hectares, 40 of them on the island"
	}
	return part.Quantity.Unit == whole.Quantity.Unit && (akin(part, whole) || p.headless(part))
}
