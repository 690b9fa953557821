package doc

import (
	"strings"
	"sync"
)

// A place is where in a paragraph a cue stands.
type place uint8

const (
	whole  place = iota // the cue is the whole paragraph
	start               // the paragraph begins with it, a word's end following
	within              // it is anywhere in the paragraph
	end                 // the paragraph ends with it
)

// A cue is words, in small letters with straight apostrophes, that tell a paragraph's role.
type cue struct {
	where place
	role  Role
	most  int    // tokens that the paragraph may have, at most
	texts string // one a line
}

// cueList holds what newsrooms print around their reports. Each entry says by its limit how sure it is: words that a report
// may begin with too have a low one. To be in doubt is to leave a cue out.
var cueList = []cue{
	// Parts of a page that are read aloud with the text when it is copied: menus, headings of lists, buttons.
	{whole, Boilerplate, 8, `
home
file
menu
search
news
world
world news
top stories
top news
latest news
breaking news
latest
advertisement
sponsored
related
related articles
related stories
related content
related topics
related news
related coverage
read more
read also
more on this story
more stories
most read
most popular
most viewed
trending
trending now
share
share this
share this article
share this story
share full article
comments
leave a comment
view comments
print
email
facebook
twitter
whatsapp
copy link
back to top
back to top button
skip to content
skip to main content
choose your language
subscribe
log in
sign in
sign up
newsletter
editor's picks
editors' picks
recommended
recommended for you
you might also like
you may also like
you may like
show more
load more
loading
see more
next article
previous article
follow us
topics
tags
photo gallery
supported by
continue reading
story continues below
article continues below
`},
	// Calls to the reader, and what a page says of itself.
	{start, Boilerplate, 14, `
more from
more on:
more coverage:
read more:
read more about
read also:
also read:
also read |
read next
related:
see also:
recommended:
watch:
watch live
listen:
listen to this
click here
click to
tap here
scroll to load
follow us
follow @
like us on
join us on
join our
download the app
download our
share on facebook
share on twitter
share on x
share on whatsapp
share on linkedin
tags:
topics:
filed under
posted in
view image
view gallery
open image in
image source
enable notifications
`},
	{start, Boilerplate, 45, `
by continuing to browse
by continuing to use
by using this site
by clicking
by signing up
we use cookies
we and our partners
this site uses cookies
this website uses cookies
our site uses cookies
sign up for our
sign up to our
sign up for the
sign up here
subscribe to our
subscribe now
subscribe today
get the latest news
get the latest headlines
get the latest stories
get the day's
get breaking news
get our
story continues
article continues
already a subscriber
create a free account
enjoy unlimited
please enable javascript
please enable cookies
please disable
your browser
got a tip
got a news tip
got a story
have a news tip
do you have a story
do you have a news tip
if you or someone you know
if you have been affected
for more updates
for more stories
for more news
for the latest news
for confidential support
stay up to date
stay informed
stay connected
never miss
don't miss
support our journalism
copyright
©
(c) 1
(c) 2
this material may not be
the views expressed
the opinions expressed
this story was originally published
this article was originally published
this story first appeared
this article first appeared
this story has been updated
this article has been updated
this story has been corrected
this article has been amended
this article was amended
our standards: the
`},
	// Who worked on the report, below it.
	{start, Boilerplate, maxCredit, `
(reporting by
(reporting and
(additional reporting
(editing by
(writing by
(compiled by
(with input from
(with inputs from
(with agency input
(with agency inputs
(with additional reporting
(this story has
(this article was
reporting by
additional reporting by
editing by
writing by
with files from
`},
	{end, Boilerplate, maxCredit, `
contributed to this report.
contributed to this report
contributed to this story.
contributed to this article.
contributed reporting.
contributed reporting
all rights reserved.
all rights reserved
`},
	{within, Boilerplate, 30, `
in your inbox
to your inbox
sign up to our
sign up for our
our newsletter
our daily newsletter
our morning email
our privacy policy
our use of cookies
all rights reserved
`},
	// Words below a picture, and whose it is.
	{start, Caption, maxCredit, `
photo:
photos:
photo by
photo credit
photo caption:
photograph:
photographs:
picture:
pictures:
image:
images:
image caption
image credit
caption:
file photo
file -
file –
file —
file:
in this photo provided
in this photo released
in this photo taken
in this image provided
in this image made
in this image taken
camera icon
(photo
[photo
video:
graphic:
illustration:
`},
	{end, Caption, maxCredit, `
(ap photo)
(reuters photo)
(afp photo)
(file photo)
[file photo]
[file: reuters]
getty images
(getty images)
(photo: reuters)
(photo: ap)
(photo: afp)
`},
	// Writers without a name.
	{start, Byline, 5, `
staff writers
staff writer
staff reporter
staff reporters
staff correspondent
our correspondent
from our correspondent
from our own correspondent
special correspondent
`},
	{whole, Byline, 6, `
associated press
the associated press
reuters
afp
agencies
news agencies
agence france-presse
web desk
news desk
online desk
wire reports
wire services
staff and agencies
`},
}

// A cueIndex finds the cues of a paragraph: those at its start by their first word, those at its end by their last byte.
type cueIndex struct {
	first map[string][]indexedCue
	last  [256][]indexedCue
	inner []indexedCue
	any   search // for those anywhere
}

type indexedCue struct {
	cue
	text string
}

var cues = sync.OnceValue(func() *cueIndex {
	x := &cueIndex{first: map[string][]indexedCue{}}
	for _, c := range cueList {
		for t := range strings.Lines(strings.TrimPrefix(c.texts, "\n")) {
			t = strings.TrimSuffix(t, "\n")
			ic := indexedCue{c, t}
			switch c.where {
			case end:
				b := t[len(t)-1]
				x.last[b] = append(x.last[b], ic)
			case within:
				x.inner = append(x.inner, ic)
			default:
				w := firstWord(t)
				x.first[w] = append(x.first[w], ic)
			}
		}
	}
	x.any = newSearch(x.inner)
	return x
})

// A search tells whether one of several cues stands in a text, passing over most of it: two bytes that no cue has in its first bytes, as many as the
// shortest has, let it go on behind them (after Wu and Manber, 1994).
type search struct {
	cues  []indexedCue
	first int         // how many bytes of each cue are looked for
	skip  [1024]uint8 // how far to go on after two bytes, by pair
}

// pair is where two bytes that follow each other stand in a table.
func pair(a, b byte) int { return int(a)<<5&1023 ^ int(b) }

func newSearch(cues []indexedCue) search {
	s := search{cues: cues, first: 255}
	for _, c := range cues {
		s.first = min(s.first, len(c.text))
	}
	for i := range s.skip {
		s.skip[i] = uint8(s.first - 1)
	}
	for _, c := range cues {
		for i := 1; i < s.first; i++ {
			at := &s.skip[pair(c.text[i-1], c.text[i])]
			*at = min(*at, uint8(s.first-1-i))
		}
	}
	return s
}

// in reports whether one of the cues stands anywhere in low.
func (s *search) in(low string) bool {
	for i := s.first - 1; i < len(low); {
		n := int(s.skip[pair(low[i-1], low[i])])
		if n > 0 {
			i += n
			continue
		}
		for k := range s.cues {
			if strings.HasPrefix(low[i+1-s.first:], s.cues[k].text) {
				return true
			}
		}
		i++
	}
	return false
}

// firstWord returns what stands before the first space of s, in its first 20 bytes.
func firstWord(s string) string {
	if i := strings.IndexByte(s[:min(len(s), 20)], ' '); i >= 0 {
		return s[:i]
	}
	return s[:min(len(s), 20)]
}

// role returns the role that a cue gives to paragraph p; Body if there is none.
func (x *cueIndex) role(d *Document, p *Paragraph) Role {
	n := p.Tokens.Len()
	if n > maxCredit || n == 0 {
		return Body
	}
	low := unbulleted(d.Lower[p.Start:p.End])
	if strings.Contains(low, "’") && n <= 45 {
		low = strings.ReplaceAll(low, "’", "'")
	}
	for _, c := range x.first[firstWord(low)] {
		if c.where == start && lowerAt(d.Text, p.Start) {
			break // the middle of a sentence that a line's end cut apart
		}
		if n <= c.most && (c.where == whole && low == c.text || c.where == start && beginsWith(low, c.text)) {
			if low[0] == '(' && !strings.HasSuffix(low, ")") && n > 20 {
				continue
			}
			return c.role
		}
	}
	for _, c := range x.last[low[len(low)-1]] {
		if n <= c.most && strings.HasSuffix(low, c.text) {
			return c.role
		}
	}
	if n <= 30 && x.any.in(low) {
		for _, c := range x.inner {
			if n <= c.most && strings.Contains(low, c.text) {
				return c.role
			}
		}
	}
	switch {
	case hasPictureCredit(d.Text[p.Start:p.End]):
		return Caption
	case isLabelledNumber(low), isForeign(low), d.isAddress(p):
		return Boilerplate
	}
	return Body
}

// beginsWith reports whether s begins with prefix and a word of s ends there.
func beginsWith(s, prefix string) bool {
	if !strings.HasPrefix(s, prefix) {
		return false
	}
	if len(s) == len(prefix) || byteClass[prefix[len(prefix)-1]]&wordy == 0 {
		return true
	}
	c, _ := classAt(s, len(prefix))
	return c&wordy == 0 || prefix == "camera icon" || prefix == "staff writers" // as copied from pages
}

// unbulleted returns s without a mark of a list before it.
func unbulleted(s string) string {
	if byteClass[s[0]]&wordy != 0 {
		return s
	}
	for _, b := range [...]string{"•", "►", "▶", "■", "●", "*", ">", "»", "-"} {
		if t, ok := strings.CutPrefix(s, b); ok && strings.HasPrefix(t, " ") {
			return strings.TrimLeft(t, " ")
		}
	}
	return s
}

// hasPictureCredit reports whether s ends with a note of whose picture it is below: "(AP Photo/Ann Other)", "Photograph: Ann
// Other/Agency", ". Credit: Agency".
func hasPictureCredit(s string) bool {
	tail := s[max(0, len(s)-90):]
	if i := bracketBefore(tail); i >= 0 {
		in := tail[i+1:]
		for _, w := range [...]string{"AP Photo", "AP PHOTO", "Photo by", "Photo:", "Photograph:", "Photo/", "Photo credit", "Reuters Photo", "File photo", "Image:", "Picture:", "Getty Images", "via AP", "via REUTERS", "via Reuters"} {
			if strings.Contains(in, w) {
				return true
			}
		}
	}
	if !mayCredit(tail) {
		return false
	}
	for _, w := range [...]string{". Photograph: ", ". Photo: ", ". Picture: ", ". Credit: ", ") Credit: ", ". Image: ", " REUTERS/", ". Photo by "} {
		if i := strings.LastIndex(tail, w); i >= 0 && !strings.Contains(tail[i+len(w):], ". ") {
			return true
		}
	}
	return false
}

// bracketBefore returns where the last opening bracket stands in s, which ends with a closing one; -1 if not.
func bracketBefore(s string) int {
	if end := s[len(s)-1]; end != ')' && end != ']' {
		return -1
	}
	return strings.LastIndexAny(s, "([")
}

// mayCredit reports whether a word of s begins as those do that tell whose a picture is, or who worked on it: Ph, Pi, Cr, Im, RE.
func mayCredit(s string) bool {
	for i := 2; i < len(s); i++ {
		if s[i-2] != ' ' {
			continue
		}
		switch s[i-1] {
		case 'P':
			if s[i] == 'h' || s[i] == 'i' {
				return true
			}
		case 'C', 'I', 'R':
			if n := s[i]; n == 'r' || n == 'm' || n == 'E' {
				return true
			}
		}
	}
	return false
}

// isLabelledNumber reports whether s is a label of at most five words, a colon and a telephone number.
func isLabelledNumber(s string) bool {
	i := strings.IndexByte(s, ':')
	if i < 0 || i > 60 || len(s)-i > 30 || strings.Count(s[:i], " ") > 4 {
		return false
	}
	digits, parted := 0, false
	for k, c := range []byte(strings.TrimSpace(s[i+1:])) {
		switch {
		case byteClass[c] == digit:
			digits++
		case strings.IndexByte(" +-()", c) >= 0:
			parted = parted || k > 0 || c != '-'
		case c != '.' && c != '/':
			return false
		}
	}
	return digits >= 7 && parted
}

// isForeign reports whether s has letters and none of them is Latin.
func isForeign(s string) bool {
	others := 0
	for _, r := range s {
		switch {
		case r < 0x250 && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xC0):
			return false
		case r >= 0x370 && classOf(r, 3) == letter:
			others++
		}
	}
	return others >= 4
}

// isAddress reports whether paragraph p is nothing but addresses of the Web or of mail.
func (d *Document) isAddress(p *Paragraph) bool {
	for i := p.Tokens.First; i < p.Tokens.Last; i++ {
		if w := d.Low(i); !isAddress(w) && strings.IndexByte(w, '@') < 0 {
			return false
		}
	}
	return true
}
