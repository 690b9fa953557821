package when

// carried is how many sentences a stated day of speaking holds on for the quotations that follow it.
const carried = 6

// speaking finds the day on which a quotation was said.
type speaking struct {
	*resolver
}

// day is the reference for expression k, which stands in a quotation.
func (s *speaking) day(k int) reference {
	q := &s.doc.Quotes[s.doc.QuoteOf(s.found[k].words.First)]
	first, last := s.doc.SentenceOf(q.Tokens.First), s.doc.SentenceOf(max(q.Tokens.First, q.Tokens.Last-1))
	for i := first; i <= last && i < first+carried; i++ {
		if d := s.stated(i); d >= 0 {
			return s.at(d)
		}
	}
	for i := first - 1; i >= 0 && i >= first-carried; i-- {
		d := s.stated(i)
		if d < 0 {
			if s.otherSpeaker(i, first) {
				break
			}
			continue
		}
		if s.named(i, first) {
			return s.at(d)
		}
		break
	}
	ref := s.writing
	ref.about = true
	return ref
}

// at is the reference that expression d makes.
func (s *speaking) at(d int) reference {
	p := &s.out[d].Period
	if p.From.IsZero() || !p.From.Equal(p.Until) {
		if p.Weekday >= 0 {
			return reference{anchor: Quoted, weekday: iso(p.Weekday)}
		}
		return reference{anchor: Quoted}
	}
	return reference{day: p.From, anchor: Quoted}
}

// stated is the expression that tells when somebody spoke in sentence i: a day outside quotations, in a sentence with a verb of saying
// outside them; -1 if there is none. Of several it is the one nearest the verb.
func (s *speaking) stated(i int) int {
	say := s.sayVerb(i)
	if say < 0 {
		return -1
	}
	tokens := s.doc.Sentences[i].Tokens
	best, near := -1, 1<<30
	for d := s.firstIn(tokens.First); d < len(s.found) && s.found[d].words.First < tokens.Last && d < s.firstIn(tokens.First)+16; d++ {
		p := &s.out[d].Period
		if s.doc.QuoteOf(s.found[d].words.First) >= 0 || p.Grain != Day && p.Grain != Part && p.Grain != Clock || p.Since || p.By {
			continue
		}
		if p.Weekday < 0 && p.From.IsZero() {
			continue
		}
		gap := s.found[d].words.First - say
		if gap < 0 {
			gap = 2 * -gap
		}
		if gap < near && gap < reach {
			best, near = d, gap
		}
	}
	return best
}

// firstIn is the first expression at or after a token.
func (s *speaking) firstIn(token int) int {
	lo, hi := 0, len(s.found)
	for lo < hi {
		mid := (lo + hi) / 2
		if s.found[mid].words.First < token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// sayVerb is the first verb of saying of sentence i outside quotations, or -1. Long sentences are read in part.
func (s *speaking) sayVerb(i int) int {
	tokens := s.doc.Sentences[i].Tokens
	for t := tokens.First; t < tokens.Last && t < tokens.First+200; t++ {
		if s.doc.QuoteOf(t) < 0 && s.doc.Tokens[t].Tag.IsVerb() && sayWords().Get(s.doc.Low(t)) {
			return t
		}
	}
	return -1
}

// speaker is the proper noun beside the verb of saying of sentence i, or -1 if it is a pronoun or there is none.
func (s *speaking) speaker(i int) int {
	v := s.sayVerb(i)
	if v < 0 {
		return -1
	}
	tokens := s.doc.Sentences[i].Tokens
	for t := v - 1; t >= tokens.First && t >= v-3; t-- {
		if s.doc.Tokens[t].Tag.IsNoun() && s.doc.QuoteOf(t) < 0 {
			return t
		}
	}
	for t := v + 1; t < tokens.Last && t <= v+8; t++ {
		if s.doc.Tokens[t].Tag.IsProper() && s.doc.QuoteOf(t) < 0 {
			return t
		}
	}
	return -1
}

// otherSpeaker reports whether sentence i names a speaker who is not the one of the quotation in sentence q.
func (s *speaking) otherSpeaker(i, q int) bool {
	a, b := s.speaker(i), s.speaker(q)
	return a >= 0 && (b < 0 || s.doc.Low(a) != s.doc.Low(b))
}

// named reports whether the quotation in sentence q may be by the speaker of sentence i: it names nobody, or somebody named there.
func (s *speaking) named(i, q int) bool {
	b := s.speaker(q)
	if b < 0 {
		return true
	}
	tokens := s.doc.Sentences[i].Tokens
	for t := tokens.First; t < tokens.Last && t < tokens.First+200; t++ {
		if s.doc.Low(t) == s.doc.Low(b) {
			return true
		}
	}
	return false
}
