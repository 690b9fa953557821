package tag

// names are the tags as the Penn Treebank writes them, by their numbers.
var names = [...]string{
	CC: "CC", CD: "CD", DT: "DT", EX: "EX", FW: "FW", IN: "IN", JJ: "JJ", JJR: "JJR", JJS: "JJS", LS: "LS", MD: "MD",
	NN: "NN", NNP: "NNP", NNPS: "NNPS", NNS: "NNS", PDT: "PDT", POS: "POS", PRP: "PRP", PRPS: "PRP$", RB: "RB", RBR: "RBR",
	RBS: "RBS", RP: "RP", SYM: "SYM", TO: "TO", UH: "UH", VB: "VB", VBD: "VBD", VBG: "VBG", VBN: "VBN", VBP: "VBP",
	VBZ: "VBZ", WDT: "WDT", WP: "WP", WPS: "WP$", WRB: "WRB", Comma: ",", Stop: ".", Colon: ":", OpenQuote: "``",
	CloseQuote: "''", Open: "(", Close: ")", Dollar: "$", Hash: "#",
}

// String returns the tag as the Penn Treebank writes it ("NN", "PRP$", "“"); it is empty for None.
func (t Tag) String() string {
	if int(t) < len(names) {
		return names[t]
	}
	return ""
}

// Parse returns the tag that the Penn Treebank writes as s, and whether there is one.
func Parse(s string) (Tag, bool) {
	for i, n := range names {
		if n == s && n != "" {
			return Tag(i), true
		}
	}
	return None, false
}
