package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// peer is a library of bench/peers, and how many bytes it reads in some seconds.
type peer struct {
	name  string
	bytes int
}

var peers = []peer{{"wink-nlp", 4_000_000}, {"compromise", 200_000}, {"recognizers-text", 40_000}}

// told is what peer.js prints.
type told struct {
	Name           string
	Bytes, Reports int
	Found          int
	CPU, Load      float64
}

// peers measures claimdiff and other libraries on the same reports, one after the other: as many from the beginning of the wire as the library reads
// in some seconds. What any process takes to start and to load is left out on both sides, and shown.
func (m *measurer) peers() error {
	if _, err := exec.LookPath("node"); err != nil {
		fmt.Println("nothing is measured: there is no node here")
		return nil
	}
	if _, err := os.Stat("bench/peers/node_modules"); err != nil {
		fmt.Println("nothing is measured: run bench/peers/install.sh first")
		return nil
	}
	path, _, err := m.file(len(m.reports))
	if err != nil {
		return err
	}
	fmt.Println("| library | text | to load | CPU | MB a CPU second | claimdiff, reading | times | claimdiff, writing all as JSON Lines too | times |")
	fmt.Println("| --- | --: | --: | --: | --: | --: | --: | --: | --: |")
	for _, p := range peers {
		r, err := measure("node", "bench/peers/peer.js", p.name, path, fmt.Sprint(p.bytes))
		if err != nil {
			return err
		}
		var t told
		if err := json.Unmarshal(r.out, &t); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		reading, writing, err := m.claimdiff(t)
		if err != nil {
			return err
		}
		mb := float64(t.Bytes) / 1e6
		theirs := mb / t.CPU
		fmt.Printf("| %s | %d reports, %.2f MB | %.2f s | %.2f s | %.3f | %.2f | %.3g | %.2f | %.3g |\n", t.Name, t.Reports, mb, t.Load, t.CPU, theirs,
			mb/reading, mb/reading/theirs, mb/writing, mb/writing/theirs)
	}
	return nil
}

// claimdiff measures extract on the reports that a library has read: reading all and writing but the ordinals, and writing all that is found.
// A short text is read several times and the mean taken, since a process cannot be timed below some milliseconds.
func (m *measurer) claimdiff(t told) (reading, writing float64, err error) {
	path, _, err := m.file(t.Reports)
	if err != nil {
		return 0, 0, err
	}
	one, _, err := m.file(1)
	if err != nil {
		return 0, 0, err
	}
	times := max(1, 2_000_000/max(t.Bytes, 1))
	took := func(args ...string) (float64, error) {
		var sum time.Duration
		for range times {
			whole, err := measure(m.binary, append(args, path)...)
			if err != nil {
				return 0, err
			}
			start, err := measure(m.binary, append(args, one)...)
			if err != nil {
				return 0, err
			}
			sum += whole.cpu - start.cpu
		}
		return sum.Seconds() / float64(times), nil
	}
	common := []string{"extract", "-q", "-j", "1", "-f", "jsonl", "-o", "/dev/null"}
	if reading, err = took(append(common, "--only", "ordinal")...); err != nil {
		return 0, 0, err
	}
	writing, err = took(common...)
	return reading, writing, err
}
