package doc

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// A glyph is what a quotation mark looks like.
type glyph uint8

const (
	noGlyph        glyph = iota
	straight2            // "
	left2                // “
	right2               // ”
	straight1            // '
	left1                // ‘
	right1               // ’
	low2                 // „
	leftGuillemet        // «
	rightGuillemet       // »
	leftTick             // ``
	rightTick            // ''
)

func glyphOf(s string) glyph {
	switch s {
	case `"`, "″":
		return straight2
	case "“", "‟":
		return left2
	case "”":
		return right2
	case "'", "′":
		return straight1
	case "‘", "‚", "`", "‹":
		return left1
	case "’", "›":
		return right1
	case "„":
		return low2
	case "«":
		return leftGuillemet
	case "»":
		return rightGuillemet
	case "``":
		return leftTick
	case "''":
		return rightTick
	}
	return noGlyph
}

// single reports whether g quotes with one stroke, as an apostrophe does.
func (g glyph) single() bool { return g == straight1 || g == left1 || g == right1 }

// A quotation is one that is open: its mark's token and glyph, and where its entry in Quotes is kept.
type quotation struct {
	token int
	glyph glyph
}

// maxNesting is the number of quotations that may be open within each other.
const maxNesting = 4

// quotes fills Quotes and quoteOf and tells the tags of quotation marks and apostrophes apart. No stretch leaves its
// paragraph: one that is not closed there ends with it, and if the next paragraph opens another, has Continued set. Where
// stretches lie within each other, quoteOf holds the outermost.
func (d *Document) quotes() {
	d.quoteOf = sized(d.quoteOf, len(d.Tokens))
	for i := range d.quoteOf {
		d.quoteOf[i] = -1
	}
	q := quoter{doc: d}
	for p := range d.Paragraphs {
		q.paragraph(p)
	}
}

// A quoter finds the quoted stretches of a document.
type quoter struct {
	doc   *Document
	marks []int  // the tokens of a paragraph that are quotation marks or apostrophes
	later []bool // for each: whether a single mark that may close comes after it, before another that opens
	last  int    // which of them is the last that is no single mark, -1 if none is
	open  [maxNesting]quotation
	depth int
	next  glyph // that the next paragraph begins with
}

// paragraph finds the stretches of paragraph p.
func (q *quoter) paragraph(p int) {
	d := q.doc
	par := d.Paragraphs[p]
	q.marks, q.depth = q.marks[:0], 0
	for i := par.Tokens.First; i < par.Tokens.Last; i++ {
		if d.Tokens[i].Tag == tag.CloseQuote {
			q.marks = append(q.marks, i)
		}
	}
	if len(q.marks) == 0 {
		return
	}
	first := len(d.Quotes)
	q.next = q.firstGlyph(p + 1)
	q.lookAhead(par.Tokens)
	for k, i := range q.marks {
		q.mark(k, i, par.Tokens)
	}
	for q.depth > 0 {
		q.close(par.Tokens.Last, q.depth == 1 && q.goesOn())
	}
	slices.SortFunc(d.Quotes[first:], func(a, b Quote) int { return a.Start - b.Start })
	done := par.Tokens.First
	for k := first; k < len(d.Quotes); k++ {
		r := d.Quotes[k].Tokens
		for i := max(done, r.First); i < r.Last; i++ {
			d.quoteOf[i] = int32(k)
		}
		done = max(done, r.Last)
	}
}

// firstGlyph returns the quotation mark that paragraph p begins with, if any.
func (q *quoter) firstGlyph(p int) glyph {
	ps := q.doc.Paragraphs
	if p == len(ps) || ps[p].Tokens.Len() == 0 {
		return noGlyph
	}
	return glyphOf(q.doc.Word(ps[p].Tokens.First))
}

// goesOn reports whether the quotation that a paragraph leaves open goes on in the next: that one opens one of its kind.
func (q *quoter) goesOn() bool {
	g := q.next
	return g != noGlyph && g.single() == q.open[0].glyph.single() && g != right1 && g != right2 && g != rightGuillemet
}

// lookAhead fills later and last.
func (q *quoter) lookAhead(par Range) {
	q.later = append(q.later[:0], make([]bool, len(q.marks))...)
	closer := false
	q.last = -1
	for k := len(q.marks) - 1; k >= 0; k-- {
		q.later[k] = closer
		i := q.marks[k]
		g := glyphOf(q.doc.Word(i))
		switch {
		case !g.single():
			q.last = max(q.last, k)
		case g == left1 || q.shape(i, par) == opening:
			closer = false
		case q.shape(i, par) == closing:
			closer = true
		}
	}
}

// A shape is what the characters beside a mark make of it.
type shape uint8

const (
	either shape = iota
	opening
	closing
)

// shape judges mark i by what stands beside it, in the paragraph of the tokens par.
func (q *quoter) shape(i int, par Range) shape {
	d := q.doc
	gapBefore := i == par.First || d.Tokens[i].Space
	gapAfter := i+1 == par.Last || d.Tokens[i+1].Space
	switch {
	case i == par.First:
		return opening
	case i+1 == par.Last:
		return closing
	case gapBefore && gapAfter:
		return either
	case gapBefore:
		return opening
	case gapAfter:
		if t := d.Tokens[i-1].Tag; t == tag.Open {
			return opening
		}
		return closing
	}
	before, after := d.Tokens[i-1].Tag, d.Tokens[i+1].Tag
	switch {
	case after == tag.Comma, after == tag.Stop, after == tag.Close, after == tag.Colon && before != tag.Colon:
		return closing
	case before == tag.Open, before == tag.Colon, before == tag.OpenQuote, before == tag.Dollar:
		return opening
	case before == tag.Comma, before == tag.Stop:
		return closing
	case after == tag.CloseQuote: // two marks side by side: as the ones before and after them
		return closing
	}
	return either
}

// mark decides on the k-th mark of the paragraph, token i.
func (q *quoter) mark(k, i int, par Range) {
	d := q.doc
	g := glyphOf(d.Word(i))
	s := q.shape(i, par)
	at := q.opened(g)
	switch g {
	case left2, low2, leftGuillemet, leftTick:
		if g == left2 && at >= 0 && q.open[at].glyph == low2 && s == closing {
			q.closeTo(at, i)
			return
		}
		q.begin(i, g)
	case right2, rightGuillemet, rightTick:
		if at >= 0 {
			q.closeTo(at, i)
		} else if s == opening && i+1 < par.Last {
			q.begin(i, g)
		}
	case straight2:
		q.straight(k, i, at, s)
	case left1:
		switch {
		case s == closing && at >= 0:
			q.closeTo(at, i)
		case q.later[k], q.next == left1:
			q.begin(i, g)
		default:
			d.Tokens[i].Tag = tag.OpenQuote // ‘Oumuamua: a mark of a foreign spelling
		}
	default:
		q.apostrophe(k, i, at, s, g)
	}
}

// straight decides on the k-th mark of the paragraph, a straight double one: at is the open quotation that it would close, -1 if there is none.
func (q *quoter) straight(k, i, at int, s shape) {
	switch {
	case at >= 0 && s != opening:
		q.closeTo(at, i)
	case s == either && k == q.last && q.doc.Tokens[i-1].Tag == tag.Comma:
		// the end of a quotation that another paragraph began: `the third of them, " she said`
	case s != closing:
		q.begin(i, straight2)
	case i > 0 && !q.doc.Tokens[i].Space && byteClass[q.doc.Text[q.doc.Tokens[i].Start-1]]&digit != 0:
		q.doc.Tokens[i].Tag = tag.SYM // inches
	} // else it closes nothing: the beginning of a quotation is lost
}

// apostrophe decides on ' and ’ standing alone: a single quotation mark, or the genitive of a plural (the workers').
func (q *quoter) apostrophe(k, i, at int, s shape, g glyph) {
	d := q.doc
	switch {
	case g == right1 && s == either && d.Tokens[i].Space && q.enclitic(i+1):
		d.Tokens[i].Tag = tag.POS // people ’ s: torn apart
	case at >= 0 && s != opening:
		if q.genitive(i) && q.later[k] {
			d.Tokens[i].Tag = tag.POS
			return
		}
		q.closeTo(at, i)
	case g == straight1 && s == opening && q.later[k]:
		q.begin(i, g)
	case i > 0 && !d.Tokens[i].Space:
		d.Tokens[i].Tag = tag.POS
	}
}

// enclitic reports whether token i is the letter of an enclitic.
func (q *quoter) enclitic(i int) bool {
	if i >= len(q.doc.Tokens) {
		return false
	}
	switch q.doc.Low(i) {
	case "s", "t", "re", "ve", "ll", "d", "m":
		return true
	}
	return false
}

// genitive reports whether mark i may be the genitive of a plural: an s before it, a word in small letters or a number after.
func (q *quoter) genitive(i int) bool {
	d := q.doc
	if i == 0 || d.Tokens[i].Space || i+1 >= len(d.Tokens) || !d.Tokens[i+1].Space {
		return false
	}
	at := d.Tokens[i].Start
	return d.Lower[at-1] == 's' && byteClass[d.Lower[d.Tokens[i+1].Start]]&(small|digit) != 0
}

// opened returns the innermost open quotation that a mark of glyph g may close; -1 if there is none.
func (q *quoter) opened(g glyph) int {
	for k := q.depth - 1; k >= 0; k-- {
		if o := q.open[k].glyph; closes(o, g) {
			return k
		}
	}
	return -1
}

// closes reports whether a mark of glyph g closes a quotation that one of glyph o opened.
func closes(o, g glyph) bool {
	switch g {
	case straight2, right2, left2, rightTick:
		return o == straight2 || o == left2 || o == low2 || o == leftTick || o == right2
	case straight1, right1, left1:
		return o == left1 || o == straight1
	case rightGuillemet:
		return o == leftGuillemet
	}
	return false
}

// begin opens a quotation with token i. One of the same kind that is still open was never closed: it ends here.
func (q *quoter) begin(i int, g glyph) {
	for k := range q.depth {
		if q.open[k].glyph.single() == g.single() {
			q.endOpen(k, i)
			break
		}
	}
	if q.depth == maxNesting {
		return
	}
	q.doc.Tokens[i].Tag = tag.OpenQuote
	q.open[q.depth] = quotation{i, g}
	q.depth++
}

// endOpen ends the open quotations from k on before token i, their marks being lost.
func (q *quoter) endOpen(k, i int) {
	for q.depth > k {
		q.close(i, false)
	}
}

// closeTo closes the open quotation k with the mark i; those within it end before it.
func (q *quoter) closeTo(k, i int) {
	q.endOpen(k+1, i)
	q.depth--
	d := q.doc
	o := q.open[q.depth].token
	d.Tokens[i].Tag = tag.CloseQuote
	q.add(o, i, Span{d.Tokens[o].Start, d.Tokens[i].End}, Span{d.Tokens[o].End, d.Tokens[i].Start}, false)
}

// close ends the innermost open quotation, which has no mark at its end, before token last.
func (q *quoter) close(last int, continued bool) {
	q.depth--
	d := q.doc
	o := q.open[q.depth].token
	end := d.Tokens[last-1].End
	q.add(o, last, Span{d.Tokens[o].Start, end}, Span{d.Tokens[o].End, end}, continued)
}

// add records the stretch of the tokens between first and last. One without a word is none.
func (q *quoter) add(first, last int, whole, inner Span, continued bool) {
	if last-first < 2 {
		return
	}
	d := q.doc
	for inner.Start < inner.End {
		c, n := classAt(d.Text, inner.Start)
		if c&(space|thin) == 0 {
			break
		}
		inner.Start += n
	}
	inner.End = max(inner.Start, d.Tokens[last-1].End)
	d.Quotes = append(d.Quotes, Quote{Span: whole, Inner: inner, Tokens: Range{first + 1, last}, Continued: continued})
}
