/** How easy a Dutch text is to read: the length of its sentences, and its share of long words. */

const SENTENCES = new Intl.Segmenter('nl', {granularity: 'sentence'});
const WORDS = new Intl.Segmenter('nl', {granularity: 'word'});

/** More letters than this make a word long, as in LIX (Björnsson, 1968). */
const SHORT_WORD = 6;

/**
 * Measures texts that are made of whole sentences.
 *
 * `lix` is the average number of words in a sentence plus the percentage of long words: below 30 is easy, 30 to 40
 * is what B1 asks, above 50 is the language of reports.
 *
 * @param {string[]} texts
 */
export function measure(texts) {
  const sentences = texts.flatMap((text) =>
    [...SENTENCES.segment(text)].map(({segment}) => segment.trim()),
  );
  const counted = sentences
    .map((sentence) => ({sentence, words: wordsOf(sentence)}))
    .filter(({words}) => words.length > 0);
  const words = counted.flatMap((each) => each.words);
  const perSentence = words.length / counted.length;
  const long = words.filter((word) => word.length > SHORT_WORD).length;
  const longest = counted.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return {
    sentences: counted.length,
    words: words.length,
    perSentence,
    lix: perSentence + (100 * long) / words.length,
    longest: {sentence: longest.sentence, words: longest.words.length},
  };
}

function wordsOf(sentence) {
  return [...WORDS.segment(sentence)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);
}
