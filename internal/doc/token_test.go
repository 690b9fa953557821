package doc

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/word"
)

func words(d *Document) []string {
	var ws []string
	for i := range d.Tokens {
		ws = append(ws, d.Word(i))
	}
	return ws
}

func TestTokens(t *testing.T) {
	tests := []struct{ text, want, why string }{
		{"The talks ended.", "The talks ended .", "a full stop is a token"},
		{"The mayor said (twice): no!", "The mayor said ( twice ) : no !", "brackets and marks part"},
		{"a 1,000-kilometer front", "a 1,000-kilometer front", "a hyphen joins"},
		{"the older man-Pavel Dorn-was heard", "the older man - Pavel Dorn - was heard", "a hyphen before a name stands for a dash"},
		{"jailed for two years-which is long", "jailed for two years - which is long", "also before a word that begins a clause"},
		{"seven villages-including Tarn-were cut off", "seven villages - including Tarn - were cut off", "and before what a list includes"},
		{"pro-Tarnian troops, mid-April, then-President Orr", "pro-Tarnian troops , mid-April , then-President Orr", "a prefix is bound to a name"},
		{"end-June, sub-Saharan, al-Masry, ex-Minister", "end-June , sub-Saharan , al-Masry , ex-Minister", "as are others"},
		{"Jean-Pierre of Aulnay-sous-Bois", "Jean-Pierre of Aulnay-sous-Bois", "a name has hyphens of its own"},
		{"a has-been, a behind-the-scenes deal, a know-it-all", "a has-been , a behind-the-scenes deal , a know-it-all", "so has a compound"},
		{"a last-but-one try, a who-is-who", "a last-but-one try , a who-is-who", "also one of three words"},
		{"long–term, then—later", "long – term , then — later", "dashes part"},
		{"He waited… and left", "He waited … and left", "an ellipsis is a token"},
		{"He waited... and left", "He waited ... and left", "also one of three stops"},
		{"don't, can’t, WON'T, didn't", "do n't , ca n’t , WO N'T , did n't", "n't is a token with either apostrophe"},
		{"they've, we’ll, I'd, I'm, you're", "they 've , we ’ll , I 'd , I 'm , you 're", "enclitics"},
		{"Spain's, Spain’s, US's", "Spain 's , Spain ’s , US 's", "possessives"},
		{"the workers' demand", "the workers ' demand", "the genitive of a plural"},
		{"O'Brien, D’Angelo and Ha'aretz", "O'Brien , D’Angelo and Ha'aretz", "an apostrophe within a name"},
		{"O'Brien's o'clock", "O'Brien 's o'clock", "both"},
		{"the ’90s, the '90s and ’tis", "the ’90s , the '90s and ’tis", "letters or digits left out"},
		{"rock ’n’ roll and rock 'n' roll", "rock ’n’ roll and rock 'n' roll", "and is n"},
		{"the 1970s and the 1980's", "the 1970s and the 1980 's", "decades"},
		{"‘Survivors walked’", "‘ Survivors walked ’", "an opening single quote before s"},
		{"'Survivors walked'", "' Survivors walked '", "a straight one too, where prose drops the word"},
		{`"No," she said.`, `" No , " she said .`, "straight quotes"},
		{"``Yes,'' she said", "`` Yes , '' she said", "typewriter quotes"},
		{"$2.5bn, £1.5m and €870", "$ 2.5bn , £ 1.5m and € 870", "a currency sign is a token"},
		{"US$20, A$5, HK$7m", "US $ 20 , A $ 5 , HK $ 7m", "also behind letters"},
		{"about ₹1,50,000 or ₴3", "about ₹ 1,50,000 or ₴ 3", "any currency sign, Indian grouping"},
		{"rose 3% to 65 %", "rose 3 % to 65 %", "a per cent sign is a token"},
		{"1,000 or 12,345,678.90", "1,000 or 12,345,678.90", "grouping"},
		{"12\u00a0000 and 1\u202f250\u202f000", "12\u00a0000 and 1\u202f250\u202f000", "grouped by no-break spaces"},
		{"in 2019\u00a0300 people", "in 2019 300 people", "a year is no group of digits"},
		{"16\u00a02000", "16 2000", "nor are four digits"},
		{"in 2010,2011 and 10,11", "in 2010 , 2011 and 10 , 11", "a comma between numbers parts"},
		{"at 4:37 or 4.37am, 19.15", "at 4:37 or 4.37am , 19.15", "times"},
		{"5km, 30°C, 6ft, 98-metre", "5km , 30 °C , 6ft , 98-metre", "units"},
		{".125 of it, a .22 rifle", ".125 of it , a .22 rifle", "a decimal without a zero"},
		{"-5 and −5", "- 5 and − 5", "a sign is a token"},
		{"won 3-1 or 10-12 and 11-1/2", "won 3-1 or 10-12 and 11-1/2", "scores, ranges, fractions"},
		{"1/8, 24/7, 2024/25", "1/8 , 24/7 , 2024/25", "a slash joins numbers"},
		{"km/h and/or Russia/Ukraine", "km/h and/or Russia / Ukraine", "and short words, but no names"},
		{"AT&T, R&D and Marks & Spencer", "AT&T , R&D and Marks & Spencer", "an ampersand within a word"},
		{"U.S. and U.N.-led, a.m. talks", "U.S. and U.N.-led , a.m. talks", "letters with stops"},
		{"Lt. Col. J. Brown of Oct. 3", "Lt. Col. J. Brown of Oct. 3", "abbreviations keep their stop"},
		{"J.K.Rowling and J.Smith", "J.K. Rowling and J. Smith", "an initial without a space"},
		{"room No. 10. No. Really", "room No. 10 . No . Really", "no. before a number only"},
		{"a Ph.D. from M.I.T.", "a Ph.D. from M.I.T.", "no stop of its own at the end"},
		{"6 ft. tall, on foot.", "6 ft. tall , on foot .", "a unit after a number"},
		{"it ended.The police came", "it ended . The police came", "a sentence's end without a space"},
		{"See https://example.com/a?b=1.", "See https://example.com/a?b=1 .", "an address"},
		{"(www.example.org), example.com/x/y", "( www.example.org ) , example.com/x/y", "without a scheme"},
		{"mail a.b-c@example.co.uk now", "mail a.b-c@example.co.uk now", "mail"},
		{"@name said #tag, #1", "@name said #tag , # 1", "names and tags of networks"},
		{"İstanbul's ȺȺȺ", "İstanbul 's ȺȺȺ", "letters that change length in lower case"},
		{"T\xfcrkiye said", "T\xfcrkiye said", "a byte that is not UTF-8 is a letter"},
		{"a\u00a0b\u2009c\u200bd\ufeff e", "a b c\u200bd e", "spaces; a zero-width character within a word stays"},
		{"cease\u00adfire", "cease\u00adfire", "a soft hyphen stays"},
		{"a\x00b\tc", "a b c", "control characters are white space"},
		{"3½ hours, m²", "3½ hours , m²", "fractions and powers are of the number"},
		{"«Oui», „ja“", "« Oui » , „ ja “", "foreign quotes"},
		{"---- * * ****", "---- * * ****", "a run of one mark is a token"},
		{"((a", "( ( a", "but not of brackets"},
		{"people ’ s", "people ’ s", "torn apart"},
		{"he'd've gone", "he 'd 've gone", "two enclitics"},
		{"6'2\" tall", "6 ' 2 \" tall", "feet and inches"},
		{"v1.2 and Node.js", "v1.2 and Node.js", "a stop within a name"},
		{"", "", "nothing"},
	}
	for _, tt := range tests {
		got := strings.Join(words(New(tt.text)), " ")
		if got != tt.want {
			t.Errorf("%q: %q, want %q: %s", tt.text, got, tt.want, tt.why)
		}
	}
}

func TestSpace(t *testing.T) {
	d := New("Spain's $5m, -5 @a .5 #b")
	for i, want := range []bool{false, false, true, false, false, true, false, true, true, true} {
		if d.Tokens[i].Space != want {
			t.Errorf("token %q: Space %v", d.Word(i), !want)
		}
	}
}

func TestLower(t *testing.T) {
	for in, want := range map[string]string{
		"abc": "abc", "ABC def": "abc def", "Çelik ÉTÉ": "çelik été", "İstanbul": "İstanbul", "ȺB": "Ⱥb", "\xffA": "\xffa",
	} {
		if got := word.Lower(in); got != want || len(got) != len(in) {
			t.Errorf("%q: %q", in, got)
		}
	}
}
