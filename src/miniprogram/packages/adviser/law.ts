type Article = { number: number; text: string }

/** One statute (法律), or one part (编) of it, in the words of its official text; a paragraph ends with a line break. */
export type Law = {
  name: string
  authority: string
  adopted: string
  revised?: string
  /** The day this wording took effect, which is not the day of the first wording. */
  inForce: string
  source: string
  firstArticle: number
  articleCount: number
  chapters: { title: string; articles: Article[] }[]
}
