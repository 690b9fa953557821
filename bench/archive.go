package main

import "fmt"

// archive runs report over more and more reports, and writes what all of them come to in each way: text is what an editor must act on, JSON is all.
func (m *measurer) archive() error {
	fmt.Println("| reports | text | written as | wall | CPU | CPU a report | peak memory |")
	fmt.Println("| --: | --: | --- | --: | --: | --: | --: |")
	for _, of := range []struct {
		n      int
		format string
	}{{1000, "text"}, {5000, "text"}, {19000, "text"}, {19000, "jsonl"}, {19000, "json"}} {
		n := of.n
		if n > len(m.reports) {
			fmt.Printf("the text has %d reports only\n", len(m.reports))
			return nil
		}
		path, size, err := m.file(n)
		if err != nil {
			return err
		}
		r, err := measure(m.binary, "report", "-q", "-f", of.format, "-o", "/dev/null", path)
		if err != nil {
			return err
		}
		fmt.Printf("| %d | %.1f MB | %s | %.1f s | %.1f s | %.2f ms | %d MiB |\n", n, float64(size)/1e6, of.format, r.wall.Seconds(), r.cpu.Seconds(), 1e3*r.cpu.Seconds()/float64(n), r.peak>>20)
	}
	return nil
}
