package doc

import (
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/word"
)

// An ending says what an abbreviation with its full stop does to its sentence.
type ending uint8

const (
	never    ending = 1 + iota // the sentence goes on (Dr., vs.)
	starter                    // it ends only before a word that as a rule begins a sentence (Inc., U.S., Oct.)
	anyStart                   // it ends before any capital letter but that of a weekday, month or time zone (a.m., etc.)
)

// abbreviations are the words that keep their full stop, in lower case and without it, by what they do to the sentence.
// Those that are words of their own as well (no, sun, may) are left out or stand in beforeNumber.
var abbreviations = listed(map[ending]string{
	never: `mr mrs ms mx messrs mmes dr prof rev fr hon capt cpt cmdr cdr comdr col gen lt maj sgt cpl pfc pvt spc adm
		brig ens gov sen sens rep reps pres supt det insp asst assoc atty amb sec treas st ste mt ft vs viz approx est ca cf eg ie
		no nos vice-adm lt-gen maj-gen brig-gen lt-col msgr sr-lt dist`,
	starter: `inc corp ltd co cos llc plc bros jr sr esq dept univ natl intl assn ave blvd rd hwy pkwy
		jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
		va vt wash wis wyo ont que alta sask n.b n.s pty gmbh bhd sdn bldg apt`,
	anyStart: `etc al ft sq yd yds lb lbs oz hr hrs min mins km kg cm mm cu mph kph gal gals qt pct`,
})

// beforeNumber are abbreviations only where a number follows.
var beforeNumber = listed(map[ending]string{never: `no nos fig figs p pp art arts sec secs vol vols ch chs para pt pts ver approx ca
	jan feb mar apr jun jul aug sep sept oct nov dec rs est`})

// afterNumber are abbreviations (of units) only after a number.
var afterNumber = listed(map[ending]string{anyStart: `ft sq yd yds lb lbs oz hr hrs min mins km kg cm mm cu mph kph gal gals qt pct`})

// capitalized are abbreviations only where they begin with a capital letter, being words, or parts of foreign names, otherwise.
var capitalized = listed(map[ending]string{starter: `mar mon wed sat fri sun jun ill ind la miss mo pa ore wash mass ark ala md va ga del
	col rev hon gen rep reps sen sens det sec fr st ste mt co cos ave ltd corp jan feb dec ms mx pres amb adm ens
	brig insp asst supt treas bros pvt dist`})

// listed returns the words of by with their endings, compiled when they are first asked for. A word under several endings
// has the last of them.
func listed(by map[ending]string) func() *word.Map[ending] {
	return sync.OnceValue(func() *word.Map[ending] {
		m := new(word.Map[ending])
		for e, words := range by {
			for w := range strings.FieldsSeq(words) {
				last := m.Put(w)
				*last = max(*last, e)
			}
		}
		return m
	})
}

// abbreviated reports whether the word [s, i), which has a full stop behind it, is an abbreviation.
func (t *tokenizer) abbreviated(text string, s, i int) bool {
	if i-s > 8 {
		return false
	}
	w := t.low[s:i]
	next := skipSpace(text, i+1)
	if beforeNumber().Get(w) != 0 && digitAt(text, next) {
		return true
	}
	if len(w) == 1 {
		return t.initial(text, s, next)
	}
	if abbreviations().Get(w) == 0 || w == "no" || w == "nos" {
		return false
	}
	if afterNumber().Get(w) != 0 {
		return t.afterNumber() && (next == len(text) || !upperAt(text, next)) || w == "ft" && upperAt(text, s) && upperAt(text, next)
	}
	return capitalized().Get(w) == 0 || upperAt(text, s)
}

// afterNumber reports whether the last token is a number.
func (t *tokenizer) afterNumber() bool {
	k := len(t.tokens) - 1
	return k >= 0 && digitAt(t.text, t.tokens[k].End-1)
}

// initial reports whether the single character at s, with a full stop behind it and another word at next, is the initial
// of a name: a capital letter between capitalized words, of which the next does not begin a sentence.
func (t *tokenizer) initial(text string, s, next int) bool {
	if byteClass[text[s]] != upper || !upperAt(text, next) || next-s > 6 {
		return false
	}
	end := next
	for end < len(text) && byteClass[text[end]]&(small|upper) != 0 {
		end++
	}
	if starters.has(t.low[next:end]) && end-next > 1 {
		return false
	}
	k := len(t.tokens) - 1
	return k < 0 || !lettered(t.low[t.tokens[k].Start:t.tokens[k].End])
}

// skipSpace returns the first byte of s from i on that is no white space, looking ahead a few characters only.
func skipSpace(s string, i int) int {
	for n := 0; n < 8; n++ {
		c, size := classAt(s, i)
		if c&(space|thin) == 0 {
			break
		}
		i += size
	}
	return i
}

// starters are words that, with a capital letter, begin a sentence much more often than they go on with a name.
var starters = wordSet(`the a an this that these those it its he she they we you i his her their our my your there here
	in on at by for from with under over after before during since until when while where as if although though because
	despite however meanwhile but and or so yet also then still now not no nor both each some many most all one two three
	several few another other others what who why how which whose according earlier later last next more much than to of
	once only even instead among between about around against without within across nobody everyone everything nothing`)
