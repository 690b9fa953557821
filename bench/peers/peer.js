'use strict'
// Reads a text with one library and prints what that took, as a line of JSON.
//
//   node peer.js LIBRARY TEXT.jsonl BYTES
//
// LIBRARY is one of those below. The text is the first reports of the file that come to BYTES; each is read by itself, as claimdiff reads it.
// The time is the process's, user and system together, of reading alone; loading the library and a first report (models load late) are shown beside it.

const fs = require('fs')

const libraries = {
  // Tokens, sentences, tags and named entities, which it calls numbers, dates, money and so on; the value of none.
  'wink-nlp': () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    const its = nlp.its
    return text => nlp.readDoc(text).entities().out(its.detail).length
  },
  // Tokens, tags, and the values of numbers.
  'compromise': () => {
    const nlp = require('compromise')
    return text => nlp(text).numbers().json().length
  },
  // Numbers, units, money, percentages, ages and dates, with their values.
  'recognizers-text': () => {
    const r = require('@microsoft/recognizers-text-suite')
    const of = [r.recognizeNumber, r.recognizeNumberWithUnit, r.recognizeCurrency, r.recognizePercentage, r.recognizeAge, r.recognizeDimension, r.recognizeDateTime].filter(Boolean)
    return text => of.reduce((n, f) => n + f(text, r.Culture.English).length, 0)
  }
}

const [library, file, bytes] = process.argv.slice(2)
const seconds = since => {
  const u = process.cpuUsage(since)
  return (u.user + u.system) / 1e6
}

const texts = []
let size = 0
for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
  if (!line || size >= Number(bytes)) break
  const { text } = JSON.parse(line)
  texts.push(text)
  size += Buffer.byteLength(text)
}

const started = process.cpuUsage()
const read = libraries[library]()
read(texts[0])
const load = seconds(started)

const before = process.cpuUsage()
let found = 0
for (const text of texts) found += read(text)
console.log(JSON.stringify({ name: library, bytes: size, reports: texts.length, found, cpu: seconds(before), load }))
