import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sendsChildHome } from '../../src/domain/protection'

/** Everything that the program itself says or offers to say. */
const places = ['src/cloud/wording', 'src/miniprogram/locales', 'src/miniprogram/packages/adviser', 'src/cloud/store/seed']

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.(ts|tsx|json)$/.test(name) && statSync(path).size < 300_000 ? [path] : []
  })

/** Sentences between quotes; a law's own text is the law's. */
const sentencesIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/['"`]([^'"`\n]*[\u4e00-\u9fff][^'"`\n]*)['"`]/gu)].flatMap(([, said]) => said ?? [])

const files = places.flatMap(filesIn).filter((path) => !path.includes('/laws/'))

/** 未满14周岁: where the law asks a guardian first, the sentence names 110 and 12355 beside it, or the page that needs neither. */
const namesAnotherWay = (sentence: string) => /110/.test(sentence) && /12355/.test(sentence)

test('no sentence and no template of ours sends a child home without another way', () => {
  const found = files.flatMap((path) =>
    sentencesIn(path).flatMap((sentence) => (sendsChildHome(sentence) && !namesAnotherWay(sentence) ? [`${path}: ${sentence}`] : [])),
  )
  expect(found).toEqual([])
})

test('a sentence that did so would be found', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(sentencesIn).length).toBeGreaterThan(1_000)
  expect(sendsChildHome('你先去问问你爸妈吧')).toBe(true)
})
