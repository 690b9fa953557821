package rule

// Says reports whether an act, given from narrow to broad, tells what happened: it is neither a verb that says nothing of its own ("made") nor a
// mere change ("rose"), which leave it to their subject or object.
func (s *Set) Says(act []string) bool {
	if len(act) == 0 || s.index().acts.byID.Get(act[0]).Light {
		return false
	}
	return act[len(act)-1] != "change"
}

// Opposed returns what an act, given from narrow to broad, says of the act that it is the opposite of, in the same form, and whether it says that
// this one has not come about: "reject" is "approve", negated. ok is false for an act that is no opposite and has none; it comes back as it is.
func (s *Set) Opposed(act []string) (of []string, negated, ok bool) {
	ix := s.index()
	for _, id := range act {
		m := ix.acts.byID.Get(id)
		switch {
		case m == nil:
		case ix.opposed[id]:
			return act, false, true
		case ix.acts.byID.Get(m.Opposite) != nil:
			return ix.acts.pathOf(ix.acts.byID.Get(m.Opposite)), true, true
		}
	}
	return act, false, false
}
