import { uuidv7 } from 'uuidv7'
import { type Database, openEmbeddedDatabase, openServer } from './store/database'

/** What every operation is given; made once per process from the environment. */
export interface App {
  readonly db: Database
  readonly now: () => Date
  readonly newId: () => string
}

interface Deployment {
  /** One connection in a cloud function, ten in the container. */
  readonly poolSize: number
  /** Where the embedded database lives when no server is named; cloud functions have none. */
  readonly dataFolder?: string
}

/** Throws one clear sentence when the environment lacks what this deployment needs. */
export const createApp = ({ poolSize, dataFolder }: Deployment, env: NodeJS.ProcessEnv = process.env): App => ({
  db: openDatabase(env, poolSize, dataFolder),
  now: () => new Date(),
  newId: uuidv7,
})

const openDatabase = (env: NodeJS.ProcessEnv, poolSize: number, dataFolder: string | undefined): Database => {
  const url = env['DATABASE_URL']
  if (url || env['PGHOST']) return openServer(url, poolSize)
  if (dataFolder) return openEmbeddedDatabase(`${dataFolder}/database`)
  throw new Error('没有设置 DATABASE_URL（或 PGHOST 等），云函数无法连接数据库。')
}
