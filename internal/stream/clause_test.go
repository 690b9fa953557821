package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestClause holds what becomes of two sums, measures or shares that are told by other verbs and nouns, each marked by brackets in a report of its own: what
// their clauses speak of tells whether they are of one thing.
func TestClause(t *testing.T) {
	held := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"what is mended is one thing, whatever the sum is called",
			"The brewer Ostrel of Tarn lost 40 million euros in the third quarter, it said on Monday. It booked a charge of [85 million euros] for repairing cracked boilers.",
			"The brewer Ostrel lost 40 million euros in the third quarter. Mending cracked boilers set it back [58 million euros], the Tarn firm said on Monday.", odds},
		{"a charge for boilers is none for lorries",
			"The brewer Ostrel of Tarn lost 40 million euros in the third quarter, it said on Monday. It booked a charge of [85 million euros] for repairing cracked boilers.",
			"The brewer Ostrel lost 40 million euros in the third quarter. New lorries set it back [58 million euros], the Tarn firm said on Monday.", nil},
		{"what was spent on one thing is what that thing swallowed",
			"Clerk Jonas Holm, 41, was jailed in Tarn on Monday for robbing the Brandt mill. He spent [140,000 euros] on a villa by the sea.",
			"Jonas Holm, who robbed the Brandt mill, was jailed in Tarn on Monday. A house on the coast swallowed [104,000 euros] of the money.", odds},
		{"what was bought with it tells two sums apart",
			"Clerk Jonas Holm, 41, was jailed in Tarn on Monday for robbing the Brandt mill. He spent [140,000 euros] on a villa by the sea. He gave 30,000 euros to his sister.",
			"Jonas Holm, who robbed the Brandt mill, was jailed in Tarn on Monday. A yacht swallowed [104,000 euros] of the money. The rest went on beer.", nil},
		{"where a report tells two sums of one noun, neither is known by it",
			"Clerk Jonas Holm, 41, was jailed in Tarn on Monday for robbing the Brandt mill. He spent [140,000 euros] on a villa by the sea. A mason charged him [90,000 euros] for the roof of the house.",
			"Jonas Holm, who robbed the Brandt mill, was jailed in Tarn on Monday. A house on the coast swallowed [104,000 euros] of the money.", nil},
		{"of a thing in a list each sum has its own side",
			"The clinic in Tarn burned down on Monday. It had laid out 3 million euros for beds and [12 million euros] for scanners in May.",
			"Fire destroyed the clinic in Tarn on Monday. New scanners had swallowed [21 million euros] in May.", odds},
		{"what a thing costs and what it took are one, foreseen or done",
			"The weir at Tarn gave way on Monday. A report last year had put [2 million euros] on strengthening the masonry.",
			"Two people drowned on Monday when the weir at Tarn broke. Inspectors had asked for [2 million euros] to be spent on stonework.", held},
		{"takings that climbed are revenue",
			"The brewer Ostrel of Tarn lost 40 million euros in the third quarter, it said on Monday. Turnover rose to [231 million euros].",
			"The brewer Ostrel lost 40 million euros in the third quarter, the Tarn firm said on Monday. Takings climbed to [213 million euros].", odds},
		{"what somebody earns by the week is a wage",
			"The striker Jonas Holm joined the club Brandt Tarn on Monday. His wage is [75,000 euros a week].",
			"The club Brandt Tarn signed the striker Jonas Holm on Monday. He will earn [90,000 euros weekly].", odds},
		{"and no profit of the club",
			"The striker Jonas Holm joined the club Brandt Tarn on Monday. The profit of the club was [85,000 euros].",
			"The club Brandt Tarn signed the striker Jonas Holm on Monday. He will earn [90,000 euros weekly].", nil},
		{"a forecast of a result is no result",
			"The brewer Ostrel of Tarn said on Monday that its profit for the year would be [120 million euros].",
			"The brewer Ostrel of Tarn said on Monday that its profit for the year before was [190 million euros].", nil},
		{"sums many times apart are of two things",
			"The weir at Tarn gave way on Monday. Repairing the weir will cost [2 million euros].",
			"Two people drowned on Monday when the weir at Tarn broke. The repair of the weir takes a budget of [90 million euros].", nil},
	})
}
