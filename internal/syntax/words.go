package syntax

import "strings"

// The closed classes of English that the patterns look at. All words are in lower case.

func isBe(w string) bool {
	switch w {
	case "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "’s", "’re", "’m":
		return true
	}
	return false
}

func isHave(w string) bool {
	switch w {
	case "have", "has", "had", "having", "'ve", "’ve", "'d", "’d", "'s", "’s":
		return true
	}
	return false
}

func isDo(w string) bool { return w == "do" || w == "does" || w == "did" }

func isGet(w string) bool {
	switch w {
	case "get", "gets", "got", "getting", "gotten":
		return true
	}
	return false
}

func isNegation(w string) bool {
	switch w {
	case "not", "n't", "n’t", "never":
		return true
	}
	return false
}

// isTemporal reports whether w is a noun of time that may stand without a preposition ("on Monday" and "Monday", "last year").
func isTemporal(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight",
		"morning", "afternoon", "evening", "night", "day", "week", "month", "year", "weekend", "time", "decade", "midnight", "noon",
		"mon", "tue", "wed", "thu", "fri", "sat", "sun", "overnight", "autumn", "winter", "spring", "summer", "century", "hour", "minute",
		"days", "weeks", "months", "years", "hours", "minutes", "decades":
		return true
	}
	return false
}

// isMonth reports whether w is the name of a month, in full or short.
func isMonth(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

// isDeictic reports whether w before a noun of time tells which one, so that both are a time of their own: "last year".
func isDeictic(w string) bool { return w == "last" || w == "this" || w == "next" }

// isWeekday reports whether w alone is a time.
func isWeekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight", "overnight":
		return true
	}
	return false
}

func isDayPart(w string) bool {
	switch w {
	case "morning", "afternoon", "evening", "night", "nights", "mornings", "evenings", "afternoons":
		return true
	}
	return false
}

// isSubordinator reports whether w opens a clause; those that may be prepositions too are in mayOpenClause.
func isSubordinator(w string) bool {
	switch w {
	case "that", "if", "whether", "because", "while", "although", "though", "unless", "whereas", "when", "where", "why", "how", "whenever",
		"wherever", "lest", "provided":
		return true
	}
	return false
}

// mayOpenClause reports whether w is a preposition that opens a clause where a finite verb follows ("after officers arrived").
func mayOpenClause(w string) bool {
	switch w {
	case "after", "before", "since", "until", "till", "as", "than", "once", "like", "so", "given", "except":
		return true
	}
	return false
}

// isPredicative reports whether w may follow "be" as an adjective would.
func isPredicative(w string) bool {
	switch w {
	case "up", "down", "off", "over", "away", "ahead", "behind", "out", "back", "aboard", "onboard", "alive", "dead", "missing", "due", "about",
		"short", "worth", "home", "here", "there", "together":
		return true
	}
	return false
}

// modalityOfObject is the same for what a verb has as its object, or with a preposition: "demanded $30", "called for 30". A verb that makes a world
// only of an infinitive says of its object what happened to it: "failed to sell 40 cars", but "shares declined 4%", "ruled for eight years",
// "dismissed 300 workers", "needed seven hours", "pushed profit to $3 million".
func modalityOfObject(lemma string) string {
	if ofInfinitive(lemma) {
		return ""
	}
	return modalityOf(lemma)
}

// modalOf is the modality that a modal verb gives.
func modalOf(w string) string {
	switch w {
	case "will", "shall", "'ll", "’ll", "wo":
		return "planned"
	case "would", "'d", "’d":
		return "planned"
	case "must", "should", "ought":
		return "demanded"
	case "could", "can", "ca", "may", "might", "cannot":
		return "possible"
	}
	return ""
}

// isCurrency reports whether w is a sign of money.
func isCurrency(w string) bool {
	switch w {
	case "$", "£", "€", "¥", "₹", "₽", "us$", "a$", "c$":
		return true
	}
	return false
}

// isNumberWord reports whether w is part of a number or amount, however it is tagged.
func isNumberWord(w string) bool {
	switch w {
	case "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "usd", "eur", "gbp":
		return true
	}
	return false
}

// isSmallNumber reports whether w is a number of more than one in one word.
func isSmallNumber(w string) bool {
	switch w {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
		"seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety":
		return true
	}
	return false
}

// isCopular reports whether w is a verb but "be" that what its subject is may follow.
func isCopular(w string) bool {
	switch w {
	case "remain", "become", "seem", "appear", "stay":
		return true
	}
	return false
}

// opensHedge reports whether w is a word that hedgeWord has a case for.
func opensHedge(w string) bool {
	switch w {
	case "about", "around", "some", "nearly", "almost", "roughly", "approximately", "just", "only", "barely", "well", "approx", "circa",
		"exactly", "precisely", "another", "estimated", "perhaps", "maybe", "probably", "possibly", "between", "fully", "merely", "virtually",
		"practically", "reportedly", "not", "slightly", "still", "over", "under", "above", "below", "at", "up", "close", "more", "less", "fewer",
		"greater", "higher", "better", "lower", "upward", "upwards", "excess", "north", "in", "no", "an", "a", "as":
		return true
	}
	return false
}

// opensPreposition reports whether w is a word that prepositionEnd has a case for.
func opensPreposition(w string) bool {
	switch w {
	case "due", "according", "thanks", "owing", "prior", "because", "out", "instead", "ahead", "outside", "inside", "such", "as",
		"including", "despite", "per", "via", "excluding", "plus", "age", "aged", "ages":
		return true
	}
	return false
}

// isMended reports whether w is a word, or of the shape of one, whose tag repair may mend whatever it is.
func isMended(w string) bool {
	switch w {
	case "fire", "before", "last":
		return true
	case "that", "shot", "according", "owing", "over", "cost", "accounting", "ended", "account", "being", "there", "so", "remain", "thieves", "crew", "coast", "remaining", "surviving", "all", "both", "each", "evening", "worth", "claims":
		return true
	}
	return digit(w[0]) || len(w) > 1 && digit(w[1]) || pastOnly(w) || isUnchanged(w) || onlyVerbs(w) || w == "stood" || w == "struck" || endsInParticle(w)
}

// isPreposition reports whether w is a preposition or subordinator at all; the tagger takes some rare nouns for one.
func isPreposition(w string) bool {
	switch w {
	case "aboard", "about", "above", "across", "after", "against", "ago", "albeit", "along", "alongside", "although", "amid", "amidst", "among",
		"amongst", "around", "as", "aside", "astride", "at", "atop", "away", "because", "before", "behind", "below", "beneath", "beside",
		"besides", "between", "beyond", "but", "by", "despite", "down", "during", "else", "en", "except", "for", "from", "if", "in", "inside",
		"into", "lest", "like", "minus", "near", "notwithstanding", "of", "off", "on", "once", "onto", "opposite", "out", "outside", "over",
		"overnight", "par", "past", "pending", "per", "plus", "post", "rather", "since", "so", "still", "than", "that", "though", "through",
		"throughout", "till", "times", "to", "toward", "towards", "under", "underneath", "unless", "unlike", "until", "up", "upon", "v", "vs",
		"versus", "via", "vis-a-vis", "whereas", "whether", "while", "whilst", "with", "within", "without", "worth", "next", "onboard", "save",
		"now", "'til", "whereby", "given", "provided":
		return true
	}
	return false
}

// endsInParticle reports whether w is a verb and its particle with a hyphen, as nouns are made of them: "write-down", "buy-out".
func endsInParticle(w string) bool {
	for _, p := range [...]string{"-down", "-off", "-out", "-up", "-over"} {
		if len(w) > len(p)+2 && strings.HasSuffix(w, p) {
			return true
		}
	}
	return false
}
