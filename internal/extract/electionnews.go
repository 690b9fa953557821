package extract

// The signs of an election (see electionSign) that a report has at least which is on one, though it need not name it: two of how people vote, four in all.
const (
	votingSigns   = 2
	electionSigns = 4
)

// electionNews reports whether a report is on an election by its words: those who tell of voters, ballots and seats tell of one, whatever they call the day.
func (r *reading) electionNews() bool {
	seen := map[string]bool{}
	voting := 0
	for t := range r.doc.Tokens {
		g := r.doc.Tokens[t].Tag
		if !g.IsNoun() && !g.IsVerb() && r.doc.Low(t) != "electoral" {
			continue
		}
		sign := electionSign(r.lemmaOf(t))
		if sign == "" || seen[sign] || sign == "electoral" && r.doc.Low(t) == "exit" && !r.rightBehind(t, "poll") && !r.rightBehind(t, "polls") {
			continue
		}
		seen[sign] = true
		switch sign {
		case "voters", "ballots", "turnout", "electoral":
			voting++
		}
	}
	return voting >= votingSigns && len(seen) >= electionSigns
}
