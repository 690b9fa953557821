package when

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// wed is the day on which most of the sentences below are taken to be published: a Wednesday.
const wed = "2025-10-15"

// findCase is a text, the day of its publication (none if empty), and its times: "words=TIMEX3", joined by "; ".
type findCase struct{ text, published, want, why string }

func TestFindDates(t *testing.T) {
	check(t, []findCase{
		{"The talks were held on May 16.", "", "May 16=XXXX-05-16", "no day to tell the year by"},
		{"The talks were held on May 16.", wed, "May 16=2025-05-16", "the last one before publication"},
		{"The talks were held on Nov. 3.", wed, "Nov. 3=2024-11-03", "a past date later in the year is last year's"},
		{"The talks will be held on Nov. 3.", wed, "Nov. 3=2025-11-03", "the next one"},
		{"A judge ordered him held pending his next court hearing Nov. 3.", wed, "Nov. 3=2025-11-03", "the next of something"},
		{"A judge held him until the next hearing on 3 November.", wed, "3 November=2025-11-03", "also behind a preposition"},
		{"At the next hearing on 3 October he was freed.", wed, "3 October=2025-10-03", "the nearer one, where that is past"},
		{"A judge ordered him held at a hearing on 3 November.", wed, "3 November=2024-11-03", "a hearing, and not the next"},
		{"The rent will be paid to tenants registered by 3 November.", wed, "3 November=2025-11-03", "a participle that says more of a noun"},
		{"The rent will be paid to all, with 3 November named as the day.", wed, "3 November=2025-11-03", "another behind the day"},
		{"The rent will rise, said the mayor, who was elected on 3 November.", wed, "3 November=2024-11-03", "a verb of its own"},
		{"The rent, paid by tenants registered by 3 November, was lower.", wed, "3 November=2024-11-03", "nothing is to come"},
		{"The talks will be held on Feb. 3.", wed, "Feb. 3=2026-02-03", "the next one is next year's"},
		{"The dam burst on 16 May 2019.", wed, "16 May 2019=2019-05-16", "day first"},
		{"The dam burst on May 16, 2019, killing four.", wed, "May 16, 2019=2019-05-16", "month first, comma"},
		{"The dam burst on May 16th, 2019.", "", "May 16th, 2019=2019-05-16", "ordinal"},
		{"The dam burst on the 16th of May 2019.", "", "16th of May 2019=2019-05-16", "of"},
		{"The dam burst on 2019-05-16 at dusk.", "", "2019-05-16 at dusk=2019-05-16TEV", "ISO, and a part of the day"},
		{"The dam burst on Tuesday, 14 October 2025.", "", "Tuesday, 14 October 2025=2025-10-14", "weekday and date are one"},
		{"The dam burst on Tuesday, October 14, 2025.", "", "Tuesday, October 14, 2025=2025-10-14", "weekday and date, American"},
		{"The dam burst on Tuesday, Oct. 14.", wed, "Tuesday, Oct. 14=2025-10-14", "weekday, date without year"},
		{"The dam burst on Tuesday 14 October.", "", "Tuesday 14 October=XXXX-10-14", "without comma, without year"},
		{"The dam burst on Thursday, Oct. 14.", wed, "Thursday, Oct. 14=2025-10-14", "the nearest one, with the wrong weekday"},
		{"The union yesterday called a walkout of four hours for Thursday.", wed, "yesterday=2025-10-14; Thursday=2025-10-16", "called for a day to come"},
		{"The guild called a strike for Friday, October 24.", wed, "Friday, October 24=2025-10-24", "the weekday says that it is to come"},
		{"The guild called a strike for October 24.", wed, "October 24=2025-10-24", "so does what a thing is called for"},
		{"It beat the price that Lund Steel of Oslo put on the table in November.", wed, "November=2024-11", "a verb whose past is its base form, of one who put it there"},
		{"Sept 27 was the last day of the fair.", wed, "Sept 27=2025-09-27", "abbreviation without full stop"},
		{"The fair opened on Sep. 3 and closed on Dec. 1 last year.", wed, "Sep. 3=2025-09-03; Dec. 1 last year=2024-12-01", "a year told by last year"},
		{"It was signed on 14/10/2025.", "", "14/10/2025=2025-10-14", "14 can be no month"},
		{"It was signed on 10/14/2025.", "", "10/14/2025=2025-10-14", "14 can be no month"},
		{"It was signed on 03/04/2025.", "", "03/04/2025=2025", "which is the month is not told"},
		{"It was signed on 03/04/2025 and sealed on 23/04/2025.", "", "03/04/2025=2025-04-03; 23/04/2025=2025-04-23", "the other date tells the order"},
		{"It was signed on 10/12/2025.", "2025-10-12", "10/12/2025=2025-10-12", "one reading is the day of publication"},
		{"It was signed on 14.10.2025.", "", "14.10.2025=2025-10-14", "full stops put the day first"},
		{"It was signed on 12/16/08.", "", "12/16/08=2008-12-16", "two digits of the year"},
		{"Thousands fled on 28 February 2022. On 2 March the town fell.", wed, "28 February 2022=2022-02-28; 2 March=XXXX-03-02", "which of two years is not told"},
		{"He was remanded to appear in court on 19 November.", wed, "19 November=2025-11-19", "the nearer one after an infinitive"},
		{"It was signed on 31/04/2025.", "", "", "no such day"},
		{"It was logged at 2025-10-14T04:37:05Z.", "", "2025-10-14T04:37:05Z=2025-10-14T04:37", "ISO with a clock"},
		{"The hearing on October 14-16 was closed.", wed, "October 14-16=2025-10-14/2025-10-16", "a range of days"},
		{"The hearing on 14-16 October 2024 was closed.", wed, "14-16 October 2024=2024-10-14/2024-10-16", "a range, day first"},
		{"The hearing on 14 to 16 October 2024 was closed.", wed, "14 to 16 October 2024=2024-10-14/2024-10-16", "a range in words"},
		{"Sales in January-March 2022 fell.", wed, "January-March 2022=2022-01/2022-03", "a range of months"},
		{"Police found the car on Monday. They held a man the next morning.", wed, "Monday=2025-10-13; next morning=2025-10-14TMO", "the morning after a day that is told"},
		{"The fire began the night before the vote on Sunday.", wed, "night before=2025-10-11TNI; Sunday=2025-10-12", "the night before an event whose day is told"},
		{"The fire began the night before.", wed, "night before=XXXX-XX-XXTNI", "before which day is not told"},
		{"They drove through the night before leaving.", wed, "", "a night, and then something else"},
		{"He left about a fortnight ago.", wed, "about a fortnight ago=2025-W40", "two weeks"},
		{"He arrived on the 16th.", wed, "16th=2025-09-16", "the last 16th"},
		{"He will arrive on the 16th.", wed, "16th=2025-10-16", "the next 16th"},
		{"He lives on the 16th floor.", wed, "", "a floor"},
		{"He finished in the 16th.", wed, "", "in the 16th is an inning"},
		{"They met on 29 February.", wed, "29 February=2024-02-29", "only a leap year has it"},
		{"They met on February 30.", wed, "February 30=2025-02", "no such day: the month is left"},
		{"In October 16 people were killed.", wed, "October=2025-10", "16 counts people"},
		{"On October 16 people gathered.", wed, "October 16=2024-10-16", "on makes it a day"},
		{"The fire broke out on Christmas Eve.", wed, "Christmas Eve=2024-12-24", "a day with a name"},
		{"The fire broke out on New Year’s Eve 2019.", wed, "New Year’s Eve 2019=2019-12-31", "a day with a name and a year"},
		{"The treaty lapses on 5-May-2027.", wed, "5-May-2027=2027-05-05", "hyphens"},
		{"They met in mid-October.", wed, "mid-October=2025-10", "part of a month"},
		{"They met in early May 2020.", wed, "early May 2020=2020-05", "part of a month"},
		{"They will meet at the end of May.", wed, "end of May=2026-05", "the end of a month"},
	})
}

func TestFindMonthsAndYears(t *testing.T) {
	check(t, []findCase{
		{"They had not met since March 2022.", "", "March 2022=2022-03", "month and year"},
		{"They met in March, 2022.", "", "March, 2022=2022-03", "comma"},
		{"They met in August.", wed, "August=2025-08", "the last August"},
		{"They met in November.", wed, "November=2024-11", "November has not come yet"},
		{"They will meet in November.", wed, "November=2025-11", "the next November"},
		{"The deal follows talks in November.", wed, "November=2024-11", "what it follows was before"},
		{"The show follows in November.", wed, "November=2025-11", "nothing is told that it follows"},
		{"The March talks failed.", wed, "March=2025-03", "a month before its noun"},
		{"The Womens March was long.", wed, "", "a march"},
		{"They met last May.", wed, "last May=2025-05", "last"},
		{"They met last October.", wed, "last October=2024-10", "last is not this month"},
		{"They will meet next March.", wed, "next March=2026-03", "next"},
		{"In 2009 a quake killed 51 people.", wed, "2009=2009", "in"},
		{"The quake of 2009 killed 51 people.", wed, "2009=2009", "noun and of"},
		{"The 2004 tsunami killed thousands.", wed, "2004=2004", "determiner and noun"},
		{"It was the strongest since 1997.", wed, "1997=1997", "since"},
		{"The state will build homes by 2030.", wed, "2030=2030", "by"},
		{"Her 2019 novel sold well.", wed, "2019=2019", "possessive and noun"},
		{"2024 was the hottest year.", wed, "2024=2024", "at the head of a sentence before a verb"},
		{"The law (1998) is old.", wed, "1998=1998", "in brackets"},
		{"He ran the bank from 2013 to 2019.", wed, "2013=2013; 2019=2019", "two ends"},
		{"Exports fell in 2013-14.", wed, "2013-14=2013/2014", "a short range"},
		{"Exports fell in 2019–2023.", wed, "2019–2023=2019/2023", "a long range, en dash"},
		{"The flats were built in the 1970s.", wed, "1970s=197", "a decade"},
		{"The flats were built in the mid-1990s.", wed, "mid-1990s=199", "part of a decade"},
		{"The flats were built in the late 1990s.", wed, "late 1990s=199", "part of a decade"},
		{"The flats were built in the ’90s.", wed, "’90s=199", "short decade"},
		{"The church dates from the 17th century.", wed, "17th century=16", "a century"},
		{"It is a nineteenth-century church.", wed, "nineteenth-century=18", "a century in words"},
		{"They pledged it by the end of the decade.", wed, "end of the decade=202", "the decade of writing"},
		{"They pledged it by the end of the year.", wed, "end of the year=2025", "the year of writing"},
		{"It failed in early 2024.", wed, "early 2024=2024", "part of a year"},
		{"It failed in mid-2023.", wed, "mid-2023=2023", "part of a year"},
		{"They lived in the 1900 block of Alder Street.", wed, "", "a block of a street"},
		{"They paid 2009 people.", wed, "", "a count"},
		{"It weighs 2000 kg.", wed, "", "a weight"},
		{"He fired 1,950 shots.", wed, "", "a grouped number"},
		{"They cited Resolution 2254 and flight 2019.", wed, "", "numbers that name"},
		{"© 2025 The Bugle.", wed, "", "a copyright mark"},
		{"Call 2019 5550.", wed, "", "a phone number"},
		{"Rain is likely in May and June.", wed, "May=2026-05; June=2026-06", "two months to come"},
		{"It may rain.", wed, "", "a verb"},
		{"May God help us.", wed, "", "a verb with a capital"},
		{"Troops march on the town.", wed, "", "a verb"},
		{"The closing is planned for March.", wed, "March=2026-03", "planned for a month"},
		{"Few have voted for May.", wed, "", "somebody's name"},
		{"The March on Rome is remembered.", wed, "", "a march"},
		{"Theresa May resigned.", wed, "", "a name"},
		{"Later June said no.", wed, "", "a name before a verb"},
		{"June Carter sang.", wed, "", "a name"},
		{"He sat in the sun.", wed, "", "ordinary words"},
		{"The second man left.", wed, "", "an ordinal"},
		{"It took a second.", wed, "", "a moment"},
		{"The october sun set.", wed, "october=2025-10", "small letters where the word is nothing else"},
		{"Revenue rose in fiscal 2024.", wed, "fiscal 2024=FY2024", "a fiscal year"},
		{"Revenue rose in the fiscal year 2024.", wed, "fiscal year 2024=FY2024", "in full"},
		{"Revenue rose in FY24.", wed, "FY24=FY2024", "short"},
		{"Profit rose in the third quarter of 2024.", wed, "third quarter of 2024=2024-Q3", "a quarter"},
		{"Profit rose in the third quarter.", wed, "third quarter=XXXX-Q3", "whose year is not told"},
		{"Third-quarter profit rose.", wed, "Third-quarter=XXXX-Q3", "hyphen"},
		{"Profit rose in Q3 2024.", wed, "Q3 2024=2024-Q3", "short"},
		{"Profit rose last quarter.", wed, "last quarter=2025-Q3", "the quarter before"},
		{"Profit rose in the first half of 2024.", wed, "first half of 2024=2024-H1", "a half"},
		{"They led in the first half.", wed, "", "a half of a match"},
		{"Rents doubled during the second quarter of last year.", wed, "second quarter of last year=2024-Q2", "the year told by last year"},
		{"It dried out last summer.", wed, "last summer=2025-SU", "a season"},
		{"It dried out in the summer of 2022.", wed, "summer of 2022=2022-SU", "a season and its year"},
		{"It dried out in spring 2022.", wed, "spring 2022=2022-SP", "a season and its year"},
		{"He may fall or spring up.", wed, "", "verbs"},
		{"The first vigil, in April of that year, was small; the group was founded in 2023.", wed, "April of that year=XXXX-04; 2023=2023", "that year comes before the year is told"},
		{"The club was set up in 2023; its first vigil, in April of that year, was small.", wed, "2023=2023; April of that year=2023-04", "that year is the one before"},
	})
}

func TestFindWeekdays(t *testing.T) {
	check(t, []findCase{
		{"The ferry sank on Monday.", "", "Monday=XXXX-WXX-1", "nobody said when it was published"},
		{"The ferry sank on Monday.", wed, "Monday=2025-10-13", "the last Monday"},
		{"The ferry sank on Wednesday.", wed, "Wednesday=2025-10-15", "the same day counts"},
		{"The ferry sank on Thursday.", wed, "Thursday=2025-10-09", "last week's"},
		{"He will appear in court on Monday.", wed, "Monday=2025-10-20", "to come"},
		{"He is due in court on Friday.", wed, "Friday=2025-10-17", "due"},
		{"The envoy plans to fly to Oslo on Friday.", wed, "Friday=2025-10-17", "plans to"},
		{"The board will look into Friday's collision.", wed, "Friday=2025-10-10", "what nobody plans has been"},
		{"The owner will be asked about the sinking of the ferry off the cape on Oct. 3.", wed, "Oct. 3=2025-10-03", "the day of what has happened"},
		{"The owner will be asked about the sinking when the court sits on Oct. 3.", wed, "Oct. 3=2026-10-03", "the day is that of another verb"},
		{"The town will remember Friday's deadly train crash.", wed, "Friday=2025-10-10", "words between the day and the noun"},
		{"The board will open Friday's meeting.", wed, "Friday=2025-10-17", "a meeting is planned"},
		{"Ministers are to meet on Friday.", wed, "Friday=2025-10-17", "are to"},
		{"He is the main suspect in the Friday robbery.", wed, "Friday=2025-10-10", "what somebody is suspected of was done"},
		{"A cook is accused of hitting a guest during a brawl Friday at the inn.", wed, "Friday=2025-10-10", "what somebody is accused of was done"},
		{"A clerk is charged with theft and is due in court on Friday.", wed, "Friday=2025-10-17", "charged with one thing, due for another"},
		{"The new rules are published on Friday.", wed, "Friday=2025-10-17", "a participle that accuses nobody"},
		{"The envoy agreed to fly to Oslo on Friday.", wed, "Friday=2025-10-17", "agreed to"},
		{"Thousands marched to demand a cap on rents on Saturday.", wed, "Saturday=2025-10-11", "a purpose, not a plan"},
		{"Ukraine on Sunday launched an attack.", wed, "Sunday=2025-10-12", "the verb follows"},
		{"On Sunday, the army withdrew.", wed, "Sunday=2025-10-12", "the verb follows after a comma"},
		{"The vote takes place on Sunday.", wed, "Sunday=2025-10-19", "a present that tells a plan"},
		{"They have met on Monday.", wed, "Monday=2025-10-13", "perfect"},
		{"The trial, scheduled for Monday, will be public.", wed, "Monday=2025-10-20", "scheduled"},
		{"He could not be reached on Monday.", wed, "Monday=2025-10-13", "could not is past"},
		{"He may have died on Monday.", wed, "Monday=2025-10-13", "a perfect after a modal"},
		{"She said on Friday she would resign.", wed, "Friday=2025-10-10", "the verb before, not the one after"},
		{"She said she would resign on Friday.", wed, "Friday=2025-10-17", "would"},
		{"It was the worst storm since Friday.", wed, "Friday=2025-10-10", "since"},
		{"They met last Friday.", wed, "last Friday=2025-10-10", "last"},
		{"They met last Wednesday.", wed, "last Wednesday=2025-10-08", "last is not today"},
		{"They will meet next Friday.", wed, "next Friday=2025-10-24", "next is next week's"},
		{"They will meet this Thursday.", wed, "this Thursday=2025-10-16", "this"},
		{"They met this past Friday.", wed, "this past Friday=2025-10-10", "this past"},
		{"They will meet this coming Friday.", wed, "this coming Friday=2025-10-17", "this coming"},
		{"They met on Friday of last week.", wed, "Friday of last week=2025-10-10", "weekday and week"},
		{"They met on Monday last week.", wed, "Monday last week=2025-10-06", "weekday and week"},
		{"They will meet on Monday next week.", wed, "Monday next week=2025-10-20", "weekday and week"},
		{"He was held on Thursday night.", "", "Thursday night=XXXX-WXX-4TNI", "part of an open day"},
		{"He was held on Thursday night.", wed, "Thursday night=2025-10-09TNI", "part of a day"},
		{"Crews freed her on Wednesday morning.", wed, "Wednesday morning=2025-10-15TMO", "part of a day"},
		{"The quake struck before dawn on Tuesday.", wed, "dawn on Tuesday=2025-10-14TMO", "dawn"},
		{"The quake struck in the early hours of Tuesday.", wed, "early hours of Tuesday=2025-10-14TMO", "early hours"},
		{"He was shot on the night of Oct. 3.", wed, "night of Oct. 3=2025-10-03TNI", "night of a date"},
		{"Talks took place earlier on Friday.", wed, "Friday=2025-10-10", "earlier on"},
		{"Talks ended late on Monday.", wed, "Monday=2025-10-13", "late on"},
		{"Talks ended late Monday.", wed, "late Monday=2025-10-13", "late"},
		{"The strike ended overnight.", wed, "overnight=2025-10-14TNI", "the night to the day of writing"},
		{"It was an overnight success.", wed, "", "no night"},
		{"Sales on Black Friday were weak.", wed, "", "a day of sales"},
		{"He reads the Sunday Times.", wed, "", "a paper"},
		{"The pub is shut on Mondays.", wed, "", "every Monday is no day"},
		{"The army struck over the weekend.", "2025-06-02", "weekend=2025-W22-WE", "the weekend before a Monday"},
		{"The army struck over the weekend.", "", "weekend=XXXX-WXX-WE", "no day to count from"},
		{"The army struck last weekend.", wed, "last weekend=2025-W41-WE", "last"},
		{"The army will rest this weekend.", wed, "this weekend=2025-W42-WE", "this"},
		{"The army struck over the weekend.", "2025-10-12", "weekend=2025-W41-WE", "on a Sunday it is this one"},
		{"No details about Monday's talks were given.", wed, "Monday=2025-10-13", "about is no hedge here"},
		{"The party is ahead of Sunday's vote.", "2025-10-18", "Sunday=2025-10-19", "ahead of: the nearer one"},
		{"The summit will run Monday through Wednesday.", wed, "Monday=2025-10-20; Wednesday=2025-10-22", "the end of a range comes after its start"},
		{"Dec. 7, 1941, was a Sunday.", wed, "Dec. 7, 1941=1941-12-07; Sunday=XXXX-WXX-7", "any Sunday"},
		{"The deal was struck in the small hours of Sunday morning.", wed, "small hours of Sunday morning=2025-10-12TMO", "told twice"},
		{"They had till Friday.", wed, "Friday=2025-10-17", "a deadline lies ahead"},
		{"He resigned on Oct. 3 and left the following Monday.", wed, "Oct. 3=2025-10-03; following Monday=2025-10-06", "the Monday after that"},
		{"He resigned on Oct. 3. He was ill the previous Friday.", wed, "Oct. 3=2025-10-03; previous Friday=2025-09-26", "the Friday before that"},
	})
}

func TestFindRelative(t *testing.T) {
	check(t, []findCase{
		{"The port reopened today.", wed, "today=2025-10-15", "today"},
		{"The port reopened yesterday morning.", wed, "yesterday morning=2025-10-14TMO", "a part of yesterday"},
		{"The port will reopen tomorrow.", wed, "tomorrow=2025-10-16", "tomorrow"},
		{"The port will reopen tomorrow.", "", "tomorrow=FUTURE_REF", "no day to count from"},
		{"The final is tonight.", wed, "tonight=2025-10-15TNI", "tonight"},
		{"The roof fell in last night.", wed, "last night=2025-10-14TNI", "last night"},
		{"The roof fell in this morning.", wed, "this morning=2025-10-15TMO", "this morning"},
		{"He arrived the day before yesterday.", wed, "day before yesterday=2025-10-13", "two days back"},
		{"He leaves the day after tomorrow.", wed, "day after tomorrow=2025-10-17", "two days on"},
		{"The boat sank two days ago.", wed, "two days ago=2025-10-13", "days ago"},
		{"The boat sank a week ago.", wed, "a week ago=2025-W41", "a week ago"},
		{"The firm was founded three years ago.", wed, "three years ago=2022", "years ago"},
		{"The alarm was raised two hours ago.", wed, "two hours ago=2025-10-15", "the hour of publication is not known"},
		{"The boat sank last week.", wed, "last week=2025-W41", "last week"},
		{"They meet next week.", wed, "next week=2025-W43", "next week"},
		{"They met early last week.", wed, "early last week=2025-W41", "part of last week"},
		{"They met earlier this month.", wed, "earlier this month=2025-10", "this month"},
		{"They will meet later this year.", wed, "later this year=2025", "this year"},
		{"The law was passed late last year.", wed, "late last year=2024", "last year"},
		{"The war has lasted for the past three years.", wed, "past three years=P3Y", "a stretch up to now"},
		{"Rain is forecast for the next 24 hours.", wed, "next 24 hours=PT24H", "a stretch from now"},
		{"Rents rose over the past decade.", wed, "past decade=P10Y", "a stretch of one unit"},
		{"The bank failed in April 2007. Six months prior to this crash, it had grown.", wed, "April 2007=2007-04; Six months prior=PAST_REF", "counted from what is named, not from the time told last"},
		{"Rents rose in ten years.", wed, "", "a length is no time"},
		{"He resigned on Oct. 3 and left the next day.", wed, "Oct. 3=2025-10-03; next day=2025-10-04", "the day after that"},
		{"He resigned on Oct. 3; the vote was the day before.", wed, "Oct. 3=2025-10-03; day before=2025-10-02", "the day before that"},
		{"He resigned on Oct. 3 and died three weeks later.", wed, "Oct. 3=2025-10-03; three weeks later=2025-10-24", "weeks later"},
		{"The aftershock came at 10:45 a.m. the same day; the quake struck on Tuesday.", wed, "10:45 a.m. the same day=XXXX-XX-XXT10:45; Tuesday=2025-10-14", "no day told before"},
		{"The quake struck on Tuesday. The aftershock came at 10:45 a.m. the same day.", wed, "Tuesday=2025-10-14; 10:45 a.m. the same day=2025-10-14T10:45", "the day told before"},
		{"They left at 10 p.m.\n\nTuesday was calm.", wed, "10 p.m.=XXXX-XX-XXT22:00; Tuesday=2025-10-14", "the day of the paragraph after is another time"},
		{"They left at 10 p.m. Tuesday in the rain.", wed, "10 p.m. Tuesday=2025-10-14T22:00", "the full stop is that of the hour"},
		{"Shops opened on Sunday, a day after a storm.", wed, "Sunday=2025-10-12; a day after=2025-10-12", "told again"},
		{"He spoke a day after Sunday's vote.", wed, "a day after=2025-10-13; Sunday=2025-10-12", "counted from the day that follows"},
		{"He spoke two days after the Oct. 3 vote.", wed, "two days after=2025-10-05; Oct. 3=2025-10-03", "counted from the date that follows"},
		{"They had not met since June 2021, the month after the vote.", "", "June 2021=2021-06; month after=2021-06", "told again"},
		{"They spoke on Monday and met the next day.", "", "Monday=XXXX-WXX-1; next day=XXXX-WXX-2", "a weekday can be counted on"},
		{"The talks broke off the previous day.", wed, "previous day=XXXX-XX-XX", "nothing to count from"},
		{"He was ill that week.", wed, "that week=PRESENT_REF", "nothing to count from"},
		{"At the end of the day it is a game.", wed, "", "an idiom"},
		{"He spoke following last week's quake.", wed, "last week=2025-W41", "following is a verb"},
		{"He sold shares in the last 12 days of February.", wed, "February=2025-02", "days of a month"},
		{"They said that this week was quiet.", wed, "this week=2025-W42", "that joins sentences"},
		{"Revenue fell in fiscal 2024 and rose the previous year.", wed, "fiscal 2024=FY2024; previous year=FY2023", "a fiscal year before a fiscal year"},
		{"He left in the last week of May.", wed, "May=2025-05", "a week of a month"},
		{"It is a day-long march.", wed, "", "a length"},
	})
}

func TestFindClock(t *testing.T) {
	check(t, []findCase{
		{"It came at about half past midnight.", wed, "half past midnight=XXXX-XX-XXT00:30", "half past what is no number"},
		{"It came at a quarter to noon.", wed, "a quarter to noon=XXXX-XX-XXT11:45", "before noon"},
		{"It came about 20 minutes past midnight.", wed, "about 20 minutes past midnight=XXXX-XX-XXT00:20", "past, in minutes"},
		{"It came at a quarter after 9 p.m.", wed, "a quarter after 9 p.m.=XXXX-XX-XXT21:15", "after, as Americans say"},
		{"They came a little after 7:30 p.m.", wed, "little after 7:30 p.m.=XXXX-XX-XXT19:30", "a hedge of two words"},
		{"It struck at 2 a.m.", wed, "2 a.m.=XXXX-XX-XXT02:00", "hour"},
		{"It struck at 4.37am local time.", wed, "4.37am local time=XXXX-XX-XXT04:37", "full stop, local time"},
		{"It struck at 02:15 local time.", wed, "02:15 local time=XXXX-XX-XXT02:15", "24 hours"},
		{"It struck at 2315 GMT.", wed, "2315 GMT=XXXX-XX-XXT23:15", "four digits and a zone"},
		{"It struck at 1541 (0841 GMT).", wed, "1541=XXXX-XX-XXT15:41; 0841 GMT=XXXX-XX-XXT08:41", "four digits whose conversion follows"},
		{"It began around 2100 (1800 GMT).", wed, "2100=XXXX-XX-XXT21:00; 1800 GMT=XXXX-XX-XXT18:00", "and is no year"},
		{"It sold 1541 (841 last year).", wed, "last year=2024", "a count and another"},
		{"The call came 20 minutes before midnight.", wed, "20 minutes before midnight=XXXX-XX-XXT23:40", "minutes off an hour"},
		{"It went off five minutes after 3 p.m.", wed, "five minutes after 3 p.m.=XXXX-XX-XXT15:05", "on the other side"},
		{"It burned for 20 minutes before 10 p.m. came.", wed, "10 p.m.=XXXX-XX-XXT22:00", "how long is not how far from"},
		{"It struck at 5:52 a.m. (0352 GMT).", wed, "5:52 a.m.=XXXX-XX-XXT05:52; 0352 GMT=XXXX-XX-XXT03:52", "a conversion is a time of its own"},
		{"It struck at 17:06 hours.", wed, "17:06 hours=XXXX-XX-XXT17:06", "hours"},
		{"It struck at 5:11 p.m.", wed, "5:11 p.m.=XXXX-XX-XXT17:11", "afternoon"},
		{"It struck at noon.", wed, "noon=XXXX-XX-XXT12:00", "noon"},
		{"It struck at midnight on Tuesday.", wed, "midnight on Tuesday=2025-10-14T00:00", "midnight and a day"},
		{"It struck at half past two.", wed, "half past two=XXXX-XX-XXT02:30", "half past"},
		{"It struck around twenty to five in the morning.", wed, "twenty to five in the morning=XXXX-XX-XXT04:40", "minutes to the hour"},
		{"It struck at ten minutes past six.", wed, "ten minutes past six=XXXX-XX-XXT06:10", "minutes past it"},
		{"It struck at twenty-five to one, when they slept.", wed, "twenty-five to one=XXXX-XX-XXT12:35", "of twelve hours"},
		{"It struck at about a quarter to six in the evening.", wed, "a quarter to six in the evening=XXXX-XX-XXT17:45", "a part of the day behind it"},
		{"Around five to ten people came; they won ten to five.", wed, "", "a range and a vote"},
		{"It struck at a quarter to six.", wed, "a quarter to six=XXXX-XX-XXT05:45", "quarter to"},
		{"It struck at two o'clock in the afternoon.", wed, "two o'clock in the afternoon=XXXX-XX-XXT14:00", "the part tells the half of the day"},
		{"It struck about 10.30 in the morning.", wed, "10.30 in the morning=XXXX-XX-XXT10:30", "with minutes, too"},
		{"It struck at 7 in the evening.", wed, "7 in the evening=XXXX-XX-XXT19:00", "in digits"},
		{"It lost 10.30 in the index.", wed, "", "no part of the day, no time"},
		{"The ferry left at 8.05 and docked at 14.45.", wed, "8.05=XXXX-XX-XXT08:05; 14.45=XXXX-XX-XXT14:45", "a full stop, after a verb of coming and going"},
		{"The train set off at 7.15.", wed, "7.15=XXXX-XX-XXT07:15", "and after its particle"},
		{"The bond traded at 10.20 and the horse started at odds of 3.15.", wed, "", "prices and odds"},
		{"They spoke from nine in the morning.", wed, "nine in the morning=XXXX-XX-XXT09:00", "an hour in words and a part of the day"},
		{"They left at three in the afternoon.", wed, "three in the afternoon=XXXX-XX-XXT15:00", "after noon"},
		{"They left at two at night.", wed, "two at night=XXXX-XX-XXT02:00", "after midnight"},
		{"It struck about 10.30 in the morning and at 9:15 in the evening.", wed, "10.30 in the morning=XXXX-XX-XXT10:30; 9:15 in the evening=XXXX-XX-XXT21:15", "minutes and a part of the day"},
		{"They met at 7 in the evening.", wed, "7 in the evening=XXXX-XX-XXT19:00", "a figure and a part of the day"},
		{"It rained 10.3 in the morning.", wed, "morning=XXXX-XX-XXTMO", "a decimal"},
		{"Police found three in the morning.", wed, "morning=XXXX-XX-XXTMO", "three of them, not the hour"},
		{"It struck at 12 noon.", wed, "12 noon=XXXX-XX-XXT12:00", "12 noon"},
		{"It struck at 12 a.m.", wed, "12 a.m.=XXXX-XX-XXT00:00", "midnight"},
		{"It struck at 12:30 p.m.", wed, "12:30 p.m.=XXXX-XX-XXT12:30", "after noon"},
		{"It struck at 5:52 a.m. on Tuesday.", wed, "5:52 a.m. on Tuesday=2025-10-14T05:52", "clock and day"},
		{"It opened at 3 p.m. Saturday and closed.", wed, "3 p.m. Saturday=2025-10-11T15:00", "clock and day, American"},
		{"On Tuesday at around 9:30 a.m. it struck.", wed, "Tuesday at around 9:30 a.m.=2025-10-14T09:30", "day and clock"},
		{"Tuesday 14 October 2025 18.40 BST", "", "Tuesday 14 October 2025 18.40 BST=2025-10-14T18:40", "a byline"},
		{"It struck at 9:30 a.m. Eastern time on Oct. 3.", wed, "9:30 a.m. Eastern time on Oct. 3=2025-10-03T09:30", "a zone by its name"},
		{"It struck at 9:30 Moscow time.", wed, "9:30 Moscow time=XXXX-XX-XXT09:30", "a zone by a place"},
		{"It struck at 19:30 on Friday.", wed, "19:30 on Friday=2025-10-10T19:30", "clock and day"},
		{"It struck at 0600 hours.", wed, "0600 hours=XXXX-XX-XXT06:00", "military"},
		{"Polls are open from 7 a.m. to 8 p.m.", wed, "7 a.m.=XXXX-XX-XXT07:00; 8 p.m.=XXXX-XX-XXT20:00", "two ends"},
		{"Polls are open 2–4 p.m.", wed, "2–4 p.m.=XXXX-XX-XXT14:00", "the first end"},
		{"They won 3-1 in 2:05:30.", wed, "", "a score and a running time"},
		{"I am 4 and he is 5.", wed, "", "no clock"},
		{"Midnight Oil played.", wed, "", "a band"},
		{"It rose 4.37 percent.", wed, "", "a proportion"},
		{"He has worked 2000 hours.", wed, "", "a length, if the quantity says so"},
		{"The boat keeled over at 21.40.", wed, "21.40=XXXX-XX-XXT21:40", "a verb with its particle"},
		{"The share closed down at 21.40.", wed, "", "a price"},
		{"It cost $19.15 on Friday.", wed, "Friday=2025-10-10", "money"},
		{"It struck at 2200 hrs local time (1800 gmt).", wed, "2200 hrs local time=XXXX-XX-XXT22:00; 1800 gmt=XXXX-XX-XXT18:00", "hours and a zone"},
		{"It came at 16pm.", wed, "", "no such hour after noon"},
		{"He was killed at about 10.45 on Friday night.", wed, "10.45 on Friday night=2025-10-10T22:45", "night makes it p.m."},
		{"The office is open 9am-5pm.", wed, "9am=XXXX-XX-XXT09:00; 5pm=XXXX-XX-XXT17:00", "two times in one word"},
		{"It struck at 25:61.", wed, "", "no such time"},
		{"It struck at 5:15 a.m. GMT+3.", wed, "5:15 a.m. GMT+3=XXXX-XX-XXT05:15", "an offset"},
	})
}

func TestFindQuotedDays(t *testing.T) {
	check(t, []findCase{
		{"\"We leave tomorrow,\" the coach said on Monday.", wed, "tomorrow=2025-10-14; Monday=2025-10-13", "the day it was said"},
		{"The envoy told reporters on Thursday night that a deal was unlikely.\n\n\"I hope tomorrow brings news,\" he said.", "2025-05-17", "Thursday night=2025-05-15TNI; tomorrow=2025-05-16", "the day stated in the sentence before"},
		{"The envoy told reporters on Thursday night that a deal was unlikely.\n\n\"I hope tomorrow brings news,\" he said.", "", "Thursday night=XXXX-WXX-4TNI; tomorrow=XXXX-WXX-5", "a weekday can be counted on"},
		{"Smith said on Monday that he was ill. \"I leave tomorrow,\" Jones said.", wed, "Monday=2025-10-13; tomorrow=2025-10-16", "another speaker: the day of writing"},
		{"\"We leave tomorrow,\" the coach said.", wed, "tomorrow=2025-10-16", "no day stated: that of writing"},
	})
}

// check holds what Find gives against what is wanted.
func check(t *testing.T, cases []findCase) {
	t.Helper()
	for _, c := range cases {
		if got := found(c.text, c.published); got != c.want {
			t.Errorf("%q, published %q (%s)\n got %s\nwant %s", c.text, c.published, c.why, got, c.want)
		}
	}
}

// found is the times of a text in the form of a findCase.
func found(text, published string) string {
	var c Context
	if published != "" {
		c.Published, _ = time.Parse(time.DateOnly, published)
	}
	d := doc.New(text)
	var out []string
	for _, m := range Find(d, quantity.Find(d), c) {
		out = append(out, d.Text[m.Span.Start:m.Span.End]+"="+m.Period.Timex)
	}
	return strings.Join(out, "; ")
}

func TestFindAnchors(t *testing.T) {
	for _, c := range []struct{ text, published, timex, anchor, of, why string }{
		{"OSLO, Oct 14 (Wire) - The bank failed on Monday.", "", "XXXX-WXX-1", None, "", "a dateline without a year tells no weekday"},
		{"OSLO, Oct 14 (Wire) - The bank failed on Tuesday.", "2025-10-15", "2025-10-14", Dateline, "", "the dateline's day is the writer's"},
		{"The bank fails\n\nBy Ann Lee\nTuesday 14 October 2025\n\nThe bank failed on Monday.", "", "2025-10-13", Dateline, "", "a line that holds the day of writing"},
		{"The bank failed on Monday.", wed, "2025-10-13", Published, "", "publication"},
		{"The bank failed in 2009.", wed, "2009", Self, "", "nothing is left open"},
		{"The bank failed on Monday.", "", "XXXX-WXX-1", None, "", "nothing to tell it by"},
		{"Shares fell on Sunday, a day after the bank failed.", wed, "2025-10-12", Text, "2025-10-11", "the event counted from"},
		{"Shares fell on Sunday, a day after the bank failed.", "", "XXXX-WXX-7", Text, "XXXX-WXX-6", "the event counted from, of an open week"},
		{"Shares fell two days before Sunday's vote.", wed, "2025-10-10", Text, "2025-10-12", "the event counted from is told"},
		{"The bank said on Friday: \"We open tomorrow.\"", wed, "2025-10-11", Quoted, "", "the day it was said"},
	} {
		var last Mention
		for _, m := range mentions(c.text, c.published) {
			if last = m; m.Of.Timex != "" {
				break
			}
		}
		if last.Period.Timex != c.timex || last.Anchor != c.anchor || last.Of.Timex != c.of {
			t.Errorf("%q, published %q (%s): %s by %s, of %q; want %s by %s, of %q", c.text, c.published, c.why,
				last.Period.Timex, last.Anchor, last.Of.Timex, c.timex, c.anchor, c.of)
		}
	}
}

func TestFindHedges(t *testing.T) {
	for _, c := range []struct {
		text, flags, why string
	}{
		{"It struck at about 8:50 a.m.", "about", "about"},
		{"It struck just before 5 p.m.", "about", "just before"},
		{"It struck at 5 p.m.", "", "exact"},
		{"They have been at war since 2022.", "since", "since"},
		{"They will have built it by 2030.", "by", "by"},
		{"They will have built it by the end of 2030.", "by end", "a deadline at the end of a year"},
		{"He serves until May 2027.", "by", "until"},
		{"It began in early 2024.", "start", "early"},
		{"It is due at 7:30.", "twelve", "neither a.m. nor p.m."},
		{"It is due at 07:30.", "", "a nought before it is the 24-hour dial"},
		{"He asked about Monday's talks.", "", "about is a preposition of topic"},
		{"The tomb was built around 1850.", "about", "around a year"},
	} {
		m := mentions(c.text, wed)
		if len(m) != 1 {
			t.Errorf("%q has %d times", c.text, len(m))
			continue
		}
		p := m[0].Period
		var flags []string
		for _, f := range []struct {
			name string
			set  bool
		}{{"about", p.About}, {"since", p.Since}, {"by", p.By}, {string(p.Mod), p.Mod != Whole}, {"twelve", p.TwelveHour}} {
			if f.set {
				flags = append(flags, f.name)
			}
		}
		if got := strings.Join(flags, " "); got != c.flags {
			t.Errorf("%q (%s): %q, want %q", c.text, c.why, got, c.flags)
		}
	}
}

// TestFiscalAtLineEnd holds that a quarter of a fiscal year whose year stands on the next line, or nowhere, is read to the end.
func TestFiscalAtLineEnd(t *testing.T) {
	for _, text := range []string{
		"Rents doubled during the third quarter of fiscal\n1987.", "Sales fell in the first quarter of financial\tyear", "the second quarter of fiscal x",
	} {
		d := doc.New(text)
		if got := Find(d, nil, Context{}); len(got) == 0 {
			t.Errorf("%q: the quarter is not found", text)
		}
	}
}
