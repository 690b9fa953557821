// Package source answers: what does this file say, and who published it when?
//
// [Open] takes paths as a user gives them (files, folders, a sources.yaml, "-") and returns every report that can be read,
// beside everything that went wrong on the way. It never stops at the first fault, and what it returns does not depend on
// the order of the paths.
package source

import (
	"io"
	"strconv"
	"strings"
	"time"
)

// Source is one report as it was read. Text never changes after it is made, and every span of the later stages
// is a byte range of it.
type Source struct {
	// ID is the file's base name without its ending; where two clash, with the folder in front.
	ID string
	// Path is the path as the user gave it; of a report in a file of JSON Lines, with # and its id there behind it.
	Path string
	// Title and Publisher come from a sources.yaml or front matter, and are empty otherwise.
	Title, Publisher string
	// Published is zero when nobody said; its zone is the one stated, or UTC.
	Published time.Time
	// DayOnly says that Published was stated to the day: its clock, 00:00 UTC, means nothing.
	DayOnly bool
	// Text is the whole file, byte for byte, or the whole text of a line of JSON.
	Text string
	// Body is where the report begins in Text: after a byte order mark and front matter. In [0, len(Text)].
	Body int
	// SHA256 is the hexadecimal digest of Text.
	SHA256 string
	// Warnings say what was odd about the file, one plain sentence each.
	Warnings []string
	// Archive is the file of JSON Lines that it stands in; empty for a file of its own.
	Archive string
}

// Stdin is the path that means standard input.
const Stdin = "-"

// Options is how sources are read. The zero value reads no standard input and takes the default limit.
type Options struct {
	// Stdin is read for the path "-".
	Stdin io.Reader
	// Limit is the largest report that is read, in bytes; 0 is [DefaultLimit]. A file of JSON Lines may have 32 times as much.
	Limit int64
	// Workers is how many lines of a file are read at the same time; below 1 is 1. The result is the same for any.
	Workers int
}

// DefaultLimit is the largest file that is read unless Options say otherwise: some ten thousand pages.
const DefaultLimit = 32 << 20

// Set is what was found at the paths.
type Set struct {
	// Sources are the reports in the order of their ids.
	Sources []*Source
	// Sheets are the paths of the sources.yaml that were read, sorted.
	Sheets []string
	// Stored are the files of claims that an earlier run wrote, undecoded, in the order of their paths.
	Stored []File
	// Faults are in the order of their paths and lines.
	Faults []Fault
}

// File is a file that is not itself a report.
type File struct {
	Path string
	Data []byte
}

// Level is what a fault costs.
type Level uint8

// The levels of a fault.
const (
	Note   Level = iota // nothing is lost, but it is worth saying
	Unread              // something that was asked for could not be read
	Usage               // it was asked for wrongly
)

// Fault is something wrong with an input. It names the input, and says what to do.
type Fault struct {
	Path string
	// Line and Column are counted from 1, the column in characters; 0 where the fault is the whole file's.
	Line, Column int
	// Problem and Advice are clauses without a full stop: "is empty", "take it out of the list".
	Problem, Advice string
	Level           Level
}

// Error returns the fault as one line: path:line:column: problem; advice. The path is not made safe for a terminal.
func (f Fault) Error() string {
	var b strings.Builder
	if f.Path == Stdin {
		b.WriteString("standard input")
	} else {
		b.WriteString(f.Path)
	}
	if f.Line > 0 {
		b.WriteString(":" + strconv.Itoa(f.Line))
		if f.Column > 0 {
			b.WriteString(":" + strconv.Itoa(f.Column))
		}
	}
	b.WriteString(": " + f.Problem)
	if f.Advice != "" {
		b.WriteString("; " + f.Advice)
	}
	return b.String()
}
