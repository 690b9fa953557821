package claim

import (
	"encoding/binary"
	"math"
	"slices"
	"sync"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Packed is the claims of one report in one text, as what is new in each against the one before: an eighth of their size, and nothing in it points
// anywhere, so that the garbage collector need not look through what an archive keeps until it is judged.
type Packed struct {
	data string
	// n is how many claims there are, has how many of what they point to.
	n   int
	has parts
}

// parts is how many things of each kind claims point to.
type parts struct{ words, amounts, times, attributions int }

// buffers are what claims are packed in.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// Pack packs claims. Unpacked they are as they were; which of them point to one value may differ.
func Pack(claims []Claim) Packed {
	room := buffers.Get().(*[]byte)
	f := form{packing: true, b: (*room)[:0]}
	last := &Claim{}
	for i := range claims {
		f.claim(&claims[i], last)
		last = &claims[i]
	}
	p := Packed{string(f.b), len(claims), f.has}
	*room = f.b
	buffers.Put(room)
	return p
}

// Len is how many claims p holds.
func (p *Packed) Len() int { return p.n }

// Append appends the claims of p to to. They share their words with p, and lists and values with each other.
func (p *Packed) Append(to []Claim) []Claim {
	if p.n == 0 {
		return to
	}
	f := form{data: p.data, words: make([]string, p.has.words), amounts: make([]quantity.Amount, p.has.amounts), times: make([]Time, p.has.times),
		attributions: make([]Attribution, p.has.attributions)}
	to = slices.Grow(to, p.n)
	last := &Claim{}
	for range p.n {
		to = append(to, *last)
		c := &to[len(to)-1]
		f.claim(c, last)
		last = c
	}
	return to
}

// form is the packed form of claims while it is written or read. Both are one walk over the fields, in one order.
type form struct {
	packing bool
	b       []byte // what is written
	data    string // what is still to be read
	// new has a bit for each field of a part of a claim, from the first: whether it is another than in the claim before. It is written at byte mark.
	new  uint32
	bit  uint32
	mark int
	// has counts what was packed; of the others the rest is still free.
	has          parts
	words        []string
	amounts      []quantity.Amount
	times        []Time
	attributions []Attribution
	// The amount, time and attribution packed last.
	amount      quantity.Amount
	time        Time
	attribution Attribution
}

// claim is all that c has. When it is read, it begins as last.
func (f *form) claim(c, last *Claim) {
	f.begin()
	text(f, &c.ID, last.ID)
	text(f, &c.Source, last.Source)
	text(f, &c.Rule, last.Rule)
	text(f, &c.Kind, last.Kind)
	text(f, &c.Text, last.Text)
	text(f, &c.Sentence, last.Sentence)
	f.whole(&c.Span.Start, last.Span.Start)
	f.whole(&c.Span.End, last.Span.End)
	f.whole(&c.Span.Line, last.Span.Line)
	f.whole(&c.Span.Column, last.Span.Column)
	f.whole(&c.Span.Paragraph, last.Span.Paragraph)
	text(f, &c.Subject, last.Subject)
	text(f, &c.Predicate, last.Predicate)
	text(f, &c.Agent, last.Agent)
	text(f, &c.Patient, last.Patient)
	text(f, &c.Name, last.Name)
	text(f, &c.Value, last.Value)
	text(f, &c.Modality, last.Modality)
	f.flag(&c.Negated, last.Negated)
	text(f, &c.Event, last.Event)
	f.flag(&c.Headline, last.Headline)
	f.whole(&c.Sequence, last.Sequence)
	f.end()
	f.quantity(&c.Quantity, last.Quantity)
	f.timeAt(&c.Time, last.Time)
	f.attributed(&c.Attribution, last.Attribution)
	f.thing(&c.Thing, &last.Thing)
}

func (f *form) thing(t, last *Thing) {
	f.begin()
	text(f, &t.Head, last.Head)
	f.list(&t.Heads, last.Heads)
	f.list(&t.Concept, last.Concept)
	f.list(&t.Modifiers, last.Modifiers)
	text(f, &t.Attribute, last.Attribute)
	text(f, &t.Predicate, last.Predicate)
	f.list(&t.Act, last.Act)
	text(f, &t.Relation, last.Relation)
	text(f, &t.Preposition, last.Preposition)
	f.list(&t.Agents, last.Agents)
	f.list(&t.Patients, last.Patients)
	f.list(&t.Owners, last.Owners)
	f.list(&t.Of, last.Of)
	f.list(&t.Beside, last.Beside)
	text(f, &t.Person, last.Person)
	f.list(&t.Places, last.Places)
	text(f, &t.Where, last.Where)
	text(f, &t.Bearing, last.Bearing)
	text(f, &t.SiteOf, last.SiteOf)
	text(f, &t.Between, last.Between)
	text(f, &t.Term, last.Term)
	f.flag(&t.Other, last.Other)
	f.flag(&t.Part, last.Part)
	f.flag(&t.Distributive, last.Distributive)
	f.flag(&t.Asked, last.Asked)
	f.flag(&t.Open, last.Open)
	f.number(&t.Counted, last.Counted)
	f.flag(&t.Undone, last.Undone)
	text(f, &t.Pattern, last.Pattern)
	f.number(&t.Sure, last.Sure)
	f.end()
	f.timeAt(&t.Period, last.Period)
	f.occasion(&t.Occasion, &last.Occasion)
}

func (f *form) occasion(o, last *Occasion) {
	f.begin()
	f.list(&o.Type, last.Type)
	f.whole(&o.Number, last.Number)
	f.list(&o.Places, last.Places)
	f.flag(&o.Assumed, last.Assumed)
	f.flag(&o.Background, last.Background)
	f.flag(&o.Several, last.Several)
	f.flag(&o.Alone, last.Alone)
	f.flag(&o.Generic, last.Generic)
	f.flag(&o.Main, last.Main)
	f.list(&o.Near, last.Near)
	f.list(&o.Over, last.Over)
	f.end()
	f.timeAt(&o.Time, last.Time)
}

func (f *form) quantity(q **quantity.Amount, last *quantity.Amount) {
	if !leads(f, q, last) {
		return
	}
	if f.packing {
		f.has.amounts++
	} else {
		*q, f.amounts = &f.amounts[0], f.amounts[1:]
		**q = f.amount
	}
	a, was := *q, &f.amount
	f.begin()
	f.number(&a.Value, was.Value)
	f.number(&a.Min, was.Min)
	f.number(&a.Max, was.Max)
	f.flag(&a.MinOpen, was.MinOpen)
	f.flag(&a.MaxOpen, was.MaxOpen)
	text(f, &a.Qualifier, was.Qualifier)
	text(f, &a.Unit, was.Unit)
	text(f, &a.Dimension, was.Dimension)
	text(f, &a.Trend, was.Trend)
	f.number(&a.Numerator, was.Numerator)
	f.number(&a.Denominator, was.Denominator)
	f.number(&a.Precision, was.Precision)
	text(f, &a.Currency, was.Currency)
	text(f, &a.Per, was.Per)
	f.end()
	f.amount = *a
}

func (f *form) timeAt(t **Time, last *Time) {
	if !leads(f, t, last) {
		return
	}
	if f.packing {
		f.has.times++
	} else {
		*t, f.times = &f.times[0], f.times[1:]
		**t = f.time
	}
	x, was := *t, &f.time
	f.begin()
	text(f, &x.Timex, was.Timex)
	text(f, &x.Date, was.Date)
	text(f, &x.Until, was.Until)
	text(f, &x.Grain, was.Grain)
	text(f, &x.Clock, was.Clock)
	text(f, &x.Zone, was.Zone)
	f.flag(&x.Since, was.Since)
	f.flag(&x.By, was.By)
	f.flag(&x.About, was.About)
	f.end()
	f.time = *x
}

func (f *form) attributed(a **Attribution, last *Attribution) {
	if !leads(f, a, last) {
		return
	}
	if f.packing {
		f.has.attributions++
	} else {
		*a, f.attributions = &f.attributions[0], f.attributions[1:]
		**a = f.attribution
	}
	x, was := *a, &f.attribution
	f.begin()
	text(f, &x.Speaker, was.Speaker)
	text(f, &x.Party, was.Party)
	text(f, &x.Body, was.Body)
	text(f, &x.Verb, was.Verb)
	f.flag(&x.Hedged, was.Hedged)
	f.flag(&x.Quoted, was.Quoted)
	f.number(&x.Sure, was.Sure)
	f.end()
	f.attribution = *x
}

// What a pointer of a claim leads to.
const (
	nothing = iota
	asBefore
	fresh
)

// leads takes down where p leads, and reports whether that is to be packed or unpacked: it is neither nothing nor the same as
// last.
func leads[T comparable](f *form, p **T, last *T) bool {
	if !f.packing {
		to := f.data[0]
		f.data = f.data[1:]
		if to == nothing {
			*p = nil
		}
		return to == fresh
	}
	to := byte(fresh)
	switch {
	case *p == nil:
		to = nothing
	case *p == last || last != nil && **p == *last:
		to = asBefore
	}
	f.b = append(f.b, to)
	return to == fresh
}

// begin begins a part of at most 32 fields, end ends it.
func (f *form) begin() {
	f.bit = 1
	if f.packing {
		f.new, f.mark = 0, len(f.b)
		f.b = append(f.b, 0, 0, 0, 0)
		return
	}
	f.new = uint32(f.data[0]) | uint32(f.data[1])<<8 | uint32(f.data[2])<<16 | uint32(f.data[3])<<24
	f.data = f.data[4:]
}

func (f *form) end() {
	if f.packing {
		binary.LittleEndian.PutUint32(f.b[f.mark:], f.new)
	}
}

// next goes on to the next field, and reports whether it is to be packed, since it differs, or unpacked.
func (f *form) next(differs bool) bool {
	bit := f.bit
	f.bit <<= 1
	if !f.packing {
		return f.new&bit != 0
	}
	if differs {
		f.new |= bit
	}
	return differs
}

func text[S ~string](f *form, s *S, last S) {
	if !f.next(f.packing && *s != last) {
		return
	}
	if f.packing {
		f.b = append(binary.AppendUvarint(f.b, uint64(len(*s))), *s...)
		return
	}
	n := f.uvarint()
	*s, f.data = S(f.data[:n]), f.data[n:]
}

func (f *form) flag(b *bool, last bool) {
	if f.next(*b != last) && !f.packing {
		*b = !last
	}
}

func (f *form) whole(n *int, last int) {
	if !f.next(*n != last) {
		return
	}
	if f.packing {
		f.b = binary.AppendVarint(f.b, int64(*n-last))
		return
	}
	u := f.uvarint()
	*n = last + int(int64(u>>1)^-int64(u&1))
}

func (f *form) number(x *float64, last float64) {
	bits := math.Float64bits(*x)
	if !f.next(bits != math.Float64bits(last)) {
		return
	}
	if f.packing {
		f.b = binary.LittleEndian.AppendUint64(f.b, bits)
		return
	}
	bits = 0
	for k := range 8 {
		bits |= uint64(f.data[k]) << (8 * k)
	}
	*x, f.data = math.Float64frombits(bits), f.data[8:]
}

// list keeps a list that is not there apart from an empty one.
func (f *form) list(l *[]string, last []string) {
	if !f.next(f.packing && !sameList(*l, last)) {
		return
	}
	if f.packing {
		if *l == nil {
			f.b = append(f.b, 0)
			return
		}
		f.b = binary.AppendUvarint(f.b, uint64(len(*l)+1))
		for _, s := range *l {
			f.b = append(binary.AppendUvarint(f.b, uint64(len(s))), s...)
		}
		f.has.words += len(*l)
		return
	}
	n := f.uvarint()
	if n == 0 {
		*l = nil
		return
	}
	n--
	*l, f.words = f.words[:n:n], f.words[n:]
	for k := range *l {
		m := f.uvarint()
		(*l)[k], f.data = f.data[:m], f.data[m:]
	}
}

func sameList(a, b []string) bool {
	if len(a) != len(b) || (a == nil) != (b == nil) {
		return false
	}
	if len(a) == 0 || &a[0] == &b[0] {
		return true
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// uvarint reads a number.
func (f *form) uvarint() uint64 {
	var n uint64
	for k := 0; ; k++ {
		b := f.data[k]
		n |= uint64(b&0x7f) << (7 * k)
		if b < 0x80 {
			f.data = f.data[k+1:]
			return n
		}
	}
}
