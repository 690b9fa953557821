package main

import "fmt"

// archive runs report over more and more reports.
func (m *measurer) archive() error {
	fmt.Println("| reports | text | wall | CPU | CPU a report | peak memory |")
	fmt.Println("| --: | --: | --: | --: | --: | --: |")
	for _, n := range []int{1000, 5000, 19000} {
		if n > len(m.reports) {
			fmt.Printf("the text has %d reports only\n", len(m.reports))
			return nil
		}
		path, size, err := m.file(n)
		if err != nil {
			return err
		}
		r, err := measure(m.binary, "report", "-q", "-o", "/dev/null", path)
		if err != nil {
			return err
		}
		fmt.Printf("| %d | %.1f MB | %.1f s | %.1f s | %.2f ms | %d MiB |\n", n, float64(size)/1e6, r.wall.Seconds(), r.cpu.Seconds(), 1e3*r.cpu.Seconds()/float64(n), r.peak>>20)
	}
	return nil
}
