package when

// cursor reads forward in the lower-cased text of a paragraph.
type cursor struct {
	text string
	at   int
	end  int
}

// rest is what is still to be read.
func (c *cursor) rest() string { return c.text[c.at:c.end] }

// peek is the next byte, or 0 at the end.
func (c *cursor) peek() byte {
	if c.at < c.end {
		return c.text[c.at]
	}
	return 0
}

// eat reads b if it is next.
func (c *cursor) eat(b byte) bool {
	if c.peek() != b || c.at >= c.end {
		return false
	}
	c.at++
	return true
}

// space reads white space, a line end or a no-break space among it, and reports whether there was any. A long run of it ends a date.
func (c *cursor) space() bool {
	from := c.at
	for c.at < c.end && c.at-from < 8 {
		switch b := c.text[c.at]; {
		case b == ' ' || b == '\t' || b == '\n' || b == '\r':
			c.at++
		case b == 0xC2 && c.at+1 < c.end && c.text[c.at+1] == 0xA0:
			c.at += 2
		case b == 0xE2 && c.at+2 < c.end && c.text[c.at+1] == 0x80 && (c.text[c.at+2] == 0xAF || c.text[c.at+2] == 0x89):
			c.at += 3
		default:
			return c.at > from
		}
	}
	return c.at > from
}

// dash reads a hyphen or an en dash.
func (c *cursor) dash() bool {
	if c.eat('-') {
		return true
	}
	if s := c.rest(); len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80 && (s[2] == 0x93 || s[2] == 0x91) {
		c.at += 3
		return true
	}
	return false
}

// apostrophe reads ' or ’ or ‘.
func (c *cursor) apostrophe() bool {
	if c.eat('\'') {
		return true
	}
	if s := c.rest(); len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80 && (s[2] == 0x99 || s[2] == 0x98) {
		c.at += 3
		return true
	}
	return false
}

// number reads up to four digits and returns their value and how many they are; none if more digits follow.
func (c *cursor) number() (value, width int) {
	from := c.at
	for c.at < c.end && isDigit(c.text[c.at]) {
		if c.at-from == 4 {
			c.at = from
			return 0, 0
		}
		value = value*10 + int(c.text[c.at]-'0')
		c.at++
	}
	return value, c.at - from
}

// word returns the letters that follow without reading them.
func (c *cursor) word() string {
	s := c.rest()
	return s[:letters(s)]
}

// eatWord reads w if it is the next whole word.
func (c *cursor) eatWord(w string) bool {
	if c.word() != w {
		return false
	}
	c.at += len(w)
	return true
}

// ends reports whether a number or word may end here: nothing is glued on that makes it part of something else.
func (c *cursor) ends() bool {
	if c.at >= c.end {
		return true
	}
	b := c.text[c.at]
	if isDigit(b) || isLetter(b) || b == '%' || b == '/' || b == '_' || b == '@' || b == '+' || b == '=' {
		return false
	}
	if (b == '.' || b == ',' || b == ':') && c.at+1 < c.end && isDigit(c.text[c.at+1]) {
		return false
	}
	if b == '-' && c.at+1 < c.end && isDigit(c.text[c.at+1]) {
		return false
	}
	return true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
func isLetter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0xC3 && b <= 0xDF
}
