package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"strings"
)

// readWire splits a wire's text before each headline: a paragraph of one line in capitals.
func readWire(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewReader(f)
	var r io.Reader = in
	if head, _ := in.Peek(2); string(head) == "\x1f\x8b" {
		if r, err = gzip.NewReader(in); err != nil {
			return nil, err
		}
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	var out, report []string
	end := func() {
		if len(report) > 1 {
			out = append(out, strings.Join(report, "\n\n")+"\n")
		}
		report = nil
	}
	for p := range strings.SplitSeq(strings.ToValidUTF8(string(text), "\ufffd"), "\n\n") {
		if p = strings.Trim(p, "\n"); p == "" {
			continue
		}
		if isHeadline(p) {
			end()
		}
		report = append(report, p)
	}
	end()
	return out, nil
}

func isHeadline(p string) bool {
	return !strings.Contains(p, "\n") && !strings.HasPrefix(p, " ") && p == strings.ToUpper(p) && strings.ContainsAny(p, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
