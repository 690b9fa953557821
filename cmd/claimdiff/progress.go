package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

// longWork is the number of reports from which work takes long enough to show how far it is.
const longWork = 200

// The bar is so many signs long, and drawn anew at most so often.
const (
	barLength = 40
	redrawn   = 150 * time.Millisecond
)

// progress shows on a terminal how far the work is: a line for each of its stages. It shows numbers and words of its own alone, and nothing of a text.
type progress struct {
	mutex        sync.Mutex
	out          io.Writer
	stage        string
	at, shown    int // steps done; signs of the line that is shown
	width        int // of the terminal; 0 where that is not known
	began, drawn time.Time
}

// newProgress returns a progress for work on so many reports; nil, which shows nothing, where it is short, asked to be quiet, or standard error is no
// terminal.
func newProgress(s std, c *common, reports int) *progress {
	f, ok := s.err.(*os.File)
	if !ok || c.quiet || reports < longWork || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		width = 0
	}
	return &progress{out: f, width: width}
}

// step takes down that so much of a stage is done. It may be called at any time and from anywhere; of two calls the one that is further counts.
func (p *progress) step(stage string, done, total int) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := time.Now()
	if stage != p.stage {
		p.stage, p.at, p.began = stage, 0, now
	}
	if done <= p.at {
		return
	}
	p.at = done
	if now.Sub(p.drawn) < redrawn {
		return
	}
	p.drawn = now
	left := now.Sub(p.began) * time.Duration(max(0, total-done)) / time.Duration(done)
	full := min(barLength, barLength*done/max(1, total))
	p.show(fmt.Sprintf("%-8s %d of %d [%-*s] %s", stage, done, total, barLength, strings.Repeat("=", full), left.Round(time.Second)))
}

// show puts a line in the place of the one that is shown. It is cut where the terminal would begin another, which could not be taken away again.
func (p *progress) show(line string) {
	if p.width > 0 {
		line = line[:min(len(line), p.width-1)]
	}
	_, _ = fmt.Fprintf(p.out, "\r%-*s", p.shown, line) // nothing can be done where it cannot be written
	p.shown = len(line)
}

// stop takes away what is shown, before anything else is written.
func (p *progress) stop() {
	if p == nil {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.shown > 0 {
		p.show("")
		_, _ = fmt.Fprint(p.out, "\r")
	}
	p.shown = 0
}

// steps is what the stages report to; nil where nothing is shown.
func (p *progress) steps() func(stage string, done, total int) {
	if p == nil {
		return nil
	}
	return p.step
}
