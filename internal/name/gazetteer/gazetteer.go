// Package gazetteer answers: what is generally known of this word as a name or a part of one?
//
// Its knowledge is the text files of rules/lexicon/names, compiled by go generate into one embedded string: an open-addressed hash table that is
// searched where it lies, so that nothing is decoded or built at start. See Compile for the layout.
package gazetteer

import _ "embed"

//go:generate go run ./gen

//go:embed gazetteer.bin
var blob string

// Class is a set of what a word can be. One word can be several things: Jordan is a country, a city's street and a given name.
type Class uint32

// The classes.
const (
	Male         Class = 1 << iota // a given name of men
	Female                         // a given name of women
	Honorific                      // Mr, Señora
	Rank                           // Dr, Lt Col, Senator: before a name, kept as its role
	Office                         // minister, spokeswoman
	Modifier                       // deputy, interim, foreign: stands in an office before its head
	OrgHead                        // ministry, Inc
	OrgPrefix                      // Ministry (of), University (of)
	PlaceHead                      // palace, avenue
	Prefix                         // Lake, Mount, San: opens a place's name
	Particle                       // van, bin
	Suffix                         // Jr, III
	Never                          // Monday, PHOTO
	Opener                         // words that open sentences
	Say                            // said, warned
	Locative                       // in, near
	Adjective                      // Turkish
	People                         // Turk, Turks
	Seat                           // Kremlin: stands for a government
	Capital                        // the capital of a country
	Organisation                   // a well-known organisation
	Surname                        // a surname so common that alone it tells little
	Partial                        // a longer entry begins with it
	Place                          // has places
	EventHead                      // war, olympics
	ThingHead                      // act, prize
	Incident                       // earthquake, talks: after the name of a place
	Human                          // mother, suspect: a person by no office
)

// Given is a given name of either gender.
const Given = Male | Female

// Kind is what sort of place a Record is.
type Kind uint8

// The kinds of places.
const (
	Country Kind = iota + 1
	Region
	City
	Area
	Water
	Mountain
	Landmark
	Government // a seat of government: the Kremlin
	Body       // an organisation
)

const (
	slotSize   = 20
	recordSize = 12
	none       = 0xffff
)

// ID numbers a Record; records of one bearer share it whatever the spelling.
type ID uint16

// Nowhere is the ID of no record.
const Nowhere ID = none

// Entry is what the gazetteer has of a word or a run of words. The zero Entry is of a word that it lacks.
type Entry struct {
	Class
	first, count, people, body uint16
}

// Has reports whether e is of any class of c.
func (e Entry) Has(c Class) bool { return e.Class&c != 0 }

// Len is the number of places that bear this name; the first is the one most reported.
func (e Entry) Len() int { return int(e.count) }

// At returns the i-th place that bears this name.
func (e Entry) At(i int) ID { return ID(u16(header().senses + 2*(int(e.first)+i))) }

// Of returns the country that a demonym belongs to, or that a seat stands for; Nowhere if it is neither.
func (e Entry) Of() ID {
	if !e.Has(Adjective | People | Seat) {
		return Nowhere
	}
	return ID(e.people)
}

// Body returns the organisation of this name, or Nowhere.
func (e Entry) Body() ID {
	if !e.Has(Organisation) {
		return Nowhere
	}
	return ID(e.body)
}

// Name returns the usual English name of the record; empty for Nowhere.
func (id ID) Name() string {
	if id == Nowhere {
		return ""
	}
	h := header()
	at := h.records + recordSize*int(id)
	start := h.pool + int(u32(at))
	return blob[start : start+int(u16(at+4))]
}

// Kind returns what sort of place or body the record is; 0 for Nowhere.
func (id ID) Kind() Kind {
	if id == Nowhere {
		return 0
	}
	return Kind(blob[header().records+recordSize*int(id)+10])
}

// Within returns the place that holds this one, Nowhere if none is known.
func (id ID) Within() ID {
	if id == Nowhere {
		return Nowhere
	}
	return ID(u16(header().records + recordSize*int(id) + 6))
}

// Country returns the country that holds this place (itself, if it is one), or Nowhere.
func (id ID) Country() ID {
	// A chain of places is at most landmark, city, region, country: the bound guards against a cycle in the data.
	for range 8 {
		if id == Nowhere || id.Kind() == Country {
			return id
		}
		id = id.Within()
	}
	return Nowhere
}

// Capital returns the capital of a country, Nowhere for any other record.
func (id ID) Capital() ID {
	if id == Nowhere {
		return Nowhere
	}
	return ID(u16(header().records + recordSize*int(id) + 8))
}

// Spelling returns the number of the group of spellings of one given name that the hashed word belongs to (Sergei, Serhiy); 0 if to none.
func Spelling(h Hash) uint16 { return spelling(h) }

// Lookup returns what is known of the words that made h.
func Lookup(h Hash) Entry {
	at := find(h)
	if at < 0 {
		return Entry{}
	}
	return Entry{Class(u32(at + 8)), u16(at + 12), u16(at + 14), u16(at + 16), u16(at + 18)}
}

// Word returns what is known of s, one or more words in any case.
func Word(s string) Entry { return Lookup(Seed.Add(s)) }

func spelling(h Hash) uint16 {
	e := find(h ^ spellingSalt)
	if e < 0 {
		return 0
	}
	return u16(e + 12)
}

func find(h Hash) int {
	hd := header()
	mask := uint64(hd.slots - 1)
	for i := uint64(h) & mask; ; i = (i + 1) & mask {
		at := headerSize + slotSize*int(i)
		got := u64(at)
		if got == uint64(h) {
			return at
		}
		if got == 0 {
			return -1
		}
	}
}

const headerSize = 24

type layout struct{ slots, senses, records, pool int }

// header reads where the parts of the blob begin: 4 bytes each of the number of slots, senses, records, and the start of the names.
func header() layout {
	slots := int(u32(4))
	senses := headerSize + slotSize*slots
	return layout{slots, senses, int(u32(8)), int(u32(12))}
}

func u16(at int) uint16 { b := blob[at : at+2]; return uint16(b[0]) | uint16(b[1])<<8 }

func u32(at int) uint32 {
	b := blob[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func u64(at int) uint64 {
	b := blob[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 | uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
