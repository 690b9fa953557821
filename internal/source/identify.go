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
	names := make([]naming, len(sources))
	for i := range sources {
		names[i] = sources[i].naming()
	}
	for i, id := range idsOf(names) {
		sources[i].ID = id
	}
	slices.SortFunc(sources, func(a, b *Source) int { return cmp.Compare(a.ID, b.ID) })
}

// naming is what the id of a report is made of.
type naming struct {
	folders []string
	// base is the last part of the path without its ending, or the id that a line of JSON gives.
	base, ending string
	path         string
}

// naming is what the id of s is made of: of its path, or of its own id within a file of JSON Lines, which then counts as a folder.
func (s *Source) naming() naming {
	if s.Archive == "" {
		return pathNaming(s.Path)
	}
	n := pathNaming(s.Archive)
	return naming{folders: append(slices.Clip(n.folders), n.base), base: s.Path[len(s.Archive)+len("#"):], path: s.Path}
}

func pathNaming(path string) naming {
	if path == Stdin {
		return naming{base: "stdin", path: path}
	}
	parts := strings.Split(filepath.ToSlash(filepath.Clean(path)), "/")
	last := parts[len(parts)-1]
	return naming{folders: parts[:len(parts)-1], base: strings.TrimSuffix(last, ending(last)), ending: ending(last), path: path}
}

// last is the last n parts of a path, joined by slashes, with or without the ending of the last.
func (n *naming) last(parts int, withEnding bool) string {
	id := strings.Join(n.folders[len(n.folders)-min(parts-1, len(n.folders)):], "/")
	if id != "" || parts > 1 && len(n.folders) > 0 {
		id += "/"
	}
	id += n.base
	if withEnding {
		id += n.ending
	}
	return strings.ToValidUTF8(id, "\ufffd")
}

// IDs returns an id for each path, all different: the base name without its ending; where several share that, all of them
// with as many folders in front as tell them apart; where folders do not, with the ending; and last with a number in the
// order of the paths. Standard input is "stdin". Of a report in a file of JSON Lines ("wire.jsonl#a7") the base name is its own id.
func IDs(paths []string) []string {
	names := make([]naming, len(paths))
	for i, p := range paths {
		s := Source{Path: p}
		for _, e := range linesEndings {
			if file, _, ok := strings.Cut(p, e+"#"); ok {
				s.Archive = file + e
			}
		}
		if strings.HasPrefix(p, Stdin+"#") {
			s.Archive = Stdin
		}
		names[i] = s.naming()
	}
	return idsOf(names)
}

func idsOf(names []naming) []string {
	ids := make([]string, len(names))
	groups := map[string][]int{}
	for i := range names {
		base := names[i].last(1, false)
		groups[base] = append(groups[base], i)
	}
	for base, group := range groups { // each group writes its own ids: their order decides nothing
		tellApart(names, base, group, ids)
	}
	number(names, ids)
	return ids
}

// tellApart gives the names of a group, which share a base, the shortest ids that tell them apart.
func tellApart(names []naming, base string, group []int, ids []string) {
	if len(group) == 1 {
		ids[group[0]] = base
		return
	}
	deepest := 0
	for _, i := range group {
		deepest = max(deepest, 1+len(names[i].folders))
	}
	for _, withEnding := range []bool{false, true} {
		for n := 1; n <= deepest; n++ {
			seen := make(map[string]bool, len(group))
			for _, i := range group {
				ids[i] = names[i].last(n, withEnding)
				seen[ids[i]] = true
			}
			if len(seen) == len(group) {
				return
			}
		}
	}
}

// number parts the ids that are still the same, which only odd names come to.
func number(names []naming, ids []string) {
	order := make([]int, len(ids))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(names[a].path, names[b].path) })
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
