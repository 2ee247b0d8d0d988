/** One word a line, the commonest first, each with how often it is a noun: 0 for never, 9 for always. */
export const wordsFile = new URL('english-words.txt', import.meta.url);
/** One signed byte for each dimension of each word, in the order of the words. */
export const vectorsFile = new URL('english-words.vectors', import.meta.url);

export const dimensions = 128;
