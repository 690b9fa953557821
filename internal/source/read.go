package source

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
)

// Read returns the reports that [Open] finds at paths, where claims of an earlier run are not wanted: they are a fault.
func Read(paths []string, o Options) ([]*Source, []Fault) {
	set := Open(paths, o)
	for _, f := range set.Stored {
		set.Faults = append(set.Faults, Fault{Path: f.Path, Problem: "holds claims, not a report's text", Advice: "give the text", Level: Unread})
	}
	sortFaults(set.Faults)
	return set.Sources, set.Faults
}

// Open returns what is at paths, each of which is a file, a folder, a sources.yaml or "-". Every fault is in the result;
// a source that is returned has a text, and its id is its own.
func Open(paths []string, o Options) Set {
	if o.Limit <= 0 {
		o.Limit = DefaultLimit
	}
	r := &reader{Options: o, meta: map[string]entry{}, sheets: map[string]string{}}
	for _, p := range sortedOnce(paths, &r.faults) {
		r.path(p)
	}
	r.consult()
	set := Set{}
	for _, f := range r.distinct() {
		r.load(f, &set)
	}
	identify(set.Sources)
	markCopies(set.Sources)
	set.Sheets = slices.Sorted(maps.Values(r.sheets))
	sortFaults(r.faults)
	set.Faults = slices.Compact(r.faults)
	return set
}

func sortFaults(faults []Fault) {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Problem, b.Problem))
	})
}

// sortedOnce returns paths sorted and each once, so that their order decides nothing.
func sortedOnce(paths []string, faults *[]Fault) []string {
	sorted := slices.Sorted(slices.Values(paths))
	for i := 1; i < len(sorted); i++ {
		if sorted[i] == sorted[i-1] {
			*faults = append(*faults, Fault{Path: sorted[i], Problem: "is given more than once", Advice: "it is read once"})
		}
	}
	return slices.Compact(sorted)
}

// reader collects what the paths lead to.
type reader struct {
	Options
	found  []found
	meta   map[string]entry  // by real path of the report
	sheets map[string]string // paths of the sources.yaml already read, by real path
	faults []Fault
}

// found is a file to read.
type found struct {
	path, real string
	// named says that the user gave this very path.
	named bool
}

func (r *reader) fault(f Fault) { r.faults = append(r.faults, f) }

// distinct returns the files found, each real file once, by path. A file reached twice goes by its first path in the
// order of paths.
func (r *reader) distinct() []found {
	slices.SortFunc(r.found, func(a, b found) int { return cmp.Compare(a.path, b.path) })
	seen := make(map[string]string, len(r.found))
	var out []found
	for _, f := range r.found {
		switch first, ok := seen[f.real]; {
		case !ok:
			seen[f.real] = f.path
			out = append(out, f)
		case first != f.path:
			r.fault(Fault{Path: f.path, Problem: "is the same file as " + first, Advice: "it is read once"})
		}
	}
	return out
}

// load reads one file into set.
func (r *reader) load(f found, set *Set) {
	data, fault := r.bytes(f.path)
	if fault != nil {
		r.fault(*fault)
		return
	}
	if isStored(f.path, data) {
		set.Stored = append(set.Stored, File{Path: f.path, Data: data})
		return
	}
	s, faults := parse(f.path, data)
	r.faults = append(r.faults, faults...)
	if s == nil {
		return
	}
	if e, ok := r.meta[f.real]; ok {
		e.describe(s)
	}
	set.Sources = append(set.Sources, s)
}

// bytes returns the content of the file at path, or of standard input.
func (r *reader) bytes(path string) ([]byte, *Fault) {
	in := r.Stdin
	if path != Stdin {
		f, err := os.Open(path)
		if err != nil {
			return nil, unopened(path, err)
		}
		defer f.Close()
		in = f
	} else if in == nil {
		return nil, &Fault{Path: path, Problem: "cannot be read here", Advice: "give a file", Level: Usage}
	}
	data, err := io.ReadAll(io.LimitReader(in, r.Limit+1))
	if err != nil {
		return nil, unopened(path, err)
	}
	if int64(len(data)) > r.Limit {
		return nil, &Fault{Path: path, Level: Unread,
			Problem: fmt.Sprintf("is larger than %s, the most that is read of one file", size(r.Limit)), Advice: "split it into its reports"}
	}
	return data, nil
}

// size prints a number of bytes.
func size(n int64) string {
	if n >= 1<<20 && n%(1<<20) == 0 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}

// isStored reports whether a file holds claims of an earlier run: by its ending, or on standard input by its first bytes.
func isStored(path string, data []byte) bool {
	if path != Stdin {
		return strings.EqualFold(ending(path), ".json")
	}
	head := strings.TrimLeft(string(data[:min(len(data), 512)]), " \t\r\n")
	return strings.HasPrefix(head, "{") && strings.Contains(head, `"claimdiff/claims/`)
}

// digest is the SHA-256 of data in hexadecimal.
func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// markCopies warns of reports that say the same to the byte: together they are one origin.
func markCopies(sources []*Source) {
	first := make(map[string]int, len(sources))
	for i := range sources {
		body := sources[i].Text[sources[i].Body:]
		j, ok := first[body]
		if !ok {
			first[body] = i
			continue
		}
		sources[i].Warnings = append(sources[i].Warnings, fmt.Sprintf("Its text is the same as that of %s; the two are one origin.", sources[j].ID))
	}
}
