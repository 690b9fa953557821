package source

import (
	"bufio"
	"bytes"
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
	r.passedOver()
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
	passed []found           // the files of folders that are no texts
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
	in, fault := r.open(f.path)
	if fault != nil {
		r.fault(*fault)
		return
	}
	defer in.Close()
	buffered := bufio.NewReader(in)
	head, _ := buffered.Peek(512) // an error shows again when all is read
	stored := isStored(f.path, head)
	if !stored && (hasLinesEnding(f.path) || f.path == Stdin && beginsLines(head)) {
		r.lines(f.path, buffered, set)
		return
	}
	limit := r.Limit
	if stored {
		limit *= archiveLimit
	}
	data, fault := bytesOf(f.path, buffered, limit)
	switch {
	case fault != nil:
		r.fault(*fault)
		return
	case stored:
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

// open opens the file at path, or standard input. What is no regular file may wait for ever to be written to, or never end, so that of these only the
// pipes are opened that the shell itself hands over.
func (r *reader) open(path string) (io.ReadCloser, *Fault) {
	if path == Stdin {
		if r.Stdin == nil {
			return nil, &Fault{Path: path, Problem: "cannot be read here", Advice: "give a file", Level: Usage}
		}
		return io.NopCloser(r.Stdin), nil
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !handedOver(path) {
		return nil, irregular(path, info.Mode())
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unopened(path, err)
	}
	return f, nil
}

// handedOver reports whether path names a file that is open already: standard input, or what <(command) becomes.
func handedOver(path string) bool {
	return path == "/dev/stdin" || strings.HasPrefix(path, "/dev/fd/") || strings.HasPrefix(path, "/proc/self/fd/")
}

// irregular says of what is no regular file why it is not read.
func irregular(path string, mode os.FileMode) *Fault {
	what := "is no regular file"
	switch {
	case mode.IsDir():
		what = "is a folder"
	case mode&os.ModeNamedPipe != 0:
		what = "is a named pipe, which may have nobody to write to it"
	case mode&os.ModeSocket != 0:
		what = "is a socket"
	case mode&os.ModeDevice != 0:
		what = "is a device"
	}
	return &Fault{Path: path, Problem: what, Advice: "give a file, or - and its words on standard input", Level: Unread}
}

// bytesOf returns all that in holds, up to limit bytes.
func bytesOf(path string, in io.Reader, limit int64) ([]byte, *Fault) {
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return nil, unopened(path, err)
	}
	if int64(len(data)) > limit {
		return nil, &Fault{Path: path, Level: Unread,
			Problem: fmt.Sprintf("is larger than %s, the most that is read of one file", size(limit)), Advice: "split it into its reports"}
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

// isStored reports whether a file that begins with head holds claims of an earlier run: by its ending, or on standard input and in JSON Lines by its
// first bytes.
func isStored(path string, head []byte) bool {
	if path != Stdin && !hasLinesEnding(path) {
		return strings.EqualFold(ending(path), ".json")
	}
	return beginsLines(head) && bytes.Contains(head, []byte(`"claimdiff/claims/`))
}

// digest is the SHA-256 of text in hexadecimal.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
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
