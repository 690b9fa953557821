package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/spread"
)

// linesEndings are the endings of the files that hold a report a line, as JSON.
var linesEndings = []string{".jsonl", ".ndjson"}

func hasLinesEnding(path string) bool {
	return slices.Contains(linesEndings, strings.ToLower(ending(path)))
}

const (
	// mostLineFaults is how many faulty lines of one file are told; the rest are counted.
	mostLineFaults = 20
	// longestID is the longest id of a report, in bytes.
	longestID = 200
	// archiveLimit is the largest file of lines or claims, as a multiple of the largest report: a gigabyte, unless Options say otherwise.
	archiveLimit = 32
)

// beginsLines reports whether a stream that begins with head holds JSON Lines: a text begins with no brace and quotation mark.
func beginsLines(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	return len(head) > 0 && head[0] == '{' && bytes.HasPrefix(bytes.TrimLeft(head[1:], " \t\r\n"), []byte(`"`))
}

// archive is a file of JSON Lines being read.
type archive struct {
	*reader
	path   string
	set    *Set
	seen   map[string]int // the line of each id
	faults int
	// text is the lines that are not read yet, which rows tells apart.
	text []byte
	rows []row
}

// lines reads a file of JSON Lines into set: each line is one report, and a line with a fault costs no other line.
func (r *reader) lines(path string, in io.Reader, set *Set) {
	a := &archive{reader: r, path: path, set: set, seen: map[string]int{}}
	limited := &io.LimitedReader{R: in, N: r.Limit*archiveLimit + 1}
	b := bufio.NewReaderSize(limited, 1<<16)
	var line []byte
	var err error
	for number := 1; err == nil; number++ {
		var long bool
		line, long, err = readLine(b, line[:0], r.Limit)
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if long || len(bytes.TrimSpace(line)) > 0 {
			a.add(number, long, bytes.TrimRight(line, "\r\n"))
		}
	}
	a.read()
	if !errors.Is(err, io.EOF) {
		r.fault(*unopened(path, err))
	}
	if limited.N <= 0 {
		r.fault(Fault{Path: path, Problem: "is larger than " + size(r.Limit*archiveLimit) + ", the most that is read of one file", Advice: "split it", Level: Unread})
	}
	a.rest()
}

// readLine reads up to and with the next line end into line. Of a line longer than limit it keeps nothing, and says so.
func readLine(b *bufio.Reader, line []byte, limit int64) (_ []byte, long bool, err error) {
	for {
		part, err := b.ReadSlice('\n')
		if long = long || int64(len(line)+len(part)) > limit; !long {
			line = append(line, part...)
		} else {
			line = line[:0]
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, long, err
		}
	}
}

// atOnce is how many bytes of lines are read side by side.
const atOnce = 1 << 20

// row is one line, and what it says.
type row struct {
	number, from, to int // where it lies in the archive's text
	long             bool
	record           record
	flaws            []flaw
	source           *Source
	faults           []Fault
}

// add takes one line, and reads those before it where they are many.
func (a *archive) add(number int, long bool, line []byte) {
	if len(a.text)+len(line) > atOnce {
		a.read()
	}
	from := len(a.text)
	a.text = append(a.text, line...)
	a.rows = append(a.rows, row{number: number, from: from, to: len(a.text), long: long})
}

// read reads the lines that were added, side by side, and takes what they say in their order.
func (a *archive) read() {
	spread.Each(len(a.rows), a.Workers, func(i int) {
		x := &a.rows[i]
		if x.long {
			x.flaws = []flaw{{problem: "the line is longer than " + size(a.Limit) + ", the most that is read of one report", advice: "split it into its reports"}}
			return
		}
		if x.record, x.flaws = readRecord(a.text[x.from:x.to]); len(x.flaws) == 0 {
			x.source, x.faults = parseText(a.path+"#"+x.record.id, x.record.text)
		}
	})
	for i := range a.rows {
		a.take(&a.rows[i])
	}
	a.rows, a.text = a.rows[:0], a.text[:0]
}

// take takes what one line says.
func (a *archive) take(x *row) {
	e, flaws := &x.record, x.flaws
	if len(flaws) == 0 {
		if first, again := a.seen[e.id]; again {
			flaws = []flaw{{problem: fmt.Sprintf("the id %q is that of line %d too", e.id, first), advice: "give each report an id of its own"}}
		} else {
			a.seen[e.id] = x.number
		}
	}
	if len(flaws) > 0 {
		for _, f := range flaws {
			f.line = x.number
			a.fault(f)
		}
		return
	}
	for _, f := range x.faults {
		// Lines of front matter are those of the report's own text.
		a.fault(flaw{line: x.number, problem: "the text of " + e.id + " " + f.Problem, advice: f.Advice})
	}
	if x.source == nil {
		return
	}
	e.describe(x.source)
	x.source.Archive = a.path
	a.set.Sources = append(a.set.Sources, x.source)
}

func (a *archive) fault(f flaw) {
	if a.faults++; a.faults <= mostLineFaults {
		a.reader.fault(Fault{Path: a.path, Line: f.line, Column: f.column, Problem: f.problem, Advice: f.advice, Level: Unread})
	}
}

// rest counts the faults that were not told, and says so where there was nothing at all.
func (a *archive) rest() {
	if more := a.faults - mostLineFaults; more > 0 {
		a.reader.fault(Fault{Path: a.path, Problem: fmt.Sprintf("has %d more such faults", more), Advice: "correct those above and run it again", Level: Unread})
	}
	if a.faults == 0 && len(a.seen) == 0 {
		a.reader.fault(Fault{Path: a.path, Problem: "is empty", Advice: "add the reports, one a line, or leave the file out", Level: Unread})
	}
}

// record is what one line says of a report.
type record struct {
	entry
	id, text string
}

// recordKeys are what a line may say.
var recordKeys = []string{"id", "title", "publisher", "published", "text"}

// readRecord reads one line. It says all that is wrong with its keys, or the first thing that is wrong with its JSON.
func readRecord(line []byte) (e record, flaws []flaw) {
	at := func(offset int, problem, advice string) {
		if len(flaws) == mostLineFaults {
			return
		}
		flaws = append(flaws, flaw{column: 1 + utf8.RuneCount(line[:min(offset, len(line))]), problem: problem, advice: advice})
	}
	seen := map[string]bool{}
	fault := flatObject(line, func(key, value member) {
		switch {
		case !slices.Contains(recordKeys, key.text):
			at(key.at, fmt.Sprintf("unknown key %q", shortened(key.text)), "the keys are "+strings.Join(recordKeys, ", "))
			return
		case seen[key.text]:
			at(key.at, key.text+" stands twice", "keep one")
			return
		}
		seen[key.text] = true
		if problem, advice := e.set(key.text, value); problem != "" {
			at(value.at, problem, advice)
		}
	})
	switch {
	case fault != nil:
		at(fault.at, fault.problem, `a line is one report: {"id": "a", "text": "…"}`)
	case len(flaws) > 0:
	case e.id == "":
		at(0, "no id", "give each report an id of its own")
	case !seen["text"]:
		at(0, "no text", "put the report's words under text")
	}
	return e, flaws
}

// set takes over one value, or says what is wrong with it.
func (e *record) set(key string, v member) (problem, advice string) {
	switch {
	case v.kind == 'n' && key != "text" && key != "id":
		return "", "" // null: nothing is said
	case v.kind != '"' && (v.kind != '0' || key != "id"):
		return key + " is no string", "write it in quotes"
	}
	switch key {
	case "id":
		if v.text == "" || len(v.text) > longestID || !utf8.ValidString(v.text) {
			return fmt.Sprintf("id %q is no name", shortened(v.text)), fmt.Sprintf("use 1 to %d bytes of UTF-8", longestID)
		}
		e.id = v.text
	case "text":
		e.text = v.text
	default:
		if f := e.entry.set(key, strings.TrimSpace(v.text)); f != nil {
			return f.problem, f.advice
		}
	}
	return "", ""
}

// shortened is s as it is quoted in a message.
func shortened(s string) string {
	const most = 40
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
