import type { App } from '../../app'
import { findSubject } from '../../store/person-store'

/** WeChat judges a text by who wrote it as well; invented people are known to the stand-in by their word. */
export const authorOpenid = async ({ db, isDevelopment }: Pick<App, 'db' | 'isDevelopment'>, author: string): Promise<string | undefined> =>
  (await findSubject(db, author, 'openid')) ?? (isDevelopment ? await findSubject(db, author, 'development') : undefined)
