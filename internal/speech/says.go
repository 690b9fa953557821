package speech

// Says reports whether a verb, by its base form, is one of saying: a time that it governs is when something was said.
func Says(lemma string) bool { return lookSaying(lemma)&says != 0 }
