package main

import (
	"os"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// longWork is the number of reports from which work takes long enough to show how far it is.
const longWork = 200

// progress shows on a terminal how far the work is: a bar for each of its stages. It shows numbers and words of its own alone, and nothing of a text.
type progress struct {
	mutex sync.Mutex
	all   *mpb.Progress
	bar   *mpb.Bar
	stage string
	at    int
}

// newProgress returns a progress for work on so many reports; nil, which shows nothing, where it is short, asked to be quiet, or standard error is no
// terminal.
func newProgress(s std, c *common, reports int) *progress {
	f, ok := s.err.(*os.File)
	if !ok || c.quiet || reports < longWork || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return &progress{all: mpb.New(mpb.WithOutput(f), mpb.WithWidth(48), mpb.WithRefreshRate(150*time.Millisecond))}
}

// step takes down that so much of a stage is done. It may be called at any time and from anywhere; of two calls the one that is further counts.
func (p *progress) step(stage string, done, total int) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if stage != p.stage {
		p.stage, p.at = stage, 0
		p.finish()
		p.bar = p.all.AddBar(int64(total), mpb.BarRemoveOnComplete(),
			mpb.PrependDecorators(decor.Name(stage, decor.WCSyncSpaceR), decor.CountersNoUnit("%d of %d", decor.WCSyncSpace)),
			mpb.AppendDecorators(decor.AverageETA(decor.ET_STYLE_GO)))
	}
	if done > p.at {
		p.at = done
		p.bar.SetCurrent(int64(done))
	}
}

// finish takes the bar away.
func (p *progress) finish() {
	if p.bar != nil {
		p.bar.Abort(true)
		p.bar.Wait()
		p.bar = nil
	}
}

// stop takes away what is shown, before anything else is written.
func (p *progress) stop() {
	if p == nil {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.finish()
	p.all.Wait()
}

// steps is what the stages report to; nil where nothing is shown.
func (p *progress) steps() func(stage string, done, total int) {
	if p == nil {
		return nil
	}
	return p.step
}
