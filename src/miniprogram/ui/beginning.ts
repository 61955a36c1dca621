/** As much of somebody's words as a list shows: the rest is read on the matter's own page. */
export const beginningOf = (words: string, longest = 28) => (words.length > longest ? `${words.slice(0, longest)}…` : words)
