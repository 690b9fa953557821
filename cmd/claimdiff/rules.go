package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/rule"
)

// loadRules returns the built-in rules with those at paths over them. A path is a file or a folder of *.yaml. All faults are said at once.
func loadRules(paths []string, io std, quiet bool) (*rule.Set, error) {
	set := rule.Builtin()
	if len(paths) == 0 {
		return set, nil
	}
	var faults []rule.Fault
	for _, path := range paths {
		files, err := ruleFiles(path)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			data, err := ruleData(file)
			if err != nil {
				return nil, usage("--rules %s: %s", file, cause(err))
			}
			add, more := rule.Load(file, data)
			if faults = append(faults, more...); len(more) > 0 {
				continue
			}
			merged, overridden := rule.Merge(set, add)
			set = merged
			for _, id := range overridden {
				if !quiet {
					say(io.err, file+": replaces the built-in "+id)
				}
			}
		}
	}
	if len(faults) == 0 {
		faults = set.Check()
	}
	for _, f := range faults {
		say(io.err, f.Error())
	}
	if len(faults) > 0 {
		return nil, &exitError{code: exitUsage}
	}
	return set, nil
}

// ruleFiles are the files of rules at path.
func ruleFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, usage("--rules %s: %s", path, cause(err))
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	var files []string
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.EqualFold(filepath.Ext(p), ".yaml") && !strings.HasPrefix(d.Name(), ".") {
			files = append(files, p)
		}
		return err
	})
	if err != nil {
		return nil, usage("--rules %s: %s", path, cause(err))
	}
	if len(files) == 0 {
		return nil, usage("--rules %s: there are no .yaml files in it", path)
	}
	slices.Sort(files)
	return files, nil
}

// cause is what a file operation failed of, without the path.
func cause(err error) string {
	var perr *fs.PathError
	if errors.As(err, &perr) {
		err = perr.Err
	}
	return err.Error()
}
