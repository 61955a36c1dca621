import { figuresOf, type RatingFigures, type Scores } from '../../../domain/rating'
import { settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import { findKeptSettings } from '../../store/setting-store'

/** What everybody may see of these; nothing where there are too few. */
export const publishedFigures = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  scores: readonly Scores[],
): Promise<RatingFigures | undefined> => {
  const at = now()
  return figuresOf(scores, settingsAt(await findKeptSettings(db, at), at.getTime()).publishedLeast)
}
