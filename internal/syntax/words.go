package syntax

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

// isModal reports whether w is a modal verb, contracted forms too.
func isModal(w string) bool {
	switch w {
	case "will", "would", "could", "can", "may", "might", "must", "should", "shall", "'ll", "’ll", "ca", "wo", "cannot", "ought", "'d", "’d":
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

// isParticle reports whether w belongs to a verb before it ("blew up", "shot down") when no noun phrase follows it.
func isParticle(w string) bool {
	switch w {
	case "up", "down", "off", "out", "away", "back", "over", "on", "in", "apart", "together", "aside", "forward", "through", "ahead", "along":
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

// standsForPeople reports whether w after a number counts people without a noun ("46 dead", "340 injured").
func standsForPeople(w string) bool {
	switch w {
	case "dead", "hurt", "injured", "wounded", "killed", "missing", "homeless", "arrested", "held", "detained", "displaced", "hospitalised",
		"hospitalized", "ill", "sick", "infected", "trapped", "stranded", "evacuated", "rescued", "alive", "unhurt", "unaccounted", "jailed",
		"charged", "kidnapped", "abducted", "drowned", "shot", "stabbed", "poisoned", "burned", "burnt", "buried", "feared", "strong",
		"unemployed", "jobless", "absent", "present", "safe", "saved", "freed", "released", "captured", "executed", "sentenced", "fined",
		"sacked", "laid-off", "suspended", "quarantined", "hospitalise", "affected", "evicted", "treated", "wanted":
		return true
	}
	return false
}

// isDegree reports whether w is an adjective or adverb that a measure before it states ("5 km deep", "two hours later").
func isDegree(w string) bool {
	switch w {
	case "deep", "high", "tall", "long", "wide", "thick", "old", "away", "later", "earlier", "late", "early", "west", "east", "north", "south",
		"northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east", "south-west", "north-northeast",
		"broad", "heavy", "ago", "apart", "ahead", "behind", "more", "less", "higher", "lower", "longer", "shorter", "taller", "deeper",
		"faster", "slower", "cheaper", "larger", "bigger", "smaller", "stronger", "off", "inland", "offshore", "upstream", "downstream",
		"underground", "clear", "short", "below", "above", "before", "after", "beyond", "outside", "northern", "southern":
		return true
	}
	return false
}

// takesClause reports whether a verb, in its base form, is often followed by a clause without "that" ("said the toll was 40").
func takesClause(lemma string) bool {
	switch lemma {
	case "say", "think", "believe", "claim", "report", "know", "show", "hope", "feel", "find", "note", "add", "argue", "insist", "admit",
		"estimate", "suggest", "tell", "confirm", "fear", "expect", "warn", "announce", "see", "understand", "hear", "conclude", "indicate",
		"suspect", "assume", "reckon", "acknowledge", "deny", "allege", "declare", "predict", "guess", "mean", "reveal", "stress", "write",
		"vow", "promise", "agree", "ensure", "wish", "figure", "maintain", "concede", "assert", "state", "explain", "imply", "learn", "worry",
		"bet", "swear", "recall", "repeat", "pledge", "discover", "notice", "realise", "realize", "decide", "prove", "doubt", "forecast",
		"testify", "quip", "joke", "tweet", "post", "propose", "demand", "calculate", "contend", "recommend", "remember", "forget", "let",
		"make", "help", "watch":
		return true
	}
	return false
}

// onlyClause reports whether a noun phrase with a participle can be no object of a verb of saying, as it can of others ("reported 12 people killed").
func onlyClause(lemma string) bool {
	switch lemma {
	case "say", "claim", "argue", "insist", "maintain", "think", "reckon", "allege", "contend":
		return true
	}
	return false
}

// modalityOf is the world in which what hangs on the word is said to be, by the base form of a verb or noun ("promised to build", "an offer of");
// "" if it is the world of the word itself. The classes are those of Palmer, Mood and Modality (2001): commissive, directive and so on, cut down to
// the five that a reader of news tells apart.
func modalityOf(lemma string) string {
	switch lemma {
	case "plan", "promise", "pledge", "intend", "vow", "aim", "decide", "prepare", "expect", "schedule", "undertake", "commit", "agree", "threaten",
		"forecast", "predict", "project", "due", "set", "order", "intention", "commitment", "target", "vowed", "aspire", "budget", "earmark", "await", "mull":
		return "planned"
	case "demand", "call", "urge", "ask", "require", "request", "insist", "press", "seek", "want", "appeal", "need", "beg", "instruct",
		"plead", "implore", "requirement", "ultimatum", "petition", "push", "recommend", "advise":
		return "demanded"
	case "offer", "propose", "proposal", "suggest", "volunteer":
		return "offered"
	case "hope", "wish", "try", "attempt", "consider", "seem", "appear", "likely", "unlikely", "possible", "possibility", "risk", "fear",
		"believe", "think", "suspect", "wants", "discuss", "prospect", "potential", "contemplate", "allow", "warn":
		return "possible"
	case "deny", "refuse", "reject", "fail", "decline", "refusal", "denial", "rule", "dismiss", "avoid", "prevent", "halt", "cancel", "refute":
		return "denied"
	}
	return ""
}

// modalityOfObject is the same for what a verb has as its object, or with a preposition: "demanded $30", "called for 30". A verb that makes a world
// only of an infinitive says of its object what happened to it: "failed to sell 40 cars", but "shares declined 4%", "ruled for eight years",
// "dismissed 300 workers", "needed seven hours", "pushed profit to $3 million".
func modalityOfObject(lemma string) string {
	switch lemma {
	case "push", "press", "need", "require", "rule", "halt", "cancel", "fail", "decline", "dismiss", "try", "attempt", "appear", "seem", "set",
		"decide", "prepare", "allow", "order", "instruct", "threaten":
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

// nounTakesClause reports whether "that" after the noun opens what it says, not a relative clause ("reports that").
func nounTakesClause(w string) bool {
	switch w {
	case "claim", "claims", "report", "reports", "fact", "news", "statement", "belief", "hope", "hopes", "sign", "signs", "evidence", "idea", "concern",
		"concerns", "fear", "fears", "word", "rumours", "rumors", "suggestion", "suggestions", "possibility", "allegation", "allegations",
		"announcement", "warning", "warnings", "promise", "pledge", "assurance", "assurances", "revelation", "revelations", "notion", "view", "doubt",
		"doubts", "conclusion", "assertion", "assumption", "chance", "confirmation", "speculation", "accusation", "accusations", "demand", "proof":
		return true
	}
	return false
}

// pastOnly reports whether w is a past tense that is never a participle ("drew", "fell").
func pastOnly(w string) bool {
	switch w {
	case "drew", "fell", "rose", "grew", "knew", "threw", "flew", "blew", "drove", "wrote", "broke", "spoke", "stole", "took", "gave", "went", "came",
		"became", "began", "ate", "shook", "wore", "tore", "swore", "withdrew", "overthrew", "arose", "saw", "chose", "froze", "rode", "sank", "sang",
		"swam", "drank", "did", "was", "were", "had", "ran", "overcame", "underwent", "undertook", "forgave", "foresaw", "oversaw", "woke", "awoke",
		"sprang", "shrank", "rang", "hid", "bit", "mistook", "forgot":
		return true
	}
	return false
}
