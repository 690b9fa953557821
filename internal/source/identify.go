package source

import (
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// identify gives the sources their ids and sorts them by these.
func identify(sources []*Source) {
	paths := make([]string, len(sources))
	for i := range sources {
		paths[i] = sources[i].Path
	}
	for i, id := range IDs(paths) {
		sources[i].ID = id
	}
	slices.SortFunc(sources, func(a, b *Source) int { return cmp.Compare(a.ID, b.ID) })
}

// IDs returns an id for each path, all different: the base name without its ending; where several share that, all of them
// with as many folders in front as tell them apart; where folders do not, with the ending; and last with a number in the
// order of the paths. Standard input is "stdin".
func IDs(paths []string) []string {
	ids := make([]string, len(paths))
	groups := map[string][]int{}
	for i, p := range paths {
		stem := lastParts(p, 1, false)
		groups[stem] = append(groups[stem], i)
	}
	for stem, group := range groups { // each group writes its own ids: their order decides nothing
		name(paths, stem, group, ids)
	}
	number(paths, ids)
	return ids
}

// name gives the paths of a group, which share a stem, the shortest ids that tell them apart.
func name(paths []string, stem string, group []int, ids []string) {
	if len(group) == 1 {
		ids[group[0]] = stem
		return
	}
	deepest := 0
	for _, i := range group {
		deepest = max(deepest, 1+strings.Count(filepath.ToSlash(filepath.Clean(paths[i])), "/"))
	}
	for _, withEnding := range []bool{false, true} {
		for n := 1; n <= deepest; n++ {
			seen := make(map[string]bool, len(group))
			for _, i := range group {
				ids[i] = lastParts(paths[i], n, withEnding)
				seen[ids[i]] = true
			}
			if len(seen) == len(group) {
				return
			}
		}
	}
}

// lastParts is the last n parts of a path, joined by slashes, with or without the ending of the last.
func lastParts(path string, n int, withEnding bool) string {
	if path == Stdin {
		return "stdin"
	}
	parts := strings.Split(filepath.ToSlash(filepath.Clean(path)), "/")
	if !withEnding {
		last := &parts[len(parts)-1]
		*last = strings.TrimSuffix(*last, ending(*last))
	}
	parts = parts[max(0, len(parts)-n):]
	return strings.ToValidUTF8(strings.Join(parts, "/"), "\ufffd")
}

// number parts the ids that are still the same, which only odd names come to.
func number(paths, ids []string) {
	order := make([]int, len(ids))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(paths[a], paths[b]) })
	taken := make(map[string]bool, len(ids))
	for _, i := range order {
		id := ids[i]
		for n := 2; taken[id]; n++ {
			id = ids[i] + "#" + strconv.Itoa(n)
		}
		ids[i] = id
		taken[id] = true
	}
}
