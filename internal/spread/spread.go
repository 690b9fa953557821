// Package spread answers: who does the next piece of work?
//
// A stage that does the same to many things says so with [Each]. What it comes to is the same for any number of workers, as long as each
// piece writes to a place of its own.
package spread

import (
	"sync"
	"sync/atomic"
)

// Each calls do with every number from 0 to n-1, once, in up to workers goroutines; below 2 workers in this one and in order. It returns when
// all are done.
func Each(n, workers int, do func(i int)) {
	workers = min(workers, n)
	if workers < 2 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	group.Wait()
}
