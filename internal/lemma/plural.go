package lemma

import "strings"

// plural returns the singular of a noun that ends in s and is not in the table.
func plural(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w // those in -us and -is that are plurals (menus, taxis) are in the table
	case n == 3 && strings.ContainsAny(w[:2], "aeiouy"):
		return w
	case strings.HasSuffix(w, "ies"):
		if n <= 5 && n > 3 && !strings.ContainsAny(w[:n-3], "aeiou") && n == 4 {
			return w[:n-1]
		}
		return finalY(w, 3)
	case strings.HasSuffix(w, "es"):
		return w[:n-pluralES(w)]
	}
	return w[:n-1]
}

// pluralES returns how many bytes the ending of a plural in -es has: 1 where the e is the word's own.
func pluralES(w string) int {
	stem := w[:len(w)-2]
	switch {
	case hasAnySuffix(stem, "ss", "sh", "x", "zz", "tz"):
		return 2
	case strings.HasSuffix(stem, "ch"):
		return 2 // caches, headaches and the like are in the table
	case strings.HasSuffix(stem, "o"):
		return 2
	case hasAnySuffix(stem, "ous", "aus"):
		return 1
	case strings.HasSuffix(stem, "us") && len(stem) > 3:
		return 2 // campuses; uses, excuses and the like are in the table
	}
	return 1
}

func hasAnySuffix(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// thirdPerson returns the base form of a verb that ends in s and is not in the table.
func thirdPerson(w string) string {
	n := len(w)
	switch {
	case hasAnySuffix(w, "ss", "us", "is", "as"):
		return w // discuss, focus, bias
	case strings.HasSuffix(w, "ies"):
		return finalY(w, 3)
	case strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	case hasAnySuffix(w, "sses", "shes", "ches", "xes", "oes", "tzes"):
		return w[:n-2]
	case hasAnySuffix(w, "ocuses", "iases", "nvases", "ncuses"):
		return w[:n-2]
	}
	return w[:n-1]
}
