package source

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// textEndings are the endings of the files that are read of a folder.
var textEndings = []string{".txt", ".md"}

// sheetName is the file in which a folder describes its reports.
const sheetName = "sources.yaml"

// ending is the ending of a path's base name, with its dot; a leading dot begins no ending.
func ending(path string) string {
	base := filepath.Base(path)
	if i := strings.LastIndexByte(base, '.'); i > 0 {
		return base[i:]
	}
	return ""
}

func hasTextEnding(path string) bool {
	return slices.Contains(textEndings, strings.ToLower(ending(path)))
}

func isData(path string) bool { return strings.EqualFold(ending(path), ".json") || isSheet(path) }

func isSheet(path string) bool {
	e := strings.ToLower(ending(path))
	return e == ".yaml" || e == ".yml"
}

// path finds what one path of the user leads to.
func (r *reader) path(p string) {
	if p == "" {
		r.fault(Fault{Path: `""`, Problem: "is no path", Advice: "give a file, a folder or -", Level: Usage})
		return
	}
	if p == Stdin {
		r.found = append(r.found, found{path: p, real: p, named: true})
		return
	}
	info, err := os.Stat(p)
	switch {
	case err != nil:
		r.fault(*unopened(p, err))
	case info.IsDir():
		before, faults := len(r.found), len(r.faults)
		r.folder(p)
		if len(r.found) == before && len(r.faults) == faults {
			r.fault(Fault{Path: p, Problem: "has no texts in it", Advice: "put .txt or .md files there, or name the files themselves", Level: Unread})
		}
	case isSheet(p) && info.Mode().IsRegular():
		r.sheet(p, asList)
	default:
		r.found = append(r.found, found{path: p, real: realPath(p), named: true})
	}
}

// folder finds the texts below dir, and reads its sources.yaml.
func (r *reader) folder(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		r.fault(*unopened(dir, err))
		return
	}
	realDir := realPath(dir)
	for _, e := range entries { // ReadDir sorts by name
		path := filepath.Join(dir, e.Name())
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		mode := e.Type()
		if mode&fs.ModeSymlink != 0 {
			var ok bool
			if mode, ok = r.link(path); !ok {
				continue
			}
		}
		switch {
		case mode.IsDir():
			r.folder(path)
		case e.Name() == sheetName:
			r.sheet(path, ofFolder)
		case e.Name() == "sources.yml":
			r.fault(Fault{Path: path, Problem: "is not read", Advice: "call it " + sheetName})
		case isData(path): // claims, settings, expectations: read when named, as the manual says
		case !hasTextEnding(path):
			r.passed = append(r.passed, found{path: path, real: filepath.Join(realDir, e.Name())})
		case !mode.IsRegular():
			r.fault(Fault{Path: path, Problem: "is no regular file", Advice: "take it out of the folder, or name it itself", Level: Unread})
		case e.Type().IsRegular():
			r.found = append(r.found, found{path: path, real: filepath.Join(realDir, e.Name())})
		default: // a link
			r.found = append(r.found, found{path: path, real: realPath(path)})
		}
	}
}

// passedOver says which files of the folders that were read are read by no other way either. Nobody asked for them by name, so that nothing is
// lost; but one may be a report.
func (r *reader) passedOver() {
	const most = 5
	read := map[string]bool{}
	for _, f := range r.found {
		read[f.real] = true
	}
	names := map[string][]string{}
	for _, f := range r.passed {
		if dir := filepath.Dir(f.path); !read[f.real] {
			names[dir] = append(names[dir], filepath.Base(f.path))
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(names)) {
		list := names[dir]
		said := strings.Join(list[:min(len(list), most)], ", ")
		if more := len(list) - most; more > 0 {
			said += " and " + strconv.Itoa(more) + " more"
		}
		r.fault(Fault{Path: dir, Problem: "only its .txt and .md files are read, not " + said, Advice: "if one of these holds a report, save its words as a .txt file"})
	}
}

// link returns what the symbolic link at path, met in a folder, leads to. A link to a folder is not followed: it could lead
// back to where we are.
func (r *reader) link(path string) (fs.FileMode, bool) {
	info, err := os.Stat(path)
	if err != nil {
		if hasTextEnding(path) || filepath.Base(path) == sheetName {
			r.fault(*unopened(path, err))
		}
		return 0, false
	}
	if info.IsDir() {
		r.fault(Fault{Path: path, Problem: "is a link to a folder, which is not followed", Advice: "name the folder itself to have it read"})
		return 0, false
	}
	return info.Mode().Type(), true
}

// consult reads the sources.yaml beside reports that were named themselves, for what it says of them.
func (r *reader) consult() {
	asked := map[string]bool{}
	for _, f := range r.found {
		if dir := filepath.Dir(f.path); f.named && f.path != Stdin && !asked[dir] {
			asked[dir] = true
			path := filepath.Join(dir, sheetName)
			if _, err := os.Stat(path); err == nil {
				r.sheet(path, beside)
			}
		}
	}
}

// realPath is what two paths of one file have in common.
func realPath(path string) string {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		real = path
	}
	if abs, err := filepath.Abs(real); err == nil {
		real = abs
	}
	return real
}

// unopened says why the file at path could not be read.
func unopened(path string, err error) *Fault {
	f := &Fault{Path: path, Level: Unread}
	var perr *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.Problem, f.Advice = "there is no such file or folder", "check the path"
		if info, lerr := os.Lstat(path); lerr == nil && info.Mode()&fs.ModeSymlink != 0 {
			f.Problem, f.Advice = "is a link to a file that is not there", "mend the link or take it out"
		}
	case errors.Is(err, fs.ErrPermission):
		f.Problem, f.Advice = "may not be read", "check its permissions"
	case errors.Is(err, syscall.ELOOP):
		f.Problem, f.Advice = "is a link that leads back to itself", "mend the link or take it out"
	case errors.As(err, &perr):
		f.Problem, f.Advice = "could not be read: "+perr.Err.Error(), "check the file"
	default:
		f.Problem, f.Advice = "could not be read: "+err.Error(), "check the file"
	}
	return f
}
