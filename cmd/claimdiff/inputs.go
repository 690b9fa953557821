package main

import (
	"cmp"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strconv"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/source"
)

// inputs is what the paths of a command line led to.
type inputs struct {
	texts []*source.Source
	// stored are reports that an earlier run read.
	stored []resolve.Input
	faults []source.Fault
	// files are all files that were read or should have been: none of them may be written.
	files []string
}

// open reads what is at paths, and says on standard error what is wrong with it.
func open(paths []string, io std, c *common) inputs {
	set := source.Open(paths, source.Options{Stdin: io.in, Workers: c.workers})
	in := inputs{texts: set.Sources, faults: set.Faults, files: slices.Concat(paths, set.Sheets, c.rulePaths)}
	for _, f := range set.Stored {
		in.files = append(in.files, f.Path)
		in.store(f)
	}
	for _, s := range set.Sources {
		in.files = append(in.files, s.Path)
	}
	in.unite()
	boundMemory(in.texts)
	for _, f := range in.faults {
		if f.Level != source.Note || !c.quiet {
			say(io.err, f.Error())
		}
	}
	in.warn(io, c)
	return in
}

// mostWarnings is how many warnings of texts are said; the rest are counted, and stand with their sources in JSON and YAML.
const mostWarnings = 20

// warn says what is odd about the texts.
func (in *inputs) warn(io std, c *common) {
	if c.quiet {
		return
	}
	n := 0
	for _, s := range in.texts {
		for _, w := range s.Warnings {
			if n++; n <= mostWarnings || c.verbose {
				say(io.err, s.Path+": "+w)
			}
		}
		if c.verbose {
			say(io.err, fmt.Sprintf("%s: read as %s, %d bytes", s.Path, s.ID, len(s.Text)))
		}
	}
	if n > mostWarnings && !c.verbose {
		say(io.err, fmt.Sprintf("%d more such warnings; -v says them all", n-mostWarnings))
	}
}

// The memory that is used before the garbage collector is made to work harder. Claims are some thirty times as large as their texts.
const (
	roomy    = 960 << 20
	perBytes = 52
)

// The memory of an archive that is used before the collector runs: at least, for each byte of text, and at most. Packed claims are four times as large as
// texts.
const (
	leastFree   = 320 << 20
	freePerByte = 40
	mostFree    = 760 << 20
)

// boundMemory keeps the memory of an archive near what its claims need, unless the user has said how much it may be. Nothing that is found depends on it.
func boundMemory(texts []*source.Source) {
	if os.Getenv("GOMEMLIMIT") != "" || os.Getenv("GOGC") != "" {
		return
	}
	size := 0
	for _, t := range texts {
		size += len(t.Text)
	}
	debug.SetMemoryLimit(int64(max(roomy, perBytes*size)))
}

// leaveMemory lets an archive use much of the memory that boundMemory allows it before anybody looks for what is no longer used.
func leaveMemory(texts []*source.Source) {
	size := 0
	for _, t := range texts {
		size += len(t.Text)
	}
	roomFor.Store(int64(min(mostFree, max(leastFree, freePerByte*size))))
}

// store adds the reports of a file of claims.
func (in *inputs) store(f source.File) {
	o, err := report.ReadClaims(f.Data)
	if err != nil {
		fault := source.Fault{Path: f.Path, Problem: err.Error(), Advice: "write it anew with claimdiff extract -f json", Level: source.Unread}
		if e, ok := err.(*report.ClaimsError); ok {
			fault.Line, fault.Column = e.Line, e.Column
		}
		in.faults = append(in.faults, fault)
		return
	}
	claims := map[string][]claim.Claim{}
	for _, c := range o.Claims {
		claims[c.Source] = append(claims[c.Source], c)
	}
	for _, r := range o.Sources {
		if again := in.known(r); again != "" {
			in.faults = append(in.faults, source.Fault{Path: f.Path, Problem: "holds the report " + r.Path + ", which is also in " + again, Advice: "it is read once"})
			continue
		}
		if r.Profile == nil {
			r.Profile = &claim.Profile{}
		}
		in.stored = append(in.stored, resolve.Input{Report: r, Claims: claims[r.ID]})
	}
}

// known returns where the very report r was read before, or "".
func (in *inputs) known(r claim.Report) string {
	for _, s := range in.texts {
		if s.SHA256 == r.SHA256 && s.Path == r.Path {
			return s.Path
		}
	}
	for i := range in.stored {
		if other := &in.stored[i].Report; other.SHA256 == r.SHA256 && other.Path == r.Path {
			return "another file of claims"
		}
	}
	return ""
}

// unite gives the reports ids of their own where those of texts and of stored ones, each alone in its file, are the same: the ids that they
// would have, had all been read in one run.
func (in *inputs) unite() {
	type named struct {
		id   *string
		path string
	}
	var all []named
	for i, s := range in.texts {
		t := *s
		in.texts[i] = &t
		all = append(all, named{&t.ID, s.Path})
	}
	for i := range in.stored {
		r := &in.stored[i].Report
		all = append(all, named{&r.ID, cmp.Or(r.Path, r.ID)})
	}
	count := map[string]int{}
	for _, n := range all {
		count[*n.id]++
	}
	all = slices.DeleteFunc(all, func(n named) bool { return count[*n.id] == 1 })
	paths := make([]string, len(all))
	for i, n := range all {
		paths[i] = n.path
	}
	for i, id := range source.IDs(paths) {
		fresh := id
		for k := 2; count[fresh] == 1; k++ {
			fresh = id + "#" + strconv.Itoa(k)
		}
		*all[i].id = fresh
	}
	for _, s := range in.stored {
		for i := range s.Claims {
			s.Claims[i].Source = s.Report.ID
		}
	}
}

// code is the exit code that the inputs alone make.
func (in *inputs) code() int {
	code := exitFine
	for _, f := range in.faults {
		switch f.Level {
		case source.Usage:
			code = max(code, exitUsage)
		case source.Unread:
			code = max(code, exitUnread)
		}
	}
	return code
}

// empty reports whether there is no report at all.
func (in *inputs) empty() bool { return len(in.texts)+len(in.stored) == 0 }

// holds reports whether path is one of the files that were read.
func (in *inputs) holds(path string) bool {
	info, err := os.Stat(path)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(in.files, func(file string) bool {
		other, err := os.Stat(file)
		return err == nil && os.SameFile(info, other)
	})
}
