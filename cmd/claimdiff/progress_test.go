package main

import (
	"strings"
	"testing"
)

// TestProgress holds what a terminal shows: how far each stage is, in a line that takes the place of the one before, and nothing in the end.
func TestProgress(t *testing.T) {
	var out strings.Builder
	p := &progress{out: &out}
	p.step("reading", 5, 20)
	if got := out.String(); !strings.HasPrefix(got, "\rreading  5 of 20 [==========          ") {
		t.Errorf("the first step shows %q", got)
	}
	n := out.Len()
	p.step("reading", 3, 20)
	p.step("reading", 6, 20)
	if out.Len() != n {
		t.Errorf("a step back, and one at once after another, show %q", out.String()[n:])
	}
	p.drawn = p.drawn.Add(-2 * redrawn)
	p.step("events", 1, 1)
	if got := out.String()[n:]; !strings.HasPrefix(got, "\revents   1 of 1 ["+strings.Repeat("=", barLength)+"] 0s") || len(got) < n {
		t.Errorf("another stage shows %q, which has to cover %q", got, out.String()[:n])
	}
	p.stop()
	lines := strings.Split(out.String(), "\r")
	last, shown := lines[len(lines)-2], strings.TrimRight(lines[len(lines)-3], " ")
	if strings.TrimSpace(last) != "" || len(last) < len(shown) {
		t.Errorf("at the end stands %q, where %q was", last, shown)
	}
	(*progress)(nil).stop()
}

// TestNarrowProgress holds that no line is longer than one of the terminal, where it would leave a part of itself behind.
func TestNarrowProgress(t *testing.T) {
	for _, width := range []int{1, 2, 40} {
		var out strings.Builder
		p := &progress{out: &out, width: width}
		p.step("reading", 5, 20)
		p.stop()
		for line := range strings.SplitSeq(out.String(), "\r") {
			if len(line) >= width {
				t.Errorf("%d signs wide: %q", width, line)
			}
		}
	}
}
