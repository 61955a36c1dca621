import { closeSync, fdatasyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { startUpWording } from '../wording/start-up'
import { columnParsers } from './column-parsers'

/** What the schema needs of PostgreSQL's own extensions. */
export const embeddedExtensions = { btree_gist, pg_trgm }

let syncCount = 0

/** PGlite ships without fsync: this file system hands every sync of PostgreSQL on to the disk. */
class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: Partial<PGliteOptions>) {
    const result = await super.init(pg, options as never)
    const emscriptenOpts = result.emscriptenOpts as { preRun: ((module: EmscriptenModule) => void)[] }
    emscriptenOpts.preRun = [
      ...emscriptenOpts.preRun,
      (module) => {
        module.FS.filesystems.NODEFS.stream_ops.fsync = (stream) => {
          syncCount += 1
          if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
          return 0
        }
      },
    ]
    return result
  }
}

interface EmscriptenModule {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } } } }
}

/**
 * Opens the embedded database in a folder, synced at every commit and held by this process alone.
 * Throws when another living process holds the folder, or when a commit does not reach the disk.
 */
export const openEmbedded = async (folder: string): Promise<PGlite> => {
  const unlock = lockFolder(folder)
  mkdirSync(folder, { recursive: true })
  const pglite = await PGlite.create({
    fs: new DurableNodeFS(folder),
    extensions: embeddedExtensions,
    parsers: columnParsers,
    startParams: [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
  })
  await assertCommitsAreSynced(pglite)
  const close = pglite.close.bind(pglite)
  pglite.close = async () => {
    await close()
    unlock()
  }
  return pglite
}

const assertCommitsAreSynced = async (pglite: PGlite) => {
  const before = syncCount
  await pglite.exec(
    "create table if not exists boot_check (at timestamptz); comment on table boot_check is '@reference'; delete from boot_check; insert into boot_check values (now())",
  )
  if (syncCount === before) throw new Error('The embedded database does not sync its commits to disk; refusing to start.')
}

const lockFolder = (folder: string) => {
  const path = `${resolve(folder)}.lock`
  mkdirSync(dirname(path), { recursive: true })
  const mine = `${process.pid} ${startTimeOf(process.pid)}`
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, mine)
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const [pid, startTime] = readFileSync(path, 'utf8').split(' ')
      if (pid && startTimeOf(Number(pid)) === startTime) throw new Error(startUpWording.folderInUse(folder, pid))
      rmSync(path, { force: true })
    }
  }
  throw new Error(`The database folder ${folder} cannot be locked.`)
}

/** A process id is reused after a crash; together with its start time it is not. Empty where no such process lives. */
const startTimeOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return isAlive(pid) ? 'alive' : ''
  }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
