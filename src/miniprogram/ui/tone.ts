/** What a color says; the word beside it says it too. */
export type Tone = 'info' | 'success' | 'warn' | 'danger' | 'quiet' | 'brand'
