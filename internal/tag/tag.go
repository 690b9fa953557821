// Package tag answers: which part of speech is this word?
package tag

//go:generate go run ../word/gen tag

// Tag is a part of speech of the Penn Treebank set, as prose's model knows it.
type Tag uint8

// The tags. None is what a token has before it is tagged.
const (
	None Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	Comma      // ,
	Stop       // .
	Colon      // : ; -- …
	OpenQuote  // ``
	CloseQuote // ''
	Open       // (
	Close      // )
	Dollar     // $
	Hash       // #
)

// IsVerb reports whether t is any form of a verb, modals apart.
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

// IsNoun reports whether t is a common or proper noun.
func (t Tag) IsNoun() bool { return t >= NN && t <= NNS }

// IsProper reports whether t is a proper noun.
func (t Tag) IsProper() bool { return t == NNP || t == NNPS }
