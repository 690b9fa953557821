package doc

import (
	"strings"
	"sync"
)

// A set is a set of words, compiled when it is first asked.
type set struct {
	list string
	once sync.Once
	m    map[string]struct{}
}

// wordSet returns the set of the words of list, which white space parts.
func wordSet(list string) *set { return &set{list: list} }

// has reports whether w is in s.
func (s *set) has(w string) bool {
	s.once.Do(s.compile)
	_, ok := s.m[w]
	return ok
}

func (s *set) compile() {
	s.m = map[string]struct{}{}
	for w := range strings.FieldsSeq(s.list) {
		s.m[w] = struct{}{}
	}
}
